import { evaluate, toExpression } from './arithmetic.js';

/** What a person asks of the demo, as far as it understands. */
export type Task =
  | { type: 'greeting' | 'thanks' | 'farewell' | 'about' | 'help' | 'ask_name' | 'other' }
  | { type: 'name'; name: string }
  | { type: 'arithmetic'; expression: string; value: number }
  | { type: 'upper' | 'lower' | 'reverse_words' | 'reverse_letters' | 'repeat'; text: string }
  | { type: 'count_words'; text: string }
  | { type: 'count_letter'; letter: string; word: string }
  | { type: 'count_up'; from: number; to: number };

/** What it asks stands at the beginning; the rest may be a book. */
const MAX_READ_CHARS = 4000;
/** A count to a million is a joke with the person who reads it. */
const MAX_COUNTED = 1000;

const POLITE = /^(?:please|could you|can you|пожалуйста|можешь|а)[\s,]+/iu;
const QUESTION =
  /^(?:what(?:'s|’s| is)|how much is|calculate|compute|solve|что такое|сколько будет|сколько|чему равно|посчитай|вычисли|реши)[\s:]+/iu;
const END = /[\s?!.=]+$/u;
const QUOTED = /^["'“«„](.*)["'”»“]$/su;

type Reading = readonly [pattern: RegExp, toTask: (groups: readonly string[]) => Task | undefined];

/** A task on the text that the pattern's last group found. */
function onText(type: Extract<Task, { text: string }>['type']) {
  return (groups: readonly string[]): Task | undefined => {
    const found = groups.at(-1)?.trim() ?? '';
    const text = QUOTED.exec(found)?.[1] ?? found;
    return text === '' ? undefined : { type, text };
  };
}

function toCount([from = '', to = '']: readonly string[]): Task {
  const first = from === '' ? 1 : Number(from);
  return { type: 'count_up', from: first, to: Math.min(Number(to), first + MAX_COUNTED - 1) };
}

/** In this order. `(?!\p{L})` ends a word in every alphabet, which `\b` does not. */
const READINGS: readonly Reading[] = [
  [
    /^(?:(?:make|write|put|say)\s+(?:it |this )?)?(?:in |to |into )?(?:upper[- ]?case|capital letters|all caps|капсом|(?:заглавными|большими)(?: буквами)?)[\s:,—-]+(.+)$/isu,
    onText('upper'),
  ],
  [
    /^(?:(?:make|write|put|say)\s+(?:it |this )?)?(?:in |to |into )?(?:lower[- ]?case|small letters|(?:строчными|маленькими)(?: буквами)?)[\s:,—-]+(.+)$/isu,
    onText('lower'),
  ],
  [
    /^(?:reverse (?:the )?(?:order of (?:the )?)?words|переверни слова|слова в обратном порядке)(?: of| in| в)?[\s:,—-]+(.+)$/isu,
    onText('reverse_words'),
  ],
  [
    /^(?:reverse|spell backwards|backwards|переверни|наоборот|задом нап[её]р[её]д)[\s:,—-]+(.+)$/isu,
    onText('reverse_letters'),
  ],
  [
    /^(?:count (?:the )?words|how many words(?: are)?(?: there)?|посчитай слова|сколько слов)(?: in| of| во?)?(?: тексте| фразе)?[\s:,—-]+(.+)$/isu,
    onText('count_words'),
  ],
  [
    /^(?:how many|сколько)\s+(?:letters?\s+|букв\s+)?["'“«]?(\p{L})["'”»’]{0,2}s?(?:\s+letters?)?\s+(?:are\s+)?(?:there\s+)?(?:in|в)\s+(?:the word\s+|слове\s+)?["'“«]?([\p{L}-]+)/iu,
    ([letter = '', word = '']) => ({ type: 'count_letter', letter, word }),
  ],
  [/^count\s+(?:from\s+(\d{1,6})\s+)?(?:up\s+)?to\s+(\d{1,6})(?!\d)/iu, toCount],
  [/^(?:по|со)?считай\s+(?:от\s+(\d{1,6})\s+)?до\s+(\d{1,6})(?!\d)/iu, toCount],
  [/^(?:repeat(?: after me)?|echo|повтори(?: за мной)?)[\s:,—-]+(.+)$/isu, onText('repeat')],
  [
    /^(?:what(?:'s|’s| is) my name|who am i|как меня зовут)(?!\p{L})/iu,
    () => ({ type: 'ask_name' }),
  ],
  [
    /(?:my name is|call me|меня зовут)\s+(\p{L}[\p{L}'’-]{0,30})/iu,
    ([name = '']) => ({ type: 'name', name }),
  ],
  [
    /^(?:help|what can you do|what do you do|commands|помощь|помоги|что (?:ты )?умеешь)(?!\p{L})/iu,
    () => ({ type: 'help' }),
  ],
  [
    /^(?:who are you|what are you|are you (?:a |an )?(?:real|bot|human|ai|model)|кто ты|ты кто|ты (?:бот|человек))(?!\p{L})/iu,
    () => ({ type: 'about' }),
  ],
  [/^(?:thanks?|thank you|thx|спасибо|благодарю)(?!\p{L})/iu, () => ({ type: 'thanks' })],
  [
    /^(?:bye|goodbye|see you|good night|пока|до свидания|до встречи|спокойной ночи)(?!\p{L})/iu,
    () => ({ type: 'farewell' }),
  ],
  [
    /^(?:hi|hello|hey|howdy|good (?:morning|day|afternoon|evening)|привет|здравствуй(?:те)?|добр(?:ое утро|ый день|ый вечер)|салют)(?!\p{L})/iu,
    () => ({ type: 'greeting' }),
  ],
];

function toArithmetic(text: string): Task | undefined {
  const expression = toExpression(text.replace(QUESTION, '').replace(END, ''));
  const value = expression === undefined ? undefined : evaluate(expression);
  return expression === undefined || value === undefined
    ? undefined
    : { type: 'arithmetic', expression, value };
}

/** Reads English and Russian alike; what nothing fits is `other`. */
export function readTask(message: string): Task {
  const text = message.slice(0, MAX_READ_CHARS).trim().replace(POLITE, '');
  const arithmetic = toArithmetic(text);
  if (arithmetic) return arithmetic;
  for (const [pattern, toTask] of READINGS) {
    const match = pattern.exec(text);
    // A group that is not there is undefined, whatever its type says.
    const task = match && toTask(match.slice(1).map((group: string | undefined) => group ?? ''));
    if (task) return task;
  }
  return { type: 'other' };
}
