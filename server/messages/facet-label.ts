import { prefectureName } from '../../language/places/prefectures.ts';
import { conceptById } from '../../matching/analysis/named-concept.ts';
import { hasMessage, type MessageLocale } from './catalogue.ts';
import { FACET_MESSAGES } from './facets.ts';
import { say } from './say.ts';

/** Returns the name of a value of a facet; the value itself if it has none. */
export function facetLabel(facet: string, value: string, locale: MessageLocale): string {
  const key = `${facet}.${value}`;
  if (Object.hasOwn(FACET_MESSAGES, key) && hasMessage(key)) return say(key, {}, locale);
  if (facet === 'technique') return conceptById(value)?.[locale] ?? value;
  if (facet === 'prefecture') return prefectureName(value, locale);
  if (facet !== 'country' || !/^[A-Z]{2}$/.test(value)) return value;
  return new Intl.DisplayNames([locale], { type: 'region' }).of(value) ?? value;
}
