import type { MessageLocale } from './catalogue.ts';

const OPTIONS = {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
} as const satisfies Intl.DateTimeFormatOptions;

/** Formats an RFC 3339 instant for people, in the time zone of this process, which it names. */
export function instantText(instant: string, locale: MessageLocale): string {
  return new Intl.DateTimeFormat(locale, OPTIONS).format(new Date(instant));
}
