import { flushPromises } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { noteSocket } from '../../graphql/lineStatus';
import type { LiveSyncFragment } from '../../graphql/generated/graphql';
import { aCertificate, aCertifiedSlice, aMarketer, aProgress, aSlice, aSync, aViewer } from '../../testing/fixtures';
import { mountPart } from '../../testing/mountPart';
import { announced } from '../../ui/announcer';
import SyncPage from './SyncPage.vue';

afterEach(() => noteSocket('idle'));

async function watching(language: 'en' | 'fr' = 'en', viewer = aViewer()) {
  const { page, door } = await mountPart(SyncPage, { props: { id: '42' }, language, viewer });
  const push = async (sync: LiveSyncFragment) => {
    door.named('WatchSync')[0]?.answer({ sync });
    await flushPromises();
  };
  return { page, door, push };
}

describe('the live page', () => {
  it('shows the people, the percent and the state as they are pushed', async () => {
    const { page, push } = await watching();
    await push(aSync());
    expect(page.get('[data-testid=people]').text()).toBe('12,345 of about 50,000 people');
    expect(page.get('[data-testid=percent]').text()).toBe('24%');
    expect(page.get('[data-testid=state]').text()).toBe('Running');
    expect(page.get('[role=progressbar]').attributes('aria-valuenow')).toBe('24');
  });

  it.each([
    ['en', '24% · Marketo sync · Dynamic Chat', '12,345 of about 50,000 people'],
    ['fr', '24 % · Synchronisation Marketo · Dynamic Chat', '12 345 personnes sur environ 50 000'],
  ] as const)('names the tab after how far it is, and counts as one does in %s', async (language, title, people) => {
    const { page, push } = await watching(language);
    await push(aSync());
    expect(document.title.replace(/\s/g, ' ')).toBe(title);
    expect(page.get('[data-testid=people]').text().replace(/\s/g, ' ')).toBe(people);
  });

  it('tells moments in the zone of the reader, and to machines as they are', async () => {
    const { page, push } = await watching();
    await push(aSync());
    const started = page.get('dl time');
    expect(started.attributes('datetime')).toBe('2025-06-01T10:00:00Z');
    const hour = new Date('2025-06-01T10:00:00Z').getHours();
    expect(started.text()).toContain(`${String(hour).padStart(2, '0')}:00`);
  });

  it('says how many watch, without a new revision and without a word to screen readers', async () => {
    const { page, push } = await watching();
    await push(aSync());
    expect(page.get('[data-testid=watchers]').text()).toBe('one person watching');
    const said = announced.value;
    await push(aSync({ watchers: 3 }));
    expect(page.get('[data-testid=watchers]').text()).toBe('3 people watching');
    expect(announced.value).toBe(said);
  });

  it('drops a message that is older than what is shown', async () => {
    const { page, push } = await watching();
    await push(aSync({ revision: 9, progress: aProgress({ peopleStored: 20_000 }) }));
    await push(aSync({ revision: 8, progress: aProgress({ peopleStored: 10_000 }) }));
    expect(page.text()).toContain('20,000 of about');
  });

  it('asks once over HTTP and never again while the socket pushes', async () => {
    const { door, push } = await watching();
    await push(aSync());
    await push(aSync({ revision: 8 }));
    expect(door.named('PresentSync')).toHaveLength(1);
    expect(door.named('WatchSync')).toHaveLength(1);
  });

  it('keeps the last numbers while the socket is lost, and says from when they are', async () => {
    const { page, push } = await watching();
    await push(aSync());
    noteSocket('lost');
    await flushPromises();
    expect(page.get('[data-testid=reconnecting]').text()).toMatch(/^Reconnecting… numbers from \d\d:\d\d:\d\d$/);
    expect(page.text()).toContain('12,345');
    noteSocket('open');
    await flushPromises();
    expect(page.find('[data-testid=reconnecting]').exists()).toBe(false);
  });

  it('shows a bar without an end while nobody knows of how many', async () => {
    const { page, push } = await watching();
    await push(aSync({ progress: aProgress({ percent: null, peopleExpected: null }) }));
    expect(page.get('[role=progressbar]').attributes('aria-valuenow')).toBeUndefined();
    expect(page.text()).toContain('The size of the database is not known yet.');
  });

  it('says what it waits for, until when, and who can act', async () => {
    const { page, push } = await watching('fr');
    const until = new Date(Date.now() + 90 * 60_000).toISOString();
    await push(
      aSync({
        state: 'WAITING',
        wait: { reason: 'CALLS_SPENT', until, whoCanAct: 'MARKETO_ADMINISTRATOR' },
      }),
    );
    expect(page.text()).toContain('Les appels API du jour de l’abonnement sont épuisés');
    expect(page.text()).toContain('Un administrateur Marketo peut agir.');
    expect(page.text()).toMatch(/encore 1.h.(29|30).min/);
  });

  it('runs on in one state and with one wait while Marketo writes the files', async () => {
    const { page, push } = await watching();
    const until = new Date(Date.now() + 60_000).toISOString();
    const wait = { reason: 'EXPORT_PROCESSING', until, whoCanAct: 'NOBODY' } as const;
    const flips = [aSync({ state: 'WAITING', wait }), aSync(), aSync({ state: 'WAITING', wait }), aSync()];
    for (const [at, flip] of flips.entries()) {
      await push({ ...flip, revision: 8 + at });
      expect(page.get('[data-testid=state]').text()).toBe('Running');
      expect(page.text()).toContain('Marketo is writing the export file.');
    }
  });

  it('promises no end and no pace of a paused sync', async () => {
    const { page, push } = await watching();
    const terms = () => page.findAll('dt').map(term => term.text());
    await push(aSync());
    expect(terms()).toEqual(expect.arrayContaining(['Phase', 'Expected end', 'People per second', 'In flight']));
    await push(aSync({ revision: 8, state: 'PAUSED' }));
    expect(terms()).toEqual(['Exported from Marketo', 'Calls made', 'Values rejected', 'Rows set aside', 'Started']);
  });

  it('names the speed of an emulated clock', async () => {
    const { page, door } = await watching();
    door.named('PresentSync')[0]?.answer({ integration: { id: 'i', clockRate: 60 }, sync: aSync() });
    await flushPromises();
    expect(page.text()).toContain('Marketo is emulated; its clock runs 60 times as fast.');
  });

  it('tells screen readers a change of state', async () => {
    const { push } = await watching();
    await push(aSync());
    await push(aSync({ revision: 8, state: 'PAUSED' }));
    expect(announced.value).toBe('The sync is now: Paused.');
  });

  it('says so when there is no such sync, and stops listening', async () => {
    const { page, door } = await watching();
    door.named('PresentSync')[0]?.answer({ integration: null, sync: null });
    await flushPromises();
    expect(page.get('h1').text()).toBe('This sync does not exist');
    expect(document.title).toBe('Marketo sync · Dynamic Chat');
  });
});

describe('the actions', () => {
  it('are not shown to who may only look', async () => {
    const { page, push } = await watching('en', aMarketer());
    await push(aSync());
    expect(page.findAll('button').map(button => button.text())).not.toContain('Pause');
  });

  it('are those that the server allows', async () => {
    const { page, push } = await watching();
    await push(
      aSync({
        state: 'FAILED',
        allowedActions: ['RETRY'],
        failure: { reason: 'EXPORT_FAILED', message: '', fieldNames: [] },
      }),
    );
    const buttons = page.findAll('button').map(button => button.text());
    expect(buttons).toContain('Retry');
    expect(buttons).not.toContain('Pause');
    expect(page.text()).toContain('Marketo failed to write an export several times.');
  });

  it('send one request, and show the sync that comes back', async () => {
    const { page, door, push } = await watching();
    await push(aSync());
    const pause = page.findAll('button').find(button => button.text() === 'Pause');
    await pause?.trigger('click');
    await pause?.trigger('click');
    expect(door.named('PauseSync').map(({ variables }) => variables)).toEqual([{ id: '42' }]);
    door.named('PauseSync')[0]?.answer({
      outcome: { __typename: 'Sync', ...aSync({ revision: 8, state: 'PAUSED', allowedActions: ['RESUME'] }) },
    });
    await flushPromises();
    expect(page.get('[data-testid=state]').text()).toBe('Paused');
  });

  it('leave the keyboard where it was when one takes the place of another', async () => {
    const { page, push } = await watching();
    await push(aSync({ allowedActions: ['PAUSE', 'CANCEL'] }));
    page
      .findAll('button')
      .find(button => button.text() === 'Pause')
      ?.element.focus();
    await push(aSync({ revision: 8, state: 'PAUSED', allowedActions: ['RESUME', 'CANCEL'] }));
    expect(document.activeElement?.textContent?.trim()).toBe('Resume');
  });

  it('show a refusal in words', async () => {
    const { page, door, push } = await watching();
    await push(aSync());
    await page
      .findAll('button')
      .find(button => button.text() === 'Pause')
      ?.trigger('click');
    door
      .named('PauseSync')[0]
      ?.answer({ outcome: { __typename: 'ActionNotAllowed', message: 'No.', state: 'COMPLETED' } });
    await flushPromises();
    expect(page.get('[role=alert]').text()).toBe('That is not possible now; the sync is: Completed.');
  });

  it('ask before they cancel', async () => {
    const { page, door, push } = await watching();
    await push(aSync());
    await page
      .findAll('button')
      .find(button => button.text() === 'Cancel')
      ?.trigger('click');
    await flushPromises();
    const dialog = document.querySelector('[role=alertdialog]');
    expect(dialog?.textContent).toContain('Cancel this sync?');
    expect(door.named('CancelSync')).toHaveLength(0);
    [...(dialog?.querySelectorAll('button') ?? [])]
      .find(button => button.textContent?.trim() === 'Cancel the sync')
      ?.click();
    await flushPromises();
    expect(door.named('CancelSync')).toHaveLength(1);
  });
});

describe('the finished sync', () => {
  const ENDED = { state: 'COMPLETED', endedAt: '2025-06-01T10:03:00Z' } as const;
  const progress = aProgress({ percent: 100, peopleStored: 50_000 });

  async function certified(sync: LiveSyncFragment, certificate = aCertificate()) {
    const { page, push, door } = await watching();
    await push(sync);
    door.named('SyncCertificate')[0]?.answer({ sync: { __typename: 'Sync', id: sync.id, certificate } });
    await flushPromises();
    return { page, door };
  }

  it('states its completeness, slice by slice', async () => {
    const slices = [
      aCertifiedSlice(),
      aCertifiedSlice({ number: 2, lane: 'ID', firstId: 1, lastId: 300, peopleAtMarketo: null, checksum: null }),
    ];
    const { page } = await certified(aSync({ ...ENDED, progress }), aCertificate({ slices }));
    expect(page.get('[data-testid=finished]').text()).toContain('Every person is here.');
    expect(page.text()).toContain('50,000 people with 2 attributes, in 3 min.');
    expect(page.text()).toContain('Every slice adds up');
    const [exported, readById] = page.findAll('[data-testid=certificate] tbody tr').map(row => row.text());
    expect(exported).toContain('ab12');
    expect(readById).toContain('read by id');
    expect(page.get('[data-testid=certificate] a[download]').attributes('href')).toBe('/syncs/42/certificate.csv');
  });

  it('does not say that everyone is here when a row was set aside, or a slice does not add up', async () => {
    const aside = await certified(aSync({ ...ENDED, progress: aProgress({ rowsSetAside: 1 }) }));
    expect(aside.page.get('[data-testid=finished] h2').text()).toBe('The sync is complete.');
    const slices = [aCertifiedSlice({ settles: false })];
    const gap = await certified(aSync({ ...ENDED, progress }), aCertificate({ isComplete: false, slices }));
    expect(gap.page.get('[data-testid=finished] h2').text()).toBe('The sync is complete.');
    expect(gap.page.text()).toContain('Does not add up');
  });

  it('lists what was rejected with its reason, page after page', async () => {
    const { page, door } = await certified(aSync({ ...ENDED, progress }));
    const rejected = (fieldName: string, hasNextPage: boolean) => {
      const node = { reason: 'NOT_A_DATE', fieldName, personId: '7', sliceNumber: 1, raw: '1990-02-30' };
      const answer = { edges: [{ node }], pageInfo: { hasNextPage, endCursor: 'one' } };
      door
        .named('RejectedValuePage')
        .at(-1)
        ?.answer({ sync: { __typename: 'Sync', id: '42', certificate: { page: answer } } });
      return flushPromises();
    };
    await rejected('birthday', true);
    expect(page.get('[data-testid=certificate]').text()).toContain('not a date');
    const more = page.findAll('[data-testid=certificate] button').find(one => one.text() === 'Show more');
    await more?.trigger('click');
    expect(door.named('RejectedValuePage').at(-1)?.variables).toMatchObject({ after: 'one' });
    await rejected('anniversary', false);
    for (const field of ['birthday', 'anniversary'])
      expect(page.get('[data-testid=certificate]').text()).toContain(field);
  });

  it('has one slice read again when somebody who may asks for it, and goes on there', async () => {
    const { page, door } = await certified(
      aSync({ ...ENDED, progress, slices: [aSlice({ id: 'slice-1', number: 1 })] }),
    );
    await page.get('button[aria-label="Read slice 1 again"]').trigger('click');
    expect(door.named('RereadSlice')).toHaveLength(0);
    const yes = [...document.querySelectorAll<HTMLElement>('[role=alertdialog] button')].at(-1);
    yes?.click();
    await flushPromises();
    expect(door.named('RereadSlice')[0]?.variables).toEqual({ id: 'slice-1' });
    const refusal = { __typename: 'ActionNotAllowed', message: '', state: 'RUNNING' };
    door.named('RereadSlice')[0]?.answer({ outcome: refusal });
    await flushPromises();
    expect(page.text()).toContain('That is not possible now; the sync is: Running.');
  });

  it('has words of its own for added attributes', async () => {
    const { page } = await certified(aSync({ ...ENDED, kind: 'ADDED_ATTRIBUTES', progress }));
    expect(page.get('h1').text()).toBe('Marketo sync of added attributes');
    expect(page.get('[data-testid=finished]').text()).toContain('2 attributes added for 50,000 people');
  });
});

describe('the slices', () => {
  it('can be walked with the arrow keys and read as a table', async () => {
    const { page, push } = await watching();
    const older = aSlice({
      number: 2,
      from: '2025-02-01T00:00:00Z',
      until: '2025-03-01T00:00:00Z',
      state: 'PLANNED',
      peopleStored: 0,
      peopleExpected: null,
    });
    await push(aSync({ slices: [aSlice(), older] }));
    const map = page.get('[role=listbox]');
    await map.trigger('focus');
    await map.trigger('keydown', { key: 'ArrowLeft' });
    const active = page.get(`#${CSS.escape(map.attributes('aria-activedescendant') ?? '')}`);
    expect(active.attributes('aria-label')).toContain('Slice 2: created');
    expect(active.attributes('aria-label')).toMatch(/Planned\.$/);
    await page
      .findAll('button')
      .find(button => button.text() === 'Show as table')
      ?.trigger('click');
    expect(page.findAll('tbody tr')).toHaveLength(2);
  });
});
