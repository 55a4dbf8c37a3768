import type {
  ChatMessage,
  ChatParameters,
  ChatPart,
  ChatToolCall,
} from '../../domain/chat-parameters.js';

function toPart(part: ChatPart): Record<string, unknown> {
  switch (part.type) {
    case 'text':
      return { type: 'text', text: part.text };
    case 'picture': {
      const url = `data:${part.contentType};base64,${part.base64}`;
      return { type: 'image_url', image_url: { url } };
    }
    default:
      return part satisfies never;
  }
}

function toToolCall({ id, name, argumentsJson }: ChatToolCall): Record<string, unknown> {
  return { id, type: 'function', function: { name, arguments: argumentsJson } };
}

function toMessage(message: ChatMessage): Record<string, unknown> {
  const { role, content, name, toolCalls, toolCallId } = message;
  return {
    role,
    content: typeof content === 'string' ? content : content.map(toPart),
    name,
    tool_calls: toolCalls?.map(toToolCall),
    tool_call_id: toolCallId,
  };
}

/** The parameters by their names on the wire. Those that are absent stay so: JSON has no undefined. */
export function toChatBody(parameters: ChatParameters): Record<string, unknown> {
  return {
    model: parameters.model,
    messages: parameters.messages.map(toMessage),
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
