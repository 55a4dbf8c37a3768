import { CAMPAIGN_PRELUDE, SWEEP_PRELUDE } from './campaign-lua.js';
import { script } from '../scripts.js';

/** What a run does with recipients, by the rules of scripts.ts; see campaign-lua.ts for what lies where. */

/**
 * KEYS campaign, pass, flight, retries, ledger base, people base, root pass, root ledger base
 * ARGV run, repeatable, seconds
 * -> {epoch, 'counting' | 'running'} or {0} for a run that is not the latest, or not needed.
 */
export const OPEN_RUN = script(
  'open a run',
  `${CAMPAIGN_PRELUDE}${SWEEP_PRELUDE}
local state = redis.call('HGET', KEYS[1], 'state')
if state ~= 'counting' and state ~= 'running' then return {0} end
if redis.call('HGET', KEYS[1], 'run') ~= ARGV[1] then return {0} end
local epoch = redis.call('HINCRBY', KEYS[1], 'epoch', 1)
if state == 'counting' then
  redis.call('HSET', KEYS[2], 'total', 0, 'cursor', 0)
else
  sweep(KEYS[2], KEYS[3], KEYS[4], KEYS[5], KEYS[7], KEYS[8], KEYS[6], ARGV[2] == '1', ARGV[3])
end
redis.call('HSETNX', KEYS[2], 'startedAtMs', ms(now))
redis.call('HSET', KEYS[2], 'rate', 0, 'rateAtMs', ms(now), 'rateSinceMs', ms(now))
redis.call('EXPIRE', KEYS[2], ARGV[3])
return {epoch, state}
`,
);

/**
 * KEYS campaign, pass, chunk base   ARGV epoch, seconds, first chunk, recipients with these, people…
 * -> 1, or 0 when another run does it, or nobody shall.
 */
export const WRITE_PEOPLE = script(
  'write down recipients',
  `
if redis.call('HGET', KEYS[1], 'epoch') ~= ARGV[1] then return 0 end
if redis.call('HGET', KEYS[1], 'state') ~= 'counting' then return 0 end
local first = tonumber(ARGV[3])
for i = 5, #ARGV do
  redis.call('SET', KEYS[3] .. (first + i - 5), ARGV[i], 'EX', ARGV[2])
end
local chunks = first + #ARGV - 4
if chunks > tonumber(redis.call('HGET', KEYS[2], 'chunks') or '0') then
  redis.call('HSET', KEYS[2], 'chunks', chunks)
end
redis.call('HSET', KEYS[2], 'total', ARGV[4])
return 1
`,
);

/**
 * KEYS campaign, pass   ARGV epoch, recipients, pass number
 * -> the state by now: 'running', or 'finished' when there is nobody; '' when another run does it.
 */
export const END_COUNTING = script(
  'end counting recipients',
  `${CAMPAIGN_PRELUDE}
if redis.call('HGET', KEYS[1], 'epoch') ~= ARGV[1] then return '' end
local state = redis.call('HGET', KEYS[1], 'state')
if state ~= 'counting' then return state == 'running' and state or '' end
local next_state = ARGV[2] == '0' and 'finished' or 'running'
redis.call('HSET', KEYS[1], 'state', next_state, 'counted', ARGV[3])
redis.call('HSET', KEYS[2], 'total', ARGV[2], 'cursor', 0, 'startedAtMs', ms(now),
  'rateSinceMs', ms(now), 'rateAtMs', ms(now))
if next_state == 'finished' then
  redis.call('HSET', KEYS[1], 'changedAtMs', ms(now), 'changedBy', 0)
  redis.call('HSET', KEYS[2], 'endedAtMs', ms(now))
end
return next_state
`,
);

/**
 * KEYS campaign, pass, flight, retries, people base, ledger base, pause
 * ARGV epoch, claim's number in its epoch, most, how far this run has come in the list, seconds
 * -> {'over', state} | {'finished'} | {'held', ms} | {'idle', ms until the next retry or -1} |
 * {'claimed', then for each: place, entry, tries so far}
 * A claim that is asked for again, because its reply was lost, gets the same ones again. A Redis
 * that has forgotten its last moments would have people called once more: they are uncertain.
 */
export const CLAIM_PEOPLE = script(
  'claim recipients',
  `${CAMPAIGN_PRELUDE}
local campaign, pass, flight, retries = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local epoch, most = ARGV[1], tonumber(ARGV[3])
local standing = redis.call('HMGET', campaign, 'state', 'epoch')
if standing[1] ~= 'running' or standing[2] ~= epoch then
  return {standing[1] == 'finished' and standing[2] == epoch and 'finished' or 'over', standing[1] or ''}
end
local name = epoch .. ':' .. ARGV[2]
local counts = redis.call('HMGET', pass, 'claim', 'claimed', 'cursor', 'total')
local places = {}
if counts[1] == name then
  for place in string.gmatch(counts[2], '%d+') do
    if redis.call('HGET', flight, place) == epoch then places[#places + 1] = tonumber(place) end
  end
else
  local held = redis.call('PTTL', KEYS[7])
  if held > 0 then return {'held', held} end
  for _, place in ipairs(redis.call('ZRANGEBYSCORE', retries, '-inf', ms(now), 'LIMIT', 0, most)) do
    redis.call('ZREM', retries, place)
    places[#places + 1] = tonumber(place)
  end
  local cursor, total = tonumber(counts[3] or '0'), tonumber(counts[4] or '0')
  for forgotten = cursor, tonumber(ARGV[4]) - 1 do
    if not known_outcome(KEYS[6], forgotten) and redis.call('HEXISTS', flight, forgotten) == 0 then
      write_outcome(KEYS[6], forgotten, 'u', ARGV[5])
      count(pass, 'u', 1)
    end
    cursor = forgotten + 1
  end
  redis.call('HSET', pass, 'cursor', cursor)
  while #places < most and cursor < total do
    places[#places + 1] = cursor
    cursor = cursor + 1
  end
  if #places == 0 then
    local next_retry = redis.call('ZRANGE', retries, 0, 0, 'WITHSCORES')
    if next_retry[2] then return {'idle', math.max(1, next_retry[2] - now)} end
    if redis.call('HLEN', flight) > 0 then return {'idle', -1} end
    redis.call('HSET', campaign, 'state', 'finished', 'changedBy', 0, 'changedAtMs', ms(now))
    redis.call('HSET', pass, 'endedAtMs', ms(now))
    return {'finished'}
  end
  local taken = {}
  for i, place in ipairs(places) do
    taken[2 * i - 1], taken[2 * i] = place, epoch
  end
  redis.call('HSET', flight, unpack(taken))
  redis.call('HSET', pass, 'claim', name, 'claimed', table.concat(places, ' '), 'cursor', cursor)
end
local reply, chunks = {'claimed'}, {}
for _, place in ipairs(places) do
  local key, field = chunk_of(KEYS[5], place)
  if not chunks[key] then
    local entries = {}
    for entry in string.gmatch(redis.call('GET', key) or '', '[^,]+') do entries[#entries + 1] = entry end
    chunks[key] = entries
  end
  local tries = string.match(known_outcome(KEYS[6], place) or '', '^d(%d+)') or '0'
  reply[#reply + 1] = place
  reply[#reply + 1] = chunks[key][field + 1] or ''
  reply[#reply + 1] = tries
end
return reply
`,
);

/**
 * KEYS campaign, pass, flight, retries, ledger base, root pass, root ledger base, minutes
 * ARGV epoch, seconds, then for each: place, outcome or 'r' (not called: as it was), ms until it is
 * tried again, place in the root pass or ''
 * Whoever comes late, when a later run has called it uncertain, tells the truth after all. Repeated
 * it changes nothing.
 */
export const SETTLE_PEOPLE = script(
  'settle recipients',
  `${CAMPAIGN_PRELUDE}
local campaign, pass, flight, retries, ledger = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local epoch, ttl = ARGV[1], ARGV[2]
local state = redis.call('HGET', campaign, 'state')
local ended, sent = 0, 0
local function settle_root(place, outcome)
  count(KEYS[6], known_outcome(KEYS[7], place), -1)
  write_outcome(KEYS[7], place, outcome, ttl)
  count(KEYS[6], outcome, 1)
end
for i = 3, #ARGV, 4 do
  local place, outcome, delay, origin = tonumber(ARGV[i]), ARGV[i + 1], ARGV[i + 2], tonumber(ARGV[i + 3])
  local kind, known = string.sub(outcome, 1, 1), known_outcome(ledger, place)
  local is_flying = redis.call('HGET', flight, place) == epoch
  local is_late = not is_flying and known == 'u' and kind ~= 'u'
  if is_flying or is_late then
    if is_flying then redis.call('HDEL', flight, place) end
    -- Nobody would try it again.
    if is_late and state == 'finished' and (kind == 'd' or kind == 'r') then
      outcome, kind = 'fserver', 'f'
    end
    if is_late then count(pass, 'u', -1) end
    if kind == 'r' then
      if is_late then write_outcome(ledger, place, 'd0', ttl) end
      redis.call('ZADD', retries, ms(now + delay), place)
    elseif kind == 'd' then
      write_outcome(ledger, place, outcome, ttl)
      redis.call('ZADD', retries, ms(now + delay), place)
    else
      write_outcome(ledger, place, outcome, ttl)
      count(pass, outcome, 1)
      if origin then settle_root(origin, outcome) end
      if not is_late then ended = ended + 1 end
      if kind == 's' then sent = sent + 1 end
    end
  end
end
if sent > 0 then
  redis.call('HINCRBY', KEYS[8], math.floor(now / 60000), sent)
  redis.call('EXPIRE', KEYS[8], ttl)
end
if ended > 0 then
  -- What was settled a while ago counts less and less: half of it is forgotten in seven seconds.
  local rate = redis.call('HMGET', pass, 'rate', 'rateAtMs')
  local faded = (rate[1] or 0) * math.exp(((rate[2] or now) - now) / 10000)
  redis.call('HSET', pass, 'rate', string.format('%.6f', faded + ended / 10), 'rateAtMs', ms(now))
end
redis.call('EXPIRE', retries, ttl)
redis.call('EXPIRE', flight, ttl)
return ended
`,
);

/** KEYS pause   ARGV ms   It never gets shorter. */
export const HOLD_BROADCASTS = script(
  'hold broadcasts',
  `
if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[1]) then redis.call('SET', KEYS[1], 1, 'PX', ARGV[1]) end
return 1
`,
);
