/**
 * Everything the demo says, in each of its languages. It is content, as a model's answers are, and
 * not the bot's own interface: so it stands here and not in the locales.
 */
import type { ColorName, PictureLook } from './picture-look.js';

export type DemoLanguage = 'en' | 'ru';

export interface Understood {
  isQuestion: boolean;
  words: number;
  topics: readonly string[];
  /** Of this conversation, 1 = the first. */
  turn: number;
}

export interface Sentences {
  /** The first line of every answer. */
  mark: string;
  greetings: readonly [string, ...string[]];
  thanks: readonly [string, ...string[]];
  farewells: readonly [string, ...string[]];
  about: string;
  help: string;
  result: (expression: string, value: string) => string;
  noResult: (expression: string) => string;
  wordCount: (words: number, characters: number) => string;
  letterCount: (letter: string, word: string, count: number) => string;
  nameHeard: (name: string) => string;
  nameKnown: (name: string) => string;
  nameUnknown: string;
  picture: (look: PictureLook) => string;
  unreadablePicture: string;
  morePictures: (count: number) => string;
  onlySurface: string;
  tools: (names: string) => string;
  understood: (message: Understood) => string;
  empty: string;
  hints: readonly [string, ...string[]];
}

function list(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}

function plural(rules: Intl.PluralRules, count: number, forms: Record<string, string>): string {
  return `${count} ${forms[rules.select(count)] ?? forms['other'] ?? ''}`;
}

const EN_RULES = new Intl.PluralRules('en');
const RU_RULES = new Intl.PluralRules('ru');

const enWords = (count: number) => plural(EN_RULES, count, { one: 'word', other: 'words' });
const ruWords = (count: number) =>
  plural(RU_RULES, count, { one: 'слово', few: 'слова', many: 'слов' });
const ruCharacters = (count: number) =>
  plural(RU_RULES, count, { one: 'знак', few: 'знака', many: 'знаков' });

const EN_COLORS: Record<ColorName, string> = {
  black: 'black',
  dark_grey: 'dark grey',
  grey: 'grey',
  white: 'white',
  red: 'red',
  orange: 'orange',
  yellow: 'yellow',
  green: 'green',
  dark_green: 'dark green',
  teal: 'teal',
  light_blue: 'light blue',
  blue: 'blue',
  navy: 'navy',
  purple: 'purple',
  pink: 'pink',
  brown: 'brown',
  beige: 'beige',
};

const RU_COLORS: Record<ColorName, string> = {
  black: 'чёрный',
  dark_grey: 'тёмно-серый',
  grey: 'серый',
  white: 'белый',
  red: 'красный',
  orange: 'оранжевый',
  yellow: 'жёлтый',
  green: 'зелёный',
  dark_green: 'тёмно-зелёный',
  teal: 'бирюзовый',
  light_blue: 'голубой',
  blue: 'синий',
  navy: 'тёмно-синий',
  purple: 'фиолетовый',
  pink: 'розовый',
  brown: 'коричневый',
  beige: 'бежевый',
};

const en: Sentences = {
  mark: '[demo] I am the built-in demo, not a language model.',
  greetings: [
    'Hello! Nice to hear from you.',
    'Hi there! Good to see you.',
    'Hello, and welcome! What shall we try?',
  ],
  thanks: ['You are welcome!', 'My pleasure!', 'Any time!'],
  farewells: ['Goodbye, come back soon!', 'See you!', 'Take care!'],
  about:
    'A small program that answers by fixed rules, so that everything around it can be tried without a model. Whoever runs this server connects a real one with LLM_ENGINE_URL.',
  help: [
    'Try one of these:',
    '- 12 * (3 + 4)',
    '- count to 20',
    '- how many words in: a text of yours',
    '- how many r in strawberry',
    '- uppercase: hello',
    '- reverse words: one two three',
    '- my name is Ann … what is my name?',
    '- or send a picture: I tell its size and colours.',
  ].join('\n'),
  result: (expression, value) => `${expression} = ${value}`,
  noResult: (expression) => `${expression} has no result that I could write down.`,
  wordCount: (words, characters) => `${enWords(words)}, ${characters} characters.`,
  letterCount: (letter, word, count) =>
    `"${word}" has ${plural(EN_RULES, count, { one: 'letter', other: 'letters' })} "${letter}".`,
  nameHeard: (name) =>
    `Nice to meet you, ${name}! Ask me for your name later in this conversation.`,
  nameKnown: (name) => `You told me: your name is ${name}.`,
  nameUnknown: 'You have not told me your name in this conversation.',
  picture: ({ format, width, height, frames, colors }) => {
    const moving = frames > 1 ? `, ${frames} frames` : '';
    const named = list(
      colors.map((color) => EN_COLORS[color]),
      'and',
    );
    return `The picture is a ${format}, ${width} x ${height} pixels${moving}. ${
      named === '' ? 'Nothing of it can be seen.' : `Mostly ${named}.`
    }`;
  },
  unreadablePicture: 'There is a picture, but I could not read it: it seems to be damaged.',
  morePictures: (count) => `And ${count} more, which I have not looked at.`,
  onlySurface: 'What it shows, only a real model can tell.',
  tools: (names) => `Tools were offered (${names}); the demo calls none.`,
  understood: ({ isQuestion, words, topics, turn }) => {
    const kind = isQuestion ? 'a question' : 'a message';
    const about = topics.length === 0 ? '' : ` about: ${topics.join(', ')}`;
    const place = turn > 1 ? `, turn ${turn} of our conversation` : '';
    return `I understood ${kind} of ${enWords(words)}${place}${about}.`;
  },
  empty: 'There was nothing to read in your message.',
  hints: [
    'I cannot think about it, but I can calculate: try 12 * (3 + 4).',
    'I have no opinion on it. Ask "what can you do" for what I can.',
    'A real model would answer here. I can count, calculate and look at pictures.',
  ],
};

const ru: Sentences = {
  mark: '[demo] Я встроенный демо-ответчик, а не языковая модель.',
  greetings: [
    'Привет! Рад вас слышать.',
    'Здравствуйте! Хорошо, что заглянули.',
    'Привет и добро пожаловать! Что попробуем?',
  ],
  thanks: ['Пожалуйста!', 'Всегда рад!', 'Не за что!'],
  farewells: ['До свидания, заходите ещё!', 'До встречи!', 'Всего доброго!'],
  about:
    'Я небольшая программа, которая отвечает по правилам, чтобы всё вокруг можно было попробовать без модели. Настоящую подключает владелец сервера через LLM_ENGINE_URL.',
  help: [
    'Попробуйте, например:',
    '- 12 * (3 + 4)',
    '- считай до 20',
    '- сколько слов: любой ваш текст',
    '- сколько букв о в слове молоко',
    '- заглавными: привет',
    '- переверни слова: раз два три',
    '- меня зовут Аня … как меня зовут?',
    '- или пришлите картинку: назову размер и цвета.',
  ].join('\n'),
  result: (expression, value) => `${expression} = ${value}`,
  noResult: (expression) => `${expression}: такого результата не записать.`,
  wordCount: (words, characters) => `${ruWords(words)}, ${ruCharacters(characters)}.`,
  letterCount: (letter, word, count) =>
    `В слове «${word}» ${plural(RU_RULES, count, { one: 'буква', few: 'буквы', many: 'букв' })} «${letter}».`,
  nameHeard: (name) => `Приятно познакомиться, ${name}! Спросите потом, как вас зовут.`,
  nameKnown: (name) => `Вы говорили: вас зовут ${name}.`,
  nameUnknown: 'В этом разговоре вы ещё не называли своего имени.',
  picture: ({ format, width, height, frames, colors }) => {
    const moving =
      frames > 1
        ? `, ${plural(RU_RULES, frames, { one: 'кадр', few: 'кадра', many: 'кадров' })}`
        : '';
    const named = list(
      colors.map((color) => RU_COLORS[color]),
      'и',
    );
    return `Картинка в формате ${format}, ${width} x ${height} точек${moving}. ${
      named === '' ? 'На ней ничего не видно.' : `Основные цвета: ${named}.`
    }`;
  },
  unreadablePicture: 'Картинка есть, но прочитать её не удалось: похоже, файл повреждён.',
  morePictures: (count) => `И ещё ${count}, на них я не смотрел.`,
  onlySurface: 'Что на ней изображено, скажет только настоящая модель.',
  tools: (names) => `Предложены инструменты (${names}); демо их не вызывает.`,
  understood: ({ isQuestion, words, topics, turn }) => {
    const kind = isQuestion ? 'вопрос' : 'сообщение';
    const about = topics.length === 0 ? '' : `, тема: ${topics.join(', ')}`;
    const place = turn > 1 ? `, реплика № ${turn} в нашем разговоре` : '';
    return `Я прочитал ${kind} (${ruWords(words)}${place}${about}).`;
  },
  empty: 'В сообщении нечего читать.',
  hints: [
    'Рассуждать я не умею, зато считаю: попробуйте 12 * (3 + 4).',
    'Мнения у меня нет. Спросите «что ты умеешь», и я расскажу.',
    'Здесь ответила бы настоящая модель. Я умею считать и смотреть на картинки.',
  ],
};

export const SENTENCES: Record<DemoLanguage, Sentences> = { en, ru };
