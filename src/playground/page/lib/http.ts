import type { PageErrorBody } from '../../protocol.js';

/** Relative to the page, so that it also works behind a path prefix. */
const API = 'playground/api';

/** An action that the server refused, in words a person can read. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
}

function isErrorBody(body: unknown): body is PageErrorBody {
  return (
    typeof body === 'object' &&
    body !== null &&
    'error' in body &&
    typeof body.error === 'object' &&
    body.error !== null &&
    'message' in body.error &&
    typeof body.error.message === 'string'
  );
}

async function request(path: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(`${API}/${path}`, init);
  if (response.ok) return response;
  const body: unknown = await response.json().catch(() => undefined);
  throw new RequestError(
    isErrorBody(body) ? body.error.message : `The server answered ${response.status}`,
  );
}

/** Throws RequestError when refused and TypeError when the server can't be reached. */
export async function postJson(path: string, body: object): Promise<void> {
  await request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** The reply is trusted to have the shape that protocol.ts gives this path. */
export async function getJson<Reply>(path: string, query: Record<string, number>): Promise<Reply> {
  const parameters = new URLSearchParams(
    Object.entries(query).map(([name, value]) => [name, String(value)]),
  );
  const response = await request(`${path}?${parameters.toString()}`);
  return (await response.json()) as Reply;
}

export function eventsAddress(personId: number | undefined): string {
  return personId === undefined ? `${API}/events` : `${API}/events?person=${personId}`;
}
