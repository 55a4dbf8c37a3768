import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createImageHistory } from '../../src/store/image-history.js';
import { buttonsOf, startE2e, type Actor, type E2e } from './harness.js';

describe('“My images”', () => {
  let e2e: E2e;
  beforeAll(async () => {
    e2e = await startE2e({ updates: 'polling' });
  });
  afterAll(async () => {
    e2e.verify();
    await e2e.close();
  });

  /** A picture is on the screen a moment before it is in the history. */
  async function hasDrawn(person: Actor, count: number): Promise<void> {
    const history = createImageHistory(e2e.redis);
    await vi.waitFor(async () => {
      expect(await history.list(person.id)).toHaveLength(count);
    });
  }

  it('shows two pictures by the files Telegram has, page by page, and draws one again', async () => {
    const ann = e2e.addPerson();
    ann.writes('/image a red fox --size 64x64 --seed 7');
    const fox = await ann.sees(/^a red fox\n\n.*seed 7$/);
    ann.writes('/image a grey owl --size 64x64 --seed 8');
    const owl = await ann.sees(/^a grey owl\n\n.*seed 8$/);
    await hasDrawn(ann, 2);

    ann.writes('/start history');
    const newest = await ann.sees(/^a grey owl[^]*Drawn on/);
    expect(newest.photo?.at(-1)?.file_id).toBe(owl.photo?.at(-1)?.file_id);
    await ann.taps('›');
    const older = await ann.sees(/^a red fox[^]*Drawn on/);
    expect(older.message_id).toBe(newest.message_id);
    expect(older.photo?.at(-1)?.file_id).toBe(fox.photo?.at(-1)?.file_id);
    expect(buttonsOf(older).map(({ text }) => text)).toContain('2 / 2');
    expect(ann.screen()).toHaveLength(3);

    await ann.taps('Again');
    const again = await ann.sees(/^a red fox\n\n.*seed (?!7$)\d+$/);
    expect(again.reply_to_message?.message_id).toBe(older.message_id);
    await hasDrawn(ann, 3);
    ann.writes('/start history');
    await ann.sees(/^a red fox[^]*seed (?!7\n)\d+\nDrawn on/);
  });

  it('has a GIF that plays', async () => {
    const ann = e2e.addPerson();
    ann.writes('/gif waves at night');
    await ann.sees(/^waves at night\n\n/);
    await hasDrawn(ann, 1);
    ann.writes('/start history');
    const page = await ann.sees(/^waves at night[^]*Drawn on/);
    expect(page.animation).toBeDefined();
  });

  it('somebody else’s tap under a picture in a group leads to a panel of their own', async () => {
    const [ann, eve] = [e2e.addPerson(), e2e.addPerson({ firstName: 'Eve' })];
    const group = e2e.addGroup('Friends', ann, eve);
    ann.writes('/image a red fox --size 64x64', group.id);
    await ann.seesMedia('photo', group.id);
    const { url = '' } = await eve.taps('Again', group.id);
    const [, payload] = /^https:\/\/t\.me\/\w+\?start=(make-\w+)$/.exec(url) ?? [];
    eve.writes(`/start ${payload ?? ''}`);
    const panel = await eve.sees('a red fox');
    expect(buttonsOf(panel).map(({ text }) => text)).toContain('Draw');
    // The picture, and how the bot introduced itself to the group.
    expect(ann.screen(group.id)).toHaveLength(2);
  });
});
