import { useMemo } from 'preact/hooks';
import type { ChatView, MessageView } from '../../protocol.js';
import { placeKey, type Session } from '../state/app-state.js';
import { useAppState } from '../state/context.js';
import { EMPTY_HISTORY } from '../state/history.js';
import { withEphemerals } from '../state/with-ephemerals.js';
import { Composer } from './composer.js';
import { ConversationFoot, footKind } from './conversation-foot.js';
import { ConversationHeader } from './conversation-header.js';
import { JoinRequests } from './join-requests.js';
import { MessageList } from './message-list.js';
import { TopicTabs } from './topic-tabs.js';

export interface ConversationProps {
  session: Session;
  chat: ChatView;
  unsent: Map<string, string>;
}

export function Conversation({ session, chat, unsent }: ConversationProps) {
  const routeTopicId = useAppState((state) => state.route.topicId);
  const topicId = chat.topics.some(({ id }) => id === routeTopicId) ? routeTopicId : 0;
  const history = session.histories.get(chat.id) ?? EMPTY_HISTORY;
  const isForum = chat.topics.length > 0;
  const { ephemerals } = session;
  const messages = useMemo(() => {
    const isHere = (message: MessageView): boolean => !isForum || message.topicId === topicId;
    return withEphemerals(
      isForum ? history.messages.filter(isHere) : history.messages,
      ephemerals.filter((message) => message.chatId === chat.id && isHere(message)),
    );
  }, [history.messages, ephemerals, isForum, topicId, chat.id]);
  const place = { chatId: chat.id, topicId };
  const key = placeKey(place);
  const foot = footKind(chat, topicId, session);

  return (
    <main class="conversation">
      <ConversationHeader chat={chat} bot={session.bot} action={session.actions.get(key)} />
      <JoinRequests chat={chat} />
      {isForum && (
        <TopicTabs chat={chat} history={history} viewerId={session.viewer.id} openId={topicId} />
      )}
      <MessageList
        key={key}
        chat={chat}
        session={session}
        messages={messages}
        hasMore={history.hasMore}
        draft={session.drafts.get(key)}
      />
      {foot === 'write' ? (
        <Composer
          key={`composer-${key}`}
          chat={chat}
          bot={session.bot}
          place={place}
          unsent={unsent}
        />
      ) : (
        <ConversationFoot kind={foot} chat={chat} />
      )}
    </main>
  );
}
