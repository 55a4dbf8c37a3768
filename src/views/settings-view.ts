import type { InlineKeyboardButton } from 'grammy/types';
import { MUTABLE_CATEGORIES, type MutableCategory } from '../domain/news.js';
import { deepLink, FEATURES, openButton } from './buttons.js';
import { bold, callbackButton, keyboard, lines, type MessageView, urlButton } from './rich-text.js';
import type { Translate } from './translator.js';

export const SETTINGS_ACTIONS = [
  /** What becomes of plain text; the argument is one of `PLAIN_TEXT_CHOICES`. */
  'text',
  /** Whether news of a category come; the argument is one of `MUTABLE_CATEGORIES`. */
  'mute',
  'unmute',
  /** Sends the sample. */
  'rich-try',
  'rich-off',
  /** What the person says of the sample. */
  'rich-right',
  'rich-broken',
] as const;
export type SettingsAction = (typeof SETTINGS_ACTIONS)[number];

export const PLAIN_TEXT_CHOICES = ['ask', 'picture', 'talk'] as const;
export type PlainTextSetting = (typeof PLAIN_TEXT_CHOICES)[number];

function settingsButton(
  t: Translate,
  action: Exclude<SettingsAction, 'text' | 'mute' | 'unmute'>,
  style?: 'primary' | 'success',
): InlineKeyboardButton {
  const data = { feature: FEATURES.settings, action, arg: '' };
  return callbackButton(t(`settings-button-${action}`), data, style);
}

function textButton(t: Translate, choice: PlainTextSetting, isChosen: boolean) {
  const data = { feature: FEATURES.settings, action: 'text', arg: choice } as const;
  return callbackButton(
    t(`settings-button-text-${choice}`),
    data,
    isChosen ? 'success' : undefined,
  );
}

function newsButton(t: Translate, category: MutableCategory, isMuted: boolean) {
  const action = isMuted ? 'unmute' : 'mute';
  const data = { feature: FEATURES.settings, action, arg: category } as const;
  return callbackButton(t(`settings-button-${action}-${category}`), data);
}

export interface SettingsProps {
  plainText: PlainTextSetting;
  keepTalks: boolean;
  isRich: boolean;
  muted: readonly MutableCategory[];
}

/** What a person has set, and the way to each of it. */
export function settingsView(
  t: Translate,
  { plainText, keepTalks, isRich, muted }: SettingsProps,
): MessageView {
  const isMuted = (category: MutableCategory) => muted.includes(category);
  return {
    ...lines(
      bold(t('settings-title')),
      t('settings-language', { language: t('language-name') }),
      t(keepTalks ? 'settings-talks-kept' : 'settings-talks-not-kept'),
      t(isRich ? 'settings-rich-on' : 'settings-rich-off'),
      t(`settings-text-${plainText}`),
      ...MUTABLE_CATEGORIES.map((category) =>
        t(isMuted(category) ? `settings-muted-${category}` : `settings-wanted-${category}`),
      ),
      ...(muted.length > 0 ? [t('settings-service')] : []),
    ),
    reply_markup: keyboard(
      PLAIN_TEXT_CHOICES.map((choice) => textButton(t, choice, choice === plainText)),
      [settingsButton(t, isRich ? 'rich-off' : 'rich-try')],
      MUTABLE_CATEGORIES.map((each) => newsButton(t, each, isMuted(each))),
      [openButton(t, 'language'), openButton(t, 'privacy')],
    ),
  };
}

/** Something of everything that rich answers are made of, for the person to look at. */
export function richSample(t: Translate) {
  const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;
  const markdown = [
    `# ${t('settings-sample-title')}`,
    t('settings-sample-question'),
    [
      row(t('settings-sample-fruit'), t('settings-sample-count')),
      row(':---', '---:'),
      row(t('settings-sample-apples'), '3'),
      row(t('settings-sample-pears'), '5'),
    ].join('\n'),
    `- **${t('settings-sample-first')}**\n- *${t('settings-sample-second')}*`,
    '```python\nprint(3 + 5)\n```',
  ].join('\n\n');
  return {
    markdown,
    reply_markup: keyboard([
      settingsButton(t, 'rich-right', 'success'),
      settingsButton(t, 'rich-broken'),
    ]),
  };
}

/** In place of the sample, once the person has looked at it. */
export function richVerdictView(t: Translate, verdict: 'right' | 'broken'): MessageView {
  return {
    text: t(`settings-verdict-${verdict}`),
    entities: [],
    reply_markup: keyboard([openButton(t, 'settings')]),
  };
}

export function settingsElsewhereView(t: Translate, botUsername: string): MessageView {
  return {
    text: t('settings-elsewhere'),
    entities: [],
    reply_markup: keyboard([
      urlButton(t('open-settings'), deepLink(botUsername, 'settings'), 'primary'),
    ]),
  };
}
