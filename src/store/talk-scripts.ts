import { script } from './scripts.js';

/**
 * The Lua scripts of talks, by the rules of scripts.ts. A key that a script builds itself from a base
 * (`talk base` and an id) lies in the slot of the base, which ends in its owner's tag.
 *
 * A talk's turns are one hash with up to four fields for each: `t:<id>` the turn, `p:<id>` its
 * parent's id ('' = none), `s:<id>` a summary of the line up to it, and `b:<id>` which of its
 * ancestors has the summary that counts for it.
 */

/** KEYS talks   Forgets ids whose talks have expired. */
const DROP_EXPIRED_PRELUDE = `
local function drop_expired(talks, base)
  for _, id in ipairs(redis.call('ZRANGE', talks, 0, -1)) do
    if redis.call('EXISTS', base .. id) == 0 then redis.call('ZREM', talks, id) end
  end
end
`;

/**
 * KEYS talks, talk base, turns base, order base, place (optional)
 * ARGV id, now ms, talk seconds, list seconds, most talks, place seconds, field, value…
 * Beyond the most, talks leave that have expired, then one that was never used, then the oldest.
 */
export const BEGIN_TALK = script(
  'begin a talk',
  `${DROP_EXPIRED_PRELUDE}
local talks, base, id = KEYS[1], KEYS[2], ARGV[1]
redis.call('HSET', base .. id, unpack(ARGV, 7))
redis.call('EXPIRE', base .. id, ARGV[3])
redis.call('ZADD', talks, ARGV[2], id)
redis.call('EXPIRE', talks, ARGV[4])
if KEYS[5] then redis.call('SET', KEYS[5], id, 'EX', ARGV[6]) end
if redis.call('ZCARD', talks) <= tonumber(ARGV[5]) then return 1 end
drop_expired(talks, base)
while redis.call('ZCARD', talks) > tonumber(ARGV[5]) do
  local others = redis.call('ZRANGE', talks, 0, -1)
  local leaving
  for _, other in ipairs(others) do
    if other ~= id then
      leaving = leaving or other
      if redis.call('HEXISTS', base .. other, 'tipId') == 0 then
        leaving = other
        break
      end
    end
  end
  redis.call('ZREM', talks, leaving)
  redis.call('DEL', base .. leaving, KEYS[3] .. leaving, KEYS[4] .. leaving)
end
return 1
`,
);

/**
 * KEYS talks, talk base   ARGV offset, limit
 * -> {total, then for each talk of the page, the newest first: id, its fields}
 */
export const LIST_TALKS = script(
  'list talks',
  `${DROP_EXPIRED_PRELUDE}
local talks, base = KEYS[1], KEYS[2]
drop_expired(talks, base)
local from, to, total, reply = tonumber(ARGV[1]), ARGV[1] + ARGV[2], 0, {0}
for _, id in ipairs(redis.call('ZREVRANGE', talks, 0, -1)) do
  if redis.call('HEXISTS', base .. id, 'tipId') == 1 then
    if total >= from and total < to then
      reply[#reply + 1] = {id, redis.call('HGETALL', base .. id)}
    end
    total = total + 1
  end
end
reply[1] = total
return reply
`,
);

/** KEYS talk   ARGV field, value   -> 1, or 0 when there is no such talk. */
export const CHANGE_TALK = script(
  'change a talk',
  `
if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
return 1
`,
);

/** KEYS talks, talk base, turns base, order base   -> how many there were. */
export const REMOVE_TALKS = script(
  'remove all talks',
  `
local removed = 0
for _, id in ipairs(redis.call('ZRANGE', KEYS[1], 0, -1)) do
  removed = removed + redis.call('DEL', KEYS[2] .. id)
  redis.call('DEL', KEYS[3] .. id, KEYS[4] .. id)
end
redis.call('DEL', KEYS[1])
return removed
`,
);

/** KEYS place, talk base   ARGV place seconds   -> {} or {id, fields}; what is gone is closed. */
export const OPEN_TALK = script(
  'find the open talk',
  `
local id = redis.call('GET', KEYS[1])
if not id then return {} end
local fields = redis.call('HGETALL', KEYS[2] .. id)
if #fields == 0 then
  redis.call('DEL', KEYS[1])
  return {}
end
redis.call('EXPIRE', KEYS[1], ARGV[1])
return {id, fields}
`,
);

/** Lua shared by what follows summaries: which turn's summary stands before a line that ends here. */
const SUMMARY_PRELUDE = `
local function summary_base(turns, id)
  if redis.call('HEXISTS', turns, 's:' .. id) == 1 then return id end
  return redis.call('HGET', turns, 'b:' .. id)
end
`;

/**
 * KEYS talks, talk, turns, order
 * ARGV talk id, turn id, parent id ('' = none), turn, title ('' = none), now ms, seconds if kept,
 * seconds if not, list seconds, most turns, most bytes
 * The order is a sorted set of turn ids by their number.
 * -> {'added' | 'known', seconds left} | {'gone', 0}
 */
export const ADD_TURN = script(
  'add a turn',
  `${SUMMARY_PRELUDE}
local talks, talk, turns, order = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local id, parent, turn = ARGV[2], ARGV[3], ARGV[4]
if redis.call('EXISTS', talk) == 0 then return {'gone', 0} end
if redis.call('HEXISTS', turns, 'p:' .. id) == 1 then return {'known', redis.call('TTL', talk)} end
redis.call('HSET', turns, 't:' .. id, turn, 'p:' .. id, parent)
local base = summary_base(turns, parent)
if base then redis.call('HSET', turns, 'b:' .. id, base) end
redis.call('ZADD', order, redis.call('HINCRBY', talk, 'turnCount', 1), id)
local bytes = redis.call('HINCRBY', talk, 'bytes', #turn)
redis.call('HSET', talk, 'tipId', id, 'updatedAtMs', ARGV[6])
if ARGV[5] ~= '' then redis.call('HSETNX', talk, 'title', ARGV[5]) end
local count = redis.call('ZCARD', order)
while count > 1 and (count > tonumber(ARGV[10]) or bytes > tonumber(ARGV[11])) do
  local oldest = redis.call('ZPOPMIN', order)[1]
  bytes = redis.call('HINCRBY', talk, 'bytes', -redis.call('HSTRLEN', turns, 't:' .. oldest))
  redis.call('HDEL', turns, 't:' .. oldest, 'p:' .. oldest, 'b:' .. oldest)
  count = count - 1
end
local ttl = redis.call('HGET', talk, 'keep') == '1' and ARGV[7] or ARGV[8]
for i = 2, 4 do redis.call('EXPIRE', KEYS[i], ttl) end
redis.call('ZADD', talks, ARGV[6], ARGV[1])
redis.call('EXPIRE', talks, ARGV[9])
return {'added', tonumber(ttl)}
`,
);

/** KEYS talk, turns   ARGV turn id, turn   -> seconds left of the talk, 0 when there is no turn. */
export const CHANGE_TURN = script(
  'change a turn',
  `
local field = 't:' .. ARGV[1]
local before = redis.call('HSTRLEN', KEYS[2], field)
if before == 0 or redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
redis.call('HSET', KEYS[2], field, ARGV[2])
redis.call('HINCRBY', KEYS[1], 'bytes', #ARGV[2] - before)
return redis.call('TTL', KEYS[1])
`,
);

/** KEYS talk, turns   ARGV turn id   -> 1, or 0 when there is no such turn. */
export const MOVE_TIP = script(
  'branch from a turn',
  `
if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
if redis.call('HEXISTS', KEYS[2], 'p:' .. ARGV[1]) == 0 then return 0 end
redis.call('HSET', KEYS[1], 'tipId', ARGV[1])
return 1
`,
);

/** KEYS turns   ARGV turn id, summary   -> 1, or 0 when there is no such turn. */
export const SUMMARISE_LINE = script(
  'summarise a line',
  `
if redis.call('HEXISTS', KEYS[1], 'p:' .. ARGV[1]) == 0 then return 0 end
redis.call('HSET', KEYS[1], 's:' .. ARGV[1], ARGV[2])
return 1
`,
);

/**
 * KEYS talk, turns   ARGV turn id ('' = the tip), most turns
 * -> {summary ('' = none), 1 when older turns are left, then from the newest back: id, turn}
 */
export const READ_LINE = script(
  'read the line of a talk',
  `${SUMMARY_PRELUDE}
local id = ARGV[1]
if id == '' then id = redis.call('HGET', KEYS[1], 'tipId') or '' end
local base = summary_base(KEYS[2], id)
local reply = {base and redis.call('HGET', KEYS[2], 's:' .. base) or '', 0}
local count = tonumber(ARGV[2])
while id ~= '' and id ~= base do
  local fields = redis.call('HMGET', KEYS[2], 't:' .. id, 'p:' .. id)
  if not fields[1] then break end
  if count == 0 then
    reply[2] = 1
    break
  end
  reply[#reply + 1] = id
  reply[#reply + 1] = fields[1]
  id = fields[2] or ''
  count = count - 1
end
return reply
`,
);

/** KEYS talk, turns   -> ids of the whole line, the newest first. */
export const READ_LINE_IDS = script(
  'read the ids of a line',
  `
local ids, id = {}, redis.call('HGET', KEYS[1], 'tipId')
while id and id ~= '' and redis.call('HEXISTS', KEYS[2], 't:' .. id) == 1 do
  ids[#ids + 1] = id
  id = redis.call('HGET', KEYS[2], 'p:' .. id)
end
return ids
`,
);

/**
 * KEYS order, turns   ARGV the number after which to begin, most turns
 * -> for each turn in the order they came: its number, id, turn
 */
export const READ_TURN_PAGE = script(
  'read a page of turns',
  `
local found = redis.call('ZRANGEBYSCORE', KEYS[1], '(' .. ARGV[1], '+inf', 'WITHSCORES', 'LIMIT', 0, ARGV[2])
local reply = {}
for i = 1, #found, 2 do
  reply[#reply + 1] = {tonumber(found[i + 1]), found[i], redis.call('HGET', KEYS[2], 't:' .. found[i]) or ''}
end
return reply
`,
);
