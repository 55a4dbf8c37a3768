import { words } from '../lib/words.js';
import type { Session } from '../state/app-state.js';
import { useAppState } from '../state/context.js';
import { ChatListItem } from './chat-list-item.js';
import { PersonSwitcher } from './person-switcher.js';
import { WalletButton } from './wallet-button.js';

/** The bot first, then where it is talked about, then where it is read. */
const KIND_ORDER = { private: 0, people: 1, group: 2, channel: 3 } as const;

export function Sidebar({ session }: { session: Session }) {
  const openChatId = useAppState((state) => state.route.chatId);
  const chats = [...session.chats.values()].sort((a, b) => KIND_ORDER[a.kind] - KIND_ORDER[b.kind]);
  return (
    <aside class="sidebar">
      <header class="sidebar__head">
        <h1>{words.appTitle}</h1>
        <p>{words.appHint}</p>
        <WalletButton stars={session.wallet.stars} />
      </header>
      <PersonSwitcher people={session.people} viewerId={session.viewer.id} />
      <nav class="sidebar__chats" aria-label={words.chats}>
        <ul>
          {chats.map((chat) => (
            <ChatListItem
              key={chat.id}
              chat={chat}
              history={session.histories.get(chat.id)}
              viewerId={session.viewer.id}
              isOpen={chat.id === openChatId}
            />
          ))}
        </ul>
      </nav>
    </aside>
  );
}
