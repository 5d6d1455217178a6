import { expect, it } from 'vitest';
import { expectAccessible } from '../browser';
import { visitAs, type Look, type Visit, type World } from './visit';

const ORGANIZATION = '0123456789ABCDEF01234567';
const NOT_THEIRS = '765432100123456789ABCDEF';

/** All of Admin, by the administrator; what is made is taken away again, as the walk is made twice. */
export function administeringStories(world: World, look: Look): void {
  let admin: Visit;
  it('the administrator finds the pages of Admin', async () => {
    admin = await visitAs(world, 'admin', look);
    await admin.go('/');
    await admin.link('shell.admin').click();
    await admin.heading('organization.title');
  });

  organizationStories(() => admin);
  userStories(world, look, () => admin);
  profileStories(() => admin);
  tokenStories(() => admin);

  it('the administrator reads in the audit log who did all that', async () => {
    await admin.link('admin.section.audit').click();
    const lines = admin.list('audit.title').getByRole('listitem');
    const deeds = ['SYNC_CONFIRMED', 'ATTRIBUTES_ADDED', 'ORGANIZATION_MAPPED', 'PROFILE_CREATED', 'API_TOKEN_REVOKED'];
    for (const deed of deeds)
      await lines
        .filter({ hasText: admin.t(`audit.did.${deed}`) })
        .first()
        .waitFor();
    await admin.fine('audit');
    const filter = admin.page.getByLabel(admin.t('audit.filter'));
    await filter.selectOption({ label: admin.t('audit.action.SYNC_CONFIRMED') });
    await expect.poll(() => lines.count()).toBe(1);
    await admin.close();
  });
}

function organizationStories(visit: () => Visit): void {
  it('the administrator is refused what is no organization ID, and an organization that is not theirs', async () => {
    const admin = visit();
    await admin.button('organization.edit').click();
    await admin.field('organization.field').fill('123-ABC-456');
    await admin.button('organization.ok').click();
    await admin.says('organization.refusal.InvalidOrganizationId');
    await admin.fine('organization-edit');
    await admin.field('organization.field').fill(NOT_THEIRS);
    await admin.button('organization.ok').click();
    await admin.button('organization.confirm').click();
    await admin.dialog.getByText(admin.t('organization.refusal.OrganizationNotYours')).waitFor();
    await admin.fine('organization-refused');
    await admin.page.keyboard.press('Escape');
    await admin.dialog.waitFor({ state: 'detached' });
  });

  it('the administrator maps the Adobe organization: paste, OK, Confirm, Close', async () => {
    const admin = visit();
    await admin.field('organization.field').fill(`${ORGANIZATION}@AdobeOrg`);
    await admin.button('organization.ok').click();
    await admin.dialog.getByText(ORGANIZATION).first().waitFor();
    await admin.fine('organization-confirm');
    await admin.button('organization.confirm').click();
    await admin.says('organization.done');
    await admin.dialog.getByText(admin.t('admin.close'), { exact: true }).last().click();
    await expect.poll(() => admin.page.getByTestId('organization').innerText()).toBe(`${ORGANIZATION}@AdobeOrg`);
  });
}

function userStories(world: World, look: Look, visit: () => Visit): void {
  it('the administrator adds the newcomer to a profile, who gets in without signing in again, and out of it', async () => {
    const admin = visit();
    const newcomer = await visitAs(world, 'newcomer', look);
    const person = admin.page.getByRole('listitem').filter({ hasText: 'newcomer@example.com' });
    const choose = async (isIn: boolean) => {
      await person.getByRole('button').first().click();
      await admin.dialog.getByLabel('Live Agent').setChecked(isIn);
      if (isIn) await admin.fine('users-change');
      await admin.button('admin.save').click();
      await admin.dialog.waitFor({ state: 'detached' });
      await newcomer.page.reload();
    };
    await newcomer.go('/integrations');
    await newcomer.heading('viewer.noProfileTitle');
    await admin.link('admin.section.users').click();
    await admin.fine('users');
    await admin.field('users.search').fill('newcomer');
    await choose(true);
    await newcomer.heading('integrations.title');
    await choose(false);
    await newcomer.heading('viewer.noProfileTitle');
    await newcomer.close();
  });
}

function profileStories(visit: () => Visit): void {
  it('the administrator creates a profile of their own, and deletes it', async () => {
    const admin = visit();
    const name = `Watchers (${admin.look.language})`;
    await admin.link('admin.section.profiles').click();
    await admin.button('profiles.create').click();
    await admin.dialog.getByLabel(admin.t('profiles.name')).first().fill(name);
    await admin.dialog.getByLabel(admin.t('permission.name.VIEW_AUDIT_LOG')).check();
    await admin.fine('profiles-new');
    await admin.button('admin.save').click();
    await admin.page.getByRole('heading', { name }).waitFor();
    await admin.fine('profiles');
    await admin.button('profiles.deleteOf', { name }).click();
    await admin.fine('profiles-delete');
    await admin.button('profiles.delete').last().click();
    await admin.page.getByRole('heading', { name }).waitFor({ state: 'detached' });
  });
}

function tokenStories(visit: () => Visit): void {
  const asks = async ({ address }: Visit, token: string) => {
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
    const body = JSON.stringify({ query: '{ viewer { kind displayName } }' });
    return (await fetch(`${address}/graphql`, { method: 'POST', headers, body })).text();
  };

  it('the administrator creates an API token that is shown once, opens the schema, and is turned away when revoked', async () => {
    const admin = visit();
    const name = `Nightly report (${admin.look.language})`;
    const line = admin.page.getByRole('listitem').filter({ hasText: name });
    await admin.link('admin.section.tokens').click();
    await admin.button('tokens.create').click();
    await admin.dialog.getByLabel(admin.t('tokens.name')).first().fill(name);
    await admin.fine('tokens-new');
    await admin.dialog.getByRole('button', { name: admin.t('tokens.create'), exact: true }).click();
    const token = await admin.dialog.getByLabel(admin.t('tokens.secret'), { exact: true }).inputValue();
    await expectAccessible(admin.page);
    expect(await asks(admin, token)).toContain(name);
    await admin.button('tokens.kept').click();
    await line.getByText(admin.t('tokens.state.ACTIVE'), { exact: true }).waitFor();
    expect(await admin.page.content()).not.toContain(token);
    await admin.fine('tokens');
    await admin.button('tokens.revokeOf', { name }).click();
    await admin.fine('tokens-revoke');
    await admin.dialog.getByRole('button', { name: admin.t('tokens.revoke'), exact: true }).click();
    await line.getByText(admin.t('tokens.state.REVOKED'), { exact: true }).first().waitFor();
    expect(await asks(admin, token)).toContain('UNAUTHENTICATED');
  });
}
