import type { ChatMessage, ChatPart } from '../../../../domain/chat-parameters.js';
import type { ChatRequest } from '../../engine.js';
import { createRandom, type Random } from '../art/random.js';
import { toNumberText } from './arithmetic.js';
import type { LookAtPicture } from './picture-look.js';
import { SENTENCES, type DemoLanguage, type Sentences } from './sentences.js';
import { readTask, type Task } from './task.js';

type Picture = Extract<ChatPart, { type: 'picture' }>;

/** More than these are counted, not looked at. */
const MAX_PICTURES = 4;
const MAX_TOPICS = 5;
const MIN_TOPIC_CHARS = 4;
/** Of a message; a longer one is not read on, because reading it holds up everybody else. */
const MAX_READ_CHARS = 50_000;
/** A text that is given back may be long; this is still one message. */
const MAX_REPEATED_CHARS = 2000;
/** Words that say nothing about a topic. */
const FILLERS = new Set(
  'about also because been could does else from have here into just make many more most much only please should some such tell than that their them then there these they this want were what when where which while will with would your если есть когда который меня можно него нужно очень почему пожалуйста потому сейчас тебя только чтобы этого'.split(
    ' ',
  ),
);

export function textOf({ content }: ChatMessage): string {
  if (typeof content === 'string') return content;
  return content
    .flatMap((part) => (part.type === 'text' ? [part.text] : []))
    .join('\n')
    .trim();
}

export function picturesOf({ content }: ChatMessage): Picture[] {
  if (typeof content === 'string') return [];
  return content.filter((part) => part.type === 'picture');
}

function wordsOf(text: string): string[] {
  return text.slice(0, MAX_READ_CHARS).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** The language of the last message that has letters, the system's included: who writes Russian gets Russian. */
function languageOf(messages: readonly ChatMessage[]): DemoLanguage {
  const text = messages
    .filter(({ role }) => role !== 'assistant' && role !== 'tool')
    .map((message) => textOf(message).slice(0, MAX_READ_CHARS))
    .findLast((written) => /\p{L}/u.test(written));
  const cyrillic = text?.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text?.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return cyrillic > latin / 2 ? 'ru' : 'en';
}

function topicsOf(words: readonly string[]): string[] {
  const topics = new Set<string>();
  for (const word of words) {
    if (topics.size === MAX_TOPICS) break;
    const topic = word.toLowerCase();
    if (topic.length >= MIN_TOPIC_CHARS && !FILLERS.has(topic)) topics.add(topic);
  }
  return [...topics];
}

function nameIn(messages: readonly ChatMessage[]): string | undefined {
  for (const message of messages.filter(({ role }) => role === 'user').toReversed()) {
    const task = readTask(textOf(message));
    if (task.type === 'name') return task.name;
  }
  return undefined;
}

function understood(text: string, turn: number, say: Sentences, random: Random): string {
  const words = wordsOf(text);
  if (words.length === 0) return say.empty;
  const isQuestion = text.includes('?');
  const told = say.understood({ isQuestion, words: words.length, topics: topicsOf(words), turn });
  return `${told}\n${random.pick(say.hints)}`;
}

const GRAPHEMES = new Intl.Segmenter();

/** What people take for one letter, also where it is several code points. */
function lettersOf(text: string): string[] {
  return Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);
}

function countLetter(word: string, letter: string): number {
  const wanted = letter.toLowerCase();
  return lettersOf(word.toLowerCase()).filter((each) => each === wanted).length;
}

function numbersBetween(from: number, to: number): string {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index).join(', ');
}

interface Asked {
  task: Task;
  text: string;
  request: ChatRequest;
  say: Sentences;
  random: Random;
}

function toAnswer({ task, text, request, say, random }: Asked): string {
  switch (task.type) {
    case 'greeting':
      return random.pick(say.greetings);
    case 'thanks':
      return random.pick(say.thanks);
    case 'farewell':
      return random.pick(say.farewells);
    case 'about':
      return say.about;
    case 'help':
      return say.help;
    case 'arithmetic': {
      const { expression, value } = task;
      if (!Number.isFinite(value)) return say.noResult(expression);
      return say.result(expression, toNumberText(value));
    }
    case 'upper':
      return task.text.slice(0, MAX_REPEATED_CHARS).toUpperCase();
    case 'lower':
      return task.text.slice(0, MAX_REPEATED_CHARS).toLowerCase();
    case 'repeat':
      return task.text.slice(0, MAX_REPEATED_CHARS);
    case 'reverse_words':
      return task.text.slice(0, MAX_REPEATED_CHARS).split(/\s+/).reverse().join(' ');
    case 'reverse_letters':
      return lettersOf(task.text.slice(0, MAX_REPEATED_CHARS)).reverse().join('');
    case 'count_words':
      return say.wordCount(wordsOf(task.text).length, lettersOf(task.text).length);
    case 'count_letter':
      return say.letterCount(task.letter, task.word, countLetter(task.word, task.letter));
    case 'count_up':
      return numbersBetween(task.from, task.to);
    case 'name':
      return say.nameHeard(task.name);
    case 'ask_name': {
      const name = nameIn(request.messages);
      return name === undefined ? say.nameUnknown : say.nameKnown(name);
    }
    case 'other': {
      const turn = request.messages.filter(({ role }) => role === 'user').length;
      return understood(text, turn, say, random);
    }
    default:
      return task satisfies never;
  }
}

async function describe(pictures: readonly Picture[], look: LookAtPicture, say: Sentences) {
  const looks = await Promise.all(pictures.slice(0, MAX_PICTURES).map((picture) => look(picture)));
  const lines = looks.map((seen) => (seen ? say.picture(seen) : say.unreadablePicture));
  if (pictures.length > MAX_PICTURES) lines.push(say.morePictures(pictures.length - MAX_PICTURES));
  if (looks.some((seen) => seen !== undefined)) lines.push(say.onlySurface);
  return lines;
}

function toolNames(tools: NonNullable<ChatRequest['tools']>): string {
  const names = tools.map(({ function: called }) =>
    typeof called === 'object' && called !== null && 'name' in called ? called.name : undefined,
  );
  return names.filter((name) => typeof name === 'string').join(', ') || '?';
}

function wantsJson({ responseFormat }: ChatRequest): boolean {
  const { type } = responseFormat ?? {};
  return type === 'json_object' || type === 'json_schema';
}

/**
 * The whole answer to a conversation: what the demo is, what it sees in the pictures of the last
 * message, and what it makes of its words. The same request gets the same answer.
 */
export async function toReply(request: ChatRequest, look: LookAtPicture): Promise<string> {
  const { messages, model, seed, tools } = request;
  const last = messages.findLast(({ role }) => role === 'user');
  const text = last ? textOf(last) : '';
  const pictures = last ? picturesOf(last) : [];
  const say = SENTENCES[languageOf(messages)];
  const random = createRandom(`${seed ?? 0}/${model}/${messages.length}/${text}`);
  const task = readTask(text);
  const lines = await describe(pictures, look, say);
  // Words that only ask what the picture shows are answered by it.
  if (pictures.length === 0 || task.type !== 'other') {
    lines.push(toAnswer({ task, text, request, say, random }));
  }
  if (tools && tools.length > 0) lines.push(say.tools(toolNames(tools)));
  const answer = lines.join('\n');
  return wantsJson(request)
    ? JSON.stringify({ demo: say.mark, answer })
    : `${say.mark}\n\n${answer}`;
}
