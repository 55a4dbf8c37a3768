import { randomInt } from 'node:crypto';
import {
  type CampaignProgress,
  type CampaignState,
  isRepeatablePass,
  statesBefore,
  type Trouble,
} from '../../domain/campaign.js';
import { type LedgerLine, walkLedger } from './campaign-ledger.js';
import { passKeys } from './campaign-people.js';
import { toProgress } from './campaign-progress.js';
import {
  type Campaign,
  type CampaignPass,
  type CampaignPlan,
  type PassRequest,
  toCampaign,
} from './campaign-record.js';
import {
  BEGIN_PASS,
  CHANGE_PLAN,
  CREATE_CAMPAIGN,
  DISCARD_DRAFT,
  MOVE_CAMPAIGN,
  NOTE_TOLD,
  READ_PROGRESS,
  RENEW_RUN,
} from './campaign-scripts.js';
import type { RedisClient } from '../connection.js';
import { toHashFields } from '../hash-fields.js';
import { type Keys, TTL_SECONDS } from '../keys.js';
import { runScript } from '../scripts.js';
import { runTransaction, storeCall } from '../store-call.js';

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

/**
 * The broadcasts. Their recipients are kept in `campaign-people.ts`.
 * @throws StoreError from each of these
 */
export interface Campaigns {
  create(plan: CampaignPlan, by: number): Promise<Campaign>;
  load(id: string): Promise<Campaign | undefined>;
  /** The latest first. */
  list(count: number): Promise<Campaign[]>;
  /** Of a draft, or of what waits for its hour; undefined: it has begun, or is gone. */
  changePlan(id: string, changes: Partial<CampaignPlan>): Promise<Campaign | undefined>;
  /** Forgets a draft. False: it is none any more. */
  discard(id: string): Promise<boolean>;
  /** The latest campaign, beyond a draft, of a post; any message of an album names it. */
  findByPost(chatId: number, messageId: number): Promise<Campaign | undefined>;
  /**
   * Moves it, where its state allows that. Whoever moves it to `counting`, `running`, `scheduled` or
   * `stopped` then calls `BroadcastQueue.start`. What was paused while its recipients were written down goes
   * on with that when it is moved to `running`.
   */
  transition(
    id: string,
    to: CampaignState,
    options: Mover & {
      /** With `scheduled`: when, by Redis's clock. */
      atMs?: number;
      /** With `paused`: why, when nobody pressed. */
      trouble?: Trouble;
    },
  ): Promise<Transition>;
  /** The same from `finished` or `stopped` to `counting`, for another pass over who got it. */
  beginPass(id: string, request: PassRequest, options: Mover): Promise<Transition>;
  /**
   * A number for another job of a campaign whose job is gone. undefined: it needs none, or has
   * another one by now.
   */
  renewRun(campaign: Pick<Campaign, 'id' | 'run'>): Promise<Campaign | undefined>;
  /** Admins have been told how the present pass ended; see `Campaign.toldPass`. */
  noteTold(campaign: Pick<Campaign, 'id' | 'pass'>): Promise<void>;
  /** Of the pass that is under way or was the last; `pass` 1 is what became of everybody so far. */
  progress(id: string, pass?: 1): Promise<CampaignProgress | undefined>;
  /** How many got it in each minute of a pass, from its first one to its last. */
  perMinute(id: string, pass?: number): Promise<number[]>;
  /** What became of everybody, resends included; page by page, never all at once. */
  outcomes(id: string): AsyncIterable<LedgerLine[]>;
  /** Redis's clock, which all processes share. */
  nowMs(): Promise<number>;
}

const ID_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Short, for callback data; admins make a few campaigns a day. */
const ID_CHARS = 8;

function createId(): string {
  return Array.from({ length: ID_CHARS }, () =>
    ID_ALPHABET.charAt(randomInt(ID_ALPHABET.length)),
  ).join('');
}

const FIRST_PASS: CampaignPass = { number: 1, kind: 'send' };

export interface CampaignsDeps {
  redis: RedisClient;
  keys: Keys;
}

export function createCampaigns({ redis, keys }: CampaignsDeps): Campaigns {
  const ttl = TTL_SECONDS.campaign;

  async function load(id: string): Promise<Campaign | undefined> {
    const key = keys.campaign(id);
    return toCampaign(id, await storeCall('load a campaign', () => redis.hgetall(key)));
  }

  /** Those that are still known, in the order of `ids`. */
  async function loadAll(ids: readonly string[]): Promise<Campaign[]> {
    const reading = redis.pipeline();
    for (const id of ids) reading.hgetall(keys.campaign(id));
    const replies = ids.length === 0 ? [] : await runTransaction('load campaigns', reading);
    return ids.flatMap((id, index) => {
      const fields = Object.fromEntries(Object.entries(replies[index] ?? {}));
      return toCampaign(id, fields) ?? [];
    });
  }

  function toTransition(id: string, reply: unknown): Transition {
    const list: readonly unknown[] = Array.isArray(reply) ? reply : [];
    const [moved, fields] = list;
    const campaign = toCampaign(id, toHashFields(fields));
    if (campaign === undefined) return { ok: false, campaign };
    return { ok: moved === 1, campaign };
  }

  return {
    load,

    async create(plan, by) {
      const id = createId();
      const { fromChatId, parts } = plan.content;
      const posts = parts.map(({ messageId }) => keys.postCampaigns(fromChatId, messageId));
      const fields = {
        plan: JSON.stringify(plan),
        pass: JSON.stringify(FIRST_PASS),
        passNumber: FIRST_PASS.number,
        createdBy: by,
        changedBy: by,
      };
      const reply = await runScript(
        redis,
        CREATE_CAMPAIGN,
        [keys.campaign(id), keys.campaigns, ...posts],
        [id, ttl, ...Object.entries(fields).flat()],
      );
      const campaign = toCampaign(id, toHashFields(reply));
      if (campaign === undefined) throw new Error('CREATE_CAMPAIGN returned no campaign');
      return campaign;
    },

    async list(count) {
      const ids = await storeCall('list campaigns', () =>
        redis.zrevrange(keys.campaigns, 0, count - 1),
      );
      return loadAll(ids);
    },

    async changePlan(id, changes) {
      const planned = await load(id);
      if (planned === undefined) return undefined;
      const { content, audience, isPaid } = { ...planned, ...changes };
      const plan = JSON.stringify({ content, audience, isPaid });
      return toCampaign(
        id,
        toHashFields(await runScript(redis, CHANGE_PLAN, [keys.campaign(id)], [plan])),
      );
    },

    discard: async (id) =>
      (await runScript(redis, DISCARD_DRAFT, [keys.campaign(id), keys.campaigns], [id])) === 1,

    async findByPost(chatId, messageId) {
      const key = keys.postCampaigns(chatId, messageId);
      const ids = await storeCall('find campaigns of a post', () => redis.zrevrange(key, 0, -1));
      return (await loadAll(ids)).find(({ state }) => state !== 'draft');
    },

    async transition(id, to, { by, atMs, trouble }) {
      const reply = await runScript(
        redis,
        MOVE_CAMPAIGN,
        [keys.campaign(id), keys.campaignPass(id, '')],
        [to, by, atMs ?? '', trouble ?? '', ttl, ...statesBefore(to)],
      );
      return toTransition(id, reply);
    },

    async beginPass(id, request, { by }) {
      const campaign = await load(id);
      if (campaign === undefined) return { ok: false, campaign };
      const present = campaign.pass;
      const pass: CampaignPass = { number: present.number + 1, ...request };
      const { audience, isPaid } = campaign;
      const plan = request.kind === 'edit' ? { content: request.content, audience, isPaid } : '';
      const reply = await runScript(
        redis,
        BEGIN_PASS,
        [keys.campaign(id), ...passKeys(keys, id, present.number)],
        [
          by,
          pass.number,
          JSON.stringify(pass),
          ttl,
          plan === '' ? plan : JSON.stringify(plan),
          isRepeatablePass(present.kind) ? 1 : 0,
        ],
      );
      return toTransition(id, reply);
    },

    async renewRun({ id, run }) {
      const renewed = Number(await runScript(redis, RENEW_RUN, [keys.campaign(id)], [run]));
      return renewed === 0 ? undefined : load(id);
    },

    async noteTold({ id, pass: { number } }) {
      await runScript(redis, NOTE_TOLD, [keys.campaign(id)], [number]);
    },

    async progress(id, wanted) {
      const campaign = await load(id);
      if (campaign === undefined) return undefined;
      const pass = wanted ?? campaign.pass.number;
      const kind = pass === 1 ? 'send' : campaign.pass.kind;
      const reply = await runScript(
        redis,
        READ_PROGRESS,
        [
          keys.campaign(id),
          keys.campaignPass(id, pass),
          keys.campaignFlight(id, pass),
          keys.campaignRetries(id, pass),
          keys.broadcastPause,
        ],
        [],
      );
      return toProgress({ pass, kind, isCurrent: pass === campaign.pass.number }, reply);
    },

    async perMinute(id, wanted) {
      const pass = wanted ?? (await load(id))?.pass.number ?? 1;
      const key = keys.campaignMinutes(id, pass);
      const counts = await storeCall('read the minutes of a campaign', () => redis.hgetall(key));
      const minutes = Object.keys(counts).map(Number);
      if (minutes.length === 0) return [];
      const first = Math.min(...minutes);
      return Array.from({ length: Math.max(...minutes) - first + 1 }, (_, index) =>
        Number(counts[String(first + index)] ?? 0),
      );
    },

    outcomes: (id) => walkLedger({ redis, keys }, id),

    async nowMs() {
      const [seconds, micros] = await storeCall('ask for the time', () => redis.time());
      return Number(seconds) * 1_000 + Math.floor(Number(micros) / 1_000);
    },
  };
}
