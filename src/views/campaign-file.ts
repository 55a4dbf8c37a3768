import type { RecipientOutcome } from '../domain/campaign.js';

/** The list of everybody a campaign was for, as a file that spreadsheets open. */

export interface ListedOutcome {
  userId: number;
  outcome: RecipientOutcome | { type: 'waiting' };
}

/** In one language: it is read by programs as well. */
export const CAMPAIGN_FILE_HEADER = 'user_id,outcome,message_ids,code\r\n';

/** Numbers and closed names only: nothing in it needs quoting. */
export function campaignFileLine({ userId, outcome }: ListedOutcome): string {
  const messageIds = outcome.type === 'sent' ? outcome.messageIds.join(' ') : '';
  const code = outcome.type === 'failed' ? outcome.code : '';
  return `${userId},${outcome.type},${messageIds},${code}\r\n`;
}
