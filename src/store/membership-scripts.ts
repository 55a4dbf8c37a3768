import { script } from './scripts.js';

/** KEYS memberships   -> now ms, channel, '<membership>:<ms>', … */
export const READ_MEMBERSHIPS = script(
  'read memberships',
  `
local time = redis.call('TIME')
local reply = redis.call('HGETALL', KEYS[1])
table.insert(reply, 1, string.format('%.0f', time[1] * 1000 + math.floor(time[2] / 1000)))
return reply
`,
);

/**
 * KEYS memberships   ARGV channel, membership, as of ms, seconds to keep
 * The newer one is kept, as newerMembership in domain/membership.ts has it.
 * -> {membership, as of ms} that holds now
 */
export const LEARN_MEMBERSHIP = script(
  'learn a membership',
  `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local at = math.min(tonumber(ARGV[3]), now)
local known = redis.call('HGET', KEYS[1], ARGV[1])
if known then
  local membership, known_at = string.match(known, '^(%a+):(%d+)$')
  if membership and math.min(tonumber(known_at), now) > at then return {membership, known_at} end
end
local date = string.format('%.0f', at)
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2] .. ':' .. date)
redis.call('EXPIRE', KEYS[1], ARGV[4])
return {ARGV[2], date}
`,
);
