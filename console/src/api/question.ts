/** A GraphQL question with the types of its variables and of its data in the SDL. */
export interface Question<Data, Variables> {
  readonly text: string;
  /** Holds the types; never set. */
  readonly types?: (variables: Variables) => Data;
}
