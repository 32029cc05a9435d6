import type { LocalizedText } from '../../../graph/model/localized-text.ts';
import type { MessageLocale } from '../../messages/catalogue.ts';

/** LocalizedText of the schema. */
export interface TextInLocale {
  readonly text: string;
  readonly locale: MessageLocale;
  readonly isTranslation: boolean;
}

/** Returns our language for a language tag; undefined for any other. */
export function messageLocale(tag: string | undefined | null): MessageLocale | undefined {
  const language = tag?.toLowerCase().split('-')[0];
  return language === 'ja' || language === 'en' ? language : undefined;
}

/** Returns a recorded text in the language asked for, else in Japanese, else in English. */
export function localize(text: LocalizedText, tag: string | undefined | null): TextInLocale {
  const asked = messageLocale(tag);
  const locale = asked !== undefined && text[asked] !== undefined ? asked : firstRecorded(text);
  return {
    text: text[locale] ?? '',
    locale,
    isTranslation: locale === 'en' && text.ja !== undefined,
  };
}

function firstRecorded(text: LocalizedText): MessageLocale {
  return text.ja === undefined ? 'en' : 'ja';
}
