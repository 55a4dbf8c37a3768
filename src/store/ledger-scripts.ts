import { SUBSCRIPTION_PERIOD_SECONDS } from '../domain/premium.js';
import { script } from './scripts.js';

/**
 * KEYS account, ledger   ARGV field, line
 * Writes the line unless it is there, and folds all lines into what is paid until when, so the order
 * in which they come makes no difference. Every payment that was not given back is a month. Months
 * of tier 2 follow one another; so do those of tier 1, and they stand still while tier 2 runs.
 * -> {1 = the line is new, 1 = its news was told}
 */
export const WRITE_LEDGER_LINE = script(
  'write a line into a ledger',
  `
local MONTH = ${SUBSCRIPTION_PERIOD_SECONDS * 1_000}
if redis.call('EXISTS', KEYS[1]) == 0 then return redis.error_reply('ERR no account to pay for') end
local is_new = redis.call('HSETNX', KEYS[2], ARGV[1], ARGV[2])
local fields = redis.call('HGETALL', KEYS[2])

local refunded, told = {}, 0
for i = 1, #fields, 2 do
  local charge = string.match(fields[i], '^refund:(.*)$')
  if charge then refunded[charge] = true end
  if fields[i] == 'told:' .. ARGV[1] then told = 1 end
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
  if #spans == 0 then redis.call('HDEL', KEYS[1], field)
  else redis.call('HSET', KEYS[1], field, string.format('%.0f', spans[#spans][2])) end
end
keep('paidTier1UntilMs', tier1)
keep('paidTier2UntilMs', tier2)
return {is_new, told}
`,
);
