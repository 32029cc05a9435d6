import type { SpellingSuggestion } from '../../../matching/reading/misspelt-words.ts';
import type { NeedPart } from '../../../matching/reading/need-part.ts';
import { loadVisible, ofLabel } from '../../asking/load-visible.ts';
import { readPartLabel } from '../../messages/read-part-label.ts';
import type { RequestContext } from '../request/context.ts';
import { inLanguage } from './in-language.ts';
import type { FieldResolvers } from './resolver.ts';

type Span = Pick<NeedPart, 'start' | 'end'>;
const spanOf = ({ start, end }: Span) => ({ start, end });

/** Resolvers of the reading of a need. */
export const NEED_READING_RESOLVERS: Readonly<Record<string, FieldResolvers>> = {
  ReadPart: {
    span: (part: NeedPart) => spanOf(part),
    label: inLanguage((part: NeedPart) => [readPartLabel(part)]),
    place: ({ place: asked }: NeedPart) => {
      if (asked === undefined) return null;
      const { country, city, prefecture, prefectures } = asked.place;
      return {
        name: asked.name,
        country,
        prefectures: prefectures ?? (prefecture === undefined ? [] : [prefecture]),
        city,
        withinKm: asked.withinKm,
      };
    },
    groups: async ({ membership }: NeedPart, _: unknown, { loaders }: RequestContext) =>
      ofLabel(await loadVisible(membership?.groupIds ?? [], loaders), 'Group'),
  },
  SpellingSuggestion: { span: (suggestion: SpellingSuggestion) => spanOf(suggestion) },
};
