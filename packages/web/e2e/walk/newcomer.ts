import { expect, it } from 'vitest';
import { fillSignIn, password } from '../people';
import { visitAs, visitAsNobody, type Look, type World } from './visit';

/** Somebody whom no product profile includes. */
export function newcomerStories(world: World, look: Look): void {
  it('the newcomer is sent to sign in, comes back to where they were going, and is told who can add them', async () => {
    const newcomer = await visitAsNobody(world, look);
    await newcomer.go('/integrations');
    await newcomer.page.waitForURL(url => url.origin !== newcomer.address);
    await fillSignIn(newcomer.page, 'newcomer');
    await newcomer.page.waitForURL(`${newcomer.address}/integrations`);
    await newcomer.heading('viewer.noProfileTitle');
    await newcomer.list('viewer.administrators').getByText('admin@example.com').waitFor();
    await newcomer.fine('no-profile');
    await newcomer.close();
  });

  it('the newcomer sees no tile, and is told to contact their Marketo administrator', async () => {
    const newcomer = await visitAs(world, 'newcomer', look);
    await newcomer.go('/');
    await newcomer.says('home.noTileText');
    expect(await newcomer.list('home.tiles').count()).toBe(0);
    await newcomer.fine('my-marketo-newcomer');
    await newcomer.close();
  });

  it('who has a session at the provider goes straight in', async () => {
    const newcomer = await visitAs(world, 'newcomer', look);
    await newcomer.page.context().clearCookies({ name: 'dcs_session' });
    await newcomer.go('/sign-in?to=/integrations');
    await newcomer.heading('viewer.noProfileTitle');
    expect(await password(newcomer.page).count()).toBe(0);
    await newcomer.close();
  });
}
