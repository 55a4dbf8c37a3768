import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTelegramApi } from '../../../src/telegram/api.js';
import type { FormattedText } from '../../../src/telegram/formatted-text.js';
import {
  createLiveTexts,
  type LiveText,
  type LiveTextOptions,
} from '../../../src/telegram/live-text/live-text.js';
import { captureLog, type CapturedLog } from '../../helpers/captured-log.js';
import { createFakeChats, type FakeChats, type FakeFailure } from '../../helpers/fake-chats.js';

const PERSON = 7;
const GROUP = -1007;
const QUESTION = 55;
const KEYBOARD = { inline_keyboard: [[{ text: 'Again', callback_data: 'talk:again:v1:x' }]] };
const STOP = { inline_keyboard: [[{ text: 'Stop', callback_data: 'talk:stop:v1:x' }]] };

const BLOCKED: FakeFailure = {
  error_code: 403,
  description: 'Forbidden: bot was blocked by the user',
};
const RESTARTING: FakeFailure = { error_code: 500, description: 'Internal Server Error: restart' };

function flood(seconds: number): FakeFailure {
  return {
    error_code: 429,
    description: `Too Many Requests: retry after ${seconds}`,
    parameters: { retry_after: seconds },
  };
}

/** The clock that tests turn. */
function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function plain(text: string): FormattedText {
  return { text, entities: [] };
}

function networkFault(code?: string): Error {
  return Object.assign(new Error('the connection broke'), code === undefined ? {} : { code });
}

let chats: FakeChats;
let log: CapturedLog;
let onSent: ReturnType<typeof vi.fn<(ids: number[]) => Promise<void>>>;
let process: AbortController;
const begun: LiveText[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  chats = createFakeChats();
  log = captureLog();
  onSent = vi.fn(() => Promise.resolve());
  process = new AbortController();
});
afterEach(async () => {
  process.abort();
  await Promise.all(begun.splice(0).map((live) => live.stop()));
  vi.useRealTimers();
});

function begin(options: Partial<LiveTextOptions> = {}): LiveText {
  const api = createTelegramApi({
    token: '1:x',
    apiRoot: 'http://telegram.test',
    transport: chats,
  });
  const live = createLiveTexts({ api, courtesy: api, logger: log.logger, sleep }).begin({
    chatId: PERSON,
    isPrivate: true,
    replyTo: QUESTION,
    draftId: 99,
    onSent,
    signal: process.signal,
    ...options,
  });
  begun.push(live);
  return live;
}

function beginInGroup(options: Partial<LiveTextOptions> = {}): LiveText {
  return begin({ chatId: GROUP, isPrivate: false, growingKeyboard: STOP, ...options });
}

async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

function drafts(): string[] {
  return chats.callsOf('sendMessageDraft').map(({ fields }) => String(fields['text']));
}

function texts(chatId: number): string[] {
  return chats.messagesIn(chatId).map(({ text }) => text);
}

/** Words come every 100 ms for so long. */
async function stream(live: LiveText, ms: number): Promise<void> {
  for (let atMs = 0; atMs < ms; atMs += 100) {
    live.update(plain(`after ${atMs}`));
    await pass(100);
  }
}

describe('in a private chat', () => {
  it('shows the first words at once, as a draft that can be stopped', async () => {
    const live = begin();
    await pass(400);
    live.update(plain('Hello'));
    await pass(0);
    expect(chats.callsOf('sendMessageDraft')).toMatchObject([
      { fields: { chat_id: PERSON, draft_id: 99, text: 'Hello', can_stop: true } },
    ]);
  });

  it('shows at most one draft a second, always of the newest words', async () => {
    const live = begin();
    await stream(live, 4_100);
    expect(drafts()).toEqual(['after 0', 'after 900', 'after 1900', 'after 2900', 'after 3900']);
    expect(chats.messagesIn(PERSON)).toEqual([]);
  });

  it('says "Thinking…" when the words take a while, and renews what would vanish', async () => {
    const live = begin();
    await pass(1_501);
    expect(drafts()).toEqual(['']);
    live.update(plain('Hello'));
    await pass(1_000);
    await pass(40_100);
    expect(drafts()).toEqual(['', 'Hello', 'Hello', 'Hello']);
  });

  it('types until the first words are there', async () => {
    const live = begin();
    await pass(10_000);
    expect(chats.callsOf('sendChatAction')).toHaveLength(3);
    live.update(plain('Hello'));
    await pass(30_000);
    expect(chats.callsOf('sendChatAction')).toHaveLength(3);
  });

  it('ends with a real message that replies to the question', async () => {
    const live = begin();
    await stream(live, 1_500);
    const outcome = await live.finish(
      [{ text: 'All of it', entities: [{ type: 'bold', offset: 0, length: 3 }] }],
      KEYBOARD,
    );
    expect(chats.messagesIn(PERSON)).toMatchObject([
      { text: 'All of it', replyTo: QUESTION, buttons: KEYBOARD.inline_keyboard },
    ]);
    const { messageId } = chats.last(PERSON);
    expect(outcome).toEqual({ status: 'shown', messageIds: [messageId] });
    expect(onSent).toHaveBeenLastCalledWith([messageId]);
    await pass(60_000);
    expect(drafts()).toHaveLength(2);
  });

  it('skips frames as long as Telegram says, and edits nothing meanwhile', async () => {
    chats.failNext('sendMessageDraft', flood(30));
    const live = begin();
    await stream(live, 29_000);
    expect(drafts()).toHaveLength(1);
    expect(chats.callsOf('editMessageText')).toEqual([]);
    expect(chats.callsOf('sendMessage')).toEqual([]);
    await stream(live, 2_000);
    expect(drafts().length).toBeGreaterThan(1);
  });

  it('shows the words that were skipped, though no newer ones come', async () => {
    chats.failNext('sendMessageDraft', flood(3));
    const live = begin();
    live.update(plain('Hello'));
    await pass(3_000);
    expect(drafts()).toEqual(['Hello', 'Hello']);
  });

  it('goes on with edits where drafts are not possible', async () => {
    chats.failNext('sendMessageDraft', {
      error_code: 400,
      description: 'Bad Request: TEXTDRAFT_PEER_INVALID',
    });
    const live = begin();
    await stream(live, 20_000);
    expect(drafts()).toHaveLength(1);
    expect(chats.messagesIn(PERSON)).toHaveLength(1);
    expect(chats.callsOf('editMessageText').length).toBeLessThan(7);
  });

  it('persists what is final, and shows the rest as the draft', async () => {
    const live = begin();
    live.update(plain('one two'));
    await pass(0);
    expect(await live.persist(plain('one'))).toMatchObject({ status: 'shown' });
    live.update(plain('two'));
    await pass(0);
    expect(texts(PERSON)).toEqual(['one']);
    expect(drafts()).toEqual(['one two', 'two']);
    await live.finish([plain('one'), plain('two')], KEYBOARD);
    expect(texts(PERSON)).toEqual(['one', 'two']);
    expect(chats.messagesIn(PERSON).map(({ replyTo }) => replyTo)).toEqual([QUESTION, undefined]);
    expect(chats.callsOf('editMessageText')).toEqual([]);
  });

  it('tells the caller when nobody is there any more', async () => {
    chats.failNext('sendMessageDraft', BLOCKED);
    const live = begin();
    live.update(plain('Hello'));
    await pass(0);
    expect(live.gone.aborted).toBe(true);
    chats.failNext('sendMessage', BLOCKED);
    expect(await live.finish([plain('Hello')])).toEqual({ status: 'nobody-there' });
  });

  it('survives frames that Telegram does not take', async () => {
    const rejection = { error_code: 400, description: 'Bad Request: ENTITY_BOUNDS_INVALID' };
    chats.failNext('sendMessageDraft', rejection, rejection, rejection);
    const live = begin();
    await stream(live, 10_000);
    expect(drafts()).toHaveLength(3);
    expect(await live.finish([plain('Hello')])).toMatchObject({ status: 'shown' });
  });
});

describe('in a group', () => {
  it('edits one message, farther and farther apart', async () => {
    const live = beginInGroup({ threadId: 12 });
    await stream(live, 60_000);
    expect(texts(GROUP)).toEqual(['after 57900']);
    expect(chats.last(GROUP)).toMatchObject({ replyTo: QUESTION, buttons: STOP.inline_keyboard });
    expect(chats.callsOf('sendMessage')).toMatchObject([{ fields: { message_thread_id: 12 } }]);
    expect(chats.callsOf('editMessageText')).toHaveLength(9);
    expect(drafts()).toEqual([]);
  });

  it('keeps the message before it calls again', async () => {
    let keep = (): void => undefined;
    onSent.mockImplementationOnce(() => new Promise((resolve) => (keep = resolve)));
    const live = beginInGroup();
    await stream(live, 10_000);
    expect(chats.callsOf('editMessageText')).toEqual([]);
    keep();
    await pass(0);
    expect(chats.callsOf('editMessageText')).toHaveLength(1);
  });

  it('does not edit what looks the same, and takes "not modified" for success', async () => {
    const live = beginInGroup({ growingKeyboard: undefined });
    live.update(plain('Hello'));
    await pass(60_000);
    live.update(plain('Hello'));
    await pass(60_000);
    expect(await live.finish([plain('Hello')])).toMatchObject({ status: 'shown' });
    expect(chats.callsOf('editMessageText')).toEqual([]);
    chats.failNext('editMessageText', {
      error_code: 400,
      description: 'Bad Request: message is not modified: x',
    });
    const { messageId } = chats.last(GROUP);
    const again = beginInGroup({ alreadySent: [messageId] });
    expect(await again.finish([plain('Hello')])).toEqual({
      status: 'shown',
      messageIds: [messageId],
    });
  });

  it('sends a new message when somebody deletes the one that grows', async () => {
    const live = beginInGroup();
    live.update(plain('one'));
    await pass(0);
    chats.messages.clear();
    live.update(plain('one two'));
    await pass(3_000);
    expect(texts(GROUP)).toEqual(['one two']);
    expect(onSent).toHaveBeenLastCalledWith([chats.last(GROUP).messageId]);
    await live.finish([plain('one two three')]);
    expect(texts(GROUP)).toEqual(['one two three']);
  });

  it('does not fight with somebody who deletes it again, but ends with the answer', async () => {
    const live = beginInGroup();
    for (let time = 0; time < 5; time += 1) {
      live.update(plain(`word ${time}`));
      await pass(8_000);
      chats.messages.clear();
    }
    expect(chats.callsOf('sendMessage').length).toBeLessThanOrEqual(2);
    await live.finish([plain('all')]);
    expect(texts(GROUP)).toEqual(['all']);
  });

  it('waits with the last edit as long as Telegram says, and makes it then', async () => {
    const live = beginInGroup();
    live.update(plain('one'));
    await pass(0);
    chats.failNext('editMessageText', flood(40));
    const finished = live.finish([plain('one two')], KEYBOARD);
    await pass(39_999);
    expect(chats.callsOf('editMessageText')).toHaveLength(1);
    await pass(1);
    await finished;
    expect(texts(GROUP)).toEqual(['one two']);
    expect(chats.last(GROUP).buttons).toEqual(KEYBOARD.inline_keyboard);
  });

  it('gives the rest back to the queue when Telegram asks for long', async () => {
    const live = beginInGroup();
    live.update(plain('one'));
    await pass(0);
    chats.failNext('editMessageText', flood(7_728));
    expect(await live.finish([plain('one two')])).toEqual({ status: 'later', waitMs: 7_728_000 });
    expect(live.gone.aborted).toBe(false);
  });

  it('sends further parts as messages of their own, the buttons under the last', async () => {
    const live = beginInGroup();
    live.update(plain('one'));
    await pass(0);
    await live.persist(plain('one'));
    live.update(plain('two'));
    await pass(0);
    await live.finish([plain('one'), plain('two'), plain('three')], KEYBOARD);
    expect(texts(GROUP)).toEqual(['one', 'two', 'three']);
    expect(chats.messagesIn(GROUP).map(({ buttons }) => buttons.length)).toEqual([0, 0, 1]);
  });

  it('shows in place of what grew that it failed', async () => {
    const live = beginInGroup();
    live.update(plain('one'));
    await pass(0);
    await live.persist(plain('one'));
    live.update(plain('tw'));
    await pass(5_000);
    await live.fail(plain('The engine is silent.'), KEYBOARD);
    expect(texts(GROUP)).toEqual(['one', 'The engine is silent.']);
  });

  it('where the bot may not write is told to the caller', async () => {
    const refusal = { error_code: 400, description: 'Bad Request: TOPIC_CLOSED' };
    chats.failNext('sendMessage', refusal, refusal);
    const live = beginInGroup();
    live.update(plain('one'));
    await pass(0);
    expect(live.gone.aborted).toBe(true);
    expect(await live.finish([plain('one')])).toEqual({
      ...{ status: 'not-allowed', why: 'topic-closed' },
    });
    expect(live.forbiddenBy).toBe('topic-closed');
  });
});

describe('an answer that is sent by a job which runs again', () => {
  const parts = [plain('one'), plain('two'), plain('three')];

  it('after its process was killed sends only what is missing', async () => {
    const killed = begin();
    const kept: number[][] = [];
    onSent.mockImplementation((ids) => {
      kept.push(ids);
      // Killed with the second part sent.
      return ids.length === 2 ? new Promise(() => undefined) : Promise.resolve();
    });
    void killed.finish(parts, KEYBOARD);
    await pass(0);
    onSent.mockImplementation(() => Promise.resolve());
    const outcome = await begin({ alreadySent: kept.at(-1) ?? [] }).finish(parts, KEYBOARD);
    expect(texts(PERSON)).toEqual(['one', 'two', 'three']);
    expect(outcome).toEqual({
      status: 'shown',
      messageIds: chats.messagesIn(PERSON).map(({ messageId }) => messageId),
    });
  });

  it('goes on with the message that grew', async () => {
    const killed = beginInGroup();
    await stream(killed, 5_000);
    await killed.stop();
    const { messageId } = chats.last(GROUP);
    const next = beginInGroup({ alreadySent: [messageId] });
    next.update(plain('from the start again'));
    await pass(0);
    await next.finish([plain('All of it')], KEYBOARD);
    expect(chats.messagesIn(GROUP)).toMatchObject([{ messageId, text: 'All of it' }]);
  });

  it('puts other words in place of what an earlier run persisted, and takes back the surplus', async () => {
    await begin().finish(parts);
    const ids = chats.messagesIn(PERSON).map(({ messageId }) => messageId);
    await begin({ alreadySent: ids }).finish([plain('another'), plain('answer')]);
    expect(texts(PERSON)).toEqual(['another', 'answer']);
    expect(onSent).toHaveBeenLastCalledWith(ids.slice(0, 2));
  });
});

describe('Telegram that is away', () => {
  it('is waited for with a send that can not have arrived', async () => {
    const refused = networkFault('ECONNREFUSED');
    chats.failNext('sendMessage', refused, refused);
    const finished = begin().finish([plain('one')]);
    await pass(5_000);
    expect(await finished).toMatchObject({ status: 'shown' });
    expect(texts(PERSON)).toEqual(['one']);
  });

  it('gets a send that may have arrived once more, and then the job comes back later', async () => {
    chats.failNext('sendMessage', networkFault(), RESTARTING, RESTARTING);
    const finished = begin().finish([plain('one')]);
    await pass(5_000);
    expect(await finished).toMatchObject({ status: 'later' });
    expect(chats.callsOf('sendMessage')).toHaveLength(2);
  });

  it('does not get a second message to grow beside one that may be there', async () => {
    chats.failNext('sendMessage', networkFault());
    const live = beginInGroup();
    await stream(live, 30_000);
    expect(chats.callsOf('sendMessage')).toHaveLength(1);
    await live.finish([plain('one')]);
    expect(texts(GROUP)).toEqual(['one']);
  });
});

it('formatting that Telegram does not take costs the formatting, not the words', async () => {
  chats.failNext('sendMessage', {
    error_code: 400,
    description: 'Bad Request: ENTITY_BOUNDS_INVALID',
  });
  const bold: FormattedText = { text: 'one', entities: [{ type: 'bold', offset: 0, length: 3 }] };
  expect(await begin().finish([bold])).toMatchObject({ status: 'shown' });
  expect(chats.last(PERSON)).toMatchObject({ text: 'one', entities: [] });
});

it('a process that has to go leaves everything as it is', async () => {
  const live = beginInGroup();
  live.update(plain('one'));
  await pass(0);
  const reason = new Error('shutdown');
  process.abort(reason);
  live.update(plain('one two'));
  await pass(60_000);
  expect(texts(GROUP)).toEqual(['one']);
  await expect(live.finish([plain('one two')])).rejects.toBe(reason);
});

describe('rich words', () => {
  const rich = (markdown: string) => ({ markdown });
  const UNKNOWN: FakeFailure = { error_code: 404, description: 'Not Found: method not found' };
  const REJECTED: FakeFailure = { error_code: 400, description: "Bad Request: can't parse it" };
  const NOT_IMPLEMENTED: FakeFailure = { error_code: 501, description: 'Not Implemented' };

  it('grow as rich drafts with a Stop, and end as a rich message', async () => {
    const live = begin();
    live.update(rich('# Ti'));
    await pass(0);
    expect(chats.callsOf('sendRichMessageDraft')).toMatchObject([
      { fields: { chat_id: PERSON, draft_id: 99, rich_message: rich('# Ti'), can_stop: true } },
    ]);
    expect(await live.finish([rich('# Title')], KEYBOARD)).toMatchObject({ status: 'shown' });
    expect(chats.callsOf('sendRichMessage')).toMatchObject([
      { fields: { rich_message: rich('# Title'), reply_parameters: { message_id: QUESTION } } },
    ]);
    expect(chats.last(PERSON).buttons).toEqual(KEYBOARD.inline_keyboard);
    expect(drafts()).toEqual([]);
  });

  it('grow in one message of a group, which is edited', async () => {
    const live = beginInGroup();
    live.update(rich('one'));
    await pass(0);
    live.update(rich('one two'));
    await pass(3_000);
    expect(chats.messagesIn(GROUP)).toMatchObject([{ text: 'one two', isRich: true }]);
    await live.finish([rich('one two three')]);
    expect(chats.messagesIn(GROUP)).toMatchObject([{ text: 'one two three', isRich: true }]);
  });

  it('without anything to be seen are no draft', async () => {
    const live = begin();
    live.update(rich(' '));
    await pass(1_000);
    expect(chats.callsOf('sendRichMessageDraft')).toEqual([]);
  });

  it.each([
    ['unknown', UNKNOWN],
    ['unknown', NOT_IMPLEMENTED],
    ['rejected', REJECTED],
  ])('that are refused while they grow (%s) are shown no more, and text is', async (why, no) => {
    const live = begin();
    chats.failNext('sendRichMessageDraft', no);
    live.update(rich('one'));
    await pass(0);
    expect(live.richRefusal).toBe(why);
    live.update(rich('one two'));
    await pass(25_000);
    expect(chats.callsOf('sendRichMessageDraft')).toHaveLength(1);
    live.update(plain('one two three'));
    await pass(1_000);
    expect(drafts()).toContain('one two three');
    expect(live.gone.aborted).toBe(false);
  });

  it.each([
    ['unknown', UNKNOWN],
    ['unknown', NOT_IMPLEMENTED],
    ['rejected', REJECTED],
  ])('that are refused at the end (%s) can be said with entities', async (refusal, no) => {
    const live = begin();
    chats.failNext('sendRichMessage', no);
    expect(await live.finish([rich('**one**')])).toEqual({ status: 'not-rich', refusal });
    expect(live.richRefusal).toBe(refusal);
    expect(await live.finish([plain('one')])).toMatchObject({ status: 'shown' });
    expect(texts(PERSON)).toEqual(['one']);
  });

  it('that stand there are gone over from the first part after a restart', async () => {
    const live = begin();
    await live.persist(rich('one'));
    chats.failNext('sendRichMessage', REJECTED);
    expect(await live.persist(rich('two'))).toMatchObject({ status: 'not-rich' });
    await live.restart();
    await live.persist(plain('One'));
    await live.finish([plain('One'), plain('Two')]);
    expect(texts(PERSON)).toEqual(['One', 'Two']);
    expect(chats.messagesIn(PERSON).some(({ isRich }) => isRich)).toBe(false);
  });

  it('meet a flood limit, a block and a restart of Telegram like all words', async () => {
    const live = begin();
    chats.failNext('sendRichMessage', RESTARTING, flood(2));
    const finishing = live.finish([rich('one')]);
    await pass(10_000);
    expect(await finishing).toMatchObject({ status: 'shown' });
    chats.failNext('editMessageText', BLOCKED);
    expect(await live.finish([rich('two')])).toEqual({ status: 'nobody-there' });
    expect(live.richRefusal).toBeUndefined();
  });
});
