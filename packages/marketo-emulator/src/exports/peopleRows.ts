import type { Field } from '../fields/field';
import type { Source } from '../people/person';
import type { Scribe } from '../people/scribe';
import { indexOf } from '../population/population';
import type { Picked, Population } from '../population/population';
import type { Unknowns } from '../unknowns';
import { lineWriter, spoilingWriter } from './dirtyRows';
import type { Dirt } from './dirtyRows';
import { headerLine, quoteWhereNeeded } from './dialect';
import type { Column, Dialect } from './dialect';
import { shuffled } from './shuffled';

/** What a file of people holds, as plain data: another thread can make it as well. */
export interface RowsPlan {
  readonly dialect: Dialect;
  readonly columns: readonly { readonly header: string; readonly field: Field }[];
  readonly picked: Picked;
  readonly realNull: Unknowns['realNull'];
}

/** Where the values come from. */
export interface RowsOrigin {
  readonly people: Pick<Population, 'open' | 'blank'>;
  readonly sources: ReadonlyMap<string, Source>;
}

export interface PeopleRows {
  readonly header: string;
  /** Writes the rows from one position of the file to another; returns how many records they are. */
  write(span: { readonly from: number; readonly until: number }, scribe: Scribe): number;
}

/** The rows of a file, in an order that is fixed but not by id, as Marketo's files are. */
export function peopleRows(plan: RowsPlan, { people, sources }: RowsOrigin, dirt: readonly Dirt[] = []): PeopleRows {
  const { dialect, picked } = plan;
  const columns = columnsOf(plan, sources);
  const write = dirt.length > 0 ? spoilingWriter(columns, dialect, dirt) : lineWriter(columns, dialect);
  const person = people.blank();
  const order = shuffled(picked.count);
  return {
    header: `${headerLine(columns, dialect)}\n`,
    write({ from, until }, scribe) {
      let rows = 0;
      for (let at = from; at < until; at++) rows += write(people.open(indexOf(picked, order(at)), person), scribe);
      return rows;
    },
  };
}

function columnsOf({ columns, dialect, realNull }: RowsPlan, sources: ReadonlyMap<string, Source>): Column[] {
  const usual = realNull === 'bare' && dialect !== 'SPACE';
  return columns.flatMap(({ header, field }) => {
    const source = sources.get(field.name);
    return source ? [{ header, field, source: usual ? source : quoted(source, dialect, realNull) }] : [];
  });
}

/** Quotes that depend on more than the text: blanks as delimiters, the real text `null` told from no value. */
function quoted({ text }: Source, dialect: Dialect, realNull: Unknowns['realNull']): Source {
  const isNull = (value: string): boolean => value === 'null' && realNull === 'quoted';
  return {
    plain: true,
    text: person => {
      const value = text(person);
      return value === null ? null : isNull(value) ? '"null"' : quoteWhereNeeded(value, dialect);
    },
  };
}
