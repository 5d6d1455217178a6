import { describe, expect, it } from 'vitest';
import { picture } from '../browser';
import { addingStories, chooseEmailToo, chooseFirstName } from './picking';
import { ENGLISH, FRENCH, LOOKS, visitAs, type Visit, type World } from './visit';

const ENDS_WITHIN = { timeout: 90_000 };
const state = (visit: Visit) => visit.page.getByTestId('state').innerText();

async function untilAll(visits: readonly Visit[], wanted: 'PAUSED' | 'COMPLETED'): Promise<void> {
  for (const visit of visits) await expect.poll(() => state(visit), ENDS_WITHIN).toBe(visit.t(`sync.state.${wanted}`));
}

/** To keep and to print: a file, and a page without what leads elsewhere. */
async function onPaper(visit: Visit): Promise<void> {
  const download = visit.page.getByRole('link', { name: visit.t('certificate.download') });
  const csv = await visit.page.request.get(`${visit.address}${await download.getAttribute('href')}`);
  expect(csv.headers()['content-type']).toContain('text/csv');
  await visit.page.emulateMedia({ media: 'print' });
  expect(await download.isVisible()).toBe(false);
  expect(await visit.page.getByRole('navigation').isVisible()).toBe(false);
  await picture(visit.page, `certificate-print${visit.look.mark}`);
  await visit.page.emulateMedia({ media: null });
}

/** One sync, run once, watched by all who may, in both languages. */
export function syncStories(world: World): void {
  let admins: Visit[];
  let marketers: Visit[];
  const path = () => new URL(admins[0]!.page.url()).pathname;

  it('starts with Confirm, is paused by one, and stands still for everybody', async () => {
    admins = await Promise.all(LOOKS.map(look => visitAs(world, 'admin', look)));
    marketers = await Promise.all(LOOKS.map(look => visitAs(world, 'marketer', look)));
    const [english, french] = admins as [Visit, Visit];
    await chooseFirstName(english);
    await english.button('wizard.confirm').click();
    await english.page.waitForURL(/\/integrations\/marketo\/sync\/(?!new)/);
    await english.button('sync.action.PAUSE').click();
    for (const other of [french, ...marketers]) await other.go(path());
    await untilAll([...admins, ...marketers], 'PAUSED');
    for (const admin of admins) await admin.fine('sync-paused');
    for (const marketer of marketers) {
      expect(await marketer.button('sync.action.RESUME').count()).toBe(0);
      await marketer.fine('sync-paused-marketer');
    }
  });

  it('asks before it is cancelled, and goes on when the other one resumes', async () => {
    for (const admin of admins) {
      await admin.button('sync.action.CANCEL').click();
      await admin.says('sync.cancel.text');
      await admin.fine('sync-cancel');
      await admin.button('sync.cancel.no').click();
      await admin.dialog.waitFor({ state: 'detached' });
    }
    await admins[1]!.button('sync.action.RESUME').click();
    await untilAll([...admins, ...marketers], 'COMPLETED');
  });

  it('ends for everybody with a statement of completeness', async () => {
    for (const visit of [...admins, ...marketers]) {
      await visit.heading('sync.done.title');
      await visit.says('certificate.complete');
    }
    for (const admin of admins) {
      await admin.fine('sync-done');
      await onPaper(admin);
      await admin.button('certificate.rereadOf', { number: 1 }).click();
      await admin.says('certificate.rereadText');
      await admin.fine('sync-reread');
      await admin.button('admin.cancel').click();
    }
    for (const marketer of marketers)
      expect(await marketer.button('certificate.rereadOf', { number: 1 }).count()).toBe(0);
    for (const visit of [...admins, ...marketers]) await visit.close();
  });
}

/** The first addition, confirmed once. */
export function additionStories(world: World): void {
  describe.each(LOOKS)('in $language', look => addingStories(world, look));

  it('only the new column is copied, which the page of that sync says', async () => {
    const admin = await visitAs(world, 'admin', ENGLISH);
    await chooseEmailToo(admin);
    await admin.button('wizard.confirm').click();
    await admin.page.waitForURL(/\/integrations\/marketo\/sync\/(?!new)/);
    const french = await visitAs(world, 'marketer', FRENCH);
    await french.go(new URL(admin.page.url()).pathname);
    for (const visit of [admin, french]) {
      await visit.heading('sync.titleAdded');
      await visit.page.getByTestId('finished').waitFor(ENDS_WITHIN);
      await visit.fine('sync-added');
    }
    await admin.link('shell.integrations').click();
    await admin.page.getByText(admin.t('wizard.count', { chosen: 2, max: 50 })).waitFor();
    await Promise.all([admin.close(), french.close()]);
  });
}
