import { script } from './scripts.js';

/** What admins and the person do to a thread at the same moment, each in one step. */

/**
 * The person wrote: a closed thread, or none, becomes a new one without cards. Asked again it
 * changes nothing more.
 * KEYS thread   ARGV now ms, seconds, topic ('' = as it is), then fields and values
 * -> the thread's fields
 */
export const ENTER_SUPPORT_THREAD = script(
  'enter a support thread',
  `
local key = KEYS[1]
if redis.call('HGET', key, 'status') ~= 'open' then
  redis.call('DEL', key)
  redis.call('HSET', key, 'status', 'open', 'openedAtMs', ARGV[1], 'topic', 'general')
end
redis.call('HDEL', key, 'answeredBy', 'answeredAtMs')
if ARGV[3] ~= '' then redis.call('HSET', key, 'topic', ARGV[3]) end
redis.call('HSET', key, unpack(ARGV, 4))
redis.call('EXPIRE', key, ARGV[2])
return redis.call('HGETALL', key)
`,
);

/**
 * KEYS thread   ARGV seconds, then fields and values
 * -> the thread's fields, none when there is no thread
 */
export const NOTE_IN_SUPPORT_THREAD = script(
  'note in a support thread',
  `
if redis.call('EXISTS', KEYS[1]) == 0 then return {} end
redis.call('HSET', KEYS[1], unpack(ARGV, 2))
redis.call('EXPIRE', KEYS[1], ARGV[1])
return redis.call('HGETALL', KEYS[1])
`,
);

/** KEYS thread   ARGV by whom   -> 1, or 0 when it is not open */
export const CLOSE_SUPPORT_THREAD = script(
  'close a support thread',
  `
if redis.call('HGET', KEYS[1], 'status') ~= 'open' then return 0 end
redis.call('HSET', KEYS[1], 'status', 'closed', 'closedBy', ARGV[1])
return 1
`,
);
