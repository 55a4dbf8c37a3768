import type { BotCommand, BotCommandScope } from 'grammy/types';
import type { ProfileText } from '../../world/profile.js';
import type { WorldState } from '../../world/state.js';
import { badRequest } from '../errors.js';
import { method, type BotApiMethod, type MethodCall } from '../method.js';
import { requireKnownChat } from '../targets.js';

const MAX_COMMANDS = 100;
const MAX_COMMAND_CHARS = 32;
const MAX_DESCRIPTION_CHARS = 256;
const MAX_PROFILE_CHARS: Record<ProfileText, number> = {
  name: 64,
  description: 512,
  short_description: 120,
};

function requireLanguage(languageCode: string | undefined): string {
  const code = languageCode ?? '';
  if (code !== '' && !/^[a-z]{2}$/.test(code)) throw badRequest('invalid language code specified');
  return code;
}

/** Chat ids in a scope are kept as numbers, so that @name and id mean the same list. */
function requireScope(state: WorldState, scope: BotCommandScope | undefined): BotCommandScope {
  if (!scope || !('chat_id' in scope)) return scope ?? { type: 'default' };
  const { chat } = requireKnownChat(state, scope.chat_id);
  if (chat.type === 'channel') throw badRequest("can't change commands in channel chats");
  if (chat.type === 'private' && scope.type !== 'chat') {
    throw badRequest("can't use specified scope in private chats");
  }
  return { ...scope, chat_id: chat.id };
}

function requireCommand({ command, description }: BotCommand): void {
  const name = command.replace(/^\//, '');
  if (name.length > MAX_COMMAND_CHARS) throw badRequest('command length must not exceed 32');
  if (!/^[a-z0-9_]+$/.test(name)) throw badRequest('BOT_COMMAND_INVALID');
  if (description.trim() === '') throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
  if (description.length > MAX_DESCRIPTION_CHARS) {
    throw badRequest('command description length must not exceed 256');
  }
}

function setText(
  { state }: MethodCall,
  field: ProfileText,
  value: string | undefined,
  languageCode: string | undefined,
): true {
  const text = (value ?? '').trim();
  if (text.length > MAX_PROFILE_CHARS[field]) {
    throw badRequest(`bot ${field.replace('_', ' ')} is too long`);
  }
  state.profile.setText(field, requireLanguage(languageCode), text);
  state.events.emit({ type: 'profile_changed' });
  return true;
}

/** What people see of the bot before they write to it. */
export const profileMethods: readonly BotApiMethod[] = [
  method('setMyCommands', (args, { state }) => {
    if (args.commands.length > MAX_COMMANDS) throw badRequest('BOT_COMMANDS_TOO_MUCH');
    for (const command of args.commands) requireCommand(command);
    const scope = requireScope(state, args.scope);
    state.profile.setCommands(scope, requireLanguage(args.language_code), args.commands);
    state.events.emit({ type: 'profile_changed' });
    return true;
  }),
  method('getMyCommands', (args, { state }) =>
    state.profile.commands(requireScope(state, args.scope), requireLanguage(args.language_code)),
  ),
  method('deleteMyCommands', (args, { state }) => {
    const scope = requireScope(state, args.scope);
    state.profile.setCommands(scope, requireLanguage(args.language_code), []);
    state.events.emit({ type: 'profile_changed' });
    return true;
  }),

  method('setMyName', (args, call) => setText(call, 'name', args.name, args.language_code)),
  method('getMyName', (args, { state }) => ({
    name: state.profile.text('name', requireLanguage(args.language_code)),
  })),
  method('setMyDescription', (args, call) =>
    setText(call, 'description', args.description, args.language_code),
  ),
  method('getMyDescription', (args, { state }) => ({
    description: state.profile.text('description', requireLanguage(args.language_code)),
  })),
  method('setMyShortDescription', (args, call) =>
    setText(call, 'short_description', args.short_description, args.language_code),
  ),
  method('getMyShortDescription', (args, { state }) => ({
    short_description: state.profile.text('short_description', requireLanguage(args.language_code)),
  })),

  method('setChatMenuButton', (args, { state }) => {
    if (args.chat_id !== undefined) requireKnownChat(state, args.chat_id);
    state.profile.setMenuButton(args.chat_id, args.menu_button ?? { type: 'default' });
    state.events.emit({ type: 'profile_changed' });
    return true;
  }),
  method('getChatMenuButton', (args, { state }) => state.profile.menuButton(args.chat_id)),
];
