import type { Field } from '../fields/field';
import { date, datetime, decimal, drawn, flag, NUMBER, oneOf, phone, pieces, shown, whole } from './draws';
import type { Render } from './draws';
import type { Palette } from './palette';
import type { Source } from './person';
import { standardSources } from './standardSources';

const YEAR_SECONDS = 365 * 86_400;
/** Of fields that were added after the start. */
export const NO_SOURCE: Source = { plain: true, text: () => null };
const NEVER = shown(() => undefined, NUMBER);

/** Where the values of each field come from. A standard boolean is always set; an unset custom one is null. */
export function createSources(fields: readonly Field[], palette: Palette): ReadonlyMap<string, Source> {
  const standard = standardSources(palette);
  return new Map(
    fields.map(field => [field.name, field.custom ? customSource(field, palette) : (standard[field.name] ?? NEVER)]),
  );
}

function customSource(field: Field, palette: Palette): Source {
  const { name, filled = 0.3 } = field;
  const texts = field.values ?? textsOf(field, palette);
  return drawn({ name, filled }, texts ? oneOf(texts) : renderOf(field, palette));
}

/** A list to draw from, for the types that are free text. */
function textsOf({ name, dataType }: Field, { vocabulary }: Palette): readonly string[] | undefined {
  if (dataType === 'text' || dataType === 'textarea') return vocabulary.notes;
  if (dataType !== 'string' && dataType !== 'formula') return undefined;
  if (/name/i.test(name))
    return vocabulary.cultures.flatMap(({ lastNames }) => lastNames.slice(0, 40).map(({ text }) => text));
  if (/code/i.test(name))
    return vocabulary.phrases.map((phrase, at) => `${phrase.slice(0, 3).toUpperCase()}-${1000 + at}`);
  return vocabulary.phrases;
}

function renderOf({ name, dataType }: Field, { from, until }: Palette): Render {
  switch (dataType) {
    case 'boolean':
      return flag(0.5);
    case 'integer':
    case 'score':
      return whole(/score/i.test(name) ? -50 : 0, 5_000);
    case 'percent':
      return whole(0, 100);
    case 'float':
      return /latitude|longitude/i.test(name) ? decimal(-85, 85, 6) : decimal(-40, 5_000, 4);
    case 'currency':
      return decimal(0, 2_000_000, 2);
    case 'date':
      return date(from - YEAR_SECONDS, until + YEAR_SECONDS);
    case 'datetime':
      return datetime(from, until + YEAR_SECONDS);
    case 'email':
      return pieces('person', h => h % 900_000, ['@example.org', '@example.com', '@example.com']);
    case 'phone':
      return phone();
    case 'url':
      return pieces(
        `https://www.example.com/${name.toLowerCase()}/`,
        h => h % 10_000,
        '?q=',
        h => h % 97,
      );
    default:
      return whole(1, 900_000);
  }
}
