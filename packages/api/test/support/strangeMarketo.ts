import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';
import type { Credentials } from '../../src/integration/subscription.port';

export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

export type StrangeMarketo = Readonly<{
  credentials: Credentials;
  /** `METHOD /path` of every request but those for tokens, in order. */
  asked: readonly string[];
  /** The headers of the same requests. */
  headers: readonly IncomingMessage['headers'][];
  tokensGiven: () => number;
}>;

/**
 * A server that gives the answers of a list, one after the other and the last one for ever, whatever it is asked. Tokens are
 * given to everybody, each another one. It ends with the test.
 */
export async function strangeMarketo(...answers: readonly [Answer, ...Answer[]]): Promise<StrangeMarketo> {
  const asked: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  let tokens = 0;
  const server = createServer((request, response) => {
    request.resume();
    if (request.url?.startsWith('/identity')) return grant(response, (tokens += 1));
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push(`${request.method} ${request.url}`);
    headers.push(request.headers);
    return answer?.(response, request);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  stops.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const credentials = { endpoint, identity: `${endpoint}/identity`, clientId: 'id', clientSecret: 'top-secret' };
  return { credentials, asked, headers, tokensGiven: () => tokens };
}

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

function grant(response: ServerResponse, number: number): void {
  json({ access_token: `token-${number}`, token_type: 'bearer', expires_in: 3_599 })(response, undefined as never);
}

export function json(body: object): Answer {
  return response => {
    response.setHeader('content-type', 'application/json;charset=UTF-8');
    response.end(JSON.stringify(body));
  };
}

export function success(result: readonly object[] = []): Answer {
  return json({ requestId: 'e42b#14272d07d78', success: true, result });
}

export function refusal(code: string, message = ''): Answer {
  return json({ requestId: 'e42b#14272d07d78', success: false, errors: [{ code, message }] });
}

export function html(status: number): Answer {
  return response => {
    response.statusCode = status;
    response.setHeader('content-type', 'text/html');
    response.end('<html><body>Bad Gateway</body></html>');
  };
}

export function empty(status = 200): Answer {
  return response => {
    response.statusCode = status;
    response.end();
  };
}

export function brokenConnection(): Answer {
  return response => {
    response.destroy();
  };
}

export type FileAnswer = Readonly<{
  /** Bytes that are sent before the connection breaks. */
  cutAfter?: number;
  /** The whole file again, whatever was asked for. */
  ignoresRange?: boolean;
  /** Says no length, so that only its end ends it. */
  chunked?: boolean;
}>;

/** A file as Marketo gives it, from the byte that is asked for. */
export function file(text: string, { cutAfter, ignoresRange, chunked }: FileAnswer = {}): Answer {
  return (response, request) => {
    const whole = Buffer.from(text);
    const range = ignoresRange ? undefined : /^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1];
    const from = Number(range ?? 0);
    const part = whole.subarray(from);
    response.statusCode = range === undefined ? 200 : 206;
    response.setHeader('content-type', 'text/csv;charset=UTF-8');
    if (range !== undefined) response.setHeader('content-range', `bytes ${from}-${whole.length - 1}/${whole.length}`);
    if (!chunked) response.setHeader('content-length', part.length);
    response.write(part.subarray(0, cutAfter ?? part.length), () => {
      if (cutAfter === undefined) response.end();
      else if (chunked)
        response.end(); // An end that looks like any other.
      else response.destroy();
    });
  };
}
