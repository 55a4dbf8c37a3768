import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Actor, buttonsOf, type E2e, startE2e, until, type UpdatesMode } from './harness.js';

const labels = (message: Parameters<typeof buttonsOf>[0]): string[] =>
  buttonsOf(message).map(({ text }) => text);

describe.each<UpdatesMode>(['polling', 'webhook'])(
  'a chat from its beginning, by %s',
  (updates) => {
    let e2e: E2e;
    beforeAll(async () => {
      e2e = await startE2e({ updates });
    });
    afterEach(() => {
      e2e.verify();
    });
    afterAll(() => e2e.close());

    /** The draft that this person sees, once it has words. */
    function draftOf({ id }: Actor): Promise<number> {
      return new Promise((resolve) => {
        const unsubscribe = e2e.world.subscribe((event) => {
          if (event.type !== 'draft' || event.chatId !== id || !/\d/.test(event.text)) return;
          unsubscribe();
          resolve(event.draftId);
        });
      });
    }

    it('goes over the card to an answer, which is made anew and gone on with', async () => {
      const ann = e2e.addPerson();
      ann.writes('/chat');
      await ann.taps(/^Model:/);
      await ann.taps('›');
      await ann.taps('openchat_3.5');
      await ann.taps(/^Creativity:/);
      await ann.taps('Exact values');
      await ann.taps(/^Answer length/);
      ann.writes('128');
      await ann.sees('Exact values');
      await ann.taps('Back');
      await ann.taps('Back');
      await ann.taps('Start');
      const card = await ann.sees('Your chat is open');
      expect(card.text).toContain('openchat_3.5');

      ann.writes('count to 300');
      const cut = await ann.sees(/1, 2, 3/);
      await ann.sees('The answer reached its longest length');
      expect(labels(await ann.sees('longest length'))).toEqual([
        'Continue',
        'Regenerate',
        'New chat',
      ]);
      await ann.taps('Regenerate');
      await until(
        e2e.world,
        () =>
          ann.screen().filter((text) => text.includes('1, 2, 3')).length === 2 ? true : undefined,
        () => `No second answer: ${ann.screen().join('\n---\n')}`,
      );
      const { text: toast } = await ann.taps('Continue');
      expect(toast).toBe('On it!');
      expect(cut.text).toContain('[demo]');
    });

    it('Telegram’s own Stop ends an answer, and what came stays', async () => {
      const ann = e2e.addPerson();
      const draft = draftOf(ann);
      ann.writes('/chat count to 1000');
      e2e.world.stopGeneration(ann.id, await draft);
      const answer = await ann.sees('Stopped.');
      expect(answer.text).toContain('1, 2');
      expect(answer.text).not.toContain('1000');
      expect(labels(answer)).toContain('Continue');
    });

    it('in a group belongs to one person, whose buttons they are', async () => {
      const [ann, eve] = [e2e.addPerson(), e2e.addPerson({ firstName: 'Eve' })];
      const group = e2e.addGroup('Friends', ann, eve);
      ann.writes('/chat count to 1000', group.id);
      await ann.sees(/1, 2/, group.id);
      const { text: refused } = await eve.taps('Stop', group.id);
      expect(refused).toContain('somebody else’s chat');
      await ann.taps('Stop', group.id);
      await ann.sees('Stopped.', group.id);
      eve.writes('/chat repeat: my own', group.id);
      await eve.sees(/my own$/, group.id);
    });

    it('one question at a time; one that waits can be taken back', async () => {
      const ann = e2e.addPerson();
      const draft = draftOf(ann);
      ann.writes('/chat count to 1000');
      await draft;
      ann.writes('/chat repeat: never asked');
      await ann.sees('Your question is next');
      await ann.taps('Cancel');
      await ann.sees('Cancelled. Nothing was charged.');
      ann.writes('/stop');
      await ann.sees('Stopped.');
      expect(ann.screen().join('\n')).not.toContain('never asked');
    });

    it('/new forgets what was said, and the old chat can be opened again', async () => {
      const ann = e2e.addPerson();
      ann.writes('/chat my name is Zed');
      await ann.sees('Zed');
      ann.writes('/new');
      await ann.sees('Your chat is open');
      ann.writes('what is my name?');
      await ann.sees(/\[demo\](?!.*Zed)/s);
      ann.writes('/start talks');
      await ann.taps('my name is Zed');
      await ann.taps('Open again');
      ann.writes('what is my name?');
      await ann.sees(/\[demo\].*Zed/s);
    });

    it('another model takes over with a summary', async () => {
      const ann = e2e.addPerson();
      ann.writes('/chat my name is Zed');
      await ann.sees(/\[demo\].*Zed/s);
      ann.writes('/chat');
      await ann.taps(/^Model:/);
      await ann.taps('›');
      await ann.taps('openchat_3.5');
      await ann.taps('Apply to this chat');
      await ann.taps('Keep a summary');
      await ann.sees('the new model knows in short');
      ann.writes('repeat: hello');
      await ann.sees(/hello$/);
    });

    it('a chat can be taken home as a file, and everything deleted', async () => {
      const ann = e2e.addPerson();
      ann.writes('/chat repeat: # the sea');
      await ann.sees(/the sea$/);
      ann.writes('/start talks');
      await ann.taps('repeat: # the sea');
      await ann.taps('Export');
      const { document } = await ann.seesMedia('document');
      expect(document?.file_name).toBe('repeat-the-sea.md');
      const file = e2e.world.file(document?.file_id ?? '');
      const markdown = file?.bytes.toString('utf8') ?? '';
      expect(markdown).toMatch(
        /^# repeat: \\# the sea\n\n## You · \d{4}-\d\d-\d\d \d\d:\d\d UTC\n\n/,
      );
      expect(markdown).toContain('\n\\# the sea');
      expect(markdown.match(/^## /gm)).toHaveLength(2);

      ann.writes('/privacy');
      await ann.taps('Delete all my chats');
      await ann.taps('Yes, delete all chats');
      ann.writes('/start talks');
      await ann.sees('You have no chats yet');
      const { text: gone } = await ann.taps('Regenerate');
      expect(gone).toContain('I no longer remember');
    });
  },
);

it('a restart in the middle of card and answer is noticed by nobody', async () => {
  const e2e = await startE2e({ updates: 'polling', role: 'web' });
  try {
    const worker = await e2e.startApp('worker');
    const ann = e2e.addPerson();
    ann.writes('/chat');
    await ann.taps(/^Persona:/);
    await e2e.apps[0]?.stop('a new release');
    await e2e.startApp('web');
    await ann.taps('Teacher');
    await ann.taps('Start');
    ann.writes('count to 150');
    await until(
      e2e.world,
      () =>
        e2e.world.calls.some(({ method }) => method === 'sendMessageDraft') ? true : undefined,
      () => 'No draft was shown.',
    );
    await Promise.all([worker.stop('a new release'), e2e.startApp('worker')]);
    await ann.sees(/149, 150$/);
    expect(ann.screen().filter((text) => text.includes('149, 150'))).toHaveLength(1);
    e2e.verify();
  } finally {
    await e2e.close();
  }
});
