import type { MessageView } from '../../protocol.js';
import { previewWords } from '../lib/preview.js';
import { words } from '../lib/words.js';
import { Icon } from './icon.js';

export interface ComposerBarProps {
  message: MessageView;
  /** What becomes of the message that the bar stands for. */
  purpose: 'reply' | 'edit';
  onCancel: () => void;
}

/** Over the composer: which message is answered or changed. */
export function ComposerBar({ message, purpose, onCancel }: ComposerBarProps) {
  const isReply = purpose === 'reply';
  return (
    <div class="reply-bar">
      <Icon name={isReply ? 'reply' : 'edit'} size={20} />
      <p>
        <strong>{isReply ? words.replyingTo(message.sender.name) : words.editing}</strong>
        <span dir="auto">{previewWords(message)}</span>
      </p>
      <button
        type="button"
        class="icon-button"
        aria-label={isReply ? words.cancelReply : words.cancelEdit}
        onClick={onCancel}
      >
        <Icon name="close" size={20} />
      </button>
    </div>
  );
}
