/** What a conversation's answer has besides its words, on whichever side of the API. */
export interface ChatUsage {
  promptTokens: number;
  completionTokens: number;
}

const CHAT_FINISH_REASONS = ['stop', 'length', 'tool_calls', 'content_filter'] as const;
export type ChatFinishReason = (typeof CHAT_FINISH_REASONS)[number];

/** A server's word for why an answer ended. Words of a server's own (`eos`, `abort`) become `stop`. */
export function toChatFinishReason(word: string): ChatFinishReason {
  return CHAT_FINISH_REASONS.find((reason) => reason === word) ?? 'stop';
}
