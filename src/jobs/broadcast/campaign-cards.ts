import { type Api, InputFile } from 'grammy';
import type { CampaignProgress } from '../../domain/campaign.js';
import { toError } from '../../errors.js';
import type { Logger } from '../../logger.js';
import type { Notices } from '../../notices/notices.js';
import type { CampaignDesk, CampaignDeskState } from '../../store/broadcast/campaign-desk.js';
import type { Campaign } from '../../store/broadcast/campaign-record.js';
import type { Campaigns } from '../../store/broadcast/campaigns.js';
import { classifyTelegramFailure } from '../../telegram/failures.js';
import { campaignCard } from '../../views/campaign-card.js';
import type { MessageView } from '../../views/rich-text.js';
import type { Translate } from '../../views/translator.js';
import type { CampaignCards } from './campaign-ports.js';
import { loadCopies, toCardProps } from './card-props.js';
import { toListFiles } from './list-files.js';

/** A picture of how a pass went, in the words of whoever gets it. */
export type DrawReport = (
  campaign: Campaign,
  progress: CampaignProgress,
  reader: { adminId: number; t: Translate },
) => Promise<Uint8Array>;

export interface CampaignCardsDeps {
  campaigns: Pick<Campaigns, 'progress' | 'outcomes'>;
  desk: CampaignDesk;
  notices: Pick<Notices, 'tell' | 'translateFor'>;
  adminIds: readonly number[];
  telegram: Pick<Api, 'editMessageText' | 'sendPhoto' | 'sendDocument'>;
  /** For what may be dropped. */
  courtesy: Pick<Api, 'editMessageText'>;
  drawReport: DrawReport;
  logger: Logger;
}

interface Place {
  adminId: number;
  messageId: number;
}

/** Cards whose last look is remembered; a bot has a few admins and a few campaigns. */
const MAX_REMEMBERED = 100;

/**
 * The cards of a campaign in the chats of its admins, and the report at its end. A card that an
 * admin has deleted is sent again; whoever is no admin any more sees nothing new.
 */
export function createCampaignCards(deps: CampaignCardsDeps): CampaignCards {
  const { campaigns, desk, notices, adminIds, telegram, courtesy, drawReport, logger } = deps;
  /** By card: what it shows, because an edit that changes nothing costs as much as one that does. */
  const shown = new Map<string, string>();

  async function edit(
    api: CampaignCardsDeps['courtesy'],
    { adminId, messageId }: Place,
    { text, entities, reply_markup: markup }: MessageView,
  ): Promise<'shown' | 'gone' | 'held'> {
    try {
      await api.editMessageText(adminId, messageId, text, {
        entities,
        ...(markup && { reply_markup: markup }),
        link_preview_options: { is_disabled: true },
      });
    } catch (thrown) {
      const { kind } = classifyTelegramFailure(thrown);
      if (kind === 'message-gone') return 'gone';
      // The next look at it is soon.
      if (kind === 'flood') return 'held';
      if (kind !== 'not-modified') throw thrown;
    }
    return 'shown';
  }

  async function show(
    api: CampaignCardsDeps['courtesy'],
    campaignId: string,
    place: Place,
    toView: (t: Translate) => MessageView,
  ): Promise<void> {
    const { adminId, messageId } = place;
    const view = toView(await notices.translateFor(adminId));
    const key = `${adminId}:${messageId}`;
    const look = JSON.stringify(view);
    if (shown.get(key) === look) return;
    const outcome = await edit(api, place, view);
    if (outcome === 'held') return;
    if (outcome === 'gone') {
      const sent = await notices.tell(adminId, () => view, { silent: true });
      if (sent) await desk.putCard(campaignId, { adminId, messageId: sent.messageId });
      return;
    }
    if (shown.size >= MAX_REMEMBERED) shown.clear();
    shown.set(key, look);
  }

  /** One admin's failure keeps nothing from the others, and none of them stops a campaign. */
  async function forEachCard(
    { id }: Pick<Campaign, 'id'>,
    task: (place: Place, state: CampaignDeskState) => Promise<void>,
  ): Promise<void> {
    try {
      const state = await desk.load(id);
      if (state === undefined) return;
      const places = adminIds.flatMap((adminId) => {
        const messageId = state.cards.get(adminId);
        return messageId === undefined ? [] : [{ adminId, messageId }];
      });
      const results = await Promise.allSettled(places.map((place) => task(place, state)));
      for (const result of results) {
        if (result.status === 'fulfilled') continue;
        const err = toError(result.reason);
        logger.warn({ err, campaignId: id }, 'an admin was not told of a broadcast');
      }
    } catch (thrown) {
      logger.warn({ err: toError(thrown), campaignId: id }, 'cards of a broadcast lag');
    }
  }

  async function showAll(
    api: CampaignCardsDeps['courtesy'],
    campaign: Campaign,
    progress: CampaignProgress | undefined,
  ): Promise<void> {
    await forEachCard(campaign, async (place, state) => {
      const copies = await loadCopies(campaigns, campaign);
      const props = toCardProps(campaign, state, { progress, copies });
      await show(api, campaign.id, place, (t) => campaignCard(t, props));
    });
  }

  /** Undefined: it could not be drawn; the list says it all, too. */
  async function draw(...facts: Parameters<DrawReport>): Promise<Uint8Array | undefined> {
    try {
      return await drawReport(...facts);
    } catch (thrown) {
      logger.error({ err: toError(thrown) }, 'the report of a broadcast could not be drawn');
      return undefined;
    }
  }

  async function sendReport(
    campaign: Campaign,
    progress: CampaignProgress,
    { adminId, messageId }: Place,
  ): Promise<void> {
    const { id, pass } = campaign;
    const report = { adminId, pass: pass.number };
    if (await desk.hasReport(id, report)) return;
    const t = await notices.translateFor(adminId);
    const options = {
      reply_parameters: { message_id: messageId, allow_sending_without_reply: true },
    };
    const picture = await draw(campaign, progress, { adminId, t });
    if (picture) {
      await telegram.sendPhoto(adminId, new InputFile(picture, `broadcast-${id}.png`), options);
    }
    // Before the list: of a crash in between the picture must not come twice.
    await desk.noteReport(id, report);
    const files = toListFiles(campaigns, campaign, progress.total);
    for (const [index, file] of files.entries()) {
      const caption = t('broadcast-file-caption', { part: index + 1 });
      await telegram.sendDocument(adminId, file, {
        ...options,
        caption,
        disable_content_type_detection: true,
        disable_notification: true,
      });
    }
  }

  return {
    async progress(campaign, progress) {
      await showAll(courtesy, campaign, progress);
    },

    async finished(campaign, progress) {
      await showAll(telegram, campaign, progress);
      const { kind } = campaign.pass;
      const isSending = kind === 'send' || kind === 'resend';
      if (!isSending || progress.total === 0) return;
      await forEachCard(campaign, (place) => sendReport(campaign, progress, place));
    },

    async trouble(campaign) {
      const progress = await campaigns.progress(campaign.id).catch(() => undefined);
      await showAll(telegram, campaign, progress);
      await forEachCard(campaign, async ({ adminId, messageId }) => {
        const { trouble } = campaign;
        if (trouble === undefined) return;
        const notice = (t: Translate) => ({
          text: `⚠️ ${t(`broadcast-trouble-${trouble}`)}`,
          entities: [],
        });
        await notices.tell(adminId, notice, { replyTo: messageId });
      });
    },
  };
}
