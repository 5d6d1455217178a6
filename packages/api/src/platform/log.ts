import { pino, type DestinationStream, type LevelWithSilent } from 'pino';

/** Facts first, then a sentence: `log.info({ syncId }, 'Sync claimed.')`. Never a person's values, never a secret. */
export type Log = Readonly<{
  info(facts: object, sentence: string): void;
  warn(facts: object, sentence: string): void;
  error(facts: object, sentence: string): void;
  child(facts: object): Log;
}>;

export type LogLevel = LevelWithSilent;

/** Names under which a secret could travel into a log line by mistake, at the top or one level down. */
const SECRET_NAMES = [
  'password',
  'secret',
  'clientSecret',
  'client_secret',
  'secretKey',
  'token',
  'accessToken',
  'access_token',
  'authorization',
  'cookie',
  'databaseUrl',
];

export function createLog(level: LogLevel, destination?: DestinationStream): Log {
  const redact = { paths: SECRET_NAMES.flatMap(name => [name, `*.${name}`]), censor: '(hidden)' };
  const options = { level, redact, base: null, serializers: { err: shown } };
  return destination ? pino(options, destination) : pino(options);
}

/**
 * An error by its words and where it came from, and nothing else that it carries: the database's bring the values that
 * they were given, of people too.
 */
function shown(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack } = error;
  const code = 'code' in error ? String(error.code) : undefined;
  return { type: name, message, stack, ...(code !== undefined && { code }) };
}
