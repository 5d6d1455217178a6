import { join } from 'node:path';
import { keepSecret } from '../../platform/db/embedded/password';
import { makeIdentityKeys, readIdentityKeys } from '../identity/keys';
import { LOCAL_CLIENT_ID, LOCAL_PASSWORD, LOCAL_PEOPLE } from '../identity/people';
import { type Child, startChild } from './child';
import type { Folders } from './folders';
import { freePortFrom } from './ports';
import { untilReady } from './ready';
import type { Session } from './session';

const DEFAULT_PORT = 4020;

export type StartedIdentity = Readonly<{
  address: string;
  wanted: number;
  port: number;
  /** Known to it and to the API only. */
  clientSecret: string;
  child: Child;
}>;

/** The local identity provider, whose secrets are made at the first start. */
export async function startIdentity(session: Session, folders: Folders): Promise<StartedIdentity> {
  const file = join(folders.state, 'identity.json');
  const { clientSecret } = readIdentityKeys(await keepSecret(file, () => JSON.stringify(makeIdentityKeys())));
  const wanted = Number(process.env['IDENTITY_PORT'] || DEFAULT_PORT);
  const port = await freePortFrom(wanted);
  const child = startChild({
    script: folders.identityProgram,
    args: ['--port', String(port), '--keys', file],
    logFile: join(folders.state, 'identity.log'),
  });
  const address = `http://localhost:${port}`;
  await session.add({ name: 'the identity provider', stop: child.stop, kill: child.kill });
  await untilReady('The identity provider', `${address}/.well-known/openid-configuration`, child);
  return { address, wanted, port, clientSecret, child };
}

/** What the API has to know of it. */
export function identityEnvironment({ address, clientSecret }: StartedIdentity): Record<string, string> {
  return {
    OIDC_ISSUER: address,
    OIDC_CLIENT_ID: LOCAL_CLIENT_ID,
    OIDC_CLIENT_SECRET: clientSecret,
    OIDC_SCOPES: 'openid email profile',
    ORGANIZATIONS_FROM: 'claim',
    ORGANIZATIONS_CLAIM: 'organizations',
    PROFILES_CLAIM: '',
  };
}

/** Who can sign in, for the screen. */
export function describePeople(): string {
  const people = LOCAL_PEOPLE.map(({ email, profile, isMarketoAdministrator }) => {
    const roles = [profile ?? 'in no product profile', ...(isMarketoAdministrator ? ['Marketo administrator'] : [])];
    return `${email}: ${roles.join(', ')}`;
  });
  return `${people.join('\n')}\npassword of each: ${LOCAL_PASSWORD}`;
}
