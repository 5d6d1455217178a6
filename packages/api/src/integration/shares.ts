/** 0 to 1: the part of a day's calls and of its export volume that is left to other tools. All calls: nobody is read by id. */
export type Shares = Readonly<{ callsLeft: number; volumeLeft: number }>;

export const HALF: Shares = { callsLeft: 0.5, volumeLeft: 0.5 };

/** What is to be changed; what is absent stays. */
export type SharesChange = Readonly<{
  callsLeftToOthers?: number | null;
  volumeLeftToOthers?: number | null;
  refreshMinutes?: number | null;
}>;

export type InvalidShares = Readonly<{ kind: 'InvalidShares'; argument: keyof SharesChange; message: string }>;

const MOST_MINUTES = 24 * 60;

/** What is wrong with a change; null when it can be made. */
export function refuseShares({
  callsLeftToOthers,
  volumeLeftToOthers,
  refreshMinutes,
}: SharesChange): InvalidShares | null {
  const part = 'A share is a number from 0 (nothing is left to other tools) to 1 (everything is).';
  if (!isPart(callsLeftToOthers)) return { kind: 'InvalidShares', argument: 'callsLeftToOthers', message: part };
  if (!isPart(volumeLeftToOthers)) return { kind: 'InvalidShares', argument: 'volumeLeftToOthers', message: part };
  if (refreshMinutes == null || (refreshMinutes >= 1 && refreshMinutes <= MOST_MINUTES)) return null;
  const message = `The people can be refreshed every 1 to ${MOST_MINUTES} minutes.`;
  return { kind: 'InvalidShares', argument: 'refreshMinutes', message };
}

function isPart(share: number | null | undefined): boolean {
  return share == null || (share >= 0 && share <= 1);
}
