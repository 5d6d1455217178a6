import type { Catalogue } from '../fields/catalogue';
import type { Field } from '../fields/field';
import { draw, fraction, mix, saltOf } from '../people/hash';
import type { Person, Source } from '../people/person';
import type { Population } from '../population/population';
import type { NewValues, Origin, Writes } from '../population/writes';

interface Surroundings {
  readonly population: Population;
  readonly catalogue: Catalogue;
  /** The generated values, from which new ones are taken: what one person has, another may get. */
  readonly generated: ReadonlyMap<string, Source>;
  readonly writes: Writes;
  readonly seed: number;
  /** How many changes an emulated hour has; 0 for none. */
  readonly perHour: number;
  /** Emulated milliseconds. */
  readonly start: number;
}

const HOUR = 3_600_000;
const SALT = saltOf('ongoing changes');
const ATTEMPTS = 8;

const STANDARD = `firstName lastName email title department phone mobilePhone address city state country postalCode
  leadStatus leadSource leadScore leadRole rating urgency priority unsubscribed doNotCall salutation mktoPersonNotes`;
const COMPANY =
  'industry numberOfEmployees annualRevenue mainPhone site sicCode billingCity billingStreet mktoCompanyNotes';
const OF_NEWCOMERS = `firstName lastName title phone city country leadSource leadStatus leadScore company industry
  preferredLanguage territory__c jobFunction newsletterOptIn consentGivenAt behaviorScore meetingNotes`;

/** Share of each kind of change, in percent. */
const KINDS = [
  ['create', 22],
  ['standard', 32],
  ['custom', 24],
  ['company', 8],
  ['merge', 5],
  ['delete', 9],
] as const;

/**
 * What goes on in a subscription while nobody of ours touches it: people come, change, are merged and deleted. The n-th
 * change and its moment follow from the seed, so that they are the same however often, or seldom, somebody looks.
 */
export class OngoingChanges {
  #done = 0;
  /** How many changes an emulated hour has, from a moment on, at which so many were done. */
  #rate: { readonly perHour: number; readonly at: number; readonly done: number };
  #customOf: { readonly version: string; readonly names: readonly string[] } = { version: '', names: [] };
  /** Filled anew for each person that is looked at. */
  readonly #person: Person;
  readonly #standard: readonly string[];
  readonly #company: readonly string[];
  readonly #ofNewcomers: readonly string[];

  constructor(private readonly world: Surroundings) {
    this.#person = world.population.blank();
    this.#rate = { perHour: world.perHour, at: world.start, done: 0 };
    const known = (names: string): string[] => names.split(/\s+/).filter(name => world.catalogue.findAny(name));
    this.#standard = known(STANDARD);
    this.#company = known(COMPANY);
    this.#ofNewcomers = known(OF_NEWCOMERS);
  }

  /** Emulated milliseconds; Infinity when nothing ever happens. */
  get nextAt(): number {
    const { perHour, at, done } = this.#rate;
    if (!(perHour > 0)) return Infinity;
    return at + Math.floor(((this.#done - done + fraction(this.#draw(0))) * HOUR) / perHour);
  }

  get perHour(): number {
    return this.#rate.perHour;
  }

  /** From a moment on, up to which everything has happened. */
  changeRate(perHour: number, at: number): void {
    this.#rate = { perHour, at, done: this.#done };
  }

  /** Lets the next change happen, at its moment. */
  applyNext(): void {
    const at = Math.floor(this.nextAt / 1000);
    const kind = this.#kind();
    if (kind === 'create') this.#create(at);
    else if (this.world.population.count > 0) this.#change(kind, at);
    this.#done += 1;
  }

  #kind(): (typeof KINDS)[number][0] {
    let share = this.#draw(1) % 100;
    for (const [kind, percent] of KINDS) {
      if (share < percent) return kind;
      share -= percent;
    }
    return 'standard';
  }

  #change(kind: Exclude<(typeof KINDS)[number][0], 'create'>, at: number): void {
    const { writes, population } = this.world;
    const index = this.#somebody(2);
    if (index === undefined) return;
    switch (kind) {
      case 'standard':
        return this.#update(index, this.#standard, at);
      case 'custom': {
        return this.#update(index, this.#custom(), at);
      }
      case 'company': {
        const company = population.companyAt(index);
        if (company >= 0) writes.changeCompany(company, this.#values(this.#company, 1), at);
        return;
      }
      case 'merge': {
        const loser = this.#somebody(3);
        if (loser !== undefined && loser !== index) writes.merge(index, [loser], { at, origin: MERGE });
        return;
      }
      case 'delete':
        return writes.remove(index, at);
    }
  }

  /** Looked up again when a field was added or hidden. */
  #custom(): readonly string[] {
    const { fields, hidden } = this.world.catalogue;
    const version = `${fields.length} ${hidden.size}`;
    if (this.#customOf.version !== version) {
      const custom = fields.filter(field => field.custom && !field.readOnly);
      this.#customOf = { version, names: custom.map(({ name }) => name) };
    }
    return this.#customOf.names;
  }

  #update(index: number, names: readonly string[], at: number): void {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++)
      if (this.world.writes.update(index, this.#values(names, 1, attempt), { at, origin: FLOW })) return;
  }

  #create(at: number): void {
    const values = new Map(this.#values(this.#ofNewcomers, this.#ofNewcomers.length));
    const email = this.world.catalogue.findAny('email');
    if (email && this.#draw(4) % 20 > 0) values.set(email, `newcomer${this.#done}.${this.#draw(5) % 1000}@example.org`);
    this.world.writes.create(values, { at, origin: FORM });
  }

  /** Values for `count` of the fields, each as somebody else has it. */
  #values(names: readonly string[], count: number, attempt = 0): NewValues {
    const { catalogue, generated, population } = this.world;
    const values = new Map<Field, string | null>();
    const person = this.#person;
    const first = this.#draw(10 + attempt);
    for (let at = 0; at < count; at++) {
      const name = names[(first + at) % names.length] ?? '';
      const field = catalogue.findAny(name);
      const source = generated.get(name);
      if (!field || !source || population.generated.count === 0) continue;
      population.generated.open(this.#draw(100 + attempt * 50 + at) % population.generated.count, person);
      values.set(field, source.text(person));
    }
    return values;
  }

  #somebody(salt: number): number | undefined {
    const { population } = this.world;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const index = mix(this.#draw(salt) + attempt) % population.size;
      if (!population.isGone(index)) return index;
    }
    return undefined;
  }

  #draw(purpose: number): number {
    return draw(mix(this.world.seed + SALT) + this.#done, purpose);
  }
}

const FLOW: Origin = { source: 'Marketo Flow Action' };
const FORM: Origin = { source: 'Web form fillout' };
const MERGE: Origin = { source: 'Manual merge' };
