import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ChatView, DraftView, MessageView } from '../../protocol.js';
import { mayChange } from '../lib/may-change.js';
import { words } from '../lib/words.js';
import type { Session } from '../state/app-state.js';
import { useController } from '../state/context.js';
import { countUnread } from '../state/history.js';
import { toDays } from '../state/list-items.js';
import { Bubble } from './bubble.js';
import { DaySeparator } from './day-separator.js';
import { DraftBubble } from './draft-bubble.js';
import { EmptyConversation } from './empty-conversation.js';
import { JumpButton } from './jump-button.js';
import { ServiceLine } from './service-line.js';
import { useScrollKeeper } from './use-scroll-keeper.js';

export interface MessageListProps {
  chat: ChatView;
  session: Session;
  messages: readonly MessageView[];
  hasMore: boolean;
  draft: DraftView | undefined;
}

export function MessageList({ chat, session, messages, hasMore, draft }: MessageListProps) {
  const controller = useController();
  const { viewer, bot } = session;
  const newest = messages.at(-1);
  const newestOfAll = messages.findLast(({ ephemeral }) => ephemeral === undefined);
  // Only what arrives while one looks on moves in; what was there stands still.
  const newestAtFirst = useRef(newest?.id ?? 0);
  // Where more than two can speak; between two people a guest bot is the third.
  const namesSenders = chat.kind === 'group' || chat.kind === 'people';
  const days = useMemo(
    () => toDays(messages, { viewerId: viewer.id, showNames: namesSenders }),
    [messages, viewer.id, namesSenders],
  );
  const keeper = useScrollKeeper({
    firstId: messages[0]?.id,
    lastId: newest?.id,
    lastIsOwn: newest?.sender.id === viewer.id,
    loadedCount: session.histories.get(chat.id)?.messages.length ?? 0,
    onNearTop: hasMore ? () => controller.loadOlder(chat.id) : undefined,
  });

  // Read = the end is in view and the window is looked at.
  useEffect(() => {
    const mark = (): void => {
      if (newestOfAll !== undefined && keeper.atBottom && document.visibilityState === 'visible') {
        controller.markRead(newestOfAll);
        controller.trim(chat.id);
      }
    };
    mark();
    document.addEventListener('visibilitychange', mark);
    return () => {
      document.removeEventListener('visibilitychange', mark);
    };
  }, [newestOfAll, keeper.atBottom, controller, chat.id]);

  const unseen = keeper.atBottom ? 0 : countUnread(messages, chat.readUpTo, viewer.id);

  return (
    <div class="messages">
      <div
        ref={keeper.scrollerRef}
        class="messages__scroller"
        role="log"
        aria-label={words.messages}
        // A scrolling region must be reachable by keyboard.
        tabIndex={0}
      >
        <div ref={keeper.contentRef} class="messages__content">
          {hasMore && (
            <p class="messages__more">
              <span class="spinner" role="status" aria-label={words.loadEarlier} />
            </p>
          )}
          {days.length === 0 && !hasMore && <EmptyConversation chat={chat} bot={bot} />}
          {days.map((day) => (
            <section key={day.key} class="day">
              <DaySeparator dateMs={day.dateMs} />
              {day.items.map((item) =>
                item.kind === 'service' ? (
                  <ServiceLine key={item.key} message={item.message} />
                ) : (
                  <Bubble
                    key={item.key}
                    messages={item.messages}
                    outgoing={item.outgoing}
                    position={item.position}
                    showName={item.showName}
                    showAvatar={namesSenders && !item.outgoing}
                    isNew={item.messages[0].id > newestAtFirst.current}
                    canReply={chat.canWrite && item.messages[0].ephemeral === undefined}
                    canChange={mayChange(chat, viewer, item.messages[0])}
                  />
                ),
              )}
            </section>
          ))}
          {draft !== undefined && <DraftBubble draft={draft} />}
        </div>
      </div>
      {keeper.isFarUp && <JumpButton unseen={unseen} onJump={keeper.jumpToBottom} />}
    </div>
  );
}
