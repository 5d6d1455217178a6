import { datetime, drawn, flag, oneOf, pieces, shown, worded } from './draws';
import type { Drawn, Render } from './draws';
import { draw, saltOf, turned } from './hash';
import type { Palette } from './palette';
import type { Person, Source } from './person';
import type { Culture, Word } from './vocabulary';

/** Where people and companies are, in the words of their own language. */
export function placeSources(): Record<string, Source> {
  const code = pieces(h => 10_000 + (h % 90_000));
  return {
    address: place({ name: 'address', filled: 0.35 }, ({ streets }) => streets),
    city: place({ name: 'city', filled: 0.5 }, ({ cities }) => cities),
    state: place({ name: 'state', filled: 0.45 }, ({ states }) => states),
    postalCode: drawn({ name: 'postalCode', filled: 0.4 }, code),
    billingStreet: place({ name: 'billingStreet', filled: 0.6, of: 'company' }, ({ streets }) => streets),
    billingCity: place({ name: 'billingCity', filled: 0.7, of: 'company' }, ({ cities }) => cities),
    billingState: place({ name: 'billingState', filled: 0.6, of: 'company' }, ({ states }) => states),
    billingPostalCode: drawn({ name: 'billingPostalCode', filled: 0.6, of: 'company' }, code),
  };
}

/** Words of the language of the person. */
function place({ name, filled, of }: Drawn, words: (culture: Culture) => readonly Word[]): Source {
  const salt = saltOf(name);
  const limit = filled * 0x1_0000_0000;
  return worded(({ hash, company, companyHash, culture }) => {
    if (of === 'company' && company < 0) return undefined;
    const h = draw(of === 'company' ? companyHash : hash, salt);
    if (h >= limit) return undefined;
    const list = words(culture);
    return list[(turned(h) >>> 0) % list.length];
  });
}

/** What may be sent to a person. A cause or a moment is there exactly when its flag is set. */
export function statusSources({ vocabulary, from, until }: Palette): Record<string, Source> {
  const flags: readonly (readonly [string, number])[] = [
    ['mktoIsPartner', 0.03],
    ['mktoIsCustomer', 0.15],
    ['emailInvalid', 0.05],
    ['unsubscribed', 0.09],
    ['doNotCall', 0.06],
    ['marketingSuspended', 0.02],
    ['blackListed', 0.01],
    ['emailSuspended', 0.02],
  ];
  const sources: Record<string, Source> = {};
  for (const [name, share] of flags) sources[name] = drawn({ name, filled: 1 }, flag(share));
  const because = (flagName: string, render: Render): Source => {
    const isSet = sources[flagName];
    const salt = saltOf(`${flagName} because`);
    const number = (person: Person): number | undefined =>
      isSet?.text(person) === 'true' ? draw(person.hash, salt) | 0 : undefined;
    return shown(number, render);
  };
  return {
    ...sources,
    emailInvalidCause: because(
      'emailInvalid',
      oneOf(['550 No such user', 'Mailbox full, try later', 'Domain not found']),
    ),
    unsubscribedReason: because('unsubscribed', oneOf(vocabulary.phrases)),
    mktoDoNotCallCause: because('doNotCall', oneOf(['Asked by phone', 'Registry'])),
    doNotCallReason: because('doNotCall', oneOf(vocabulary.phrases)),
    marketingSuspendedCause: because('marketingSuspended', oneOf(['Manual', 'Import'])),
    blackListedCause: because('blackListed', oneOf(['Competitor', 'Abuse'])),
    emailSuspendedCause: because('emailSuspended', oneOf(['Spam trap', 'Blocked by the "gateway"'])),
    emailSuspendedAt: because('emailSuspended', datetime(from, until)),
  };
}
