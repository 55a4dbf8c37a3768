import { script } from './scripts.js';

/**
 * The Lua scripts of the lines in which questions wait, by the rules of scripts.ts. All of them take
 * KEYS line, payloads, lease: a list of job ids, the first one being answered; what is known of each;
 * and a key that lives as long as the first one's worker says so.
 */

/** Lua shared by what moves a line: the first one by now, {} or {{job id, payload}}, has the lease. */
const LEASE_PRELUDE = `
local line, payloads, lease = KEYS[1], KEYS[2], KEYS[3]
local function first_of_line(lease_ms)
  local first = redis.call('LINDEX', line, 0)
  if not first then
    redis.call('DEL', lease, payloads)
    return {}
  end
  if redis.call('GET', lease) ~= first then redis.call('SET', lease, first, 'PX', lease_ms) end
  return {{first, redis.call('HGET', payloads, first) or ''}}
end
local function refresh(seconds)
  redis.call('EXPIRE', line, seconds)
  redis.call('EXPIRE', payloads, seconds)
end
`;

/**
 * ARGV job id, payload, most that wait, lease ms, line seconds
 * -> {'joined', position, the first one where it is to be queued: {job id, payload}} |
 * {'full', waiting}
 */
export const JOIN_LINE = script(
  'join a line of questions',
  `${LEASE_PRELUDE}
local id, passed = ARGV[1], false
local first = redis.call('LINDEX', line, 0)
if first and first ~= id and redis.call('GET', lease) ~= first then
  redis.call('LPOP', line)
  redis.call('HDEL', payloads, first)
  passed = true
end
local position = redis.call('LPOS', line, id)
if not position then
  local length = redis.call('LLEN', line)
  if length > tonumber(ARGV[3]) then return {'full', length - 1} end
  redis.call('RPUSH', line, id)
  redis.call('HSET', payloads, id, ARGV[2])
  position = length
end
refresh(ARGV[5])
local due = first_of_line(ARGV[4])
if position == 0 or passed then return {'joined', position, due[1]} end
return {'joined', position}
`,
);

/** ARGV job id, lease ms, line seconds   -> 1, or 0 when another one is first, or none. */
export const RENEW_LINE = script(
  'renew a line of questions',
  `${LEASE_PRELUDE}
if redis.call('LINDEX', line, 0) ~= ARGV[1] then return 0 end
redis.call('SET', lease, ARGV[1], 'PX', ARGV[2])
refresh(ARGV[3])
return 1
`,
);

/** ARGV job id, lease ms, line seconds   -> {} or the first one by now: {{job id, payload}} */
export const LEAVE_LINE = script(
  'leave a line of questions',
  `${LEASE_PRELUDE}
redis.call('LREM', line, 0, ARGV[1])
redis.call('HDEL', payloads, ARGV[1])
refresh(ARGV[3])
return first_of_line(ARGV[2])
`,
);

/** ARGV job id   -> 'cancelled' | 'running' | 'gone' */
export const CANCEL_QUESTION = script(
  'cancel a question',
  `
if redis.call('LINDEX', KEYS[1], 0) == ARGV[1] then return 'running' end
if redis.call('LREM', KEYS[1], 0, ARGV[1]) == 0 then return 'gone' end
redis.call('HDEL', KEYS[2], ARGV[1])
return 'cancelled'
`,
);

/** -> for each question in its order: {job id, payload} */
export const LIST_LINE = script(
  'list a line of questions',
  `
local reply = {}
for _, id in ipairs(redis.call('LRANGE', KEYS[1], 0, -1)) do
  reply[#reply + 1] = {id, redis.call('HGET', KEYS[2], id) or ''}
end
return reply
`,
);
