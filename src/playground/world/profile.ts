import type { BotCommand, BotCommandScope, Chat, MenuButton } from 'grammy/types';

export type ProfileText = 'name' | 'description' | 'short_description';

export interface BotProfile {
  setText(field: ProfileText, languageCode: string, value: string): void;
  /** The text of exactly this language, else the one without a language, else ''. */
  text(field: ProfileText, languageCode: string): string;
  setCommands(scope: BotCommandScope, languageCode: string, commands: readonly BotCommand[]): void;
  /** The list set for exactly this scope and language. */
  commands(scope: BotCommandScope, languageCode: string): readonly BotCommand[];
  /** What a person's client shows in a chat: the most specific scope wins, then the language. */
  commandsFor(options: {
    chat: Chat;
    userId: number;
    isAdministrator: boolean;
    languageCode: string;
  }): readonly BotCommand[];
  setMenuButton(chatId: number | undefined, button: MenuButton): void;
  menuButton(chatId: number | undefined): MenuButton;
}

function scopeKey(scope: BotCommandScope): string {
  switch (scope.type) {
    case 'default':
    case 'all_private_chats':
    case 'all_group_chats':
    case 'all_chat_administrators':
      return scope.type;
    case 'chat':
    case 'chat_administrators':
      return `${scope.type}:${scope.chat_id}`;
    case 'chat_member':
      return `${scope.type}:${scope.chat_id}:${scope.user_id}`;
  }
}

/** Scopes that reach a person in a chat, most specific first (Bot API, "Determining list of commands"). */
function scopesFor(chat: Chat, userId: number, isAdministrator: boolean): BotCommandScope[] {
  if (chat.type === 'private') {
    return [{ type: 'chat', chat_id: chat.id }, { type: 'all_private_chats' }, { type: 'default' }];
  }
  return [
    { type: 'chat_member', chat_id: chat.id, user_id: userId },
    ...(isAdministrator ? [{ type: 'chat_administrators', chat_id: chat.id } as const] : []),
    { type: 'chat', chat_id: chat.id },
    ...(isAdministrator ? [{ type: 'all_chat_administrators' } as const] : []),
    { type: 'all_group_chats' },
    { type: 'default' },
  ];
}

export function createBotProfile(firstName: string): BotProfile {
  const texts = new Map<string, string>([['name:', firstName]]);
  const commands = new Map<string, readonly BotCommand[]>();
  const menuButtons = new Map<number | undefined, MenuButton>();

  function commandsOf(scope: BotCommandScope, languageCode: string): readonly BotCommand[] {
    return commands.get(`${scopeKey(scope)}|${languageCode}`) ?? [];
  }

  return {
    setText(field, languageCode, value) {
      const key = `${field}:${languageCode}`;
      if (value === '') texts.delete(key);
      else texts.set(key, value);
    },
    text: (field, languageCode) =>
      texts.get(`${field}:${languageCode}`) ?? texts.get(`${field}:`) ?? '',
    setCommands(scope, languageCode, list) {
      const key = `${scopeKey(scope)}|${languageCode}`;
      if (list.length === 0) commands.delete(key);
      else commands.set(key, list);
    },
    commands: commandsOf,
    commandsFor({ chat, userId, isAdministrator, languageCode }) {
      for (const scope of scopesFor(chat, userId, isAdministrator)) {
        for (const language of [languageCode, '']) {
          const list = commandsOf(scope, language);
          if (list.length > 0) return list;
        }
      }
      return [];
    },
    setMenuButton(chatId, button) {
      menuButtons.set(chatId, button);
    },
    menuButton: (chatId) =>
      menuButtons.get(chatId) ?? menuButtons.get(undefined) ?? { type: 'commands' },
  };
}
