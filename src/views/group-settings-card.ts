import type { InlineKeyboardButton } from 'grammy/types';
import {
  DAILY_CAPS,
  GROUP_USES,
  type GroupSettings,
  HOURS_A_DAY,
  POOL_SIZES,
  type QuietHours,
  UTC_OFFSET,
  utcOffsetName,
} from '../domain/group-settings.js';
import { FEATURES } from './buttons.js';
import { inRows } from './paging.js';
import {
  bold,
  callbackButton,
  keyboard,
  lines,
  mention,
  type MessageView,
  type RichText,
  say,
} from './rich-text.js';
import type { Locale, Translate } from './translator.js';

/**
 * What the buttons do. Each carries the value that it sets, not a change of it: two admins who tap
 * at once, or one who taps twice, get what the button said.
 */
export const GROUP_ACTIONS = [
  /** The argument is one of `GROUP_SCREENS`. */
  'show',
  /** `image-on`, `image-off` and so on. */
  'use',
  'audience',
  'context',
  /** A number or `none`, as of `pool`. */
  'cap',
  'pool',
  /** `22-7`, or `none`. */
  'quiet',
  /** Minutes. */
  'zone',
  /** A locale or `none`. */
  'language',
  'close',
] as const;
export type GroupAction = (typeof GROUP_ACTIONS)[number];

export const GROUP_SCREENS = ['home', 'cap', 'pool', 'quiet', 'language'] as const;
export type GroupScreen = (typeof GROUP_SCREENS)[number];

export const NONE = 'none';

export interface GroupCardProps {
  settings: GroupSettings;
  screen: GroupScreen;
  locales: readonly Locale[];
  /** A language as it calls itself. */
  nameOf: (locale: Locale) => string;
}

function button(
  text: string,
  action: GroupAction,
  arg: string | number,
  isChosen = false,
): InlineKeyboardButton {
  const data = { feature: FEATURES.group, action, arg: String(arg) };
  return callbackButton(text, data, isChosen ? 'success' : undefined);
}

function toHour(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

function quietLine(
  t: Translate,
  { quiet, utcOffsetMinutes }: Pick<GroupSettings, 'quiet' | 'utcOffsetMinutes'>,
): string {
  if (quiet === undefined) return t('group-quiet-none');
  return t('group-quiet-hours', {
    from: toHour(quiet.from),
    until: toHour(quiet.until),
    zone: utcOffsetName(utcOffsetMinutes),
  });
}

function poolLine(t: Translate, { pool }: Pick<GroupSettings, 'pool'>): RichText | string {
  if (pool === undefined) return t('group-pool-none');
  const admin = mention(t('group-pool-admin'), pool.payerId);
  return say(t, 'group-pool-given', { count: pool.perDay, admin });
}

function stateOf(t: Translate, { settings, nameOf }: GroupCardProps): RichText {
  const { off, audience, perPersonDaily, language, keepsContext } = settings;
  const on = GROUP_USES.filter((use) => !off.includes(use)).map((use) => `/${use}`);
  return lines(
    bold(t('group-title')),
    on.length > 0 ? t('group-uses', { uses: on.join(' ') }) : t('group-uses-none'),
    t(`group-audience-${audience}`),
    perPersonDaily === undefined ? t('group-cap-none') : t('group-cap', { count: perPersonDaily }),
    poolLine(t, settings),
    quietLine(t, settings),
    language === undefined
      ? t('group-language-own')
      : t('group-language', { language: nameOf(language) }),
    t(keepsContext ? 'group-context-on' : 'group-context-off'),
  );
}

function homeRows(
  t: Translate,
  { off, audience, keepsContext }: GroupSettings,
): InlineKeyboardButton[][] {
  const other = audience === 'everybody' ? 'admins' : 'everybody';
  return [
    GROUP_USES.map((use) => {
      const isOn = !off.includes(use);
      return button(t(`group-button-${use}`), 'use', `${use}-${isOn ? 'off' : 'on'}`, isOn);
    }),
    [button(t(`group-button-audience-${other}`), 'audience', other)],
    [button(t('group-button-cap'), 'show', 'cap'), button(t('group-button-pool'), 'show', 'pool')],
    [
      button(t('group-button-quiet'), 'show', 'quiet'),
      button(t('group-button-language'), 'show', 'language'),
    ],
    [
      button(
        t(keepsContext ? 'group-button-context-off' : 'group-button-context-on'),
        'context',
        keepsContext ? 'off' : 'on',
      ),
    ],
    [button(t('group-button-close'), 'close', '')],
  ];
}

const BUTTONS_PER_ROW = 3;

function capRows(t: Translate, { perPersonDaily }: GroupSettings): InlineKeyboardButton[][] {
  return inRows(
    DAILY_CAPS.map((cap) =>
      button(
        cap === null ? t('group-button-no-cap') : String(cap),
        'cap',
        cap ?? NONE,
        cap === (perPersonDaily ?? null),
      ),
    ),
    BUTTONS_PER_ROW,
  );
}

function poolRows(t: Translate, { pool }: GroupSettings): InlineKeyboardButton[][] {
  return [
    ...inRows(
      POOL_SIZES.map((size) => button(String(size), 'pool', size, size === pool?.perDay)),
      BUTTONS_PER_ROW,
    ),
    [button(t('group-button-no-pool'), 'pool', NONE, pool === undefined)],
  ];
}

const FIRST_QUIET: QuietHours = { from: 22, until: 7 };

function step(hour: number, by: 1 | -1): number {
  return (hour + by + HOURS_A_DAY) % HOURS_A_DAY;
}

/** One row: less, what it is, more. */
function hourRow(
  label: string,
  quiet: QuietHours,
  change: (by: 1 | -1) => QuietHours,
): InlineKeyboardButton[] {
  const arg = ({ from, until }: QuietHours) => `${from}-${until}`;
  return [
    button('−', 'quiet', arg(change(-1))),
    button(label, 'quiet', arg(quiet)),
    button('+', 'quiet', arg(change(1))),
  ];
}

function zoneRow(minutes: number): InlineKeyboardButton[] {
  const to = (by: number) => Math.min(UTC_OFFSET.max, Math.max(UTC_OFFSET.min, minutes + by));
  return [
    button('−1:00', 'zone', to(-60)),
    button('−0:15', 'zone', to(-UTC_OFFSET.step)),
    button('+0:15', 'zone', to(UTC_OFFSET.step)),
    button('+1:00', 'zone', to(60)),
  ];
}

function quietRows(
  t: Translate,
  { quiet, utcOffsetMinutes }: GroupSettings,
): InlineKeyboardButton[][] {
  if (quiet === undefined) {
    const { from, until } = FIRST_QUIET;
    return [
      [button(t('group-button-quiet-on'), 'quiet', `${from}-${until}`)],
      zoneRow(utcOffsetMinutes),
    ];
  }
  const { from, until } = quiet;
  return [
    hourRow(t('group-button-quiet-from', { hour: toHour(from) }), quiet, (by) => ({
      from: step(from, by),
      until,
    })),
    hourRow(t('group-button-quiet-until', { hour: toHour(until) }), quiet, (by) => ({
      from,
      until: step(until, by),
    })),
    zoneRow(utcOffsetMinutes),
    [button(t('group-button-quiet-off'), 'quiet', NONE)],
  ];
}

function languageRows(
  t: Translate,
  { settings: { language }, locales, nameOf }: GroupCardProps,
): InlineKeyboardButton[][] {
  return [
    [button(t('group-button-language-own'), 'language', NONE, language === undefined)],
    ...inRows(
      locales.map((locale) => button(nameOf(locale), 'language', locale, locale === language)),
      BUTTONS_PER_ROW,
    ),
  ];
}

/** What a screen is about, above its buttons. */
function aboutOf(t: Translate, { screen, settings }: GroupCardProps): RichText | string {
  switch (screen) {
    case 'home':
      return t('group-about');
    case 'cap':
      return t('group-about-cap');
    case 'pool':
      return t('group-about-pool');
    case 'quiet':
      return t('group-about-quiet', { zone: utcOffsetName(settings.utcOffsetMinutes) });
    case 'language':
      return t('group-about-language');
    default:
      return screen satisfies never;
  }
}

function rowsOf(t: Translate, props: GroupCardProps): InlineKeyboardButton[][] {
  const { screen, settings } = props;
  switch (screen) {
    case 'home':
      return homeRows(t, settings);
    case 'cap':
      return capRows(t, settings);
    case 'pool':
      return poolRows(t, settings);
    case 'quiet':
      return quietRows(t, settings);
    case 'language':
      return languageRows(t, props);
    default:
      return screen satisfies never;
  }
}

/** What admins of a group have set, and the way to change it: one message with a few screens. */
export function groupSettingsCard(t: Translate, props: GroupCardProps): MessageView {
  const back = props.screen === 'home' ? [] : [button(t('group-button-back'), 'show', 'home')];
  return {
    ...lines(stateOf(t, props), '', aboutOf(t, props)),
    reply_markup: keyboard(...rowsOf(t, props), back),
  };
}
