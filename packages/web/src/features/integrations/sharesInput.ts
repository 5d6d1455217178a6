import type { ChangeSharesInput, SharesLeftFragment } from '../../graphql/generated/graphql';

export const SHARE_FIELDS = ['callsLeftToOthers', 'volumeLeftToOthers', 'refreshMinutes'] as const;
export type ShareField = (typeof SHARE_FIELDS)[number];
/** As typed: percents of a day, and minutes. */
export type TypedShares = Readonly<Record<ShareField, string>>;

const MOST: Readonly<Record<ShareField, number>> = {
  callsLeftToOthers: 100,
  volumeLeftToOthers: 100,
  refreshMinutes: 1_440,
};
const LEAST: Readonly<Record<ShareField, number>> = { callsLeftToOthers: 0, volumeLeftToOthers: 0, refreshMinutes: 1 };

export function typedShares(shares: SharesLeftFragment): TypedShares {
  const percent = (share: number) => String(Math.round(share * 100));
  return {
    callsLeftToOthers: percent(shares.callsLeftToOthers),
    volumeLeftToOthers: percent(shares.volumeLeftToOthers),
    refreshMinutes: String(shares.refreshMinutes),
  };
}

/** Whole numbers alone; “20 %” is one too. */
function wholeNumber(typed: string): number | null {
  const digits = typed.replace(/[\s%]/g, '');
  return /^\d{1,4}$/.test(digits) ? Number(digits) : null;
}

/** What to send, or the first field that holds no such number. */
export function sharesInput(typed: TypedShares): ChangeSharesInput | ShareField {
  const numbers = SHARE_FIELDS.map(field => [field, wholeNumber(typed[field])] as const);
  const wrong = numbers.find(([field, found]) => found === null || found < LEAST[field] || found > MOST[field]);
  if (wrong) return wrong[0];
  const [calls, volume, minutes] = numbers.map(([, found]) => found ?? 0);
  return {
    callsLeftToOthers: (calls ?? 0) / 100,
    volumeLeftToOthers: (volume ?? 0) / 100,
    refreshMinutes: minutes ?? 0,
  };
}
