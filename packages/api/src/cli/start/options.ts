import { Command, InvalidArgumentError } from 'commander';

/** What the emulated subscription is made of; undefined: as it was remembered, or else the default. */
export type WorldOptions = Readonly<{
  people?: number;
  ageYears?: number;
  clockRate?: number;
  fields?: number;
  seed?: number;
  changesPerHour?: number;
}>;

export type StartOptions = WorldOptions &
  Readonly<{
    /** Start the API again whenever it has been built. */
    watch?: boolean;
  }>;

export function readOptions(argv: readonly string[]): StartOptions {
  return new Command('start')
    .description('Starts everything on this computer: database, emulated Marketo, API and app. Ctrl-C stops it again.')
    .option('--people <number>', 'people in the emulated subscription (50000)', wholeNumber)
    .option('--age-years <number>', 'how many years ago the first of them was created (3)', positiveNumber)
    .option('--clock-rate <number>', 'emulated seconds that pass in one second (60)', positiveNumber)
    .option('--fields <number>', 'fields of the emulated subscription', wholeNumber)
    .option('--seed <number>', 'another seed makes other people (1)', wholeNumber)
    .option('--changes-per-hour <number>', 'changes to people while it runs, in an emulated hour (0)', wholeNumber)
    .option('--watch', 'start the API again whenever it has been built')
    .parse(
      argv.filter(argument => argument !== '--'),
      { from: 'user' },
    )
    .opts<StartOptions>();
}

function positiveNumber(text: string): number {
  const value = Number(text);
  if (!(value > 0) || !Number.isFinite(value)) throw new InvalidArgumentError('Give a number above 0.');
  return value;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Give a whole number.');
  return Number(text);
}
