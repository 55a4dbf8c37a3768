import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLine } from '../../src/updates/line.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a line', () => {
  test('lets one in at a time, in order of arrival', async () => {
    const line = createLine();
    const entered: string[] = [];
    async function visit(name: string) {
      const turn = await line.enter('chat', 1000);
      entered.push(name);
      return turn;
    }
    const first = visit('first');
    const second = visit('second');
    const third = visit('third');
    (await first)?.leave();
    (await second)?.leave();
    await third;
    expect(entered).toEqual(['first', 'second', 'third']);
  });

  test('does not hold up another line', async () => {
    const line = createLine();
    await line.enter('one', 1000);
    expect(await line.enter('other', 1000)).toBeDefined();
  });

  test('sends away who waited too long, and those behind still wait for the one inside', async () => {
    const line = createLine();
    const inside = await line.enter('chat', 1000);
    const impatient = line.enter('chat', 100);
    const patient = Promise.resolve(line.enter('chat', 5000));
    let patientIsIn = false;
    void patient.then(() => {
      patientIsIn = true;
    });
    await vi.advanceTimersByTimeAsync(200);
    expect(await impatient).toBeUndefined();
    expect(patientIsIn).toBe(false);
    inside?.leave();
    expect(await patient).toBeDefined();
  });

  test('leaves nothing behind once empty', async () => {
    const line = createLine();
    const first = await line.enter('chat', 1000);
    const second = line.enter('chat', 1000);
    first?.leave();
    first?.leave();
    (await second)?.leave();
    expect(line.size).toBe(0);
  });
});
