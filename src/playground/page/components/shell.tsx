import { useRef } from 'preact/hooks';
import { words } from '../lib/words.js';
import { useAppState } from '../state/context.js';
import { AlertDialog } from './alert-dialog.js';
import { ConnectionBar } from './connection-bar.js';
import { Conversation } from './conversation.js';
import { Lightbox } from './lightbox.js';
import { Sheet } from './sheet.js';
import { Sidebar } from './sidebar.js';
import { ToastMessage } from './toast-message.js';

/** The two columns; on a narrow screen one of them at a time. */
export function Shell() {
  const session = useAppState((state) => state.session);
  const route = useAppState((state) => state.route);
  // What stands half-written in each conversation, kept while the person looks elsewhere.
  const unsent = useRef(new Map<string, string>());
  const chat = route.chatId === undefined ? undefined : session?.chats.get(route.chatId);

  return (
    <div class="shell" data-shows={chat === undefined ? 'list' : 'chat'}>
      {session !== undefined && (
        <>
          <Sidebar session={session} />
          {chat === undefined ? (
            <main class="conversation conversation--none">
              <p class="hint-pill">{words.pickChat}</p>
            </main>
          ) : (
            <Conversation
              key={`${session.viewer.id}:${chat.id}`}
              session={session}
              chat={chat}
              unsent={unsent.current}
            />
          )}
        </>
      )}
      <ConnectionBar />
      <Sheet />
      <ToastMessage />
      <AlertDialog />
      <Lightbox />
    </div>
  );
}
