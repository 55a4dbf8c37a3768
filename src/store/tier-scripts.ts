import { PAID_GRACE_MS, TRIAL } from '../domain/tiers.js';
import { script } from './scripts.js';

/**
 * Lua: `account` (its first field is the key's status), server time as `now`, and the `tier` that
 * the account of KEYS[1] has at that time. The same rule as `effectiveTier` of domain/tiers.ts.
 */
export const TIER_PRELUDE = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local account = redis.call('HMGET', KEYS[1], 'keyStatus', 'tier', 'tierUntilMs', 'trialUntilMs',
  'paidTier1UntilMs', 'paidTier2UntilMs')
local function lasts(until_ms, grace) return until_ms and now < until_ms + grace end
local tier = account[2] or 'free'
if account[3] and not lasts(account[3], 0) then tier = 'free' end
if lasts(account[6], ${PAID_GRACE_MS}) then tier = 'tier2'
elseif tier == 'free' then
  if lasts(account[5], ${PAID_GRACE_MS}) then tier = 'tier1'
  elseif lasts(account[4], 0) then tier = '${TRIAL.tier}' end
end
`;

/** KEYS account   ARGV tier, until ms ('' = for ever)   -> the account's fields, none if unknown. */
export const GRANT_TIER = script(
  'grant a tier',
  `
if redis.call('EXISTS', KEYS[1]) == 0 then return {} end
redis.call('HSET', KEYS[1], 'tier', ARGV[1])
if ARGV[2] == '' then redis.call('HDEL', KEYS[1], 'tierUntilMs')
else redis.call('HSET', KEYS[1], 'tierUntilMs', ARGV[2]) end
return redis.call('HGETALL', KEYS[1])
`,
);

/**
 * KEYS account   -> outcome, the account's fields…
 * A clock set back makes the last claim lie in the future, and gives no second trial.
 */
export const CLAIM_TRIAL = script(
  'claim a trial',
  `${TIER_PRELUDE}
if not account[1] then return {'no_account'} end
local claimed = redis.call('HGET', KEYS[1], 'trialClaimedAtMs')
local outcome = 'claimed'
if account[1] ~= 'active' then outcome = account[1]
elseif tier ~= 'free' then outcome = 'not_needed'
elseif claimed and now < claimed + ${TRIAL.everyMs} then outcome = 'too_soon'
else
  redis.call('HSET', KEYS[1], 'trialClaimedAtMs', string.format('%.0f', now),
    'trialUntilMs', string.format('%.0f', now + ${TRIAL.lastsMs}))
end
return {outcome, unpack(redis.call('HGETALL', KEYS[1]))}
`,
);
