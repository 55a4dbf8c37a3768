import type { ChatView } from '../../protocol.js';
import { words } from '../lib/words.js';
import { countUnread, type History } from '../state/history.js';
import { formatRoute } from '../state/route.js';
import { UnreadBadge } from './unread-badge.js';

export interface TopicTabsProps {
  chat: ChatView;
  history: History;
  viewerId: number;
  openId: number;
}

/** The topics of a forum, one link each. */
export function TopicTabs({ chat, history, viewerId, openId }: TopicTabsProps) {
  return (
    <nav class="topics" aria-label={words.topics}>
      {chat.topics.map(({ id, name }) => {
        const inTopic = history.messages.filter(({ topicId }) => topicId === id);
        const unread = countUnread(inTopic, chat.readUpTo, viewerId);
        return (
          <a
            key={id}
            class="topics__one"
            href={formatRoute({ personId: viewerId, chatId: chat.id, topicId: id })}
            aria-current={id === openId ? 'page' : undefined}
          >
            <bdi>{id === 0 ? words.general : name}</bdi>
            {id !== openId && <UnreadBadge count={unread} small />}
          </a>
        );
      })}
    </nav>
  );
}
