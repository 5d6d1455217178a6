import { MarketoTrouble } from '../integration/subscription.port';
import { deadline } from './deadline';
import { passingFault, Setback, setbackOfStatus } from './errors';
import type { Line } from './line';
import type { Grant } from './token';
import { parseJson, readIdentity } from './wire';

const TIME_LIMIT = 30_000;

const REFUSED =
  'Marketo does not accept the client id and secret. Copy both again from the details of the custom service in LaunchPoint.';

/** Asks the identity service for a token, in a form body so that no secret stands in a URL. Not counted by Marketo. */
export async function fetchGrant(line: Line): Promise<Grant> {
  const { identity, clientId, clientSecret } = line.credentials;
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
  });
  const stop = new AbortController();
  const done = deadline(line.outside.clock, TIME_LIMIT, stop);
  try {
    const response = await line.send(`${identity}/oauth/token`, { method: 'POST', body, signal: stop.signal });
    return await readGrant(response);
  } finally {
    done();
  }
}

async function readGrant(response: Response): Promise<Grant> {
  const answer = await identityAnswer(response);
  if (answer.kind === 'Grant') return answer;
  if (answer.kind === 'Refused') throw new Setback('give-up', new MarketoTrouble('CredentialsRefused', REFUSED));
  throw setbackOfStatus(response.status) ?? passingFault('The identity service gave no token.');
}

async function identityAnswer(response: Response): Promise<ReturnType<typeof readIdentity>> {
  const body = await response.text().catch((cause: unknown) => {
    throw passingFault('The identity service broke off its answer.', cause);
  });
  if (response.status >= 500) throw passingFault(`The identity service answered with HTTP status ${response.status}.`);
  if (response.status === 401) return { kind: 'Refused' };
  return readIdentity(parseJson(body));
}
