import type { MessageView } from '../../protocol.js';
import { previewWords } from '../lib/preview.js';
import { words } from '../lib/words.js';
import { useController } from '../state/context.js';
import { Icon } from './icon.js';

export function ReplyBar({ message }: { message: MessageView }) {
  const controller = useController();
  return (
    <div class="reply-bar">
      <Icon name="reply" size={20} />
      <p>
        <strong>{words.replyingTo(message.sender.name)}</strong>
        <span dir="auto">{previewWords(message)}</span>
      </p>
      <button
        type="button"
        class="icon-button"
        aria-label={words.cancelReply}
        onClick={() => {
          controller.show({ replyingTo: undefined });
        }}
      >
        <Icon name="close" size={20} />
      </button>
    </div>
  );
}
