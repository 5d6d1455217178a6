import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SliceFact } from '../../src/sync/plan/plan';
import { Simulation } from './ours';
import { below, JOB_MODELS, START, type Case } from './world';

/** Pictures of real runs, for the pages about the plan; they follow the reader's light or dark. */
const STYLE = `<style>
text { font: 13px system-ui, sans-serif; fill: #333 } line { stroke: #999 }
.id { fill: #1f77b4 } .export { fill: #e8890c } .bound { fill: #999 } .policy { fill: #c0392b }
@media (prefers-color-scheme: dark) { text { fill: #ddd } }
</style>`;
const [WIDTH, HEIGHT, LEFT, TOP] = [760, 320, 70, 40];

export function drawLanes(folder: string, one: Case): void {
  JOB_MODELS.forEach((jobs, at) => {
    const { slices, seconds } = new Simulation(one, jobs, 2).run();
    const boxes = slices.map(slice => box(slice, one, seconds)).join('\n');
    const title = `Exports take ${jobs.name}: everybody after ${Math.round(seconds / 60)} minutes`;
    write(folder, `lanes-${at + 1}.svg`, { title, body: legend() + axes(seconds / 60, one) + boxes });
  });
}

function box(slice: SliceFact, { ids, createdAt }: Case, seconds: number): string {
  const [low, high] =
    slice.lane === 'ID'
      ? [below(ids, slice.firstId), below(ids, slice.lastId + 1)]
      : [below(createdAt, +slice.from / 1000), below(createdAt, +slice.until / 1000)];
  const x = (moment: Date | null): number => LEFT + ((+(moment ?? 0) / 1000 - START) / seconds) * (WIDTH - LEFT);
  const y = (person: number): number => HEIGHT - (person / ids.length) * (HEIGHT - TOP);
  const width = Math.max(1, x(slice.finishedAt) - x(slice.beganAt));
  const place = `x="${x(slice.beganAt).toFixed(1)}" y="${y(high).toFixed(1)}" width="${width.toFixed(1)}"`;
  return `<rect class="${slice.lane === 'ID' ? 'id' : 'export'}" ${place} height="${Math.max(1, y(low) - y(high)).toFixed(1)}" opacity="0.8"/>`;
}

function axes(minutes: number, { ids }: Case): string {
  const millions = (ids.length / 1_000_000).toLocaleString('en');
  const marks = [0, 0.25, 0.5, 0.75, 1].map(part => {
    const x = LEFT + part * (WIDTH - LEFT - 20);
    return `<text x="${x.toFixed(0)}" y="${HEIGHT + 20}">${Math.round(part * minutes)} min</text>`;
  });
  return `<line x1="${LEFT}" y1="${HEIGHT}" x2="${WIDTH}" y2="${HEIGHT}"/><line x1="${LEFT}" y1="${TOP}" x2="${LEFT}" y2="${HEIGHT}"/>
<text x="2" y="${TOP + 12}">newest</text><text x="2" y="${HEIGHT}">oldest</text><text x="2" y="${(TOP + HEIGHT) / 2}">${millions} M</text>${marks.join('')}`;
}

function legend(): string {
  const y = HEIGHT + 38;
  return `<rect class="id" x="${LEFT}" y="${y}" width="12" height="12"/><text x="${LEFT + 18}" y="${y + 11}">read by id</text>
<rect class="export" x="${LEFT + 110}" y="${y}" width="12" height="12"/><text x="${LEFT + 128}" y="${y + 11}">exported, from the queue to the finished file</text>`;
}

export type Bar = Readonly<{ name: string; hours: number; boundHours: number; policyHours: number }>;

/** Hours on a scale where each step is ten times the last. */
export function drawHours(folder: string, bars: readonly Bar[]): void {
  const row = 58;
  const [least, most] = [0.001, 500];
  const width = (hours: number): number =>
    Math.max(2, (Math.log(hours / least) / Math.log(most / least)) * (WIDTH - 330));
  const body = bars.map(({ name, hours, boundHours, policyHours }, at) => {
    const y = 40 + at * row;
    const bar = (kind: string, value: number, line: number): string =>
      `<rect class="${kind}" x="250" y="${y + line * 15}" width="${width(value).toFixed(1)}" height="12"/><text x="${(256 + width(value)).toFixed(0)}" y="${y + 11 + line * 15}">${said(value)}</text>`;
    return `<text x="2" y="${y + 26}">${name}</text>${bar('bound', boundHours, 0)}${bar('id', hours, 1)}${bar('policy', policyHours, 2)}`;
  });
  const title = 'The bound (grey), ours (blue), one export of 30 days at a time (red)';
  write(folder, 'hours.svg', { title, body: body.join('\n'), height: 50 + bars.length * row });
}

function said(hours: number): string {
  if (hours < 0.02) return `${Math.round(hours * 3_600)} s`;
  return hours < 2 ? `${Math.round(hours * 60)} min` : `${Math.round(hours)} h`;
}

type Picture = Readonly<{ title: string; body: string; height?: number }>;

function write(folder: string, name: string, { title, body, height = HEIGHT + 60 }: Picture): void {
  mkdirSync(folder, { recursive: true });
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${title}">`;
  writeFileSync(join(folder, name), `${head}\n${STYLE}\n<text x="2" y="20">${title}</text>\n${body}\n</svg>\n`);
}
