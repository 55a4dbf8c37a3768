import type { DraftView } from '../../protocol.js';
import { words } from '../lib/words.js';
import { useController } from '../state/context.js';
import { Icon } from './icon.js';
import { MessageText } from './message-text.js';

/** The answer that the bot is still writing. */
export function DraftBubble({ draft }: { draft: DraftView }) {
  const controller = useController();
  return (
    <div class="entry entry--in" data-position="single">
      <div class="entry__body">
        <article class="bubble bubble--in bubble--draft" aria-busy="true">
          <div class="bubble__text" dir="auto">
            {draft.text === '' ? (
              <span class="bubble__thinking">{words.thinking}</span>
            ) : (
              <MessageText message={draft} />
            )}
          </div>
        </article>
        {draft.canStop && (
          <button
            type="button"
            class="pill-button draft-stop"
            onClick={() => {
              controller.stopDraft(draft.chatId, draft.draftId);
            }}
          >
            <Icon name="stop" size={16} />
            <span>{words.stop}</span>
          </button>
        )}
      </div>
    </div>
  );
}
