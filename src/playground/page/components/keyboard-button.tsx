import type { ButtonView, MessageView } from '../../protocol.js';
import { copyText } from '../lib/clipboard.js';
import { toSafeHref } from '../lib/links.js';
import { words } from '../lib/words.js';
import { useAppState, useController } from '../state/context.js';
import { Icon } from './icon.js';
import { useFollowLink } from './use-follow-link.js';

export interface KeyboardButtonProps {
  button: ButtonView;
  message: MessageView;
  row: number;
  column: number;
  tapKey: string;
}

export function KeyboardButton({ button, message, row, column, tapKey }: KeyboardButtonProps) {
  const controller = useController();
  const follow = useFollowLink();
  const waits = useAppState(({ taps }) => taps.size > 0 && [...taps.values()].includes(tapKey));
  const className = `key key--${button.style ?? 'plain'}`;
  const { action } = button;

  const href = action.kind === 'url' ? toSafeHref(action.url) : undefined;

  if (action.kind === 'url' && href !== undefined) {
    return (
      <a
        class={className}
        href={href}
        target="_blank"
        rel="noopener noreferrer"
        onClick={(event) => {
          if (follow(action.url)) event.preventDefault();
        }}
      >
        <span dir="auto">{button.text}</span>
        <span class="key__corner" role="img" aria-label={words.opensLink}>
          <Icon name="link" size={13} />
        </span>
      </a>
    );
  }

  const press = (): void => {
    switch (action.kind) {
      case 'callback':
        controller.tap(message, row, column);
        return;
      case 'copy':
        void copyText(action.text).then((copied) => {
          controller.toast(copied ? words.copied : words.copyFailed, copied ? 'plain' : 'error');
        });
        return;
      case 'inline':
        controller.askInline(message.chatId, action.query);
        return;
      case 'pay':
        controller.sheets.openInvoice({ chat: message.chatId, message: message.id });
        return;
      case 'unsupported':
        controller.toast(words.unavailable(action.what));
        return;
      // An address that no browser may open; `disabled` says so too.
      case 'url':
      case 'disabled':
        return;
      default:
        action satisfies never;
    }
  };

  return (
    <button
      type="button"
      class={className}
      disabled={action.kind === 'disabled' || action.kind === 'url'}
      aria-busy={waits}
      onClick={press}
    >
      <span dir="auto">{button.text}</span>
      {action.kind === 'copy' && (
        <span class="key__corner" role="img" aria-label={words.copiesText}>
          <Icon name="copy" size={13} />
        </span>
      )}
      {waits && <span class="spinner key__corner" role="status" aria-label={words.waiting} />}
    </button>
  );
}
