import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../lib/words.js';
import { useAppState, useController } from '../state/context.js';
import { Icon } from './icon.js';
import { GroupSheet } from './group-sheet.js';
import { InviteSheet } from './invite-sheet.js';
import { InvoiceSheet } from './invoice-sheet.js';
import { WalletSheet } from './wallet-sheet.js';

function useSheet(): { title: string; content: ComponentChildren } | undefined {
  const sheet = useAppState((state) => state.sheet);
  switch (sheet?.kind) {
    case undefined:
      return undefined;
    case 'wallet':
      return { title: words.wallet, content: <WalletSheet /> };
    case 'group':
      return { title: words.groupSettings, content: <GroupSheet chatId={sheet.chatId} /> };
    case 'invoice':
      return { title: words.checkout, content: <InvoiceSheet sheet={sheet} /> };
    case 'invite':
      return { title: words.invitation, content: <InviteSheet invite={sheet.invite} /> };
    default:
      return sheet satisfies never;
  }
}

/** The one sheet that lies over the page; Escape, the cross and a click beside it close it. */
export function Sheet() {
  const { sheets } = useController();
  const shown = useSheet();
  const isOpen = shown !== undefined;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!isOpen) dialog.current?.close();
    else if (dialog.current?.open === false) dialog.current.showModal();
  }, [isOpen]);
  return (
    <dialog
      ref={dialog}
      class="sheet"
      aria-label={shown?.title}
      onClose={sheets.close}
      onClick={(event) => {
        if (event.target === event.currentTarget) sheets.close();
      }}
    >
      {shown !== undefined && (
        <div class="sheet__body">
          <header class="sheet__head">
            <h2>{shown.title}</h2>
            <button
              type="button"
              class="icon-button"
              aria-label={words.close}
              onClick={sheets.close}
            >
              <Icon name="close" size={22} />
            </button>
          </header>
          {shown.content}
        </div>
      )}
    </dialog>
  );
}
