import { selectFields } from '@dynamic-chat-sync/shared/fieldSelection';
import { MAX_SYNCED_FIELDS } from '@dynamic-chat-sync/shared/limits';
import type { Scope } from '../access/viewer';
import type { FieldService } from '../field/field.service';
import { notConnected, type Integration, type MarketoUnavailable, type NotConnected } from '../integration/integration';
import type { IntegrationService } from '../integration/integration.service';
import { MarketoTrouble, type Subscription } from '../integration/subscription.port';
import type { Clock } from '../platform/clock';
import { allowanceOf } from './plan/allowance';
import { forecastOf, type ForecastFacts } from './plan/forecast';
import { peopleOf, type Survey } from './plan/survey';
import { sumOf } from './plan/rowBytes';
import { BYTES_A_DAY, CALLS_A_DAY, PACE, sliceFactsOf } from './planFacts';
import { basisOf, costOf, type PriceTag } from './priceTag';
import type { RecentSurveys } from './recentSurveys';
import { fieldsRefused } from './rehearsal.steps';
import { takeSurvey } from './survey.steps';
import type { SyncRepository } from './sync.repository';
import { refuseSelection, type RefusedSelection } from './syncRefusals';

export type ForecastOutcome = PriceTag | RefusedSelection | MarketoUnavailable | NotConnected;

export type ForecastServices = Readonly<{
  integrations: IntegrationService;
  fields: FieldService;
  syncs: SyncRepository;
  surveys: RecentSurveys;
  clock: Clock;
}>;

/** Columns that every export has. */
const ALWAYS = ['id', 'createdAt', 'updatedAt'];

/** The price tag: asks Marketo a dozen questions with exactly the fields to be copied, which is also their rehearsal. */
export class ForecastService {
  constructor(private readonly services: ForecastServices) {}

  async ask(scope: Scope, fieldNames: readonly string[]): Promise<ForecastOutcome> {
    const integration = await this.services.integrations.of(scope);
    if (!integration) return notConnected();
    const selection = selectFields(fieldNames, await this.services.fields.catalogueOf(integration.id));
    if (selection.kind !== 'Selection') return refuseSelection(selection);
    const kept = await this.keptNames(integration);
    const all = [...new Set([...kept, ...fieldNames])];
    if (all.length > MAX_SYNCED_FIELDS) {
      return refuseSelection({ kind: 'TooManyFields', max: MAX_SYNCED_FIELDS, chosen: all.length });
    }
    try {
      return await this.rehearse(integration, { fieldNames, all });
    } catch (error) {
      if (error instanceof MarketoTrouble) return { kind: 'MarketoUnavailable', message: error.message };
      throw error;
    }
  }

  /** What is copied already, where the first sync is over and this is about more; else nothing. */
  private async keptNames({ id }: Integration): Promise<readonly string[]> {
    if (!(await this.services.syncs.isFirstDone(id))) return [];
    return (await this.services.fields.attributesOf(id)).map(({ name }) => name);
  }

  private async rehearse(integration: Integration, { fieldNames, all }: Chosen): Promise<ForecastOutcome> {
    const subscription = await this.services.integrations.subscriptionOf(integration);
    const take = () => takeSurvey(subscription, all);
    try {
      const survey = await this.services.surveys.of(integration.id, all, take);
      return await this.price(integration, { subscription, survey, fieldNames, all });
    } catch (error) {
      if (!(error instanceof MarketoTrouble) || error.kind !== 'InvalidRequest') throw error;
      const names = await fieldsRefused(subscription, all);
      if (names.length === 0) throw error;
      return refuseSelection({ kind: 'UnavailableFields', names });
    }
  }

  private async price(
    { id, shares }: Integration,
    { subscription, survey, fieldNames, all }: Rehearsed,
  ): Promise<PriceTag> {
    const latest = await this.services.syncs.latest(id);
    const before = sliceFactsOf(latest?.slices ?? []).filter(
      ({ lane, finishedAt }) => lane === 'BULK' && finishedAt !== null,
    );
    const [calls, bytes] = [await subscription.callsUsedToday(), await subscription.bytesExportedToday()];
    const resetAt = subscription.nextQuotaReset();
    const facts: ForecastFacts = {
      now: subscription.now(),
      survey,
      calls: allowanceOf({
        limit: CALLS_A_DAY,
        usedByUs: 0,
        usedByOthers: calls,
        leftToOthers: shares.callsLeft,
        resetAt,
      }),
      volume: allowanceOf({
        limit: BYTES_A_DAY,
        usedByUs: bytes,
        usedByOthers: 0,
        leftToOthers: shares.volumeLeft,
        resetAt,
      }),
      pace: PACE,
      before,
    };
    const isMore = all.length > fieldNames.length;
    const moment = { now: this.services.clock.now(), realDelay: (ms: number) => subscription.realDelay(ms) };
    const cost = (columns: readonly string[]) =>
      costOf(forecastOf({ ...facts, survey: ofColumns(survey, columns) }), QUOTAS, moment);
    return {
      kind: 'Forecast',
      people: peopleOf(survey),
      peopleIsExact: survey.newestId === 0 || survey.asked >= survey.newestId,
      ...cost(isMore ? ['id', ...fieldNames] : [...ALWAYS, ...all]),
      fullReread: isMore ? cost([...ALWAYS, ...all]) : null,
      foundBy: basisOf(survey, before.length),
    };
  }
}

const QUOTAS = { callsADay: CALLS_A_DAY, bytesADay: BYTES_A_DAY };

type Chosen = Readonly<{
  fieldNames: readonly string[];
  /** With those that are copied already. */ all: readonly string[];
}>;
type Rehearsed = Chosen & Readonly<{ subscription: Subscription; survey: Survey }>;

/** The same people with fewer columns. */
function ofColumns(survey: Survey, columns: readonly string[]): Survey {
  const { columnBytes } = survey;
  if (columnBytes === undefined) return survey;
  const chosen = Object.entries(columnBytes).filter(([name]) => columns.includes(name));
  return { ...survey, rowBytes: Math.max(1, sumOf(Object.fromEntries(chosen))) };
}
