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
  701: 'Name cannot be blank',
  702: 'No data found',
  703: 'The feature is not enabled for your subscription',
  704: 'Invalid date format',
  709: 'Business rule violation',
  710: 'Parent folder not found',
  711: 'Incompatible folder type',
  712: 'Merge to person account operation is invalid',
  713: 'Transient Error',
  714: 'Unable to find the default record type',
  718: 'Asset not found',
  719: 'Lock wait timeout exception',
  1001: "Invalid value 'x'. Required of type 'Integer'",
  1002: "Missing value for the required parameter 'input'",
  1003: 'Invalid data',
  1004: 'Lead not found',
  1005: 'Lead already exists',
  1006: "Field 'x' not found",
  1007: 'Multiple leads match the lookup criteria',
  1008: "Access denied to partition 'x'",
  1009: 'Partition name must be specified',
  1010: 'Partition update not allowed',
  1011: "Field 'x' not supported",
  1012: "Invalid cookie value 'x'",
  1013: 'Object not found',
  1014: 'Failed to create Object',
  1015: 'Lead not in list',
  1016: 'There are 10 imports currently being processed. Please try again later',
  1017: 'Object already exists',
  1018: 'CRM Enabled',
  1019: 'Import in progress',
  1020: 'Too many clones to program',
  1021: 'Company update not allowed',
  1022: 'Object in use',
  1025: 'Program status not found',
  1026: 'Custom object not enabled',
  1027: 'Max activity type limit reached',
  1028: 'Max field limit reached',
  1029: 'Too many jobs in queue',
  1035: 'Unsupported filter type for target subscription: updatedAt',
  1036: 'Duplicate object found in input',
  1037: 'Lead was skipped',
  1042: 'Invalid runAt date',
  1048: 'Custom object discard draft failed',
  1049: 'Failed to create activity: too long',
  1076: 'Merge leads call failed in CRM',
  1077: 'Merge leads call failed due to SFDC field length',
  1078: 'Merge leads call failed: deleted entity or not a lead or contact',
  1079: 'Merge leads call failed due to personalized URL conflict',
  1080: 'Too many leads to merge: at most 25',
};

/** Answers that Adobe says count neither for the daily quota nor for the rate. */
const FREE_OF_CHARGE: ReadonlySet<string> = new Set(['601', '602', '604', '605', '608', '611']);

export function apiError(code: string, message = MESSAGES[code] ?? 'System error'): ApiError {
  return { code, message };
}

export function isFreeOfCharge(errors: readonly ApiError[]): boolean {
  return errors.some(({ code }) => FREE_OF_CHARGE.has(code));
}
