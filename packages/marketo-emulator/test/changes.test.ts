import { afterAll, describe, expect, it } from 'vitest';
import { createClock } from '../src/index';
import type { Emulator, EmulatorOptions } from '../src/index';
import { connect, NOW, startEmulator } from './client';
import { parseCsv } from './csv';

const open: Emulator[] = [];
const start = (options?: EmulatorOptions): Emulator => {
  const emulator = startEmulator({ changesPerHour: 120, ...options });
  open.push(emulator);
  return emulator;
};
afterAll(() => Promise.all(open.map(one => one.close())));

const FIELDS = 'id,email,firstName,title,leadStatus,campaignCode,meetingNotes,industry,billingCity,updatedAt';
const digest = async (emulator: Emulator): Promise<unknown> =>
  (await emulator.fetch(new Request(`http://emulator/_emulator/truth?fields=${FIELDS}`))).json();
const truth = async (emulator: Emulator, fields: string): Promise<Map<string, string[]>> => {
  const response = await emulator.fetch(new Request(`http://emulator/_emulator/truth.csv?fields=id,${fields}`));
  return new Map(
    parseCsv(await response.text())
      .slice(1)
      .map(([id = '', ...values]) => [id, values]),
  );
};

describe('a subscription in which things go on', () => {
  it('changes as the clock passes, the same way however often somebody looks', async () => {
    const [one, other] = [start(), start()];
    const before = await digest(one);
    for (let hour = 0; hour < 24; hour++) {
      one.world.clock.advance(3_600);
      await digest(one);
    }
    other.world.clock.advance(24 * 3_600);
    expect(await digest(other)).toEqual(await digest(one));
    expect(await digest(one)).not.toEqual(before);
    expect(await digest(start({ changesPerHour: 0 }))).toEqual(before);
    const another = start({ seed: 2 });
    another.world.clock.advance(24 * 3_600);
    expect(await digest(another)).not.toEqual(await digest(one));
  });

  it('tells of every person who came, changed or went, except where it was the company', async () => {
    const emulator = start({ people: 2_000 });
    const client = await connect(emulator);
    const fields = emulator.world.catalogue.fields.filter(
      ({ object, name }) => object === 'person' && name !== 'updatedAt',
    );
    const names = fields.map(({ name }) => name).join();
    const before = await truth(emulator, names);
    emulator.world.clock.advance(12 * 3_600);
    await client.authorize();
    const after = await truth(emulator, names);
    const told = await client.activities(NOW, '12,13,32,37');
    const ids = (...types: number[]): Set<string> =>
      new Set(
        told.filter(({ activityTypeId }) => types.includes(Number(activityTypeId))).map(({ leadId }) => String(leadId)),
      );
    const touched = ids(12, 13, 32, 37);
    const [created, deleted] = [ids(12), ids(37)];
    for (const [id, values] of after) {
      const old = before.get(id);
      if (!old) expect(created).toContain(id);
      else if (old.join() !== values.join()) expect(touched).toContain(id);
    }
    for (const id of before.keys()) expect(deleted.has(id)).toBe(!after.has(id));
    expect([created.size > 50, deleted.size > 30, touched.size > 400]).toEqual([true, true, true]);
  });

  it('changes companies for everybody who belongs to them, without an activity, and moves the hidden time only', async () => {
    const emulator = start({ people: 1_000, changesPerHour: 600 });
    const { world } = emulator;
    world.clock.advance(2 * 3_600);
    await world.catchUp();
    const [number = -1, company] = [...world.population.overlay.companies][0] ?? [];
    const [[name, text] = ['', null]] = company?.values ?? [];
    const members = Array.from({ length: 1_000 }, (_, index) => index).filter(
      index => !world.population.isGone(index) && world.population.companyAt(index) === number,
    );
    expect(members.length).toBeGreaterThan(0);
    for (const index of members) {
      const person = world.population.open(index, world.population.blank());
      expect(world.sources.get(name)?.text(person)).toBe(text);
      expect(person.changedAt).toBeGreaterThanOrEqual(company?.changedAt ?? Infinity);
    }
  });

  it('is read by tokens without a gap or a repetition, however slowly', async () => {
    const emulator = start({ people: 500, changesPerHour: 600 });
    const client = await connect(emulator);
    const token = await client.pagingToken(NOW);
    const activityTypeIds = '12,13,32,37';
    let [next, read]: [string, unknown[]] = [token, []];
    for (let page = 0; page < 60; page++) {
      emulator.world.clock.advance(60);
      await client.authorize();
      const answer = await client.get('/rest/v1/activities.json', {
        activityTypeIds,
        nextPageToken: next,
        batchSize: '7',
      });
      read = [...read, ...(answer.result ?? [])];
      next = answer.nextPageToken ?? '';
    }
    const rest = await client.activitiesFrom(next, activityTypeIds);
    const whole = await client.activitiesFrom(token, activityTypeIds);
    expect([...read, ...rest]).toEqual(whole);
    expect(read.length).toBeGreaterThan(200);
  });

  it('has its activities in the order of their time, also those of calls that take long', async () => {
    let time = 0;
    // Time passes whenever somebody looks at the clock, as it does while many people are searched.
    const clock = createClock({ start: NOW, rate: 1, realTime: () => (time += 150) });
    const emulator = start({ people: 100, changesPerHour: 7_200, clock });
    const client = await connect(emulator);
    for (let call = 0; call < 30; call++) {
      const input = [{ email: `new${call}@example.com` }, { email: `new${call + 1}@example.com`, title: String(call) }];
      await client.post('/rest/v1/leads.json', { input });
      clock.advance(10);
    }
    const told = await client.activities(NOW, '12,13,32,37');
    const times = told.map(({ activityDate }) => String(activityDate));
    expect(times).toEqual([...times].sort());
    expect(new Set(times).size).toBeGreaterThan(60);
  });

  it('gives an export the people of the moment at which its processing began', async () => {
    const emulator = start({ people: 600, ageYears: 30 / 365.25 });
    const client = await connect(emulator);
    const exportId = await client.createExport(['id', 'title'], new Date(NOW.getTime() + 60_000));
    await client.enqueue(exportId);
    const twin = start({ people: 600, ageYears: 30 / 365.25 });
    twin.world.clock.advance(60);
    const expected = await truth(twin, 'title');
    emulator.world.clock.advance(3_500);
    await client.authorize();
    const rows = parseCsv(await (await client.file(exportId)).text()).slice(1);
    expect(new Map(rows.map(([id = '', ...values]) => [id, values]))).toEqual(expected);
  });
});
