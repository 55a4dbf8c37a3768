import type { ChatFinishReason, ChatUsage } from '../../../domain/chat-answer.js';
import { createEventStreamParser } from '../../../domain/event-stream-parser.js';
import { toError } from '../../../errors.js';
import { EngineError, type ChatPiece } from '../engine.js';
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
export function readWholeAnswer(body: Buffer): readonly ChatPiece[] {
  const read = readBody(body.toString());
  if (!read || (read.pieces.length === 0 && read.finishReason === undefined)) throw nonsense();
  const { pieces, finishReason, usage } = read;
  return [...pieces, { type: 'end', finishReason: finishReason ?? 'stop', usage }];
}

/** Reads the answer out of a stream's events as they come in. */
export interface StreamedAnswerReader {
  /** The pieces that these bytes complete. What is wrong with a later event is for `end` to say. */
  push(bytes: Buffer): readonly ChatPiece[];
  /** Nothing that follows belongs to the answer. */
  isOver(): boolean;
  /**
   * What was left, and the last piece. It waits for the end of the stream, because the counts of
   * tokens come after the reason to finish. A stream without `[DONE]` is whole when it gave that
   * reason; without it too it broke off.
   * @throws EngineError
   */
  end(): readonly ChatPiece[];
}

export function createStreamedAnswerReader(): StreamedAnswerReader {
  const parser = createEventStreamParser();
  let finishReason: ChatFinishReason | undefined;
  let usage: ChatUsage | undefined;
  let done = false;
  let failure: Error | undefined;

  function read(data: string): readonly ChatPiece[] {
    done = data === DONE;
    const reply = done || data === '' ? undefined : readBody(data);
    finishReason = reply?.finishReason ?? finishReason;
    usage = reply?.usage ?? usage;
    return reply?.pieces ?? [];
  }

  function readAll(events: readonly string[]): readonly ChatPiece[] {
    const pieces: ChatPiece[] = [];
    for (const data of events) {
      if (done || failure !== undefined) break;
      try {
        pieces.push(...read(data));
      } catch (thrown) {
        failure = toError(thrown);
      }
    }
    return pieces;
  }

  return {
    push: (bytes) => readAll(parser.push(bytes)),
    isOver: () => done || failure !== undefined,
    end() {
      const pieces = done ? [] : readAll(parser.end());
      if (failure !== undefined) throw failure;
      if (!done && finishReason === undefined) {
        throw new EngineError('engine_failed', 'The chat server broke off its answer.');
      }
      return [...pieces, { type: 'end', finishReason: finishReason ?? 'stop', usage }];
    },
  };
}
