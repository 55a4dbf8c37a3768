import type { InlineKeyboardButton } from 'grammy/types';
import { type Maintenance, type SwitchName, SWITCHES } from '../domain/switches.js';
import { FEATURES, OPEN_ACTION } from './buttons.js';
import { inRows } from './paging.js';
import {
  bold,
  callbackButton,
  code,
  keyboard,
  lines,
  type MessageView,
  moment,
  quote,
  type RichText,
  say,
} from './rich-text.js';
import type { Translate } from './translator.js';

/** The admin's desk: one message in their private chat, whose screens take each other's place. */

/** `open`, which every feature has, is the menu. */
export const DESK_ACTIONS = [
  'people',
  /** Carries whom. */
  'person',
  'ban',
  'unban',
  'tiers',
  /** `<id>:<tier>:<days>`, 0 = for ever. */
  'grant',
  /** `<id>:<tag of the charge>`; the first of the two asks. */
  'refund',
  'refund-now',
  'switches',
  /** `<on or off>:<name>` */
  'turn',
  'maintenance',
  /** `on` or `off` */
  'maintain',
  'checks',
  /** The entry behind which the page begins; empty: the latest. */
  'audit',
  /** An alert's group. */
  'mute',
  'unmute',
] as const;
export type DeskAction = (typeof DESK_ACTIONS)[number];

export function deskButton(
  text: string,
  action: DeskAction | typeof OPEN_ACTION,
  arg: string | number = '',
  style?: 'primary' | 'success' | 'danger',
): InlineKeyboardButton {
  return callbackButton(text, { feature: FEATURES.desk, action, arg: String(arg) }, style);
}

export function backToMenu(t: Translate): InlineKeyboardButton {
  return deskButton(t('button-back'), OPEN_ACTION, 'edit');
}

/** What keeps people from something, loudly. */
export interface DeskState {
  maintenance: Maintenance | undefined;
  off: readonly SwitchName[];
}

function maintenanceLines(t: Translate, { maintenance }: DeskState): RichText[] {
  if (maintenance === undefined) return [];
  const { sinceMs, adminId } = maintenance;
  const since = { time: moment(sinceMs), admin: code(String(adminId)) };
  return [bold(t('desk-under-maintenance')), say(t, 'desk-maintenance-since', since)];
}

function offLine(t: Translate, { off }: DeskState): string | undefined {
  if (off.length === 0) return undefined;
  return t('desk-off', { names: off.map((name) => t(`switch-${name}`)).join(', ') });
}

/** `/admin` */
export function deskMenu(t: Translate, state: DeskState): MessageView {
  const statistics = { feature: FEATURES.statistics, action: OPEN_ACTION, arg: '' };
  const broadcasts = { feature: FEATURES.broadcast, action: OPEN_ACTION, arg: '' };
  return {
    ...lines(
      bold(t('desk-title')),
      ...maintenanceLines(t, state),
      offLine(t, state),
      t('desk-about'),
    ),
    reply_markup: keyboard(
      [
        callbackButton(t('desk-button-statistics'), statistics, 'primary'),
        callbackButton(t('desk-button-broadcasts'), broadcasts, 'primary'),
      ],
      [deskButton(t('desk-button-people'), 'people'), deskButton(t('desk-button-audit'), 'audit')],
      [
        deskButton(t('desk-button-switches'), 'switches'),
        deskButton(
          t('desk-button-maintenance'),
          'maintenance',
          '',
          ...(state.maintenance ? (['danger'] as const) : []),
        ),
      ],
      [deskButton(t('desk-button-checks'), 'checks')],
    ),
  };
}

/** What can be turned off; a tap turns it, and is known everywhere within a moment. */
export function switchesScreen(t: Translate, state: DeskState): MessageView {
  const buttons = SWITCHES.map((name) => {
    const isOff = state.off.includes(name);
    const label = t(isOff ? 'desk-switch-off' : 'desk-switch-on', { name: t(`switch-${name}`) });
    // The wanted state, so that two taps don't undo each other.
    return deskButton(
      label,
      'turn',
      `${isOff ? 'on' : 'off'}:${name}`,
      isOff ? 'danger' : 'success',
    );
  });
  return {
    ...lines(bold(t('desk-button-switches')), t('desk-switches-about')),
    reply_markup: keyboard(...inRows(buttons, 2), [backToMenu(t)]),
  };
}

export function maintenanceScreen(t: Translate, state: DeskState): MessageView {
  const isOn = state.maintenance !== undefined;
  return {
    ...lines(
      bold(t('desk-button-maintenance')),
      ...maintenanceLines(t, state),
      quote(t('desk-maintenance-about')),
    ),
    reply_markup: keyboard(
      [
        isOn
          ? deskButton(t('desk-button-maintain-off'), 'maintain', 'off', 'success')
          : deskButton(t('desk-button-maintain-on'), 'maintain', 'on', 'danger'),
      ],
      [backToMenu(t)],
    ),
  };
}
