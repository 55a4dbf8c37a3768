import type { MediaView, MessageView } from '../../protocol.js';
import { serviceWords, words } from './words.js';

export function mediaWords({ kind }: MediaView): string {
  return words[kind];
}

/** One line that stands for a message in the chat list and in a quote. Spoilers stay hidden. */
export function previewWords(message: MessageView): string {
  if (message.service !== undefined) return serviceWords(message.sender.name, message.service);
  const text = hideSpoilers(message).replace(/\s+/g, ' ').trim();
  if (message.media === undefined) return text;
  const what = mediaWords(message.media);
  return text === '' ? what : `${what}, ${text}`;
}

function hideSpoilers({ text, entities }: MessageView): string {
  let hidden = text;
  for (const { type, offset, length } of entities) {
    if (type !== 'spoiler') continue;
    hidden = hidden.slice(0, offset) + '•'.repeat(length) + hidden.slice(offset + length);
  }
  return hidden;
}
