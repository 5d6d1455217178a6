import fc from 'fast-check';
import { expect, it } from 'vitest';
import { useDatabase } from '../../test/support/database';
import { exportColumns } from './person';
import { ATTRIBUTES, HEADER, PeopleTable } from './peopleTable.testing';
import { peopleText } from './peopleText';

const database = useDatabase();

type Values = Readonly<Record<string, string | number | boolean | null>>;

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(',', '"', '\n', '\r', '\\', '\t', 'a', ' ', '\0', "'", '\u2028'), maxLength: 12 }),
  fc.constantFrom('', 'null', 'NULL', '\\.', '\\N', '=1+1'),
);
const orNone = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null, freq: 4 });
const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });

const anyValues: fc.Arbitrary<Values> = fc.record({
  createdAt: fc.constant('2017-09-08T16:39:14Z'),
  updatedAt: fc.constant('2017-09-08T16:39:14Z'),
  firstName: orNone(anyText),
  unsubscribed: orNone(fc.boolean()),
  leadScore: orNone(fc.maxSafeInteger()),
  annualRevenue: orNone(
    fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(1e7, 5, -0, 0.1)),
  ),
  dateOfBirth: orNone(day.map(date => date.toISOString().slice(0, 10))),
  lastVisit: orNone(day.map(date => `${date.toISOString().slice(0, 19)}Z`)),
});

/** As an export writes it, every value in quotes. */
function exported(values: Values, id: number): string {
  const cells = exportColumns(ATTRIBUTES).map(({ fieldName }) => (fieldName === 'id' ? id : values[fieldName]));
  const texts = cells.map(cell => (cell === null ? 'null' : `"${String(cell).replaceAll('"', '""')}"`));
  return `${texts.join(',')}\n`;
}

it('makes the same row of a person, whether read by id or exported', async () => {
  const source = await database.dataSource();
  const [byId, byExport] = [new PeopleTable(source, 901), new PeopleTable(source, 902)];
  await byId.prepare();
  await byExport.prepare();
  let next = 1;
  await fc.assert(
    fc.asyncProperty(fc.array(anyValues, { minLength: 1, maxLength: 20 }), async people => {
      const first = next;
      next += people.length;
      const read = people.map((values, at) => ({ values: { ...values, id: first + at } }));
      const text = peopleText(read, exportColumns(ATTRIBUTES)).toString();
      const file = HEADER + people.map((values, at) => exported(values, first + at)).join('');
      const [one, other] = [await byId.load(text, { way: 'merge' }), await byExport.load(file)];
      expect(one).toMatchObject({ kind: 'Loaded', read: people.length, stored: people.length });
      expect(other).toMatchObject({ kind: 'Loaded', stored: people.length });
      const there = (table: PeopleTable) => table.people().then(rows => rows.slice(first - 1));
      expect(await there(byId)).toEqual(await there(byExport));
    }),
    { numRuns: 40 },
  );
}, 120_000);

it('takes what Marketo left out for no value', () => {
  const [first] = [{ values: { id: 7, firstName: 'Ada' } }];
  const line = peopleText([first!], exportColumns(ATTRIBUTES)).toString().split('\n')[1];
  expect(line).toBe('7,null,null,Ada,null,null,null,null,null');
});
