import { useEffect, useRef } from 'preact/hooks';
import { words } from '../lib/words.js';
import { useAppState, useController } from '../state/context.js';

/** An answer to a tap that asked for show_alert. */
export function AlertDialog() {
  const controller = useController();
  const text = useAppState((state) => state.alert);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (text === undefined) dialog.current?.close();
    else if (dialog.current?.open === false) dialog.current.showModal();
  }, [text]);
  const close = (): void => {
    controller.show({ alert: undefined });
  };
  return (
    <dialog ref={dialog} class="alert" aria-labelledby="alert-text" onClose={close}>
      <p id="alert-text" dir="auto">
        {text}
      </p>
      <button type="button" class="pill-button pill-button--primary" onClick={close}>
        {words.ok}
      </button>
    </dialog>
  );
}
