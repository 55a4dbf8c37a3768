import type { ChatEngine, ChatPiece, ChatRequest } from '../../src/gateway/engines/engine.js';

/** An engine's answer as pieces one by one, whichever way it is asked for. */
export async function* answerOf(
  engine: ChatEngine,
  request: ChatRequest,
  { stream, signal }: { stream: boolean; signal: AbortSignal },
): AsyncGenerator<ChatPiece> {
  if (stream) {
    for await (const pieces of engine.stream(request, signal)) yield* pieces;
    return;
  }
  const { text, reasoning, toolCalls, ...end } = await engine.complete(request, signal);
  if (reasoning !== '') yield { type: 'reasoning', text: reasoning };
  if (text !== '') yield { type: 'text', text };
  for (const [index, call] of toolCalls.entries()) yield { type: 'tool_call', index, ...call };
  yield { type: 'end', ...end };
}
