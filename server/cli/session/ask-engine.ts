import { parse } from 'graphql';
import type { Engine } from '../../engine/engine.ts';
import { DEFAULT_LIMITS } from '../../graphql/limits/limits.ts';
import { createContext } from '../../graphql/request/context.ts';
import { executeInTime } from '../../graphql/request/execute-in-time.ts';
import { innermost } from '../../graphql/request/graphql-error.ts';
import { loadSchema, schemaFingerprint } from '../../graphql/schema.ts';
import type { MessageLocale } from '../../messages/catalogue.ts';
import type { Question } from '../questions/question.ts';

/** Asks one GraphQL question in this process. */
export type Ask = <Data, Variables extends { readonly [Name in keyof Variables]: unknown }>(
  question: Question<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

/**
 * Returns a function that asks the engine as an HTTP client would: same schema, same resolvers,
 * same time limit, PUBLIC records only. The data has the fields of the document in its order.
 * Throws the first error of the answer: a CatalyzerError if it is one.
 */
export function askEngine(engine: Engine, locale: MessageLocale): Ask {
  const schema = loadSchema();
  const schemaVersion = schemaFingerprint(schema);
  const { timeoutMs } = DEFAULT_LIMITS;
  return async <Data, Variables extends { readonly [Name in keyof Variables]: unknown }>(
    question: Question<Data, Variables>,
    variables: Variables,
  ) => {
    const contextValue = await createContext(
      engine,
      { locale, requestId: 'command-line' },
      { timeoutMs, schemaVersion },
    );
    const { data, errors } = await executeInTime(
      { schema, document: parse(question.text), contextValue, variableValues: variables },
      contextValue,
    );
    if (errors?.[0] !== undefined) throw innermost(errors[0]);
    // The types are generated from the SDL that answers.
    return data as Data;
  };
}
