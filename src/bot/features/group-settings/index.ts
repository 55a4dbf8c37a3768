import type { MiddlewareFn } from 'grammy';
import { FEATURES } from '../../../views/buttons.js';
import {
  GROUP_ACTIONS,
  GROUP_SCREENS,
  type GroupAction,
  type GroupScreen,
  groupSettingsCard,
} from '../../../views/group-settings-card.js';
import type { MessageView } from '../../../views/rich-text.js';
import { settingsElsewhereView } from '../../../views/settings-view.js';
import { writtenCommand } from '../../addressed.js';
import { tappedArg } from '../../callbacks.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import type { Group } from '../../group.js';
import { isByGroupAdmin } from '../../group-admin.js';
import { editView, removeMessage, sendView, toast } from '../../replies.js';
import type { Feature } from '../../router.js';
import { createArrival } from './arrival.js';
import { type ChangingAction, changeSettings } from './change-settings.js';

export type GroupSettingsDeps = Pick<BotDeps, 'chatAdmins' | 'knownGroups' | 'translator'>;

export interface GroupSettingsFeature {
  /** Stands before what needs a person: anonymous admins decide, too, and the bot comes and goes. */
  beforehand: MiddlewareFn<AppContext>;
  feature: Feature;
}

/** Where a change is shown: on the screen that its button stands on. */
const SCREEN_OF: Record<ChangingAction, GroupScreen> = {
  use: 'home',
  audience: 'home',
  context: 'home',
  cap: 'cap',
  pool: 'pool',
  quiet: 'quiet',
  zone: 'quiet',
  language: 'language',
};

/** `/settings` of a group: one card for its admins, in which each tap does what its button says. */
export function createGroupSettingsFeature({
  chatAdmins,
  knownGroups,
  translator,
}: GroupSettingsDeps): GroupSettingsFeature {
  const { locales } = translator;

  function card(ctx: AppContext, { settings }: Group, screen: GroupScreen): MessageView {
    return groupSettingsCard(ctx.t, {
      ...{ settings, screen, locales },
      nameOf: (locale) => translator.t(locale, 'language-name'),
    });
  }

  async function open(ctx: AppContext, group: Group): Promise<void> {
    const isAdmin = await isByGroupAdmin(ctx, chatAdmins);
    const view = isAdmin ? card(ctx, group, 'home') : settingsElsewhereView(ctx.t, ctx.me.username);
    await sendView(ctx, view);
  }

  async function show(ctx: AppContext, view: MessageView, messageId: number): Promise<void> {
    const place = { chatId: ctx.chatId ?? 0, messageId };
    if (!(await editView(ctx, place, view))) await sendView(ctx, view);
  }

  async function change(
    ctx: AppContext,
    group: Group,
    action: ChangingAction,
    messageId: number,
  ): Promise<void> {
    const { userId } = ctx.address;
    const arg = tappedArg(ctx);
    const settings = changeSettings(group.settings, { action, arg }, { userId, locales });
    if (settings === undefined) return toast(ctx, ctx.t('outdated-button'), { alert: true });
    await group.remember({ settings });
    if (action === 'language') ctx.locale = settings.language ?? ctx.locale;
    await show(ctx, card(ctx, group, SCREEN_OF[action]), messageId);
    await toast(ctx, ctx.t('group-changed'));
  }

  async function carryOut(
    ctx: AppContext,
    group: Group,
    action: GroupAction,
    messageId: number,
  ): Promise<void> {
    if (action === 'show') {
      const screen = GROUP_SCREENS.find((known) => known === tappedArg(ctx)) ?? 'home';
      await show(ctx, card(ctx, group, screen), messageId);
    } else if (action === 'close') await removeMessage(ctx, messageId);
    else await change(ctx, group, action, messageId);
  }

  function handle(action: GroupAction): MiddlewareFn<AppContext> {
    return async (ctx, next) => {
      const { group } = ctx;
      const messageId = ctx.callbackQuery?.message?.message_id;
      // The card never stands elsewhere, so a button of it there was made up.
      if (group === undefined || messageId === undefined) return next();
      if (!(await isByGroupAdmin(ctx, chatAdmins))) {
        return toast(ctx, ctx.t('group-for-admins'));
      }
      await carryOut(ctx, group, action, messageId);
    };
  }

  const arrival = createArrival({ chatAdmins, knownGroups });
  return {
    // No promise of its own for what passes: every update does.
    beforehand(ctx, next) {
      if (ctx.myChatMember) return arrival(ctx, next);
      const { group } = ctx;
      return group && writtenCommand(ctx) === 'settings' ? open(ctx, group) : next();
    },
    feature: {
      taps: {
        [FEATURES.group]: Object.fromEntries(
          GROUP_ACTIONS.map((action) => [action, handle(action)]),
        ),
      },
    },
  };
}
