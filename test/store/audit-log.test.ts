import { beforeEach, expect, it } from 'vitest';
import { AUDIT_ACTS } from '../../src/domain/audit.js';
import { type AuditLog, createAuditLog } from '../../src/store/audit-log.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';

const ADMIN = 9;
const DAY_MS = 86_400_000;

let test: TestRedis;
let log: AuditLog;
let nowMs = Date.UTC(2026, 10, 22, 12);
beforeEach(async () => {
  test = await createTestRedis();
  log = createAuditLog({ ...test, now: () => nowMs });
  return () => test.close();
});

it('keeps what was done, the latest first', async () => {
  await log.note({ adminId: ADMIN, act: 'ban', userId: 42 });
  await log.note({ adminId: 'operator', act: 'grant', userId: 43, subject: 'tier1' });
  const { acts, next } = await log.recent(10);
  expect(acts).toEqual([
    expect.objectContaining({ adminId: 'operator', act: 'grant', userId: 43, subject: 'tier1' }),
    expect.objectContaining({ adminId: ADMIN, act: 'ban', userId: 42 }),
  ]);
  expect(acts.every(({ atMs }) => Math.abs(Date.now() - atMs) < 60_000)).toBe(true);
  expect(next).toBeUndefined();
});

it('goes through all acts a page at a time, each once', async () => {
  for (const act of AUDIT_ACTS) await log.note({ adminId: ADMIN, act });
  const seen: string[] = [];
  let behind: string | undefined;
  do {
    const page = await log.recent(5, behind);
    seen.push(...page.acts.map(({ act }) => act));
    behind = page.next;
  } while (behind !== undefined);
  expect(seen).toEqual(AUDIT_ACTS.toReversed());
});

it('is empty at first', async () => {
  expect(await log.recent(5)).toEqual({ acts: [], next: undefined });
});

it('refuses to guess at an entry that it did not write', async () => {
  await test.redis.xadd(test.keys.auditLog, '*', 'by', '9', 'act', 'dance');
  await expect(log.recent(5)).rejects.toMatchObject({ code: 'store_corrupt' });
});

it('counts answers to support by admin and day', async () => {
  await log.countAnswer(ADMIN);
  await log.countAnswer(ADMIN);
  await log.countAnswer(10);
  nowMs += DAY_MS;
  await log.countAnswer(ADMIN);
  expect(await log.answersOf(nowMs)).toEqual(new Map([[ADMIN, 1]]));
  expect(await log.answersOf(nowMs - DAY_MS)).toEqual(
    new Map([
      [ADMIN, 2],
      [10, 1],
    ]),
  );
});
