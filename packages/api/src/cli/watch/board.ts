import { Presets, SingleBar } from 'cli-progress';
import type { Sight } from './sights';
import { sentenceOf } from './sentence';

/** Shows one sight after the other. */
export type Board = Readonly<{ show(sight: Sight): void; close(): void }>;

/** A bar where somebody looks; elsewhere (a log, a pipe) one line whenever the sentence changes. */
export function createBoard(out: NodeJS.WriteStream): Board {
  return out.isTTY ? bar(out) : lines(out);
}

function bar(out: NodeJS.WriteStream): Board {
  const drawn = new SingleBar(
    { format: ' {bar} {percent} %  {sentence}', stream: out, hideCursor: true, autopadding: true, fps: 4 },
    Presets.shades_classic,
  );
  let begun = false;
  return {
    show(sight) {
      const percent = Math.floor(sight.progress.percent ?? 0);
      const payload = { percent, sentence: sentenceOf(sight) };
      if (begun) drawn.update(percent, payload);
      else drawn.start(100, percent, payload);
      begun = true;
    },
    close: () => drawn.stop(),
  };
}

function lines(out: NodeJS.WriteStream): Board {
  let said = '';
  return {
    show(sight) {
      const sentence = sentenceOf(sight);
      if (sentence !== said) out.write(`${Math.floor(sight.progress.percent ?? 0)} %  ${sentence}\n`);
      said = sentence;
    },
    close: () => undefined,
  };
}
