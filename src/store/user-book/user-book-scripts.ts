import { script } from '../scripts.js';

/**
 * The Lua scripts of the user book, by the rules of scripts.ts. A record is what
 * user-book-record.ts packs: times first, the @name last.
 */

/**
 * KEYS people, unreachable   ARGV for each person: id, when, language and @name
 * When they were seen first stays as it was, and so does what was found out after they wrote: lines
 * come late. -> what was there of each before, '' = nothing
 */
export const NOTE_PEOPLE = script(
  'note people',
  `
local before = {}
for i = 1, #ARGV, 3 do
  local id, seen = ARGV[i], ARGV[i + 1]
  local known = redis.call('HGET', KEYS[1], id)
  local first = known and string.match(known, '^%S+') or seen
  redis.call('HSET', KEYS[1], id, first .. ' ' .. seen .. ' ' .. ARGV[i + 2])
  local mark = redis.call('HGET', KEYS[2], id)
  if mark and tonumber(string.sub(mark, 2), 36) < tonumber(seen, 36) then
    redis.call('HDEL', KEYS[2], id)
  end
  before[#before + 1] = known or ''
end
return before
`,
);

/**
 * KEYS people, unreachable   ARGV id, why and since when
 * Only of somebody in the book, and since the first time that it was found out.
 */
export const MARK_UNREACHABLE = script(
  'mark somebody as unreachable',
  `
if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 0 then return 0 end
local known = redis.call('HGET', KEYS[2], ARGV[1])
if known and string.sub(known, 1, 1) == string.sub(ARGV[2], 1, 1) then return 0 end
redis.call('HSET', KEYS[2], ARGV[1], ARGV[2])
return 1
`,
);

/** KEYS names   ARGV @name, id   Forgets the name where nobody else has taken it since. */
export const FORGET_NAME = script(
  'forget a @name',
  `
if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then return 0 end
return redis.call('HDEL', KEYS[1], ARGV[1])
`,
);
