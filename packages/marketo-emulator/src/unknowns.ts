/**
 * What Adobe's documentation leaves unsaid, each with the answer that is most likely. A client that works with one
 * answer only is worth trying with the others.
 */
export interface Unknowns {
  /** U1. A token in the query string. */
  readonly queryToken: 'refused' | 'accepted';
  /** U2. A field that Sync Leads does not know: the record is skipped, or the whole call refused. */
  readonly unknownFieldInSync: 'record' | 'call';
  /** U3. Quota days: with daylight saving, or standard time all year. */
  readonly quotaDay: 'America/Chicago' | 'UTC-6';
  /** U4. More than 300 records or values, 200 assets, 10 types, 30 people: refused, or cut to the limit. */
  readonly tooMany: 'refused' | 'cut';
  /** U5. The code for bad fields and ranges when an export is created. */
  readonly badExportCode: string;
  /** U6. Letter case of field names. */
  readonly fieldNameCase: 'exact' | 'ignored';
  /** U7. Whether describe still has `soap`. */
  readonly soapNames: 'sent' | 'left out';
  /** U8. Order of people in answers. */
  readonly readOrder: 'by id' | 'unsorted';
  /** U9. Anonymous people in reads and exports. There are none here, so it changes nothing. */
  readonly anonymousPeople: 'not returned' | 'returned';
  /** U10. Company fields through Sync Leads, for people without externalCompanyId. */
  readonly companyFieldsInSync: 'accepted' | 'refused';
  /** U11. What a merge writes: Merge Leads on the winner and Delete Lead for each loser, or the former only. */
  readonly mergeActivities: 'winner and losers' | 'winner';
  /** U12. Hours for which a position token of activities is good; those of a date are good for ever. */
  readonly positionTokenHours: number;
  /** U13. Numbers of two activity types. */
  readonly activityTypeIds: { readonly mergeLeads: number; readonly removeFromList: number };
  /** U14. A name that `fields` of an export holds twice. */
  readonly repeatedFields: 'repeated' | 'once' | 'refused';
  /** U15. */
  readonly ssvDelimiter: ';' | ' ';
  /** U16. Whether exports leave out people of other workspaces. There is one workspace here, so it changes nothing. */
  readonly exportWorkspaces: 'all' | 'own';
  /** U17. What an export of nobody has. */
  readonly emptyExport: 'header' | 'no bytes' | 'no file';
  /** U18. The code for an export that is not known, or that cannot be enqueued or cancelled any more. */
  readonly unknownExportCode: string;
  /** U19. HTTP status for a range beyond the end; 200 sends the whole file. */
  readonly unsatisfiableRange: 416 | 200;
  /** U20. Whether a download is counted into the day's volume, besides the export itself. */
  readonly downloadsCount: boolean;
  /** U21. Whether the last line of a file has a line feed. */
  readonly finalLineFeed: boolean;
  /** U22. Real texts `null` and empty: as they are, or in quotes, which tells them from no value. */
  readonly realNull: 'bare' | 'quoted';
  /**
   * U23. Emulated seconds that a read of a whole page of people takes (1 to 3 in the real service, unmeasured).
   * 0 by default: waiting for nothing would only make tests slow.
   */
  readonly readSeconds: number;
  /** U24. Whether an answer 606 counts for the rate. */
  readonly refusedCallsCount: boolean;
  /** U25. */
  readonly rateWindow: 'sliding' | 'fixed';
  /** U26. Bytes of a megabyte of the daily volume. */
  readonly megabyte: 1_000_000 | 1_048_576;
  /** U27. HTTP status of 601, 602 and 603 on bulk calls. */
  readonly bulkTokenStatus: 200 | 401;
  /** U28. An export that is processed when the volume is spent. */
  readonly crossingExport: 'finishes' | 'fails';
  /** U29. Whether a page of people that is exactly full has a token although nothing remains. */
  readonly tokenOnFullPage: 'absent' | 'present';
  /** U30. What numberOfRecords counts. */
  readonly numberOfRecords: 'records' | 'lines';
  /** Not numbered: activity answers that found nothing. */
  readonly noActivities: 'absent' | 'empty list';
}

export const ASSUMED: Unknowns = {
  queryToken: 'refused',
  unknownFieldInSync: 'record',
  quotaDay: 'America/Chicago',
  tooMany: 'refused',
  badExportCode: '1003',
  fieldNameCase: 'exact',
  soapNames: 'sent',
  readOrder: 'by id',
  anonymousPeople: 'not returned',
  companyFieldsInSync: 'accepted',
  mergeActivities: 'winner and losers',
  positionTokenHours: Infinity,
  activityTypeIds: { mergeLeads: 32, removeFromList: 25 },
  repeatedFields: 'repeated',
  ssvDelimiter: ';',
  exportWorkspaces: 'all',
  emptyExport: 'header',
  unknownExportCode: '1003',
  unsatisfiableRange: 416,
  downloadsCount: false,
  finalLineFeed: true,
  realNull: 'bare',
  readSeconds: 0,
  refusedCallsCount: true,
  rateWindow: 'sliding',
  megabyte: 1_000_000,
  bulkTokenStatus: 200,
  crossingExport: 'finishes',
  tokenOnFullPage: 'absent',
  numberOfRecords: 'records',
  noActivities: 'absent',
};
