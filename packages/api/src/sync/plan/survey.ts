/** Ids that one read may ask for. */
export const IDS_PER_READ = 300;

/** A living person that was met: ids rise with creation, so that people tell which ids belong to which dates. */
export type Landmark = Readonly<{ id: number; createdAt: Date }>;

/**
 * What reads of ids spread over the whole range say about a subscription. Kept with the sync that is planned from it: which
 * ids and which dates are the same people must not change while it runs.
 */
export type Survey = Readonly<{
  /** Marketo's time at which it was made. */
  at: Date;
  /** Nobody was created before. */
  bornAt: Date;
  /** In rising order of ids; by our knowledge of Marketo in rising order of dates too. */
  landmarks: readonly Landmark[];
  /** The newest person's id; people with higher ids belong to the closing pass. 0 where there is nobody. */
  newestId: number;
  /** Ids asked for at random over the range, and how many of them live. */
  asked: number;
  met: number;
  /** Bytes that one person takes in an export file of the chosen fields. */
  rowBytes: number;
  /** The same of each column, by REST name, with its comma. */
  columnBytes?: Readonly<Record<string, number>>;
  /** Seconds that each read of up to 300 ids with the chosen fields took. */
  readSeconds: readonly number[];
}>;

/** How many people there are, from the share of ids that live. */
export function peopleOf({ newestId, asked, met }: Pick<Survey, 'newestId' | 'asked' | 'met'>): number {
  return asked === 0 ? 0 : Math.round((newestId * met) / asked);
}

/** A survey as it was kept: JSON has texts for its dates. */
export function readSurvey(kept: Survey | null): Survey | null {
  if (kept === null) return null;
  const landmarks = kept.landmarks.map(({ id, createdAt }) => ({ id, createdAt: new Date(createdAt) }));
  return { ...kept, at: new Date(kept.at), bornAt: new Date(kept.bornAt), landmarks };
}
