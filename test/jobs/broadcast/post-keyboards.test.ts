import { expect, it, vi } from 'vitest';
import { createPostKeyboards } from '../../../src/jobs/broadcast/post-keyboards.js';
import type { CampaignContent } from '../../../src/store/broadcast/campaign-content.js';
import type { Campaign } from '../../../src/store/broadcast/campaign-record.js';
import type { BookEntry } from '../../../src/store/user-book/user-book-record.js';
import { createTranslator } from '../../../src/views/translator.js';

const BOOK = new Map<number, BookEntry>([
  [1, { userId: 1, language: 'ru', muted: [] }],
  [2, { userId: 2, language: 'en', muted: ['news'] }],
]);
const load = vi.fn((userId: number) => Promise.resolve(BOOK.get(userId)));
const keyboards = createPostKeyboards({ userBook: { load }, translator: createTranslator() });

const CONTENT: CampaignContent = {
  fromChatId: -100,
  parts: [{ messageId: 7, kind: 'text', text: 'Foxes' }],
  keyboard: [[{ text: 'Read', url: 'https://foxes.test/' }]],
  hasMute: true,
};

function campaign(category: 'news' | 'offers'): Campaign {
  return {
    ...{ id: 'abcdefgh', state: 'running', content: CONTENT, audience: { category } },
    ...{ isPaid: false, pass: { number: 1, kind: 'send' }, run: 1 },
    ...{ createdBy: 9, createdAtMs: 0, changedBy: 9, changedAtMs: 0 },
  };
}

function rowsOf(markups: Awaited<ReturnType<typeof keyboards.of>>) {
  return markups.map((markup) => markup?.inline_keyboard.flat().map(({ text }) => text));
}

it('a copy has the post’s buttons, and a way to mute such news in its reader’s language', async () => {
  expect(rowsOf(await keyboards.of(campaign('news'), CONTENT, [1, 2, 3]))).toEqual([
    ['Read', '🔕 Не присылать'],
    // It is edited, and they have muted it since.
    ['Read', '🔔 Unmute'],
    // Nothing is known of them.
    ['Read', '🔕 Mute'],
  ]);
});

it('who has muted another category is shown how to mute this one', async () => {
  expect(rowsOf(await keyboards.of(campaign('offers'), CONTENT, [2]))).toEqual([
    ['Read', '🔕 Mute'],
  ]);
});

it('nobody is looked up for what has no such row', async () => {
  load.mockClear();
  const plain = { ...CONTENT, hasMute: false };
  const bare = { fromChatId: -100, parts: CONTENT.parts, hasMute: false };
  expect(rowsOf(await keyboards.of(campaign('news'), plain, [1, 2]))).toEqual([['Read'], ['Read']]);
  expect(await keyboards.of(campaign('news'), bare, [1])).toEqual([undefined]);
  expect(load).not.toHaveBeenCalled();
});
