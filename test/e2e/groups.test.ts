import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type GroupScene,
  isIntroduction,
  openGroupScene,
  type Place,
  type PlaceKind,
} from './group-scene.js';
import { type Actor, type UpdatesMode, wordsOf } from './harness.js';

const GROUPS: PlaceKind[] = ['group', 'supergroup', 'General topic', 'topic'];

describe.each<UpdatesMode>(['polling', 'webhook'])('the bot in groups, by %s', (updates) => {
  let scene: GroupScene;
  beforeAll(async () => {
    scene = await openGroupScene(updates);
  });
  afterAll(() => scene.close());

  async function twoIn(kind: PlaceKind): Promise<{ ann: Actor; ben: Actor; place: Place }> {
    const [ann, ben] = [await scene.addPerson(), await scene.addPerson('Ben')];
    return { ann, ben, place: await scene.addPlace(kind, ann, ben) };
  }

  it.each(GROUPS)('it introduces itself in a %s once, and rings nobody’s phone', async (kind) => {
    const { ann, place } = await twoIn(kind);
    const { world } = scene.e2e;
    // That its rights change is no reason to say it again.
    world.promoteBot(place.chatId);
    world.setMember(place.chatId, world.bot.id, 'member');
    scene.writes(ann, place, '/image a red fox');
    await scene.seesPicture(ann, place);
    expect(world.history(place.chatId).filter(isIntroduction)).toHaveLength(1);
    const call = world.calls.find(
      ({ method, payload }) =>
        method === 'sendMessage' && String(payload['text']).startsWith('Hi! I make pictures'),
    );
    expect(call?.payload).toMatchObject({ disable_notification: true });
  });

  it.each(GROUPS)('its answers stay in the %s where each was asked for', async (kind) => {
    const { ann, ben, place } = await twoIn(kind);
    scene.writes(ann, place, '/image a red fox');
    scene.writes(ben, place, '/image a blue fox');
    await scene.seesPicture(ann, place, 'a red fox');
    await scene.seesPicture(ben, place, 'a blue fox');
  });

  it.each(GROUPS)('only the owner’s taps count in a %s', async (kind) => {
    const { ann, ben, place } = await twoIn(kind);
    scene.writes(ann, place, '/image a red fox');
    await scene.seesPicture(ann, place);
    const before = scene.saidIn(place).map(wordsOf);
    expect((await ben.taps('Delete', place.chatId)).text).toContain('belong to someone else');
    expect(scene.saidIn(place).map(wordsOf)).toEqual(before);
    await ann.taps('Delete', place.chatId);
    await scene.untilHeard();
    expect(scene.saidIn(place)).toEqual([]);
  });

  it.each(GROUPS)('it does in a %s what the admins decide', async (kind) => {
    const { ann, ben, place } = await twoIn(kind);
    scene.writes(ann, place, `/settings@${scene.e2e.world.bot.username}`);
    await ann.sees('Settings of this group', place.chatId);
    expect(await ben.taps('Pictures', place.chatId)).toMatchObject({
      text: 'Only admins of this group can change that.',
    });
    await ann.taps('Pictures', place.chatId);
    await ann.sees('I answer to: /gif /chat', place.chatId);
    scene.writes(ben, place, '/image a red fox');
    await ben.sees('Pictures are turned off in this group', place.chatId);
    await scene.untilOver(ben);
    expect(await scene.charged(ben)).toBe(0);
  });
});
