import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Trouble } from '../../domain/campaign.js';
import { toError } from '../../errors.js';
import type { Logger } from '../../logger.js';
import type { CampaignContent } from '../../store/broadcast/campaign-content.js';
import type { ClaimedPerson, SettledPerson } from '../../store/broadcast/campaign-people.js';
import type { Campaign } from '../../store/broadcast/campaign-record.js';
import type { UserBook } from '../../store/user-book/user-book.js';
import { isPaidPass } from './pass-load.js';
import { copyPost, deletePost, editPost, type PostApi } from './post.js';
import { judgeFailure, type Verdict } from './verdict.js';

/** What one recipient's call came to, and what it means for the rest. */
export interface Attended extends SettledPerson {
  trouble?: Trouble;
  /** Telegram wants all broadcasts still for so long. */
  floodMs?: number;
  /** Nothing was sent, and it has nothing to do with them. */
  isNotSent?: boolean;
}

export type Attend = (
  person: ClaimedPerson,
  keyboard: InlineKeyboardMarkup | undefined,
) => Promise<Attended>;

export interface AttendDeps {
  campaign: Campaign;
  api: PostApi;
  /** Whether the bot still sees the chat where the post stands. Never rejects. */
  canSeeSource: () => Promise<boolean>;
  book: Pick<UserBook, 'markUnreachable'>;
  logger: Logger;
}

/** A chat that is to be left alone again and again is not worth keeping everybody waiting. */
const MAX_FLOODS = 10;

/** Does to one recipient what the pass does to all. Never rejects. */
export function createAttend({ campaign, api, canSeeSource, book, logger }: AttendDeps): Attend {
  const { pass, content } = campaign;
  const isPaid = isPaidPass(campaign);
  /** By place; only of those who met one. */
  const floods = new Map<number, number>();

  async function call(
    { userId, messageIds = [] }: ClaimedPerson,
    keyboard: InlineKeyboardMarkup | undefined,
  ): Promise<number[]> {
    switch (pass.kind) {
      case 'send':
      case 'resend':
        return copyPost(api, content, userId, { keyboard, isPaid });
      case 'edit':
        await editPost(api, pass.content ?? content, userId, messageIds, keyboard);
        return [];
      case 'delete':
        await deletePost(api, userId, messageIds);
        return [];
    }
    pass.kind satisfies never;
  }

  /** An album whose parts were all deleted: Telegram skips what is gone. */
  function isNothing(copies: readonly number[], { parts }: CampaignContent): boolean {
    return (
      (pass.kind === 'send' || pass.kind === 'resend') && parts.length > 0 && copies.length === 0
    );
  }

  /** The transport tells the book of everybody else; here only the post's chat was known to be there. */
  function markUnreachable(userId: number): void {
    book.markUnreachable(userId, 'blocked').catch((thrown: unknown) => {
      logger.debug({ err: toError(thrown), userId }, 'nobody notes that a person is out of reach');
    });
  }

  function afterFlood(person: ClaimedPerson, waitMs: number): Attended {
    const met = (floods.get(person.place) ?? 0) + 1;
    if (met < MAX_FLOODS) {
      floods.set(person.place, met);
      return { person, outcome: { type: 'returned' }, retryInMs: waitMs, floodMs: waitMs };
    }
    floods.delete(person.place);
    return { person, outcome: { type: 'failed', code: 'flood' }, floodMs: waitMs };
  }

  async function toAttended(person: ClaimedPerson, verdict: Verdict): Promise<Attended> {
    const returned = { person, outcome: { type: 'returned' } } as const;
    switch (verdict.type) {
      case 'settled':
        return { person, outcome: verdict.outcome, retryInMs: verdict.retryInMs };
      case 'held-back':
        return { ...returned, retryInMs: verdict.retryInMs };
      case 'flood':
        return afterFlood(person, verdict.waitMs);
      case 'not-sent':
        return { ...returned, isNotSent: true };
      case 'some-chat-gone':
        if (!(await canSeeSource())) return { ...returned, trouble: 'source-gone' };
        markUnreachable(person.userId);
        return { person, outcome: { type: 'blocked' } };
      case 'trouble':
        return { ...returned, trouble: verdict.trouble };
    }
    verdict satisfies never;
  }

  return async (person, keyboard) => {
    try {
      const messageIds = await call(person, keyboard);
      if (isNothing(messageIds, content)) {
        return { person, outcome: { type: 'returned' }, trouble: 'post-gone' };
      }
      return { person, outcome: { type: 'sent', messageIds } };
    } catch (thrown) {
      const verdict = judgeFailure(thrown, { kind: pass.kind, tries: person.tries });
      const attended = await toAttended(person, verdict);
      const { outcome, trouble } = attended;
      if (outcome.type === 'failed' || trouble !== undefined) {
        logger.info(
          { err: toError(thrown), campaignId: campaign.id, userId: person.userId, trouble },
          'a message to many did not reach somebody',
        );
      }
      return attended;
    }
  };
}
