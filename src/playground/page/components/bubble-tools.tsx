import type { MessageView } from '../../protocol.js';
import { copyText } from '../lib/clipboard.js';
import { words } from '../lib/words.js';
import { useController } from '../state/context.js';
import { Icon } from './icon.js';

export interface BubbleToolsProps {
  message: MessageView;
  canReply: boolean;
  /** Its author, or in a channel an administrator. */
  canChange: boolean;
  /** All parts of an album go together. */
  parts: readonly MessageView[];
}

/** Shown beside a bubble while it is pointed at or holds the focus. */
export function BubbleTools({ message, canReply, canChange, parts }: BubbleToolsProps) {
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
      {canChange && (
        <>
          <button
            type="button"
            class="tools__one"
            aria-label={words.edit}
            title={words.edit}
            onClick={() => {
              controller.show({ editing: message, replyingTo: undefined });
            }}
          >
            <Icon name="edit" size={17} />
          </button>
          <button
            type="button"
            class="tools__one"
            aria-label={words.deleteMessage}
            title={words.deleteMessage}
            onClick={() => void controller.own.remove(parts)}
          >
            <Icon name="bin" size={17} />
          </button>
        </>
      )}
    </div>
  );
}
