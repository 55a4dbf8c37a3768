import { toWireUsage, type AnswerIdentity } from './chat-completion.js';
import type { ChatPiece } from './engines/engine.js';
import { toFrame } from './event-stream.js';

/** What the pieces of one answer look like on the wire. */
export interface ChatFrames {
  /** Empty for what is not to be seen. */
  toFrames(pieces: readonly ChatPiece[]): string;
  /** The last piece has been. */
  readonly isComplete: boolean;
}

/**
 * The frames of a streamed answer, as OpenAI's clients read them: the role first, then what the
 * pieces add, then why it ended, and, if it was asked for and is known, a frame with the usage.
 * What all frames have in common is written once.
 */
export function createChatFrames(
  { id, created, model }: AnswerIdentity,
  { includeUsage }: { includeUsage: boolean },
): ChatFrames {
  const common = { id, object: 'chat.completion.chunk', created, model };
  const head = `data: ${JSON.stringify(common).slice(0, -1)},"choices":[{"index":0,"delta":`;
  // With the usage asked for, all frames but the last say that it is not theirs to tell.
  const tail = `}]${includeUsage ? ',"usage":null' : ''}}\n\n`;
  const openTail = `,"logprobs":null,"finish_reason":null${tail}`;

  function delta(json: string): string {
    return head + json + openTail;
  }

  function toDelta(piece: Exclude<ChatPiece, { type: 'end' }>): string {
    switch (piece.type) {
      case 'text':
        return piece.text === '' ? '' : delta(`{"content":${JSON.stringify(piece.text)}}`);
      case 'reasoning':
        if (piece.text === '') return '';
        return delta(`{"reasoning_content":${JSON.stringify(piece.text)}}`);
      case 'tool_call': {
        const { index, id: callId, name, argumentsJson } = piece;
        const call = {
          index,
          ...(callId !== undefined && { id: callId, type: 'function' }),
          function: { ...(name !== undefined && { name }), arguments: argumentsJson },
        };
        return delta(JSON.stringify({ tool_calls: [call] }));
      }
    }
  }

  function toLast({ finishReason, usage }: Extract<ChatPiece, { type: 'end' }>): string {
    const last = `${head}{},"logprobs":null,"finish_reason":"${finishReason}"${tail}`;
    if (!includeUsage || usage === undefined) return last;
    return last + toFrame({ ...common, choices: [], usage: toWireUsage(usage) });
  }

  let hasBegun = false;
  const chatFrames = {
    isComplete: false,
    toFrames(pieces: readonly ChatPiece[]): string {
      let frames = '';
      for (const piece of pieces) {
        if (chatFrames.isComplete) break;
        chatFrames.isComplete = piece.type === 'end';
        frames += piece.type === 'end' ? toLast(piece) : toDelta(piece);
      }
      if (hasBegun || frames === '') return frames;
      hasBegun = true;
      return delta('{"role":"assistant","content":""}') + frames;
    },
  };
  return chatFrames;
}
