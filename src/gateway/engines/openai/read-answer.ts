import type { ChatFinishReason, ChatUsage } from '../../../domain/chat-answer.js';
import { createEventStreamParser } from '../../../domain/event-stream-parser.js';
import { EngineError, type ChatPiece } from '../engine.js';
import { readBytes, type Exchange } from './exchange.js';
import { parseJson } from './json.js';
import { readReply, type ReadReply } from './read-pieces.js';
import { fromReplyError, readServerError } from './server-error.js';

const DONE = '[DONE]';

function nonsense(): EngineError {
  return new EngineError('engine_failed', 'The chat server answered something that is no answer.');
}

/** Undefined for JSON that is no part of an answer; streams have such, for instance as signs of life. */
function readBody(text: string): ReadReply | undefined {
  const body = parseJson(text);
  if (body === undefined) throw nonsense();
  const error = readServerError(body);
  if (error) throw fromReplyError(error);
  return readReply(body);
}

/**
 * The answer out of one JSON body.
 * @throws EngineError
 */
export async function* readWholeAnswer(exchange: Exchange): AsyncGenerator<ChatPiece> {
  const read = readBody((await readBytes(exchange)).toString());
  if (!read || (read.pieces.length === 0 && read.finishReason === undefined)) throw nonsense();
  const { pieces, finishReason, usage } = read;
  yield* pieces;
  yield { type: 'end', finishReason: finishReason ?? 'stop', usage };
}

/** The data of every event, `[DONE]` included, until the stream ends. */
async function* readEvents(exchange: Exchange): AsyncGenerator<string> {
  const parser = createEventStreamParser();
  for (let bytes = await exchange.next(); bytes; bytes = await exchange.next()) {
    yield* parser.push(bytes);
  }
  yield* parser.end();
}

/**
 * The answer as it comes, event by event. `end` waits for the end of the stream, because the
 * counts of tokens come after the reason to finish. A stream without `[DONE]` is whole when it
 * gave that reason; without it too it broke off.
 * @throws EngineError
 */
export async function* readStreamedAnswer(exchange: Exchange): AsyncGenerator<ChatPiece> {
  let finishReason: ChatFinishReason | undefined;
  let usage: ChatUsage | undefined;
  let done = false;
  for await (const data of readEvents(exchange)) {
    done = data === DONE;
    if (done) break;
    const read = data === '' ? undefined : readBody(data);
    if (!read) continue;
    finishReason = read.finishReason ?? finishReason;
    usage = read.usage ?? usage;
    yield* read.pieces;
  }
  if (!done && finishReason === undefined) {
    throw new EngineError('engine_failed', 'The chat server broke off its answer.');
  }
  exchange.release();
  yield { type: 'end', finishReason: finishReason ?? 'stop', usage };
}
