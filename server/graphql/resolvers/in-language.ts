import { type Sentence, sayAll } from '../../messages/say.ts';
import type { RequestContext } from '../request/context.ts';
import { messageLocale } from './localize.ts';
import type { LocaleArgument } from './resolver.ts';

/** Returns a resolver of sentences, in the language asked for, else in that of the request. */
export function inLanguage<Parent>(
  sentencesOf: (parent: Parent, context: RequestContext) => readonly Sentence[],
) {
  return (parent: Parent, { locale }: LocaleArgument, context: RequestContext) =>
    sayAll(sentencesOf(parent, context), messageLocale(locale) ?? context.locale);
}
