import { script } from './scripts.js';

/**
 * KEYS person, pool   ARGV seconds, per person, per pool (-1 = no limit), counts in pool (0/1), ids…
 * -> 'taken' | 'person-full' | 'pool-full'
 */
export const TAKE_SHARE = script(
  'take a share of a group',
  `
local seconds, per_person, per_pool = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local pooled = ARGV[4] == '1'
local function is_full(key, limit)
  if limit < 0 then return false end
  local new = 0
  for i = 5, #ARGV do
    if redis.call('SISMEMBER', key, ARGV[i]) == 0 then new = new + 1 end
  end
  return new > 0 and redis.call('SCARD', key) + new > limit
end
if is_full(KEYS[1], per_person) then return 'person-full' end
if pooled and is_full(KEYS[2], per_pool) then return 'pool-full' end
for index, key in ipairs(KEYS) do
  if index == 1 or pooled then
    for i = 5, #ARGV do redis.call('SADD', key, ARGV[i]) end
    redis.call('EXPIRE', key, seconds)
  end
end
return 'taken'
`,
);

/** KEYS person, pool   ARGV ids… */
export const GIVE_BACK_SHARE = script(
  'give back a share of a group',
  `
for _, key in ipairs(KEYS) do
  for i = 1, #ARGV do redis.call('SREM', key, ARGV[i]) end
end
return 1
`,
);
