import { script } from './scripts.js';

/**
 * KEYS account   ARGV reason, hash of the key that was seen ('' = whichever it is), sighting ('' = none)
 * A sighting that comes again is answered as it was the first time.
 * -> 'banned' | 'unchanged' (it was banned before, or there is none) | 'other' (the key was replaced)
 */
export const BAN_KEY = script(
  'ban a key',
  `
local account = redis.call('HMGET', KEYS[1], 'keyStatus', 'keyHash', 'banSighting')
if ARGV[2] ~= '' and account[2] and account[2] ~= ARGV[2] then return 'other' end
if not account[1] then return 'unchanged' end
if account[1] == 'banned' then
  return ARGV[3] ~= '' and account[3] == ARGV[3] and 'banned' or 'unchanged'
end
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('HSET', KEYS[1], 'keyStatus', 'banned', 'banReason', ARGV[1],
  'bannedAtMs', string.format('%.0f', now), 'banSighting', ARGV[3])
return 'banned'
`,
);

/** KEYS account   -> 1 when it was banned, else 0. */
export const UNBAN_KEY = script(
  'unban a key',
  `
if redis.call('HGET', KEYS[1], 'keyStatus') ~= 'banned' then return 0 end
redis.call('HSET', KEYS[1], 'keyStatus', 'active')
redis.call('HDEL', KEYS[1], 'banReason', 'bannedAtMs', 'banSighting')
return 1
`,
);

/**
 * KEYS account   ARGV hint of the key to replace, that key sealed, field, value, …
 * The new key has no look-up yet, so the account says that it is not indexed.
 * -> the account's fields; none when there is nothing to replace
 */
export const REPLACE_KEY = script(
  'replace a key',
  `
local account = redis.call('HMGET', KEYS[1], 'keyStatus', 'keyHint', 'sealedKey')
if account[1] == 'banned' or account[2] ~= ARGV[1] or account[3] ~= ARGV[2] then return {} end
redis.call('HSET', KEYS[1], unpack(ARGV, 3))
redis.call('HDEL', KEYS[1], 'indexed', 'lastUsedAtMs')
return redis.call('HGETALL', KEYS[1])
`,
);
