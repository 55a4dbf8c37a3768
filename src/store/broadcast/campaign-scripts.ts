import { CAMPAIGN_PRELUDE, SWEEP_PRELUDE } from './campaign-lua.js';
import { script } from '../scripts.js';

/** What admins do with campaigns, by the rules of scripts.ts; see campaign-lua.ts for what lies where. */

/** KEYS campaign, campaigns   ARGV id, seconds, field, value…   -> the campaign's fields */
export const CREATE_CAMPAIGN = script(
  'create a campaign',
  `${CAMPAIGN_PRELUDE}
redis.call('HSET', KEYS[1], 'state', 'draft', 'run', 0, 'epoch', 0, 'createdAtMs', ms(now),
  'changedAtMs', ms(now), unpack(ARGV, 3))
redis.call('EXPIRE', KEYS[1], ARGV[2])
redis.call('ZADD', KEYS[2], ms(now), ARGV[1])
-- Nobody goes on with a campaign for years.
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', ms(now - 8000 * ARGV[2]))
for i = 3, #KEYS do
  redis.call('ZADD', KEYS[i], ms(now), ARGV[1])
  redis.call('EXPIRE', KEYS[i], ARGV[2])
end
return redis.call('HGETALL', KEYS[1])
`,
);

/** KEYS campaign   ARGV plan   -> the campaign's fields, or {} when it has begun. */
export const CHANGE_PLAN = script(
  'change a plan',
  `
local state = redis.call('HGET', KEYS[1], 'state')
if state ~= 'draft' and state ~= 'scheduled' then return {} end
redis.call('HSET', KEYS[1], 'plan', ARGV[1])
return redis.call('HGETALL', KEYS[1])
`,
);

/** KEYS campaign, campaigns   ARGV id   -> 1, or 0 when it is no draft. */
export const DISCARD_DRAFT = script(
  'discard a draft',
  `
if redis.call('HGET', KEYS[1], 'state') ~= 'draft' then return 0 end
redis.call('DEL', KEYS[1])
redis.call('ZREM', KEYS[2], ARGV[1])
return 1
`,
);

/**
 * KEYS campaign, pass base
 * ARGV to, by, at ms or '', trouble or '', seconds, states it may come from…
 * -> {1 moved or 0, the campaign's fields}; {0, {}} when there is none.
 * What is resumed before its recipients were written down goes on with that.
 */
export const MOVE_CAMPAIGN = script(
  'move a campaign',
  `${CAMPAIGN_PRELUDE}
local campaign, to, by = KEYS[1], ARGV[1], ARGV[2]
local state = redis.call('HGET', campaign, 'state')
if not state then return {0, {}} end
local function reply(moved) return {moved, redis.call('HGETALL', campaign)} end
local allowed = false
for i = 6, #ARGV do allowed = allowed or state == ARGV[i] end
if not allowed then
  local is_theirs = state == to and redis.call('HGET', campaign, 'changedBy') == by
  return reply(is_theirs and 1 or 0)
end
local number = redis.call('HGET', campaign, 'passNumber')
if to == 'running' and redis.call('HGET', campaign, 'counted') ~= number then to = 'counting' end
redis.call('HSET', campaign, 'state', to, 'changedBy', by, 'changedAtMs', ms(now))
redis.call('HDEL', campaign, 'trouble')
if ARGV[3] ~= '' then redis.call('HSET', campaign, 'scheduledForMs', ARGV[3]) end
if ARGV[4] ~= '' then redis.call('HSET', campaign, 'trouble', ARGV[4]) end
if to == 'stopped' or to == 'finished' then
  redis.call('HSET', KEYS[2] .. number, 'endedAtMs', ms(now))
  redis.call('EXPIRE', KEYS[2] .. number, ARGV[5])
end
-- Also for who was paused and is stopped: nobody works on it, and somebody has to say that it ended.
if to == 'scheduled' or to == 'counting' or to == 'running' or (to == 'stopped' and state == 'paused') then
  redis.call('HINCRBY', campaign, 'run', 1)
end
redis.call('EXPIRE', campaign, ARGV[5])
return reply(1)
`,
);

/**
 * KEYS campaign, the present pass, its flight, retries, ledger base, people base, root pass, root
 * ledger base
 * ARGV by, number of the next pass, pass as JSON, seconds, plan as JSON or '', repeatable (the
 * present pass)
 * -> {1 moved or 0, the campaign's fields}. Who was in flight when it was stopped is uncertain.
 */
export const BEGIN_PASS = script(
  'begin a pass',
  `${CAMPAIGN_PRELUDE}${SWEEP_PRELUDE}
local campaign = KEYS[1]
local state = redis.call('HGET', campaign, 'state')
if not state then return {0, {}} end
local function reply(moved) return {moved, redis.call('HGETALL', campaign)} end
if state ~= 'finished' and state ~= 'stopped' then return reply(0) end
if tonumber(redis.call('HGET', campaign, 'passNumber')) + 1 ~= tonumber(ARGV[2]) then return reply(0) end
sweep(KEYS[2], KEYS[3], KEYS[4], KEYS[5], KEYS[7], KEYS[8], KEYS[6], ARGV[6] == '1', ARGV[4])
redis.call('HSET', campaign, 'state', 'counting', 'changedBy', ARGV[1], 'changedAtMs', ms(now),
  'passNumber', ARGV[2], 'pass', ARGV[3])
redis.call('HDEL', campaign, 'trouble')
redis.call('HINCRBY', campaign, 'run', 1)
if ARGV[5] ~= '' then redis.call('HSET', campaign, 'plan', ARGV[5]) end
redis.call('EXPIRE', campaign, ARGV[4])
return reply(1)
`,
);

/** KEYS campaign   ARGV run   -> the new run, or 0 when that one is not the latest or not needed. */
export const RENEW_RUN = script(
  'renew a run',
  `
local state = redis.call('HGET', KEYS[1], 'state')
if state ~= 'counting' and state ~= 'running' and state ~= 'scheduled' then return 0 end
if redis.call('HGET', KEYS[1], 'run') ~= ARGV[1] then return 0 end
return redis.call('HINCRBY', KEYS[1], 'run', 1)
`,
);

/** KEYS campaign   ARGV pass   What has expired meanwhile does not come back as a stump. */
export const NOTE_TOLD = script(
  'note that the end of a campaign was told',
  `
if redis.call('EXISTS', KEYS[1]) == 1 then redis.call('HSET', KEYS[1], 'toldPass', ARGV[1]) end
return 1
`,
);

/**
 * KEYS campaign, pass, flight, retries, pause
 * -> {now ms, state, flying, deferred, ms of pause left, the pass's fields}
 */
export const READ_PROGRESS = script(
  'read the progress of a campaign',
  `${CAMPAIGN_PRELUDE}
return {now, redis.call('HGET', KEYS[1], 'state') or '', redis.call('HLEN', KEYS[3]),
  redis.call('ZCARD', KEYS[4]), redis.call('PTTL', KEYS[5]), redis.call('HGETALL', KEYS[2])}
`,
);
