import type { ServedEmulator } from '@dynamic-chat-sync/marketo-emulator';
import type { TestApp } from './app';

export type SyncSeen = Readonly<{
  id: string;
  state: string;
  revision: number;
  allowedActions: readonly string[];
  progress: Readonly<{
    percent: number | null;
    peopleStored: number;
    peopleExpected: number | null;
    peopleExpectedIsExact: boolean;
    valuesRejected: number;
    rowsSetAside: number;
    callsMade: number;
    bytesExported: number;
  }>;
  wait: Readonly<{ reason: string; until: string; whoCanAct: string; message: string }> | null;
  failure: Readonly<{ reason: string; message: string; fieldNames: readonly string[] }> | null;
  slices: readonly Readonly<{
    number: number;
    lane: string;
    state: string;
    attempt: number;
    from: string;
    until: string;
    exportId: string | null;
    peopleExpected: number | null;
    peopleStored: number;
    rowsSetAside: number;
  }>[];
}>;

export const SYNC = `
  fragment Seen on Sync {
    id state revision allowedActions
    progress { percent peopleStored peopleExpected peopleExpectedIsExact valuesRejected rowsSetAside callsMade bytesExported }
    wait { reason until whoCanAct message }
    failure { reason message fieldNames }
    slices { number lane state attempt from until exportId peopleExpected peopleStored rowsSetAside }
  }`;

export type Outcome = Readonly<{ __typename: string; message?: string }> &
  Partial<SyncSeen> &
  Readonly<Record<string, unknown>>;

const INITIATE = `
  mutation ($input: InitiateSyncInput!) {
    initiateSync(input: $input) {
      __typename
      ...Seen
      ... on Refusal { message }
      ... on SyncAlreadyActive { sync { id } }
      ... on TooManyFields { max chosen }
      ... on UnknownFields { unknown: names }
      ... on RepeatedFields { repeated: names }
      ... on UnavailableFields { unavailable: names }
      ... on SelectionLocked { locked: names }
    }
  } ${SYNC}`;

export async function initiateSync({ graphql }: TestApp, fieldNames: readonly string[]): Promise<Outcome> {
  const { data, errors } = await graphql<{ initiateSync: Outcome }>(INITIATE, { input: { fieldNames } });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.initiateSync;
}

export type ActionName = 'pauseSync' | 'resumeSync' | 'cancelSync' | 'retrySync';

export async function act({ graphql }: TestApp, action: ActionName, id: string): Promise<Outcome> {
  const query = `mutation ($input: SyncActionInput!) {
    outcome: ${action}(input: $input) { __typename ...Seen ... on Refusal { message } ... on ActionNotAllowed { is: state can: allowedActions } }
  } ${SYNC}`;
  const { data } = await graphql<{ outcome: Outcome }>(query, { input: { id } });
  return data.outcome;
}

/** Everything that a subscriber of the sync is shown, until the caller stops looking. */
export async function* watchSync({ sockets }: Pick<TestApp, 'sockets'>, id: string): AsyncGenerator<SyncSeen> {
  const query = `subscription ($id: ID!) { sync(id: $id) { ...Seen } } ${SYNC}`;
  for await (const { data, errors } of sockets.iterate<{ sync: SyncSeen }>({ query, variables: { id } })) {
    if (errors) throw new Error(JSON.stringify(errors));
    if (data) yield data.sync;
  }
}

/** The first sight of the sync for which `holds`. */
export async function sees(
  app: Pick<TestApp, 'sockets'>,
  id: string,
  holds: (sync: SyncSeen) => boolean,
): Promise<SyncSeen> {
  for await (const sync of watchSync(app, id)) if (holds(sync)) return sync;
  throw new Error('the subscription ended');
}

/** The sync once it has come to rest: completed, failed or cancelled. */
export function settled(app: Pick<TestApp, 'sockets'>, id: string): Promise<SyncSeen> {
  return sees(app, id, ({ state }) => ['COMPLETED', 'FAILED', 'CANCELLED'].includes(state));
}

export type Truth = Readonly<{ count: number; sha256: string }>;

/** What the emulator itself says that a copy of these fields has to be. */
export async function truth(marketo: ServedEmulator, fieldNames: readonly string[]): Promise<Truth> {
  const response = await fetch(`${marketo.url}/_emulator/truth?fields=${fieldNames.join(',')}`);
  return (await response.json()) as Truth;
}

/** Makes the emulated Marketo misbehave; see its README for the kinds. */
export async function misbehave(marketo: ServedEmulator, ...faults: readonly object[]): Promise<void> {
  const response = await fetch(`${marketo.url}/_emulator/faults`, { method: 'POST', body: JSON.stringify({ faults }) });
  if (!response.ok) throw new Error(await response.text());
}

/** An id of a sync that was started, or an error that says why it was not. */
export function startedId(outcome: Outcome): string {
  if (outcome.__typename !== 'Sync' || outcome.id === undefined) throw new Error(`no sync: ${JSON.stringify(outcome)}`);
  return outcome.id;
}
