import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CampaignState, RecipientOutcome } from '../../../src/domain/campaign.js';
import {
  ADMIN,
  type BroadcastRooms,
  openBroadcastRooms,
  people,
  PLAN,
  refusal,
  silence,
  unreachable,
} from '../../helpers/broadcast-rooms.js';
import { createDeferred } from '../../helpers/deferred.js';

let rooms: BroadcastRooms;

beforeEach(async () => {
  rooms = await openBroadcastRooms();
});

async function outcomesOf(id: string): Promise<Map<number, RecipientOutcome['type'] | 'waiting'>> {
  const outcomes = new Map<number, RecipientOutcome['type'] | 'waiting'>();
  for await (const page of rooms.campaigns.outcomes(id)) {
    for (const { userId, outcome } of page) outcomes.set(userId, outcome.type);
  }
  return outcomes;
}

async function move(id: string, to: CampaignState): Promise<void> {
  const { campaign } = await rooms.campaigns.transition(id, to, { by: ADMIN });
  if (campaign) await rooms.queue.start(campaign);
}

describe('a campaign', () => {
  it('reaches everybody once and tells how it went', async () => {
    rooms.audience.userIds = people(250);
    await rooms.startWorker();
    const id = await rooms.send();
    await rooms.until(id, 'finished');
    expect(rooms.copies().sort((a, b) => a - b)).toEqual(people(250));
    expect(new Set((await outcomesOf(id)).values())).toEqual(new Set(['sent']));
    await vi.waitFor(() => {
      expect(rooms.shown.finished).toMatchObject([[id, { total: 250, sent: 250, left: 0 }]]);
    });
    expect(await rooms.campaigns.load(id)).toMatchObject({ toldPass: 1 });
  });

  it('for nobody ends at once', async () => {
    await rooms.startWorker();
    const id = await rooms.send();
    await rooms.until(id, 'finished');
    expect(rooms.calls).toEqual([]);
    await vi.waitFor(() => {
      expect(rooms.shown.finished).toMatchObject([[id, { total: 0 }]]);
    });
  });

  it('counts who is out of reach', async () => {
    rooms.audience.userIds = [1, 2, 3];
    rooms.plan.answer = ({ chatId }) => {
      if (chatId === 1) throw refusal(403, 'Forbidden: bot was blocked by the user');
      if (chatId === 2) throw refusal(403, 'Forbidden: user is deactivated');
    };
    await rooms.startWorker();
    const id = await rooms.send();
    await rooms.until(id, 'finished');
    expect(await rooms.campaigns.progress(id)).toMatchObject({ sent: 1, blocked: 2 });
  });

  it('of an album stays an album', async () => {
    rooms.audience.userIds = [1];
    await rooms.startWorker();
    const parts = Array.from({ length: 10 }, (_, index) => ({
      messageId: 7 + index,
      kind: 'photo' as const,
    }));
    const id = await rooms.send({ isPaid: true, content: { ...PLAN.content, parts } });
    await rooms.until(id, 'finished');
    const ids = parts.map(({ messageId }) => messageId);
    expect(rooms.calls).toMatchObject([{ method: 'copyMessages', args: [ids, {}, undefined] }]);
    const pages = [];
    for await (const page of rooms.campaigns.outcomes(id)) pages.push(...page);
    const copies = Array.from({ length: 10 }, (_, index) => 101 + index);
    expect(pages).toMatchObject([{ outcome: { messageIds: copies } }]);
  });

  it('that is paid for says so in each call', async () => {
    rooms.audience.userIds = [1];
    await rooms.startWorker();
    await rooms.until(await rooms.send({ isPaid: true }), 'finished');
    expect(rooms.calls[0]?.args[2]).toEqual({ allow_paid_broadcast: true });
  });
});

describe('a campaign under way', () => {
  it('keeps still while it is paused and goes on where it was', async () => {
    rooms.audience.userIds = people(60);
    const reached = createDeferred();
    rooms.plan.answer = async () => {
      if (rooms.calls.length === 20) reached.resolve();
      await new Promise((resolve) => setImmediate(resolve));
    };
    await rooms.startWorker();
    const id = await rooms.send();
    await reached.promise;
    await move(id, 'paused');
    await vi.waitFor(async () => {
      const progress = await rooms.campaigns.progress(id);
      expect(progress?.sent).toBe(rooms.calls.length);
    });
    const before = rooms.calls.length;
    expect(before).toBeLessThan(60);
    await move(id, 'running');
    await rooms.until(id, 'finished');
    expect(rooms.copies().sort((a, b) => a - b)).toEqual(people(60));
  });

  it('that is stopped reaches nobody else, and says so', async () => {
    rooms.audience.userIds = people(60);
    const reached = createDeferred();
    rooms.plan.answer = async () => {
      if (rooms.calls.length === 10) reached.resolve();
      await new Promise((resolve) => setImmediate(resolve));
    };
    await rooms.startWorker();
    const id = await rooms.send();
    await reached.promise;
    await move(id, 'stopped');
    await vi.waitFor(() => {
      expect(rooms.shown.finished).toHaveLength(1);
    });
    const [, progress] = rooms.shown.finished[0] ?? [];
    expect(progress?.sent).toBe(rooms.calls.length);
    expect(progress?.left).toBe(60 - rooms.calls.length);
  });

  it('that was paused and is stopped says so as well', async () => {
    rooms.audience.userIds = people(5);
    rooms.plan.answer = () => {
      throw refusal(400, 'Bad Request: message to copy not found');
    };
    await rooms.startWorker();
    const id = await rooms.send();
    await vi.waitFor(() => {
      expect(rooms.shown.troubles).toEqual([[id, 'post-gone']]);
    });
    await move(id, 'stopped');
    await vi.waitFor(() => {
      expect(rooms.shown.finished).toMatchObject([[id, { left: 5 }]]);
    });
  });

  it('waits as long as Telegram told, all of it, and loses nobody', async () => {
    rooms.audience.userIds = people(40);
    let toldAtMs = 0;
    const early: number[] = [];
    rooms.plan.answer = ({ chatId }) => {
      if (chatId === 20 && toldAtMs === 0) {
        toldAtMs = performance.now();
        throw refusal(429, 'Too Many Requests: retry after 1', 1);
      }
      // What was on its way when Telegram said so can't be called back.
      if (toldAtMs > 0 && chatId > 25 && performance.now() - toldAtMs < 1_000) early.push(chatId);
    };
    await rooms.startWorker();
    const [first, second] = await Promise.all([rooms.send(), rooms.send()]);
    await rooms.until(first, 'finished');
    await rooms.until(second, 'finished');
    expect(early).toEqual([]);
    expect(rooms.copies()).toHaveLength(80);
  });

  it('tries again whom a failing server refused', async () => {
    rooms.audience.userIds = people(10);
    const failed = new Set<number>();
    rooms.plan.answer = ({ chatId }) => {
      if (failed.has(chatId) || chatId % 4 !== 0) return;
      failed.add(chatId);
      throw refusal(500, 'Internal Server Error');
    };
    await rooms.startWorker();
    const id = await rooms.send();
    await rooms.until(id, 'finished');
    expect(failed.size).toBe(2);
    expect(rooms.copies().sort((a, b) => a - b)).toEqual(people(10));
  });

  it('tries again whom it could not even call, and leaves uncertain who gave no reply', async () => {
    rooms.audience.userIds = people(5);
    let refused = false;
    rooms.plan.answer = ({ chatId }) => {
      if (chatId === 2) throw silence();
      if (chatId !== 3 || refused) return;
      refused = true;
      throw unreachable();
    };
    await rooms.startWorker();
    const id = await rooms.send();
    await rooms.until(id, 'finished');
    expect(rooms.copies().sort((a, b) => a - b)).toEqual([1, 3, 4, 5]);
    expect((await outcomesOf(id)).get(2)).toBe('uncertain');
  });
});

describe('a campaign whose post is in trouble', () => {
  it.each([
    ['Bad Request: message to copy not found', 'post-gone'],
    ["Bad Request: the message can't be copied", 'not-copyable'],
    ['Forbidden: bot is not a member of the channel chat', 'source-gone'],
    ['Bad Request: FLOODSKIP_NOT_ALLOWED', 'no-balance'],
  ] as const)('pauses at "%s" and loses nobody', async (description, trouble) => {
    rooms.audience.userIds = people(30);
    const answer = ({ chatId }: { chatId: number }) => {
      if (chatId > 10) throw refusal(description.startsWith('F') ? 403 : 400, description);
    };
    rooms.plan.answer = answer;
    await rooms.startWorker();
    const id = await rooms.send();
    await rooms.until(id, 'paused');
    await vi.waitFor(() => {
      expect(rooms.shown.troubles).toEqual([[id, trouble]]);
    });
    expect(await rooms.campaigns.progress(id)).toMatchObject({ sent: 10, failed: 0, left: 20 });
    rooms.plan.answer = () => undefined;
    await move(id, 'running');
    await rooms.until(id, 'finished');
    expect(rooms.copies().sort((a, b) => a - b)).toEqual(people(30));
  });

  it('pauses before everybody is refused the same', async () => {
    rooms.audience.userIds = people(200);
    rooms.plan.answer = () => {
      throw refusal(400, 'Bad Request: BUTTON_URL_INVALID');
    };
    await rooms.startWorker();
    const id = await rooms.send();
    await rooms.until(id, 'paused');
    const progress = await rooms.campaigns.progress(id);
    expect(progress?.failed).toBeGreaterThanOrEqual(20);
    expect(progress?.failed).toBeLessThan(40);
  });

  it('pauses before everybody is left uncertain', async () => {
    rooms.audience.userIds = people(200);
    rooms.plan.answer = () => {
      throw silence();
    };
    await rooms.startWorker();
    const id = await rooms.send();
    await rooms.until(id, 'paused');
    expect(await rooms.campaigns.load(id)).toMatchObject({ trouble: 'no-answers' });
    expect((await rooms.campaigns.progress(id))?.uncertain).toBeLessThan(30);
  });

  it('tells a chat that is gone from a channel that is', async () => {
    rooms.audience.userIds = people(4);
    let isSourceGone = false;
    rooms.plan.answer = ({ method, chatId }) => {
      if (method === 'getChat' ? isSourceGone : isSourceGone || chatId === 2) {
        throw refusal(400, 'Bad Request: chat not found');
      }
    };
    await rooms.startWorker();
    const first = await rooms.send();
    await rooms.until(first, 'finished');
    expect((await outcomesOf(first)).get(2)).toBe('blocked');
    expect(rooms.unreachable).toEqual([[2, 'blocked']]);
    isSourceGone = true;
    const second = await rooms.send();
    await rooms.until(second, 'paused');
    expect(await rooms.campaigns.progress(second)).toMatchObject({ blocked: 0, left: 4 });
  });
});

describe('after a campaign', () => {
  it('who failed gets it, and nobody else', async () => {
    rooms.audience.userIds = people(6);
    rooms.plan.answer = ({ chatId }) => {
      if (chatId % 2 === 0) throw refusal(400, 'Bad Request: VOICE_MESSAGES_FORBIDDEN');
    };
    await rooms.startWorker();
    const id = await rooms.send();
    await rooms.until(id, 'finished');
    rooms.plan.answer = () => undefined;
    rooms.calls.length = 0;
    const begun = await rooms.campaigns.beginPass(
      id,
      { kind: 'resend', whom: 'failed' },
      { by: ADMIN },
    );
    if (begun.campaign) await rooms.queue.start(begun.campaign);
    await rooms.until(id, 'finished');
    expect(rooms.copies().sort((a, b) => a - b)).toEqual([2, 4, 6]);
    expect(await rooms.campaigns.progress(id, 1)).toMatchObject({ sent: 6, failed: 0 });
  });

  it('copies are edited and taken back where they are', async () => {
    rooms.audience.userIds = [1, 2];
    await rooms.startWorker();
    const id = await rooms.send();
    await rooms.until(id, 'finished');
    const copies = new Map<number, unknown>();
    for await (const page of rooms.campaigns.outcomes(id)) {
      for (const { userId, outcome } of page) {
        if (outcome.type === 'sent') copies.set(userId, outcome.messageIds[0]);
      }
    }
    rooms.calls.length = 0;
    const content = {
      ...PLAN.content,
      parts: [{ messageId: 7, kind: 'text' as const, text: 'Hello' }],
    };
    rooms.plan.answer = ({ chatId }) => {
      if (chatId === 2) {
        throw refusal(400, 'Bad Request: message is not modified: …');
      }
    };
    const edit = await rooms.campaigns.beginPass(id, { kind: 'edit', content }, { by: ADMIN });
    if (edit.campaign) await rooms.queue.start(edit.campaign);
    await rooms.until(id, 'finished');
    expect(rooms.calls).toMatchObject([
      { method: 'editMessageText', chatId: 1, args: [copies.get(1), 'Hello', {}] },
    ]);
    expect(await rooms.campaigns.progress(id)).toMatchObject({ kind: 'edit', sent: 2 });

    rooms.calls.length = 0;
    rooms.plan.answer = ({ chatId }) => {
      if (chatId === 1) throw refusal(400, "Bad Request: message can't be deleted for everyone");
    };
    const taken = await rooms.campaigns.beginPass(id, { kind: 'delete' }, { by: ADMIN });
    if (taken.campaign) await rooms.queue.start(taken.campaign);
    await rooms.until(id, 'finished');
    expect(rooms.calls).toMatchObject([
      { method: 'deleteMessage', chatId: 2, args: [copies.get(2)] },
    ]);
    expect(await rooms.campaigns.progress(id)).toMatchObject({ sent: 1, failed: 1 });
    expect(await rooms.campaigns.progress(id, 1)).toMatchObject({ sent: 2, failed: 0 });
  });
});
