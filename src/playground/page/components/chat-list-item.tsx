import type { ChatView, MessageView } from '../../protocol.js';
import { formatListTime } from '../lib/format.js';
import { formatRoute } from '../state/route.js';
import { countUnread, type History } from '../state/history.js';
import { words } from '../lib/words.js';
import { previewWords } from '../lib/preview.js';
import { Avatar } from './avatar.js';
import { Icon } from './icon.js';
import { UnreadBadge } from './unread-badge.js';

function senderPrefix(chat: ChatView, message: MessageView, viewerId: number): string {
  if (message.service !== undefined) return '';
  if (message.sender.id === viewerId) return `${words.you}: `;
  return chat.kind === 'group' ? `${message.sender.name}: ` : '';
}

export interface ChatListItemProps {
  chat: ChatView;
  history: History | undefined;
  viewerId: number;
  isOpen: boolean;
}

export function ChatListItem({ chat, history, viewerId, isOpen }: ChatListItemProps) {
  const newest = history?.messages.at(-1);
  const unread = history === undefined ? 0 : countUnread(history.messages, chat.readUpTo, viewerId);
  return (
    <li>
      <a
        class="chat-item"
        href={formatRoute({ personId: viewerId, chatId: chat.id, topicId: 0 })}
        aria-current={isOpen ? 'page' : undefined}
      >
        <Avatar id={chat.id} name={chat.title} size={50} isBot={chat.kind === 'private'} />
        <span class="chat-item__title">
          {chat.kind === 'group' && <Icon name="group" size={15} />}
          {chat.kind === 'channel' && <Icon name="channel" size={15} />}
          <bdi>{chat.title}</bdi>
        </span>
        {newest !== undefined && (
          <time class="chat-item__time" dateTime={new Date(newest.dateMs).toISOString()}>
            {formatListTime(newest.dateMs, Date.now())}
          </time>
        )}
        <span class="chat-item__preview" dir="auto">
          {newest === undefined ? (
            words.noMessages
          ) : (
            <>
              <span class="chat-item__sender">{senderPrefix(chat, newest, viewerId)}</span>
              {previewWords(newest)}
            </>
          )}
        </span>
        <UnreadBadge count={unread} />
      </a>
    </li>
  );
}
