import { script } from './scripts.js';

/**
 * The Lua scripts of questions, by the rules of scripts.ts. Each has one key, a hash:
 * `job`, `piece:<message id>`…, `open` while pieces may come, `card`, `progress`, and, once it is over,
 * `ended`.
 */

/** ARGV job, 1 = pieces may come, seconds   -> what `ended` says, else '' */
export const PUT_QUESTION = script(
  'keep a question',
  `
local ended = redis.call('HGET', KEYS[1], 'ended')
if ended then return ended end
if redis.call('HSETNX', KEYS[1], 'job', ARGV[1]) == 1 and ARGV[2] == '1' then
  redis.call('HSET', KEYS[1], 'open', '1')
end
redis.call('EXPIRE', KEYS[1], ARGV[3])
return ''
`,
);

/** ARGV message id, piece   -> 1, or 0 when no pieces may come (any more) */
export const APPEND_PIECE = script(
  'append to a question',
  `
if not redis.call('HGET', KEYS[1], 'open') then return 0 end
redis.call('HSET', KEYS[1], 'piece:' .. ARGV[1], ARGV[2])
return 1
`,
);

/** -> all fields, flat; from now on no pieces come */
export const SEAL_QUESTION = script(
  'seal a question',
  `
redis.call('HDEL', KEYS[1], 'open')
return redis.call('HGETALL', KEYS[1])
`,
);

/** ARGV field, value   -> 1, or 0 when there is no such question, or it is over */
export const NOTE_ON_QUESTION = script(
  'note on a question',
  `
if redis.call('HEXISTS', KEYS[1], 'job') == 0 then return 0 end
if redis.call('HEXISTS', KEYS[1], 'ended') == 1 then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
return 1
`,
);

/** ARGV how it ended, 1 = its words are kept, seconds   -> how it ended: the first word counts */
export const END_QUESTION = script(
  'end a question',
  `
local ended = redis.call('HGET', KEYS[1], 'ended') or ARGV[1]
if ARGV[2] == '1' then redis.call('HDEL', KEYS[1], 'open', 'card', 'progress')
else redis.call('DEL', KEYS[1]) end
redis.call('HSET', KEYS[1], 'ended', ended)
redis.call('EXPIRE', KEYS[1], ARGV[3])
return ended
`,
);
