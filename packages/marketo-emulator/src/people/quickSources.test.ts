import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createCatalogue } from '../fields/catalogue';
import { createPeople, sharedPeople } from './people';
import { Scribe } from './scribe';
import { createSources } from './sources';

const [from, until] = [1_600_000_000, 1_760_000_000];
const people = createPeople(sharedPeople({ seed: 3, count: 5_000, from, until }, []));
const sources = createSources(createCatalogue({ total: 300 }).fields, { vocabulary: people.vocabulary, from, until });

it('writes the same value as its text, for every field that has a shorter way', () => {
  const person = people.blank();
  const scribe = new Scribe();
  const wrong = new Set<string>();
  let compared = 0;
  for (let index = 0; index < people.count; index += 7) {
    people.open(index, person);
    for (const [name, { text, quick }] of sources) {
      if (!quick || 'word' in quick) continue;
      const h = quick.draw(person);
      const { render } = quick;
      scribe.restart();
      if (h !== undefined && render.write) render.write(h, scribe, person);
      else if (h !== undefined && 'text' in render) scribe.text(render.text(h >>> 0));
      const written = h === undefined ? null : Buffer.from(scribe.written).toString();
      if (written !== text(person)) wrong.add(name);
      compared += 1;
    }
  }
  expect([...wrong]).toEqual([]);
  expect(compared).toBeGreaterThan(100_000);
});

it('writes numbers and texts as they are, however long', () => {
  const scribe = new Scribe();
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.string({ unit: 'binary', maxLength: 90 }), (number, text) => {
      scribe.restart();
      scribe.whole(number);
      scribe.text(text);
      expect(Buffer.from(scribe.written).toString()).toBe(`${number}${text}`);
    }),
  );
  scribe.restart();
  scribe.text('é'.repeat(200_000));
  expect(scribe.length).toBe(400_000);
});
