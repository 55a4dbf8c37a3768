import { z } from 'zod';
import { type TalkRef, titleOf, type Turn, type TurnAnswer, type TurnRef } from '../domain/talk.js';
import { StoreError } from '../errors.js';
import type { RedisClient } from './connection.js';
import { fromEnvelope, toEnvelope } from './envelope.js';
import { type Keys, TTL_SECONDS } from './keys.js';
import { runScript } from './scripts.js';
import { storeCall } from './store-call.js';
import { TurnRefSchema, TurnSchema } from './talk-schemas.js';
import {
  ADD_TURN,
  CHANGE_TURN,
  MOVE_TIP,
  READ_LINE,
  READ_LINE_IDS,
  READ_TURN_PAGE,
  SUMMARISE_LINE,
} from './talk-scripts.js';

/** Of one talk, those of left branches included; beyond it the oldest go. */
export const MAX_TALK_TURNS = 2_000;
/** The same for what its turns weigh together: some 40 answers of 100,000 characters. */
export const MAX_TALK_BYTES = 8 * 1024 * 1024;

export interface Line {
  /** The oldest first; the last one is the turn that was asked for. */
  turns: Turn[];
  /** What stands for the beginning of the line; no turn before it is among `turns`. */
  summary?: string;
  /** There are turns between that beginning and `turns`. */
  olderLeft: boolean;
  /** Why the line begins no earlier: the turn before can't be read. For the log. */
  damage?: StoreError;
}

/** A turn among all of a talk. */
export interface TurnInTalk {
  turn: Turn;
  /** False: on a branch that was left. */
  inLine: boolean;
}

/** Whose turn a Telegram message belongs to, and as which half of it. */
export interface MessageTurn extends TurnRef {
  half: 'question' | 'answer';
}

/**
 * The turns of talks.
 *
 * A turn names its parent, and a talk's line is the path from its tip back to the root. So asking
 * anew, editing a question and branching are one thing: a turn with an earlier parent. What the line
 * leaves behind stays as a branch.
 * @throws StoreError from each of these. A turn that can't be read is `store_corrupt`; only a line
 *   goes on without it: it then begins behind the newest one that can't be read, and says so. Its
 *   last turn has to be whole.
 */
export interface TalkTurns {
  /**
   * Puts a turn behind its parent and makes it the tip. Idempotent by the turn's id: a turn that is
   * there already stays as it is, and the tip where it is. Finds its messages again
   * (`turnOfMessage`), and gives the talk its title where it has none.
   * @returns `gone` when there is no such talk (any more): then nothing is written
   */
  addTurn(ref: TalkRef, turn: Turn): Promise<'added' | 'known' | 'gone'>;
  /**
   * Writes an answer over the one a turn has, as when it is continued. Idempotent.
   * @returns false when there is no such turn (any more)
   */
  changeAnswer(ref: TurnRef, answer: TurnAnswer): Promise<boolean>;
  /**
   * The line goes on behind this turn; what came after it stays as a branch. Idempotent.
   * @returns false when there is no such turn (any more)
   */
  branchFrom(ref: TurnRef): Promise<boolean>;
  /**
   * From now on a text stands for the line up to this turn, wherever the line goes from here.
   * @returns false when there is no such turn (any more)
   */
  summarise(ref: TurnRef, summary: string): Promise<boolean>;
  load(ref: TurnRef): Promise<Turn | undefined>;
  /**
   * The last turns of the line, in one round trip that costs the same after 10 turns and 1,000.
   * @param options.endingWith instead of the tip; null: before the first turn, so none
   */
  recentTurns(ref: TalkRef, count: number, options?: { endingWith?: string | null }): Promise<Line>;
  /**
   * All turns in the order they came, page by page, left branches among them. What is added
   * meanwhile may be missing.
   */
  allTurns(ref: TalkRef): AsyncIterable<TurnInTalk>;
  /**
   * Undefined: the message is none of a talk's, or too old. The turn itself may be gone by then.
   * Knows nothing of who asks: whoever acts on it compares the owner.
   */
  turnOfMessage(chatId: number, messageId: number): Promise<MessageTurn | undefined>;
}

export interface TalkTurnsDeps {
  redis: RedisClient;
  keys: Keys;
  now?: () => number;
}

/** Turns of one page of all; answers of 100,000 characters make it some megabytes at worst. */
const PAGE_TURNS = 25;

const AddedSchema = z.tuple([z.enum(['added', 'known', 'gone']), z.number()]);
const LineSchema = z.tuple([z.string(), z.literal([0, 1])], z.string());
const PageSchema = z.array(z.tuple([z.number(), z.string(), z.string()]));
const SummarySchema = z.string();
const MessageTurnSchema = TurnRefSchema.extend({
  half: z.enum(['question', 'answer']),
}) satisfies z.ZodType<MessageTurn>;

export function createTalkTurns({ redis, keys, now = Date.now }: TalkTurnsDeps): TalkTurns {
  const talkKeys = ({ ownerId, talkId }: TalkRef) => ({
    talk: keys.talk(ownerId, talkId),
    turns: keys.talkTurns(ownerId, talkId),
    order: keys.talkOrder(ownerId, talkId),
  });

  function toTurn(ref: TalkRef, turnId: string, text: string): Turn {
    return fromEnvelope(`${talkKeys(ref).turns} ${turnId}`, text, TurnSchema);
  }

  /** They lie in the chat's slot, so they are written apart; whoever was killed writes them again. */
  async function keepMessages(ref: TalkRef, turn: Turn, seconds: number): Promise<void> {
    const common = { ownerId: ref.ownerId, talkId: ref.talkId, turnId: turn.id };
    const halves = (['question', 'answer'] as const).flatMap((half) =>
      turn[half].messageIds.map((messageId) => ({ half, messageId })),
    );
    await storeCall('keep the messages of a turn', () =>
      Promise.all(
        halves.map(({ half, messageId }) => {
          const key = keys.talkMessage(turn.chatId, messageId);
          return redis.set(key, toEnvelope({ ...common, half }), 'EX', seconds);
        }),
      ),
    );
  }

  async function load(ref: TurnRef): Promise<Turn | undefined> {
    const { turns } = talkKeys(ref);
    const text = await storeCall('load a turn', () => redis.hget(turns, `t:${ref.turnId}`));
    return text === null ? undefined : toTurn(ref, ref.turnId, text);
  }

  return {
    async addTurn(ref, turn) {
      const { talk, turns, order } = talkKeys(ref);
      const reply = await runScript(
        redis,
        ADD_TURN,
        [keys.talks(ref.ownerId), talk, turns, order],
        [
          ...[ref.talkId, turn.id, turn.parentId ?? '', toEnvelope(turn)],
          ...[titleOf(turn.question.text), now()],
          ...[TTL_SECONDS.talk, TTL_SECONDS.unkeptTalk, TTL_SECONDS.talk],
          ...[MAX_TALK_TURNS, MAX_TALK_BYTES],
        ],
      );
      const [outcome, seconds] = AddedSchema.parse(reply);
      if (outcome !== 'gone' && seconds > 0) await keepMessages(ref, turn, seconds);
      return outcome;
    },

    async changeAnswer(ref, answer) {
      const before = await load(ref);
      if (before === undefined) return false;
      const turn = { ...before, answer };
      const { talk, turns } = talkKeys(ref);
      const args = [ref.turnId, toEnvelope(turn)];
      const seconds = Number(await runScript(redis, CHANGE_TURN, [talk, turns], args));
      if (seconds <= 0) return false;
      await keepMessages(ref, turn, seconds);
      return true;
    },

    async branchFrom(ref) {
      const { talk, turns } = talkKeys(ref);
      return (await runScript(redis, MOVE_TIP, [talk, turns], [ref.turnId])) === 1;
    },

    async summarise(ref, summary) {
      const args = [ref.turnId, toEnvelope(summary)];
      return (await runScript(redis, SUMMARISE_LINE, [talkKeys(ref).turns], args)) === 1;
    },

    load,

    async recentTurns(ref, count, { endingWith } = {}) {
      if (endingWith === null) return { turns: [], olderLeft: false };
      const { talk, turns } = talkKeys(ref);
      const reply = await runScript(redis, READ_LINE, [talk, turns], [endingWith ?? '', count]);
      const [summary, olderLeft, ...newestFirst] = LineSchema.parse(reply);
      const line: Line = { turns: [], olderLeft: olderLeft === 1 };
      if (summary !== '') line.summary = fromEnvelope(`${turns} summary`, summary, SummarySchema);
      for (let index = 0; index + 1 < newestFirst.length; index += 2) {
        const [turnId = '', text = ''] = newestFirst.slice(index, index + 2);
        try {
          line.turns.unshift(toTurn(ref, turnId, text));
        } catch (thrown) {
          if (!(thrown instanceof StoreError) || index === 0) throw thrown;
          return { ...line, olderLeft: true, damage: thrown };
        }
      }
      return line;
    },

    async *allTurns(ref) {
      const { talk, turns, order } = talkKeys(ref);
      const ids = await runScript(redis, READ_LINE_IDS, [talk, turns], []);
      const inLine = new Set(z.array(z.string()).parse(ids));
      for (let after = 0; ;) {
        const reply = await runScript(redis, READ_TURN_PAGE, [order, turns], [after, PAGE_TURNS]);
        const page = PageSchema.parse(reply);
        for (const [number, turnId, text] of page) {
          after = number;
          yield { turn: toTurn(ref, turnId, text), inLine: inLine.has(turnId) };
        }
        if (page.length < PAGE_TURNS) return;
      }
    },

    async turnOfMessage(chatId, messageId) {
      const key = keys.talkMessage(chatId, messageId);
      const value = await storeCall('find the turn of a message', () => redis.get(key));
      return value === null ? undefined : fromEnvelope(key, value, MessageTurnSchema);
    },
  };
}
