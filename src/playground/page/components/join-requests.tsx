import type { ChatView } from '../../protocol.js';
import { words } from '../lib/words.js';
import { useController } from '../state/context.js';

/** Who waits to be let in, for those who decide it. */
export function JoinRequests({ chat }: { chat: ChatView }) {
  const controller = useController();
  if (chat.joinRequests.length === 0) return null;
  return (
    <ul class="requests" aria-label={words.requests}>
      {chat.joinRequests.map(({ id, name }) => {
        const decide = (verdict: 'approved' | 'declined') => () => {
          controller.decideRequest(chat.id, id, verdict);
        };
        return (
          <li key={id}>
            <p>{words.wantsToJoin(name)}</p>
            <button type="button" class="pill-button" onClick={decide('declined')}>
              {words.decline}
            </button>
            <button
              type="button"
              class="pill-button pill-button--primary"
              onClick={decide('approved')}
            >
              {words.letIn}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
