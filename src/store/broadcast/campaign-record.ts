import { z } from 'zod';
import type { Audience } from '../../domain/audience.js';
import { CAMPAIGN_STATES, PASS_KINDS, TROUBLES } from '../../domain/campaign.js';
import { TIERS } from '../../domain/limits.js';
import { NEWS_CATEGORIES } from '../../domain/news.js';
import { StoreError } from '../../errors.js';
import { CampaignContentSchema } from './campaign-content.js';

const AudienceSchema: z.ZodType<Audience> = z.object({
  category: z.enum(NEWS_CATEGORIES),
  languages: z.array(z.string()).exactOptional(),
  tiers: z.array(z.enum(TIERS)).exactOptional(),
  activeWithinDays: z.number().exactOptional(),
});

/** What admins decide before it is sent. */
export const CampaignPlanSchema = z.object({
  content: CampaignContentSchema,
  audience: AudienceSchema,
  /** Faster, for Stars: `allow_paid_broadcast`. */
  isPaid: z.boolean(),
});
export type CampaignPlan = z.output<typeof CampaignPlanSchema>;

export const CampaignPassSchema = z.object({
  /** 1 is the sending itself. */
  number: z.number().int().positive(),
  kind: z.enum(PASS_KINDS),
  /** What an `edit` makes of the messages. */
  content: CampaignContentSchema.exactOptional(),
  /** Whom a `resend` is for: those who failed, or the uncertain, who may get it twice. */
  whom: z.enum(['failed', 'uncertain']).exactOptional(),
});
export type CampaignPass = z.output<typeof CampaignPassSchema>;

/** What a later pass is asked for. */
export type PassRequest =
  | { kind: 'resend'; whom: 'failed' | 'uncertain' }
  | { kind: 'edit'; content: CampaignPass['content'] & object }
  | { kind: 'delete' };

export const CampaignSchema = CampaignPlanSchema.extend({
  id: z.string(),
  state: z.enum(CAMPAIGN_STATES),
  pass: CampaignPassSchema,
  createdBy: z.number().int(),
  createdAtMs: z.number().int(),
  /** Who brought it into this state; 0 = the bot itself. */
  changedBy: z.number().int(),
  changedAtMs: z.number().int(),
  /** By Redis's clock; stays when it has begun. */
  scheduledForMs: z.number().int().exactOptional(),
  /** Why it paused by itself. */
  trouble: z.enum(TROUBLES).exactOptional(),
  /** Counts its jobs: only the latest one may work. */
  run: z.number().int(),
  /** The latest pass of which admins were told that it ended. */
  toldPass: z.number().int().exactOptional(),
});
export type Campaign = z.output<typeof CampaignSchema>;

/** The campaign's hash in Redis: strings only. */
const RecordSchema = z.object({
  state: CampaignSchema.shape.state,
  plan: z.string(),
  pass: z.string(),
  createdBy: z.coerce.number(),
  createdAtMs: z.coerce.number(),
  changedBy: z.coerce.number(),
  changedAtMs: z.coerce.number(),
  scheduledForMs: z.coerce.number().exactOptional(),
  trouble: CampaignSchema.shape.trouble,
  run: z.coerce.number(),
  toldPass: z.coerce.number().exactOptional(),
});

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * From the campaign's hash; undefined when there is none.
 * @throws StoreError `store_corrupt`
 */
export function toCampaign(id: string, fields: Record<string, unknown>): Campaign | undefined {
  if (Object.keys(fields).length === 0) return undefined;
  const record = RecordSchema.safeParse(fields).data;
  const plan = CampaignPlanSchema.safeParse(fromJson(record?.plan ?? '')).data;
  const pass = CampaignPassSchema.safeParse(fromJson(record?.pass ?? '')).data;
  if (!record || !plan || !pass) {
    throw new StoreError('store_corrupt', `The campaign ${id} is unreadable`);
  }
  return { ...record, ...plan, id, pass };
}
