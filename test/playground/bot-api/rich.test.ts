import type { Message } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toMessageView } from '../../../src/playground/page-server/message-view.js';
import type { WorldEvent } from '../../../src/playground/world/world.js';
import { startBotApi, type TestBotApi } from './server.js';

let api: TestBotApi;
let annId: number;
beforeEach(async () => {
  api = await startBotApi({ floodControl: true });
  annId = api.seed.ann.id;
  api.world.sendText(annId, annId, '/start');
});
afterEach(() => api.stop());

function send(markdown: string): Promise<Message> {
  return api.ok<Message>('sendRichMessage', { chat_id: annId, rich_message: { markdown } });
}

async function blocksOf(markdown: string) {
  return (await send(markdown)).rich_message?.blocks;
}

async function refusal(method: string, payload: object): Promise<[unknown, unknown]> {
  const { error_code: code, description } = await api.call(method, { chat_id: annId, ...payload });
  return [code, description];
}

describe('sendRichMessage', () => {
  it('makes headings, paragraphs, code, quotes, rules and formulas of Markdown', async () => {
    const markdown = [
      '## A *title*',
      'One\nline with `code`, **bold**, ||hidden||, ==marked==, <u>under</u> and $x^2$.',
      '```ts\nlet a = 1;\n```',
      '> quoted',
      '---',
      '$$E = mc^2$$',
      '```math\na+b\n```',
    ].join('\n\n');
    expect(await blocksOf(markdown)).toEqual([
      { type: 'heading', size: 2, text: ['A ', { type: 'italic', text: 'title' }] },
      {
        type: 'paragraph',
        text: [
          'One line with ',
          { type: 'code', text: 'code' },
          ', ',
          { type: 'bold', text: 'bold' },
          ', ',
          { type: 'spoiler', text: 'hidden' },
          ', ',
          { type: 'marked', text: 'marked' },
          ', ',
          { type: 'underline', text: 'under' },
          ' and ',
          { type: 'mathematical_expression', expression: 'x^2' },
          '.',
        ],
      },
      { type: 'pre', text: 'let a = 1;', language: 'ts' },
      { type: 'blockquote', blocks: [{ type: 'paragraph', text: 'quoted' }] },
      { type: 'divider' },
      { type: 'mathematical_expression', expression: 'E = mc^2' },
      { type: 'mathematical_expression', expression: 'a+b' },
    ]);
  });

  it('makes lists with their labels, and tables with their alignment', async () => {
    const [ordered, tasks, table] =
      (await blocksOf('3. c\n4. d\n\n- [x] done\n- [ ] open\n\n| a | b |\n|:-:|--:|\n| 1 | 2 |')) ??
      [];
    expect(ordered).toMatchObject({
      type: 'list',
      items: [
        { label: '3.', value: 3, type: '1', blocks: [{ type: 'paragraph', text: 'c' }] },
        { label: '4.', value: 4 },
      ],
    });
    expect(tasks).toMatchObject({
      items: [{ has_checkbox: true, is_checked: true }, { has_checkbox: true }],
    });
    expect(table).toMatchObject({
      type: 'table',
      cells: [
        [
          { text: 'a', align: 'center', is_header: true },
          { text: 'b', align: 'right', is_header: true },
        ],
        [{ text: '1' }, { text: '2' }],
      ],
    });
  });

  it.each([
    ['nothing', {}, 'exactly one of the fields'],
    ['two forms at once', { markdown: 'a', html: 'a' }, 'exactly one of the fields'],
    ['no words', { markdown: ' \n\n ' }, 'message text is empty'],
    ['more than 32,768 characters', { markdown: 'я'.repeat(32_769) }, 'message is too long'],
    ['more than 500 blocks', { markdown: '- a\n'.repeat(250) }, 'BLOCKS_TOO_MUCH'],
    ['more than 20 columns', { markdown: `${'|a'.repeat(21)}|\n${'|-'.repeat(21)}|` }, 'COLUMNS'],
    ['more than 16 levels', { markdown: `${'> '.repeat(16)}deep` }, 'LEVELS'],
    ['a tag that is never closed', { markdown: 'a <b>bold' }, "Can't find end tag"],
    ['a tag that nobody knows', { markdown: 'a <blink>b</blink>' }, 'Unsupported start tag'],
  ])('refuses %s', async (_what, rich, description) => {
    expect(await refusal('sendRichMessage', { rich_message: rich })).toEqual([
      400,
      expect.stringContaining(description),
    ]);
  });

  it('takes 32,768 characters, whatever they weigh', async () => {
    expect(await blocksOf('я'.repeat(32_768))).toHaveLength(1);
  });

  it.each([
    ['buttons', '<tg-button type="callback_data" data="x">Press</tg-button>'],
    ['media', '![a picture](https://example.com/a.png)'],
  ])('says plainly that it can’t do %s', async (_what, markdown) => {
    expect((await refusal('sendRichMessage', { rich_message: { markdown } }))[0]).toBe(501);
  });

  it('counts with the other messages of the chat', async () => {
    for (let count = 0; count < 20; count += 1) await send('hello');
    expect((await refusal('sendRichMessage', { rich_message: { markdown: 'x' } }))[0]).toBe(429);
  });

  it('shows on the page as blocks, and as words where there is room for a line', async () => {
    const message = await send('# Title\n\n- one\n- two');
    expect(toMessageView(message)).toMatchObject({
      text: 'Title\n• one\n• two',
      entities: [],
      rich: [{ type: 'heading' }, { type: 'list' }],
    });
    const reply = await api.ok<Message>('sendMessage', {
      chat_id: annId,
      text: 'and',
      reply_parameters: { message_id: message.message_id },
    });
    expect(toMessageView(reply).replyTo).toMatchObject({ text: 'Title\n• one\n• two' });
  });
});

describe('a rich message', () => {
  const edit = (messageId: number, content: object) =>
    api.call('editMessageText', { chat_id: annId, message_id: messageId, ...content });

  it('is edited to another, to a text and back', async () => {
    const { message_id: id } = await send('one');
    expect(await edit(id, { rich_message: { markdown: '# two' } })).toMatchObject({ ok: true });
    expect(await edit(id, { rich_message: { markdown: '# two' } })).toMatchObject({
      description: expect.stringContaining('not modified') as string,
    });
    expect(await edit(id, { text: 'three' })).toMatchObject({ result: { text: 'three' } });
    const { result } = await edit(id, { rich_message: { markdown: 'four' } });
    expect(result).toMatchObject({ rich_message: { blocks: [{ text: 'four' }] } });
    expect(result).not.toHaveProperty('text');
  });

  it('is text or rich, not both', async () => {
    const { message_id: id } = await send('one');
    const both = await edit(id, { text: 'a', rich_message: { markdown: 'b' } });
    expect(both).toMatchObject({ error_code: 400 });
  });
});

describe('sendRichMessageDraft', () => {
  const draft = (options: object = {}) =>
    api.call('sendRichMessageDraft', {
      chat_id: annId,
      draft_id: 7,
      rich_message: { markdown: '# Once' },
      can_stop: true,
      ...options,
    });

  it('is shown as it will look, and stopped like any draft', async () => {
    const events: WorldEvent[] = [];
    api.world.subscribe((event) => {
      if (event.type === 'draft' || event.type === 'draft_ended') events.push(event);
    });
    expect(await draft()).toMatchObject({ ok: true, result: true });
    expect(events).toMatchObject([
      { type: 'draft', text: 'Once', rich: { blocks: [{ type: 'heading' }] }, canStop: true },
    ]);
    api.world.stopGeneration(annId, 7);
    expect(events.at(-1)).toEqual({ type: 'draft_ended', chatId: annId });
  });

  it.each([
    ['in a group', () => ({ chat_id: api.seed.group.id }), 'TEXTDRAFT_PEER_INVALID'],
    ['without an id', () => ({ draft_id: 0 }), 'draft_id must be non-zero'],
    ['without words', () => ({ rich_message: { markdown: '' } }), 'message text is empty'],
  ])('is refused %s', async (_where, options, description) => {
    expect(await draft(options())).toMatchObject({
      error_code: 400,
      description: expect.stringContaining(description) as string,
    });
  });
});

describe('a server that takes no rich messages', () => {
  it('knows no such methods when it is an old one, and overlooks the parameter of edits', async () => {
    const { message_id: id } = await api.ok<Message>('sendMessage', { chat_id: annId, text: 'a' });
    const rich = { rich_message: { markdown: 'b' } };
    const undo = api.world.faults.refuseRich('unknown');
    expect(await refusal('sendRichMessage', rich)).toEqual([404, 'Not Found: method not found']);
    expect(await refusal('editMessageText', { message_id: id, ...rich })).toEqual([
      400,
      'Bad Request: message text is empty',
    ]);
    await api.ok('sendMessage', { chat_id: annId, text: 'as ever' });
    undo();
    await send('b');
  });

  it('refuses each of them when it does not like them', async () => {
    api.world.faults.refuseRich('rejected');
    expect((await refusal('sendRichMessage', { rich_message: { markdown: 'b' } }))[0]).toBe(400);
    api.world.faults.clear();
    await send('b');
  });
});
