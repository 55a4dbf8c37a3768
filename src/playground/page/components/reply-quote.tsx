import type { ReplyView } from '../../protocol.js';
import { words } from '../lib/words.js';

/** Marks the message for a moment after its quote led there. */
const FLASH_MS = 1_200;

function goTo(messageId: number): void {
  const entry = document.querySelector(`[data-message-id="${messageId}"]`);
  if (entry === null) return;
  entry.scrollIntoView({ block: 'center', behavior: 'smooth' });
  entry.classList.add('entry--flash');
  setTimeout(() => {
    entry.classList.remove('entry--flash');
  }, FLASH_MS);
}

export function ReplyQuote({ reply }: { reply: ReplyView }) {
  return (
    <button
      type="button"
      class="quote"
      onClick={() => {
        goTo(reply.messageId);
      }}
    >
      <bdi class="quote__name">{reply.name}</bdi>
      <span class="quote__text" dir="auto">
        {reply.text ??
          (reply.mediaKind === undefined ? words.deletedMessage : words[reply.mediaKind])}
      </span>
    </button>
  );
}
