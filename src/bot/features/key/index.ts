import { Composer } from 'grammy';
import { FEATURES, OPEN_ACTION } from '../../../views/buttons.js';
import {
  isExampleName,
  KEY_ACTIONS,
  keyCard,
  keyElsewhereView,
  keyExampleCard,
  shownKeyCard,
} from '../../../views/key-card.js';
import type { MessageView } from '../../../views/rich-text.js';
import type { IssuedKey } from '../../../store/accounts.js';
import { tappedArg } from '../../callbacks.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import type { MembershipGate } from '../../membership-gate.js';
import { editView, isPrivate, sendView, toast } from '../../replies.js';
import type { Feature } from '../../router.js';

export interface KeyFeatureDeps extends Pick<BotDeps, 'accounts' | 'config'> {
  gate: MembershipGate;
}

/** `/key`: one key per person for ever, shown to them alone. */
export function createKeyFeature({ accounts, config, gate }: KeyFeatureDeps): Feature {
  async function issue(userId: number): Promise<IssuedKey> {
    const issued = await accounts.issueKey(userId);
    if (issued.account.keyStatus !== 'suspended') return issued;
    // They are past the gate, so they came back, and the news of it got lost.
    const keyStatus = (await accounts.renew(userId)) ?? issued.account.keyStatus;
    return { ...issued, account: { ...issued.account, keyStatus } };
  }

  function toKeyCard(ctx: AppContext, { key, account, created }: IssuedKey): MessageView {
    const { keyHint: hint, ...facts } = account;
    return keyCard(ctx.t, {
      key,
      hint,
      isNew: created,
      isGated: config.channels.length > 0,
      ...facts,
    });
  }

  /** Shows a view of the person's key; a banned one is not shown any more. */
  async function present(
    ctx: AppContext,
    show: (view: MessageView) => Promise<unknown>,
    toView: (issued: IssuedKey) => MessageView,
  ): Promise<void> {
    const { userId } = ctx.address;
    if (userId === undefined) return;
    const issued = await issue(userId);
    const isBanned = issued.account.keyStatus === 'banned';
    await show(isBanned ? { text: ctx.t('key-banned'), entities: [] } : toView(issued));
  }

  async function edit(ctx: AppContext, view: MessageView): Promise<void> {
    const messageId = ctx.callbackQuery?.message?.message_id;
    const isShown =
      ctx.chatId !== undefined &&
      messageId !== undefined &&
      (await editView(ctx, { chatId: ctx.chatId, messageId }, view));
    if (!isShown) await sendView(ctx, view);
  }

  const asked = new Composer<AppContext>();

  asked
    .filter((ctx) => !isPrivate(ctx))
    .use((ctx) => sendView(ctx, keyElsewhereView(ctx.t, ctx.me.username)));
  asked.use(gate.middleware, async (ctx) => {
    // "Back" on the card itself; the button of the start screen sends a new message.
    const isBack = ctx.callbackQuery !== undefined && tappedArg(ctx) !== '';
    const show = (view: MessageView) => (isBack ? edit(ctx, view) : sendView(ctx, view));
    await present(ctx, show, (issued) => toKeyCard(ctx, issued));
  });

  const shown = new Composer<AppContext>();
  shown.filter(isPrivate).use(gate.middleware, async (ctx) => {
    await present(
      ctx,
      (view) => edit(ctx, view),
      ({ key }) => shownKeyCard(ctx.t, { key }),
    );
  });

  const example = new Composer<AppContext>();
  example.filter(isPrivate).use(gate.middleware, async (ctx) => {
    const name = tappedArg(ctx);
    if (!isExampleName(name)) {
      await toast(ctx, ctx.t('outdated-button'));
      return;
    }
    await present(
      ctx,
      (view) => edit(ctx, view),
      ({ key }) => keyExampleCard(ctx.t, { name, key, apiUrl: config.apiUrl }),
    );
  });

  return {
    commands: { key: asked },
    deepLinks: { [FEATURES.key]: asked },
    taps: {
      [FEATURES.key]: {
        [OPEN_ACTION]: asked,
        [KEY_ACTIONS.show]: shown,
        [KEY_ACTIONS.example]: example,
      },
    },
  };
}
