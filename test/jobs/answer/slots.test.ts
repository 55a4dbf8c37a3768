import { expect, it, vi } from 'vitest';
import { createSlots } from '../../../src/jobs/answer/slots.js';
import { createDeferred } from '../../helpers/deferred.js';

it('so many run at a time, in the order they came, also when one fails', async () => {
  const slots = createSlots(2);
  const works = Array.from({ length: 4 }, () => createDeferred());
  const begun: number[] = [];
  const runs = works.map(({ promise }, index) =>
    slots(() => {
      begun.push(index);
      return promise;
    }),
  );
  await vi.waitFor(() => {
    expect(begun).toEqual([0, 1]);
  });
  works[1]?.reject(new Error('it failed'));
  await expect(runs[1]).rejects.toThrow('it failed');
  await vi.waitFor(() => {
    expect(begun).toEqual([0, 1, 2]);
  });
  works[0]?.resolve();
  await runs[0];
  await vi.waitFor(() => {
    expect(begun).toEqual([0, 1, 2, 3]);
  });
  works[2]?.resolve();
  works[3]?.resolve();
  await Promise.all([runs[2], runs[3]]);
});
