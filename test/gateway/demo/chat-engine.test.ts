import sharp, { type Color } from 'sharp';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  CHAT_DEFAULTS,
  type ChatMessage,
  type ChatPart,
  type ChatPictureType,
} from '../../../src/domain/chat-parameters.js';
import { createDemoChatEngine } from '../../../src/gateway/engines/demo/chat/demo-chat-engine.js';
import type { ChatPiece, ChatRequest } from '../../../src/gateway/engines/engine.js';
import { answerOf } from '../answer-of.js';

const { signal } = new AbortController();
const EN_MARK = '[demo] I am the built-in demo, not a language model.';
const RU_MARK = '[demo] Я встроенный демо-ответчик, а не языковая модель.';

function chatRequest(
  content: ChatMessage['content'] | readonly ChatMessage[],
  changes: Partial<ChatRequest> = {},
): ChatRequest {
  const isConversation = (given: typeof content): given is readonly ChatMessage[] =>
    typeof given !== 'string' && given.every((item) => 'role' in item);
  return {
    model: 'lzlv_70b_fp16_hf',
    messages: isConversation(content) ? content : [{ role: 'user', content }],
    ...CHAT_DEFAULTS,
    ...changes,
  };
}

async function collect(
  request: ChatRequest,
  { stream = false, engine = createDemoChatEngine({ wordDelayMs: 0 }) } = {},
): Promise<ChatPiece[]> {
  const pieces: ChatPiece[] = [];
  for await (const piece of answerOf(engine, request, { stream, signal })) pieces.push(piece);
  return pieces;
}

function textOf(pieces: readonly ChatPiece[]): string {
  return pieces.map((piece) => (piece.type === 'text' ? piece.text : '')).join('');
}

async function reply(...request: Parameters<typeof chatRequest>): Promise<string> {
  return textOf(await collect(chatRequest(...request)));
}

/** The answer without the line that says what it is. */
async function answer(...request: Parameters<typeof chatRequest>): Promise<string> {
  const [mark, empty, ...lines] = (await reply(...request)).split('\n');
  expect([EN_MARK, RU_MARK]).toContain(mark);
  expect(empty).toBe('');
  return lines.join('\n');
}

async function picture(
  colors: readonly Color[],
  format: 'png' | 'jpeg' | 'webp' | 'gif' = 'png',
): Promise<ChatPart> {
  const stripes = await Promise.all(
    colors.map(async (background, place) => ({
      input: await sharp({ create: { width: 60, height: 40, channels: 4, background } })
        .png()
        .toBuffer(),
      left: place * 60,
      top: 0,
    })),
  );
  const bytes = await sharp({
    create: { width: 60 * colors.length, height: 40, channels: 4, background: '#0000' },
  })
    .composite(stripes)
    .toFormat(format)
    .toBuffer();
  const contentType: ChatPictureType = `image/${format}`;
  return { type: 'picture', contentType, base64: bytes.toString('base64') };
}

describe('the demo chat engine: what it answers', () => {
  it("has the documentation's models", async () => {
    expect(await createDemoChatEngine().models()).toEqual(
      expect.arrayContaining([
        'lzlv_70b_fp16_hf',
        'CodeLlama-34b-Instruct-hf',
        'Mixtral-8x7B-Instruct-v0.1',
        'llava-1.5-7b-hf',
      ]),
    );
  });

  it.each([
    ['12 * (3 + 4)', '12 * (3 + 4) = 84'],
    ['What is 2+2?', '2+2 = 4'],
    ['0.1 + 0.2', '0.1 + 0.2 = 0.3'],
    ['-2^2', undefined],
    ['2 ^ 3 ^ 2', '2 ^ 3 ^ 2 = 512'],
    ['1 - -2^2', '1 - -2^2 = 5'],
    ['10 % 4 / 2', '10 % 4 / 2 = 1'],
    ['1,000 * 3', '1000 * 3 = 3000'],
    ['3,5 + 1', '3.5 + 1 = 4.5'],
    ['7 x 6', '7 * 6 = 42'],
    ['10 plus 5', '10+5 = 15'],
    ['сколько будет 7*8?', '7*8 = 56'],
    ['1/0', '1/0 has no result that I could write down.'],
    ['9^9^9', '9^9^9 has no result that I could write down.'],
  ])('calculates %s', async (question, result = '-2^2 = -4') => {
    expect(await answer(question)).toBe(result);
  });

  it.each([
    '2024-01-02',
    '2 + + * 3',
    '(1 + 2',
    '1 2 + 3',
    '1 + process.exit()',
    'constructor.constructor("return 1")() + 1',
    `1${'+1'.repeat(200)}`,
    '('.repeat(100) + '1+1',
  ])('does not take "%s" for arithmetic', async (text) => {
    expect(await answer(text)).toMatch(/^I understood a message of/);
  });

  it.each([
    ['uppercase: hello world', 'HELLO WORLD'],
    ['заглавными: привет', 'ПРИВЕТ'],
    ['lower case: HELLO', 'hello'],
    ['reverse words: one two three', 'three two one'],
    ['переверни слова: раз два три', 'три два раз'],
    ['reverse: "añ👍🏽"', '👍🏽ña'],
    ['how many words in: a b c', '3 words, 5 characters.'],
    ['сколько слов: раз', '1 слово, 3 знака.'],
    ["How many r's in strawberry?", '"strawberry" has 3 letters "r".'],
    ['сколько букв о в слове молоко?', 'В слове «молоко» 3 буквы «о».'],
    ['count to 5', '1, 2, 3, 4, 5'],
    ['Please count from 3 to 5', '3, 4, 5'],
    ['считай до 3', '1, 2, 3'],
    ['count from 5 to 3', ''],
    ['repeat after me: ok', 'ok'],
  ])('does what "%s" asks', async (task, result) => {
    expect(await answer(task)).toBe(result);
  });

  it('counts to a thousand at most', async () => {
    const counted = (await answer('count to 999999', { maxTokens: 100_000 })).split(', ');
    expect(counted).toHaveLength(1000);
  });

  it.each([
    ['Hi!', /hello|hi there/i],
    ['thanks', /welcome|pleasure|any time/i],
    ['bye', /goodbye|see you|take care/i],
    ['Who are you?', /LLM_ENGINE_URL/],
    ['help', /12 \* \(3 \+ 4\)/],
    ['Привет', /Привет|Здравствуйте/],
    ['что ты умеешь?', /Попробуйте/],
    ['', /nothing to read/],
    ['🦊', /nothing to read/],
    ['What is the capital of France?', /a question of 6 words about: capital, france\./],
    ['Почему небо голубое?', /вопрос \(3 слова, тема: небо, голубое\)/],
  ])('answers "%s"', async (text, expected) => {
    expect(await answer(text)).toMatch(expected);
  });

  it('remembers a name, and how long the conversation is', async () => {
    const conversation: ChatMessage[] = [
      { role: 'user', content: 'My name is Ann.' },
      { role: 'assistant', content: 'Nice to meet you!' },
    ];
    const ask = (content: string): Promise<string> =>
      answer([...conversation, { role: 'user', content }]);
    expect(await ask('What is my name?')).toBe('You told me: your name is Ann.');
    expect(await ask('Tell me a story')).toContain('turn 2 of our conversation');
    expect(await answer('What is my name?')).toMatch(/not told me/);
  });

  it.each<[string, ChatMessage[], string]>([
    ['English', [{ role: 'user', content: 'Hello' }], EN_MARK],
    ['Russian', [{ role: 'user', content: 'Расскажи про Node.js' }], RU_MARK],
    [
      "the system's language for a text without letters",
      [
        { role: 'system', content: 'Отвечай по-русски.' },
        { role: 'user', content: '2+2' },
      ],
      RU_MARK,
    ],
    [
      'the language of the person, not the system',
      [
        { role: 'system', content: 'You are helpful.' },
        { role: 'user', content: 'Привет' },
      ],
      RU_MARK,
    ],
    ['something when nobody asked anything', [{ role: 'system', content: 'Be brief.' }], EN_MARK],
  ])('answers in %s', async (_case, messages, mark) => {
    expect(await reply(messages)).toMatch(mark);
  });

  it('says that it calls no tools', async () => {
    const tools = [{ type: 'function', function: { name: 'weather' } }, { type: 'odd' }];
    const pieces = await collect(chatRequest('Hi', { tools }));
    expect(textOf(pieces)).toContain('Tools were offered (weather); the demo calls none.');
    expect(pieces.at(-1)).toMatchObject({ type: 'end', finishReason: 'stop' });
  });

  it('answers in JSON where JSON is asked for', async () => {
    const text = await reply('2+2', { responseFormat: { type: 'json_object' } });
    expect(JSON.parse(text)).toEqual({ demo: EN_MARK, answer: '2+2 = 4' });
  });

  it('gives the same request the same answer, and another seed others', async () => {
    expect(await reply('Hi')).toBe(await reply('Hi'));
    const answers = await Promise.all(
      [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => reply('Hi', { seed })),
    );
    expect(new Set(answers).size).toBeGreaterThan(1);
  });

  it('is not held up by a megabyte of nonsense', async () => {
    const text = 'how many '.repeat(60_000) + '1+'.repeat(250_000);
    expect(await answer(text)).toMatch(/^I understood a message of/);
  });
});

describe('the demo chat engine: pictures', () => {
  it.each(['png', 'jpeg', 'webp', 'gif'] as const)('tells the size of a %s', async (format) => {
    const parts = [{ type: 'text', text: 'What is in this image?' } as const];
    const told = await answer([...parts, await picture(['#2a62e0', '#f8f8f8'], format)]);
    expect(told).toContain(`The picture is a ${format.toUpperCase()}, 120 x 40 pixels.`);
    expect(told).toMatch(/Mostly (blue and white|white and blue)\./);
  });

  it.each<[string, string]>([
    ['#ff0000', 'red'],
    ['#00a000', 'green'],
    ['#000000', 'black'],
    ['#808080', 'grey'],
    ['#ffd800', 'yellow'],
    ['#ff8000', 'orange'],
    ['#87ceeb', 'light blue'],
    ['#5a3a20', 'brown'],
  ])('calls %s %s', async (color, name) => {
    expect(await answer([await picture([color])])).toContain(`Mostly ${name}.`);
  });

  it('tells it in Russian to who writes Russian', async () => {
    const told = await answer([{ type: 'text', text: 'Что тут?' }, await picture(['#f00'])]);
    expect(told).toContain('Картинка в формате PNG, 60 x 40 точек. Основные цвета: красный.');
  });

  it('sees no colour in what is transparent', async () => {
    expect(await answer([await picture(['#0000'])])).toContain('Nothing of it can be seen.');
  });

  it('counts the frames of an animation', async () => {
    const frames = Buffer.concat([Buffer.alloc(300, 0), Buffer.alloc(300, 255)]);
    const gif = await sharp(frames, {
      raw: { width: 10, height: 20, channels: 3, pageHeight: 10 },
    })
      .gif()
      .toBuffer();
    const moving: ChatPart = {
      type: 'picture',
      contentType: 'image/gif',
      base64: gif.toString('base64'),
    };
    expect(await answer([moving])).toContain('a GIF, 10 x 10 pixels, 2 frames.');
  });

  it('goes on with its answer after a picture that is none', async () => {
    const broken: ChatPart = { type: 'picture', contentType: 'image/png', base64: 'AAAA' };
    const told = await answer([{ type: 'text', text: '2+2' }, broken, await picture(['#f00'])]);
    expect(told.split('\n')).toEqual([
      'There is a picture, but I could not read it: it seems to be damaged.',
      'The picture is a PNG, 60 x 40 pixels. Mostly red.',
      'What it shows, only a real model can tell.',
      '2+2 = 4',
    ]);
  });

  it('does not unpack a picture of too many pixels', async () => {
    const bomb = await sharp({
      create: { width: 5000, height: 5000, channels: 3, background: '#000' },
    })
      .png()
      .toBuffer();
    const part: ChatPart = {
      type: 'picture',
      contentType: 'image/png',
      base64: bomb.toString('base64'),
    };
    expect(await answer([part])).toMatch(/could not read it/);
  });

  it('looks at four pictures and counts the rest', async () => {
    const parts = await Promise.all(Array.from({ length: 6 }, () => picture(['#f00'])));
    const told = await answer(parts);
    expect(told.match(/The picture is/g)).toHaveLength(4);
    expect(told).toContain('And 2 more');
  });
});

describe('the demo chat engine: as an engine', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('streams word by word what it answers in one piece otherwise', async () => {
    const streamed = await collect(chatRequest('help'), { stream: true });
    const [whole, ...others] = await collect(chatRequest('help'));
    expect(textOf(streamed)).toBe(whole?.type === 'text' ? whole.text : '');
    expect(streamed.length).toBeGreaterThan(20);
    expect(others).toEqual([streamed.at(-1)]);
  });

  it('waits a little between two words of a stream', async () => {
    vi.useFakeTimers();
    const engine = createDemoChatEngine({ wordDelayMs: 15 });
    const words = answerOf(engine, chatRequest('Hi'), { stream: true, signal });
    const pieces = words[Symbol.asyncIterator]();
    expect(await pieces.next()).toMatchObject({ value: { text: '[demo]' } });
    let second: ChatPiece | undefined;
    const next = pieces.next().then(({ done, value }) => {
      if (done !== true) second = value;
    });
    await vi.advanceTimersByTimeAsync(14);
    expect(second).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    await next;
    expect(second).toEqual({ type: 'text', text: ' I' });
  });

  it('ends before the first of the stops', async () => {
    const pieces = await collect(chatRequest('count to 9', { stop: ['7', '5', '', 'zebra'] }));
    expect(textOf(pieces)).toMatch(/1, 2, 3, 4, $/);
    expect(pieces.at(-1)).toMatchObject({ finishReason: 'stop' });
  });

  it('ends after as many tokens as it may give', async () => {
    const pieces = await collect(chatRequest('count to 900', { maxTokens: 128 }));
    expect(pieces.at(-1)).toMatchObject({
      finishReason: 'length',
      usage: { completionTokens: 128 },
    });
    expect(textOf(pieces)).toMatch(/^\[demo\].*1, 2, 3, /s);
  });

  it('counts about what a model would count', async () => {
    const [, end] = await collect(chatRequest('x'.repeat(400)));
    expect(end).toMatchObject({ usage: { promptTokens: 104 } });
    const [, seen] = await collect(chatRequest([await picture(['#f00'])]));
    expect(seen).toMatchObject({ usage: { promptTokens: 580 } });
  });

  it.each(['the signal aborts', 'it closes'])('stops at once when %s', async (cause) => {
    const engine = createDemoChatEngine({ wordDelayMs: 60_000 });
    const client = new AbortController();
    const words = answerOf(engine, chatRequest('Hi'), { stream: true, signal: client.signal });
    const pieces = words[Symbol.asyncIterator]();
    await pieces.next();
    const next = expect(pieces.next()).rejects.toMatchObject({ code: 'engine_aborted' });
    if (cause === 'it closes') await engine.close();
    else client.abort();
    await next;
    expect(await pieces.next()).toEqual({ value: undefined, done: true });
  });

  it('stops while it looks at a picture', async () => {
    const client = new AbortController();
    const parts = [await picture(['#f00'])];
    const words = answerOf(createDemoChatEngine(), chatRequest(parts), {
      stream: true,
      signal: client.signal,
    });
    const first = expect(words[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      code: 'engine_aborted',
    });
    client.abort();
    await first;
  });

  it('begins nothing that is not wanted, and nothing once it is closed', async () => {
    const engine = createDemoChatEngine();
    const unwanted = answerOf(engine, chatRequest('Hi'), {
      stream: true,
      signal: AbortSignal.abort(),
    });
    await expect(unwanted[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      code: 'engine_aborted',
    });
    await engine.close();
    await expect(collect(chatRequest('Hi'), { engine })).rejects.toMatchObject({
      code: 'engine_unavailable',
    });
    await engine.close();
  });
});
