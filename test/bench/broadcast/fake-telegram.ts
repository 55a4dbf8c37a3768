/**
 * A Bot API that copies at once, so that the engine's own pace is what is measured. `GET /bench`
 * says how many copies were made and how fast; `DELETE /bench` forgets them.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { serveBodies } from '../serve-bodies.js';
import { BOT, type CopyReport, FIRST_PERSON_ID } from './shared.js';

const MESSAGE = { message_id: 1, date: 0, chat: { id: 1, type: 'private', first_name: 'B' } };
const PEOPLE_LIMIT = 2_000_000;

let copies = 0;
let twice = 0;
let firstAtMs = 0;
let bySecond: number[] = [];
const timesByPerson = new Uint8Array(PEOPLE_LIMIT);

function forget(): void {
  copies = 0;
  twice = 0;
  bySecond = [];
  timesByPerson.fill(0);
}

function noteCopy(body: string): number {
  const chatId = Number(/"chat_id":(\d+)/.exec(body)?.[1]);
  const place = chatId - FIRST_PERSON_ID;
  const times = (timesByPerson[place] ?? 0) + 1;
  timesByPerson[place] = times;
  if (times === 2) twice += 1;
  if (copies === 0) firstAtMs = performance.now();
  copies += 1;
  const second = Math.floor((performance.now() - firstAtMs) / 1_000);
  while (bySecond.length <= second) bySecond.push(0);
  bySecond[second] = (bySecond[second] ?? 0) + 1;
  return copies;
}

function reply(response: ServerResponse, result: unknown): void {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ ok: true, result }));
}

function answer(request: IncomingMessage, body: string, response: ServerResponse): void {
  const method = request.url?.split('/').at(-1) ?? '';
  if (method === 'bench') {
    if (request.method === 'DELETE') forget();
    const report: CopyReport = { copies, twice, bySecond };
    response.end(JSON.stringify(report));
    return;
  }
  switch (method) {
    case 'copyMessage':
      reply(response, { message_id: noteCopy(body) });
      return;
    case 'getMe':
      reply(response, BOT);
      return;
    case 'sendMessage':
    case 'editMessageText':
      reply(response, MESSAGE);
      return;
    default:
      reply(response, true);
  }
}

serveBodies(answer);
