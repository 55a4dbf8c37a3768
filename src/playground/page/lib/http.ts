import type { HistoryView, PageActions, PageErrorBody } from '../../protocol.js';

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
export async function postAction<Name extends keyof PageActions>(
  name: Name,
  body: PageActions[Name],
): Promise<void> {
  await request(name, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** The page of history before a message. Throws as postAction does. */
export async function getHistory(query: {
  person: number;
  chat: number;
  before: number;
}): Promise<HistoryView> {
  const parameters = new URLSearchParams(
    Object.entries(query).map(([name, value]) => [name, String(value)]),
  );
  const response = await request(`history?${parameters.toString()}`);
  return (await response.json()) as HistoryView;
}

export function eventsAddress(personId: number | undefined): string {
  return personId === undefined ? `${API}/events` : `${API}/events?person=${personId}`;
}
