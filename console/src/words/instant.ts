import type { Lang } from './words.ts';

/** Formats an RFC 3339 instant as date and time in the reader's time zone, which it names. */
export function instantText(instant: string, lang: Lang): string {
  return new Intl.DateTimeFormat(lang, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(instant));
}
