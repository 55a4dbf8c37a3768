import type { InlineKeyboardButton, UserFromGetMe } from 'grammy/types';
import { GIF_RANGES } from '../domain/gif-parameters.js';
import { IMAGE_RANGES } from '../domain/image-parameters.js';
import { openButton } from './buttons.js';
import { bold, code, keyboard, lines, type MessageView, say } from './rich-text.js';
import type { Translate } from './translator.js';

/** The bot as Telegram knows it: inline mode is the operator's to turn on, in BotFather. */
export type ShownBot = Pick<UserFromGetMe, 'username' | 'supports_inline_queries'>;

function nameOf({ username }: ShownBot): string {
  return `@${username}`;
}

/** The first screen of a private chat: what this is, and what to press. */
export function startView(
  t: Translate,
  { firstName, bot }: { firstName: string; bot: ShownBot },
): MessageView {
  return {
    ...lines(
      bold(t('start-greeting', { name: firstName })),
      t('start-about'),
      '',
      say(t, 'start-try', { example: code(t('start-example')) }),
      bot.supports_inline_queries ? t('start-anywhere', { name: nameOf(bot) }) : undefined,
    ),
    reply_markup: keyboard(
      [openButton(t, 'draw', 'primary'), openButton(t, 'gif')],
      [openButton(t, 'chat', 'primary')],
      [openButton(t, 'key'), openButton(t, 'help'), openButton(t, 'language')],
    ),
  };
}

/** `/start` in a group. */
export function groupStartView(t: Translate): MessageView {
  return {
    ...say(t, 'start-group', { example: code(t('start-example')) }),
    reply_markup: keyboard([openButton(t, 'draw', 'primary')]),
  };
}

/** Asks for a chat, and begins to type the bot's name there. */
function inlineButton(t: Translate): InlineKeyboardButton {
  return { text: t('help-button-inline'), switch_inline_query: '' };
}

export function helpView(t: Translate, bot: ShownBot): MessageView {
  const { steps, cfgScale, width } = IMAGE_RANGES;
  const { supports_inline_queries: isInline } = bot;
  const inlineExample = code(`${nameOf(bot)} ${t('help-inline-example')}`);
  return {
    ...lines(
      bold(t('help-title')),
      say(t, 'help-image', { example: code(t('start-example')) }),
      t('help-image-steps'),
      say(t, 'help-gif', { example: code(t('help-gif-example')) }),
      say(t, 'help-chat', { example: code(t('help-chat-example')) }),
      t('help-chat-more'),
      t('help-key'),
      t('help-limits'),
      t('help-premium'),
      t('help-settings'),
      t('help-language'),
      t('help-privacy'),
      t('help-support'),
      t('help-cancel'),
      '',
      bold(t('help-options-title')),
      say(t, 'help-option-model', { option: code('--model sdxl-base') }),
      say(t, 'help-option-size', {
        option: code('--size 768x1024'),
        ratio: code('--size 3:4'),
        min: String(width.min),
        max: String(width.max),
      }),
      say(t, 'help-option-steps', {
        option: code('--steps 20'),
        min: String(steps.min),
        max: String(steps.max),
      }),
      say(t, 'help-option-cfg', {
        option: code('--cfg 7'),
        min: String(cfgScale.min),
        max: String(cfgScale.max),
      }),
      say(t, 'help-option-no', { option: code('--no blurry') }),
      say(t, 'help-option-seed', { option: code('--seed 42') }),
      say(t, 'help-gif-options', {
        options: code('--steps --cfg --sampler --no --seed'),
        minSteps: String(GIF_RANGES.steps.min),
        maxSteps: String(GIF_RANGES.steps.max),
        minCfg: String(GIF_RANGES.cfgScale.min),
        maxCfg: String(GIF_RANGES.cfgScale.max),
      }),
      '',
      isInline ? say(t, 'help-inline', { example: inlineExample }) : undefined,
      t('help-groups', { name: nameOf(bot) }),
    ),
    reply_markup: keyboard(
      [openButton(t, 'draw', 'primary'), openButton(t, 'key')],
      isInline ? [inlineButton(t)] : [],
    ),
  };
}
