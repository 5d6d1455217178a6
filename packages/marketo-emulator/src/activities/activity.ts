/** One thing that happened to a person. Seconds since 1970; the type is a number of `types.ts`. */
export interface Activity {
  readonly at: number;
  /** Id, not index: it stays when the person is gone. */
  readonly person: number;
  readonly type: number;
  readonly campaign?: number;
  readonly primaryId?: number;
  readonly primaryValue?: string;
  /** Empty ones are left out. */
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Only for a change of a value. */
  readonly change?: Change;
}

/** Texts in the form of Marketo's log (`True`, `2026-01-26 18:46:00`), which is not the form of values. */
export interface Change {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}
