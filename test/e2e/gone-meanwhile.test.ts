import type { Message } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/domain/limits.js';
import { createImageTasks } from '../../src/store/image-tasks.js';
import { createUsage } from '../../src/store/usage.js';
import {
  createFakeImageApi,
  type DrawRequest,
  type FakeImageApi,
} from '../helpers/fake-image-api.js';
import { startE2e, wordsOf, type Actor, type E2e } from './harness.js';

/** Pino's number for `warn`. */
const WARN = 40;

let api: FakeImageApi;
let e2e: E2e;
let ann: Actor;
beforeEach(async () => {
  api = await createFakeImageApi();
  e2e = await startE2e({ updates: 'polling', env: { API_BASE_URL: api.baseUrl } });
  ann = e2e.addPerson({ languageCode: 'ru' });
});
afterEach(async () => {
  e2e.verify();
  await e2e.close();
  await api.close();
});

/** Asks for a picture that is not finished before the test says so. */
async function beginPicture(chatId = ann.id): Promise<{ card: Message; drawing: DrawRequest }> {
  api.answerNext({ type: 'hold' });
  const nth = api.requests.length + 1;
  ann.writes('/image рыжая лиса', chatId);
  const drawing = await api.waitForRequest(nth);
  const card = await ann.sees('рыжая лиса', chatId);
  return { card, drawing };
}

async function untilOver(): Promise<void> {
  const tasks = createImageTasks(e2e.redis);
  await vi.waitFor(async () => {
    expect(await tasks.backlog(ann.id)).toBe(0);
  });
}

async function charged(): Promise<number> {
  const usage = createUsage({ ...e2e.redis, limits: DEFAULT_LIMITS });
  return (await usage.peek(ann.id)).categories.image.used;
}

/** The next call of this method that Telegram refuses like that. */
async function failedCall(method: string, code: number): Promise<void> {
  await e2e.world.waitFor(
    (event) =>
      event.type === 'call' &&
      event.call.method === method &&
      event.call.error?.error_code === code,
    { timeoutMs: 15_000 },
  );
}

function complaints(): unknown[] {
  return e2e.log.lines.filter(({ level }) => Number(level) >= WARN).map(({ msg }) => msg);
}

describe('a picture whose message is deleted while it is drawn', () => {
  it('still arrives, once, and is paid', async () => {
    const { card, drawing } = await beginPicture();
    e2e.world.deleteMessages(ann.id, ann.id, [card.message_id]);
    drawing.finish();
    expect(wordsOf(await ann.seesMedia('photo'))).toContain('рыжая лиса');
    await untilOver();
    expect(ann.screen()).toHaveLength(1);
    expect(await charged()).toBe(1);
    expect(complaints()).toEqual([]);
  });

  it('by somebody else in the group still arrives there, once', async () => {
    const ben = e2e.addPerson({ firstName: 'Ben' });
    const group = e2e.addGroup('Друзья', ann, ben);
    e2e.world.setMember(group.id, ben.id, 'administrator');
    const { card, drawing } = await beginPicture(group.id);
    e2e.world.deleteMessages(ben.id, group.id, [card.message_id]);
    drawing.finish();
    await ann.seesMedia('photo', group.id);
    await untilOver();
    const pictures = ann.screen(group.id).filter((words) => words.includes('рыжая лиса'));
    expect(pictures).toHaveLength(1);
  });
});

describe('a picture whose person blocks the bot while it is drawn', () => {
  it('costs nothing and is no trouble; whoever comes back draws again', async () => {
    const { drawing } = await beginPicture();
    e2e.world.block(ann.id);
    await failedCall('editMessageText', 403);
    drawing.finish();
    await untilOver();
    expect(await charged()).toBe(0);
    expect(complaints()).toEqual([]);
    e2e.world.unblock(ann.id);
    ann.writes('/image синяя лиса');
    await ann.seesMedia('photo');
    expect(await charged()).toBe(1);
  });
});

describe('a picture for a group', () => {
  it('that throws the bot out meanwhile costs nothing and is no trouble', async () => {
    const group = e2e.addGroup('Друзья', ann);
    const { drawing } = await beginPicture(group.id);
    e2e.world.removeBot(group.id);
    drawing.finish();
    await untilOver();
    expect(await charged()).toBe(0);
    expect(complaints()).toEqual([]);
  });

  it('that forbids pictures meanwhile is told so in words, at no cost', async () => {
    const group = e2e.addGroup('Друзья', ann);
    const { card, drawing } = await beginPicture(group.id);
    const description = 'Bad Request: not enough rights to send photos to the chat';
    e2e.world.faults.inject({
      method: 'editMessageMedia',
      chatId: group.id,
      fault: { kind: 'error', error_code: 400, description },
    });
    drawing.finish();
    const refusal = await ann.sees('Ничего не списано.', group.id);
    expect(refusal.message_id).toBe(card.message_id);
    await untilOver();
    expect(await charged()).toBe(0);
  });

  it('that becomes a supergroup without the bot costs nothing, and is no trouble', async () => {
    const group = e2e.addGroup('Друзья', ann);
    const { drawing } = await beginPicture(group.id);
    e2e.world.faults.inject({
      method: '*',
      chatId: group.id,
      fault: {
        kind: 'error',
        error_code: 400,
        description: 'Bad Request: group chat was upgraded to a supergroup chat',
        parameters: { migrate_to_chat_id: -1_009_999_999_999 },
      },
    });
    drawing.finish();
    await untilOver();
    expect(await charged()).toBe(0);
    expect(complaints()).toEqual([]);
  });
});
