import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GroupScene, openGroupScene, type Place, type PlaceKind } from './group-scene.js';
import type { UpdatesMode } from './harness.js';

/** Where a group does not let the bot answer, whoever asked is told so in private, once. */

/** Telegram offers these seconds and more; a bot waits out what is short, and tells what is not. */
const LONG_SLOW_MODE_SECONDS = 60;
const SHORT_SLOW_MODE_SECONDS = 1;

interface Silence {
  what: string;
  places: PlaceKind[];
  begin: (scene: GroupScene, place: Place) => void;
  end: (scene: GroupScene, place: Place) => void;
  told: string;
}

const SILENCES: Silence[] = [
  {
    what: 'that is closed',
    places: ['General topic', 'topic'],
    begin: ({ e2e }, { chatId, threadId = 0 }) => {
      e2e.world.setTopicClosed(chatId, threadId, true);
    },
    end: ({ e2e }, { chatId, threadId = 0 }) => {
      e2e.world.setTopicClosed(chatId, threadId, false);
    },
    told: 'The topic in “Friends” is closed or gone',
  },
  {
    what: 'that mutes the bot',
    places: ['group', 'supergroup', 'topic'],
    begin: ({ e2e }, { chatId }) => {
      e2e.world.setPermissions(chatId, { can_send_messages: false });
    },
    end: ({ e2e }, { chatId }) => {
      e2e.world.setPermissions(chatId, { can_send_messages: true });
    },
    told: 'I may not send that in “Friends”',
  },
];
const CASES = SILENCES.flatMap((silence) =>
  silence.places.map((kind) => [kind, silence.what, silence] as const),
);

describe.each<UpdatesMode>(['polling', 'webhook'])('a silent group, by %s', (updates) => {
  let scene: GroupScene;
  beforeAll(async () => {
    scene = await openGroupScene(updates);
  });
  afterAll(() => scene.close());

  it.each(CASES)('a %s %s gets nothing at no cost, and pictures afterwards', async (...each) => {
    const [kind, , { begin, end, told }] = each;
    const ann = await scene.addPerson();
    const place = await scene.addPlace(kind, ann);
    begin(scene, place);
    for (const words of ['/image a red fox', '/gif a red fox', '/chat what is a fox?']) {
      scene.writes(ann, place, words);
    }
    await ann.sees(told);
    await scene.untilHeard();
    end(scene, place);
    scene.writes(ann, place, '/image a blue fox');
    await scene.seesPicture(ann, place);
    expect(ann.screen().filter((text) => text.includes('Nothing was charged.'))).toHaveLength(1);
    await scene.untilOver(ann);
    expect(scene.saidIn(place)).toHaveLength(1);
    expect(await scene.charged(ann)).toBe(1);
  });

  it.each<PlaceKind>(['supergroup', 'topic'])(
    'a %s in slow mode for long says so in private, at no cost',
    async (kind) => {
      const ann = await scene.addPerson();
      const place = await scene.addPlace(kind, ann);
      scene.e2e.world.setSlowMode(place.chatId, LONG_SLOW_MODE_SECONDS);
      scene.writes(ann, place, '/image a red fox');
      await ann.sees('“Friends” takes no more messages from me right now');
      await scene.untilOver(ann);
      expect(await scene.charged(ann)).toBe(0);
      expect(scene.saidIn(place)).toEqual([]);
    },
  );

  it.each<PlaceKind>(['supergroup', 'topic'])(
    'a %s in slow mode for a moment is waited for',
    async (kind) => {
      const ann = await scene.addPerson();
      const place = await scene.addPlace(kind, ann);
      scene.e2e.world.setSlowMode(place.chatId, SHORT_SLOW_MODE_SECONDS);
      scene.writes(ann, place, '/image a red fox');
      await scene.seesPicture(ann, place);
      expect(ann.screen().join()).not.toContain('takes no more messages');
    },
  );

  it('is no reason to be silent in private', async () => {
    const ann = await scene.addPerson();
    const group = await scene.addPlace('supergroup', ann);
    scene.e2e.world.setPermissions(group.chatId, { can_send_messages: false });
    scene.writes(ann, group, '/image a red fox');
    await ann.sees('I may not send that');
    const home = await scene.addPlace('private', ann);
    scene.writes(ann, home, '/image a red fox');
    await scene.seesPicture(ann, home);
  });
});
