import { createToolCalls } from '../../domain/chat-tool-calls.js';
import { EngineError, type ChatAnswer, type ChatPiece } from './engine.js';

/** Answers end with a piece that says so; one that just stops is a part of one. */
export function unendedAnswer(): EngineError {
  return new EngineError('engine_failed', 'The engine stopped without ending its answer.');
}

/** Puts an answer together. @throws EngineError when it has no end */
export function collectAnswer(pieces: Iterable<ChatPiece>): ChatAnswer {
  let text = '';
  let reasoning = '';
  const toolCalls = createToolCalls();
  for (const piece of pieces) {
    switch (piece.type) {
      case 'text':
        text += piece.text;
        break;
      case 'reasoning':
        reasoning += piece.text;
        break;
      case 'tool_call':
        toolCalls.add(piece);
        break;
      case 'end': {
        const { finishReason, usage } = piece;
        return { text, reasoning, toolCalls: toolCalls.inOrder(), finishReason, usage };
      }
    }
  }
  throw unendedAnswer();
}
