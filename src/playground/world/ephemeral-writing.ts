import type { Message, Update, User } from 'grammy/types';
import type { ChatRecord } from './chats.js';
import { findEphemeral, postEphemeral } from './ephemerals.js';
import { WorldError } from './errors.js';
import { isAdministrator, isPresent } from './members.js';
import { memberOf } from './membership.js';
import { threadFields, type MessageContent } from './posting.js';
import { botUser, type WorldState } from './state.js';
import { wordsOf } from './text-entities.js';
import { UPDATE_LIFETIME_SECONDS } from './update-lifetimes.js';
import type { SendOptions } from './world.js';

function hasBot({ bot }: WorldState, { chat, members }: ChatRecord): boolean {
  const member = members.get(bot.id);
  const isGroup = chat.type === 'group' || chat.type === 'supergroup';
  return isGroup && member !== undefined && isPresent(member);
}

/** Whether a client sends this so that only the bot sees it: the menu of commands says which. */
export function isForBotAlone(
  state: WorldState,
  record: ChatRecord,
  user: User,
  message: Pick<Message, 'text' | 'entities'>,
): boolean {
  if (!hasBot(state, record)) return false;
  const [word] = wordsOf(message, 'bot_command');
  if (word === undefined || message.text?.startsWith(word) !== true) return false;
  const [name = '', to = state.bot.username] = word.slice(1).split('@');
  if (to.toLowerCase() !== state.bot.username.toLowerCase()) return false;
  const commands = state.profile.commandsFor({
    chat: record.chat,
    userId: user.id,
    isAdministrator: isAdministrator(memberOf(record, user)),
    languageCode: user.language_code ?? '',
  });
  return commands.some((command) => command.command === name && command.is_ephemeral === true);
}

function isFromSomebody(message: Message): message is Message & Update.NonChannel {
  return message.from !== undefined;
}

/** A person's words to the bot that nobody else in the group sees. */
export function sayToBot(
  state: WorldState,
  record: ChatRecord,
  user: User,
  content: MessageContent,
  { replyToEphemeralId, threadId }: Pick<SendOptions, 'replyToEphemeralId' | 'threadId'>,
): Message {
  if (
    replyToEphemeralId !== undefined &&
    (!hasBot(state, record) || !findEphemeral(record, replyToEphemeralId, user.id))
  ) {
    throw new WorldError('not_found', 'There is no such message for this person');
  }
  const { message } = postEphemeral(state, record, {
    userId: user.id,
    content: {
      from: user,
      receiver_user: botUser(state),
      ...threadFields(record.chat, threadId, undefined),
      ...content,
    },
  });
  if (isFromSomebody(message)) {
    state.updates.push({ message }, `chat:${record.chat.id}`, UPDATE_LIFETIME_SECONDS.message);
  }
  return message;
}
