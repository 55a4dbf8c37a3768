import { copyText } from '../lib/clipboard.js';
import { words } from '../lib/words.js';
import { useController } from '../state/context.js';

/** As in Telegram: a click on inline code copies it. */
export function InlineCode({ text }: { text: string }) {
  const controller = useController();
  const copy = (): void => {
    void copyText(text).then((copied) => {
      controller.toast(copied ? words.copied : words.copyFailed);
    });
  };
  return (
    <code
      class="inline-code"
      role="button"
      tabIndex={0}
      title={words.copy}
      onClick={copy}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        copy();
      }}
    >
      {text}
    </code>
  );
}
