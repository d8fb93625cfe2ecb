import type { Document } from './document';

/** Why an answer did not come, in words for people. */
export class ApiFailure extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
  }
}

interface Answer<Result> {
  data?: Result | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Sends an operation to the server that served the page. */
export async function ask<Result, Variables>(
  operation: Document<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await reach('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: operation.text, operationName: operation.name, variables }),
    signal,
  });
  const answer = await body<Answer<Result>>(response);
  const problem = answer.errors?.[0];
  if (problem) throw new ApiFailure(problem.message, problem.extensions?.code ?? 'UNKNOWN');
  if (!answer.data) throw new ApiFailure('The server answered without data', 'EMPTY');
  return answer.data;
}

/** A request whose failure is said in words. */
export async function reach(path: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(path, request);
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure;
    throw new ApiFailure('The server cannot be reached', 'UNREACHABLE');
  }
}

async function body<T>(response: Response): Promise<T> {
  try {
    return (await response.json()) as T;
  } catch {
    throw new ApiFailure(`The server answered ${response.status} without words`, 'UNREADABLE');
  }
}
