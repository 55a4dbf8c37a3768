import type { ChatView, MessageView, PersonView } from '../../protocol.js';

/** Whether the viewer may edit and delete a message: an own one, or in a channel each post. */
export function mayChange(chat: ChatView, viewer: PersonView, message: MessageView): boolean {
  if (message.ephemeral !== undefined || !chat.canWrite) return false;
  return chat.kind === 'channel' || message.sender.id === viewer.id;
}
