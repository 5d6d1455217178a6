import { boundOf } from './plan/bound';
import { Simulation, type Run } from './plan/ours';
import { drawHours, drawLanes } from './plan/pictures';
import { policySeconds } from './plan/policy';
import { cases, JOB_MODELS, READ_SECONDS, type Case } from './plan/world';

/**
 * How close the planner comes to what Marketo's limits allow, in virtual time: our planner, told what the engine would tell it,
 * against a model of Marketo, for kinds of subscriptions × how long exports and reads take.
 *
 * `node dist/bench/plan.js [--case TEXT] [--pictures FOLDER] [--json]`
 */
type Result = Readonly<{
  case: string;
  isExtra: boolean;
  jobs: string;
  readSeconds: number;
  hours: number;
  boundHours: number;
  policyHours: number;
  ratioToBound: number;
  forecastHours: number;
  forecastError: number;
  calls: number;
  megabytes: number;
  exports: number;
  abandoned: number;
  readTwice: number;
}>;

const results = chosen().flatMap(make => resultsOf(make()));
const listed = results.filter(({ isExtra }) => !isExtra);
const counted = listed.length > 0 ? listed : results;
const worst = counted.reduce((one, other) => (other.ratioToBound > one.ratioToBound ? other : one));
const worstForecast = counted.reduce((one, other) => (other.forecastError > one.forecastError ? other : one));
const metrics = {
  worstRatioToBound: worst.ratioToBound,
  worstForecastError: worstForecast.forecastError,
  cases: results,
};
print();
draw();
if (process.argv.includes('--json')) console.log(JSON.stringify({ bench: 'plan', metrics }));

function chosen(): readonly (() => Case)[] {
  const at = process.argv.indexOf('--case');
  const text = at < 0 ? '' : (process.argv[at + 1] ?? '');
  return cases().filter(make => text === '' || make().name.includes(text));
}

function resultsOf(one: Case): readonly Result[] {
  return JOB_MODELS.flatMap(jobs =>
    READ_SECONDS.map(readSeconds => {
      const run = new Simulation(one, jobs, readSeconds).run();
      const bound = boundOf(one, jobs, readSeconds);
      if (run.lost > 0) throw new Error(`${run.lost} people of ${one.name} were lost`);
      return {
        case: one.name,
        isExtra: one.isExtra ?? false,
        jobs: jobs.name,
        readSeconds,
        hours: hours(run.seconds),
        boundHours: hours(bound),
        policyHours: hours(policySeconds(one, jobs)),
        ratioToBound: round(run.seconds / bound),
        ...forecastIn(run),
        calls: run.calls,
        megabytes: round(run.bytes / 1_000_000),
        exports: run.exports,
        abandoned: run.abandoned,
        readTwice: run.byId + run.byExport - one.ids.length,
      };
    }),
  );
}

function forecastIn({ forecast, seconds }: Run): Pick<Result, 'forecastHours' | 'forecastError'> {
  const { likely } = forecast.seconds;
  return { forecastHours: hours(likely), forecastError: round(Math.abs(likely - seconds) / seconds) };
}

function print(): void {
  const columns = [
    'case',
    'exports take',
    'read s',
    'ours h',
    'bound h',
    'ratio',
    'policy h',
    'forecast h',
    'error',
    'calls',
    'MB',
    'exports',
    'given up',
    'twice',
  ];
  const rows = results.map(one =>
    [
      one.case,
      one.jobs,
      one.readSeconds,
      one.hours,
      one.boundHours,
      one.ratioToBound,
      one.policyHours,
      one.forecastHours,
      one.forecastError,
      one.calls,
      one.megabytes,
      one.exports,
      one.abandoned,
      one.readTwice,
    ].map(String),
  );
  const widths = columns.map((column, at) => Math.max(column.length, ...rows.map(row => (row[at] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  console.log([line(columns), ...rows.map(line)].join('\n'));
  console.log('\nThe gap of 4 M ids is not counted below: its bound knows where nobody is.');
  console.log(
    `\nworst ratio to the bound: ${worst.ratioToBound} (${worst.case}, ${worst.jobs}, ${worst.readSeconds} s)`,
  );
  console.log(
    `worst error of the forecast: ${worstForecast.forecastError} (${worstForecast.case}, ${worstForecast.jobs}, ${worstForecast.readSeconds} s)`,
  );
}

/** The middle of what was measured: exports as recorded, reads of two seconds. */
function draw(): void {
  const at = process.argv.indexOf('--pictures');
  const folder = process.argv[at + 1];
  const first = cases()[0];
  if (at < 0 || folder === undefined || first === undefined) return;
  drawLanes(folder, first());
  const middle = results.filter(({ jobs, readSeconds }) => jobs === JOB_MODELS[0]?.name && readSeconds === 2);
  drawHours(
    folder,
    middle.map(one => ({ ...one, name: one.case })),
  );
}

function hours(seconds: number): number {
  return round(seconds / 3_600);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
