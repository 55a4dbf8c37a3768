import type { ChatView } from '../../protocol.js';
import { words } from '../lib/words.js';
import type { Session } from '../state/app-state.js';
import { useController } from '../state/context.js';

export type FootKind =
  | 'write'
  | 'start'
  | 'join'
  | 'request'
  | 'requested'
  | 'unblock'
  | 'read-only'
  | 'closed'
  | 'banned';

const ENTRANCES = { open: 'join', 'by-request': 'request', requested: 'requested' } as const;

/** What stands below the messages: the composer, or the one thing that has to come first. */
export function footKind(chat: ChatView, topicId: number, session: Session): FootKind {
  if (chat.membership === 'banned') return 'banned';
  if (chat.kind === 'private') {
    if (chat.blocked) return 'unblock';
    const messages = session.histories.get(chat.id)?.messages ?? [];
    return messages.length === 0 ? 'start' : 'write';
  }
  if (chat.membership === 'left') return ENTRANCES[chat.entrance];
  const isClosed = chat.topics.some(({ id, closed }) => id === topicId && closed);
  if (isClosed && chat.membership === 'member') return 'closed';
  return chat.canWrite ? 'write' : 'read-only';
}

export interface ConversationFootProps {
  kind: Exclude<FootKind, 'write'>;
  chat: ChatView;
}

export function ConversationFoot({ kind, chat }: ConversationFootProps) {
  const controller = useController();
  switch (kind) {
    case 'start':
      return (
        <div class="foot">
          <button
            type="button"
            class="big-button"
            onClick={() => void controller.send({ chatId: chat.id, topicId: 0 }, '/start')}
          >
            {words.start}
          </button>
        </div>
      );
    case 'join':
      return (
        <div class="foot">
          <button
            type="button"
            class="big-button"
            onClick={() => {
              controller.act('join', chat.id);
            }}
          >
            {chat.kind === 'channel' ? words.joinChannel : words.joinGroup}
          </button>
        </div>
      );
    case 'request':
      return (
        <div class="foot">
          <button
            type="button"
            class="big-button"
            onClick={() => {
              controller.act('request-to-join', chat.id);
            }}
          >
            {words.requestToJoin}
          </button>
        </div>
      );
    case 'requested':
      return (
        <div class="foot">
          <p>{words.requestSent}</p>
        </div>
      );
    case 'unblock':
      return (
        <div class="foot">
          <p>{words.blocked}</p>
          <button
            type="button"
            class="big-button"
            onClick={() => {
              controller.act('unblock', chat.id);
            }}
          >
            {words.unblock}
          </button>
        </div>
      );
    case 'read-only':
      return (
        <div class="foot">
          <p>{words.cannotWrite}</p>
        </div>
      );
    case 'closed':
      return (
        <div class="foot">
          <p>{words.topicClosed}</p>
        </div>
      );
    case 'banned':
      return (
        <div class="foot">
          <p>{words.banned}</p>
        </div>
      );
    default:
      return kind satisfies never;
  }
}
