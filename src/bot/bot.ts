/**
 * The bot, in the order in which an update passes through it:
 *
 *  1. context: address, language as Telegram tells it, logger; every tap is answered once
 *  2. error boundary: what fails below ends here, in the person's language
 *  3. what people in a group say to each other ends here, before it costs anything
 *  4. rate limit: so does what one person sends too fast
 *  5. session, then the person with the language they chose
 *  6. joining and leaving the channels
 *  7. in chats with a person: conversation state, /cancel, the open conversation, then the one
 *     feature that answers to the command, deep link or button
 *  8. the last word on everything that nobody took
 *
 * Duplicates and the order within a chat are settled before an update gets here (updates/).
 */
import { Bot, BotError, lazySession } from 'grammy';
import type { Update } from 'grammy/types';
import { toError } from '../errors.js';
import type { AppContext, SessionData } from './context.js';
import type { BotDeps } from './deps.js';
import { endFailure, isStoreAway } from './error-boundary.js';
import { createCancelFeature } from './features/cancel/index.js';
import { createGateFeature } from './features/gate/index.js';
import { createImageFeature } from './features/image/index.js';
import { createKeyFeature } from './features/key/index.js';
import { createLanguageFeature } from './features/language/index.js';
import { createStartFeature } from './features/start/index.js';
import { createUnhandledFeature } from './features/unhandled/index.js';
import { createMembershipGate } from './membership-gate.js';
import { answerCallbacksOnce } from './middleware/answer-callbacks.js';
import { canConverse, keepConversations } from './middleware/conversations.js';
import { ignoreSmallTalk } from './middleware/ignore-small-talk.js';
import { createPersonLoader, knowPerson } from './middleware/know-person.js';
import { limitRate } from './middleware/rate-limit.js';
import { setUpContext } from './middleware/set-up-context.js';
import { createPeople } from './person.js';
import { routeFeatures } from './router.js';
import { SessionDataSchema } from './session.js';

export interface AppBot {
  bot: Bot<AppContext>;
  /**
   * Handles one update to its end.
   * @throws StoreError `store_unavailable` and nothing else: the update has to come again.
   */
  handle(update: Update): Promise<void>;
}

export function createBot(deps: BotDeps): AppBot {
  const { token, botInfo, client, state, translator, logger } = deps;
  const bot = new Bot<AppContext>(token, { client, botInfo });
  const loadPerson = createPersonLoader({ people: createPeople({ state }), translator });
  const gate = createMembershipGate(deps);
  const membership = createGateFeature({ ...deps, gate });
  const image = createImageFeature({ ...deps, gate });

  bot.use(setUpContext({ translator, logger }), answerCallbacksOnce);

  const guarded = bot.errorBoundary(endFailure);
  guarded.use(ignoreSmallTalk);
  guarded.use(limitRate({ ...deps, loadPerson }));
  guarded.use(
    lazySession<SessionData, AppContext>({
      initial: () => ({}),
      storage: state.storage('session', SessionDataSchema),
      getSessionKey: (ctx) => ctx.address.stateId,
    }),
  );
  guarded.use(knowPerson(loadPerson));
  guarded.use(membership.events);

  const talks = guarded.filter(canConverse);
  talks.use(keepConversations({ state }));
  talks.use(createCancelFeature());
  talks.use(image.conversation);
  talks.use(
    routeFeatures([
      createStartFeature({ gate }),
      createKeyFeature({ ...deps, gate }),
      createLanguageFeature({ translator }),
      membership.feature,
      ...image.features,
    ]),
  );

  guarded.use(createUnhandledFeature());

  return {
    bot,
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
