import { describe, expect, it } from 'vitest';
import { useDatabase } from '../../test/support/database';
import { createLog } from './log';

describe('an error in the log', () => {
  const database = useDatabase();

  it('tells what the database said, not the values it was given', async () => {
    const source = await database.dataSource();
    const lines: string[] = [];
    const log = createLog('info', { write: line => void lines.push(line) });
    const add = 'insert into account (id, name) values ($1, $2)';
    const person = ['6f1d2a34-0000-4000-8000-000000000000', 'ada@example.com'];
    await source.query(add, person);
    await source.query(add, person).catch((error: unknown) => log.error({ err: error }, 'It was refused.'));
    expect(JSON.parse(lines.join())).toMatchObject({ msg: 'It was refused.', err: { code: '23505' } });
    expect(lines.join()).toContain('duplicate key');
    expect(lines.join()).not.toMatch(/ada@example|6f1d2a34/);
  });
});
