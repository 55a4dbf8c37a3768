import { WARNING_PERCENT } from '../domain/limits.js';
import { script } from './scripts.js';
import { TIER_PRELUDE } from './tier-scripts.js';

/** What is counted further ahead than this was not counted by a server whose clock is right. */
const CLOCK_SKEW_MS = 1_000;

/**
 * KEYS account, window, warned, charge…   ARGV mode, charge seconds, 1 = a warning would be heard,
 * hash of the key, a member for each charge, then per tier: name, requests (-1 = unlimited), period
 * ms
 * Mode `reserve` keeps charges that outlive the window; `admit` wants a live key, where one was
 * replaced the new one, and takes a charge that exists as paid. A suspended key will do in mode
 * `admit_suspended`, and for what was paid before. The window is a sorted set of members by their time. Of several
 * charges all are counted or none. What a clock that was set back left in the future is forgotten,
 * or it would be in the way until then.
 * -> {outcome, tier, limit, remaining, reset at ms, retry after ms, 1 = warn: once a period}
 */
export const CHARGE_USAGE = script(
  'charge usage',
  `${TIER_PRELUDE}
local mode, charges = ARGV[1], #KEYS - 3
if mode ~= 'reserve' then
  if not account[1] then return {'no_key'} end
  local current = redis.call('HGET', KEYS[1], 'keyHash')
  if current and current ~= ARGV[4] then return {'no_key'} end
  local excused = account[1] == 'suspended'
    and (mode == 'admit_suspended' or redis.call('EXISTS', KEYS[4]) == 1)
  if account[1] ~= 'active' and not excused then return {account[1]} end
  redis.call('HSET', KEYS[1], 'lastUsedAtMs', string.format('%.0f', now))
end
local limit, period
for i = 5 + charges, #ARGV, 3 do
  if ARGV[i] == tier then limit, period = tonumber(ARGV[i + 1]), tonumber(ARGV[i + 2]) end
end
if not limit then return redis.error_reply('ERR no limit for tier ' .. tier) end
local function keep(charge)
  if mode == 'reserve' then redis.call('SET', KEYS[3 + charge], '1', 'EX', ARGV[2]) end
end
if limit < 0 then
  for charge = 1, charges do keep(charge) end
  return {'admitted', tier, -1, -1, now, 0, 0}
end
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', string.format('%.0f', now - period))
redis.call('ZREMRANGEBYSCORE', KEYS[2], string.format('%.0f', now + ${CLOCK_SKEW_MS}), '+inf')
local used = redis.call('ZCARD', KEYS[2])
local function time_at(rank)
  local entry = redis.call('ZRANGE', KEYS[2], rank, rank, 'WITHSCORES')
  return entry[2] and tonumber(entry[2]) or now
end
local new = {}
for charge = 1, charges do
  local paid = redis.call('EXISTS', KEYS[3 + charge]) == 1
  if not paid and not redis.call('ZSCORE', KEYS[2], ARGV[4 + charge]) then new[#new + 1] = charge end
end
if #new > 0 and used + #new > limit then
  local reset = time_at(used + #new - limit - 1) + period
  return {'limited', tier, limit, math.max(limit - used, 0), reset, reset - now, 0}
end
for _, charge in ipairs(new) do
  redis.call('ZADD', KEYS[2], string.format('%.0f', now), ARGV[4 + charge])
  redis.call('PEXPIRE', KEYS[2], period)
  used = used + 1
  keep(charge)
end
local warn = 0
if ARGV[3] == '1' and #new > 0 and used * 100 >= limit * ${WARNING_PERCENT}
  and redis.call('SET', KEYS[3], '1', 'PX', period, 'NX') then warn = 1 end
return {'admitted', tier, limit, math.max(limit - used, 0), time_at(0) + period, 0, warn}
`,
);

/** KEYS window, charge   ARGV member   -> 1 when something was given back. */
export const RELEASE_USAGE = script(
  'release usage',
  `
local removed = redis.call('ZREM', KEYS[1], ARGV[1])
return math.max(removed, redis.call('DEL', KEYS[2]))
`,
);

/**
 * KEYS account, one window per category   ARGV the number of tiers; then per category, per tier:
 * name, requests (-1 = unlimited), period ms
 * -> {tier, then per category: used, reset at ms (0 = nothing used)}
 */
export const PEEK_USAGE = script(
  'peek at usage',
  `${TIER_PRELUDE}
local tiers = tonumber(ARGV[1])
local reply = {tier}
for category = 1, #KEYS - 1 do
  local limit, period = -1, 0
  for t = 0, tiers - 1 do
    local at = 2 + ((category - 1) * tiers + t) * 3
    if ARGV[at] == tier then limit, period = tonumber(ARGV[at + 1]), tonumber(ARGV[at + 2]) end
  end
  local used, reset = 0, 0
  if limit >= 0 then
    local since = '(' .. string.format('%.0f', now - period)
    local till = '(' .. string.format('%.0f', now + ${CLOCK_SKEW_MS})
    used = redis.call('ZCOUNT', KEYS[category + 1], since, till)
    local oldest = redis.call('ZRANGEBYSCORE', KEYS[category + 1], since, till, 'WITHSCORES', 'LIMIT', 0, 1)
    if oldest[2] then reset = tonumber(oldest[2]) + period end
  end
  reply[#reply + 1] = used
  reply[#reply + 1] = reset
end
return reply
`,
);
