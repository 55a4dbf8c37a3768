import { script } from './scripts.js';

/**
 * KEYS group   ARGV how many more, ms between two words, ttl ms
 * -> how many there were since the last word, when it is time for one; else 0
 */
export const COUNT_ERRORS = script(
  'count errors',
  `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local known = redis.call('HMGET', KEYS[1], 'count', 'toldAtMs', 'mutedUntilMs')
local count = (tonumber(known[1]) or 0) + ARGV[1]
local told, muted = tonumber(known[2]), tonumber(known[3]) or 0
local is_time = now >= muted and (not told or now - told >= tonumber(ARGV[2]))
if is_time then
  redis.call('HSET', KEYS[1], 'count', 0, 'toldAtMs', string.format('%.0f', now))
else
  redis.call('HSET', KEYS[1], 'count', count)
end
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return is_time and count or 0
`,
);

/** KEYS group   ARGV ms (0 = no longer), ttl ms   -> 1 */
export const MUTE_ERRORS = script(
  'mute errors',
  `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('HSET', KEYS[1], 'mutedUntilMs', string.format('%.0f', now + ARGV[1]))
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return 1
`,
);
