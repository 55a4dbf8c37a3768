import { Composer, Context } from 'grammy';
import type { Update, UserFromGetMe } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import type { AppContext } from '../../src/bot/context.js';
import { type Feature, routeFeatures } from '../../src/bot/router.js';

const ME = { id: 1, is_bot: true, first_name: 'Bot', username: 'vc_bot' } as UserFromGetMe;
const PERSON = { id: 7, is_bot: false, first_name: 'Ann' };
const CHAT = { id: 7, type: 'private', first_name: 'Ann' } as const;

function written(text: string): Update {
  const entities = text.startsWith('/')
    ? [{ type: 'bot_command' as const, offset: 0, length: text.split(/\s/)[0]?.length ?? 0 }]
    : [];
  return {
    update_id: 1,
    message: { message_id: 1, date: 0, chat: CHAT, from: PERSON, text, entities },
  };
}

function tapped(data: string): Update {
  return {
    update_id: 1,
    callback_query: { id: '1', from: PERSON, chat_instance: '1', data },
  };
}

/** Runs an update past the features; returns who took it, with the text after the command. */
async function route(features: (reached: (name: string) => Feature) => Feature[], update: Update) {
  const taken: string[] = [];
  const mark = (name: string) => (ctx: AppContext) => {
    taken.push(ctx.match === undefined ? name : `${name}(${String(ctx.match)})`);
  };
  const reached = (name: string): Feature => ({
    commands: { [name]: mark(name) },
    taps: { [name]: { open: mark(`${name} button`) } },
  });
  const bot = new Composer<AppContext>();
  bot.use(
    routeFeatures({
      features: [
        ...features(reached),
        { commands: { start: mark('start') }, deepLinks: { key: mark('key by link') } },
        { deepLinks: { 'make-': mark('make by link'), 'make-up': mark('up by link') } },
      ],
      prepare: async (_ctx, next) => {
        taken.push('prepared');
        await next();
      },
    }),
  );
  bot.use(() => {
    taken.push('nobody');
  });
  // The router looks at the update alone; the flavors of the context are for the features.
  const ctx: unknown = new Context(update, undefined as never, ME);
  await bot.middleware()(ctx as AppContext, () => Promise.resolve());
  return taken;
}

describe('routeFeatures', () => {
  it('prepares the features that converse, and no other', async () => {
    const features = (reached: (name: string) => Feature): Feature[] => [
      { ...reached('image'), converses: true },
      reached('key'),
    ];
    expect(await route(features, written('/image a fox'))).toEqual(['prepared', 'image(a fox)']);
    expect(await route(features, tapped('image:open:v1:'))).toEqual(['prepared', 'image button']);
    expect(await route(features, written('/key'))).toEqual(['key()']);
  });

  it.each([
    ['/key', 'key()'],
    ['/key@vc_bot', 'key()'],
    ['/image a red fox', 'image(a red fox)'],
    ['/start', 'start()'],
    ['/start key', 'key by link(key)'],
    ['/start with my key', 'start(with my key)'],
    ['/start of something new', 'start(of something new)'],
    ['/start unknown', 'start(unknown)'],
    ['/start make-0aZ', 'make by link(make-0aZ)'],
    ['/start make-one-two', 'make by link(make-one-two)'],
    ['/start make-up', 'up by link(make-up)'],
    ['/start make-', 'make by link(make-)'],
    ['/start make-a b', 'start(make-a b)'],
    ['/start break-0aZ', 'start(break-0aZ)'],
    ['/start key-0aZ', 'start(key-0aZ)'],
    ['/keys', 'nobody'],
    ['/key@other_bot', 'nobody'],
    ['key', 'nobody'],
  ])('leads "%s" to %s', async (text, taker) => {
    const taken = await route((reached) => [reached('key'), reached('image')], written(text));
    expect(taken).toEqual([taker]);
  });

  it.each([
    ['key:open:v1:', 'key button'],
    ['key:close:v1:', 'nobody'],
    ['gone:open:v1:', 'nobody'],
    ['key:open:v9:', 'nobody'],
    ['what is this', 'nobody'],
  ])('leads a tap on "%s" to %s', async (data, taker) => {
    expect(await route((reached) => [reached('key')], tapped(data))).toEqual([taker]);
  });

  it('takes no name from an object it inherits from', async () => {
    expect(await route(() => [], written('/constructor'))).toEqual(['nobody']);
  });

  it('refuses two features that answer to one name', () => {
    const feature: Feature = { commands: { key: () => undefined } };
    const features = [feature, feature];
    const prepare = new Composer<AppContext>();
    expect(() => routeFeatures({ features, prepare })).toThrow('Two features answer to "/key"');
  });
});
