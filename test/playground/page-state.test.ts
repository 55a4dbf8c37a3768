import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEvent,
  expireAction,
  expireDraft,
  toSession,
} from '../../src/playground/page/state/apply-event.js';
import {
  countUnread,
  EMPTY_HISTORY,
  prependOlder,
  removeMessages,
  toHistory,
  trimHistory,
  upsertMessage,
} from '../../src/playground/page/state/history.js';
import { toDays } from '../../src/playground/page/state/list-items.js';
import { formatRoute, parseRoute } from '../../src/playground/page/state/route.js';
import type { MessageView, SnapshotView } from '../../src/playground/protocol.js';

const ANN = 5_000_000_001;
const BOT = 7_000_000_001;
const NOON_MS = new Date(2026, 5, 15, 12).getTime();

function message(id: number, overrides: Partial<MessageView> = {}): MessageView {
  return {
    chatId: ANN,
    id,
    topicId: 0,
    dateMs: NOON_MS + id * 1000,
    sender: { id: BOT, name: 'Bot', kind: 'bot' },
    text: `message ${id}`,
    entities: [],
    captionAboveMedia: false,
    keyboard: [],
    ...overrides,
  };
}

const own = { sender: { id: ANN, name: 'Ann', kind: 'person' } } as const;

function ids(history: { messages: readonly MessageView[] }): number[] {
  return history.messages.map(({ id }) => id);
}

describe('the loaded history of a chat', () => {
  it('is the same, sorted and without doubles, in whatever order messages come', () => {
    const shuffled = fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8], { minLength: 8 });
    fc.assert(
      fc.property(shuffled, fc.array(fc.integer({ min: 1, max: 8 })), (order, again) => {
        let history = EMPTY_HISTORY;
        for (const id of [...order, ...again]) history = upsertMessage(history, message(id));
        expect(ids(history)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      }),
    );
  });

  it('replaces an edited message where it stands', () => {
    const history = [1, 2, 3].map((id) => message(id)).reduce(upsertMessage, EMPTY_HISTORY);
    const edited = upsertMessage(history, message(2, { text: 'changed' }));
    expect(edited.messages.map(({ text }) => text)).toEqual(['message 1', 'changed', 'message 3']);
  });

  it('keeps every other message the same object, so that its bubble is not drawn again', () => {
    const history = [1, 2, 3].map((id) => message(id)).reduce(upsertMessage, EMPTY_HISTORY);
    const edited = upsertMessage(history, message(2, { text: 'changed' }));
    expect(edited.messages[0]).toBe(history.messages[0]);
    expect(edited.messages[2]).toBe(history.messages[2]);
  });

  it('lets news win over a page of older messages that was read before them', () => {
    let history = toHistory({ chatId: ANN, messages: [message(10)], hasMore: true });
    history = upsertMessage(history, message(4, { text: 'edited meanwhile' }));
    history = removeMessages(history, [5]);
    const page = { chatId: ANN, messages: [3, 4, 5].map((id) => message(id)), hasMore: false };
    history = prependOlder(history, page);
    expect(history.messages.map(({ text }) => text)).toEqual([
      'message 3',
      'edited meanwhile',
      'message 10',
    ]);
    expect(history.hasMore).toBe(false);
  });

  it('forgets what is far above and remembers that there is more', () => {
    const all = [1, 2, 3, 4, 5].map((id) => message(id));
    const trimmed = trimHistory(toHistory({ chatId: ANN, messages: all, hasMore: false }), 2);
    expect(ids(trimmed)).toEqual([4, 5]);
    expect(trimmed.hasMore).toBe(true);
  });

  it('stays the very same when there is nothing to forget', () => {
    const messages = [1, 2, 3, 4].map((id) => message(id));
    const history = toHistory({ chatId: ANN, messages, hasMore: false });
    expect(trimHistory(history, 2)).toBe(history);
  });

  it('counts as unread what others wrote after the mark of its topic, service lines aside', () => {
    const messages = [
      message(1),
      message(2),
      message(3, own),
      message(4, { service: { kind: 'joined' } }),
      message(5, { topicId: 9 }),
    ];
    expect(countUnread(messages, { 0: 1 }, ANN)).toBe(2);
    expect(countUnread(messages, { 0: 4, 9: 5 }, ANN)).toBe(0);
  });
});

describe('the session after an event', () => {
  const snapshot: SnapshotView = {
    viewer: { id: ANN, name: 'Ann', isAdmin: false },
    people: [{ id: ANN, name: 'Ann', isAdmin: false }],
    bot: { id: BOT, name: 'Bot', username: 'a_bot' },
    wallet: { stars: 5000, subscriptions: [] },
    chats: [],
    histories: [{ chatId: ANN, messages: [message(1)], hasMore: false }],
    ephemerals: [],
  };
  const action = { chatId: ANN, topicId: 0, name: 'Bot', action: 'typing', forMs: 5000 };
  const draft = {
    chatId: ANN,
    topicId: 0,
    draftId: 1,
    text: 'Once',
    entities: [],
    canStop: true,
  };
  const busy = applyEvent(applyEvent(toSession(snapshot), { type: 'action', action }), {
    type: 'draft',
    draft,
  });

  it('shows neither typing nor a draft once the bot has written there', () => {
    const after = applyEvent(busy, { type: 'message', message: message(2) });
    expect(after.actions.size).toBe(0);
    expect(after.drafts.size).toBe(0);
  });

  it('shows no draft any more that was stopped and not kept', () => {
    const after = applyEvent(busy, { type: 'draft-ended', chatId: ANN, topicId: 0 });
    expect(after.drafts.size).toBe(0);
    expect(after.actions.size).toBe(1);
  });

  it('still shows both when the bot only edited something older', () => {
    const after = applyEvent(busy, { type: 'message', message: message(1, { text: 'edited' }) });
    expect(after.actions.size).toBe(1);
    expect(after.drafts.size).toBe(1);
  });

  it('still shows both when the person wrote, or the bot wrote elsewhere', () => {
    let after = applyEvent(busy, { type: 'message', message: message(2, own) });
    after = applyEvent(after, { type: 'message', message: message(9, { chatId: -100 }) });
    expect(after.actions.size).toBe(1);
    expect(after.drafts.size).toBe(1);
  });

  it('ends an action and a draft after their time, unless they were renewed', () => {
    expect(expireAction(busy, action).actions.size).toBe(0);
    expect(expireDraft(busy, draft).drafts.size).toBe(0);
    const renewed = applyEvent(busy, { type: 'action', action: { ...action } });
    expect(expireAction(renewed, action)).toBe(renewed);
    const rewritten = applyEvent(busy, { type: 'draft', draft: { ...draft, text: 'Once upon' } });
    expect(expireDraft(rewritten, draft)).toBe(rewritten);
  });

  it('loses deleted messages and ignores a deletion in a chat it does not know', () => {
    const gone = applyEvent(busy, { type: 'deleted', chatId: ANN, messageIds: [1, 77] });
    expect(gone.histories.get(ANN)?.messages).toEqual([]);
    expect(applyEvent(busy, { type: 'deleted', chatId: -5, messageIds: [1] })).toBe(busy);
  });
});

describe('the list of a conversation', () => {
  const options = { viewerId: ANN, showNames: true };

  function positions(messages: MessageView[]): unknown[] {
    return toDays(messages, options).flatMap(({ items }) =>
      items.map((item) => (item.kind === 'bubble' ? item.position : item.kind)),
    );
  }

  it('groups what one sender says in a row', () => {
    expect(positions([message(1), message(2), message(3), message(4, own)])).toEqual([
      'first',
      'middle',
      'last',
      'single',
    ]);
  });

  it('starts a new group after a pause, a service line and midnight', () => {
    const pause = message(2, { dateMs: NOON_MS + 11 * 60_000 });
    expect(positions([message(1), pause])).toEqual(['single', 'single']);
    expect(positions([message(1), message(2, { service: { kind: 'left' } }), message(3)])).toEqual([
      'single',
      'service',
      'single',
    ]);
    const beforeMidnight = message(1, { dateMs: new Date(2026, 5, 15, 23, 59).getTime() });
    const afterMidnight = message(2, { dateMs: new Date(2026, 5, 16, 0, 1).getTime() });
    expect(positions([beforeMidnight, afterMidnight])).toEqual(['single', 'single']);
    expect(toDays([beforeMidnight, afterMidnight], options)).toHaveLength(2);
  });

  it('makes one entry of an album', () => {
    const album = [1, 2, 3].map((id) => message(id, { albumId: 'a' }));
    const [day] = toDays([...album, message(4, { albumId: 'b' })], options);
    const sizes = day?.items.map((item) => (item.kind === 'bubble' ? item.messages.length : 0));
    expect(sizes).toEqual([3, 1]);
  });

  it('names a sender once a group, and never oneself', () => {
    const names = toDays([message(1), message(2), message(3, own)], options).flatMap(({ items }) =>
      items.map((item) => item.kind === 'bubble' && item.showName),
    );
    expect(names).toEqual([true, false, false]);
  });
});

describe('the address of a place', () => {
  it.each([
    ['', { personId: undefined, chatId: undefined, topicId: 0 }],
    ['#/1', { personId: 1, chatId: undefined, topicId: 0 }],
    ['#/1/-100200', { personId: 1, chatId: -100200, topicId: 0 }],
    ['#/1/-100200/7', { personId: 1, chatId: -100200, topicId: 7 }],
    ['#/x/<b>/1e9', { personId: undefined, chatId: undefined, topicId: 0 }],
  ])('%s is read', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  it('reads back what it writes', () => {
    const id = fc.integer({ min: -9_999_999_999_999, max: 9_999_999_999_999 });
    fc.assert(
      fc.property(id, id, fc.nat(), (personId, chatId, topicId) => {
        const route = { personId, chatId, topicId };
        expect(parseRoute(formatRoute(route))).toEqual(route);
      }),
    );
  });
});
