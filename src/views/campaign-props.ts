import type { Audience } from '../domain/audience.js';
import type { CampaignProgress, CampaignState, PassKind, Trouble } from '../domain/campaign.js';
import type { CopyProblem, PostLook, PostWarning } from '../domain/post.js';

/** A campaign as its card tells of it. */
export interface CampaignCardProps {
  id: string;
  state: CampaignState;
  kind: PassKind;
  audience: Audience;
  isPaid: boolean;
  scheduledForMs?: number | undefined;
  trouble?: Trouble | undefined;
  post: CampaignPost;
  /** Of a draft, and of what waits for its hour. */
  reach?: CampaignReach | undefined;
  /** Of what has begun. */
  progress?: CampaignProgress | undefined;
  /** What became of everybody so far, once nothing is under way. */
  copies?: Pick<CampaignProgress, 'sent' | 'failed' | 'uncertain'> | undefined;
  /** How many have the post as it was before it was edited. */
  oldCopies?: number | undefined;
}

export interface CampaignPost {
  look: PostLook;
  parts: number;
  text: string;
  /** Its title; absent: it is no channel's. */
  channel?: string | undefined;
  warnings: readonly PostWarning[];
  lostButtons: number;
  captionChars: number;
  problem?: CopyProblem | undefined;
}

export interface CampaignReach {
  people: number;
  durationMs: number;
  stars: number;
  /** The bot's; undefined: not known, or nobody asked. */
  balance?: number | undefined;
}
