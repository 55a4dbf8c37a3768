import type {
  CampaignProgress,
  CampaignState,
  RecipientOutcome,
  Trouble,
} from '../domain/campaign.js';
import type { Campaign, CampaignPlan, PassRequest } from './campaign-record.js';

/** Who moves a campaign; 0 = the bot itself. */
export interface Mover {
  by: number;
}

/**
 * Two admins may press at the same moment: one is first, and the other one is told who it was.
 * Asking again for what one has already brought about is no failure.
 */
export type Transition =
  | { ok: true; campaign: Campaign }
  /** It is in a state from which it can't go there; `campaign.changedBy` was first. */
  | { ok: false; campaign: Campaign }
  | { ok: false; campaign: undefined };

export interface CampaignReport {
  userId: number;
  outcome: RecipientOutcome | { type: 'waiting' };
}

/**
 * The broadcasts, their recipients apart (`campaign-people.ts`).
 * @throws StoreError from each of these
 */
export interface Campaigns {
  create(plan: CampaignPlan, by: number): Promise<Campaign>;
  load(id: string): Promise<Campaign | undefined>;
  /** The latest first. */
  list(count: number): Promise<Campaign[]>;
  /** Only of a draft; undefined: it is none any more. */
  changeDraft(id: string, changes: Partial<CampaignPlan>): Promise<Campaign | undefined>;
  /** Forgets a draft. False: it is none any more. */
  discard(id: string): Promise<boolean>;
  /** The latest campaign, beyond a draft, of a post; any message of an album names it. */
  findByPost(chatId: number, messageId: number): Promise<Campaign | undefined>;
  /**
   * Moves it, where its state allows that. Whoever moves it to `counting`, `running` or `scheduled`
   * then calls `BroadcastQueue.start`.
   */
  transition(
    id: string,
    to: CampaignState,
    options: Mover & { atMs?: number; trouble?: Trouble },
  ): Promise<Transition>;
  /** The same from `finished` or `stopped` to `counting`, for another pass over who got it. */
  beginPass(id: string, request: PassRequest, options: Mover): Promise<Transition>;
  /** Of the pass that is under way or was the last; `pass` 1 is what became of everybody so far. */
  progress(id: string, pass?: number): Promise<CampaignProgress | undefined>;
  /** How many got it in each minute of a pass, from its first one on; for the report's picture. */
  perMinute(id: string, pass?: number): Promise<number[]>;
  /** What became of everybody, resends included; in pages, never all at once. */
  outcomes(id: string): AsyncIterable<CampaignReport>;
  /** Redis's clock, which all processes share. */
  nowMs(): Promise<number>;
}
