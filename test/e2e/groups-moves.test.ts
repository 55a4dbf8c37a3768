import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createDeferred } from '../helpers/deferred.js';
import { createFakeChatApi } from '../helpers/fake-chat-api.js';
import {
  type GroupScene,
  isIntroduction,
  openGroupScene,
  type Place,
  type PlaceKind,
} from './group-scene.js';
import { type Actor, until, type UpdatesMode, wordsOf } from './harness.js';

/** What becomes of what somebody asked for when its chat or topic changes before it is made. */

interface Wish {
  words: string;
  category: 'image' | 'gif';
  count: number;
}
const WISHES: [string, Wish][] = [
  ['a picture', { words: '/image a red fox', category: 'image', count: 1 }],
  ['an album', { words: '/image a red fox --n 2', category: 'image', count: 2 }],
  ['a GIF', { words: '/gif a red fox', category: 'gif', count: 1 }],
];

function introductionsIn(scene: GroupScene, chatId: number): number {
  return scene.e2e.world.history(chatId).filter(isIntroduction).length;
}

describe.each<UpdatesMode>(['polling', 'webhook'])('in mid-job, by %s', (updates) => {
  let scene: GroupScene;
  beforeAll(async () => {
    scene = await openGroupScene(updates);
  });
  afterAll(() => scene.close());

  /** Of who is in the place; they see so many pictures or GIFs there in the end, and no more. */
  async function seesAll({ id }: Actor, chatId: number, { count }: Wish): Promise<void> {
    const { world } = scene.e2e;
    const media = () =>
      world.history(chatId, id).filter(({ photo, animation }) => photo ?? animation);
    await until(
      world,
      () => (media().length === count ? true : undefined),
      () => `${media().length} came instead of ${count}.`,
    );
  }

  async function begin(kind: PlaceKind, { words, count }: Wish) {
    const ann = await scene.addPerson();
    const place = await scene.addPlace(kind, ann);
    const drawings = await scene.beginDrawing(ann, place, words, count);
    const finish = async (): Promise<void> => {
      for (const drawing of drawings) drawing.finish();
      await scene.untilOver(ann);
    };
    return { ann, place, finish };
  }

  it.each(WISHES)('%s follows a group that becomes a supergroup', async (_, wish) => {
    const { ann, place, finish } = await begin('group', wish);
    const supergroup = scene.e2e.world.upgradeGroup(place.chatId);
    await finish();
    await seesAll(ann, supergroup.id, wish);
    expect(await scene.charged(ann, wish.category)).toBe(wish.count);
    expect(ann.screen().join()).not.toContain('Nothing was charged.');
    // The bot has been there for long.
    await scene.untilHeard();
    expect(introductionsIn(scene, supergroup.id)).toBe(0);
  });

  it.each(WISHES)('%s comes home whose topic is deleted', async (_, wish) => {
    const { ann, place, finish } = await begin('topic', wish);
    scene.e2e.world.deleteTopic(place.chatId, place.threadId ?? 0);
    await finish();
    await seesAll(ann, ann.id, wish);
    await ann.sees('so what you asked for is here');
    expect(scene.saidIn(place)).toEqual([]);
    expect(await scene.charged(ann, wish.category)).toBe(wish.count);
  });

  it.each(WISHES)('%s is there in a topic that is closed, and opened again', async (_, wish) => {
    const { ann, place, finish } = await begin('topic', wish);
    scene.e2e.world.setTopicClosed(place.chatId, place.threadId ?? 0, true);
    await finish();
    scene.e2e.world.setTopicClosed(place.chatId, place.threadId ?? 0, false);
    scene.writes(ann, place, '/limits');
    await seesAll(ann, place.chatId, wish);
    expect(await scene.charged(ann, wish.category)).toBe(wish.count);
  });

  const KICKED = (['group', 'supergroup', 'topic'] as const).flatMap((kind) =>
    WISHES.map(([what, wish]) => [what, kind, wish] as const),
  );
  it.each(KICKED)('%s is given back by a %s that throws the bot out', async (_, kind, wish) => {
    const { ann, place, finish } = await begin(kind, wish);
    const { world } = scene.e2e;
    world.removeBot(place.chatId);
    await finish();
    expect(await scene.charged(ann, wish.category)).toBe(0);
    expect(ann.screen()).toHaveLength(1);
    // Whoever lets it in again hears once more what it does, and has what they ask for.
    world.setMember(place.chatId, world.bot.id, 'member');
    scene.writes(ann, place, '/image a blue fox');
    await scene.seesPicture(ann, place, 'a blue fox');
    expect(introductionsIn(scene, place.chatId)).toBe(2);
  });

  it.each(WISHES)('%s is given back by a person who blocks the bot', async (_, wish) => {
    const { ann, place, finish } = await begin('private', wish);
    const { world } = scene.e2e;
    world.block(ann.id);
    await finish();
    expect(await scene.charged(ann, wish.category)).toBe(0);
    world.unblock(ann.id);
    scene.writes(ann, place, '/image a blue fox');
    await scene.seesPicture(ann, place, 'a blue fox');
  });
});

describe.each<UpdatesMode>(['polling', 'webhook'])('in mid-answer, by %s', (updates) => {
  const BEGINNING = 'Foxes are';
  const END = 'red. That is all.';

  /** A model that says a little, and the rest of it when it is told to. */
  async function begin(kind: PlaceKind) {
    const told = createDeferred();
    const goOn = (): void => {
      told.resolve();
    };
    async function* say(): AsyncGenerator<string> {
      yield BEGINNING;
      await told.promise;
      yield ` ${END}`;
    }
    const model = await createFakeChatApi(say);
    const scene = await openGroupScene(updates, { API_BASE_URL: model.baseUrl });
    onTestFinished(async () => {
      await scene.close();
      await model.close();
    });
    const ann = await scene.addPerson();
    const place = await scene.addPlace(kind, ann);
    scene.writes(ann, place, '/chat what are foxes?');
    await ann.sees(BEGINNING, place.chatId);
    const saysAll = async (chatId: number): Promise<void> => {
      goOn();
      expect(wordsOf(await ann.sees(END, chatId))).toBe(`${BEGINNING} ${END}`);
    };
    return { scene, model, ann, place, saysAll, goOn };
  }

  const answersIn = ({ chatId }: Place, scene: GroupScene) =>
    scene.saidIn({ chatId }).filter((message) => wordsOf(message).startsWith(BEGINNING));

  it('the words follow a group that becomes a supergroup', async () => {
    const { scene, ann, place, saysAll } = await begin('group');
    const supergroup = scene.e2e.world.upgradeGroup(place.chatId);
    await saysAll(supergroup.id);
    expect(answersIn({ chatId: supergroup.id }, scene)).toHaveLength(1);
    expect(await scene.charged(ann, 'llm')).toBe(1);
  });

  it('the words come home whose topic is deleted, and the chat goes on there', async () => {
    const { scene, model, ann, place, saysAll } = await begin('topic');
    scene.e2e.world.deleteTopic(place.chatId, place.threadId ?? 0);
    await saysAll(ann.id);
    await ann.sees('so what you asked for is here');
    expect(answersIn(place, scene)).toEqual([]);
    expect(new Set(model.chargeIds).size).toBe(1);
    expect(await scene.charged(ann, 'llm')).toBe(1);
    // The buttons under it know the question.
    const before = model.questions.length;
    await ann.taps('Regenerate');
    await until(
      scene.e2e.world,
      () => (model.questions.length > before ? true : undefined),
      () => 'Nothing was asked anew.',
    );
    expect(JSON.stringify(model.questions.at(-1))).toContain('what are foxes?');
  });

  it.each<PlaceKind>(['group', 'supergroup', 'topic'])(
    'the words stop in a %s that throws the bot out, and it answers when it is back',
    async (kind) => {
      const { scene, ann, place, goOn } = await begin(kind);
      const { world } = scene.e2e;
      world.removeBot(place.chatId);
      goOn();
      await scene.untilHeard();
      world.setMember(place.chatId, world.bot.id, 'member');
      scene.writes(ann, place, '/chat what are foxes?');
      await ann.sees(END, place.chatId);
      expect(ann.screen().join()).not.toContain(BEGINNING);
    },
  );
});
