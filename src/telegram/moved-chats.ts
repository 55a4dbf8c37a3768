import { type CallTarget, movedUploadOf } from './call-target.js';
import type { TelegramCall } from './telegram-call.js';

/**
 * Groups that became supergroups: their chat has another id from then on. Telegram tells it with
 * every call to the old one, so each process learns for itself, at the price of one call.
 */
export interface MovedChats {
  learn(from: CallTarget, to: CallTarget): void;
  /**
   * The call as it goes to the chat of today; undefined: there is nothing to redirect. What names a
   * message stays where it is: in the new chat its number may be another one's.
   */
  redirect(call: TelegramCall): TelegramCall | undefined;
}

/** What makes something new in a chat, or looks at it. */
const IS_ABOUT_THE_CHAT = /^(send|copy|forward|get)/;
/** A process sees a few upgrades in its life. */
const MAX_KNOWN = 10_000;

function fieldsOf(body: string): Record<string, unknown> | undefined {
  const fields: unknown = JSON.parse(body);
  return typeof fields === 'object' && fields !== null ? { ...fields } : undefined;
}

/** Neither the message it replies to nor a topic is in the new chat. */
function movedBodyOf(body: string, to: CallTarget): string | undefined {
  const fields = fieldsOf(body);
  if (fields === undefined) return undefined;
  delete fields['reply_parameters'];
  delete fields['message_thread_id'];
  return JSON.stringify({ ...fields, chat_id: Number(to) });
}

export function createMovedChats(): MovedChats {
  const movedTo = new Map<CallTarget, CallTarget>();
  return {
    learn(from, to) {
      if (movedTo.size >= MAX_KNOWN) movedTo.clear();
      movedTo.set(from, to);
    },

    redirect(call) {
      const target = movedTo.size === 0 ? undefined : movedTo.get(call.target);
      if (target === undefined || !IS_ABOUT_THE_CHAT.test(call.method)) return undefined;
      const { request } = call;
      if (request.body === undefined) return undefined;
      const body =
        typeof request.body === 'string'
          ? movedBodyOf(request.body, target)
          : movedUploadOf(request.body, target);
      return body === undefined ? undefined : { ...call, target, request: { ...request, body } };
    },
  };
}
