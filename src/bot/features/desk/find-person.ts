import type { Message } from 'grammy/types';
import type { RepliedPerson } from '../../../domain/account-command.js';
import { toPersonReference } from '../../../domain/person-reference.js';
import type { BotDeps } from '../../deps.js';
import { personOfOrigin, repliedPerson } from '../../replied-person.js';

/** Whom an admin means. `unknown`: a @name that the bot has never met. */
export type FoundPerson = number | 'hidden' | 'unknown' | undefined;

export type FindPersonDeps = Pick<BotDeps, 'userBook' | 'supportMessages'>;

/**
 * Finds somebody by an id or @name, else by the message: forwarded from them, or an answer to one
 * that was, or to one that came through support.
 * @returns undefined where nothing names anybody
 * @throws StoreError
 */
export async function findPerson(
  { userBook, supportMessages }: FindPersonDeps,
  words: string,
  message: Message | undefined,
): Promise<FoundPerson> {
  const reference = toPersonReference(words);
  if (reference === undefined) {
    const forwarded: RepliedPerson = message && personOfOrigin(message.forward_origin);
    return forwarded ?? (message && repliedPerson(message, supportMessages));
  }
  if ('userId' in reference) return reference.userId;
  return (await userBook.findByUsername(reference.username))?.userId ?? 'unknown';
}
