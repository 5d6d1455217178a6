import { expect, it } from 'vitest';
import { visitAs, type Look, type World } from './visit';

const NOT_THEIRS = ['organization', 'users', 'profiles', 'tokens', 'audit'] as const;

/** Somebody who may look and not change, before anything is synced. */
export function marketerStories(world: World, look: Look): void {
  it('the marketer goes from the tile to the state, sees who can act, and cannot start anything', async () => {
    const marketer = await visitAs(world, 'marketer', look);
    await marketer.go('/');
    await marketer.says('home.stepsOthers');
    await marketer.fine('my-marketo-marketer');
    await marketer.list('home.tiles').getByRole('link').click();
    await marketer.heading('integrations.marketo');
    await marketer.says('integrations.notPermitted');
    expect(await marketer.link('integrations.initiate').count()).toBe(0);
    expect(await marketer.link('shell.admin').count()).toBe(0);
    await marketer.fine('integrations-marketer');
    await marketer.go('/integrations/marketo/sync/new');
    await marketer.says('integrations.notPermitted');
    expect(await marketer.page.getByRole('listbox').count()).toBe(0);
    await marketer.fine('wizard-marketer');
    await marketer.close();
  });

  it('the marketer is told for each page of Admin what is missing', async () => {
    const marketer = await visitAs(world, 'marketer', look);
    for (const section of NOT_THEIRS) {
      await marketer.go(`/admin/${section}`);
      await marketer.heading('viewer.notPermittedTitle');
    }
    await marketer.go('/admin/users');
    await marketer.says('viewer.notPermittedText', { permissions: marketer.t('permission.name.MANAGE_USERS') });
    await marketer.fine('not-permitted');
    await marketer.close();
  });
}

/** What they see of a sync that somebody else ran. */
export function lookingOnStories(world: World, look: Look): void {
  it('the marketer sees the attributes and how the sync went, and can add or end nothing', async () => {
    const marketer = await visitAs(world, 'marketer', look);
    await marketer.go('/integrations');
    await marketer.says('integrations.stage.done');
    for (const key of ['integrations.add', 'shell.admin']) expect(await marketer.link(key).count()).toBe(0);
    expect(await marketer.button('disconnect.open').count()).toBe(0);
    await marketer.fine('integrations-synced-marketer');
    await marketer.link('integrations.details').click();
    await marketer.heading('sync.done.title');
    await marketer.close();
  });
}
