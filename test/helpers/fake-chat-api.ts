import type { ServerResponse } from 'node:http';
import { createFakeServer, sendJson } from './fake-api.js';

/** Cut off at the model's longest answer, or refused. */
export interface CutWords {
  words: AsyncIterable<string>;
  finishReason: 'length';
}
export interface Refusal {
  status: number;
}

/** How the model answers its nth call; the connection ends with the iteration. */
export type ModelWords = (call: number) => AsyncIterable<string> | CutWords | Refusal;

export interface FakeChatApi {
  baseUrl: string;
  /** Bodies of the questions, in their order. */
  questions: Record<string, unknown>[];
  /** What each of them was charged to. */
  chargeIds: string[];
  close(): Promise<void>;
}

function toFrame(body: unknown): string {
  return `data: ${JSON.stringify(body)}\n\n`;
}

async function stream(
  reply: ServerResponse,
  words: AsyncIterable<string>,
  finishReason = 'stop',
): Promise<void> {
  reply.writeHead(200, { 'content-type': 'text/event-stream' });
  for await (const content of words) {
    if (reply.destroyed) return;
    reply.write(toFrame({ choices: [{ delta: { content } }] }));
  }
  reply.write(toFrame({ choices: [{ delta: {}, finish_reason: finishReason }] }));
  reply.end('data: [DONE]\n\n');
}

function answer(reply: ServerResponse, said: ReturnType<ModelWords>): void {
  if ('status' in said) {
    sendJson(reply, said.status, { error: { message: 'the model fell over' } });
  } else if ('words' in said) void stream(reply, said.words, said.finishReason);
  else void stream(reply, said);
}

/** The API as far as a talk needs it: a list of models, and streams that the test dictates. */
export async function createFakeChatApi(words: ModelWords): Promise<FakeChatApi> {
  const questions: FakeChatApi['questions'] = [];
  const chargeIds: string[] = [];
  const server = await createFakeServer((reply, _call, { url, headers, body }) => {
    if (url === '/models-llm') {
      sendJson(reply, 200, ['fake-model-32k']);
    } else if (url === '/v1/chat/completions') {
      questions.push(JSON.parse(body) as Record<string, unknown>);
      chargeIds.push(String(headers['idempotency-key']));
      answer(reply, words(questions.length));
    } else {
      sendJson(reply, 404, { error: { message: 'not here' } });
    }
  });
  return { baseUrl: server.origin, questions, chargeIds, close: server.close };
}
