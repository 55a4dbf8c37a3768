import type { InlineKeyboardButton } from 'grammy/types';
import { FEATURES } from './buttons.js';
import { bold, callbackButton, keyboard, lines, type MessageView, say } from './rich-text.js';
import type { Translate } from './translator.js';

export const INPUT_ACTIONS = {
  picture: 'picture',
  talk: 'talk',
  remember: 'remember',
  forget: 'forget',
  ask: 'ask',
  change: 'switch',
  words: 'words',
} as const;

/** What a message can be that nobody can be asked about; the words for it are the locales'. */
export type UnreadableKind =
  | 'voice'
  | 'video'
  | 'sticker'
  | 'poll'
  | 'location'
  | 'contact'
  | 'file'
  | 'picture-type'
  | 'large-picture'
  | 'other';

/** What may become of plain text where no talk is open. */
export type PlainTextChoice = 'picture' | 'talk';

/** The argument of a button under a held input; whoever remembers says so from tap to tap. */
export interface HeldArg {
  ownerId: number;
  heldId: string;
  remembers: boolean;
}

const REMEMBERS = '-r';

/** Names its owner, so that somebody else's tap is told from an old one. */
export function toHeldId(ownerId: number, updateId: number): string {
  return `${ownerId}-${updateId}`;
}

export function parseHeldArg(arg: string): HeldArg | undefined {
  const [, heldId, owner, remembers] = /^((\d{1,16})-\d{1,10})(-r)?$/.exec(arg) ?? [];
  if (heldId === undefined) return undefined;
  return { ownerId: Number(owner), heldId, remembers: remembers !== undefined };
}

function button(
  text: string,
  action: keyof typeof INPUT_ACTIONS,
  arg: string,
  style?: 'primary',
): InlineKeyboardButton {
  return callbackButton(
    text,
    { feature: FEATURES.input, action: INPUT_ACTIONS[action], arg },
    style,
  );
}

/** "Make a picture of it, or talk about it?" */
export function choiceCard(
  t: Translate,
  { heldId, remembers }: Pick<HeldArg, 'heldId' | 'remembers'>,
): MessageView {
  const arg = remembers ? `${heldId}${REMEMBERS}` : heldId;
  return {
    text: t('input-choice'),
    entities: [],
    reply_markup: keyboard(
      [
        button(t('input-button-picture'), 'picture', arg, 'primary'),
        button(t('input-button-talk'), 'talk', arg, 'primary'),
      ],
      [button(t(remembers ? 'input-button-remembers' : 'input-button-remember'), 'remember', arg)],
    ),
  };
}

/** What the card says once the choice holds for what comes, too. */
export function rememberedView(t: Translate, choice: PlainTextChoice): MessageView {
  return {
    text: t(`input-remembered-${choice}`),
    entities: [],
    reply_markup: keyboard([button(t('input-button-forget'), 'forget', '')]),
  };
}

export interface UnseeingProps {
  heldId: string;
  /** The talk's. */
  model: string;
  /** One that does; undefined where there is none. */
  seeing: string | undefined;
  /** There are words beside the picture. */
  hasWords: boolean;
}

/** The talk's model can't see pictures. */
export function unseeingCard(
  t: Translate,
  { heldId, model, seeing, hasWords }: UnseeingProps,
): MessageView {
  return {
    ...say(t, seeing === undefined ? 'input-unseeing-none' : 'input-unseeing', {
      model: bold(model),
    }),
    reply_markup: keyboard(
      seeing === undefined
        ? []
        : [button(t('input-button-switch', { model: seeing }), 'change', heldId, 'primary')],
      hasWords ? [button(t('input-button-words'), 'words', heldId)] : [],
    ),
  };
}

/** A refusal that passes: what was asked is kept, and can be asked again by a button. */
export function askLaterView(t: Translate, refusal: MessageView, heldId: string): MessageView {
  return {
    ...lines(refusal, t('input-kept')),
    reply_markup: keyboard(
      [button(t('input-button-ask'), 'ask', heldId, 'primary')],
      ...(refusal.reply_markup?.inline_keyboard ?? []),
    ),
  };
}

export function unreadableView(t: Translate, what: UnreadableKind): MessageView {
  return lines(t(`input-unreadable-${what}`), t('input-readable'));
}
