/**
 * The bot, in the order in which an update passes through it:
 *
 *  1. context: address, language as Telegram tells it, logger; every tap is answered once
 *  2. error boundary: what fails below ends here, in the person's language
 *  3. money: nothing may hold up a checkout, and nothing may drop a payment
 *  4. a key where others read it ends here, and so, before it costs anything, does what people in a
 *     group say to each other
 *  5. what somebody types inline is answered, without all that follows
 *     Rate limit: what one person sends too fast ends here
 *  6. session, then the person with the language they chose; a key they send goes no further
 *  7. a group's move to a supergroup, joining and leaving the channels, what admins decide for a
 *     group, what is posted in the channels, Telegram's own Stop button, and what was sent through the bot to other chats
 *  8. in chats with a person: what is said to support and by it, edited messages, then the open
 *     conversation, where there is one (/cancel comes before it), then the one feature that answers
 *     to the command, deep link or button, then the talk that everything else is said to
 *  9. the last word on everything that nobody took
 *
 * Duplicates and the order within a chat are settled before an update gets here (updates/).
 */
import { Bot, BotError, lazySession } from 'grammy';
import type { Update } from 'grammy/types';
import { toError } from '../errors.js';
import type { AppContext, SessionData } from './context.js';
import type { BotDeps } from './deps.js';
import { endFailure, isStoreAway } from './error-boundary.js';
import { createAdminAccountsFeature } from './features/admin-accounts/index.js';
import { createBroadcastFeature } from './features/broadcast/index.js';
import { createCancelFeature } from './features/cancel/index.js';
import { createChatFeature } from './features/chat/index.js';
import { createDeskFeature } from './features/desk/index.js';
import { createGateFeature } from './features/gate/index.js';
import { createGroupSettingsFeature } from './features/group-settings/index.js';
import { createHistoryFeature } from './features/history/index.js';
import { createImageFeature } from './features/image/index.js';
import { createInlineFeature } from './features/inline/index.js';
import { createKeyFeature } from './features/key/index.js';
import { createLanguageFeature } from './features/language/index.js';
import { createLimitsFeature } from './features/limits/index.js';
import { createPremiumFeature } from './features/premium/index.js';
import { createPrivacyFeature } from './features/privacy/index.js';
import { createSettingsFeature } from './features/settings/index.js';
import { createStartFeature } from './features/start/index.js';
import { createStatisticsFeature } from './features/statistics/index.js';
import { createSupportFeature } from './features/support/index.js';
import { createTalkInput } from './features/talk-input/index.js';
import { createUnhandledFeature } from './features/unhandled/index.js';
import { createGroups } from './group.js';
import { inOrder } from './in-order.js';
import { createMembershipGate } from './membership-gate.js';
import { answerCallbacksOnce } from './middleware/answer-callbacks.js';
import { canConverse, createConversing } from './middleware/conversations.js';
import { explainSilence } from './middleware/explain-silence.js';
import { followMovedGroup } from './middleware/follow-moved-group.js';
import { ignoreSmallTalk } from './middleware/ignore-small-talk.js';
import { keepKeysPrivate } from './middleware/keep-keys-private.js';
import { createPersonLoader, knowPerson } from './middleware/know-person.js';
import { limitRate } from './middleware/rate-limit.js';
import { setUpContext } from './middleware/set-up-context.js';
import { watchPublicPlaces } from './middleware/watch-public-places.js';
import { createPeople } from './person.js';
import { routeFeatures, routeNames } from './router.js';
import { SessionDataSchema } from './session.js';

export interface AppBot {
  bot: Bot<AppContext>;
  /** Every command, deep link and button that something answers to. */
  routes: readonly string[];
  /**
   * Handles one update to its end.
   * @throws StoreError `store_unavailable` and nothing else: the update has to come again.
   */
  handle(update: Update): Promise<void>;
}

export function createBot(deps: BotDeps): AppBot {
  const { token, botInfo, client, state, translator, logger } = deps;
  const bot = new Bot<AppContext>(token, { client, botInfo });
  const people = createPeople({ state });
  const groups = createGroups({ state });
  const loadPerson = createPersonLoader({ ...deps, people, groups });
  const gate = createMembershipGate(deps);
  const membership = createGateFeature({ ...deps, gate });
  const image = createImageFeature({ ...deps, gate });
  const chat = createChatFeature({ ...deps, gate });
  const premium = createPremiumFeature(deps);

  const groupSettings = createGroupSettingsFeature(deps);
  const support = createSupportFeature(deps);
  const desk = createDeskFeature(deps);
  const broadcast = createBroadcastFeature(deps);

  const inline = createInlineFeature({
    ...{ ...deps, gate, loadPerson },
    readOrder: image.read,
    startDrawing: image.start,
  });
  const cancel = createCancelFeature();
  const conversing = createConversing({
    state,
    within: [
      cancel.interruption,
      image.conversation,
      ...chat.conversations,
      support.conversation,
      desk.conversation,
      broadcast.conversation,
    ],
  });
  const input = createTalkInput({
    ...deps,
    gate,
    draw: async (ctx, text) => {
      let isUnderWay = false;
      await conversing.prepare(ctx, async () => {
        isUnderWay = await image.draw(ctx, text);
      });
      return isUnderWay;
    },
  });
  const all = [
    createStartFeature({ gate }),
    createKeyFeature({ ...deps, gate }),
    createLimitsFeature({ ...deps, gate }),
    createLanguageFeature({ translator }),
    createSettingsFeature(deps),
    groupSettings.feature,
    createPrivacyFeature(deps),
    premium.feature,
    membership.feature,
    ...image.features,
    ...chat.features,
    createHistoryFeature({ ...deps, gate }),
    inline.feature,
    input.feature,
    support.feature,
    createAdminAccountsFeature(deps),
    desk.feature,
    broadcast.feature,
    createStatisticsFeature(deps),
    cancel.feature,
  ];
  const features = routeFeatures({ prepare: conversing.prepare, features: all });
  const dialog = inOrder(
    broadcast.beforehand,
    support.beforehand,
    input.beforehand,
    conversing.resume,
    features,
    input.messages,
  );
  const stations = inOrder<AppContext>(
    premium.events,
    watchPublicPlaces(deps.leakedKeys),
    ignoreSmallTalk(deps),
    inline.queries,
    limitRate({ ...deps, loadPerson }),
    lazySession<SessionData, AppContext>({
      initial: () => ({}),
      storage: state.storage('session', SessionDataSchema),
      getSessionKey: (ctx) => ctx.address.stateId,
    }),
    knowPerson(loadPerson),
    keepKeysPrivate,
    followMovedGroup({ ...deps, groups }),
    membership.events,
    groupSettings.beforehand,
    broadcast.channelPosts,
    chat.nativeStop,
    inline.events,
    (ctx, next) => (canConverse(ctx) ? dialog(ctx, next) : next()),
    createUnhandledFeature(deps).middleware(),
  );

  bot.use(setUpContext({ translator, logger }), answerCallbacksOnce, explainSilence(deps.silenced));
  bot.errorBoundary(endFailure, stations);

  return {
    bot,
    routes: routeNames(all),
    async handle(update) {
      try {
        await bot.handleUpdate(update);
      } catch (thrown) {
        const error = thrown instanceof BotError ? thrown.error : thrown;
        if (isStoreAway(error)) throw error;
        // The boundary lets nothing else through; this is for what happens around it.
        logger.error({ err: toError(error), updateId: update.update_id }, 'an update failed');
      }
    },
  };
}
