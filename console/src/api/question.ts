/** A GraphQL question, with the types of its variables and of its data as the SDL has them. */
export interface Question<Data, Variables> {
  readonly text: string;
  /** Holds the types; never set. */
  readonly types?: (variables: Variables) => Data;
}
