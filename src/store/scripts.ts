import { createHash } from 'node:crypto';
import type { RedisClient } from './connection.js';
import { storeCall, toStoreError } from './store-call.js';

/**
 * Every Lua script but those of talks and their questions, of memberships, of tiers, of usage, of
 * groups, of errors, of support, of broadcasts and of the user book, which have files of their own beside this
 * one. All keys of one call share a hash tag (see keys.ts), time is the server's, and a call that
 * ioredis repeats after a lost connection does no harm: tokens and ids make it idempotent.
 */

export interface Script {
  /** What the operation is called in errors. */
  readonly name: string;
  readonly lua: string;
  readonly sha: string;
}

export function script(name: string, lua: string): Script {
  return { name, lua, sha: createHash('sha1').update(lua).digest('hex') };
}

/**
 * Runs a script by its hash, and by its text where the server does not know it yet.
 * @throws StoreError
 */
export async function runScript(
  redis: RedisClient,
  { name, lua, sha }: Script,
  keys: readonly string[],
  args: readonly (string | number)[],
): Promise<unknown> {
  try {
    return await redis.evalsha(sha, keys.length, ...keys, ...args);
  } catch (thrown) {
    if (!(thrown instanceof Error && thrown.message.startsWith('NOSCRIPT'))) {
      throw toStoreError(name, thrown);
    }
    return storeCall(name, () => redis.eval(lua, keys.length, ...keys, ...args));
  }
}

/** Lua shared by what counts hits. A counter without a lifetime gets one, or it would block for ever. */
const COUNT_HIT_PRELUDE = `
local function count_hit(key, window)
  local hits = redis.call('INCR', key)
  if hits == 1 or redis.call('PTTL', key) < 0 then redis.call('PEXPIRE', key, window) end
  return hits
end
`;

/**
 * KEYS mark, lock, state…, counter   ARGV token, lock ms, window ms (0 = there is no counter)
 * The mark of an update is `p:<token>` in progress, `d:<token>` done.
 * -> {'done'} | {'busy'} | {'entered', hits (0 = not counted), state…}
 */
export const ENTER_GATE = script(
  'enter the update gate',
  `${COUNT_HIT_PRELUDE}
local token, ttl, window = ARGV[1], ARGV[2], tonumber(ARGV[3])
local mark = redis.call('GET', KEYS[1])
if mark and string.sub(mark, 1, 2) == 'd:' then return {'done'} end
local holder = redis.call('GET', KEYS[2])
if (holder and holder ~= token) or (mark and mark ~= 'p:' .. token) then return {'busy'} end
redis.call('SET', KEYS[1], 'p:' .. token, 'PX', ttl)
redis.call('SET', KEYS[2], token, 'PX', ttl)
local reply, states = {'entered', 0}, #KEYS
if window > 0 then
  reply[2] = count_hit(KEYS[#KEYS], window)
  states = states - 1
end
for i = 3, states do reply[i] = redis.call('GET', KEYS[i]) end
return reply
`,
);

/** KEYS mark, lock   ARGV token, lock ms   -> 1, or 0 when the lock is no longer this token's. */
export const EXTEND_GATE = script(
  'extend the update gate',
  `
if redis.call('GET', KEYS[2]) ~= ARGV[1] then return 0 end
redis.call('PEXPIRE', KEYS[1], ARGV[2])
redis.call('PEXPIRE', KEYS[2], ARGV[2])
return 1
`,
);

/**
 * KEYS mark, lock, state…   ARGV token, done seconds (0 = not done), then for each state key:
 * 'set' | 'del', value, seconds (0 = for ever)
 * -> 1, or 0 when the lock is no longer this token's; then nothing is written.
 */
export const LEAVE_GATE = script(
  'leave the update gate',
  `
local token, done = ARGV[1], tonumber(ARGV[2])
if redis.call('GET', KEYS[2]) ~= token then
  local mark = redis.call('GET', KEYS[1])
  if mark == 'd:' .. token then return 1 end
  if mark == 'p:' .. token then redis.call('DEL', KEYS[1]) end
  return 0
end
for i = 3, #KEYS do
  local at = (i - 2) * 3
  if ARGV[at] == 'del' then redis.call('DEL', KEYS[i])
  elseif ARGV[at + 2] == '0' then redis.call('SET', KEYS[i], ARGV[at + 1])
  else redis.call('SET', KEYS[i], ARGV[at + 1], 'EX', ARGV[at + 2]) end
end
if done > 0 then redis.call('SET', KEYS[1], 'd:' .. token, 'EX', done)
else redis.call('DEL', KEYS[1]) end
redis.call('DEL', KEYS[2])
return 1
`,
);

/** KEYS lease   ARGV token, ms   -> 1 when this token holds it now, also when it did before. */
export const ACQUIRE_LEASE = script(
  'acquire a lease',
  `
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
`,
);

/** KEYS lease   ARGV token, ms   -> 1, or 0 when it is no longer this token's. */
export const RENEW_LEASE = script(
  'renew a lease',
  `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return 1
`,
);

/** KEYS lease   ARGV token */
export const RELEASE_LEASE = script(
  'release a lease',
  `
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0
`,
);

/** KEYS counter   ARGV window ms   -> hits in this window. */
export const COUNT_HIT = script(
  'count a hit',
  `${COUNT_HIT_PRELUDE}
return count_hit(KEYS[1], ARGV[1])
`,
);

/** KEYS account   ARGV field, value, …   -> the account's fields, the older ones if it was there. */
export const CREATE_ACCOUNT = script(
  'create an account',
  `
if redis.call('EXISTS', KEYS[1]) == 0 then redis.call('HSET', KEYS[1], unpack(ARGV)) end
return redis.call('HGETALL', KEYS[1])
`,
);

/** KEYS account   ARGV new status, statuses it may come from…   -> 1 changed, 0 not. */
export const CHANGE_KEY_STATUS = script(
  'change a key status',
  `
local status = redis.call('HGET', KEYS[1], 'keyStatus')
for i = 2, #ARGV do
  if status == ARGV[i] then
    redis.call('HSET', KEYS[1], 'keyStatus', ARGV[1])
    return 1
  end
end
return 0
`,
);

/** Lua shared by the flood scripts: a bucket of tokens as it is now, by the server's time. */
const FLOOD_BUCKET_PRELUDE = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local capacity, per_ms = tonumber(ARGV[1]), tonumber(ARGV[2]) / 1000
local bucket = redis.call('HMGET', KEYS[1], 'tokens', 'atMs')
local tokens = capacity
if bucket[1] then
  tokens = math.min(capacity, bucket[1] + math.max(0, now - bucket[2]) * per_ms)
end
local function keep(ttl)
  redis.call('HSET', KEYS[1], 'tokens', string.format('%.4f', tokens), 'atMs', string.format('%.0f', now))
  redis.call('PEXPIRE', KEYS[1], ttl)
end
`;

/**
 * KEYS bucket   ARGV capacity, tokens a second, ttl ms, tokens that have to stay
 * -> 0 taken, or the milliseconds until there is one to take.
 * Repeated after a lost connection it takes one token more, which is soon there again.
 */
export const TAKE_FLOOD_TOKEN = script(
  'take a flood token',
  `${FLOOD_BUCKET_PRELUDE}
local missing = 1 + ARGV[4] - tokens
if missing > 0 then return math.ceil(missing / per_ms) end
tokens = tokens - 1
keep(ARGV[3])
return 0
`,
);

/** KEYS bucket   ARGV capacity, tokens a second, ttl ms, tokens to spend, the fewest that are left */
export const SPEND_FLOOD_TOKENS = script(
  'spend flood tokens',
  `${FLOOD_BUCKET_PRELUDE}
tokens = math.min(tokens, math.max(tonumber(ARGV[5]), tokens - ARGV[4]))
keep(ARGV[3])
return 1
`,
);

/**
 * KEYS bucket   ARGV capacity, tokens a second, ttl ms, tokens
 * -> the milliseconds until they are there; they are taken already, from those to come.
 * Repeated after a lost connection it takes them twice, and is only slower for a moment.
 */
export const RESERVE_FLOOD_TOKENS = script(
  'reserve flood tokens',
  `${FLOOD_BUCKET_PRELUDE}
tokens = tokens - ARGV[4]
keep(ARGV[3])
return math.max(0, math.ceil(-tokens / per_ms))
`,
);

/** KEYS pauses   ARGV target, ms   A pause never gets shorter. */
export const KEEP_FLOOD_PAUSE = script(
  'keep a flood pause',
  `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local ends = now + ARGV[2]
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', string.format('%.0f', now))
local known = redis.call('ZSCORE', KEYS[1], ARGV[1])
if not known or tonumber(known) < ends then
  redis.call('ZADD', KEYS[1], string.format('%.0f', ends), ARGV[1])
end
if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[2]) then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
return 1
`,
);

/** KEYS pauses   -> target, ms left, target, ms left … */
export const LOAD_FLOOD_PAUSES = script(
  'load the flood pauses',
  `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local since = '(' .. string.format('%.0f', now)
local reply = redis.call('ZRANGEBYSCORE', KEYS[1], since, '+inf', 'WITHSCORES')
for i = 2, #reply, 2 do reply[i] = reply[i] - now end
return reply
`,
);
