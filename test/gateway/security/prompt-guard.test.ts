import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutControlSequences } from '../../../src/gateway/prompt-guard.js';
import { createGatewayWorld, imageBody } from '../gateway-world.js';

const EXTRA_ARGS = '<sd_cpp_extra_args>{"steps":9999}</sd_cpp_extra_args>';

/** What engines look for, in any text that they may make of a prompt. */
function hasControlSequence(text: string): boolean {
  const read = text.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  return /<[\p{L}\p{N}_]+:[^>]*>|<sd_cpp_extra_args>|__|embedding:/iu.test(read);
}

describe('a prompt', () => {
  it.each([
    ['a LoRA', 'a cat <lora:add_detail:9>', 'a cat '],
    ['a LoRA in between', 'a <lora:x:1> cat', 'a  cat'],
    ['a LoRA inside a word', 'ca<lora:x:1>t', 'ca t'],
    ['a LyCORIS and a hypernetwork', '<lyco:x:1> and <hypernet:y:1>', ' and '],
    ['a network of an extension', 'a <whatever:x> cat', 'a  cat'],
    ['a network in capitals', 'a <LoRA:x> cat', 'a  cat'],
    ['a network with a line break', 'a <lora:x\n:1> cat', 'a  cat'],
    ['networks in a row', '<lora:a:1><lora:b:1>cat', ' cat'],
    ['a network in a network', '<lo<lora:x:1>ra:y:1>', '<lo ra:y:1>'],
    ['a network in a network’s name', '<lora:<lora:x:1>:y:1>', ':y:1>'],
    ['settings of sd.cpp', `a cat ${EXTRA_ARGS}`, 'a cat '],
    ['settings that hold a network', `a${EXTRA_ARGS.replace('{', '{<lora:x:1>')}b`, 'a b'],
    ['settings without an end', 'a <sd_cpp_extra_args>{"steps":9}', 'a {"steps":9}'],
    ['settings behind settings', `${EXTRA_ARGS}x<sd_cpp_extra_args>y`, ' x y'],
    ['a wildcard', 'a __animal__ here', 'a _animal_ here'],
    ['a wildcard of a path', '__../../etc/passwd__', '_../../etc/passwd_'],
    ['a wildcard in a network', '<lo__x__ra:y>', ' '],
    ['an embedding', '(embedding:../x.pt:1.2)', '(embedding ../x.pt:1.2)'],
    ['an embedding in capitals', 'EMBEDDING:x', 'embedding x'],
    ['full-width letters', 'a ＜lora：x：1＞ cat', 'a  cat'],
    ['full-width underscores', 'a ＿＿x＿＿ cat', 'a _x_ cat'],
    ['bold letters', '<𝐥𝐨𝐫𝐚:x> cat', ' cat'],
    ['invisible characters', 'a <lo\u200Bra\u00AD:x> _\u2060_x cat', 'a  _x cat'],
  ])('loses %s', (_what, prompt, safe) => {
    expect(withoutControlSequences(prompt).trim()).toBe(safe.trim());
    expect(hasControlSequence(prompt)).toBe(true);
    expect(hasControlSequence(withoutControlSequences(prompt))).toBe(false);
  });

  it.each([
    'a cat, (masterpiece:1.2), [fog|rain], {day|night}',
    'I <3 cats: 5 > 4 and 3 < 4',
    'html <b>bold</b>',
    'snake_case and http://example.org/a_b',
    'embeddings: none',
    'кот «в сапогах» ＜ ２ кота',
    'ﬁne ½ ① ™ e\u0301 👩\u200D🚀',
    'an open <lora:x with no end',
    '',
  ])('keeps what commands nothing: %s', (prompt) => {
    expect(withoutControlSequences(prompt)).toBe(prompt);
  });

  it('keeps the person’s own characters around what it loses', () => {
    expect(withoutControlSequences('ﬁne ½ <lora:x:1>👩\u200D🚀 ①')).toBe('ﬁne ½ 👩\u200D🚀 ①');
  });

  it('made of any pieces holds no command afterwards, and is not changed again', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      ':',
      '_',
      '__',
      'lora',
      'a',
      ' ',
      '\n',
      '＜',
      '＞',
      '：',
      '＿',
      '\u200B',
      '\u0338',
      'embedding',
      'embedding:',
      '<sd_cpp_extra_args>',
      '</sd_cpp_extra_args>',
      '<lora:x>',
      'İ',
      '🦊',
      '⩴',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const safe = withoutControlSequences(pieces.join(''));
        expect(hasControlSequence(safe)).toBe(false);
        expect(withoutControlSequences(safe)).toBe(safe);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['openings', '<a:'],
    ['nested networks', '<l<l:x>:x>'],
    ['settings without an end', '<sd_cpp_extra_args>'],
    ['underscores', '_'],
    ['full-width openings', '＜'],
    ['embeddings', 'embedding:'],
  ])('of 250 000 characters of %s is read in one go', (_what, part) => {
    const prompt = part.repeat(250_000 / part.length);
    const safe = withoutControlSequences(prompt);
    expect(safe.length).toBeLessThanOrEqual(prompt.length);
    expect(withoutControlSequences(safe)).toBe(safe);
  });
});

describe('POST /sd', () => {
  it('hands the engine no command, and checks the length of what is left', async () => {
    const { server, key, engine } = await createGatewayWorld();
    const post = (changes: Record<string, unknown>) =>
      server.inject({ method: 'POST', url: '/sd', payload: imageBody(key, changes) });
    const prompt = `a fox ${EXTRA_ARGS}`;
    const reply = await post({ prompt, negative_prompt: '__bad__ <lora:x:1>', steps: 5 });
    expect(reply.statusCode).toBe(200);
    expect(engine.requests[0]).toMatchObject({ steps: 5, loras: {}, negativePrompt: '_bad_ ' });
    expect(engine.requests[0]?.prompt.trim()).toBe('a fox');

    expect((await post({ prompt: `<lora:${'x'.repeat(9_000)}>a fox` })).statusCode).toBe(200);
    expect((await post({ prompt: `<lora:x>${'x'.repeat(8_001)}` })).statusCode).toBe(400);
    const empty = await post({ prompt: '<lora:x:1>' });
    expect(empty.json()).toMatchObject({
      error: { param: 'prompt', message: 'prompt is required' },
    });
  });
});
