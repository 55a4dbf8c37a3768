import { describe, expect, it } from 'vitest';
import type { ChatParameters } from '../../src/domain/chat-parameters.js';
import { createFakeApi, failureOf, KEY, sendJson } from '../helpers/fake-api.js';

const PARAMETERS: ChatParameters = {
  model: 'lzlv_70b_fp16_hf',
  messages: [{ role: 'user', content: 'Hello' }],
};

/** What the API answers with, but for the changes. */
function completion(message: Record<string, unknown>, changes: Record<string, unknown> = {}) {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: 'the-real-name',
    choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 3, completion_tokens: 5, total_tokens: 8 },
    ...changes,
  };
}

async function answerOf(body: unknown, headers: Record<string, string> = {}) {
  const { client } = await createFakeApi((reply) => {
    sendJson(reply, 200, body, headers);
  });
  return client.chat.complete(PARAMETERS, { key: KEY });
}

describe('the body of a conversation', () => {
  async function bodyOf(parameters: ChatParameters): Promise<unknown> {
    const { client, received } = await createFakeApi((reply) => {
      sendJson(reply, 200, completion({ content: 'Hi' }));
    });
    await client.chat.complete(parameters, { key: KEY });
    expect(received[0]).toMatchObject({ method: 'POST', url: '/api/v1/chat/completions' });
    return JSON.parse(received[0]?.body ?? '');
  }

  it('has the parameters by their documented names', async () => {
    const body = await bodyOf({
      ...PARAMETERS,
      maxTokens: 512,
      temperature: 0,
      topP: 0.9,
      topK: 40,
      repetitionPenalty: 1.1,
      presencePenalty: -2,
      frequencyPenalty: 2,
      stop: ['END'],
      seed: 7,
    });
    expect(body).toEqual({
      model: 'lzlv_70b_fp16_hf',
      messages: [{ role: 'user', content: 'Hello' }],
      max_tokens: 512,
      temperature: 0,
      top_p: 0.9,
      top_k: 40,
      repetition_penalty: 1.1,
      presence_penalty: -2,
      frequency_penalty: 2,
      stop: ['END'],
      seed: 7,
    });
  });

  it('leaves out what is not given', async () => {
    expect(await bodyOf(PARAMETERS)).toEqual(PARAMETERS);
  });

  it('has pictures as data: addresses beside the text', async () => {
    const body = await bodyOf({
      ...PARAMETERS,
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'What’s in this image?' },
            { type: 'picture', contentType: 'image/jpeg', base64: '/9j/4AAQ' },
          ],
        },
      ],
    });
    expect(body).toHaveProperty('messages', [
      {
        role: 'user',
        content: [
          { type: 'text', text: 'What’s in this image?' },
          { type: 'image_url', image_url: { url: 'data:image/jpeg;base64,/9j/4AAQ' } },
        ],
      },
    ]);
  });

  it('has names, calls of tools and their answers', async () => {
    const body = await bodyOf({
      ...PARAMETERS,
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'Weather?', name: 'ann' },
        {
          role: 'assistant',
          content: '',
          toolCalls: [{ id: 'call-1', name: 'weather', argumentsJson: '{"city":"Oslo"}' }],
        },
        { role: 'tool', content: 'Rain.', toolCallId: 'call-1' },
      ],
    });
    expect(body).toHaveProperty('messages', [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'Weather?', name: 'ann' },
      {
        role: 'assistant',
        content: null,
        tool_calls: [
          {
            id: 'call-1',
            type: 'function',
            function: { name: 'weather', arguments: '{"city":"Oslo"}' },
          },
        ],
      },
      { role: 'tool', content: 'Rain.', tool_call_id: 'call-1' },
    ]);
  });
});

describe('chat.complete', () => {
  it('returns the answer with what is told of it', async () => {
    const answer = await answerOf(completion({ content: 'Hi 🦊' }), { 'x-request-id': 'id-1' });
    expect(answer).toEqual({
      text: 'Hi 🦊',
      finishReason: 'stop',
      usage: { promptTokens: 3, completionTokens: 5 },
      model: 'the-real-name',
      requestId: 'id-1',
    });
  });

  it.each(['reasoning', 'reasoning_content'])('keeps the %s apart from the text', async (field) => {
    const answer = await answerOf(completion({ content: '4', [field]: '2 and 2' }));
    expect(answer).toMatchObject({ text: '4', reasoning: '2 and 2' });
  });

  it('returns the calls of tools that the model asks for', async () => {
    const call = { id: 'call-1', type: 'function', function: { name: 'f', arguments: '{}' } };
    const answer = await answerOf(completion({ content: null, tool_calls: [call] }));
    expect(answer).toMatchObject({
      text: '',
      toolCalls: [{ id: 'call-1', name: 'f', argumentsJson: '{}' }],
    });
  });

  it.each([
    ['length', 'length'],
    ['content_filter', 'content_filter'],
    ['tool_calls', 'tool_calls'],
    ['eos', 'stop'],
    [null, 'stop'],
  ])('reads the end %j as "%s"', async (word, finishReason) => {
    const choices = [{ message: { content: 'Hi' }, finish_reason: word }];
    expect(await answerOf({ choices })).toEqual({
      text: 'Hi',
      finishReason,
      model: PARAMETERS.model,
    });
  });

  it('does not lose an answer whose tokens are counted strangely', async () => {
    const answer = await answerOf(completion({ content: 'Hi' }, { usage: { tokens: 'many' } }));
    expect(answer.text).toBe('Hi');
    expect(answer).not.toHaveProperty('usage');
  });

  it.each([
    ['no choice', completion({}, { choices: [] })],
    ['no message', completion({}, { choices: [{ finish_reason: 'stop' }] })],
    ['a content that is no text', completion({ content: 5 })],
    ['a tool without a name', completion({ tool_calls: [{ id: 'x', function: {} }] })],
    ['null', null],
  ])('takes a reply with %s for a bad one', async (_case, body) => {
    expect(await failureOf(answerOf(body))).toMatchObject({ code: 'bad_reply' });
  });
});
