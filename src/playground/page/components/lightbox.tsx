import { useEffect, useRef } from 'preact/hooks';
import { words } from '../lib/words.js';
import { useAppState, useController } from '../state/context.js';
import { Icon } from './icon.js';
import { RichText } from './rich-text.js';

/** One picture over everything; Escape, the cross and a click beside it close it. */
export function Lightbox() {
  const controller = useController();
  const message = useAppState((state) => state.enlarged);
  const dialog = useRef<HTMLDialogElement>(null);
  const media = message?.media;
  useEffect(() => {
    if (media === undefined) dialog.current?.close();
    else if (dialog.current?.open === false) dialog.current.showModal();
  }, [media]);
  const close = (): void => {
    controller.show({ enlarged: undefined });
  };
  return (
    <dialog
      ref={dialog}
      class="lightbox"
      aria-label={words.photo}
      onClose={close}
      onClick={(event) => {
        if (event.target === event.currentTarget) close();
      }}
    >
      {message !== undefined && media !== undefined && (
        <>
          <img src={media.url} alt={words.photo} />
          {message.text !== '' && (
            <p class="lightbox__caption" dir="auto">
              <RichText text={message.text} entities={message.entities} />
            </p>
          )}
          <div class="lightbox__tools">
            <a
              class="icon-button"
              href={media.url}
              download={media.fileName}
              aria-label={words.download}
            >
              <Icon name="download" size={24} />
            </a>
            <button type="button" class="icon-button" aria-label={words.close} onClick={close}>
              <Icon name="close" size={24} />
            </button>
          </div>
        </>
      )}
    </dialog>
  );
}
