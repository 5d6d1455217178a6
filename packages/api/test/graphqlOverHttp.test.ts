import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessConfig } from './support/access';
import { AS_ADMINISTRATOR } from './support/administrator';
import { startApp, type TestApp } from './support/app';
import { useDatabase } from './support/database';

/** What may be: a page elsewhere can send a GET without asking, so that it needs a header that such a page cannot set. */
const WITHOUT_GET = [
  'MAY accept application/x-www-form-urlencoded formatted GET requests',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
];

/**
 * What should be for the older media type only: a request that cannot be executed at all is answered with 400 there as
 * well, as Apollo Server does, so that programs that look at the status alone see that nothing was done.
 */
const PLAIN_STATUS = [
  'SHOULD use 200 status code on document parsing failure when accepting application/json',
  'SHOULD use 200 status code on document validation failure when accepting application/json',
  'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
];

describe('GraphQL over HTTP, by the audits of graphql-http', () => {
  const database = useDatabase();
  let app: TestApp;

  beforeAll(async () => {
    app = await startApp(accessConfig(database.url, null));
  });

  afterAll(() => app.stop());

  it('does all that it must, and all that it should but for what is named here', async () => {
    const results = await auditServer({ url: `${app.app.url()}/graphql`, fetchFn: signed });
    const missed = results.flatMap(result => (result.status === 'ok' ? [] : [result.name]));
    expect(results.length).toBeGreaterThan(50);
    expect(missed).toEqual([...WITHOUT_GET, ...PLAIN_STATUS]);
  });
});

/** As a program with a token. */
const signed: typeof fetch = (input, init) => {
  const headers = new Headers(init?.headers);
  for (const [name, value] of Object.entries(AS_ADMINISTRATOR)) headers.set(name, value);
  return fetch(input, { ...init, headers });
};
