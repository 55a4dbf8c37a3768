import { Composer } from 'grammy';
import { findClosest } from '../../../domain/closest.js';
import { isCommandToBot, writtenCommand } from '../../addressed.js';
import { COMMANDS } from '../../commands.js';
import type { AppContext } from '../../context.js';
import { sendView, toast } from '../../replies.js';

const COMMAND_NAMES = COMMANDS.map(({ name }) => name);

/** The last word on whatever no feature took, so that nobody meets silence. */
export function createUnhandledFeature(): Composer<AppContext> {
  const composer = new Composer<AppContext>();

  composer.on('callback_query', (ctx) => toast(ctx, ctx.t('outdated-button'), { alert: true }));
  // A query without an answer keeps its spinner; inline mode has nothing to offer yet.
  composer.on('inline_query', (ctx) => ctx.answerInlineQuery([], { is_personal: true }));

  /** Anonymous admins write as their group, and a picture needs somebody it belongs to. */
  composer
    .on('message')
    .filter((ctx) => ctx.address.userId === undefined)
    .use(async (ctx) => {
      const command = writtenCommand(ctx);
      if (command === undefined || !COMMAND_NAMES.includes(command)) return;
      await sendView(ctx, { text: ctx.t('anonymous-sender'), entities: [] });
    });

  composer
    .on('message')
    .filter(isCommandToBot)
    .use(async (ctx) => {
      const command = writtenCommand(ctx) ?? '';
      const suggestion = findClosest(command, COMMAND_NAMES);
      const shown = `/${command}`;
      const text =
        suggestion === undefined
          ? ctx.t('unknown-command', { command: shown })
          : ctx.t('unknown-command-suggestion', { command: shown, suggestion: `/${suggestion}` });
      await sendView(ctx, { text, entities: [] });
    });

  return composer;
}
