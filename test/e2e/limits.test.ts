import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Queue } from 'bullmq';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REMINDER_QUEUE } from '../../src/jobs/reminders/reminder-job.js';
import { buttonsOf, startE2e, wordsOf, type E2e, type UpdatesMode } from './harness.js';

const TRIAL = 'Try Tier 1 for 24 hours';
const LIMITS = {
  limits: { free: { image: { requests: 1, periodSeconds: 86_400 } } },
  prices: { tier1: 0, tier2: 0 },
};

describe.each<UpdatesMode>(['polling', 'webhook'])('limits, by %s', (updates) => {
  let e2e: E2e;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'vc-limits-'));
    const file = path.join(folder, 'limits.json');
    await writeFile(file, JSON.stringify(LIMITS));
    e2e = await startE2e({ updates, env: { LIMITS_FILE: file } });
  });
  afterAll(async () => {
    e2e.verify();
    await e2e.close();
    await rm(folder, { recursive: true });
  });

  it('a limit that is reached is told, and the trial leads on to the picture', async () => {
    const ann = e2e.addPerson();
    ann.writes('/image a red fox');
    await ann.seesMedia('photo');
    const warning = await ann.sees('You’ve used 1 of your 1 pictures.');
    // A day away: the time has its day.
    expect(warning.entities).toContainEqual(
      expect.objectContaining({ type: 'date_time', date_time_format: 'dt' }),
    );
    ann.writes('/image a hare');
    const refusal = await ann.sees('You’ve used your 1 picture for now.');
    expect(buttonsOf(refusal).map(({ text }) => text)).toEqual(['Try again', TRIAL, 'Premium']);
    await ann.taps(TRIAL);
    const card = await ann.sees('Tier: Tier 1, on trial until');
    // What was drawn before counts on.
    expect(wordsOf(card)).toContain('Pictures: 1 used of 60 per minute, 59 left.');
    await ann.taps('Try again');
    const { message_id: drawn } = await ann.sees('a hare');
    expect(drawn).toBe(refusal.message_id);
    await ann.taps('Refresh');
    await ann.sees('Pictures: 2 used of 60 per minute, 58 left.');
  });

  it('a trial that is over is told, whatever else has happened since', async () => {
    const ann = e2e.addPerson();
    ann.writes('/limits');
    await ann.sees('Your limits');
    await ann.taps(TRIAL);
    await ann.sees('Tier: Tier 1, on trial until');
    const { redis, keys } = e2e.redis;
    await redis.hset(keys.account(ann.id), 'trialUntilMs', Date.now() - 1);
    const queue = new Queue(REMINDER_QUEUE, {
      connection: redis,
      prefix: keys.queuePrefix(REMINDER_QUEUE),
    });
    const planned = await queue.getDelayed();
    await Promise.all(planned.map((job) => job.promote()));
    await queue.close();
    const word = await ann.sees('Your trial of Tier 1 is over. Your tier is Free again.');
    expect(wordsOf(word)).toContain('The next trial is possible from');
    ann.writes('/limits');
    expect(wordsOf(await ann.sees('You can try Tier 1 again from'))).toContain('Tier: Free');
  });
});
