import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestBot, type TestBot } from '../helpers/test-bot.js';

/**
 * Every command, deep link and button, tried by somebody who is in no channel. What has no reason
 * to be free shows the gate's card; a new route is gated, or says here why not.
 */

const FREE: readonly [RegExp, string][] = [
  [/^\/help$|^tap help /, 'says what there is behind the gate'],
  [/^\/language$|^tap language /, 'the card itself should be in their language'],
  [/(^\/|^\/start |^tap )settings\b/, 'costs nothing, and their choices stay when they leave'],
  [/(^\/|^\/start |^tap )privacy\b/, 'who leaves must be able to have everything forgotten'],
  [/(^\/|^\/start |^tap )support\b/, 'who can’t get in has to be able to ask why'],
  [/(^\/|^\/start )limits$|^tap limits open$/, 'shows numbers; what it offers is gated'],
  [/(^\/|^\/start |^tap )premium\b/, 'who pays has to be able to see, stop and ask about it'],
  [/^\/(paysupport|terms|refund)$/, 'Telegram’s rules want these open to everybody'],
  [/^\/(ban|unban|grant)$|^tap accounts /, 'answers to admins alone, who are never gated'],
  [/^\/admin$|^tap desk /, 'the same'],
  [/^\/stats$|^tap statistics /, 'the same'],
  [/^\/broadcast$|^tap broadcast /, 'the same'],
  [/^tap news /, 'who left the channel and still gets news has to be able to mute it'],
  [/^tap group /, 'of a group’s card, which answers to that group’s admins alone'],
  [/^tap gate check$/, 'is the gate'],
  [/^\/(cancel|stop)$|^tap (image|chat) (cancel|stop)$/, 'ends what is under way'],
  [/^tap key erase$/, 'hides a key that is shown'],
  [/^tap (draw|chat-card) (?!open)/, 'of a card that is open; what starts something asks the gate'],
  [/^tap image delete$/, 'removes what they have made'],
  [/^tap history (show|drop|close)$/, 'turns pages of what they have made'],
  [/^tap talks (?!open)/, 'reads, exports and deletes their own; going on asks the gate'],
  [/^tap chat (continue|regenerate|retry|new)$/, 'asks the gate once there is such an answer'],
  [/^tap chat keep$/, 'leaves a talk as it is'],
  [/^tap input /, 'asks the gate once there is something held'],
];

const PARAMETERS = {
  ...{ prompt: 'fox', model: 'model-1', steps: 1, width: 64, height: 64, cfgScale: 7 },
  loras: {},
};

let bot: TestBot;
let routes: readonly string[];

beforeAll(async () => {
  bot = await createTestBot({ channels: ['@news'], adminIds: [99] });
  routes = bot.app.routes;
});
afterAll(() => bot.test.close());

function reasonOf(route: string): string | undefined {
  return FREE.find(([pattern]) => pattern.test(route))?.[1];
}

/** What somebody new sees who goes there with something of their own in hand. */
async function screenAfter(route: string, userId: number): Promise<string> {
  const recipe = {
    kind: 'image',
    ownerId: userId,
    parameters: PARAMETERS,
    createdAtMs: 0,
  } as const;
  const recipeId = await bot.recipes.save(recipe);
  const person = bot.person(userId);
  const [what = '', first = '', second = ''] = route.split(' ');
  if (what === 'tap') await person.tapData(`${first}:${second}:v1:${recipeId}`);
  else await person.say(`${what} ${first.endsWith('-') ? `${first}${recipeId}` : first}`.trim());
  return bot.chats
    .messagesIn(userId)
    .map(({ text }) => text)
    .join('\n');
}

describe('somebody who is in no channel', () => {
  it('gets the card at everything that has no reason to be free, and uses up nothing', async () => {
    const open: string[] = [];
    const closed: string[] = [];
    for (const [at, route] of routes.entries()) {
      const isGated = (await screenAfter(route, 1_000 + at)).includes('One step first');
      if (!isGated && reasonOf(route) === undefined) open.push(route);
      if (isGated && reasonOf(route) !== undefined) closed.push(route);
    }
    expect(open, 'neither gated nor free for a reason').toEqual([]);
    expect(closed, 'free for a reason, and gated').toEqual([]);
    expect([bot.queue.jobs.size, bot.answers.jobs.size]).toEqual([0, 0]);
  });

  it('has no reason in the table that is about nothing any more', () => {
    const idle = FREE.filter(([pattern]) => !routes.some((route) => pattern.test(route)));
    expect(idle).toEqual([]);
  });

  it.each([
    ['plain text', { text: 'why is the sky blue?' }],
    ['a photo', { photo: [{ file_id: 'f', file_unique_id: 'u', width: 1, height: 1 }] }],
  ])('gets the card for %s too, which waits for them', async (_what, content) => {
    const person = bot.person(77);
    await person.post(content);
    expect(bot.chats.last(77).text).toContain('One step first');
    expect(bot.answers.jobs.size).toBe(0);
  });
});
