import { createCached } from '../../../cached.js';
import type { Cancellation } from '../cancellation.js';
import { collectAnswer } from '../collect-answer.js';
import {
  EngineError,
  type ChatAnswer,
  type ChatEngine,
  type ChatPiece,
  type ChatRequest,
  type ChatSink,
} from '../engine.js';
import { createChatServer, type ChatServerDeps } from './chat-server.js';
import { collectReply, type ReplyHead, type ReplyTaker } from './exchange.js';
import { parseJson } from './json.js';
import { readModelIds, toModelNames } from './model-names.js';
import { createStreamedAnswerReader, readWholeAnswer } from './read-answer.js';
import { toRequestBody, type StreamOptions } from './request-body.js';

/** A list older than this is loaded anew behind the caller's back. */
const MODELS_FRESH_MS = 60_000;
const MODELS_RETRY_MS = 10_000;

function hasMediaType({ headers }: ReplyHead, mediaType: string): boolean {
  return headers['content-type']?.toLowerCase().startsWith(mediaType) === true;
}

/** @throws EngineError */
function refuseCompressed({ headers }: ReplyHead): void {
  if ((headers['content-encoding'] ?? 'identity') === 'identity') return;
  throw new EngineError('engine_failed', 'The chat server compressed what it was asked not to.');
}

/** Whether a server refused because it does not know how to count tokens in a stream. */
function refusesStreamUsage(thrown: unknown): boolean {
  return (
    thrown instanceof EngineError &&
    thrown.code === 'engine_refused' &&
    /stream_options|include_usage/.test(thrown.message)
  );
}

/** Reads a streamed answer into the sink, but for the pieces that only its end completes. */
interface AnswerTaker extends ReplyTaker {
  /** @throws EngineError when the answer is broken */
  end(): readonly ChatPiece[];
}

/** @throws EngineError */
function beginReading(head: ReplyHead, sink: ChatSink): AnswerTaker {
  refuseCompressed(head);
  // Servers that can't stream a request answer it whole.
  if (hasMediaType(head, 'application/json')) {
    const { take, body } = collectReply(head);
    return { take, end: () => readWholeAnswer(body()) };
  }
  const reader = createStreamedAnswerReader();
  return {
    take(bytes) {
      const pieces = reader.push(bytes);
      const wait = pieces.length > 0 ? sink.take(pieces) : undefined;
      return reader.isOver() ? 'enough' : wait;
    },
    end: () => reader.end(),
  };
}

/**
 * An engine that is any OpenAI-compatible server: vLLM, llama.cpp, Ollama, OpenAI itself …
 * Servers differ in the edges only, and those are smoothed here, so that nothing above sees which
 * one it is.
 */
export function createOpenAiChatEngine(deps: ChatServerDeps): ChatEngine {
  const { logger } = deps;
  const server = createChatServer(deps);
  /** Until the server refuses it. */
  let streamUsage = true;
  /** The server's ids by public name, as of the last list. */
  let serverIds: ReadonlyMap<string, string> = new Map();

  /** @throws EngineError never one that says the request is wrong: nobody sent us this one. */
  async function loadModels(): Promise<readonly string[]> {
    try {
      const reply = await server.ask({ path: '/models' });
      serverIds = toModelNames(readModelIds(parseJson(reply.body().toString())));
      return [...serverIds.keys()];
    } catch (cause) {
      if (!(cause instanceof EngineError && cause.code === 'engine_refused')) throw cause;
      logger.error('the chat server has no list of models: check LLM_ENGINE_URL');
      throw new EngineError('engine_failed', 'The chat server has no list of models.', { cause });
    }
  }

  function toCall(
    request: ChatRequest,
    cancellation: Cancellation,
    stream: StreamOptions | undefined,
  ) {
    const model = serverIds.get(request.model) ?? request.model;
    const body = toRequestBody(request, { model, stream });
    return { path: '/chat/completions', body, cancellation } as const;
  }

  async function complete(request: ChatRequest, cancellation: Cancellation): Promise<ChatAnswer> {
    const reply = await server.ask(toCall(request, cancellation, undefined));
    refuseCompressed(reply.head);
    const body = reply.body();
    if (!hasMediaType(reply.head, 'text/event-stream')) return collectAnswer(readWholeAnswer(body));
    const reader = createStreamedAnswerReader();
    return collectAnswer([...reader.push(body), ...reader.end()]);
  }

  async function stream(
    request: ChatRequest,
    cancellation: Cancellation,
    sink: ChatSink,
  ): Promise<void> {
    const asksUsage = streamUsage;
    const begin = (head: ReplyHead) => beginReading(head, sink);
    let answer: AnswerTaker;
    try {
      answer = await server.stream(toCall(request, cancellation, { usage: asksUsage }), begin);
    } catch (thrown) {
      if (!asksUsage || !refusesStreamUsage(thrown)) throw thrown;
      // It refused, so it did not begin. Without the counts an answer is as good.
      streamUsage = false;
      answer = await server.stream(toCall(request, cancellation, { usage: false }), begin);
    }
    // Only here: what is wrong within an answer is no refusal of the request.
    await sink.take(answer.end());
  }

  return {
    name: 'openai',
    models: createCached(loadModels, {
      name: 'chat models',
      logger,
      freshMs: MODELS_FRESH_MS,
      retryMs: MODELS_RETRY_MS,
    }),
    complete,
    stream,
    close: () => server.close(),
  };
}
