import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { LARGEST_REQUEST } from '../options';
import { serveTally, subscribe, type Served } from './served.testing';

/** A connection that asks for a socket, and keeps its own side open. */
function upgrading({ url }: Served, path: string, ...more: readonly Buffer[]): Socket {
  const { hostname, port, host } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  socket.write(
    [`GET ${path} HTTP/1.1`, `Host: ${host}`, 'Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13']
      .concat(`Sec-WebSocket-Key: ${Buffer.alloc(16).toString('base64')}`, '', '')
      .join('\r\n'),
  );
  for (const bytes of more) socket.write(bytes);
  return socket;
}

const INIT = { type: 'connection_init', payload: { name: 'ana' } };

describe('graphql-transport-ws, by a client that keeps no rules', () => {
  let served: Served;

  beforeAll(async () => {
    served = await serveTally({ initWithin: 250, socketsPerPerson: 5, subscriptionsPerPerson: 3 });
  });
  afterAll(() => served.stop());

  it.each([
    ['something that is not JSON', 'hello', '4400 Invalid message received'],
    ['JSON that is no message', '[1,2]', '4400 Invalid message received'],
    ['a message of an unknown type', { type: 'start', id: '1' }, '4400 Invalid message received'],
    ['a message that only servers send', { type: 'connection_ack' }, '4400 Invalid message received'],
    ['a subscribe without a query', { type: 'subscribe', id: '1', payload: {} }, '4400 Invalid message received'],
    [
      'a subscribe without an id',
      { type: 'subscribe', payload: { query: '{ hello }' } },
      '4400 Invalid message received',
    ],
    ['a subscribe before anything else', subscribe('1', '{ hello }'), '4401 Unauthorized'],
    [
      'a payload of its init that is no object',
      { type: 'connection_init', payload: 1 },
      '4400 Invalid message received',
    ],
  ])('closes the socket of who begins with %s', async (_case, message, closing) => {
    const client = await served.raw().say(message);
    expect(await client.closed).toBe(closing);
  });

  it('closes after the second connection_init, acknowledged or not', async () => {
    expect(await (await served.raw().say(INIT, INIT)).closed).toBe('4429 Too many initialisation requests');
    const acknowledged = await served.raw().init();
    await acknowledged.say(INIT);
    expect(await acknowledged.closed).toBe('4429 Too many initialisation requests');
  });

  it('closes when the subscribe does not wait for the connection_ack', async () => {
    expect(await (await served.raw().say(INIT, subscribe('1', '{ hello }'))).closed).toBe('4401 Unauthorized');
  });

  it('closes on who says nothing in time', async () => {
    expect(await served.raw().closed).toBe('4408 Connection initialisation timeout');
  });

  it('closes on nobody', async () => {
    expect(await (await served.raw().say({ type: 'connection_init' })).closed).toBe('4401 Unauthorized');
  });

  it('closes on the same id twice, whatever the operations are', async () => {
    const client = await served.raw().init();
    await client.say(subscribe('twin', 'subscription { tally { value } }'), subscribe('twin', '{ hello }'));
    expect(await client.closed).toBe('4409 Subscriber for twin already exists');
  });

  it('lets an id be used again once its operation is over', async () => {
    const client = await served.raw().init();
    await client.say(subscribe('1', '{ hello }'));
    await client.hears(({ type }) => type === 'complete');
    await client.say(subscribe('1', 'subscription { tally { value } }'), { type: 'complete', id: '1' });
    await client.say(subscribe('1', '{ again: hello }'));
    await client.hears(({ payload }) => JSON.stringify(payload) === '{"data":{"again":"hello"}}');
    client.socket.close();
  });

  it('closes on a message that is too large', async () => {
    const client = await served.raw().init();
    await client.say(subscribe('1', `{ hello } # ${'x'.repeat(LARGEST_REQUEST)}`));
    expect(await client.closed).toMatch(/^1009/);
  });

  it('closes on another sub-protocol, and on none', async () => {
    const socket = new WebSocket(served.url, 'graphql-ws');
    const [error] = (await once(socket, 'error')) as [Error];
    expect(error.message).toMatch(/subprotocol/i);
    const none = new WebSocket(served.url);
    const [code] = (await once(none, 'close')) as [number];
    expect(code).toBe(4406);
  });

  it('lives on when who speaks no sub-protocol sends what is no frame', async () => {
    const socket = upgrading(served, '/graphql', Buffer.from([0xff, 0xff])).resume();
    await once(socket.end(), 'close');
    (await served.raw().init()).socket.close();
  });

  it('closes on who pings and reads no answer', async () => {
    const client = await served.raw('pinger').init();
    client.socket.pause();
    const filling = JSON.stringify({ type: 'ping', payload: { word: 'x'.repeat(LARGEST_REQUEST / 2) } });
    for (let said = 0; said < 400; said++) await new Promise(sent => client.socket.send(filling, sent));
    client.socket.resume();
    expect(await client.closed).toBe('1008 Answers are not read');
  });

  it('answers a ping with a pong that carries the same, before the connection_init too', async () => {
    const client = await served.raw().say({ type: 'ping', payload: { at: 7 } }, { type: 'ping' });
    await client.hears(({ type, payload }) => type === 'pong' && payload === undefined);
    expect(client.heard).toEqual([{ type: 'pong', payload: { at: 7 } }, { type: 'pong' }]);
    client.socket.close();
  });

  it('answers what is not valid with an error, and goes on', async () => {
    const client = await served.raw().init();
    await client.say(
      subscribe('syntax', '{ hello'),
      subscribe('unknown', '{ goodbye }'),
      subscribe('several', 'query A { hello } query B { hello }'),
      { type: 'pong' },
      { type: 'complete', id: 'never there' },
      subscribe('right', 'query A { hello } query B { whoAmI }', { operationName: 'B' }),
    );
    await client.hears(({ type, id }) => type === 'complete' && id === 'right');
    expect(client.heard.slice(1)).toMatchObject([
      { type: 'error', id: 'syntax', payload: [{ message: expect.stringContaining('Syntax Error') as string }] },
      { type: 'error', id: 'unknown', payload: [{ message: expect.stringContaining('goodbye') as string }] },
      { type: 'error', id: 'several', payload: [{ message: 'Unable to identify operation' }] },
      { type: 'next', id: 'right', payload: { data: { whoAmI: 'ana' } } },
      { type: 'complete', id: 'right' },
    ]);
    client.socket.close();
  });

  it('closes with what to do next when the right to be here ends', async () => {
    const out = await served.raw('out').init();
    served.end('out', 'SIGNED_OUT');
    expect(await out.closed).toBe('4401 SIGNED_OUT');
    const changed = await served.raw('changed').init();
    served.end('changed', 'PERMISSIONS_CHANGED');
    expect(await changed.closed).toBe('4205 PERMISSIONS_CHANGED');
  });

  it('grants one person so many sockets, and gives back those that were closed', async () => {
    const five = await Promise.all(Array.from({ length: 5 }, () => served.raw('greedy').init()));
    const sixth = await served.raw('greedy').say({ type: 'connection_init', payload: { name: 'greedy' } });
    expect(await sixth.closed).toBe('1013 Too many sockets at once');
    five[0]!.socket.close();
    await five[0]!.closed;
    const again = await served.raw('greedy').init();
    for (const client of [...five, again]) client.socket.close();
  });

  it('grants one person so many operations', async () => {
    const client = await served.raw('busy').init();
    for (const id of ['1', '2', '3', '4']) await client.say(subscribe(id, 'subscription { tally { value } }'));
    const refused = await client.hears(({ type }) => type === 'error');
    expect(refused).toMatchObject({ id: '4', payload: [{ extensions: { code: 'TOO_MANY_OPERATIONS' } }] });
    client.socket.close();
  });

  it('grants one address so many sockets', async () => {
    const narrow = await serveTally({ socketsPerAddress: 1 });
    const first = await narrow.raw().init();
    const [error] = (await once(new WebSocket(narrow.url, 'graphql-transport-ws'), 'error')) as [Error];
    expect(error.message).toContain('429');
    first.socket.close();
    await narrow.stop();
  });
});

describe('a node that goes', () => {
  it('closes its sockets in a way that makes standard clients come back', async () => {
    const served = await serveTally();
    const client = await served.raw().init();
    await served.stop();
    expect(await client.closed).toBe('1012 This node goes; connect again');
  });

  it('waits for no goodbye of who was refused', async () => {
    const served = await serveTally();
    const socket = upgrading(served, '/elsewhere');
    await once(socket.resume(), 'end');
    await served.stop();
    socket.destroy();
  });
});
