import { script } from '../scripts.js';

/**
 * KEYS hour, day, people of the hour, people of the day
 * ARGV process, batch, seconds an hour is kept, seconds a day is kept,
 *   how many counters, then name and amount of each, how many peaks, then name and height of each,
 *   people…
 * Adds a batch to its hour and its day. Each process numbers its batches, and a batch is added once.
 * -> 1, or 0 when it was there already
 */
export const ADD_STATISTICS = script(
  'add to the statistics',
  `
local mark, batch = 'batch:' .. ARGV[1], tonumber(ARGV[2])
if tonumber(redis.call('HGET', KEYS[2], mark) or 0) >= batch then return 0 end
redis.call('HSET', KEYS[2], mark, batch)

local at = 5
local function each(write)
  local count = tonumber(ARGV[at])
  for _ = 1, count do
    for slot = 1, 2 do write(KEYS[slot], ARGV[at + 1], ARGV[at + 2]) end
    at = at + 2
  end
  at = at + 1
end
each(function(key, name, amount) redis.call('HINCRBY', key, name, amount) end)
each(function(key, name, height)
  if tonumber(redis.call('HGET', key, name) or -1) < tonumber(height) then
    redis.call('HSET', key, name, height)
  end
end)
for i = at, #ARGV do
  redis.call('PFADD', KEYS[3], ARGV[i])
  redis.call('PFADD', KEYS[4], ARGV[i])
end
for i, key in ipairs(KEYS) do redis.call('EXPIRE', key, ARGV[i % 2 == 1 and 3 or 4]) end
return 1
`,
);

/**
 * KEYS day, lines of the day   ARGV line, counter, stars, seconds both are kept
 * -> 1, or 0 when the line was counted already
 */
export const COUNT_STARS = script(
  'count stars',
  `
local is_new = redis.call('HSETNX', KEYS[2], ARGV[1], ARGV[3])
if is_new == 1 then redis.call('HINCRBY', KEYS[1], ARGV[2], ARGV[3]) end
for _, key in ipairs(KEYS) do redis.call('EXPIRE', key, ARGV[4]) end
return is_new
`,
);
