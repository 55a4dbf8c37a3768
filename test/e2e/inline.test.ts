import type { Chat, Message } from 'grammy/types';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  buttonsOf,
  startE2e,
  until,
  wordsOf,
  type Actor,
  type E2e,
  type UpdatesMode,
} from './harness.js';

/** Where the bot is not: a chat of two people. */
function twoPeople(e2e: E2e) {
  const ann = e2e.addPerson();
  const boris = e2e.addPerson({ firstName: 'Boris' });
  const chat = e2e.world.addPrivateChat(ann.id, boris.id);
  return { ann, boris, chat };
}

async function type(e2e: E2e, { id }: Actor, query: string, chat: Chat) {
  return e2e.world.askInline(id, query, { chatId: chat.id });
}

/** Types, chooses, and has the message that is sent. */
async function choose(e2e: E2e, actor: Actor, query: string, chat: Chat, resultId: string) {
  const { queryId } = await type(e2e, actor, query, chat);
  return e2e.world.chooseInline(actor.id, chat.id, queryId, resultId);
}

/** The message as it is once it fits. */
function becomes(
  e2e: E2e,
  chat: Chat,
  { message_id: id }: Message,
  fits: (message: Message) => boolean,
): Promise<Message> {
  const look = () => e2e.world.message(chat.id, id);
  return until(
    e2e.world,
    () => {
      const message = look();
      return message && fits(message) ? message : undefined;
    },
    () => `The message stayed ${JSON.stringify(look())}`,
  );
}

const says =
  (words: string | RegExp) =>
  (message: Message): boolean =>
    typeof words === 'string' ? wordsOf(message).includes(words) : words.test(wordsOf(message));

const labelsOf = (message: Message) => buttonsOf(message).map(({ text }) => text);

async function tap(e2e: E2e, { id }: Actor, chat: Chat, message: Message, label: string) {
  const button = buttonsOf(message).find(({ text }) => text === label);
  if (!button || !('callback_data' in button)) throw new Error(`There is no “${label}”.`);
  return e2e.world.tap(id, chat.id, message.message_id, button.callback_data);
}

describe.each<UpdatesMode>(['polling', 'webhook'])('inline, by %s', (updates) => {
  let e2e: E2e;
  beforeAll(async () => {
    e2e = await startE2e({ updates });
  });
  afterAll(async () => {
    e2e.verify();
    await e2e.close();
  });

  it('a picture that is chosen comes into a chat the bot is not in', async () => {
    const { ann, chat } = twoPeople(e2e);
    const sent = await choose(e2e, ann, 'a red fox', chat, 'image');
    const picture = await becomes(e2e, chat, sent, ({ photo }) => photo !== undefined);
    expect(wordsOf(picture)).toContain('a red fox');
    expect(labelsOf(picture)).toEqual(['Again', 'Make yours']);
    // The file went through the staging chat, without a word of who asked for what.
    const staged = e2e.world.history(e2e.staging.id).at(-1);
    expect(staged?.photo?.at(-1)?.file_id).toBe(picture.photo?.at(-1)?.file_id);
    expect(staged?.caption).toBeUndefined();
    // It is kept a moment after it is shown, and from then on one of Ann's own.
    const { redis, keys } = e2e.redis;
    await vi.waitFor(async () => {
      expect(await redis.zcard(keys.imageHistory(ann.id))).toBe(1);
    });
    const { results } = await type(e2e, ann, 'fox', chat);
    expect(results.map(({ id }) => id)).toContainEqual(expect.stringMatching(/^own\./));
  });

  it('a GIF that is chosen moves there', async () => {
    const { ann, chat } = twoPeople(e2e);
    const sent = await choose(e2e, ann, 'waves', chat, 'gif');
    await becomes(e2e, chat, sent, ({ animation }) => animation !== undefined);
  });

  it('its owner may have it drawn again in its place, and nobody else', async () => {
    const { ann, boris, chat } = twoPeople(e2e);
    const sent = await choose(e2e, ann, 'a red fox', chat, 'image');
    const first = await becomes(e2e, chat, sent, ({ photo }) => photo !== undefined);
    const elsewhere = await tap(e2e, boris, chat, first, 'Again');
    expect(elsewhere.url).toContain('start=make-');
    await tap(e2e, ann, chat, first, 'Again');
    const before = first.photo?.at(-1)?.file_id;
    await becomes(e2e, chat, sent, ({ photo }) => {
      const now = photo?.at(-1)?.file_id;
      return now !== undefined && now !== before;
    });
  });

  it('a question is answered in the message, and goes on in private', async () => {
    const { ann, chat } = twoPeople(e2e);
    const sent = await choose(e2e, ann, 'What is 6 times 7?', chat, 'ask');
    const answer = await becomes(e2e, chat, sent, (message) =>
      labelsOf(message).some((label) => /^(Go on in private|Read the rest)$/.test(label)),
    );
    const [link] = buttonsOf(answer);
    const payload = link && 'url' in link ? (link.url.split('start=')[1] ?? '') : '';
    ann.writes(`/start ${payload}`);
    await ann.sees('That is all of it.');
    ann.writes('And times 2?');
    await until(
      e2e.world,
      () => (ann.screen().length > 2 ? true : undefined),
      () => `No answer came: ${ann.screen().join('\n')}`,
    );
  });

  /** A group that the bot is not in. */
  function elsewhere() {
    const ann = e2e.addPerson();
    const group = e2e.world.addGroup({ title: 'Not ours' });
    e2e.world.join(ann.id, group.id);
    const guest = (): Promise<Message> =>
      until(
        e2e.world,
        () => e2e.world.history(group.id).findLast(({ from }) => from?.id === e2e.world.bot.id),
        () => 'The guest said nothing.',
      );
    return { ann, group, guest, name: `@${e2e.world.bot.username}` };
  }

  it('a call to the guest is answered at once, and becomes the picture', async () => {
    const { ann, group, guest, name } = elsewhere();
    e2e.world.sendText(ann.id, group.id, `${name} draw a red fox`);
    await becomes(e2e, group, await guest(), ({ photo }) => photo !== undefined);
  });

  it.each(['under it', 'in reply to it'])(
    'a guest that is called %s looks at a photo',
    async (how) => {
      const { ann, group, guest, name } = elsewhere();
      const red = {
        create: { width: 96, height: 64, channels: 3, background: '#d01010' },
      } as const;
      const bytes = await sharp(red).png().toBuffer();
      const question = `${name} what colour is it?`;
      const caption = how === 'under it' ? { caption: question } : {};
      const { message_id: photoId } = e2e.world.sendPhoto(ann.id, group.id, bytes, caption);
      if (how !== 'under it') {
        e2e.world.sendText(ann.id, group.id, question, { replyToMessageId: photoId });
      }
      await becomes(e2e, group, await guest(), says(/\bred\b/));
    },
  );

  it('what Telegram does not tell begins by the button, once', async () => {
    const { ann, chat } = twoPeople(e2e);
    const sent = await choose(e2e, ann, 'a quiet sea', chat, 'image');
    await becomes(e2e, chat, sent, ({ photo }) => photo !== undefined);
    const staged = () => e2e.world.history(e2e.staging.id).filter(({ photo }) => photo).length;
    const before = staged();
    e2e.world.redeliver((update) => update.chosen_inline_result !== undefined, { asNew: true });
    const marker = await choose(e2e, ann, 'a marker', chat, 'image');
    await becomes(e2e, chat, marker, ({ photo }) => photo !== undefined);
    expect(staged()).toBe(before + 1);
  });
});

describe('inline', () => {
  let e2e: E2e | undefined;
  afterEach(async () => {
    e2e?.verify();
    await e2e?.close();
    e2e = undefined;
  });

  it('without a staging chat the picture comes in private', async () => {
    e2e = await startE2e({ updates: 'polling', staging: false });
    const { ann, chat } = twoPeople(e2e);
    const { button } = await type(e2e, ann, 'a red fox', chat);
    expect(button?.text).toBe('Open me first');
    ann.writes('/start');
    await ann.sees('Ann');
    const sent = await choose(e2e, ann, 'a red fox', chat, 'image');
    await ann.seesMedia('photo');
    const told = await becomes(e2e, chat, sent, says('It’s ready'));
    expect(labelsOf(told)).toEqual(['See it']);
  });

  it('a staging chat that is lost is told, charged to nobody, and works again by a retry', async () => {
    e2e = await startE2e({ updates: 'polling' });
    const { ann, chat } = twoPeople(e2e);
    e2e.world.removeBot(e2e.staging.id);
    const sent = await choose(e2e, ann, 'a red fox', chat, 'image');
    const failed = await becomes(e2e, chat, sent, says('nothing can be shown'));
    expect(wordsOf(failed)).toContain('Nothing was charged.');
    e2e.world.promoteBot(e2e.staging.id);
    await tap(e2e, ann, chat, failed, 'Try again');
    await becomes(e2e, chat, sent, ({ photo }) => photo !== undefined);
    ann.writes('/limits');
    await ann.sees(/Pictures: 1 used/);
  });

  it('who has not joined is led through the gate and back', async () => {
    e2e = await startE2e({ updates: 'polling', gate: true });
    const { ann, chat } = twoPeople(e2e);
    const { button, results } = await type(e2e, ann, 'a red fox', chat);
    expect(results).toEqual([]);
    const payload = button?.start_parameter ?? '';
    ann.writes(`/start ${payload}`);
    await ann.sees('One step first');
    e2e.world.join(ann.id, e2e.channel.id);
    const back = await ann.sees('All set');
    expect(buttonsOf(back)).toMatchObject([{ switch_inline_query: 'a red fox' }]);
    const sent = await choose(e2e, ann, 'a red fox', chat, 'image');
    await becomes(e2e, chat, sent, ({ photo }) => photo !== undefined);
  });
});
