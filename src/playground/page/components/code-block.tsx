import { useState } from 'preact/hooks';
import { copyText } from '../lib/clipboard.js';
import { words } from '../lib/words.js';
import { useController } from '../state/context.js';
import { Icon } from './icon.js';

const SHOW_DONE_MS = 1_500;

export interface CodeBlockProps {
  text: string;
  language: string | undefined;
}

export function CodeBlock({ text, language }: CodeBlockProps) {
  const controller = useController();
  const [done, setDone] = useState(false);
  const copy = async (): Promise<void> => {
    if (!(await copyText(text))) {
      controller.toast(words.copyFailed, 'error');
      return;
    }
    setDone(true);
    setTimeout(() => {
      setDone(false);
    }, SHOW_DONE_MS);
  };
  return (
    <div class="code-block" dir="ltr">
      <div class="code-block__head">
        <span>{language ?? ''}</span>
        <button type="button" aria-label={words.copyCode} onClick={() => void copy()}>
          <Icon name={done ? 'check' : 'copy'} size={15} />
          <span aria-live="polite">{done ? words.copied : words.copy}</span>
        </button>
      </div>
      <pre tabIndex={0}>
        <code>{text}</code>
      </pre>
    </div>
  );
}
