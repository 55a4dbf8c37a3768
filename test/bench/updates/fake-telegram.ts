/**
 * A Bot API that accepts everything at once, so that the bot's own cost is what is measured. For
 * polling it keeps a queue a token: `POST /bench/<token>?from=N&count=N` fills it and is answered
 * when as many messages have been sent.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { serveBodies } from '../serve-bodies.js';
import { BENCH_BOT, helpUpdate } from './shared.js';

const MESSAGE = { message_id: 1, date: 0, chat: { id: 1, type: 'private', first_name: 'B' } };
/** Bot API: the most a poll brings. */
const BATCH_SIZE = 100;

interface Queue {
  updates: { update_id: number }[];
  /** A poll that waits for updates. */
  waiting: (() => void) | undefined;
  unsent: number;
  whenSent: (() => void) | undefined;
}
const queues = new Map<string, Queue>();

function queueOf(token: string): Queue {
  const queue = queues.get(token) ?? {
    updates: [],
    waiting: undefined,
    unsent: 0,
    whenSent: undefined,
  };
  queues.set(token, queue);
  return queue;
}

function reply(response: ServerResponse, result: unknown): void {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ ok: true, result }));
}

function poll(queue: Queue, offset: number, response: ServerResponse): void {
  queue.updates = queue.updates.filter(({ update_id: id }) => id >= offset);
  const answer = (): void => {
    queue.waiting = undefined;
    reply(response, queue.updates.slice(0, BATCH_SIZE));
  };
  if (queue.updates.length > 0) answer();
  else queue.waiting = answer;
}

function load(queue: Queue, url: URL, response: ServerResponse): void {
  const [from, count] = ['from', 'count'].map((name) => Number(url.searchParams.get(name)));
  queue.unsent = count ?? 0;
  queue.whenSent = () => response.end();
  queue.updates = Array.from({ length: count ?? 0 }, (_, index) => helpUpdate((from ?? 0) + index));
  queue.waiting?.();
}

function answer(request: IncomingMessage, body: string, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://bench');
  const [, place = '', method = ''] = url.pathname.split('/');
  if (place === 'bench') {
    load(queueOf(method), url, response);
    return;
  }
  const queue = queueOf(place.slice('bot'.length));
  switch (method) {
    case 'getMe':
      reply(response, BENCH_BOT);
      return;
    case 'getUpdates':
      poll(queue, Number(/"offset":(\d+)/.exec(body)?.[1] ?? 0), response);
      return;
    case 'sendMessage':
      reply(response, MESSAGE);
      queue.unsent -= 1;
      if (queue.unsent === 0) queue.whenSent?.();
      return;
    default:
      reply(response, true);
  }
}

serveBodies(answer);
