import { expect, it } from 'vitest';
import { expectAccessible } from '../browser';
import { fillSignIn, password } from '../people';
import { ENGLISH, LOOKS, visitAnew, visitAs, type Look, type Visit, type World } from './visit';

/** By the app's own button. */
async function signOut(visit: Visit): Promise<void> {
  await visit.go('/');
  await visit.page.getByRole('button', { name: visit.t('viewer.account', { name: '' }).trim() }).click();
  await expectAccessible(visit.page);
  await visit.button('viewer.signOut').click();
  await visit.heading('viewer.out.LEFT');
}

/** The end of a session, here and at the provider. */
export function leavingStories(world: World, look: Look): void {
  it('the end of a session is said where the app is open; signing in beside it goes on with what was typed', async () => {
    const admin = await visitAnew(world, look, '/admin/users');
    await admin.field('users.search').waitFor();
    const beside = await admin.beside();
    await signOut(beside);
    await beside.fine('signed-out');
    await beside.page.close();
    await admin.field('users.search').fill('market');
    const notice = admin.page.getByTestId('session-ended');
    await notice.getByText(admin.t('viewer.ended'), { exact: true }).waitFor();
    await admin.fine('session-ended');
    const opened = admin.page.context().waitForEvent('page');
    await notice.getByRole('link').click();
    const signingIn = await opened;
    await fillSignIn(signingIn, 'admin');
    await signingIn.getByRole('heading', { name: admin.t('viewer.signedIn') }).waitFor();
    await notice.waitFor({ state: 'detached' });
    expect(await admin.field('users.search').inputValue()).toBe('market');
    await admin.close();
  });

  it('signing out ends the session at the provider too: whoever comes next is asked for the password', async () => {
    const admin = await visitAnew(world, look, '/integrations');
    await admin.says('integrations.stage.done');
    await signOut(await admin.beside());
    // A card that is only watched says so as well.
    await admin.page.getByTestId('session-ended').waitFor();
    await admin.go('/sign-in?to=/integrations');
    await password(admin.page).waitFor();
    expect(new URL(admin.page.url()).origin).not.toBe(admin.address);
    await admin.close();
  });
}

/** The end of the integration: asked in both languages, done once. */
export function disconnectStories(world: World): void {
  const asked = async (look: Look): Promise<Visit> => {
    const admin = await visitAs(world, 'admin', look);
    await admin.go('/integrations');
    await admin.button('disconnect.open').click();
    await admin.dialog.getByRole('textbox').fill('something else');
    await admin.button('disconnect.yes').click();
    await admin.dialog.getByText(admin.t('disconnect.mistyped', { name: '' }).trim().slice(0, 20)).waitFor();
    return admin;
  };

  it.each(LOOKS)('says in $language what is lost, and wants the name of the subscription', async look => {
    const admin = await asked(look);
    await admin.dialog.getByText(/300/).first().waitFor();
    await admin.fine('disconnect');
    await admin.close();
  });

  it('leaves nothing of Marketo but the way to connect it, in both languages', async () => {
    const admin = await asked(ENGLISH);
    const label = await admin.dialog.locator('label').innerText();
    await admin.dialog.getByRole('textbox').fill(label.replace(admin.t('disconnect.type', { name: '' }), ''));
    await admin.button('disconnect.yes').click();
    await admin.says('integrations.stage.absent');
    await admin.close();
    for (const look of LOOKS)
      for (const who of ['admin', 'marketer'] as const) {
        const visit = await visitAs(world, who, look);
        await visit.go('/integrations');
        await visit.says('integrations.stage.absent');
        await visit.fine(who === 'admin' ? 'connect' : 'connect-marketer');
        await visit.close();
      }
  });
}
