import type { MessageView } from '../../protocol.js';
import { copyText } from '../lib/clipboard.js';
import { words } from '../lib/words.js';
import { useController } from '../state/context.js';
import { Icon } from './icon.js';

export interface BubbleToolsProps {
  message: MessageView;
  canReply: boolean;
}

/** Shown beside a bubble while it is pointed at or holds the focus. */
export function BubbleTools({ message, canReply }: BubbleToolsProps) {
  const controller = useController();
  return (
    <div class="tools">
      {canReply && (
        <button
          type="button"
          class="tools__one"
          aria-label={words.reply}
          title={words.reply}
          onClick={() => {
            controller.show({ replyingTo: message });
          }}
        >
          <Icon name="reply" size={17} />
        </button>
      )}
      {message.text !== '' && (
        <button
          type="button"
          class="tools__one"
          aria-label={words.copyText}
          title={words.copyText}
          onClick={() => {
            void copyText(message.text).then((copied) => {
              controller.toast(copied ? words.copied : words.copyFailed);
            });
          }}
        >
          <Icon name="copy" size={17} />
        </button>
      )}
    </div>
  );
}
