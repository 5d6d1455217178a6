import { flushPromises } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../i18n';
import { aViewer } from '../../../testing/fixtures';
import { mountPart } from '../../../testing/mountPart';
import OrganizationPage from './OrganizationPage.vue';
import { organizationId } from './organizationId';

const ID = '0123456789ABCDEF01234567';
const OTHER = '76543210ABCDEF0123456789';
const MAPPING = {
  __typename: 'OrganizationMapping',
  organizationId: ID,
  mappedBy: 'Ada Admin',
  mappedAt: '2025-06-01T09:00:00Z',
};

/** The dialog stands outside the page: looked for in the whole document. */
const pressed = async (name: string) => {
  const button = [...document.querySelectorAll('button')].find(one => one.textContent?.trim() === name);
  if (!button) throw new Error(`There is no button “${name}”.`);
  button.click();
  await flushPromises();
};
const dialog = () => document.querySelector('[role=dialog]');

async function open(mapping: typeof MAPPING | null, viewer = aViewer(), language: Language = 'en') {
  const { page, door } = await mountPart(OrganizationPage, { viewer, language });
  const answer = async (present: typeof MAPPING | null) => {
    door.named('PresentMapping').at(-1)?.answer({ organizationMapping: present });
    await flushPromises();
  };
  await answer(mapping);
  const paste = async (text: string) => {
    await pressed(language === 'en' ? 'Edit' : 'Modifier');
    await page.get('input').setValue(text);
    await page.get('form').trigger('submit');
    await flushPromises();
  };
  const refuse = async (outcome: Record<string, unknown>) => {
    door
      .named('MapOrganization')
      .at(-1)
      ?.answer({ outcome: { message: 'The server’s words.', ...outcome } });
    await flushPromises();
  };
  return { page, door, answer, paste, refuse };
}

describe('the ID', () => {
  it.each([ID, `${ID}@AdobeOrg`, ` ${ID.toLowerCase()}@adobeorg\n`])('is understood as %j', pasted => {
    expect(organizationId(pasted)).toBe(ID);
  });

  it.each(['', '@AdobeOrg', ID.slice(1), `${ID}0`, `${ID}@example.com`, ID.replace('A', '-')])('is not %j', pasted => {
    expect(organizationId(pasted)).toBeNull();
  });
});

describe('mapping', () => {
  it('tells where the ID is found, asks, maps and closes', async () => {
    const { page, door, paste, answer } = await open(null);
    await paste(`${ID}@AdobeOrg`);
    for (const words of ['experience.adobe.com', 'ctrl+i', 'Assigned Orgs']) expect(page.text()).toContain(words);
    expect(dialog()?.textContent).toContain('Map this organization?');
    expect(door.named('MapOrganization')).toHaveLength(0);
    await pressed('Confirm');
    expect(door.named('MapOrganization')[0]?.variables).toEqual({ input: { organizationId: ID, replaces: null } });
    door.named('MapOrganization')[0]?.answer({ outcome: MAPPING });
    await flushPromises();
    await answer(MAPPING);
    expect(dialog()?.textContent).toContain('The organization is mapped');
    await pressed('Close');
    expect(page.get('[data-testid=organization]').text()).toBe(`${ID}@AdobeOrg`);
    expect(page.find('form').exists()).toBe(false);
    expect(document.activeElement).toBe(page.get('h2').element);
  });

  it('asks again before it is changed, and shows what is replaced', async () => {
    const { door, paste } = await open(MAPPING);
    await paste(OTHER);
    expect(dialog()?.textContent).toContain('Replace the mapped organization?');
    expect(dialog()?.querySelector('del')?.textContent).toBe(`${ID}@AdobeOrg`);
    await pressed('Confirm');
    expect(door.named('MapOrganization')[0]?.variables).toEqual({ input: { organizationId: OTHER, replaces: ID } });
  });

  it('does not even ask for a malformed ID', async () => {
    const { page, paste } = await open(null);
    await paste('123-ABC-456');
    expect(page.get('[aria-invalid=true]').element).toBe(document.activeElement);
    expect(page.text()).toContain('This is no organization ID.');
    expect(dialog()).toBeNull();
  });

  it.each([
    [{ __typename: 'OrganizationNotYours' }, /Votre adresse électronique n’a pas accès à cette organisation/],
    [{ __typename: 'SignInAgain' }, /Reconnectez-vous, puis confirmez\.[^]*Se reconnecter/],
    [{ __typename: 'IdentityProviderUnavailable' }, /Le fournisseur d’identité ne répond pas/],
    [{ __typename: 'OrganizationAlreadyMapped', organizationId: OTHER }, new RegExp(`quelqu’un a associé ${OTHER}`)],
    [{ __typename: 'NotPermitted' }, /Vous ne pouvez pas associer l’organisation/],
  ])('says in the reader’s language why it was refused: %o', async (refusal, words) => {
    const { paste, refuse } = await open(null, aViewer(), 'fr');
    await paste(ID);
    await pressed('Confirmer');
    await refuse(refusal);
    expect(dialog()?.querySelector('[role=alert]')?.textContent).toMatch(words);
  });

  it('puts the server’s refusal of an ID beside the field', async () => {
    const { page, paste, refuse } = await open(null);
    await paste(ID);
    await pressed('Confirm');
    await refuse({ __typename: 'InvalidOrganizationId' });
    expect(dialog()).toBeNull();
    expect(page.find('[aria-invalid=true]').exists()).toBe(true);
  });

  it('shows what somebody else mapped meanwhile, and what was pasted stays', async () => {
    const { page, paste, refuse, answer } = await open(null);
    await paste(OTHER);
    await pressed('Confirm');
    await refuse({ __typename: 'OrganizationAlreadyMapped', organizationId: ID });
    await pressed('Show the present mapping');
    await answer(MAPPING);
    expect(page.get('[data-testid=organization]').text()).toBe(`${ID}@AdobeOrg`);
    expect(page.get('input').element.value).toBe(OTHER);
  });
});
