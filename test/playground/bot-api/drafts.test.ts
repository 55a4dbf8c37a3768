import type { Update } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WorldEvent } from '../../../src/playground/world/world.js';
import { ALLOWED_UPDATES } from '../../../src/updates/allowed-updates.js';
import { startBotApi, type TestBotApi } from './server.js';

let api: TestBotApi;
let annId: number;
let nowMs: number;
let events: WorldEvent[];

beforeEach(async () => {
  nowMs = 1_700_000_000_000;
  api = await startBotApi({ nowMs: () => nowMs });
  annId = api.seed.ann.id;
  api.world.sendText(annId, annId, '/start');
  events = [];
  api.world.subscribe((event) => {
    if (event.type === 'draft' || event.type === 'draft_ended') events.push(event);
  });
});
afterEach(() => api.stop());

async function draft(options: object = {}): Promise<void> {
  await api.ok('sendMessageDraft', { chat_id: annId, draft_id: 7, text: 'Once', ...options });
}

function stop(draftId = 7): void {
  api.world.stopGeneration(annId, draftId);
}

/** What the bot is told, with the updates it asks for. */
async function stops(): Promise<unknown[]> {
  const updates = await api.ok<Update[]>('getUpdates', { allowed_updates: ALLOWED_UPDATES });
  return updates.flatMap(({ stopped_message_generation: stopped }) => stopped ?? []);
}

describe('the Stop button of a draft', () => {
  it('tells the bot which draft of which chat, and says nobody’s name', async () => {
    await draft({ can_stop: true });
    stop();
    expect(await stops()).toEqual([
      { chat: expect.objectContaining({ id: annId, type: 'private' }) as unknown, draft_id: 7 },
    ]);
  });

  it('takes the draft away, or leaves it without its button when it is to be kept', async () => {
    await draft({ can_stop: true });
    stop();
    expect(events.at(-1)).toEqual({ type: 'draft_ended', chatId: annId });
    await draft({ can_stop: true, keep_on_stop: true });
    stop();
    expect(events.at(-1)).toMatchObject({ type: 'draft', text: 'Once', canStop: false });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['the bot gave it none', () => draft()],
    ['there is no draft', () => Promise.resolve()],
    ['it is another draft’s', () => draft({ can_stop: true, draft_id: 8 })],
    [
      'it was pressed already',
      () =>
        draft({ can_stop: true }).then(() => {
          stop();
        }),
    ],
    [
      'the message is there',
      async () => {
        await draft({ can_stop: true });
        await api.ok('sendMessage', { chat_id: annId, text: 'Once upon a time' });
      },
    ],
    [
      'the draft was not renewed for 30 s',
      async () => {
        await draft({ can_stop: true });
        nowMs += 30_000;
      },
    ],
  ])('is not there when %s', async (_name, prepare) => {
    await prepare();
    expect(() => {
      stop();
    }).toThrow(expect.objectContaining({ code: 'no_such_button' }) as Error);
  });
});
