import type { Message, MessageOrigin } from 'grammy/types';
import type { RepliedPerson } from '../domain/account-command.js';
import { parseCallbackData } from '../domain/callback-data.js';
import { FEATURES } from '../views/buttons.js';
import type { BotDeps } from './deps.js';

/** Whom the buttons of a notice about somebody's account are about. */
function personOfButtons({ reply_markup: markup }: Message): number | undefined {
  for (const button of markup?.inline_keyboard.flat() ?? []) {
    const data = 'callback_data' in button ? parseCallbackData(button.callback_data) : undefined;
    if (data?.feature === FEATURES.accounts) return Number(data.arg);
  }
  return undefined;
}

/** From whom a message was forwarded; channels and groups are nobody. */
export function personOfOrigin(origin: MessageOrigin | undefined): RepliedPerson {
  if (origin?.type === 'user') return origin.sender_user.id;
  return origin?.type === 'hidden_user' ? 'hidden' : undefined;
}

/**
 * Whose message an admin answers to: one that was forwarded, one that came through support, or the
 * bot's own news about somebody.
 * @throws StoreError
 */
export async function repliedPerson(
  { reply_to_message: replied, external_reply: external }: Message,
  supportMessages: Pick<BotDeps['supportMessages'], 'find'>,
): Promise<RepliedPerson> {
  const origin = personOfOrigin(replied?.forward_origin ?? external?.origin);
  if (origin !== undefined || replied === undefined) return origin;
  const place = { chatId: replied.chat.id, messageId: replied.message_id };
  const { personId } = (await supportMessages.find(place)) ?? {};
  return personId ?? personOfButtons(replied);
}
