import type { ChatToolCall } from './chat-parameters.js';

/** A part of a call: `index` tells parallel calls apart; id and name come with a call's first part. */
export interface ChatToolCallPiece {
  index: number;
  id?: string | undefined;
  name?: string | undefined;
  argumentsJson: string;
}

/** Puts the calls of tools that a stream brings together from their pieces. */
export function createToolCalls() {
  const calls = new Map<number, ChatToolCall>();
  return {
    add({ index, id, name, argumentsJson }: ChatToolCallPiece): void {
      const call = calls.get(index) ?? { id: `call_${index}`, name: '', argumentsJson: '' };
      calls.set(index, {
        id: id ?? call.id,
        name: name ?? call.name,
        argumentsJson: call.argumentsJson + argumentsJson,
      });
    },
    /** By their indices. */
    inOrder: (): ChatToolCall[] => [...calls].sort(([a], [b]) => a - b).map(([, call]) => call),
  };
}
