import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Actor, type E2e, startE2e, until, type UpdatesMode } from './harness.js';

describe.each<UpdatesMode>(['polling', 'webhook'])('rich answers, by %s', (updates) => {
  let e2e: E2e;
  beforeAll(async () => {
    e2e = await startE2e({ updates });
  });
  afterEach(() => {
    e2e.world.faults.clear();
    e2e.verify();
  });
  afterAll(() => e2e.close());

  async function addRichPerson(): Promise<Actor> {
    const ann = e2e.addPerson();
    ann.writes('/settings');
    await ann.taps('Try rich answers');
    const sample = await ann.sees('A sample');
    expect(sample.rich_message?.blocks.map(({ type }) => type)).toEqual([
      ...['heading', 'paragraph', 'table', 'list', 'pre'],
    ]);
    await ann.taps('Looks right');
    await ann.sees('Rich answers are on');
    return ann;
  }

  /** A rich draft that this person sees, once it has a number in it. */
  function richDraftOf({ id }: Actor): Promise<number> {
    return new Promise((resolve) => {
      const unsubscribe = e2e.world.subscribe((event) => {
        if (event.type !== 'draft' || event.chatId !== id || !event.rich) return;
        if (!/\d/.test(event.text)) return;
        unsubscribe();
        resolve(event.draftId);
      });
    });
  }

  it('come after the sample looked right, with their buttons, and go with a tap', async () => {
    const ann = await addRichPerson();
    const draft = richDraftOf(ann);
    ann.writes('/chat count to 150');
    await draft;
    const counted = await ann.sees(/149, 150$/);
    expect(counted.rich_message).toBeDefined();
    ann.writes('repeat: a **bold** word');
    const { rich_message: rich } = await ann.sees(/a bold word$/);
    expect(JSON.stringify(rich)).toContain('{"type":"bold","text":"bold"}');
    await ann.taps('Regenerate');
    await until(
      e2e.world,
      () => ann.screen().filter((text) => text.includes('a bold word')).length === 2 || undefined,
      () => `No second answer: ${ann.screen().join('\n---\n')}`,
    );
    ann.writes('/settings');
    await ann.taps('Turn rich answers off');
    await ann.sees('Rich answers: off');
    ann.writes('repeat: as **ever**');
    expect((await ann.sees(/as ever$/)).rich_message).toBeUndefined();
  });

  it('are stopped by Telegram’s own Stop, and what came stays rich', async () => {
    const ann = await addRichPerson();
    const draft = richDraftOf(ann);
    ann.writes('/chat count to 1000');
    e2e.world.stopGeneration(ann.id, await draft);
    const answer = await ann.sees('Stopped.');
    expect(answer.rich_message).toBeDefined();
    expect(answer.reply_markup?.inline_keyboard[0]?.[0]?.text).toBe('Continue');
  });

  it('grow in one message of a group, for who asked', async () => {
    const ann = await addRichPerson();
    const eve = e2e.addPerson({ firstName: 'Eve' });
    const group = e2e.addGroup('Friends', ann, eve);
    ann.writes('/chat count to 150', group.id);
    expect((await ann.sees(/149, 150$/, group.id)).rich_message).toBeDefined();
    eve.writes('/chat repeat: my own', group.id);
    expect((await eve.sees(/my own$/, group.id)).rich_message).toBeUndefined();
  });

  it('come with entities where Telegram stops taking them in mid-stream', async () => {
    const ann = await addRichPerson();
    const draft = richDraftOf(ann);
    ann.writes('/chat count to 300');
    await draft;
    e2e.world.faults.refuseRich('rejected');
    const answer = await ann.sees(/299, 300$/);
    expect(answer.rich_message).toBeUndefined();
    expect(ann.screen().filter((text) => text.includes('299, 300'))).toHaveLength(1);
    e2e.world.faults.clear();
    ann.writes('repeat: again');
    expect((await ann.sees(/again$/)).rich_message).toBeDefined();
  });

  it('turn themselves off on a Telegram that has none, and say so once', async () => {
    const ann = await addRichPerson();
    e2e.world.faults.refuseRich('unknown');
    ann.writes('/chat repeat: one');
    const answer = await ann.sees('I turned them off');
    expect(answer.text).toContain('one');
    ann.writes('repeat: two');
    await ann.sees(/two$/);
    ann.writes('/settings');
    await ann.sees('Rich answers: off');
  });

  it.each(['unknown', 'rejected'] as const)(
    'stay off where the sample is refused (%s)',
    async (how) => {
      const ann = e2e.addPerson();
      e2e.world.faults.refuseRich(how);
      ann.writes('/settings');
      const { text } = await ann.taps('Try rich answers');
      expect(text).toContain('doesn’t have rich answers');
      ann.writes('/settings');
      await ann.sees('Rich answers: off');
    },
  );
});
