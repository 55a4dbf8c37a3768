import type { CommonFloodKind } from '../../domain/flood-limits.js';
import type { Campaign } from '../../store/broadcast/campaign-record.js';

/** Only copies are paid for, and an album's can't be: `copyMessages` has no such parameter. */
export function isPaidPass({ isPaid, pass, content }: Campaign): boolean {
  const isCopying = pass.kind === 'send' || pass.kind === 'resend';
  return isPaid && isCopying && content.parts.length === 1;
}

export function floodKindOf(campaign: Campaign): CommonFloodKind {
  return isPaidPass(campaign) ? 'paid-broadcast' : 'broadcast';
}

/** What one recipient counts for: an album as its messages, and as one call where it is deleted. */
export function messagesEach({ pass, content }: Campaign): number {
  if (pass.kind === 'delete') return 1;
  return (pass.kind === 'edit' ? (pass.content ?? content) : content).parts.length;
}
