import type { Tier } from './limits.js';

/** What somebody writes to support about, as far as the button they came by tells. */
export const SUPPORT_TOPICS = ['general', 'appeal', 'payment'] as const;
export type SupportTopic = (typeof SUPPORT_TOPICS)[number];

/** A button of an earlier version may carry anything. */
export function toSupportTopic(text: string): SupportTopic {
  return SUPPORT_TOPICS.find((topic) => topic === text) ?? 'general';
}

/**
 * What one person may send to the admins. A lively talk is a message in three minutes; an album or a
 * text that its client cut counts once.
 */
export const SUPPORT_CAP = { messages: 20, periodSeconds: 3_600 } as const;

/** Whose messages make a sound at the admins'. */
export function hasPriority(tier: Tier): boolean {
  return tier !== 'free';
}
