/**
 * A sentence as data: its key and its parameters. `Sentences` lists the parameters of each key; the
 * wording is in `server/messages`.
 */
export type SentenceOf<Sentences> = {
  readonly [Key in keyof Sentences]: {
    readonly key: Key;
    readonly parameters: Readonly<Sentences[Key]>;
  };
}[keyof Sentences];
