/**
 * How broadcasts lie in Redis, and what their scripts share. All their keys lie in one slot.
 *
 * A campaign's hash says what it is and where it stands; `epoch` counts the runs that were let in,
 * and only the latest may claim. Each pass has a hash of counts and, a hundred recipients each,
 * chunks of people (entries in one string, as campaign-entry.ts packs them) and of the ledger (a
 * hash: place in the chunk -> outcome). An outcome is `s<message ids>` sent, `b` blocked, `f<code>`
 * failed, `d<tries>` deferred, `u` uncertain; none yet = waiting. `flight` names who is being
 * called, by place in the whole pass, and for which epoch; `retries` who is tried again, by when.
 */

/** Lua shared by all of them: the server's time, and how outcomes are counted and written. */
export const CAMPAIGN_PRELUDE = `
local CHUNK = 100
local COUNTED = {s = 'sent', b = 'blocked', f = 'failed', u = 'uncertain'}
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local function ms(value) return string.format('%.0f', value) end
local function chunk_of(base, place)
  return base .. math.floor(place / CHUNK), place % CHUNK
end
local function known_outcome(ledger, place)
  local key, field = chunk_of(ledger, place)
  return redis.call('HGET', key, field)
end
local function write_outcome(ledger, place, outcome, ttl)
  local key, field = chunk_of(ledger, place)
  if redis.call('HSET', key, field, outcome) == 1 and redis.call('HLEN', key) == 1 then
    redis.call('EXPIRE', key, ttl)
  end
end
local function count(pass, outcome, by)
  local name = outcome and COUNTED[string.sub(outcome, 1, 1)]
  if name then redis.call('HINCRBY', pass, name, by) end
end
`;

/** What a process left in the middle of a call: done again where that is harmless, else uncertain. */
export const SWEEP_PRELUDE = `
local function sweep(pass, flight, retries, ledger, root_pass, root_ledger, people, repeatable, ttl)
  local left = redis.call('HGETALL', flight)
  for i = 1, #left, 2 do
    local place = tonumber(left[i])
    if repeatable then
      redis.call('ZADD', retries, ms(now), place)
    else
      write_outcome(ledger, place, 'u', ttl)
      count(pass, 'u', 1)
      if root_ledger ~= ledger then
        local key, field = chunk_of(people, place)
        local at = 0
        for entry in string.gmatch(redis.call('GET', key) or '', '[^,]+') do
          if at == field then
            local origin = tonumber(string.match(entry, '@(%d+)$'))
            if origin then
              count(root_pass, known_outcome(root_ledger, origin), -1)
              write_outcome(root_ledger, origin, 'u', ttl)
              count(root_pass, 'u', 1)
            end
            break
          end
          at = at + 1
        end
      end
    end
  end
  redis.call('DEL', flight)
  return #left / 2
end
`;
