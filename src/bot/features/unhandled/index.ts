import { Composer } from 'grammy';
import { findClosest } from '../../../domain/closest.js';
import { isCommandToBot, writtenCommand } from '../../addressed.js';
import { COMMANDS } from '../../commands.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { sendView, toast } from '../../replies.js';

/** To everybody but the admins there are no commands of theirs. */
const COMMAND_NAMES = COMMANDS.filter(({ scopes }) => !scopes.includes('admins')).map(
  ({ name }) => name,
);

/** The last word on whatever no feature took, so that nobody meets silence. */
export function createUnhandledFeature({
  saidOnce,
}: Pick<BotDeps, 'saidOnce'>): Composer<AppContext> {
  const composer = new Composer<AppContext>();

  composer.on('callback_query', (ctx) => toast(ctx, ctx.t('outdated-button'), { alert: true }));
  // A query without an answer keeps its spinner; inline mode has nothing to offer yet.
  composer.on('inline_query', (ctx) => ctx.answerInlineQuery([], { is_personal: true }));

  /**
   * Anonymous admins write as their group, others as a channel of theirs, and a picture needs
   * somebody it belongs to. A post that Telegram itself brings into the discussion is nobody's word.
   */
  composer
    .on('message')
    .filter((ctx) => ctx.address.userId === undefined)
    .use(async (ctx) => {
      const { sender_chat: sender, is_automatic_forward: isPost } = ctx.message;
      const command = writtenCommand(ctx);
      const isMeant = command === undefined || COMMAND_NAMES.includes(command);
      if (!isMeant || isPost === true || sender === undefined) return;
      const topic = `anonymous ${ctx.chat.id} ${sender.id}`;
      if (!(await saidOnce.isFirst(topic, 'day'))) return;
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
