import { beforeAll, describe, expect, it } from 'vitest';
import { newAdministrator } from '../../test/support/account';
import { useDatabase } from '../../test/support/database';
import type { OrganizationsTold } from '../access/organizations.port';
import { systemClock } from '../platform/clock';
import type { Database } from '../platform/db/dataSource';
import { OrganizationRepository } from './organization.repository';
import { OrganizationService } from './organization.service';

const FIRST = '0123456789ABCDEF01234567';
const SECOND = 'FFFFFFFFFFFFFFFFFFFFFFFF';
const THEIRS: OrganizationsTold = { kind: 'Organizations', ids: [`${FIRST}@AdobeOrg`, SECOND] };

describe('mapping an Adobe organization', () => {
  const test = useDatabase();
  let database: Database;

  beforeAll(async () => {
    database = await test.dataSource();
  });

  async function anAccount(told: OrganizationsTold = THEIRS) {
    const viewer = await newAdministrator(database);
    const mappings = new OrganizationRepository(database);
    const asked = { count: 0 };
    const organizations = { of: () => Promise.resolve((asked.count++, told)) };
    const service = new OrganizationService({ database, mappings, organizations, clock: systemClock });
    const map = (organizationId: string, replaces: string | null = null) =>
      service.map(viewer, { organizationId, replaces });
    const deeds = () => database.query(`select subject from audit_entry where account_id = $1`, [viewer.accountId]);
    return { service, viewer, map, deeds, asked };
  }

  it('keeps it in one spelling, with who did it, and remembers that', async () => {
    const { service, viewer, map, deeds } = await anAccount();
    const mapped = await map(` ${FIRST.toLowerCase()}@AdobeOrg `);
    expect(mapped).toMatchObject({ organizationId: FIRST, mappedBy: 'Ana <ana@example.com>' });
    expect(await service.of(viewer)).toEqual(mapped);
    expect(await deeds()).toEqual([{ subject: FIRST }]);
  });

  it('again is the same mapping, remembered once', async () => {
    const { map, deeds } = await anAccount();
    const mapped = await map(FIRST);
    expect(await map(FIRST)).toEqual(mapped);
    expect(await deeds()).toHaveLength(1);
  });

  it('asks before it replaces one', async () => {
    const { map } = await anAccount();
    await map(FIRST);
    expect(await map(SECOND)).toMatchObject({ kind: 'OrganizationAlreadyMapped', organizationId: FIRST });
    expect(await map(SECOND, FIRST.toLowerCase())).toMatchObject({ organizationId: SECOND });
    expect(await map(FIRST, FIRST)).toMatchObject({ kind: 'OrganizationAlreadyMapped', organizationId: SECOND });
  });

  it('refuses a malformed one without asking anybody', async () => {
    const { map, asked } = await anAccount();
    expect((await map('@AdobeOrg')).kind).toBe('InvalidOrganizationId');
    expect(asked.count).toBe(0);
  });

  it.each<[OrganizationsTold, string]>([
    [{ kind: 'Organizations', ids: [SECOND] }, 'OrganizationNotYours'],
    [{ kind: 'SignInAgain' }, 'SignInAgain'],
    [{ kind: 'Unavailable' }, 'IdentityProviderUnavailable'],
  ])('believes the identity provider: %j', async (told, kind) => {
    const { service, viewer, map, deeds } = await anAccount(told);
    expect((await map(FIRST)).kind).toBe(kind);
    expect([await service.of(viewer), await deeds()]).toEqual([null, []]);
  });

  it('by two administrators at once leaves one of them told of the other', async () => {
    for (let round = 0; round < 10; round++) {
      const { map, deeds } = await anAccount();
      const kinds = (await Promise.all([map(FIRST), map(SECOND)])).map(({ kind }) => kind);
      expect(kinds.sort()).toEqual(['OrganizationAlreadyMapped', 'OrganizationMapping']);
      expect(await deeds()).toHaveLength(1);
    }
  });
});
