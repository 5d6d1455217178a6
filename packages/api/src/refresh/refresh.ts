/** Where the reading of activities goes on, by what they tell. */
export type Places = Readonly<{
  created: string | null;
  changed: string | null;
  merged: string | null;
  deleted: string | null;
}>;

export const REFRESH_WAITS = ['CALLS_SPENT', 'RATE_LIMITED', 'MARKETO_UNREACHABLE', 'CREDENTIALS_REFUSED'] as const;
export type RefreshWaitReason = (typeof REFRESH_WAITS)[number];

/** What the refresh cannot do, and therefore does not promise. */
export const REFRESH_LIMITATIONS = ['NO_ACTIVITIES', 'FIELDS_HIDDEN', 'PEOPLE_MISSING'] as const;
export type RefreshLimitation = (typeof REFRESH_LIMITATIONS)[number];

/** How fresh the people of an integration are kept. It is a standing duty: it has no end. */
export type Refresh = Readonly<{
  integrationId: string;
  /** False until the first sync is complete. */
  begun: boolean;
  /** Marketo's time: whatever happened before is in. */
  upTo: Date;
  /** The same moment by our own clock; null before the first pass. */
  freshAt: Date | null;
  /** New people are looked for from here on, where that is earlier than `upTo`. */
  createdSince: Date | null;
  /** Of a pass under way: where it goes on, and what it will be up to. */
  places: Places | null;
  passUpTo: Date | null;
  passFreshAt: Date | null;
  rollingId: number;
  compares: boolean;
  people: number;
  nextAt: Date;
  wait: Readonly<{ reason: RefreshWaitReason; until: Date }> | null;
  troubleSince: Date | null;
  limitation: RefreshLimitation | null;
  isRunning: boolean;
}>;

export type RefreshChange = Readonly<
  Partial<{
    upTo: Date;
    freshAt: Date | null;
    createdSince: Date | null;
    places: Places | null;
    passUpTo: Date | null;
    passFreshAt: Date | null;
    rollingId: number;
    compares: boolean;
    /** Added to the people stored. */
    peopleAdded: number;
    limitation: RefreshLimitation | null;
  }>
>;

/** What a pass did. */
export type Caught = Readonly<{ added: number; changed: number; removed: number }>;

export const CAUGHT_NOTHING: Caught = { added: 0, changed: 0, removed: 0 };

export function sumCaught(one: Caught, other: Caught): Caught {
  return { added: one.added + other.added, changed: one.changed + other.changed, removed: one.removed + other.removed };
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Activities may appear minutes after they happened, so each pass looks back a little; who is read again unchanged costs nothing but the read. */
export const OVERLAP = 5 * MINUTE;

/** Marketo tells of deletions for 14 days; a day less, to be sure. */
const TOLD_FOR = 13 * DAY;

/** Whether so much time has passed that deletions may have gone unheard: then everybody has to be compared. */
export function wasAwayTooLong(upTo: Date, now: Date): boolean {
  return now.getTime() - upTo.getTime() > TOLD_FOR;
}

/** Everybody is read again within this time of Marketo's, because a company may change without an activity. */
const ROUND = 7 * DAY;
/** People read again in one pass at the least and at the most. */
const LEAST_ROLLING = 300;
const MOST_ROLLING = 30_000;

/** How many people the slow round reads again in a pass. `periodMs`: Marketo's time between two passes. */
export function rollingPart(people: number, periodMs: number): number {
  const share = Math.ceil((people * periodMs) / ROUND / LEAST_ROLLING) * LEAST_ROLLING;
  return Math.min(MOST_ROLLING, Math.max(LEAST_ROLLING, share));
}

/** More people missing than this share of those asked for is no news of people but of what we are allowed to see. */
const BELIEVED_MISSING = 0.05;
const ALWAYS_BELIEVED = 30;

export function isBelieved(missing: number, asked: number): boolean {
  return missing <= Math.max(ALWAYS_BELIEVED, BELIEVED_MISSING * asked);
}
