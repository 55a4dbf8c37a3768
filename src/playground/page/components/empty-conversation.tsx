import type { BotView, ChatView } from '../../protocol.js';
import { words } from '../lib/words.js';
import { Avatar } from './avatar.js';

function hint({ kind }: ChatView): string {
  switch (kind) {
    case 'private':
      return words.emptyBot;
    case 'people':
      return words.emptyPeople;
    case 'group':
      return words.emptyGroup;
    case 'channel':
      return words.emptyChannel;
    default:
      return kind satisfies never;
  }
}

export function EmptyConversation({ chat, bot }: { chat: ChatView; bot: BotView }) {
  const isPrivate = chat.kind === 'private';
  return (
    <section class="empty">
      <Avatar id={chat.id} name={chat.title} size={84} isBot={isPrivate} />
      <h3>{isPrivate ? bot.name : words.emptyTitle}</h3>
      {isPrivate && bot.description !== undefined && (
        <p class="empty__about" dir="auto">
          {bot.description}
        </p>
      )}
      <p>{hint(chat)}</p>
    </section>
  );
}
