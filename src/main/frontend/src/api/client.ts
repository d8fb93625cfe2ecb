import type { Document } from './document';
import { refused } from './session';

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
  if (problem) throw failureOf(problem.extensions?.code ?? 'UNKNOWN', problem.message);
  if (!answer.data) throw new ApiFailure('The server answered without data', 'EMPTY');
  return answer.data;
}

/** A request whose failure is said in words. */
export async function reach(path: string, request: RequestInit): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(path, request);
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure;
    throw new ApiFailure('The server cannot be reached', 'UNREACHABLE');
  }
  if (answer.status === 401) {
    refused.value = true;
    throw new ApiFailure('You are not logged in', 'UNAUTHENTICATED');
  }
  if (answer.status === 403 && path !== '/graphql') throw failureOf('FORBIDDEN', '');
  return answer;
}

/** What one may not do is said so that one knows whom to ask. */
function failureOf(code: string, message: string): ApiFailure {
  const words =
    code === 'FORBIDDEN'
      ? 'Your token allows reading only. To add articles or to decide, it needs the role of an analyst; whoever runs this server gives it'
      : message;
  return new ApiFailure(words, code);
}

async function body<T>(response: Response): Promise<T> {
  try {
    return named(await response.text()) as T;
  } catch {
    throw new ApiFailure(`The server answered ${response.status} without words`, 'UNREADABLE');
  }
}

const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;
const NAMES = /(name|title|titles|aliases|\d+)$/i;

/**
 * An answer, in whose names and titles nothing turns around what stands beside them. Texts and quotes stay as they are: they
 * are verbatim, and stand alone.
 */
export function named(text: string): unknown {
  if (text.search(TURNS) < 0 && !/\\u20[26]/i.test(text)) return JSON.parse(text);
  return JSON.parse(text, (key, value: unknown) =>
    typeof value === 'string' && NAMES.test(key) ? value.replace(TURNS, '') : value,
  );
}
