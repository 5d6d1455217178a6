import { lastNotAbove } from '../compact/bits';
import type { Catalogue } from '../fields/catalogue';
import { parseMoment } from '../moment';
import { CsvFile } from './csvFile';
import type { CsvRecord, Place } from './csvFile';
import { readCell, readHeader } from './fileColumns';
import type { FileColumn } from './fileColumns';
import { draw } from './hash';
import { IDENTITY_SOURCES } from './identitySources';
import type { People } from './people';
import type { Person, Source } from './person';
import { vocabularyOf } from './vocabulary';
import type { Culture } from './vocabulary';

/** What of a person must be known without reading the file again. */
interface Entry {
  readonly id: number;
  /** Seconds since 1970, as is the next. */
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly place: Place;
}

export interface FilePeople {
  readonly people: People;
  readonly sources: ReadonlyMap<string, Source>;
  /** Seconds since 1970. */
  readonly oldest: number;
  close(): void;
}

export interface FilePeopleOptions {
  readonly path: string;
  readonly catalogue: Catalogue;
  /** Seconds since 1970: people without `createdAt` came evenly between the two. */
  readonly from: number;
  readonly until: number;
}

/** What everybody has, whether or not the file says so. */
const INBORN = `id createdAt updatedAt contactCompany leadPerson personPrimaryLeadInterest
  leadPartitionId personType isLead isAnonymous`.split(/\s+/);
const OF_THE_ENTRY = ['id', 'createdAt', 'updatedAt'];
const NO_VALUE: Source = { plain: true, text: () => null };
const FIRST_ID = 1_001;

/**
 * People of a CSV file: a header of REST names or labels, one record a person. The file is read once at the start; a
 * person's values are read from it again when somebody asks, so its size does not matter.
 *
 * @throws Error with the number of the record when a value is not of its field's type; the value is never shown
 */
export function readPeople({ path, catalogue, from, until }: FilePeopleOptions): FilePeople {
  const file = new CsvFile(path);
  const records = file.records();
  const header = records.next();
  if (header.done) throw new Error(`${path} holds no people.`);
  const columns = readHeader(header.value.cells, catalogue);
  const entries: Entry[] = [];
  for (const record of records) entries.push(readEntry(columns, record, entries.length));
  spreadUnknown(entries, from, until);
  entries.sort((one, other) => one.id - other.id);
  const twice = entries.find(({ id }, at) => entries[at + 1]?.id === id);
  if (twice) throw new Error(`${path} holds two people of the id ${twice.id}.`);
  const oldest = entries.reduce((least, { createdAt }) => Math.min(least, createdAt), until);
  return {
    people: peopleOf(entries, oldest),
    sources: sourcesOf(columns, catalogue, recordReader(file, entries)),
    oldest,
    close: () => file.close(),
  };
}

function readEntry(columns: readonly FileColumn[], { cells, place }: CsvRecord, before: number): Entry {
  const values = new Map<string, string | null>();
  for (const column of columns) {
    const value = readCell(column, cells[column.at] ?? '');
    const { name, dataType } = column.field;
    if (value === undefined) throw new Error(`Record ${before + 1}: the value of ${name} is no ${dataType}.`);
    values.set(name, value);
  }
  const id = Number(values.get('id') ?? FIRST_ID + before);
  if (!(id > 0 && id < 2 ** 32)) throw new Error(`Record ${before + 1}: the id must be a number above 0.`);
  const createdAt = secondOf(values.get('createdAt'));
  const updatedAt = secondOf(values.get('updatedAt'));
  return { id, createdAt: createdAt ?? NaN, updatedAt: updatedAt ?? NaN, place };
}

function secondOf(text: string | null | undefined): number | undefined {
  const moment = parseMoment(text);
  return moment === undefined ? undefined : Math.floor(moment / 1000);
}

function spreadUnknown(entries: Entry[], from: number, until: number): void {
  const step = (until - 1 - from) / Math.max(1, entries.length);
  entries.forEach((entry, at) => {
    const createdAt = Number.isNaN(entry.createdAt) ? Math.floor(from + at * step) : entry.createdAt;
    entries[at] = { ...entry, createdAt, updatedAt: Number.isNaN(entry.updatedAt) ? createdAt : entry.updatedAt };
  });
}

function peopleOf(entries: readonly Entry[], oldest: number): People {
  const vocabulary = vocabularyOf(1);
  const ids = Uint32Array.from(entries, ({ id }) => id);
  const open = (index: number, person: Person): Person => {
    const { id = 0, createdAt = 0, updatedAt = 0 } = entries[index] ?? {};
    const changedAt = Math.max(createdAt, updatedAt);
    return Object.assign(person, { index, id, hash: draw(id, 0), createdAt, updatedAt, changedAt, touched: undefined });
  };
  const within = (isIn: (entry: Entry) => boolean): Uint32Array =>
    Uint32Array.from(entries.flatMap((entry, at) => (isIn(entry) ? [at] : [])));
  return {
    count: entries.length,
    oldest,
    vocabulary,
    companies: 0,
    companyAt: () => -1,
    openCompany: (_, person) => person,
    open,
    blank: () => open(0, blankPerson(vocabulary.cultures[0] as Culture)),
    indexOf(id) {
      const at = lastNotAbove(ids, id);
      return ids[at] === id ? at : -1;
    },
    createdBetween: () => ({ from: 0, until: entries.length }),
    createdOutOfOrder: (first, last) => within(({ createdAt }) => createdAt >= first && createdAt <= last),
    changedBetween: (first, last) =>
      within(
        ({ createdAt, updatedAt }) => Math.max(createdAt, updatedAt) >= first && Math.max(createdAt, updatedAt) <= last,
      ),
  };
}

function blankPerson(culture: Culture): Person {
  const moments = { createdAt: 0, updatedAt: 0, changedAt: 0 };
  const names = { firstName: undefined, lastName: undefined };
  return { index: 0, id: 0, hash: 0, ...moments, company: -1, companyHash: 0, culture, ...names, touched: undefined };
}

/** The cells of a person; the record is read once, however many of its fields are wanted. */
function recordReader(file: CsvFile, entries: readonly Entry[]): (index: number) => string[] {
  let [latest, cells]: [number, string[]] = [-1, []];
  return index => {
    const place = entries[index]?.place;
    if (index !== latest && place) [latest, cells] = [index, file.cells(place)];
    return cells;
  };
}

function sourcesOf(
  columns: readonly FileColumn[],
  { fields }: Catalogue,
  open: (index: number) => string[],
): Map<string, Source> {
  const sources = new Map<string, Source>(
    fields.map(({ name }) => [name, (INBORN.includes(name) && IDENTITY_SOURCES[name]) || NO_VALUE]),
  );
  for (const column of columns) {
    if (OF_THE_ENTRY.includes(column.field.name)) continue;
    const text = (person: Person): string | null => readCell(column, open(person.index)[column.at] ?? '') ?? null;
    sources.set(column.field.name, { plain: false, text });
  }
  return sources;
}
