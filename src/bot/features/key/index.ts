import { Composer } from 'grammy';
import type { IssuedKey } from '../../../store/accounts.js';
import { FEATURES, OPEN_ACTION } from '../../../views/buttons.js';
import {
  KEY_ACTIONS,
  keyElsewhereView,
  replaceKeyCard,
  shownKeyCard,
} from '../../../views/key-card.js';
import { EXAMPLE_ACTION, isExampleName, keyExampleCard } from '../../../views/key-examples.js';
import { KEY_ERASE_ACTION } from '../../../views/leak-view.js';
import type { MessageView } from '../../../views/rich-text.js';
import { tappedArg } from '../../callbacks.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import type { MembershipGate } from '../../membership-gate.js';
import { renewIfBack } from '../../payer-account.js';
import { editView, isPrivate, refuse, sendView, toast } from '../../replies.js';
import type { Feature } from '../../router.js';
import { createSwitchGuard } from '../../switch-guard.js';
import { eraseMessage } from './erase-message.js';
import { sendPrepared } from './progress.js';

export interface KeyFeatureDeps extends Pick<
  BotDeps,
  'accounts' | 'membership' | 'config' | 'keyCards' | 'shownKeys' | 'switches'
> {
  gate: MembershipGate;
}

/** `/key`: one key per person for ever, shown to them alone. */
export function createKeyFeature({
  accounts,
  membership,
  config,
  keyCards,
  shownKeys,
  switches,
  gate,
}: KeyFeatureDeps): Feature {
  const guard = createSwitchGuard({ switches });

  async function issue(userId: number): Promise<IssuedKey> {
    const issued = await accounts.issueKey(userId);
    return { ...issued, account: await renewIfBack({ accounts, membership }, issued.account) };
  }

  /** In place of what the tapped message showed; a key in full is not shown there any more. */
  async function edit(ctx: AppContext, userId: number, view: MessageView): Promise<void> {
    const messageId = ctx.callbackQuery?.message?.message_id;
    const isShown =
      messageId !== undefined && (await editView(ctx, { chatId: userId, messageId }, view));
    if (messageId !== undefined) await shownKeys.forget({ userId, messageId });
    if (!isShown) await sendView(ctx, view);
  }

  /** Has the key hidden by itself first: what is shown is never without that. */
  async function show(ctx: AppContext, userId: number, { key }: IssuedKey): Promise<void> {
    const { locale } = ctx;
    const view = shownKeyCard(ctx.t, { key });
    const messageId = ctx.callbackQuery?.message?.message_id;
    if (messageId !== undefined) {
      await shownKeys.hideLater({ userId, messageId, locale });
      if (await editView(ctx, { chatId: userId, messageId }, view)) return;
    }
    await shownKeys.hideLater({ userId, messageId: await sendView(ctx, view), locale });
  }

  type Handler = (ctx: AppContext, userId: number) => Promise<void>;

  /** For somebody who is past the gate, in their private chat. */
  function inPrivate(handle: Handler): Composer<AppContext> {
    const composer = new Composer<AppContext>();
    composer.filter(isPrivate).use(gate.middleware, async (ctx) => {
      const { userId } = ctx.address;
      if (userId !== undefined) await handle(ctx, userId);
    });
    return composer;
  }

  /** What only the owner of a key that works may do; a banned one is told why it is banned. */
  function withKey(
    handle: (ctx: AppContext, userId: number, issued: IssuedKey) => Promise<void>,
  ): Composer<AppContext> {
    return inPrivate(async (ctx, userId) => {
      const issued = await issue(userId);
      const isBanned = issued.account.keyStatus === 'banned';
      if (isBanned) await edit(ctx, userId, await keyCards.of(ctx.t, issued));
      else await handle(ctx, userId, issued);
    });
  }

  const asked = new Composer<AppContext>();
  asked
    .filter((ctx) => !isPrivate(ctx))
    .use((ctx) => sendView(ctx, keyElsewhereView(ctx.t, ctx.me.username)));
  asked.use(
    inPrivate(async (ctx, userId) => {
      const off = guard.refusalOf(ctx, 'keys');
      // Who has a key already keeps it.
      if (off && (await accounts.load(userId)) === undefined) return refuse(ctx, off);
      const prepare = async () => keyCards.of(ctx.t, await issue(userId));
      // "Back" and "Hide" on the card itself; the button of the start screen sends a new message.
      const isBack = ctx.callbackQuery !== undefined && tappedArg(ctx) !== '';
      if (isBack) await edit(ctx, userId, await prepare());
      else await sendPrepared(ctx, prepare);
    }),
  );

  const example = withKey(async (ctx, userId, { key }) => {
    const name = tappedArg(ctx);
    if (isExampleName(name)) {
      await edit(ctx, userId, keyExampleCard(ctx.t, { name, key, apiUrl: config.apiUrl }));
    } else {
      await toast(ctx, ctx.t('outdated-button'));
    }
  });

  const replace = withKey(async (ctx, userId, { account: { keyHint: hint } }) => {
    if (config.keyRotation) await edit(ctx, userId, replaceKeyCard(ctx.t, { hint }));
    else await toast(ctx, ctx.t('outdated-button'));
  });

  const replaceNow = withKey(async (ctx, userId, issued) => {
    if (!config.keyRotation) {
      await toast(ctx, ctx.t('outdated-button'));
      return;
    }
    const off = guard.refusalOf(ctx, 'keys');
    if (off) return refuse(ctx, off);
    const replaced = await accounts.replaceKey(userId, tappedArg(ctx));
    if (replaced) ctx.log.info({ userId }, 'a key was replaced');
    await toast(ctx, ctx.t(replaced ? 'key-replaced' : 'key-replaced-already'));
    await edit(ctx, userId, await keyCards.of(ctx.t, replaced ?? issued));
  });

  return {
    commands: { key: asked },
    deepLinks: { [FEATURES.key]: asked },
    taps: {
      [FEATURES.key]: {
        [OPEN_ACTION]: asked,
        [KEY_ACTIONS.show]: withKey(show),
        [KEY_ACTIONS.replace]: replace,
        [KEY_ACTIONS.replaceNow]: replaceNow,
        [EXAMPLE_ACTION]: example,
        [KEY_ERASE_ACTION]: eraseMessage,
      },
    },
  };
}
