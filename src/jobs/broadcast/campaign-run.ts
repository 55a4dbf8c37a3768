import type { Api } from 'grammy';
import type { Trouble } from '../../domain/campaign.js';
import type { Logger } from '../../logger.js';
import type { Audiences } from '../../store/user-book/audiences.js';
import type { CampaignPeople } from '../../store/broadcast/campaign-people.js';
import type { Campaign } from '../../store/broadcast/campaign-record.js';
import type { Campaigns } from '../../store/broadcast/campaigns.js';
import type { UserBook } from '../../store/user-book/user-book.js';
import { classifyTelegramFailure } from '../../telegram/failures.js';
import type { FloodBudget } from '../../telegram/flood-budget.js';
import { createAttend } from './attend.js';
import type { CampaignCards, PostKeyboards } from './campaign-ports.js';
import { createCampaignWatch } from './campaign-watch.js';
import { deliver } from './delivery.js';
import { isPaidPass } from './pass-load.js';
import type { PostApi } from './post.js';
import { writeRecipients } from './recipients.js';

export interface CampaignRunSettings {
  /** Calls at a time: 30 a second that take a second each, and what a kill leaves uncertain. */
  concurrency: number;
  /** The same where it is paid: a thousand a second that take a tenth each. */
  paidConcurrency: number;
  /** Most who are claimed together. */
  batch: number;
  paidBatch: number;
  /** What calls under way get when the process has to let go. */
  drainMs: number;
  /** Between two looks of the live cards; people's groups of admins share Telegram's limits. */
  cardEveryMs: number;
}

export interface CampaignRunDeps {
  campaigns: Pick<Campaigns, 'load' | 'progress' | 'noteTold' | 'transition' | 'outcomes'>;
  people: CampaignPeople;
  audiences: Pick<Audiences, 'pages'>;
  book: Pick<UserBook, 'markUnreachable'>;
  /** A client of the `broadcast` manner. */
  broadcast: PostApi;
  telegram: Pick<Api, 'getChat'>;
  budget: Pick<FloodBudget, 'reserve'>;
  keyboards: PostKeyboards;
  cards: CampaignCards;
  settings: CampaignRunSettings;
  logger: Logger;
}

export type RunOutcome = 'ended' | 'not-needed';

export interface CampaignRuns {
  /**
   * Works on a campaign: writes down its recipients where needed, then calls them. Tells how it
   * ended, also where an earlier run died before it could.
   */
  run(campaign: Campaign, stopped: AbortSignal): Promise<RunOutcome>;
  /** Tells how a campaign ended that nobody works on. Never rejects. */
  conclude(campaignId: string): Promise<void>;
}

/** How long it is believed that the bot sees a post's chat, or does not. */
const SOURCE_KNOWN_MS = 10_000;

export function createCampaignRuns(deps: CampaignRunDeps): CampaignRuns {
  const { campaigns, people, settings, logger } = deps;
  const watch = createCampaignWatch({ ...deps, everyMs: settings.cardEveryMs });

  function lookAtSource(chatId: number): () => Promise<boolean> {
    let known: { untilMs: number; canSee: Promise<boolean> } | undefined;

    async function look(): Promise<boolean> {
      try {
        await deps.telegram.getChat(chatId);
        return true;
      } catch (thrown) {
        const { kind } = classifyTelegramFailure(thrown);
        return kind !== 'chat-gone' && kind !== 'no-rights' && kind !== 'rejected';
      }
    }

    return () => {
      if (!known || known.untilMs < Date.now()) {
        known = { untilMs: Date.now() + SOURCE_KNOWN_MS, canSee: look() };
      }
      return known.canSee;
    };
  }

  function deliverTo(
    campaign: Campaign,
    ticket: Parameters<typeof deliver>[2],
    stopped: AbortSignal,
  ): Promise<void> {
    const isPaid = isPaidPass(campaign);
    const attend = createAttend({
      ...{ campaign, logger, book: deps.book, api: deps.broadcast },
      canSeeSource: lookAtSource(campaign.content.fromChatId),
    });
    async function pause(trouble: Trouble): Promise<void> {
      logger.warn({ campaignId: campaign.id, trouble }, 'a broadcast pauses by itself');
      await campaigns.transition(campaign.id, 'paused', { by: 0, trouble });
    }
    return deliver(
      {
        ...{ people, attend, pause, logger, keyboards: deps.keyboards },
        reserve: (kind, messages) => deps.budget.reserve(kind, messages),
        settings: {
          concurrency: isPaid ? settings.paidConcurrency : settings.concurrency,
          batch: isPaid ? settings.paidBatch : settings.batch,
          drainMs: settings.drainMs,
        },
      },
      campaign,
      ticket,
      stopped,
    );
  }

  return {
    conclude: watch.conclude,

    async run(campaign, stopped) {
      const opened = await people.open(campaign);
      if (!opened) {
        await watch.conclude(campaign.id);
        return 'not-needed';
      }
      const { ticket, task } = opened;
      const unfollow = watch.follow(campaign.id);
      try {
        const next =
          task === 'counting' ? await writeRecipients(deps, campaign, ticket, stopped) : task;
        if (next === 'running') await deliverTo(campaign, ticket, stopped);
      } finally {
        await unfollow();
      }
      stopped.throwIfAborted();
      await watch.conclude(campaign.id);
      return 'ended';
    },
  };
}
