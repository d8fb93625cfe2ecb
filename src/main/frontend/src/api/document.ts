/** An operation's text with the types of what it takes and gives. */
export interface Document<Result, Variables> {
  readonly name: string;
  readonly text: string;
  readonly types?: (variables: Variables) => Result;
}

export function document<Result, Variables>(name: string, text: string): Document<Result, Variables> {
  return { name, text };
}
