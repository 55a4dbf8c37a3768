/**
 * The model and Telegram in one process, so that one clock says how long words take from the one to
 * the other. Both do what they are asked at once. `POST /latencies` tells, in ms, and forgets.
 */
import type { ServerResponse } from 'node:http';
import { serveBodies } from '../serve-bodies.js';
import { MODEL, readQuestion, TOKEN, TOKEN_EVERY_MS } from './shared.js';

const ME = { id: 1, is_bot: true, first_name: 'Bench', username: 'bench_bot' };

const firstTokenAtMs = new Map<number, number>();
let latenciesMs: number[] = [];
let messageId = 0;

function sendJson(response: ServerResponse, body: unknown): void {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(body));
}

function frame(delta: object, finishReason: string | null): string {
  const choice = { index: 0, delta, finish_reason: finishReason };
  const head = { id: 'chatcmpl-bench', object: 'chat.completion.chunk', model: MODEL };
  return `data: ${JSON.stringify({ ...head, choices: [choice] })}\n\n`;
}

function speak(body: string, response: ServerResponse): void {
  const { person, tokens } = readQuestion(body);
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  let said = 0;
  const timer = setInterval(() => {
    if (said === 0) firstTokenAtMs.set(person, performance.now());
    said += 1;
    response.write(frame({ content: TOKEN }, null));
    if (said < tokens) return;
    clearInterval(timer);
    response.end(`${frame({}, 'stop')}data: [DONE]\n\n`);
  }, TOKEN_EVERY_MS);
}

/** The first words that a person sees, of this answer. */
function noteVisible(body: string): void {
  const { chat_id: person, text } = JSON.parse(body) as { chat_id?: number; text?: string };
  const atMs = firstTokenAtMs.get(person ?? 0);
  if (atMs === undefined || !text?.includes(TOKEN.trim())) return;
  firstTokenAtMs.delete(person ?? 0);
  latenciesMs.push(performance.now() - atMs);
}

/** The message, where it was sent. */
function toSent(body: string) {
  const { chat_id: id } = JSON.parse(body) as { chat_id?: number };
  messageId += 1;
  return { message_id: messageId, date: 0, chat: { id, type: 'private' } };
}

function answer(url: string, body: string, response: ServerResponse): void {
  const method = url.slice(url.lastIndexOf('/') + 1);
  switch (method) {
    case 'latencies':
      sendJson(response, latenciesMs);
      latenciesMs = [];
      return;
    case 'completions':
      speak(body, response);
      return;
    case 'getMe':
      sendJson(response, { ok: true, result: ME });
      return;
    case 'sendMessageDraft':
      noteVisible(body);
      sendJson(response, { ok: true, result: true });
      return;
    case 'sendMessage':
    case 'editMessageText':
      noteVisible(body);
      sendJson(response, { ok: true, result: toSent(body) });
      return;
    default:
      sendJson(response, { ok: true, result: true });
  }
}

serveBodies((request, body, response) => {
  answer(request.url ?? '/', body, response);
});
