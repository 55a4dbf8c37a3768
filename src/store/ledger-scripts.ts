import { SUBSCRIPTION_PERIOD_SECONDS } from '../domain/premium.js';
import { script } from './scripts.js';

/**
 * How long who writes a line has to tell people of it before somebody else may. Shorter than the
 * lock of a killed process (`TTL_MS.updateLock`), after which its update comes again.
 */
const TELLING_MS = 5_000;

/**
 * KEYS account, ledger   ARGV field, line
 * Writes the line unless it is there, and folds all lines into what is paid until when, so the order
 * in which they come makes no difference. Every payment that was not given back is a month. Months
 * of tier 2 follow one another; so do those of tier 1, and they stand still while tier 2 runs.
 * -> {1 = the line is new, 1 = the caller is to tell of it, tier 1 until ms (0 = not paid), tier 2 …}
 */
export const WRITE_LEDGER_LINE = script(
  'write a line into a ledger',
  `
local MONTH = ${SUBSCRIPTION_PERIOD_SECONDS * 1_000}
if redis.call('EXISTS', KEYS[1]) == 0 then return redis.error_reply('ERR no account to pay for') end
local is_new = redis.call('HSETNX', KEYS[2], ARGV[1], ARGV[2])

local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local told = redis.call('HGET', KEYS[2], 'told:' .. ARGV[1])
local may_tell = not told or (told ~= 'done' and now - tonumber(told) >= ${TELLING_MS})
if may_tell then redis.call('HSET', KEYS[2], 'told:' .. ARGV[1], string.format('%.0f', now)) end

local fields = redis.call('HGETALL', KEYS[2])
local refunded = {}
for i = 1, #fields, 2 do
  local charge = string.match(fields[i], '^refund:(.*)$')
  if charge then refunded[charge] = true end
end

local months = {tier1 = {}, tier2 = {}}
for i = 1, #fields, 2 do
  local charge = string.match(fields[i], '^payment:(.*)$') or string.match(fields[i], '^renewal:(.*)$')
  if charge and not refunded[charge] then
    local line = cjson.decode(fields[i + 1]).data
    local bought = line.tier and months[line.tier]
    if bought then
      bought[#bought + 1] = {charge = charge, paid = line.paidAtMs, known_until = line.untilMs or 0}
    end
  end
end
for _, bought in pairs(months) do
  table.sort(bought, function(a, b)
    if a.paid ~= b.paid then return a.paid < b.paid end
    return a.charge < b.charge
  end)
end

-- Each month as {from, until}, one behind the other.
local function fold(bought, end_of_month)
  local spans = {}
  for _, month in ipairs(bought) do
    local from = math.max(month.paid, #spans > 0 and spans[#spans][2] or 0)
    spans[#spans + 1] = {from, math.max(end_of_month(from), month.known_until)}
  end
  return spans
end

local tier2 = fold(months.tier2, function(from) return from + MONTH end)
local tier1 = fold(months.tier1, function(from)
  local left = MONTH
  for _, span in ipairs(tier2) do
    if span[1] >= from + left then break end
    if span[2] > from then
      left = left - math.max(0, span[1] - from)
      from = span[2]
    end
  end
  return from + left
end)

local function keep(field, spans)
  if #spans == 0 then
    redis.call('HDEL', KEYS[1], field)
    return 0
  end
  redis.call('HSET', KEYS[1], field, string.format('%.0f', spans[#spans][2]))
  return spans[#spans][2]
end
return {
  is_new, may_tell and 1 or 0,
  keep('paidTier1UntilMs', tier1), keep('paidTier2UntilMs', tier2),
}
`,
);
