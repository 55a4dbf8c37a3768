import { GrammyError } from 'grammy';
import { describe, expect, it } from 'vitest';
import { createNotices } from '../../src/notices/notices.js';
import { createSaidOnce } from '../../src/store/said-once.js';
import { createTranslator } from '../../src/views/translator.js';
import { captureLog } from '../helpers/captured-log.js';
import { createTestRedis } from '../helpers/redis.js';

const ANN = 1;
const BORIS = 2;
const OLGA = 9;
const IVAN = 10;

function refusal(code: number, description: string): GrammyError {
  const response = { ok: false as const, error_code: code, description };
  return new GrammyError(description, response, 'sendMessage', {});
}

async function setUp({ failures = {} }: { failures?: Record<number, Error> } = {}) {
  const { redis, keys } = await createTestRedis();
  const log = captureLog();
  const sent: { userId: number; text: string }[] = [];
  const manners: unknown[] = [];
  const languages: Record<number, string> = { [BORIS]: 'ru', [IVAN]: 'ru-RU' };
  const notices = createNotices({
    telegram: {
      sendMessage(userId, text, { disable_notification, reply_parameters } = {}) {
        const failure = failures[Number(userId)];
        if (failure) return Promise.reject(failure);
        sent.push({ userId: Number(userId), text });
        manners.push({ disable_notification, reply_parameters });
        const chat = { id: Number(userId), type: 'private' as const, first_name: 'x' };
        return Promise.resolve({ message_id: sent.length, date: 0, chat, text });
      },
    },
    languageOf: (userId) => Promise.resolve(languages[userId]),
    translator: createTranslator(),
    adminIds: [OLGA, IVAN],
    saidOnce: createSaidOnce({ redis, keys }),
    logger: log.logger,
  });
  return { notices, sent, manners, log };
}

const cancelled = (t: (key: string) => string) => ({ text: t('button-back'), entities: [] });

describe('notices', () => {
  it('speak the language of each who gets them', async () => {
    const { notices, sent } = await setUp();
    expect(await notices.tell(ANN, cancelled)).toEqual({ chatId: ANN, messageId: 1 });
    await notices.tell(BORIS, cancelled);
    await notices.tellAdmins(cancelled);
    const t = createTranslator();
    expect(sent).toEqual([
      { userId: ANN, text: t.t('en', 'button-back') },
      { userId: BORIS, text: t.t('ru', 'button-back') },
      { userId: OLGA, text: t.t('en', 'button-back') },
      { userId: IVAN, text: t.t('ru', 'button-back') },
    ]);
  });

  it('make a sound and stand alone, unless they are to be silent and about a message', async () => {
    const { notices, manners } = await setUp();
    await notices.tell(ANN, cancelled);
    await notices.tell(ANN, cancelled, { silent: true, replyTo: 7 });
    expect(manners).toEqual([
      {},
      {
        disable_notification: true,
        reply_parameters: { message_id: 7, allow_sending_without_reply: true },
      },
    ]);
  });

  it('that reach nobody say so', async () => {
    const blocked = refusal(403, 'Forbidden: bot was blocked by the user');
    const { notices } = await setUp({ failures: { [ANN]: blocked } });
    expect(await notices.tell(ANN, cancelled)).toBeUndefined();
  });

  it('fail where Telegram is the one who failed', async () => {
    const away = refusal(500, 'Internal Server Error: restart');
    const { notices } = await setUp({ failures: { [ANN]: away } });
    await expect(notices.tell(ANN, cancelled)).rejects.toBe(away);
  });

  it('reach the other admins when one of them fails', async () => {
    const away = refusal(500, 'Internal Server Error: restart');
    const { notices, log } = await setUp({ failures: { [OLGA]: away } });
    expect(await notices.tellAdmins(cancelled)).toEqual([{ chatId: IVAN, messageId: 1 }]);
    expect(log.messages()).toContain('an admin could not be told');
  });

  it('that need saying once are said once', async () => {
    const { notices, sent } = await setUp();
    await notices.tellAdmins(cancelled, { once: 'one thing' });
    expect(await notices.tellAdmins(cancelled, { once: 'one thing' })).toEqual([]);
    await notices.tellAdmins(cancelled, { once: 'another thing' });
    expect(sent).toHaveLength(4);
  });
});
