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
  /**
   * The pieces that these bytes complete. What is wrong with a later event is for `end` to say; with
   * the end among them it has the pieces too, so that the last ones leave in one write with it.
   */
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

/** A class for the reason that its parser is one. */
class AnswerReader implements StreamedAnswerReader {
  readonly #parser = createEventStreamParser();
  #finishReason: ChatFinishReason | undefined;
  #usage: ChatUsage | undefined;
  #isDone = false;
  #failure: Error | undefined;
  /** Those that came together with the end. */
  #lastPieces: readonly ChatPiece[] = [];

  push(bytes: Buffer): readonly ChatPiece[] {
    const pieces = this.#readAll(this.#parser.push(bytes));
    if (!this.#isDone) return pieces;
    this.#lastPieces = pieces;
    return [];
  }

  isOver(): boolean {
    return this.#isDone || this.#failure !== undefined;
  }

  end(): readonly ChatPiece[] {
    const pieces = this.#isDone ? this.#lastPieces : this.#readAll(this.#parser.end());
    if (this.#failure !== undefined) throw this.#failure;
    if (!this.#isDone && this.#finishReason === undefined) {
      throw new EngineError('engine_failed', 'The chat server broke off its answer.');
    }
    const finishReason = this.#finishReason ?? 'stop';
    return [...pieces, { type: 'end', finishReason, usage: this.#usage }];
  }

  #readAll(events: readonly string[]): readonly ChatPiece[] {
    const pieces: ChatPiece[] = [];
    for (const data of events) {
      if (this.isOver()) break;
      try {
        pieces.push(...this.#read(data));
      } catch (thrown) {
        this.#failure = toError(thrown);
      }
    }
    return pieces;
  }

  #read(data: string): readonly ChatPiece[] {
    this.#isDone = data === DONE;
    const reply = this.#isDone || data === '' ? undefined : readBody(data);
    if (reply === undefined) return [];
    this.#finishReason = reply.finishReason ?? this.#finishReason;
    this.#usage = reply.usage ?? this.#usage;
    return reply.pieces;
  }
}

export function createStreamedAnswerReader(): StreamedAnswerReader {
  return new AnswerReader();
}
