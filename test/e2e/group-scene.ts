import type { Message } from 'grammy/types';
import { expect, vi } from 'vitest';
import { type Category, DEFAULT_LIMITS } from '../../src/domain/limits.js';
import { createImageTasks } from '../../src/store/image-tasks.js';
import { createUsage } from '../../src/store/usage.js';
import {
  createFakeImageApi,
  type DrawRequest,
  type FakeImageApi,
} from '../helpers/fake-image-api.js';
import { startE2e, until, wordsOf, type Actor, type E2e, type UpdatesMode } from './harness.js';

/** Where people talk to the bot; a forum has General, which has no thread id, and other topics. */
export type PlaceKind = 'group' | 'supergroup' | 'General topic' | 'topic' | 'private';

export interface Place {
  chatId: number;
  /** A forum's topic; General and other chats have none. */
  threadId?: number;
}

/** The program with groups around it, in which the bot is an ordinary member. */
export interface GroupScene {
  e2e: E2e;
  api: FakeImageApi;
  /** Somebody to whom the bot may write in private. */
  addPerson(firstName?: string): Promise<Actor>;
  /** With these people in it; the first one owns it. In private it is the first one's. */
  addPlace(kind: PlaceKind, ...members: Actor[]): Promise<Place>;
  writes(actor: Actor, place: Place, text: string): Message;
  /** Asks for pictures that are not finished before the test says so. */
  beginDrawing(actor: Actor, place: Place, words: string, count?: number): Promise<DrawRequest[]>;
  /** The picture of these words that comes to this place, in its topic. */
  seesPicture(actor: Actor, place: Place, words?: string): Promise<void>;
  /** What the bot has said there since it introduced itself. */
  saidIn(place: Place): Message[];
  charged(actor: Actor, category?: Category): Promise<number>;
  /** The bot has heard all that was written. */
  untilHeard(): Promise<void>;
  /** Nothing of this person's is drawn any more. */
  untilOver(actor: Actor): Promise<void>;
  close(): Promise<void>;
}

const INTRODUCTION = 'Hi! I make pictures, GIFs and answers.';

export function isIntroduction({ text }: Message): boolean {
  return text?.startsWith(INTRODUCTION) === true;
}

/** @param env further environment variables, such as another API */
export async function openGroupScene(
  updates: UpdatesMode,
  env: Record<string, string> = {},
): Promise<GroupScene> {
  const api = await createFakeImageApi();
  const e2e = await startE2e({ updates, env: { API_BASE_URL: api.baseUrl, ...env } });
  const { world } = e2e;
  const usage = createUsage({ ...e2e.redis, limits: DEFAULT_LIMITS });
  const tasks = createImageTasks(e2e.redis);

  async function addGroup(kind: Exclude<PlaceKind, 'private'>, members: Actor[]): Promise<Place> {
    const isForum = kind === 'General topic' || kind === 'topic';
    const group = world.addGroup({
      title: 'Friends',
      ...(isForum && { forum: true }),
      ...(kind === 'group' && { basic: true }),
    });
    for (const { id } of members) world.join(id, group.id);
    const [owner] = members;
    if (owner) world.setMember(group.id, owner.id, 'creator');
    world.setMember(group.id, world.bot.id, 'member');
    await owner?.sees(INTRODUCTION, group.id);
    const chatId = group.id;
    return kind === 'topic' ? { chatId, threadId: world.addTopic(chatId, 'Foxes').id } : { chatId };
  }

  function writes({ id }: Actor, { chatId, threadId }: Place, text: string): Message {
    return world.sendText(id, chatId, text, threadId === undefined ? {} : { threadId });
  }

  return {
    e2e,
    api,
    writes,

    async addPerson(firstName = 'Ann') {
      const person = e2e.addPerson({ firstName });
      person.writes('/help');
      await person.sees('What I can do');
      return person;
    },

    async addPlace(kind, ...members) {
      const [first] = members;
      return kind === 'private' ? { chatId: first?.id ?? 0 } : addGroup(kind, members);
    },

    async beginDrawing(actor, place, words, count = 1) {
      const before = api.requests.length;
      api.answerNext(...Array.from({ length: count }, () => ({ type: 'hold' }) as const));
      writes(actor, place, words);
      return Promise.all(
        Array.from({ length: count }, (_, nth) => api.waitForRequest(before + nth + 1)),
      );
    },

    async seesPicture(actor, { chatId, threadId }, words = '') {
      const picture = await until(
        world,
        () =>
          world
            .history(chatId, actor.id)
            .findLast((message) => message.photo && wordsOf(message).includes(words)),
        () => `No picture came. On the screen:\n${actor.screen(chatId).join('\n---\n')}`,
      );
      // Elsewhere than in forums a reply has a thread as well.
      expect(picture.is_topic_message ? picture.message_thread_id : undefined).toBe(threadId);
    },

    // Without what Telegram itself says in the bot's name, of topics and who joined.
    saidIn: ({ chatId }) =>
      world
        .history(chatId)
        .filter((message) => message.from?.id === world.bot.id && wordsOf(message) !== '')
        .filter((message) => !isIntroduction(message)),

    async charged({ id }, category = 'image') {
      return (await usage.peek(id)).categories[category].used;
    },

    async untilHeard() {
      await vi.waitFor(async () => {
        expect((await e2e.botApi.getWebhookInfo()).pending_update_count).toBe(0);
      });
    },

    async untilOver({ id }) {
      await vi.waitFor(async () => {
        expect(await tasks.backlog(id)).toBe(0);
      });
    },

    async close() {
      e2e.verify();
      await e2e.close();
      await api.close();
    },
  };
}
