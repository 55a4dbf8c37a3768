import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GroupScene, openGroupScene, type Place, type PlaceKind } from './group-scene.js';
import { type Actor, type UpdatesMode, wordsOf } from './harness.js';

/** Whom the bot answers in a group, and whom it does not. */

const GROUPS: PlaceKind[] = ['group', 'supergroup', 'General topic', 'topic'];
const SUPERGROUPS: PlaceKind[] = ['supergroup', 'General topic', 'topic'];

describe.each<UpdatesMode>(['polling', 'webhook'])('the bot among people, by %s', (updates) => {
  let scene: GroupScene;
  let other: string;
  let called: string;
  beforeAll(async () => {
    scene = await openGroupScene(updates);
    const { world } = scene.e2e;
    called = `@${world.bot.username}`;
    other = '@another_bot';
    world.addBot({ firstName: 'Another', username: other.slice(1) });
  });
  afterAll(() => scene.close());

  const saidIn = (place: Place): string[] => scene.saidIn(place).map(wordsOf);

  /** What people say to each other and to others; each way of it has been an answer somewhere. */
  function smallTalk([ann, ben]: [Actor, Actor], place: Place): void {
    const hello = scene.writes(ann, place, 'hello everybody');
    scene.writes(ben, place, 'a red fox, please');
    scene.writes(ben, place, `/image${other} a red fox`);
    scene.writes(ann, place, `${other} what is a fox?`);
    scene.writes(ann, place, 'somebody@example.com draws foxes');
    scene.e2e.world.sendText(ben.id, place.chatId, 'hello Ann', {
      replyToMessageId: hello.message_id,
      ...(place.threadId !== undefined && { threadId: place.threadId }),
    });
  }

  describe.each([
    ['on', true],
    ['off', false],
  ])('with privacy mode %s', (_, isPrivacyOn) => {
    beforeAll(() => {
      scene.e2e.world.setPrivacyMode(isPrivacyOn);
    });
    afterAll(() => {
      scene.e2e.world.setPrivacyMode(true);
    });

    it.each(GROUPS)(
      'says nothing to small talk in a %s, and answers who means it',
      async (kind) => {
        const [ann, ben] = [await scene.addPerson(), await scene.addPerson('Ben')];
        const place = await scene.addPlace(kind, ann, ben);
        smallTalk([ann, ben], place);
        scene.writes(ben, place, `/image${called} a red fox`);
        await scene.seesPicture(ben, place);
        expect(saidIn(place)).toEqual([expect.stringContaining('a red fox')]);
        await scene.untilOver(ben);
        expect([await scene.charged(ann), await scene.charged(ben)]).toEqual([0, 1]);
      },
    );
  });

  it('in private answers everything that is said', async () => {
    const ann = await scene.addPerson();
    const place = await scene.addPlace('private', ann);
    scene.writes(ann, place, 'a red fox, please');
    await ann.sees('Shall I make a picture of this, or talk about it?');
    await ann.taps('Make a picture');
    await scene.seesPicture(ann, place);
  });

  it.each(GROUPS)('leaves a command of another bot in a %s to that one', async (kind) => {
    const ann = await scene.addPerson();
    const place = await scene.addPlace(kind, ann);
    for (const command of ['/start', '/image', '/gif', '/chat', '/settings', '/cancel']) {
      scene.writes(ann, place, `${command}${other} a red fox`);
    }
    await scene.untilHeard();
    expect(saidIn(place)).toEqual([]);
    await scene.untilOver(ann);
    expect(await scene.charged(ann)).toBe(0);
  });

  it.each(SUPERGROUPS)('asks an anonymous admin of a %s who they are, once', async (kind) => {
    const ann = await scene.addPerson();
    const place = await scene.addPlace(kind, ann);
    const { world } = scene.e2e;
    world.setAnonymous(place.chatId, ann.id, true);
    scene.writes(ann, place, `/image${called} a red fox`);
    scene.writes(ann, place, `${called} what is a fox?`);
    scene.writes(ann, place, 'hello everybody');
    await ann.sees('I need to know who is asking', place.chatId);
    await scene.untilHeard();
    expect(saidIn(place)).toHaveLength(1);
    // Known again, they are answered.
    world.setAnonymous(place.chatId, ann.id, false);
    scene.writes(ann, place, '/image a red fox');
    await scene.seesPicture(ann, place);
  });

  it.each(SUPERGROUPS)('asks a channel in a %s who speaks for it, once', async (kind) => {
    const ann = await scene.addPerson();
    const place = await scene.addPlace(kind, ann);
    const { world } = scene.e2e;
    const channel = world.addChannel({ title: 'Ann’s channel' });
    world.setMember(channel.id, ann.id, 'creator');
    const { chatId, threadId } = place;
    for (const words of ['/image a red fox', `${called} what is a fox?`, 'hello everybody']) {
      world.sendText(ann.id, chatId, words, {
        sendAs: channel.id,
        ...(threadId !== undefined && { threadId }),
      });
    }
    await ann.sees('I need to know who is asking', chatId);
    await scene.untilHeard();
    expect(saidIn(place)).toHaveLength(1);
    expect(await scene.charged(ann)).toBe(0);
  });

  it.each(SUPERGROUPS)('lets an anonymous admin of a %s change its settings', async (kind) => {
    const [ann, ben] = [await scene.addPerson(), await scene.addPerson('Ben')];
    const place = await scene.addPlace(kind, ann, ben);
    scene.e2e.world.setAnonymous(place.chatId, ann.id, true);
    scene.writes(ann, place, `/settings${called}`);
    await ann.sees('Settings of this group', place.chatId);
    expect(await ben.taps('Pictures', place.chatId)).toMatchObject({
      text: 'Only admins of this group can change that.',
    });
    await ann.taps('Pictures', place.chatId);
    scene.writes(ben, place, '/image a red fox');
    await ben.sees('Pictures are turned off in this group', place.chatId);
  });
});
