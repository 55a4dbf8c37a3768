import type { ChatParameters } from '../../domain/chat-parameters.js';
import { toWireMessage } from '../../domain/chat-wire.js';

/** The parameters by their names on the wire. Those that are absent stay so: JSON has no undefined. */
export function toChatBody(parameters: ChatParameters): Record<string, unknown> {
  return {
    model: parameters.model,
    messages: parameters.messages.map(toWireMessage),
    max_tokens: parameters.maxTokens,
    temperature: parameters.temperature,
    top_p: parameters.topP,
    top_k: parameters.topK,
    repetition_penalty: parameters.repetitionPenalty,
    presence_penalty: parameters.presencePenalty,
    frequency_penalty: parameters.frequencyPenalty,
    stop: parameters.stop,
    seed: parameters.seed,
  };
}
