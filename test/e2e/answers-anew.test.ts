import { describe, expect, it, onTestFinished } from 'vitest';
import { createFakeChatApi, type FakeChatApi, type ModelWords } from '../helpers/fake-chat-api.js';
import { type Actor, buttonsOf, type E2e, startE2e, type UpdatesMode, wordsOf } from './harness.js';

async function* words(...said: string[]): AsyncGenerator<string> {
  for (const word of said) yield await Promise.resolve(word);
}

/** Says a word and goes on thinking for ever. */
async function* stuck(): AsyncGenerator<string> {
  yield 'That depends';
  await new Promise(() => undefined);
}

describe.each<UpdatesMode>(['polling', 'webhook'])('asking once more, by %s', (updates) => {
  let e2e: E2e;
  let api: FakeChatApi;
  let ann: Actor;

  async function begin(say: ModelWords): Promise<void> {
    api = await createFakeChatApi(say);
    e2e = await startE2e({ updates, env: { API_BASE_URL: api.baseUrl } });
    onTestFinished(async () => {
      e2e.verify();
      await e2e.close();
    });
    ann = e2e.addPerson();
  }

  /** A model that says these one after the other. */
  function saying(...script: ReturnType<ModelWords>[]): Promise<void> {
    return begin((call) => script[call - 1] ?? words('Nothing was dictated.'));
  }

  const labelsUnder = async (text: string | RegExp): Promise<string[]> =>
    buttonsOf(await ann.sees(text)).map(({ text: label }) => label);
  const asked = (call: number): string => JSON.stringify(api.questions[call - 1]);

  it('Continue joins what comes to the answer, which is one for the model', async () => {
    await saying(
      { words: words('The sea is'), finishReason: 'length' },
      words(' red', ' at night.'),
      words('You’re welcome.'),
    );
    ann.writes('/chat what is the sea?');
    await ann.sees('longest length');
    await ann.taps('Continue');
    expect(wordsOf(await ann.sees('at night.'))).toBe('red at night.');
    expect(await labelsUnder('at night.')).toEqual(['Regenerate', 'New chat']);
    expect(await labelsUnder('longest length')).toEqual([]);

    ann.writes('thanks');
    await ann.sees('welcome');
    expect(asked(3)).toContain('The sea is red at night.');
    expect(asked(3)).not.toContain('cut off');
  });

  it('Regenerate answers the same question anew, and the talk goes on from there', async () => {
    await saying(words('It is blue.'), words('It is red.'), words('Because of the sun.'));
    ann.writes('/chat what colour is the sea?');
    await ann.sees('It is blue.');
    await ann.taps('Regenerate');
    await ann.sees('It is red.');
    expect(asked(2)).toContain('what colour');
    expect(asked(2)).not.toContain('blue');

    ann.writes('why?');
    await ann.sees('of the sun.');
    expect(asked(3)).toContain('It is red.');
    expect(asked(3)).not.toContain('blue');
  });

  it('Try again after a failure asks it once more, and only the answer is charged', async () => {
    await saying({ status: 500 }, words('The sky, mostly.'));
    ann.writes('/chat what makes it blue?');
    await ann.sees('Nothing was charged.');
    await ann.taps('Try again');
    await ann.sees('The sky, mostly.');
    expect(asked(2)).toContain('what makes it blue?');
    expect(api.chargeIds.at(-1)).not.toBe(api.chargeIds.at(-2));
    ann.writes('/limits');
    await ann.sees('Questions: 1 used');
  });

  it('a comment and what it was forwarded with are answered together, once', async () => {
    await begin(() => (asked(api.questions.length).includes('Bob') ? words('The sea.') : stuck()));
    ann.writes('/chat What does he mean?');
    const forwardOrigin = { type: 'hidden_user', date: 1, sender_user_name: 'Bob' } as const;
    e2e.world.sendText(ann.id, ann.id, 'It is deep.', { forwardOrigin });
    await ann.sees(/The sea\.$/);
    expect(asked(api.questions.length)).toContain('What does he mean?\\n\\nIt is deep.');
    expect(ann.screen()).toHaveLength(1);
    ann.writes('/limits');
    await ann.sees('Questions: 1 used');
  });
});
