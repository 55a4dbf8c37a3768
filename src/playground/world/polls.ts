import { randomInt } from 'node:crypto';
import type { Chat, Poll } from 'grammy/types';

export interface PollOptions {
  question: string;
  options: readonly string[];
  /** A quiz: which option, counted from 0, is the right one. */
  correctOption?: number;
}

function newPollId(): string {
  return `${randomInt(1e9, 9e9)}${randomInt(1e8, 9e8)}`;
}

/**
 * A new poll as the bot sees it. Which answer of a quiz is right it is told in its own private chats
 * only (Bot API 10.3, Poll.correct_option_ids).
 */
export function createPoll(chat: Chat, { question, options, correctOption }: PollOptions): Poll {
  const isQuiz = correctOption !== undefined;
  return {
    id: newPollId(),
    question,
    options: options.map((text, index) => ({
      persistent_id: String(index),
      text,
      voter_count: 0,
    })),
    total_voter_count: 0,
    is_closed: false,
    is_anonymous: true,
    type: isQuiz ? 'quiz' : 'regular',
    allows_multiple_answers: false,
    allows_revoting: !isQuiz,
    members_only: false,
    ...(isQuiz && chat.type === 'private' ? { correct_option_ids: [correctOption] } : {}),
  };
}

/** "A quiz poll can be copied only if" the right answer is known to the bot (copyMessage). */
export function canCopyPoll({ type, correct_option_ids: correct }: Poll): boolean {
  return type === 'regular' || correct !== undefined;
}

/** A copy is a poll of its own, that nobody has voted in yet. */
export function toCopiedPoll(poll: Poll): Poll {
  return {
    ...poll,
    id: newPollId(),
    options: poll.options.map((option) => ({ ...option, voter_count: 0 })),
    total_voter_count: 0,
  };
}
