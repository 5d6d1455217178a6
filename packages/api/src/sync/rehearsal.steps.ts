import { MarketoTrouble, type Subscription } from '../integration/subscription.port';

/**
 * Which of the fields Marketo does not give, after it has refused to give all of them: by halves, so that one of fifty takes
 * about a dozen calls. Empty where each is given.
 */
export async function fieldsRefused(subscription: Subscription, names: readonly string[]): Promise<readonly string[]> {
  if (names.length === 0 || (await areGiven(subscription, names))) return [];
  if (names.length === 1) return names;
  const middle = Math.ceil(names.length / 2);
  const first = await fieldsRefused(subscription, names.slice(0, middle));
  return [...first, ...(await fieldsRefused(subscription, names.slice(middle)))];
}

async function areGiven(subscription: Subscription, names: readonly string[]): Promise<boolean> {
  try {
    await subscription.peopleById([1], names);
    return true;
  } catch (error) {
    if (error instanceof MarketoTrouble && error.kind === 'InvalidRequest') return false;
    throw error;
  }
}
