import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** What the processes of the bench are started with: the path of a file with this in it. */
const SettingsSchema = z.object({
  enginePort: z.number(),
  redisUrl: z.string(),
  redisPrefix: z.string(),
  keySecret: z.string(),
  /** Of people without a limit, one for each connection. */
  apiKeys: z.array(z.string()),
});
export type Settings = z.output<typeof SettingsSchema>;

export async function readSettings([path]: string[]): Promise<Settings> {
  if (path === undefined) throw new Error('The path of the settings is missing.');
  return SettingsSchema.parse(JSON.parse(await readFile(path, 'utf8')));
}

export const CHAT_PATH = '/v1/chat/completions';
export const MODEL = 'bench-model';
export const STREAM_EVENTS = 50;
export const STREAM_EVENT_EVERY_MS = 2;

const WORDS = 'The answer is as long as a short answer of a model is. ';

/** 480 bytes: what a short answer of a chat server weighs. */
export const REPLY = (() => {
  const reply = (content: string): string =>
    JSON.stringify({
      id: 'chatcmpl-bench',
      object: 'chat.completion',
      created: 1_700_000_000,
      model: MODEL,
      choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
      usage: { prompt_tokens: 20, completion_tokens: 60, total_tokens: 80 },
    });
  const missing = 480 - reply('').length;
  return reply(WORDS.repeat(10).slice(0, missing));
})();

function chunk(delta: object, finishReason: string | null): string {
  const data = {
    id: 'chatcmpl-bench',
    object: 'chat.completion.chunk',
    created: 1_700_000_000,
    model: MODEL,
    choices: [{ index: 0, delta, finish_reason: finishReason }],
  };
  return `data: ${JSON.stringify(data)}\n\n`;
}

export const STREAM_EVENT = chunk({ content: ' word' }, null);
export const STREAM_END = `${chunk({}, 'stop')}data: [DONE]\n\n`;

/** What every contender is asked. */
export function requestBody(stream: boolean): string {
  return JSON.stringify({
    model: MODEL,
    messages: [
      { role: 'system', content: 'You are brief.' },
      { role: 'user', content: WORDS.repeat(4) },
    ],
    max_tokens: 256,
    temperature: 0.5,
    stream,
  });
}
