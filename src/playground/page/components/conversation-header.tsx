import type { BotView, ChatActionView, ChatView } from '../../protocol.js';
import { actionWords, words } from '../lib/words.js';
import { useController } from '../state/context.js';
import { Avatar } from './avatar.js';
import { ChatToggle } from './chat-toggle.js';
import { Icon } from './icon.js';

function subtitle(chat: ChatView): string {
  switch (chat.kind) {
    case 'private':
      return words.bot;
    case 'people':
      return words.withoutBot;
    case 'group':
      return words.members(chat.members);
    case 'channel':
      return words.subscribers(chat.members);
    default:
      return chat.kind satisfies never;
  }
}

export interface ConversationHeaderProps {
  chat: ChatView;
  bot: BotView;
  action: ChatActionView | undefined;
}

export function ConversationHeader({ chat, bot, action }: ConversationHeaderProps) {
  const controller = useController();
  const username = chat.kind === 'private' ? bot.username : chat.username;
  return (
    <header class="conversation__head">
      <button
        type="button"
        class="icon-button conversation__back"
        aria-label={words.back}
        onClick={() => {
          controller.go({ chatId: undefined, topicId: 0 });
        }}
      >
        <Icon name="back" size={24} />
      </button>
      <Avatar id={chat.id} name={chat.title} size={42} isBot={chat.kind === 'private'} />
      <div class="conversation__who">
        <h2>
          <bdi>{chat.title}</bdi>
        </h2>
        <p aria-live="polite">
          {action === undefined ? (
            <span>
              {subtitle(chat)}
              {username !== undefined && ` · @${username}`}
            </span>
          ) : (
            <span class="doing">
              {chat.kind !== 'private' && `${action.name} `}
              {actionWords(action.action)}
              <span class="doing__dots" aria-hidden="true">
                <i />
                <i />
                <i />
              </span>
            </span>
          )}
        </p>
      </div>
      {chat.settings !== undefined && (
        <button
          type="button"
          class="icon-button"
          aria-label={words.groupSettings}
          title={words.groupSettings}
          onClick={() => {
            controller.sheets.openGroup(chat.id);
          }}
        >
          <Icon name="more" size={22} />
        </button>
      )}
      <ChatToggle chat={chat} />
    </header>
  );
}
