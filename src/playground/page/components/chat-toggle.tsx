import type { ChatView } from '../../protocol.js';
import { words } from '../lib/words.js';
import { useController } from '../state/context.js';
import { Icon, type IconName } from './icon.js';

type Action = 'join' | 'request-to-join' | 'leave' | 'block' | 'unblock';

const LOOKS: Record<Action, { icon?: IconName; primary: boolean }> = {
  join: { primary: true },
  'request-to-join': { primary: true },
  leave: { icon: 'leave', primary: false },
  block: { icon: 'block', primary: false },
  unblock: { primary: true },
};

/** What this person may do about the chat itself; its creator stays. */
function toAction({ kind, blocked, membership, entrance }: ChatView): Action | undefined {
  if (kind === 'people') return undefined;
  if (kind === 'private') return blocked ? 'unblock' : 'block';
  switch (membership) {
    case 'left':
      if (entrance === 'requested') return undefined;
      return entrance === 'open' ? 'join' : 'request-to-join';
    case 'member':
    case 'admin':
      return 'leave';
    case 'owner':
    case 'banned':
      return undefined;
    default:
      return membership satisfies never;
  }
}

function toLabel(action: Action, isChannel: boolean): string {
  switch (action) {
    case 'join':
      return isChannel ? words.joinChannel : words.joinGroup;
    case 'request-to-join':
      return words.requestToJoin;
    case 'leave':
      return isChannel ? words.leaveChannel : words.leaveGroup;
    case 'block':
      return words.block;
    case 'unblock':
      return words.unblock;
    default:
      return action satisfies never;
  }
}

function toShortLabel(action: Action): string {
  if (action === 'join') return words.join;
  return action === 'leave' ? words.leave : toLabel(action, false);
}

export function ChatToggle({ chat }: { chat: ChatView }) {
  const controller = useController();
  const action = toAction(chat);
  if (action === undefined) return null;
  const { icon, primary } = LOOKS[action];
  return (
    <button
      type="button"
      class={primary ? 'pill-button pill-button--primary' : 'pill-button'}
      aria-label={toLabel(action, chat.kind === 'channel')}
      onClick={() => {
        controller.act(action, chat.id);
      }}
    >
      {icon !== undefined && <Icon name={icon} size={17} />}
      <span>{toShortLabel(action)}</span>
    </button>
  );
}
