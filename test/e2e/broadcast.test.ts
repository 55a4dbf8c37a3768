import type { InlineKeyboardButton, Message } from 'grammy/types';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createRandom } from '../../src/gateway/engines/demo/art/random.js';
import { createUserBook } from '../../src/store/user-book/user-book.js';
import { type Crowd, gatherCrowd, watchDeliveries } from '../helpers/crowd.js';
import { png } from '../helpers/pictures.js';
import {
  type Actor,
  buttonsOf,
  type E2e,
  startE2e,
  until,
  type UpdatesMode,
  wordsOf,
} from './harness.js';

/** Enough for some seconds at what Telegram allows, so that something can happen meanwhile. */
const MANY = 120;
/** What they take, and the same again for a slow machine. */
const LONG_MS = 30_000;

const SITE: InlineKeyboardButton = { text: 'Read more', url: 'https://example.org/' };

let e2e: E2e;
/** Owns the channel. */
let olga: Actor;
let ivan: Actor;
let ann: Actor;
let boris: Actor;
afterEach(async () => {
  e2e.verify();
  await e2e.close();
});

function ownerOfChannel(): number {
  const { world, channel } = e2e;
  const owner = world.members(channel.id).find(({ status }) => status === 'creator');
  return owner?.user.id ?? 0;
}

/** Two admins and two others, all of whom the bot knows; Telegram takes no more than it does. */
async function start(updates: UpdatesMode = 'polling', floodControl = true): Promise<void> {
  e2e = await startE2e({ updates, gate: true, role: 'none', floodControl });
  olga = e2e.actAs(ownerOfChannel());
  ivan = e2e.addPerson({ firstName: 'Ivan' });
  ann = e2e.addPerson();
  boris = e2e.addPerson({ firstName: 'Boris' });
  await e2e.startApp('all', { ADMIN_IDS: `${olga.id},${ivan.id}` });
  for (const person of [olga, ivan, ann, boris]) {
    if (person !== olga) e2e.world.join(person.id, e2e.channel.id);
    person.writes('/help');
    await person.sees('What I can do');
  }
}

function gatherMany(count = MANY): Promise<Crowd> {
  const random = createRandom('many');
  const book = createUserBook(e2e.redis);
  return gatherCrowd({ world: e2e.world, book, random, count });
}

/** How often Telegram has refused a copy because there were too many. */
function floodsMet(): number {
  return e2e.world.calls.filter(
    ({ method, error }) => method.startsWith('copyMessage') && error?.error_code === 429,
  ).length;
}

function post(text: string, buttons: InlineKeyboardButton[] = []): Message {
  const keyboard = buttons.length > 0 ? { keyboard: { inline_keyboard: [buttons] } } : {};
  return e2e.world.postToChannel(olga.id, e2e.channel.id, text, keyboard);
}

/** From the offer to a draft. */
async function prepare(admin: Actor = olga): Promise<Message> {
  await admin.sees('Broadcast this post?');
  await admin.taps('Prepare');
  return admin.sees('Broadcast: draft');
}

/** What the bot has sent to somebody that says this. */
function copiesAt({ id }: Pick<Actor, 'id'>, words: string): Message[] {
  return e2e.world
    .history(id)
    .filter((message) => message.from?.id === e2e.world.bot.id && wordsOf(message) === words);
}

/** The bot has dealt with everything that Telegram had for it. */
async function untilHeard(): Promise<void> {
  await vi.waitFor(async () => {
    expect((await e2e.botApi.getWebhookInfo()).pending_update_count).toBe(0);
  });
}

/** The card, wherever the bot has it, says this at last. */
function untilCard(admin: Actor, words: string): Promise<string> {
  return until(
    e2e.world,
    () => admin.screen().find((text) => text.includes(words)),
    () => `No card says "${words}":\n${admin.screen().join('\n---\n')}`,
    LONG_MS,
  );
}

describe.each<UpdatesMode>(['polling', 'webhook'])('a post of the channel by %s', (updates) => {
  it('reaches everybody once, from its offer to its report', async () => {
    await start(updates);
    post('We draw better foxes now', [SITE]);
    const draft = await prepare();
    expect(wordsOf(draft)).toContain('4 people');
    // With the draft comes a copy, as a preview.
    expect(copiesAt(olga, 'We draw better foxes now')).toHaveLength(1);
    await olga.taps('Test to me');
    await vi.waitFor(() => {
      expect(copiesAt(olga, 'We draw better foxes now')).toHaveLength(2);
    });
    await olga.taps('Send now');
    await untilCard(olga, 'Broadcast: done');
    for (const person of [ann, boris, ivan]) {
      const copies = copiesAt(person, 'We draw better foxes now');
      expect(copies).toHaveLength(1);
      expect(copies.flatMap(buttonsOf).map(({ text }) => text)).toEqual(['Read more', '🔕 Mute']);
    }
    expect(copiesAt(olga, 'We draw better foxes now')).toHaveLength(3);
    expect(await untilCard(olga, 'Broadcast: done')).toContain('Reached: 4');
    await olga.seesMedia('photo');
    await olga.taps('List as a file');
    const list = await olga.seesMedia('document');
    const csv = e2e.world.file(list.document?.file_id ?? '')?.bytes.toString() ?? '';
    for (const { id } of [ann, boris, ivan, olga]) expect(csv).toContain(String(id));
  });

  it('as an album is one album for everybody', async () => {
    await start(updates);
    for (const [index, side] of [8, 16, 24].entries()) {
      const caption = index === 0 ? { caption: 'Three foxes' } : {};
      const album = { albumId: '7001', ...caption };
      e2e.world.sendPhoto(olga.id, e2e.channel.id, png(side, side), album);
    }
    expect(wordsOf(await olga.sees('Broadcast this post?'))).toContain('Album');
    // The offer comes with the first part; nobody presses before the last one is there.
    await untilHeard();
    await prepare();
    await olga.taps('Send now');
    await untilCard(olga, 'Broadcast: done');
    const pictures = e2e.world.history(ann.id).filter(({ photo }) => photo !== undefined);
    expect(pictures).toHaveLength(3);
    expect(new Set(pictures.map(({ media_group_id: album }) => album)).size).toBe(1);
    expect(pictures[0]?.caption).toBe('Three foxes');
  });
});

describe('other kinds of posts', () => {
  it('an album of ten comes whole', async () => {
    // An admin gets it twice, as a preview and as everybody does: as much as a chat takes in 20 s.
    await start('polling', false);
    for (let side = 1; side <= 10; side += 1) {
      e2e.world.sendPhoto(olga.id, e2e.channel.id, png(side, side), { albumId: '7002' });
    }
    await untilHeard();
    await prepare();
    await olga.taps('Send now');
    await untilCard(olga, 'Broadcast: done');
    const pictures = e2e.world.history(ann.id).filter(({ photo }) => photo !== undefined);
    expect(pictures.map(({ photo }) => photo?.at(-1)?.width)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(new Set(pictures.map(({ media_group_id: album }) => album)).size).toBe(1);
  });

  it('a poll is a poll of their own for everybody', async () => {
    await start();
    e2e.world.sendPoll(olga.id, e2e.channel.id, { question: 'Tea?', options: ['Yes', 'No'] });
    expect(wordsOf(await prepare())).toContain('Each person gets a poll of their own');
    await olga.taps('Send now');
    await untilCard(olga, 'Broadcast: done');
    const polls = [ann, boris].map(({ id }) => e2e.world.history(id).at(-1)?.poll);
    expect(polls.map((poll) => poll?.question)).toEqual(['Tea?', 'Tea?']);
    expect(polls[0]?.id).not.toBe(polls[1]?.id);
  });

  it('any message in a private chat is one, by a reply with /broadcast', async () => {
    await start();
    const { message_id: replyToMessageId } = e2e.world.sendText(olga.id, olga.id, 'By hand');
    e2e.world.sendText(olga.id, olga.id, '/broadcast', { replyToMessageId });
    await olga.sees('Broadcast: draft');
    await olga.taps('Send now');
    await untilCard(olga, 'Broadcast: done');
    expect(copiesAt(ann, 'By hand')).toHaveLength(1);
  });
});

describe('a broadcast under way', () => {
  it('pauses, goes on and reaches everybody once', async () => {
    await start();
    const crowd = await gatherMany();
    post('News');
    await prepare();
    const delivered = watchDeliveries(e2e.world);
    const got = (id: number): number => delivered.get(id)?.length ?? 0;
    const reached = (): number => crowd.ids.filter((id) => got(id) > 0).length;
    await olga.taps('Send now');
    await vi.waitFor(
      () => {
        expect(reached()).toBeGreaterThan(10);
      },
      { timeout: LONG_MS },
    );
    await olga.taps('Pause');
    await untilCard(olga, 'Broadcast: paused');
    expect(reached()).toBeLessThan(MANY);
    await olga.taps('Go on');
    await untilCard(olga, 'Broadcast: done');
    expect(crowd.ids.map(got)).toEqual(crowd.ids.map(() => 1));
    // 29 copies in a second leave room for one reply: two to the admin who taps may be one too many.
    expect(floodsMet()).toBeLessThanOrEqual(1);
  }, 60_000);

  it('is much faster for Stars, of which it takes no more than it says', async () => {
    await start();
    const crowd = await gatherMany(1_100);
    e2e.world.addBotStars(20_000);
    post('News');
    await prepare();
    await olga.taps('Turn on paid turbo');
    await olga.sees('The bot has 20,000 Stars.');
    const delivered = watchDeliveries(e2e.world);
    await olga.taps('Send now');
    await olga.taps('Yes, send to 1,104 people');
    await untilCard(olga, 'Broadcast: done');
    expect(crowd.ids.map((id) => delivered.get(id)?.length)).toEqual(crowd.ids.map(() => 1));
    expect(floodsMet()).toBe(0);
    const { amount } = await e2e.botApi.getMyStarBalance();
    expect(amount).toBeLessThan(20_000);
    // The card said: 111 Stars.
    expect(amount).toBeGreaterThanOrEqual(20_000 - 111);
  }, 60_000);

  it('stops for good, asked once more', async () => {
    await start();
    const crowd = await gatherMany();
    post('News');
    await prepare();
    const delivered = watchDeliveries(e2e.world);
    await olga.taps('Send now');
    await vi.waitFor(
      () => {
        expect(delivered.size).toBeGreaterThan(10);
      },
      { timeout: LONG_MS },
    );
    await olga.taps('Stop');
    await olga.taps('Yes, stop for good');
    await untilCard(olga, 'Broadcast: stopped');
    const got = crowd.ids.filter((id) => delivered.has(id)).length;
    expect(got).toBeLessThan(MANY);
    expect(await untilCard(olga, 'Broadcast: stopped')).toContain('Left:');
  }, 60_000);

  it('pauses when its post is deleted, and nobody is lost', async () => {
    await start();
    await gatherMany();
    const { message_id: id } = post('News');
    await prepare();
    const delivered = watchDeliveries(e2e.world);
    await olga.taps('Send now');
    await vi.waitFor(
      () => {
        expect(delivered.size).toBeGreaterThan(10);
      },
      { timeout: LONG_MS },
    );
    e2e.world.deleteMessages(olga.id, e2e.channel.id, [id]);
    const card = await untilCard(olga, 'Broadcast: paused');
    expect(card).toContain('the post was deleted');
    expect(card).not.toContain('Failed');
  }, 60_000);

  it('is started by one of two admins who press together, and the other is told', async () => {
    await start();
    post('News');
    await prepare(olga);
    await prepare(ivan);
    const answers = await Promise.all([olga.taps('Send now'), ivan.taps('Send now')]);
    expect(answers.filter(({ text }) => text?.includes('was first'))).toHaveLength(1);
    await untilCard(olga, 'Broadcast: done');
    for (const person of [ann, boris]) expect(copiesAt(person, 'News')).toHaveLength(1);
    // The preview and what everybody gets.
    for (const admin of [olga, ivan]) expect(copiesAt(admin, 'News')).toHaveLength(2);
  });
});

describe('a broadcast for later', () => {
  it('waits for its hour, and can be taken back and sent now', async () => {
    await start();
    post('News');
    await prepare();
    await olga.taps('Schedule');
    await olga.sees('What time is it where you are?');
    await olga.taps('(+00:00)');
    await olga.sees('When?');
    await olga.taps('In 1 hour');
    await untilCard(olga, 'Broadcast: scheduled');
    expect(copiesAt(ann, 'News')).toEqual([]);
    await olga.taps('Don’t send');
    await untilCard(olga, 'Broadcast: draft');
    await olga.taps('Send now');
    await untilCard(olga, 'Broadcast: done');
    expect(copiesAt(ann, 'News')).toHaveLength(1);
  });
});

describe('a broadcast that is out', () => {
  it('is edited everywhere as the post was, and deleted everywhere', async () => {
    await start();
    const { message_id: id } = post('Old news', [SITE]);
    await prepare();
    await olga.taps('Send now');
    await untilCard(olga, 'Broadcast: done');
    e2e.world.editText(olga.id, e2e.channel.id, id, 'New news');
    await untilCard(olga, 'have the old version');
    await olga.taps('Edit everywhere');
    await olga.taps(/^Yes, edit/);
    for (const person of [ann, boris]) {
      const [copy] = await vi.waitFor(() => {
        const copies = copiesAt(person, 'New news');
        expect(copies).toHaveLength(1);
        return copies;
      });
      expect(copy && buttonsOf(copy).map(({ text }) => text)).toEqual(['Read more', '🔕 Mute']);
      expect(copiesAt(person, 'Old news')).toEqual([]);
    }
    await untilCard(olga, 'Broadcast: done');
    await olga.taps('Delete everywhere');
    await olga.taps(/^Yes, delete/);
    await vi.waitFor(() => {
      for (const person of [ann, boris]) expect(copiesAt(person, 'New news')).toEqual([]);
    });
  });

  it('is muted where it stands, and the next one stays away until /settings', async () => {
    await start();
    post('First');
    await prepare();
    await olga.taps('Send now');
    await untilCard(olga, 'Broadcast: done');
    const { text } = await ann.taps('🔕 Mute');
    expect(text).toContain('/settings');
    await vi.waitFor(() => {
      expect(ann.screen().at(-1)).toContain('🔔 Unmute');
    });

    post('Second');
    await prepare();
    await olga.taps('Send now');
    await vi.waitFor(() => {
      expect(copiesAt(boris, 'Second')).toHaveLength(1);
    });
    expect(copiesAt(ann, 'Second')).toEqual([]);

    ann.writes('/settings');
    await ann.sees('News: muted');
    await ann.taps('Get news');
    await ann.sees('News: they come to you');
  });

  it('goes once more to those who failed', async () => {
    await start();
    const refusal = { kind: 'error', error_code: 400, description: 'Bad Request: TEST' } as const;
    const cancel = e2e.world.faults.inject({
      ...{ method: 'copyMessage', chatId: ann.id },
      fault: refusal,
    });
    post('News');
    await prepare();
    await olga.taps('Send now');
    expect(await untilCard(olga, 'Broadcast: done')).toContain('Failed: 1');
    cancel();
    await olga.taps('Send again to failed: 1');
    await olga.taps('Yes');
    await vi.waitFor(() => {
      expect(copiesAt(ann, 'News')).toHaveLength(1);
    });
    expect(copiesAt(boris, 'News')).toHaveLength(1);
  });
});

describe('what can not be sent', () => {
  it.each([
    [
      'a quiz whose answer nobody has told',
      () => {
        const quiz = { question: '2 + 2?', options: ['3', '4'], correctOption: 1 };
        e2e.world.sendPoll(olga.id, e2e.channel.id, quiz);
      },
      'a quiz',
    ],
    [
      'a post of a channel that protects its content',
      () => {
        e2e.world.setContentProtected(e2e.channel.id, true);
        post('Secret');
      },
      'protects its content',
    ],
    [
      'a picture with more words than a copy may have',
      () => {
        const caption = { caption: 'x'.repeat(1025) };
        e2e.world.sendPhoto(olga.id, e2e.channel.id, png(8, 8), caption);
      },
      'too long for a copy',
    ],
  ])('is %s: the draft says so, and has no button to send', async (_what, publish, words) => {
    await start();
    publish();
    const draft = await prepare();
    expect(wordsOf(draft)).toContain(words);
    expect(buttonsOf(draft).map(({ text }) => text)).not.toContain('Send now');
  });
});
