import { GrammyError, type InputFile } from 'grammy';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CampaignProgress } from '../../../src/domain/campaign.js';
import { createCampaignCards } from '../../../src/jobs/broadcast/campaign-cards.js';
import type { CampaignCards } from '../../../src/jobs/broadcast/campaign-ports.js';
import {
  type CampaignDesk,
  createCampaignDesk,
} from '../../../src/store/broadcast/campaign-desk.js';
import type { LedgerLine } from '../../../src/store/broadcast/campaign-ledger.js';
import type { Campaign } from '../../../src/store/broadcast/campaign-record.js';
import { createTranslator } from '../../../src/views/translator.js';
import { captureLog, type CapturedLog } from '../../helpers/captured-log.js';
import { createTestRedis, type TestRedis } from '../../helpers/redis.js';

const OLGA = 9;
const IVAN = 10;
const BORIS = 11;
const t = createTranslator().forLocale('en');

const CAMPAIGN: Campaign = {
  id: 'abcdefgh',
  state: 'running',
  content: {
    fromChatId: -100,
    parts: [{ messageId: 7, kind: 'text', text: 'Foxes' }],
    hasMute: true,
  },
  audience: { category: 'news' },
  isPaid: false,
  pass: { number: 1, kind: 'send' },
  createdBy: OLGA,
  createdAtMs: 0,
  changedBy: OLGA,
  changedAtMs: 0,
  run: 1,
};

const PROGRESS: CampaignProgress = {
  ...{ pass: 1, kind: 'send', total: 100, sent: 40, blocked: 2, failed: 0, uncertain: 0 },
  ...{ left: 58, deferred: 1, perSecond: 29.6, etaMs: 62_000, pausedUntilMs: undefined },
  ...{ startedAtMs: 1_000, endedAtMs: undefined },
};

let test: TestRedis;
let desk: CampaignDesk;
let log: CapturedLog;
let cards: CampaignCards;
const telegram = { editMessageText: vi.fn(), sendPhoto: vi.fn(), sendDocument: vi.fn() };
const courtesy = { editMessageText: vi.fn() };
const tell = vi.fn();
const drawReport = vi.fn();

function refusal(description: string): GrammyError {
  const body = { ok: false as const, error_code: 400, description, parameters: {} };
  return new GrammyError('Call failed', body, 'editMessageText', {});
}

async function* outcomes(): AsyncGenerator<LedgerLine[]> {
  yield await Promise.resolve([
    { place: 0, userId: 100, outcome: { type: 'sent', messageIds: [5, 6] } },
    { place: 1, userId: 101, outcome: { type: 'failed', code: 'server' } },
  ]);
}

beforeEach(async () => {
  vi.resetAllMocks();
  test = await createTestRedis();
  desk = createCampaignDesk(test);
  log = captureLog();
  await desk.saveNotes(CAMPAIGN.id, {
    post: { chatId: -100, postId: '7' },
    looks: ['text'],
    ...{ isAlbumPart: false, hasButtons: false, lostButtons: 0, isProtected: false },
    ...{ captionChars: 0, channel: 'Foxes' },
  });
  for (const [adminId, messageId] of [
    [OLGA, 50],
    [IVAN, 60],
    [BORIS, 70],
  ] as const) {
    await desk.putCard(CAMPAIGN.id, { adminId, messageId });
  }
  drawReport.mockResolvedValue(new Uint8Array([1]));
  cards = createCampaignCards({
    campaigns: { progress: () => Promise.resolve(PROGRESS), outcomes },
    desk,
    notices: { tell, translateFor: () => Promise.resolve(t) },
    // Boris was taken out of ADMIN_IDS in mid-campaign.
    adminIds: [OLGA, IVAN],
    ...{ telegram, courtesy, drawReport },
    logger: log.logger,
  });
  return () => test.close();
});

describe('the live cards', () => {
  it('tell each admin how it goes, and nobody who is none any more', async () => {
    await cards.progress(CAMPAIGN, PROGRESS);
    const calls = courtesy.editMessageText.mock.calls;
    expect(calls.map(([chatId, messageId]) => [Number(chatId), Number(messageId)])).toEqual([
      [OLGA, 50],
      [IVAN, 60],
    ]);
    expect(calls[0]?.[2]).toBe(
      [
        'Broadcast: sending',
        'Text from Foxes',
        'Foxes',
        '▰▰▰▰▰▱▱▱▱▱▱▱ 42% of 100',
        'Reached: 40',
        'Blocked me: 2',
        'To be tried again: 1',
        'Left: 58',
        '30 a second, about 1 min 2 s to go',
      ].join('\n'),
    );
  });

  it('are left alone while they would say the same', async () => {
    await cards.progress(CAMPAIGN, PROGRESS);
    await cards.progress(CAMPAIGN, PROGRESS);
    expect(courtesy.editMessageText).toHaveBeenCalledTimes(2);
    await cards.progress(CAMPAIGN, { ...PROGRESS, sent: 41, left: 57 });
    expect(courtesy.editMessageText).toHaveBeenCalledTimes(4);
  });

  it('are sent again where an admin has deleted one', async () => {
    courtesy.editMessageText.mockRejectedValueOnce(
      refusal('Bad Request: message to edit not found'),
    );
    tell.mockResolvedValue({ chatId: OLGA, messageId: 51 });
    await cards.progress(CAMPAIGN, PROGRESS);
    expect(tell).toHaveBeenCalledTimes(1);
    expect((await desk.load(CAMPAIGN.id))?.cards.get(OLGA)).toBe(51);
  });

  it('that the chat had no room for are shown the next time', async () => {
    const body = { ok: false as const, error_code: 429, description: 'Too Many Requests' };
    const flood = new GrammyError(
      'Call failed',
      { ...body, parameters: {} },
      'editMessageText',
      {},
    );
    courtesy.editMessageText.mockRejectedValueOnce(flood);
    await cards.progress(CAMPAIGN, PROGRESS);
    await cards.progress(CAMPAIGN, PROGRESS);
    expect(courtesy.editMessageText).toHaveBeenCalledTimes(3);
    expect(log.messages()).toEqual([]);
  });

  it('never fail a campaign: neither Telegram nor Redis does', async () => {
    courtesy.editMessageText.mockRejectedValue(refusal('Bad Request: something'));
    await cards.progress(CAMPAIGN, PROGRESS);
    vi.spyOn(desk, 'load').mockRejectedValue(new Error('Redis is away'));
    await cards.progress(CAMPAIGN, { ...PROGRESS, sent: 41 });
    await cards.trouble(CAMPAIGN, 'post-gone');
  });

  it('say when Telegram wants all broadcasts still', async () => {
    await cards.progress(CAMPAIGN, { ...PROGRESS, pausedUntilMs: Date.UTC(2026, 10, 21, 12, 5) });
    expect(courtesy.editMessageText.mock.calls[0]?.[2]).toContain('2026-11-21 12:05 UTC');
  });

  it('say why it paused by itself, and every admin is told', async () => {
    const paused: Campaign = { ...CAMPAIGN, state: 'paused', trouble: 'post-gone' };
    await cards.trouble(paused, 'post-gone');
    expect(telegram.editMessageText.mock.calls[0]?.[2]).toContain('the post was deleted');
    expect(tell.mock.calls.map(([adminId]) => adminId as number)).toEqual([OLGA, IVAN]);
  });
});

describe('the report at the end', () => {
  const finished: Campaign = { ...CAMPAIGN, state: 'finished' };
  const end = { ...PROGRESS, left: 0, deferred: 0, etaMs: undefined, endedAtMs: 61_000 };

  async function textOf(file: InputFile): Promise<string> {
    const raw = await file.toRaw();
    const chunks: Uint8Array[] = [];
    if (raw instanceof Uint8Array) chunks.push(raw);
    else for await (const chunk of raw) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString();
  }

  it('is a picture and a list of everybody, for each admin', async () => {
    await cards.finished(finished, end);
    expect(telegram.sendPhoto.mock.calls.map(([adminId]) => adminId as number)).toEqual([
      OLGA,
      IVAN,
    ]);
    const [, file] = telegram.sendDocument.mock.calls[0] as [number, InputFile];
    expect(file.filename).toBe('broadcast-abcdefgh.csv');
    expect(await textOf(file)).toBe(
      'user_id,outcome,message_ids,code\r\n100,sent,5 6,\r\n101,failed,,server\r\n',
    );
    expect(telegram.editMessageText.mock.calls[0]?.[2]).toContain('Took 1 min 0 s');
  });

  it('is the list alone when the picture can’t be drawn', async () => {
    drawReport.mockRejectedValue(new Error('no canvas'));
    await cards.finished(finished, end);
    expect(telegram.sendPhoto).not.toHaveBeenCalled();
    expect(telegram.sendDocument).toHaveBeenCalledTimes(2);
  });

  it('comes once, also when the process died right after it', async () => {
    await cards.finished(finished, end);
    await cards.finished(finished, end);
    expect(telegram.sendPhoto).toHaveBeenCalledTimes(2);
  });

  it('comes to the other admins when one can’t get it', async () => {
    telegram.sendPhoto.mockRejectedValueOnce(refusal('Forbidden: bot was blocked by the user'));
    await cards.finished(finished, end);
    expect(telegram.sendDocument.mock.calls.map(([adminId]) => adminId as number)).toEqual([IVAN]);
  });

  it('of nobody, and of deleting, is the card alone', async () => {
    await cards.finished(finished, { ...end, total: 0, sent: 0, blocked: 0 });
    await cards.finished({ ...finished, pass: { number: 2, kind: 'delete' } }, end);
    expect(telegram.sendPhoto).not.toHaveBeenCalled();
  });
});
