import { expect, it } from 'vitest';
import { toDraftId } from '../../../src/telegram/live-text/draft-id.js';

it('a draft has the same id in every run of its job, non-zero and within 31 bits', () => {
  const ids = Array.from({ length: 1_000 }, (_, job) => toDraftId(`update-${job}`));
  for (const id of ids) {
    expect(Number.isInteger(id)).toBe(true);
    expect(id).toBeGreaterThan(0);
    expect(id).toBeLessThan(2 ** 31);
  }
  expect(new Set(ids).size).toBe(1_000);
  expect(toDraftId('update-5')).toBe(ids[5]);
});
