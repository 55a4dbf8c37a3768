import type { ChatMessage, ChatPart, ChatToolCall } from './chat-parameters.js';

/**
 * Conversations by their names in OpenAI's API, which the client, the gateway and the adapter to a
 * chat server all write.
 */
type WireObject = Record<string, unknown>;

function toWirePart(part: ChatPart): WireObject {
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

export function toWireToolCall({ id, name, argumentsJson }: ChatToolCall): WireObject {
  return { id, type: 'function', function: { name, arguments: argumentsJson } };
}

function toWireContent({ content, toolCalls }: ChatMessage): string | WireObject[] | null {
  if (typeof content !== 'string') return content.map(toWirePart);
  // An empty text beside calls of tools upsets templates that print it.
  return content === '' && toolCalls !== undefined ? null : content;
}

export function toWireMessage(message: ChatMessage): WireObject {
  const { role, name, toolCalls, toolCallId } = message;
  return {
    role,
    content: toWireContent(message),
    ...(name !== undefined && { name }),
    ...(toolCalls !== undefined && { tool_calls: toolCalls.map(toWireToolCall) }),
    ...(toolCallId !== undefined && { tool_call_id: toolCallId }),
  };
}
