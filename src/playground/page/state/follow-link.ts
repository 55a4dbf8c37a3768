import { toLinkTarget } from '../lib/links.js';
import type { Controller } from './controller.js';

/** Follows a link that stays inside the playground; false when it leads outside. */
export function followLink(
  controller: Pick<Controller, 'store' | 'go' | 'own' | 'sheets'>,
  address: string,
): boolean {
  const { session } = controller.store.get();
  if (session === undefined) return false;
  const { bot, chats, viewer } = session;
  const target = toLinkTarget(address, { bot, chats: chats.values() });
  switch (target.kind) {
    case 'bot': {
      const place = { chatId: viewer.id, topicId: 0 };
      controller.go(place);
      // A deep link starts the bot at once here: there is no Start button between.
      if (target.startPayload !== undefined) {
        void controller.own.send(place, `/start ${target.startPayload}`);
      }
      return true;
    }
    case 'chat':
      controller.go({ chatId: target.chatId, topicId: 0 });
      return true;
    case 'invoice':
      controller.sheets.openInvoice({ link: target.link });
      return true;
    case 'invite':
      controller.sheets.openInvite(target.link);
      return true;
    case 'outside':
    case 'refused':
      return false;
    default:
      return target satisfies never;
  }
}
