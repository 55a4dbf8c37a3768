import { CHAT_DEFAULTS, CHAT_RANGES } from '../../domain/chat-parameters.js';
import {
  CHAT_PARAMETERS,
  type ChatParameterName,
  CREATIVITY_LEVELS,
  levelOf,
} from '../../domain/creativity.js';
import { inRows } from '../paging.js';
import { bold, keyboard, lines, type MessageView, say } from '../rich-text.js';
import type { ScreenTools } from './screen.js';

const LEVELS_PER_ROW = 3;
const PARAMETERS_PER_ROW = 2;
const VALUES_PER_ROW = 4;

/** Values worth a button; every other one in the range can be typed. */
const ON_OFFER: Record<ChatParameterName, readonly number[]> = {
  maxTokens: [256, 512, 1_024, 2_048, 4_096, 8_192],
  temperature: [0, 0.2, 0.5, 0.7, 1, 1.2, 1.5, 2],
  topP: [0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1],
  topK: [0, 10, 20, 40, 60, 80, 100, 200],
  repetitionPenalty: [0.8, 1, 1.05, 1.1, 1.15, 1.2, 1.5, 2],
  presencePenalty: [-2, -1, -0.5, 0, 0.5, 1, 1.5, 2],
  frequencyPenalty: [-2, -1, -0.5, 0, 0.5, 1, 1.5, 2],
};

/** Three words, and the way to exact values. */
export function creativityScreen({ t, draft, tap, ways }: ScreenTools): MessageView {
  const current = levelOf(draft.settings);
  const levels = CREATIVITY_LEVELS.map((level) =>
    tap(t(`chat-creativity-${level}`), 'set', level, level === current ? 'success' : undefined),
  );
  return {
    ...lines(
      bold(t('chat-creativity-title')),
      ...CREATIVITY_LEVELS.map((level) =>
        say(t, 'chat-creativity-line', {
          name: bold(t(`chat-creativity-${level}`)),
          about: t(`chat-creativity-about-${level}`),
        }),
      ),
    ),
    reply_markup: keyboard(
      ...inRows(levels, LEVELS_PER_ROW),
      [tap(t('chat-button-exact'), 'screen', 'exact')],
      ways,
    ),
  };
}

/** Every parameter of the API's documentation with its value. */
export function exactScreen({ t, draft, tap, ways }: ScreenTools): MessageView {
  const buttons = CHAT_PARAMETERS.map((name) => {
    const value = String(draft.settings[name] ?? t('chat-default'));
    const text = t('chat-button-parameter', { name: t(`chat-parameter-${name}`), value });
    return tap(text, 'parameter', name);
  });
  return {
    ...lines(bold(t('chat-exact-title')), t('chat-exact-hint')),
    reply_markup: keyboard(...inRows(buttons, PARAMETERS_PER_ROW), ways),
  };
}

/** One exact value: some on buttons, any other in its range typed. */
export function parameterScreen(
  { t, draft, tap, ways, asksForReply }: ScreenTools,
  name: ChatParameterName,
): MessageView {
  const { min, max } = CHAT_RANGES[name];
  const current = draft.settings[name];
  const buttons = ON_OFFER[name].map((value) =>
    tap(String(value), 'set', String(value), value === current ? 'success' : undefined),
  );
  return {
    ...lines(
      bold(t(`chat-parameter-${name}`)),
      t(`chat-parameter-about-${name}`),
      t('chat-parameter-hint', {
        min: String(min),
        max: String(max),
        default: String(CHAT_DEFAULTS[name]),
      }),
    ),
    reply_markup: {
      ...keyboard(
        ...inRows(buttons, VALUES_PER_ROW),
        current === undefined ? [] : [tap(t('chat-button-default'), 'clear')],
        ways,
      ),
      ...(asksForReply && { force_reply: true }),
    },
  };
}
