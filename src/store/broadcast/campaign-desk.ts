import { z } from 'zod';
import { COPY_PROBLEMS, POST_LOOKS } from '../../domain/post.js';
import type { RedisClient } from '../connection.js';
import { fromEnvelope, toEnvelope } from '../envelope.js';
import { type Keys, TTL_SECONDS } from '../keys.js';
import { runTransaction, storeCall } from '../store-call.js';

const NotesSchema = z.object({
  post: z.object({ chatId: z.number().int(), postId: z.string() }),
  /** One for each message of the post. */
  looks: z.array(z.enum(POST_LOOKS)).min(1),
  isAlbumPart: z.boolean(),
  hasButtons: z.boolean(),
  /** Buttons that are not carried over. */
  lostButtons: z.number().int(),
  isProtected: z.boolean(),
  /** The longest of its captions, in code points as Telegram counts. */
  captionChars: z.number().int(),
  /** Of the channel it stands in; absent: an admin's private chat. */
  channel: z.string().exactOptional(),
  /** Why no test copy could be made. */
  problem: z.enum(COPY_PROBLEMS).exactOptional(),
});
/** What is known of a campaign's post beside what is copied. */
export type CampaignNotes = z.output<typeof NotesSchema>;

export interface CampaignDeskState {
  notes: CampaignNotes;
  /** How many had the post when it was edited, and not everywhere since. */
  oldCopies: number | undefined;
  /** By admin: the message in their chat that shows the campaign. */
  cards: ReadonlyMap<number, number>;
}

/**
 * What admins have before them of a campaign. Kept for 90 days after the last change.
 * @throws StoreError from each of these
 */
export interface CampaignDesk {
  saveNotes(campaignId: string, notes: CampaignNotes): Promise<void>;
  load(campaignId: string): Promise<CampaignDeskState | undefined>;
  putCard(campaignId: string, card: { adminId: number; messageId: number }): Promise<void>;
  /** The post has changed since so many got it. */
  noteOldCopies(campaignId: string, count: number): Promise<void>;
  /** They are being edited everywhere. */
  clearOldCopies(campaignId: string): Promise<void>;
  /** That an admin has got the report of a pass. */
  noteReport(campaignId: string, report: { adminId: number; pass: number }): Promise<void>;
  hasReport(campaignId: string, report: { adminId: number; pass: number }): Promise<boolean>;
}

const NOTES = 'notes';
const OLD_COPIES = 'old-copies';
const CARD = 'card:';

const reportField = ({ adminId, pass }: { adminId: number; pass: number }): string =>
  `report:${pass}:${adminId}`;

function toCards(fields: Record<string, string>): Map<number, number> {
  return new Map(
    Object.entries(fields)
      .filter(([field]) => field.startsWith(CARD))
      .map(([field, messageId]) => [Number(field.slice(CARD.length)), Number(messageId)]),
  );
}

export function createCampaignDesk({
  redis,
  keys,
}: {
  redis: RedisClient;
  keys: Keys;
}): CampaignDesk {
  async function set(campaignId: string, field: string, value: string | number): Promise<void> {
    const key = keys.campaignDesk(campaignId);
    await runTransaction(
      "change an admin's view of a campaign",
      redis.multi().hset(key, field, value).expire(key, TTL_SECONDS.post),
    );
  }

  return {
    saveNotes: (id, notes) => set(id, NOTES, toEnvelope(notes)),

    async load(id) {
      const key = keys.campaignDesk(id);
      const fields = await storeCall("load an admin's view of a campaign", () =>
        redis.hgetall(key),
      );
      const { [NOTES]: notes, [OLD_COPIES]: oldCopies } = fields;
      if (notes === undefined) return undefined;
      return {
        notes: fromEnvelope(key, notes, NotesSchema),
        oldCopies: oldCopies === undefined ? undefined : Number(oldCopies),
        cards: toCards(fields),
      };
    },

    putCard: (id, { adminId, messageId }) => set(id, `${CARD}${adminId}`, messageId),

    noteOldCopies: (id, count) => set(id, OLD_COPIES, count),

    async clearOldCopies(id) {
      await storeCall('clear old copies', () => redis.hdel(keys.campaignDesk(id), OLD_COPIES));
    },

    noteReport: (id, report) => set(id, reportField(report), 1),

    async hasReport(id, report) {
      const key = keys.campaignDesk(id);
      const found = await storeCall('find a report', () => redis.hexists(key, reportField(report)));
      return found === 1;
    },
  };
}
