/** SQLSTATE classes and codes that speak of the connection, the server or other transactions, not of the statement. */
const PASSING = /^(08|57P0|53300|40001|40P01)/;

const SOCKET_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** What TypeORM throws at the next statement of a transaction whose connection broke between two statements. */
const BROKEN_BETWEEN = new Set(['QueryRunnerAlreadyReleasedError', 'TransactionNotStartedError']);

/**
 * Whether an error means that the database cannot do it now, though it could later: it is away, or other transactions
 * were in the way. A matter of this node's health, not of the work.
 */
export function isPassingFault(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = String(
    (error as { code?: unknown }).code ?? (error as { driverError?: { code?: unknown } }).driverError?.code ?? '',
  );
  return (
    PASSING.test(code) ||
    BROKEN_BETWEEN.has(error.name) ||
    SOCKET_CODES.has(code) ||
    /connection terminated|connection ended|connection error|not connected/i.test(error.message)
  );
}
