import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Place, Talk, TalkRef, TalkSettings } from '../domain/talk.js';
import { StoreError } from '../errors.js';
import type { RedisClient } from './connection.js';
import { fromEnvelope, toEnvelope } from './envelope.js';
import { toHashFields } from './hash-fields.js';
import { type Keys, TTL_SECONDS } from './keys.js';
import { runScript } from './scripts.js';
import { runTransaction, storeCall } from './store-call.js';
import { TalkSettingsSchema } from './talk-schemas.js';
import { BEGIN_TALK, CHANGE_TALK, LIST_TALKS, OPEN_TALK, REMOVE_TALKS } from './talk-scripts.js';

/**
 * Longest list of talks of one person. Another one pushes out the one that was quiet longest, and
 * what is in it.
 */
export const MAX_TALKS = 100;

export interface TalkPage {
  /** The one that last had a turn first. */
  talks: Talk[];
  /** Of all pages. */
  total: number;
}

/**
 * A person's talks without their turns, and where each is open. All of one person lies in one slot.
 * A talk is forgotten 30 days after its last turn, one that is not to be kept after an hour.
 * @throws StoreError from each of these; a talk that can't be read is never taken for none
 */
export interface Talks {
  /** @param options.place opens it there as well, in the same breath */
  begin(
    ownerId: number,
    settings: TalkSettings,
    options: { keep: boolean; place?: Place },
  ): Promise<Talk>;
  /** Undefined: never existed, removed, or too old. */
  load(ref: TalkRef): Promise<Talk | undefined>;
  /** Only talks with a turn: one that was begun and left is nothing to come back to. */
  list(ownerId: number, page: { offset: number; limit: number }): Promise<TalkPage>;
  /** These two change nothing and say false where there is no such talk. */
  rename(ref: TalkRef, title: string): Promise<boolean>;
  changeSettings(ref: TalkRef, settings: TalkSettings): Promise<boolean>;
  /** With its turns, and closed wherever it was open. Idempotent. */
  remove(ref: TalkRef): Promise<void>;
  /** @returns how many there were; those that were never used count as well */
  removeAll(ownerId: number): Promise<number>;

  /** Plain text of that person in that place goes to this talk from now on. */
  open(place: Place, talkId: string): Promise<void>;
  /** Undefined: none is open there, or what was open is gone. */
  openTalk(place: Place): Promise<Talk | undefined>;
  /** Idempotent. The talk itself stays. */
  close(place: Place): Promise<void>;
}

export interface TalksDeps {
  redis: RedisClient;
  keys: Keys;
  now?: () => number;
}

/** Unguessable beside its owner's id, and short enough for callback data. */
const ID_BYTES = 8;

/** The talk's hash in Redis: strings only. */
const RecordSchema = z.object({
  v: z.literal('1'),
  /** An envelope. */
  settings: z.string(),
  keep: z.enum(['0', '1']),
  createdAtMs: z.coerce.number().int(),
  updatedAtMs: z.coerce.number().int(),
  title: z.string().exactOptional(),
  tipId: z.string().exactOptional(),
  turnCount: z.coerce.number().int().default(0),
});

const PageSchema = z.tuple([z.number().int()], z.tuple([z.string(), z.unknown()]));
const OpenSchema = z.union([z.tuple([]), z.tuple([z.string(), z.unknown()])]);

export function createTalks({ redis, keys, now = Date.now }: TalksDeps): Talks {
  function toTalk({ ownerId, talkId }: TalkRef, fields: Record<string, unknown>): Talk {
    const key = keys.talk(ownerId, talkId);
    const record = RecordSchema.safeParse(fields);
    if (!record.success) {
      const names = record.error.issues.map((issue) => issue.path.join('.')).join(', ');
      throw new StoreError('store_corrupt', `${key} is unreadable: ${names}`);
    }
    const { title, tipId, createdAtMs, updatedAtMs, turnCount } = record.data;
    return {
      id: talkId,
      ownerId,
      ...(title !== undefined && { title }),
      settings: fromEnvelope(`${key} settings`, record.data.settings, TalkSettingsSchema),
      createdAtMs,
      updatedAtMs,
      keep: record.data.keep === '1',
      ...(tipId !== undefined && { tipId }),
      turnCount,
    };
  }

  /** The bases from which scripts build the keys of talks. */
  const basesOf = (ownerId: number): string[] => [
    keys.talk(ownerId, ''),
    keys.talkTurns(ownerId, ''),
    keys.talkOrder(ownerId, ''),
  ];

  async function change(
    { ownerId, talkId }: TalkRef,
    field: string,
    value: string,
  ): Promise<boolean> {
    const key = keys.talk(ownerId, talkId);
    return (await runScript(redis, CHANGE_TALK, [key], [field, value])) === 1;
  }

  return {
    async begin(ownerId, settings, { keep, place }) {
      const id = randomBytes(ID_BYTES).toString('base64url');
      const nowMs = now();
      const fields = {
        v: '1',
        settings: toEnvelope(settings),
        keep: keep ? '1' : '0',
        createdAtMs: nowMs,
        updatedAtMs: nowMs,
      };
      const ttlSeconds = keep ? TTL_SECONDS.talk : TTL_SECONDS.unkeptTalk;
      await runScript(
        redis,
        BEGIN_TALK,
        [keys.talks(ownerId), ...basesOf(ownerId), ...(place ? [keys.talkOpen(place)] : [])],
        [
          ...[id, nowMs, ttlSeconds, TTL_SECONDS.talk, MAX_TALKS, TTL_SECONDS.talk],
          ...Object.entries(fields).flat(),
        ],
      );
      return toTalk({ ownerId, talkId: id }, fields);
    },

    async load(ref) {
      const key = keys.talk(ref.ownerId, ref.talkId);
      const fields = await storeCall('load a talk', () => redis.hgetall(key));
      return Object.keys(fields).length === 0 ? undefined : toTalk(ref, fields);
    },

    async list(ownerId, { offset, limit }) {
      const [base = ''] = basesOf(ownerId);
      const reply = await runScript(
        redis,
        LIST_TALKS,
        [keys.talks(ownerId), base],
        [offset, limit],
      );
      const [total, ...page] = PageSchema.parse(reply);
      const talks = page.map(([talkId, fields]) =>
        toTalk({ ownerId, talkId }, toHashFields(fields)),
      );
      return { talks, total };
    },

    rename: (ref, title) => change(ref, 'title', title),
    changeSettings: (ref, settings) => change(ref, 'settings', toEnvelope(settings)),

    async remove({ ownerId, talkId }) {
      await runTransaction(
        'remove a talk',
        redis
          .multi()
          .del(...basesOf(ownerId).map((base) => base + talkId))
          .zrem(keys.talks(ownerId), talkId),
      );
    },

    async removeAll(ownerId) {
      const touched = [keys.talks(ownerId), ...basesOf(ownerId)];
      return Number(await runScript(redis, REMOVE_TALKS, touched, []));
    },

    async open(place, talkId) {
      await storeCall('open a talk', () =>
        redis.set(keys.talkOpen(place), talkId, 'EX', TTL_SECONDS.talk),
      );
    },

    async openTalk(place) {
      const { userId: ownerId } = place;
      const touched = [keys.talkOpen(place), keys.talk(ownerId, '')];
      const [talkId, fields] = OpenSchema.parse(
        await runScript(redis, OPEN_TALK, touched, [TTL_SECONDS.talk]),
      );
      return talkId === undefined ? undefined : toTalk({ ownerId, talkId }, toHashFields(fields));
    },

    async close(place) {
      await storeCall('close a talk', () => redis.del(keys.talkOpen(place)));
    },
  };
}
