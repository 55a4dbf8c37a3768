import type { Message } from 'grammy/types';
import { onTestFinished } from 'vitest';
import type { Random } from '../../src/gateway/engines/demo/art/random.js';
import type { World } from '../../src/playground/world/world.js';
import type { UserBook } from '../../src/store/user-book/user-book.js';

/** Many people who pressed Start before the test began. */
export interface Crowd {
  ids: readonly number[];
  /** Who gets what is sent to them. */
  reachable: ReadonlySet<number>;
  /** Who has blocked the bot, or is no more. */
  unreachable: ReadonlySet<number>;
}

export interface CrowdOptions {
  world: World;
  book: UserBook;
  random: Random;
  count: number;
  /** From 0 to 1. Half of them have blocked the bot, the others have deleted their accounts. */
  unreachableShare?: number;
  languages?: readonly [string, ...string[]];
}

/**
 * Puts them into the world and into the book at once. That some of them have gone since, nobody has
 * told the bot.
 */
export async function gatherCrowd(options: CrowdOptions): Promise<Crowd> {
  const { world, book, random, count, unreachableShare = 0, languages = ['en'] } = options;
  const people = Array.from({ length: count }, (_, index) => {
    const languageCode = random.pick(languages);
    return world.addPerson({ firstName: `Person ${index}`, languageCode, hasStarted: true });
  });
  await book.note(people.map(({ id, language_code: language }) => ({ userId: id, language })));
  const unreachable = new Set<number>();
  for (const { id } of people) {
    if (!random.chance(unreachableShare)) continue;
    unreachable.add(id);
    if (random.chance(0.5)) world.block(id);
    else world.deactivate(id);
  }
  const ids = people.map(({ id }) => id);
  return { ids, unreachable, reachable: new Set(ids.filter((id) => !unreachable.has(id))) };
}

/** What the bot has said to each person from now on, by chat, oldest first. Ends with the test. */
export function watchDeliveries(
  world: World,
  onDelivery: (message: Message) => void = () => undefined,
): ReadonlyMap<number, readonly number[]> {
  const byChat = new Map<number, number[]>();
  const unsubscribe = world.subscribe((event) => {
    if (event.type !== 'message' || event.message.from?.id !== world.bot.id) return;
    const { chat, message_id: id } = event.message;
    const ids = byChat.get(chat.id) ?? [];
    ids.push(id);
    byChat.set(chat.id, ids);
    onDelivery(event.message);
  });
  onTestFinished(unsubscribe);
  return byChat;
}
