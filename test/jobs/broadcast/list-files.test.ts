import { expect, it } from 'vitest';
import { toListFiles } from '../../../src/jobs/broadcast/list-files.js';
import type { LedgerLine } from '../../../src/store/broadcast/campaign-ledger.js';

const PEOPLE = 25;
const CAMPAIGN = {
  id: 'abcdefgh',
  content: { fromChatId: -100, parts: [{ messageId: 7, kind: 'text' as const }], hasMute: true },
};

async function* outcomes(): AsyncGenerator<LedgerLine[]> {
  for (let first = 0; first < PEOPLE; first += 10) {
    yield await Promise.resolve(
      Array.from({ length: Math.min(10, PEOPLE - first) }, (_, index) => ({
        place: first + index,
        userId: 1_000_000_000_000 + first + index,
        outcome: { type: 'sent' as const, messageIds: [4_000_000_000] },
      })),
    );
  }
}

async function linesOf(file: ReturnType<typeof toListFiles>[number]): Promise<string[]> {
  const raw = await file.toRaw();
  const chunks: Uint8Array[] = [];
  if (raw instanceof Uint8Array) chunks.push(raw);
  else for await (const chunk of raw) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString().trimEnd().split('\r\n');
}

it('a list too long for Telegram comes in several files, each person in one of them', async () => {
  const maxBytes = 500;
  const files = toListFiles({ outcomes }, CAMPAIGN, PEOPLE, maxBytes);
  expect(files.length).toBeGreaterThan(2);
  expect(files[1]?.filename).toBe('broadcast-abcdefgh-2.csv');
  const people: string[] = [];
  for (const file of files) {
    const [header, ...lines] = await linesOf(file);
    expect(header).toBe('user_id,outcome,message_ids,code');
    expect(lines.join('\r\n').length).toBeLessThanOrEqual(maxBytes);
    people.push(...lines.map((line) => line.split(',')[0] ?? ''));
  }
  expect(people).toHaveLength(PEOPLE);
  expect(new Set(people).size).toBe(PEOPLE);
});

it('a call that is tried again reads the same part again', async () => {
  const [file] = toListFiles({ outcomes }, CAMPAIGN, PEOPLE);
  if (file === undefined) throw new Error('no file');
  expect(await linesOf(file)).toEqual(await linesOf(file));
});
