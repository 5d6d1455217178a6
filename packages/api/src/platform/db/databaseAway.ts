/** SQLSTATE classes and codes that speak of the connection or the server, not of the statement. */
const AWAY = /^(08|57P0|53300)/;

const SOCKET_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND']);

/** Whether an error means that the database cannot be reached now: a matter of this node's health, not of the work. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = String(
    (error as { code?: unknown }).code ?? (error as { driverError?: { code?: unknown } }).driverError?.code ?? '',
  );
  return (
    AWAY.test(code) ||
    SOCKET_CODES.has(code) ||
    /connection terminated|connection ended|not connected/i.test(error.message)
  );
}
