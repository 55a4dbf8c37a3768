import { createCached } from '../../../cached.js';
import { EngineError, type ChatEngine, type ChatPiece, type ChatRequest } from '../engine.js';
import { createChatServer, type ChatServerDeps } from './chat-server.js';
import { readBytes, type Exchange } from './exchange.js';
import { parseJson } from './json.js';
import { readModelIds, toModelNames } from './model-names.js';
import { readStreamedAnswer, readWholeAnswer } from './read-answer.js';
import { toRequestBody } from './request-body.js';

/** A list older than this is loaded anew behind the caller's back. */
const MODELS_FRESH_MS = 60_000;
const MODELS_RETRY_MS = 10_000;

type AnswerOptions = Parameters<ChatEngine['answer']>[1];

function hasMediaType(contentType: string | undefined, mediaType: string): boolean {
  return contentType?.toLowerCase().startsWith(mediaType) === true;
}

/** By what the reply says it is: servers that can't stream a request answer it whole. */
async function isStreamed(exchange: Exchange, asked: boolean): Promise<boolean> {
  const { headers } = await exchange.head();
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') {
    throw new EngineError('engine_failed', 'The chat server compressed what it was asked not to.');
  }
  const contentType = headers['content-type'];
  if (hasMediaType(contentType, 'text/event-stream')) return true;
  return asked && !hasMediaType(contentType, 'application/json');
}

/** Whether a server refused because it does not know how to count tokens in a stream. */
function refusesStreamUsage(thrown: unknown): boolean {
  return (
    thrown instanceof EngineError &&
    thrown.code === 'engine_refused' &&
    /stream_options|include_usage/.test(thrown.message)
  );
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
      const exchange = await server.open({ path: '/models', stream: false });
      serverIds = toModelNames(readModelIds(parseJson((await readBytes(exchange)).toString())));
      return [...serverIds.keys()];
    } catch (cause) {
      if (!(cause instanceof EngineError && cause.code === 'engine_refused')) throw cause;
      logger.error('the chat server has no list of models: check LLM_ENGINE_URL');
      throw new EngineError('engine_failed', 'The chat server has no list of models.', { cause });
    }
  }

  async function open(request: ChatRequest, { stream, signal }: AnswerOptions): Promise<Exchange> {
    const model = serverIds.get(request.model) ?? request.model;
    const send = (asksUsage: boolean): Promise<Exchange> =>
      server.open({
        path: '/chat/completions',
        body: toRequestBody(request, { model, stream, streamUsage: asksUsage }),
        stream,
        signal,
      });
    const asksUsage = stream && streamUsage;
    try {
      return await send(asksUsage);
    } catch (thrown) {
      if (!asksUsage || !refusesStreamUsage(thrown)) throw thrown;
      // It refused, so it did not begin. Without the counts an answer is as good.
      streamUsage = false;
      return send(false);
    }
  }

  async function* answer(request: ChatRequest, options: AnswerOptions): AsyncGenerator<ChatPiece> {
    if (options.signal.aborted) {
      throw new EngineError('engine_aborted', 'The answer was not wanted any more.');
    }
    const exchange = await open(request, options);
    try {
      yield* (await isStreamed(exchange, options.stream))
        ? readStreamedAnswer(exchange)
        : readWholeAnswer(exchange);
    } finally {
      exchange.abort('The answer is read no further.');
    }
  }

  return {
    name: 'openai',
    models: createCached(loadModels, {
      name: 'chat models',
      logger,
      freshMs: MODELS_FRESH_MS,
      retryMs: MODELS_RETRY_MS,
    }),
    answer,
    close: () => server.close(),
  };
}
