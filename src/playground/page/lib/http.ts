import type { HistoryView, PageActions, PageErrorBody } from '../../protocol.js';
import type { InlineAnswerView } from '../../protocol-groups.js';
import type { InviteView, OfferView } from '../../protocol-sheets.js';

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

async function read(path: string, query: Record<string, string | number>): Promise<unknown> {
  const parameters = new URLSearchParams(
    Object.entries(query).map(([name, value]) => [name, String(value)]),
  );
  const response = await request(`${path}?${parameters.toString()}`);
  return response.json();
}

/** The page of history before a message. Throws as postAction does. */
export async function getHistory(query: {
  person: number;
  chat: number;
  before: number;
}): Promise<HistoryView> {
  return (await read('history', query)) as HistoryView;
}

/** Where an invoice stands: behind a link, or in a message. */
export type InvoicePlace = { link: string } | { chat: number; message: number };

/** What an invoice offers. Throws as postAction does. */
export async function getOffer(place: InvoicePlace): Promise<OfferView> {
  return (await read('offer', place)) as OfferView;
}

/** The chat behind an invite link. Throws as postAction does. */
export async function getInvite(query: { person: number; link: string }): Promise<InviteView> {
  return (await read('invite', query)) as InviteView;
}

/** What the bot offers for what is typed after its name. Throws as postAction does. */
export async function getInline(query: {
  person: number;
  chat: number;
  query: string;
  offset: string;
}): Promise<InlineAnswerView> {
  return (await read('inline', query)) as InlineAnswerView;
}

export function eventsAddress(personId: number | undefined): string {
  return personId === undefined ? `${API}/events` : `${API}/events?person=${personId}`;
}
