import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnswerPage } from '../../../src/jobs/answer/answer-page.js';
import { createTelegramApi } from '../../../src/telegram/api.js';
import {
  createLiveTexts,
  type LiveTextOutcome,
} from '../../../src/telegram/live-text/live-text.js';
import { isRich, type MessageWords } from '../../../src/telegram/message-words.js';
import type { RichRefusal } from '../../../src/telegram/failures.js';
import { captureLog } from '../../helpers/captured-log.js';
import { createDeferred, type Deferred } from '../../helpers/deferred.js';
import { createFakeChats } from '../../helpers/fake-chats.js';

const PARAGRAPH = `${'word '.repeat(199)}word.\n\n`;

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});
afterEach(() => {
  vi.clearAllTimers();
});

function textOf(words: MessageWords): string {
  return isRich(words) ? words.markdown : words.text;
}

/** A live text whose messages take as long as the test wants. */
function openPage({ maxParts = 10, opening = '', isRich = false } = {}) {
  const shown: string[] = [];
  const persisted: MessageWords[] = [];
  const sends: Deferred<LiveTextOutcome>[] = [];
  const live = {
    richRefusal: undefined as RichRefusal | undefined,
    update: (words: MessageWords) => shown.push(textOf(words)),
    restart: vi.fn(() => Promise.resolve()),
    persist(part: MessageWords) {
      persisted.push(part);
      const send = createDeferred<LiveTextOutcome>();
      sends.push(send);
      return send.promise;
    },
  };
  const page = createAnswerPage(live, { maxParts, opening, isRich });
  return { live, page, shown, persisted, sends };
}

const SHOWN: LiveTextOutcome = { status: 'shown', messageIds: [1] };

describe('the page of an answer', () => {
  it('shows the first words at once, and what follows at a bearable pace', async () => {
    const { page, shown } = openPage();
    page.add('One');
    expect(shown).toEqual(['One']);
    for (let word = 0; word < 100; word += 1) page.add(' more');
    expect(shown).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(250);
    expect(shown).toHaveLength(2);
    expect(shown[1]).toBe(`One${' more'.repeat(100)}`);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(shown).toHaveLength(2);
    await page.stop();
  });

  it('hands on what is final while the model goes on, one message after the other', async () => {
    const { page, shown, persisted, sends } = openPage();
    for (let number = 0; number < 10; number += 1) page.add(PARAGRAPH);
    expect(persisted).toHaveLength(1);
    // Nothing else is shown while a message is on its way.
    const before = shown.length;
    page.add('and so on');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(shown).toHaveLength(before);
    sends[0]?.resolve(SHOWN);
    await vi.advanceTimersByTimeAsync(0);
    expect(persisted).toHaveLength(2);
    sends[1]?.resolve(SHOWN);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(shown.at(-1)).toContain('and so on');
    const parts = await page.finish();
    expect(parts.map(textOf).join('')).toBe(`${PARAGRAPH.repeat(10)}and so on`);
    expect(parts.slice(0, 2)).toEqual(persisted);
  });

  it('hands on no more when Telegram takes no more, and loses nothing', async () => {
    const { page, shown, persisted, sends } = openPage();
    for (let number = 0; number < 10; number += 1) page.add(PARAGRAPH);
    sends[0]?.resolve({ status: 'later', waitMs: 60_000 });
    await vi.advanceTimersByTimeAsync(1_000);
    const before = shown.length;
    page.add(PARAGRAPH);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(persisted).toHaveLength(1);
    expect(shown).toHaveLength(before);
    const parts = await page.finish();
    expect(parts.map(textOf).join('')).toBe(PARAGRAPH.repeat(11).trimEnd());
  });

  it('stops at the most messages an answer may have, and still has all of it', async () => {
    const { page, persisted, sends } = openPage({ maxParts: 1 });
    for (let number = 0; number < 12; number += 1) page.add(PARAGRAPH);
    sends[0]?.resolve(SHOWN);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(persisted).toHaveLength(1);
    expect((await page.finish()).length).toBeGreaterThan(2);
  });

  it('ends only when what is on its way has arrived', async () => {
    const { page, sends } = openPage();
    for (let number = 0; number < 6; number += 1) page.add(PARAGRAPH);
    const finished = vi.fn();
    void page.finish().then(finished);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(finished).not.toHaveBeenCalled();
    sends[0]?.resolve(SHOWN);
    await vi.advanceTimersByTimeAsync(0);
    expect(finished).toHaveBeenCalledOnce();
  });

  it('goes on inside the code block that was open', async () => {
    const { page } = openPage({ opening: '```python\n' });
    page.add('print(2)\n```\n');
    const [part] = await page.finish();
    expect(part).toMatchObject({
      text: 'print(2)',
      entities: [{ type: 'pre', language: 'python' }],
    });
  });
});

describe('the page of a rich answer', () => {
  const LONG = PARAGRAPH.repeat(40);

  it('shows and hands on the model’s Markdown as it is', async () => {
    const { page, shown, persisted, sends } = openPage({ isRich: true });
    page.add('# Title\n\n');
    expect(shown).toEqual(['# Title']);
    page.add(LONG);
    sends[0]?.resolve(SHOWN);
    await vi.advanceTimersByTimeAsync(1_000);
    const parts = await page.finish();
    expect(parts.map(textOf).join('')).toBe(`# Title\n\n${LONG}`);
    expect(persisted).toEqual(parts.slice(0, 1));
    expect(parts.every(isRich)).toBe(true);
  });

  it('goes on with entities from the beginning once a frame was refused', async () => {
    const { live, page, shown, persisted, sends } = openPage({ isRich: true });
    page.add('**bold** ');
    live.richRefusal = 'rejected';
    page.add('and more\n\n');
    await vi.advanceTimersByTimeAsync(300);
    expect(live.restart).toHaveBeenCalledOnce();
    expect(shown.at(-1)).toBe('bold and more');
    page.add(PARAGRAPH.repeat(5));
    sends[0]?.resolve(SHOWN);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(persisted.some(isRich)).toBe(false);
    const parts = await page.finish();
    expect(parts.map(textOf).join('')).toBe(`bold and more\n\n${PARAGRAPH.repeat(5).trimEnd()}`);
  });

  it('goes on with entities from the beginning once a part was refused', async () => {
    const { live, page, persisted, sends } = openPage({ isRich: true });
    page.add(LONG);
    live.richRefusal = 'unknown';
    sends[0]?.resolve({ status: 'not-rich', refusal: 'unknown' });
    await vi.advanceTimersByTimeAsync(300);
    expect(live.restart).toHaveBeenCalledOnce();
    expect(persisted.map(isRich)).toEqual([true, false]);
    sends[1]?.resolve(SHOWN);
    await vi.advanceTimersByTimeAsync(0);
    expect(persisted.map(isRich)).toEqual([true, false, false]);
    sends[2]?.resolve({ status: 'later', waitMs: 1 });
    const parts = await page.finish();
    expect(parts.map(textOf).join('')).toBe(LONG.trimEnd());
  });

  it('ends with entities when the refusal comes last', async () => {
    const { live, page } = openPage({ isRich: true });
    page.add('**bold**');
    live.richRefusal = 'rejected';
    expect(await page.finish()).toMatchObject([{ text: 'bold', entities: [{ type: 'bold' }] }]);
  });
});

describe('the first words', () => {
  it.each([
    ['come early', 100],
    ['come after "Thinking…"', 2_400],
  ])('that %s are on the screen within 1.2 s of the model’s first token', async (_, firstAtMs) => {
    const chats = createFakeChats();
    const api = createTelegramApi({
      ...{ apiRoot: 'https://telegram.test', token: '1:x' },
      transport: { fetch: chats.fetch },
    });
    const { logger } = captureLog();
    const live = createLiveTexts({ api, courtesy: api, logger }).begin({
      ...{ chatId: 7, isPrivate: true, draftId: 5, signal: new AbortController().signal },
      onSent: () => Promise.resolve(),
    });
    const page = createAnswerPage(live, { maxParts: 10 });
    await vi.advanceTimersByTimeAsync(firstAtMs);
    page.add('Hel');
    // A fast model: every 20 ms a word.
    for (let ms = 0; ms < 1_200; ms += 20) {
      page.add('lo ');
      await vi.advanceTimersByTimeAsync(20);
    }
    const texts = chats.callsOf('sendMessageDraft').map(({ fields }) => String(fields['text']));
    expect(texts.some((text) => text.startsWith('Hel'))).toBe(true);
    await page.stop();
    await live.stop();
  });
});
