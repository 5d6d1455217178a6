/** One error of an answer, in Marketo's shape. Codes are strings. */
export interface ApiError {
  readonly code: string;
  readonly message: string;
}

/** Texts as live answers or Adobe's error code page have them. */
const MESSAGES: Readonly<Record<string, string>> = {
  500: 'Internal Server error',
  502: 'Bad Gateway',
  600: 'Empty access token',
  601: 'Access token invalid',
  602: 'Access token expired',
  603: 'Access denied',
  604: 'Request time-out',
  605: 'HTTP Method not supported',
  606: "Max rate limit '100' exceeded with in '20' secs",
  607: 'Daily quota reached',
  608: 'API Temporarily Unavailable',
  609: 'Invalid JSON',
  610: 'Requested resource not found',
  611: 'System error',
  612: 'Invalid Content Type',
  613: 'Invalid Multipart Request',
  614: 'Invalid Subscription',
  615: "Concurrent access limit '10' reached",
  616: 'Invalid subscription type',
  713: 'Transient Error',
  1004: 'Lead not found',
  1029: 'Too many jobs in queue',
  1035: 'Unsupported filter type for target subscription: updatedAt',
};

/** Answers that Adobe says count neither for the daily quota nor for the rate. */
const FREE_OF_CHARGE: ReadonlySet<string> = new Set(['601', '602', '604', '605', '608', '611']);

export function apiError(code: string, message = MESSAGES[code] ?? 'System error'): ApiError {
  return { code, message };
}

export function isFreeOfCharge(errors: readonly ApiError[]): boolean {
  return errors.some(({ code }) => FREE_OF_CHARGE.has(code));
}
