import type { Survey } from './plan/survey';

/** Real milliseconds: what was created or deleted meanwhile is the closing pass's, so a little age does no harm. */
const KNOWN_FOR = 5 * 60_000;

type Kept = Readonly<{ survey: Promise<Survey>; madeAt: number; known: { now: Survey | null } }>;

/**
 * Surveys of the last minutes, by integration and fields: a person who looks at the price again, and the sync that follows,
 * cost no further calls. Only in memory; another node makes its own.
 */
export class RecentSurveys {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly clock: Readonly<{ now(): Date }>) {}

  /** The one that is there, or is being made; else a new one. One that fails is not kept. */
  async of(integrationId: string, fieldNames: readonly string[], make: () => Promise<Survey>): Promise<Survey> {
    this.forgetOld();
    const key = keyOf(integrationId, fieldNames);
    const kept = this.kept.get(key) ?? this.keep(key, make());
    return kept.survey;
  }

  /** Null where there is none. */
  recent(integrationId: string, fieldNames: readonly string[]): Survey | null {
    this.forgetOld();
    return this.kept.get(keyOf(integrationId, fieldNames))?.known.now ?? null;
  }

  private keep(key: string, survey: Promise<Survey>): Kept {
    const kept: Kept = { survey, madeAt: this.clock.now().getTime(), known: { now: null } };
    this.kept.set(key, kept);
    survey.then(
      made => (kept.known.now = made),
      () => this.kept.delete(key),
    );
    return kept;
  }

  private forgetOld(): void {
    const oldest = this.clock.now().getTime() - KNOWN_FOR;
    for (const [key, { madeAt }] of this.kept) if (madeAt < oldest) this.kept.delete(key);
  }
}

function keyOf(integrationId: string, fieldNames: readonly string[]): string {
  return [integrationId, ...[...fieldNames].sort()].join(' ');
}
