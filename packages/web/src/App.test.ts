import { flushPromises } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import App from './App.vue';
import { keepStayReason, stayReason } from './features/viewer/signIn';
import { tellOfSignIn } from './features/viewer/useViewer';
import type { ViewerFactsFragment } from './graphql/generated/graphql';
import { noteSession, noteSessionChange } from './graphql/sessionStatus';
import { aMarketer, aNewcomer, anIntegration, aViewer } from './testing/fixtures';
import { mountPart } from './testing/mountPart';

afterEach(() => {
  noteSession('unknown');
  vi.restoreAllMocks();
});

async function arrive(at: string) {
  const leave = vi.spyOn(location, 'assign').mockImplementation(() => undefined);
  const story = await mountPart(App, { at });
  const answerViewer = async (viewer: ViewerFactsFragment) => {
    story.door.named('PresentViewer').at(-1)?.answer({ viewer });
    await flushPromises();
  };
  const refuseViewer = async () => {
    story.door.named('PresentViewer').at(-1)?.refuse('UNAUTHENTICATED');
    await flushPromises();
  };
  const links = () => story.page.findAll('nav a').map(link => link.text());
  return { ...story, leave, answerViewer, refuseViewer, links };
}

describe('nobody', () => {
  it('is sent to sign in, and to come back to where they were going', async () => {
    const { leave, refuseViewer, page } = await arrive('/integrations/marketo/sync/new?step=review');
    await refuseViewer();
    expect(leave).toHaveBeenCalledWith('/sign-in?to=%2Fintegrations%2Fmarketo%2Fsync%2Fnew%3Fstep%3Dreview');
    expect(page.find('h1').exists()).toBe(false);
  });

  it('is not sent round and round by a browser that keeps no cookie', async () => {
    keepStayReason('ASKED');
    const { leave, refuseViewer, page } = await arrive('/integrations');
    await refuseViewer();
    expect(leave).not.toHaveBeenCalled();
    expect(page.get('h1').text()).toBe('You are not signed in');
    expect(page.get('main a').attributes('href')).toBe('/sign-in?to=%2Fintegrations');
  });

  it('stays out after signing out', async () => {
    keepStayReason('LEFT');
    const { leave, refuseViewer, page } = await arrive('/');
    await refuseViewer();
    expect(leave).not.toHaveBeenCalled();
    expect(page.get('h1').text()).toBe('You are signed out');
  });

  it('is told when the server does not answer, and may try again', async () => {
    const { door, page, leave, answerViewer } = await arrive('/');
    door.named('PresentViewer')[0]?.refuse('INTERNAL_SERVER_ERROR');
    await flushPromises();
    expect(leave).not.toHaveBeenCalled();
    await page.get('[role=alert] button').trigger('click');
    await answerViewer(aViewer());
    expect(page.get('h1').text()).toBe('My Marketo');
  });
});

describe('somebody signed in', () => {
  it('sees only the ways that are open to them', async () => {
    const { answerViewer, links } = await arrive('/');
    await answerViewer(aMarketer());
    expect(links()).toEqual(['Integrations']);
    const other = await arrive('/');
    await other.answerViewer(aViewer());
    expect(other.links()).toEqual(['Integrations', 'Admin']);
    expect(stayReason()).toBeNull();
  });

  it('in no product profile is told who can add them, whatever page they ask for', async () => {
    const { answerViewer, page, door } = await arrive('/integrations');
    await answerViewer(aNewcomer());
    expect(page.get('h1').text()).toBe('You are in no product profile');
    expect(page.text()).toContain('You are signed in as newcomer@example.com');
    expect(page.text()).toContain('Ada Admin (admin@example.com)');
    expect(door.named('PresentIntegration')).toHaveLength(0);
  });

  it('is told which permission a page needs', async () => {
    const { answerViewer, page, door } = await arrive('/admin/users');
    await answerViewer(aMarketer());
    expect(page.text()).toContain('It needs the permission Manage Users');
    expect(door.named('UserPage')).toHaveLength(0);
  });

  it('signs out by a form, and finds the app closed afterwards', async () => {
    const { answerViewer, page } = await arrive('/');
    await answerViewer(aViewer());
    await page.get('button[aria-label="Account of Ada Admin"]').trigger('click');
    await flushPromises();
    const form = document.querySelector('form[action="/sign-out"]') as HTMLFormElement;
    expect(form.method).toBe('post');
    form.addEventListener('submit', event => event.preventDefault());
    form.requestSubmit();
    expect(stayReason()).toBe('LEFT');
  });

  it('sees at once what changed permissions let them do', async () => {
    const { answerViewer, links } = await arrive('/');
    await answerViewer(aMarketer());
    noteSessionChange();
    await flushPromises();
    await answerViewer(aMarketer({ permissions: ['VIEW_INTEGRATIONS', 'VIEW_AUDIT_LOG'] }));
    expect(links()).toEqual(['Integrations', 'Admin']);
  });
});

describe('a session that ends while the app is open', () => {
  async function ended() {
    const story = await arrive('/integrations');
    await story.answerViewer(aViewer());
    story.door.named('PresentIntegration')[0]?.answer({ integration: null });
    await flushPromises();
    for (const input of story.page.findAll('form input')) await input.setValue('typed');
    await story.page.get('form').trigger('submit');
    story.door.named('ConnectMarketo')[0]?.refuse('UNAUTHENTICATED');
    await flushPromises();
    return story;
  }

  it('says so and offers a tab of its own to sign in again', async () => {
    const { page, leave } = await ended();
    const notice = page.get('[data-testid=session-ended]');
    expect(notice.text()).toContain('You were signed out. Sign in again');
    expect(notice.get('a').attributes()).toMatchObject({ href: '/sign-in?to=%2Fsigned-in', target: '_blank' });
    expect(leave).not.toHaveBeenCalled();
  });

  it('loses nothing of what was typed, and goes on by itself', async () => {
    const { page, door, answerViewer } = await ended();
    const asked = door.named('PresentViewer').length;
    tellOfSignIn();
    await expect.poll(() => door.named('PresentViewer').length).toBe(asked + 1);
    await answerViewer(aViewer());
    expect(page.find('[data-testid=session-ended]').exists()).toBe(false);
    expect(page.findAll('form input').map(input => (input.element as HTMLInputElement).value)).toEqual(
      Array(4).fill('typed'),
    );
  });

  it('shows nothing of theirs to somebody else', async () => {
    const { answerViewer } = await ended();
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
    noteSessionChange();
    await flushPromises();
    await answerViewer(aMarketer());
    expect(reload).toHaveBeenCalled();
  });

  it('asks again what could not be answered meanwhile', async () => {
    const { door, page, answerViewer } = await arrive('/integrations');
    await answerViewer(aViewer());
    door.named('PresentIntegration')[0]?.refuse('UNAUTHENTICATED');
    await flushPromises();
    noteSessionChange();
    await flushPromises();
    await answerViewer(aViewer());
    door.named('PresentIntegration').at(-1)?.answer({ integration: anIntegration() });
    await flushPromises();
    expect(page.text()).toContain('123-ABC-456');
  });
});
