/** A chat server that answers at once, and streams at a steady pace. It asks for no key. */
import type { ServerResponse } from 'node:http';
import { serveBodies } from '../serve-bodies.js';
import {
  MODEL,
  REPLY,
  STREAM_END,
  STREAM_EVENT,
  STREAM_EVENT_EVERY_MS,
  STREAM_EVENTS,
} from './shared.js';

const MODELS = JSON.stringify({
  object: 'list',
  data: [{ id: MODEL, object: 'model', created: 0, owned_by: 'bench' }],
});

function sendJson(response: ServerResponse, body: string): void {
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

function stream(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  let sent = 0;
  const timer = setInterval(() => {
    sent += 1;
    if (sent < STREAM_EVENTS) response.write(STREAM_EVENT);
    else response.end(STREAM_EVENT + STREAM_END);
  }, STREAM_EVENT_EVERY_MS);
  response.once('close', () => {
    clearInterval(timer);
  });
}

serveBodies((request, body, response) => {
  if (request.method === 'GET') sendJson(response, MODELS);
  else if (body.includes('"stream":true')) stream(response);
  else sendJson(response, REPLY);
});
