import { ApiFailure, ask, reach } from '../api/client';
import { articleState, ingestArticle, ingestUrl } from '../api/operations';
import type { ArticleStateQuery, IngestArticleInput } from '../api/operations';

/** What became of one article that was brought. */
export interface Taken {
  id: string | null;
  alreadyKnown: boolean;
  problem: string | null;
}

export type Read = Extract<NonNullable<ArticleStateQuery['node']>, { state?: unknown }>;

export const LARGEST = 50 * 1024 * 1024;
const KINDS: Record<string, string> = {
  txt: 'text/plain',
  text: 'text/plain',
  html: 'text/html',
  htm: 'text/html',
  json: 'application/json',
  jsonl: 'application/jsonl',
  ndjson: 'application/jsonl',
};

export async function paste(input: IngestArticleInput): Promise<Taken> {
  const { ingestArticle: payload } = await ask(ingestArticle, { input });
  const problem = payload.userErrors[0]?.message ?? null;
  return { id: payload.article?.id ?? null, alreadyKnown: payload.alreadyKnown, problem };
}

/** Has the server fetch a page; it says itself which pages it fetches. */
export async function fetchPage(url: string): Promise<Taken> {
  const { ingestUrl: payload } = await ask(ingestUrl, { input: { url } });
  const problem = payload.userErrors[0]?.message ?? null;
  return { id: payload.article?.id ?? null, alreadyKnown: payload.alreadyKnown, problem };
}

/** Why a file cannot be taken; null when it can. */
export function refusal(file: { name: string; size: number }): string | null {
  const ending = file.name.split('.').at(-1)?.toLowerCase() ?? '';
  if (!(ending in KINDS)) return `${file.name}: articles come as text, HTML, JSON or JSON Lines`;
  if (file.size === 0) return `${file.name} is empty`;
  if (file.size > LARGEST) return `${file.name} is larger than 50 MB`;
  return null;
}

interface UploadLine {
  line?: number;
  id?: string;
  alreadyKnown?: boolean;
  error?: { message: string };
}

export async function upload(file: File): Promise<Taken[]> {
  const why = refusal(file);
  if (why !== null) return [{ id: null, alreadyKnown: false, problem: why }];
  const ending = file.name.split('.').at(-1)?.toLowerCase() ?? '';
  const response = await reach('/articles', {
    method: 'POST',
    headers: { 'Content-Type': KINDS[ending] ?? 'text/plain' },
    body: file,
  });
  const text = await response.text();
  if (!response.ok)
    throw new ApiFailure(problemIn(text) ?? `The server refused the file (${response.status})`, 'REFUSED');
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => taken(JSON.parse(line) as UploadLine));
}

function taken({ line, id, alreadyKnown, error }: UploadLine): Taken {
  const where = line === undefined ? '' : `Line ${line}: `;
  return {
    id: id ?? null,
    alreadyKnown: alreadyKnown ?? false,
    problem: error ? where + error.message : null,
  };
}

function problemIn(text: string): string | null {
  try {
    const answer = JSON.parse(text) as { detail?: string; message?: string; error?: { message?: string } };
    return answer.detail ?? answer.message ?? answer.error?.message ?? null;
  } catch {
    return null;
  }
}

export async function stateOf(id: string, stop: AbortSignal): Promise<Read | null> {
  const { node } = await ask(articleState, { id }, stop);
  return node && 'state' in node ? (node as Read) : null;
}
