import type { ChatParameters } from '../../domain/chat-parameters.js';
import { toChatAnswer, type ChatAnswer, type ChatDelta } from '../chat/answer.js';
import { toChatBody } from '../chat/request-body.js';
import { readChatStream } from '../chat/stream.js';
import { createList } from '../list.js';
import { paidRequest, type PaidCallOptions } from '../paid-request.js';
import type { ResourceDeps } from '../resource-deps.js';

export interface ChatResource {
  /**
   * The whole answer. Never asked for again once the API may have begun it.
   * @throws ApiError
   */
  complete(parameters: ChatParameters, options: PaidCallOptions): Promise<ChatAnswer>;
  /**
   * The answer as it is made; its last piece is `end`. Nothing is sent before the loop begins, and
   * one call is one loop. Leaving the loop or aborting ends the connection, and so the engine's work.
   * @throws ApiError from the iteration, at any point of it
   */
  stream(parameters: ChatParameters, options: PaidCallOptions): AsyncIterable<ChatDelta>;
  /** @throws ApiError only when the API is away and no earlier list is at hand. */
  models(): Promise<readonly string[]>;
}

export function createChatResource(deps: ResourceDeps): ChatResource {
  const { transport, callLimits } = deps;
  const target = '/v1/chat/completions';
  // OpenAI's clients send the key so; the documentation has these routes speak their language.
  const headersOf = ({ key }: PaidCallOptions) => ({ authorization: `Bearer ${key}` });

  return {
    async complete(parameters, call) {
      const body = toChatBody(parameters);
      const reply = await transport.send(
        paidRequest({ target, body, headers: headersOf(call), limit: callLimits.chat, call }),
      );
      return toChatAnswer(reply, parameters.model);
    },
    async *stream(parameters, call) {
      const usage = { stream_options: { include_usage: true } };
      const body = { ...toChatBody(parameters), stream: true, ...usage };
      const reply = await transport.open(
        paidRequest({ target, body, headers: headersOf(call), limit: callLimits.chatStream, call }),
      );
      yield* readChatStream(reply, parameters.model);
    },
    models: createList('/models-llm', deps),
  };
}
