import type { InlineKeyboardButton } from 'grammy/types';
import { FEATURES } from './buttons.js';
import { callbackButton } from './rich-text.js';
import type { Translate } from './translator.js';

/**
 * What the buttons of broadcasts do. Each carries the campaign and the value that it sets, not a
 * change of it: two admins who tap at once get what their buttons said.
 */
export type CampaignAction =
  /** In place of the message with the button; `open` sends a new one. */
  | 'list'
  /** `on` or `off`. */
  | 'offers'
  /** A post, as `toPostArg` writes it. */
  | 'prepare'
  | 'decline'
  /** One of `CAMPAIGN_SCREENS`. */
  | 'show'
  /** What a draft is: see `DraftChange`. */
  | 'set'
  | 'test'
  /** `sure`, where the person has been asked. */
  | 'send'
  /** One of `SEND_TIME_PRESETS`. */
  | 'schedule'
  /** Asks for a time in words. */
  | 'type'
  /** Minutes. */
  | 'zone'
  | 'cancel'
  | 'pause'
  | 'resume'
  | 'stop'
  | 'edit'
  | 'delete'
  /** `failed` or `uncertain`. */
  | 'resend'
  | 'file';

export const CAMPAIGN_SCREENS = [
  'card',
  'audience',
  'languages',
  'category',
  'schedule',
  'zone',
  'send',
  'stop',
  'edit',
  'delete',
  'failed',
  'uncertain',
] as const;
export type CampaignScreen = (typeof CAMPAIGN_SCREENS)[number];

type Style = 'primary' | 'success' | 'danger';

/** @param value after the campaign's id */
export function campaignButton(
  text: string,
  action: CampaignAction,
  { id, value, style }: { id: string; value?: string; style?: Style | undefined },
): InlineKeyboardButton {
  const arg = value === undefined ? id : `${id}:${value}`;
  return callbackButton(text, { feature: FEATURES.broadcast, action, arg }, style);
}

export function showButton(
  text: string,
  screen: CampaignScreen,
  id: string,
  style?: Style,
): InlineKeyboardButton {
  return campaignButton(text, 'show', { id, value: screen, style });
}

/** Leads back to the card, or to the screen before. */
export function backRow(
  t: Translate,
  id: string,
  screen: CampaignScreen = 'card',
): InlineKeyboardButton[] {
  return [showButton(t('button-back'), screen, id)];
}

/** The campaign of a button, and what it sets. */
export function parseCampaignArg(arg: string): { id: string; value: string } {
  const end = arg.indexOf(':');
  return end === -1 ? { id: arg, value: '' } : { id: arg.slice(0, end), value: arg.slice(end + 1) };
}

export interface PostName {
  chatId: number;
  postId: string;
}

export function toPostArg({ chatId, postId }: PostName): string {
  return `${chatId}_${postId}`;
}

export function parsePostArg(arg: string): PostName | undefined {
  const [, chatId, postId] = /^(-?\d+)_(a?\d+)$/.exec(arg) ?? [];
  return chatId === undefined || postId === undefined
    ? undefined
    : { chatId: Number(chatId), postId };
}

/** What a tap makes of a draft. */
export type DraftChange =
  | { what: 'everybody' }
  | { what: 'language'; language: string; isIn: boolean }
  | { what: 'tier'; tier: string; isIn: boolean }
  | { what: 'active'; isOn: boolean }
  | { what: 'category'; category: string }
  | { what: 'paid'; isOn: boolean };

const toSwitch = (isOn: boolean): string => (isOn ? 'on' : 'off');

/** `language.pt.on`; a language that nobody knows is empty. */
function toChangeValue(change: DraftChange): string {
  switch (change.what) {
    case 'everybody':
      return change.what;
    case 'language':
      return [change.what, change.language, toSwitch(change.isIn)].join('.');
    case 'tier':
      return [change.what, change.tier, toSwitch(change.isIn)].join('.');
    case 'category':
      return [change.what, change.category].join('.');
    case 'active':
    case 'paid':
      return [change.what, toSwitch(change.isOn)].join('.');
    default:
      return change satisfies never;
  }
}

/** Undefined for what another version has made, or somebody else. */
export function parseChangeValue(value: string): DraftChange | undefined {
  const [what = '', name = '', state = ''] = value.split('.');
  const isOn = name === 'on' || state === 'on';
  switch (what) {
    case 'everybody':
      return { what };
    case 'language':
      return { what, language: name, isIn: isOn };
    case 'tier':
      return { what, tier: name, isIn: isOn };
    case 'category':
      return { what, category: name };
    case 'active':
    case 'paid':
      return { what, isOn };
    default:
      return undefined;
  }
}

export function changeButton(
  text: string,
  change: DraftChange,
  { id, style }: { id: string; style?: Style | undefined },
): InlineKeyboardButton {
  return campaignButton(text, 'set', { id, value: toChangeValue(change), style });
}
