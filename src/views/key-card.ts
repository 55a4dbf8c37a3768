import { CATEGORIES, type Category } from '../domain/limits.js';
import { deepLink, FEATURES, OPEN_ACTION } from './buttons.js';
import { exampleButtons } from './key-examples.js';
import { type CategoryUse, type TierFacts, tierWords, useWords } from './limits-card.js';
import {
  bold,
  callbackButton,
  code,
  day,
  keyboard,
  lines,
  type MessageView,
  quote,
  say,
  styled,
  urlButton,
} from './rich-text.js';
import { supportButton } from './support-view.js';
import type { Translate } from './translator.js';

export const KEY_ACTIONS = {
  show: 'show',
  /** Asks whether; the next one does it. */
  replace: 'replace',
  replaceNow: 'replace-now',
} as const;

interface Ban {
  /** undefined: banned before reasons were kept. */
  banReason?: 'leak' | 'admin' | undefined;
  bannedAtMs?: number | undefined;
}

export interface KeyCardProps extends TierFacts, Ban {
  key: string;
  /** Enough of the key to recognise it. */
  hint: string;
  isBanned: boolean;
  keyCreatedAtMs: number;
  lastUsedAtMs?: number | undefined;
  categories: Readonly<Record<Category, CategoryUse>>;
  /** Made just now, so the rules have not been read yet. */
  isNew: boolean;
  /** Whether the key depends on being in a channel. */
  isGated: boolean;
  /** Whether the operator lets people replace their key. */
  canReplace: boolean;
}

function keyButton(text: string, action: string, arg = '', style?: 'danger') {
  return callbackButton(text, { feature: FEATURES.key, action, arg }, style);
}

function copyButton(t: Translate, key: string) {
  return { text: t('key-button-copy'), copy_text: { text: key }, style: 'primary' as const };
}

/** Says why and since when, and whom to write to; the key itself is not shown any more. */
function bannedKeyCard(t: Translate, { hint, banReason, bannedAtMs }: KeyCardProps): MessageView {
  return {
    ...lines(
      bold(t('key-banned')),
      code(hint),
      '',
      banReason && t(`key-banned-${banReason}`),
      bannedAtMs === undefined ? undefined : say(t, 'key-banned-at', { date: day(bannedAtMs) }),
      t('key-banned-appeal'),
    ),
    reply_markup: keyboard([supportButton(t, 'appeal')]),
  };
}

/** The card of `/key`, for private chats only. */
export function keyCard(t: Translate, props: KeyCardProps): MessageView {
  if (props.isBanned) return bannedKeyCard(t, props);
  const { key, hint, keyCreatedAtMs, lastUsedAtMs, isNew, isGated, canReplace } = props;
  return {
    ...lines(
      bold(t(isNew ? 'key-title-new' : 'key-title')),
      code(hint),
      '',
      tierWords(t, props),
      ...CATEGORIES.map((category) =>
        useWords(t, category, props.categories[category], props.nowMs),
      ),
      '',
      say(t, 'key-created', { date: day(keyCreatedAtMs) }),
      lastUsedAtMs === undefined
        ? t('key-never-used')
        : say(t, 'key-last-used', { date: day(lastUsedAtMs) }),
      quote(isGated ? `${t('key-rules')} ${t('key-rules-channel')}` : t('key-rules')),
    ),
    reply_markup: keyboard(
      [copyButton(t, key), keyButton(t('key-button-show'), KEY_ACTIONS.show)],
      exampleButtons(),
      canReplace ? [keyButton(t('key-button-replace'), KEY_ACTIONS.replace)] : [],
    ),
  };
}

/** The key in full under a spoiler. The message becomes the card again by itself. */
export function shownKeyCard(t: Translate, { key }: { key: string }): MessageView {
  return {
    ...lines(
      bold(t('key-title')),
      styled(key, { type: 'spoiler' }, { type: 'code' }),
      t('key-shown-hint'),
    ),
    reply_markup: keyboard([
      copyButton(t, key),
      keyButton(t('key-button-hide'), OPEN_ACTION, 'edit'),
    ]),
  };
}

/** Before a key is replaced. The button names the key, so that an old one replaces nothing. */
export function replaceKeyCard(t: Translate, { hint }: { hint: string }): MessageView {
  return {
    ...lines(
      bold(t('key-replace-title')),
      say(t, 'key-replace-what', { hint: code(hint) }),
      t('key-replace-keeps'),
    ),
    reply_markup: keyboard(
      [keyButton(t('key-button-replace-now'), KEY_ACTIONS.replaceNow, hint, 'danger')],
      [keyButton(t('button-back'), OPEN_ACTION, 'edit')],
    ),
  };
}

/** `/key` in a group: never the key, only the way to it. */
export function keyElsewhereView(t: Translate, botUsername: string): MessageView {
  return {
    text: t('key-private-only'),
    entities: [],
    reply_markup: keyboard([
      urlButton(t('key-button-private'), deepLink(botUsername, 'key'), 'primary'),
    ]),
  };
}
