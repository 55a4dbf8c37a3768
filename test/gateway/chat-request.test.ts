import { describe, expect, it } from 'vitest';
import { chatBody, createGatewayWorld, type GatewayWorld } from './gateway-world.js';
import { dataUrl, jpeg, png } from '../helpers/pictures.js';

interface ErrorReply {
  error: { message: string; type: string; param: string | null; code: string };
}

function post({ server, key }: GatewayWorld, payload: string | object) {
  return server.inject({
    method: 'POST',
    url: '/v1/chat/completions',
    payload,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
  });
}

const DEFAULTS = {
  maxTokens: 512,
  temperature: 0.7,
  topP: 0.9,
  topK: 0,
  repetitionPenalty: 1,
  presencePenalty: 0,
  frequencyPenalty: 0,
};

const PICTURE = dataUrl(png(64, 32), 'image/jpeg');
const ASKED = { type: 'text', text: 'What is in it?' };
const SEEN = {
  type: 'picture',
  contentType: 'image/png',
  base64: png(64, 32).toString('base64'),
};

function user(content: unknown): object {
  return { role: 'user', content };
}

describe('a request to chat', () => {
  it('gets the documented defaults for what is left out or null', async () => {
    const world = await createGatewayWorld();
    const nothing = Object.fromEntries(
      [
        'max_tokens',
        'max_completion_tokens',
        'temperature',
        'top_p',
        'top_k',
        'repetition_penalty',
        'presence_penalty',
        'frequency_penalty',
        'stream',
        'stream_options',
        'stop',
        'seed',
        'n',
        'tools',
        'tool_choice',
        'response_format',
        'user',
      ].map((name) => [name, null]),
    );
    for (const body of [chatBody(), chatBody(nothing)]) {
      const reply = await post(world, body);
      expect(reply.statusCode).toBe(200);
      expect(reply.headers).not.toHaveProperty('x-max-tokens-adjusted');
    }
    const expected = {
      ...DEFAULTS,
      model: 'Mixtral-8x7B-Instruct-v0.1',
      messages: [{ role: 'user', content: 'How many books?' }],
    };
    expect(world.chat.requests).toEqual([expected, expected]);
  });

  it('reaches the engine with every parameter, and with nothing else', async () => {
    const world = await createGatewayWorld();
    const tools = [{ type: 'function', function: { name: 'weather', parameters: {} } }];
    const reply = await post(world, {
      model: 'mixtral-8X7B-instruct-V0.1',
      token: world.key,
      messages: [user('Hi')],
      max_tokens: 4096,
      temperature: 1.25,
      top_p: 0.5,
      top_k: 40,
      repetition_penalty: 1.1,
      presence_penalty: -0.5,
      frequency_penalty: 0.5,
      stop: ['\n\n', '', 'END'],
      seed: -7,
      n: 1,
      tools,
      tool_choice: { type: 'function', function: { name: 'weather' } },
      response_format: { type: 'json_object' },
      user: 'somebody',
      // What must never get through: fields of servers that get round limits or read files.
      chat_template: '{{ 7*7 }}',
      priority: -1,
      request_id: 'mine',
      ignore_eos: true,
      grammar: 'root ::= "x"',
      id_slot: 1,
      api_base: 'http://127.0.0.1:1',
      guided_regex: '(a+)+$',
      structured_outputs: {},
      kv_transfer_params: {},
      mm_processor_kwargs: {},
      lora: [{ id: 0 }],
    });
    expect(reply.statusCode).toBe(200);
    expect(world.chat.requests).toEqual([
      {
        model: 'Mixtral-8x7B-Instruct-v0.1',
        messages: [{ role: 'user', content: 'Hi' }],
        maxTokens: 4096,
        temperature: 1.25,
        topP: 0.5,
        topK: 40,
        repetitionPenalty: 1.1,
        presencePenalty: -0.5,
        frequencyPenalty: 0.5,
        stop: ['\n\n', 'END'],
        seed: -7,
        tools,
        toolChoice: { type: 'function', function: { name: 'weather' } },
        responseFormat: { type: 'json_object' },
      },
    ]);
  });

  it.each([
    [{ max_tokens: 128 }, { maxTokens: 128 }],
    [{ max_tokens: 100_000 }, { maxTokens: 100_000 }],
    [{ max_completion_tokens: 700 }, { maxTokens: 700 }],
    [{ max_tokens: 600, max_completion_tokens: 700 }, { maxTokens: 600 }],
    [{ temperature: 0 }, { temperature: 0 }],
    [{ temperature: 100 }, { temperature: 100 }],
    [{ top_p: 0 }, { topP: 0 }],
    [{ top_p: 1 }, { topP: 1 }],
    [{ top_k: 99_999 }, { topK: 99_999 }],
    [{ repetition_penalty: 0.01 }, { repetitionPenalty: 0.01 }],
    [{ repetition_penalty: 5 }, { repetitionPenalty: 5 }],
    [{ presence_penalty: -2 }, { presencePenalty: -2 }],
    [{ presence_penalty: 2 }, { presencePenalty: 2 }],
    [{ frequency_penalty: -2 }, { frequencyPenalty: -2 }],
    [{ frequency_penalty: 2 }, { frequencyPenalty: 2 }],
    [{ stop: 'END' }, { stop: ['END'] }],
    [{ stop: ['a', 'b', 'c', 'd'] }, { stop: ['a', 'b', 'c', 'd'] }],
    [{ tool_choice: 'auto' }, { toolChoice: 'auto' }],
  ])('may have %j', async (changes, expected) => {
    const world = await createGatewayWorld();
    const reply = await post(world, chatBody(changes));
    expect(reply.statusCode).toBe(200);
    expect(reply.headers).not.toHaveProperty('x-max-tokens-adjusted');
    expect(world.chat.requests[0]).toMatchObject(expected);
  });

  it.each([{ max_tokens: 127 }, { max_tokens: 0 }, { max_completion_tokens: 1 }])(
    'gets 128 tokens where it asks for %j, and the reply says so',
    async (changes) => {
      const world = await createGatewayWorld();
      for (const stream of [false, true]) {
        const reply = await post(world, chatBody({ ...changes, stream }));
        expect(reply.statusCode).toBe(200);
        expect(reply.headers['x-max-tokens-adjusted']).toBe('128');
      }
      expect(world.chat.requests.map(({ maxTokens }) => maxTokens)).toEqual([128, 128]);
    },
  );

  it.each([
    [{ model: undefined }, 'model', 'model is required', 'missing_parameter'],
    [{ model: 7 }, 'model', 'model must be a string'],
    [{ model: ' ' }, 'model', 'model is required'],
    [{ model: 'x'.repeat(257) }, 'model', 'at most 256 characters'],
    [
      { model: 'gpt-9' },
      'model',
      'VisionCraft doesn\'t have model "gpt-9". GET /models-llm lists what it has.',
      'model_not_found',
    ],
    [{ max_tokens: 100_001 }, 'max_tokens', 'whole number from 128 to 100000'],
    [{ max_tokens: 200.5 }, 'max_tokens', 'whole number from 128 to 100000'],
    [{ max_tokens: '512' }, 'max_tokens', 'whole number from 128 to 100000'],
    [{ max_completion_tokens: 1e6 }, 'max_completion_tokens', 'from 128 to 100000'],
    [{ temperature: -0.1 }, 'temperature', 'temperature must be a number from 0 to 100'],
    [{ temperature: 100.1 }, 'temperature', 'number from 0 to 100'],
    [{ temperature: 'hot' }, 'temperature', 'number from 0 to 100'],
    [{ top_p: -0.01 }, 'top_p', 'top_p must be a number from 0 to 1'],
    [{ top_p: 1.01 }, 'top_p', 'number from 0 to 1'],
    [{ top_p: true }, 'top_p', 'number from 0 to 1'],
    [{ top_k: -1 }, 'top_k', 'top_k must be a whole number from 0 to 99999'],
    [{ top_k: 100_000 }, 'top_k', 'from 0 to 99999'],
    [{ top_k: 1.5 }, 'top_k', 'whole number'],
    [{ top_k: [] }, 'top_k', 'whole number'],
    [{ repetition_penalty: 0 }, 'repetition_penalty', 'must be a number from 0.01 to 5'],
    [{ repetition_penalty: 5.1 }, 'repetition_penalty', 'from 0.01 to 5'],
    [{ repetition_penalty: '1' }, 'repetition_penalty', 'from 0.01 to 5'],
    [{ presence_penalty: -2.1 }, 'presence_penalty', 'must be a number from -2 to 2'],
    [{ presence_penalty: 2.1 }, 'presence_penalty', 'from -2 to 2'],
    [{ presence_penalty: {} }, 'presence_penalty', 'from -2 to 2'],
    [{ frequency_penalty: -2.1 }, 'frequency_penalty', 'must be a number from -2 to 2'],
    [{ frequency_penalty: 2.1 }, 'frequency_penalty', 'from -2 to 2'],
    [{ frequency_penalty: 'x' }, 'frequency_penalty', 'from -2 to 2'],
    [{ stream: 'yes' }, 'stream', 'stream must be true or false'],
    [{ stream_options: true }, 'stream_options', 'stream_options must be an object'],
    [
      { stream_options: { include_usage: 1 } },
      'stream_options',
      'stream_options.include_usage must be true or false',
    ],
    [{ stop: ['a', 'b', 'c', 'd', 'e'] }, 'stop', 'at most 4 texts'],
    [{ stop: 5 }, 'stop', 'stop must be a text'],
    [{ seed: 1.5 }, 'seed', 'seed must be a whole number'],
    [{ seed: '1' }, 'seed', 'seed must be a whole number'],
    [{ n: 2 }, 'n', 'n must be 1'],
    [{ tools: {} }, 'tools', 'tools must be a list of objects'],
    [{ tools: Array.from({ length: 129 }, () => ({})) }, 'tools', 'at most 128 tools'],
    [{ tools: [{ a: 'x'.repeat(262_144) }] }, 'tools', 'at most 262144 characters'],
    [{ tool_choice: 5 }, 'tool_choice', 'a string or an object'],
    [{ tool_choice: 'x'.repeat(262_144) }, 'tool_choice', 'at most 262144 characters'],
    [{ response_format: 'json' }, 'response_format', 'response_format must be an object'],
    [{ response_format: { a: 'x'.repeat(262_144) } }, 'response_format', 'at most 262144'],
  ])('is refused with %j, and told why', async (changes, param, words, code?: string) => {
    const world = await createGatewayWorld();
    const reply = await post(world, chatBody(changes));
    expect(reply.statusCode).toBe(400);
    const { message, ...rest } = reply.json<ErrorReply>().error;
    expect(message).toContain(words);
    expect(rest).toEqual({
      type: 'invalid_request_error',
      param,
      code: code ?? 'invalid_parameter',
    });
    expect(world.chat.requests).toEqual([]);
    expect(await world.usedChats()).toBe(0);
  });

  it("is refused as the documentation's own example has it, in single quotes", async () => {
    const world = await createGatewayWorld();
    const reply = await post(
      world,
      `{
  "model": "Mixtral-8x7B-Instruct-v0.1",
  "messages": [
    {
      "role": "user",
      "content": 'There are 50 books in a library. Sam decides to read 5 of the books. How many books are there now? If there are 45 books, say "1". Else, if there is the same amount of books, say "2".'
    }
  ]
}`,
    );
    expect(reply.statusCode).toBe(400);
    expect(reply.json<ErrorReply>().error).toMatchObject({ param: null, code: 'invalid_body' });
  });

  it.each([
    ['cut off', '{"model":'],
    ['empty', ''],
    ['a list', '[]'],
    ['a text', '"model"'],
    ['prototype-polluting', '{"__proto__":{"stream":true}}'],
    ['as deep as it is long', '{"messages":'.repeat(50_000)],
  ])('is refused when its body is %s', async (_name, payload) => {
    const reply = await post(await createGatewayWorld(), payload);
    expect(reply.statusCode).toBe(400);
    expect(reply.json<ErrorReply>().error).toMatchObject({ param: null, code: 'invalid_body' });
  });

  it('may have 20 MB of pictures, and no more', async () => {
    const world = await createGatewayWorld();
    const large = dataUrl(Buffer.concat([png(8, 8), Buffer.alloc(7_000_000)]));
    const parts = [large, large].map((url) => ({ type: 'image_url', image_url: { url } }));
    expect((await post(world, chatBody({ messages: [user(parts)] }))).statusCode).toBe(200);
    const reply = await post(world, chatBody({ messages: [user([...parts, ...parts])] }));
    expect(reply.statusCode).toBe(413);
    expect(reply.json<ErrorReply>().error.code).toBe('body_too_large');
  });
});

describe('the messages', () => {
  it.each([
    ['parts of a text and a picture', user([ASKED, picturePart({ url: PICTURE })]), [ASKED, SEEN]],
    ['a picture with a detail', user([picturePart({ url: PICTURE, detail: 'high' })]), [SEEN]],
    ['a picture as Ollama takes it', user([picturePart(PICTURE)]), [SEEN]],
    ['one part of text', user([ASKED]), ASKED.text],
    ['two parts of text', user([ASKED, ASKED]), [ASKED, ASKED]],
    ['an empty text', user(''), ''],
    ['a picture beside the content', { ...user(ASKED.text), image: PICTURE }, [ASKED, SEEN]],
    ['bare base64 beside it', { ...user(ASKED.text), image: SEEN.base64 }, [ASKED, SEEN]],
    ['nothing beside it', { ...user(ASKED.text), image: '' }, ASKED.text],
    ['a picture and no content', { role: 'user', image: PICTURE }, [SEEN]],
  ])('may have %s', async (_name, message, content) => {
    const world = await createGatewayWorld();
    const reply = await post(world, chatBody({ messages: [message] }));
    expect(reply.statusCode).toBe(200);
    expect(world.chat.requests[0]?.messages).toEqual([{ role: 'user', content }]);
  });

  it('may call tools and tell what they said, as a reply of ours had it', async () => {
    const world = await createGatewayWorld();
    const call = {
      id: 'call_1',
      type: 'function',
      function: { name: 'add', arguments: '{"a":1}' },
    };
    const messages = [
      { role: 'developer', content: 'Be brief.' },
      { role: 'user', content: 'Add', name: 'sam' },
      { role: 'assistant', content: null, refusal: null, tool_calls: [call] },
      { role: 'tool', tool_call_id: 'call_1', content: '2' },
      { role: 'assistant', content: 'Two', tool_calls: [], annotations: [] },
    ];
    expect((await post(world, chatBody({ messages }))).statusCode).toBe(200);
    expect(world.chat.requests[0]?.messages).toEqual([
      { role: 'developer', content: 'Be brief.' },
      { role: 'user', content: 'Add', name: 'sam' },
      {
        role: 'assistant',
        content: '',
        toolCalls: [{ id: 'call_1', name: 'add', argumentsJson: '{"a":1}' }],
      },
      { role: 'tool', content: '2', toolCallId: 'call_1' },
      { role: 'assistant', content: 'Two' },
    ]);
  });

  it.each([
    ['missing', undefined, 'messages is required'],
    ['a text', 'Hi', 'messages must be a list of messages'],
    ['none', [], 'messages must have 1 to 256 messages'],
    ['too many', Array.from({ length: 257 }, () => user('x')), 'messages must have 1 to 256'],
    ['no objects', [user('x'), 'Hi'], 'messages[1] must be an object'],
    ['null', [null], 'messages[0] is required'],
    ['of nobody', [{ content: 'x' }], 'messages[0].role is required'],
    [
      'of an unknown role',
      [{ role: 'robot', content: 'x' }],
      'messages[0].role must be one of system, developer, user, assistant, tool',
    ],
    ['without content', [{ role: 'user' }], 'messages[0].content is required'],
    ['of null', [user(null)], 'messages[0].content is required'],
    ['of a number', [user(5)], 'messages[0].content must be text or a list of parts'],
    ['of no parts', [user([])], 'messages[0].content must have 1 to 16 parts'],
    [
      'of too many parts',
      [user(Array.from({ length: 17 }, () => ASKED))],
      'messages[0].content must have 1 to 16 parts',
    ],
    [
      'of an unknown part',
      [user('x'), user([ASKED, { type: 'input_audio' }])],
      'messages[1].content[1] must be a part of type "text" or "image_url"',
    ],
    [
      'of a bare part',
      [user(['x'])],
      'messages[0].content[0] must be a part of type "text" or "image_url"',
    ],
    [
      'of a text that is none',
      [user([{ type: 'text', text: 5 }])],
      'messages[0].content[0].text must be a string',
    ],
    [
      'of a picture without an address',
      [user([{ type: 'image_url' }])],
      'messages[0].content[0].image_url is required',
    ],
    [
      'of a picture with a wrong one',
      [user([picturePart({ url: 5 })])],
      'messages[0].content[0].image_url must be an object with a url',
    ],
    [
      'with an address on the network',
      [user('x'), user([ASKED, picturePart({ url: 'http://169.254.169.254/' })])],
      'messages[1].content[1].image_url must be a data: URL',
    ],
    [
      'with a file',
      [user([picturePart('file:///etc/passwd')])],
      'messages[0].content[0].image_url must be a data: URL',
    ],
    [
      'with an enormous picture',
      [user([picturePart({ url: dataUrl(png(65_535, 65_535)) })])],
      'messages[0].content[0].image_url must be a picture of at most 4096x4096 pixels',
    ],
    [
      'with something else labelled as a picture',
      [user([picturePart({ url: dataUrl(Buffer.from('%PDF-1.4')) })])],
      'messages[0].content[0].image_url must be a PNG, JPEG, WebP or GIF picture',
    ],
    [
      'with an address beside the content',
      [{ ...user('x'), image: 'https://example.com/x.png' }],
      'messages[0].image must be a data: URL',
    ],
    ['named by a number', [{ ...user('x'), name: 5 }], 'messages[0].name must be a string'],
    [
      'with calls that are no list',
      [{ role: 'assistant', content: 'x', tool_calls: {} }],
      'messages[0].tool_calls must be a list',
    ],
    [
      'with a call of nothing',
      [{ role: 'assistant', tool_calls: [{ id: 'a' }] }],
      'messages[0].tool_calls[0].function is required',
    ],
    [
      'with arguments that are no text',
      [{ role: 'assistant', tool_calls: [{ id: 'a', function: { name: 'f', arguments: {} } }] }],
      'messages[0].tool_calls[0].function.arguments must be JSON in a string',
    ],
    [
      'of a tool that nobody called',
      [{ role: 'tool', content: '2' }],
      'messages[0].tool_call_id is required',
    ],
    [
      'of more text than any model reads',
      [user('x'.repeat(524_288)), user('x'.repeat(524_289))],
      'messages must have at most 1048576 characters of text in all',
    ],
  ])('are refused when they are %s', async (_name, messages, words) => {
    const world = await createGatewayWorld();
    const reply = await post(world, chatBody({ messages }));
    expect(reply.statusCode).toBe(400);
    const { message, ...rest } = reply.json<ErrorReply>().error;
    expect(message).toContain(words);
    expect(rest).toEqual({
      type: 'invalid_request_error',
      param: 'messages',
      code: messages === undefined ? 'missing_parameter' : 'invalid_parameter',
    });
    expect(world.chat.requests).toEqual([]);
  });

  it('never come back in what is said of them', async () => {
    const world = await createGatewayWorld();
    const secret = dataUrl(jpeg(9_000, 1)).slice(-40);
    const messages = [user([picturePart({ url: dataUrl(jpeg(9_000, 1)) })])];
    const reply = await post(world, chatBody({ messages }));
    expect(reply.statusCode).toBe(400);
    expect(reply.body).not.toContain(secret);
    expect(JSON.stringify(world.log.lines)).not.toContain(secret);
  });
});

function picturePart(imageUrl: unknown): object {
  return { type: 'image_url', image_url: imageUrl };
}
