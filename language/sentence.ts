/**
 * A sentence as data: its key and what fills it. `Sentences` names for each key its parameters.
 * The words are in `server/messages`.
 */
export type SentenceOf<Sentences> = {
  readonly [Key in keyof Sentences]: {
    readonly key: Key;
    readonly parameters: Readonly<Sentences[Key]>;
  };
}[keyof Sentences];
