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

interface FootProps {
  note?: string;
  /** What the one button does. */
  action?: { label: string; run: () => unknown };
}

function Foot({ note, action }: FootProps) {
  return (
    <div class="foot">
      {note !== undefined && <p>{note}</p>}
      {action && (
        <button type="button" class="big-button" onClick={() => void action.run()}>
          {action.label}
        </button>
      )}
    </div>
  );
}

export function ConversationFoot({ kind, chat }: ConversationFootProps) {
  const controller = useController();
  const act = (action: 'join' | 'request-to-join' | 'unblock') => () => {
    controller.act(action, chat.id);
  };
  switch (kind) {
    case 'start': {
      const run = () => controller.own.send({ chatId: chat.id, topicId: 0 }, '/start');
      return <Foot action={{ label: words.start, run }} />;
    }
    case 'join': {
      const label = chat.kind === 'channel' ? words.joinChannel : words.joinGroup;
      return <Foot action={{ label, run: act('join') }} />;
    }
    case 'request':
      return <Foot action={{ label: words.requestToJoin, run: act('request-to-join') }} />;
    case 'requested':
      return <Foot note={words.requestSent} />;
    case 'unblock':
      return <Foot note={words.blocked} action={{ label: words.unblock, run: act('unblock') }} />;
    case 'read-only':
      return <Foot note={words.cannotWrite} />;
    case 'closed':
      return <Foot note={words.topicClosed} />;
    case 'banned':
      return <Foot note={words.banned} />;
    default:
      return kind satisfies never;
  }
}
