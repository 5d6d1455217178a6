import type { Client } from 'graphql-ws';

/** What the terminal shows of a sync. */
export type Sight = Readonly<{
  state: string;
  revision: number;
  progress: Readonly<{
    percent: number | null;
    peopleStored: number;
    peopleInFlight: number;
    peopleExpected: number | null;
    peopleExpectedIsExact: boolean;
    peoplePerSecond: number | null;
    expectedEnd: Readonly<{ earliest: string; latest: string }> | null;
  }>;
  wait: Readonly<{ message: string; until: string }> | null;
  failure: Readonly<{ message: string }> | null;
}>;

const WATCH = `subscription Watch($id: ID!) {
  sync(id: $id) {
    state revision
    progress {
      percent peopleStored peopleInFlight peopleExpected peopleExpectedIsExact peoplePerSecond
      expectedEnd { earliest latest }
    }
    wait { message until }
    failure { message }
  }
}`;

/** The sync as it is now, and again after every change; goes on over lost connections. */
export async function* syncSights(sockets: Client, id: string): AsyncGenerator<Sight> {
  let newest = 0;
  for await (const { data, errors } of sockets.iterate<{ sync: Sight }>({ query: WATCH, variables: { id } })) {
    if (errors?.[0]) throw new Error(errors[0].message);
    // After a reconnect a node may be a moment behind the one before.
    if (!data || data.sync.revision < newest) continue;
    newest = data.sync.revision;
    yield data.sync;
  }
}

type Latest = Readonly<{
  data?: { integration: { latestSync: { id: string } | null } | null } | null;
  errors?: readonly { message: string; extensions?: { code?: string } }[];
}>;

/** Throws a sentence where there is no sync yet, nobody answers, or the credential is not enough. */
export async function latestSyncId(url: string, credential: Record<string, string>): Promise<string> {
  const body = JSON.stringify({ query: '{ integration { latestSync { id } } }' });
  const headers = { 'content-type': 'application/json', ...credential };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body }).catch(() => null);
  const { data, errors } = ((await response?.json().catch(() => null)) ?? {}) as Latest;
  const [error] = errors ?? [];
  if (error?.extensions?.code === 'UNAUTHENTICATED' && !('authorization' in credential))
    throw new Error(
      'Watching needs an API token: `pnpm api-token create --name watch --permission VIEW_INTEGRATIONS` prints one; set DCS_TOKEN to it.',
    );
  if (error) throw new Error(error.message);
  if (!data) throw new Error(`Nobody answers at ${url}. Start it, or name the address with --url.`);
  const id = data.integration?.latestSync?.id;
  if (id === undefined) throw new Error('There is no sync yet. Initiate one in the app.');
  return id;
}
