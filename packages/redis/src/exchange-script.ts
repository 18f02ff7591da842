/**
 * Lua script for one exchange of a process with the shared count of a bucket. The count is a single value, so that
 * Redis changes, copies and evicts it as a whole. `KEYS[1]` is the key of the count, `ARGV[1]` is an {@link Exchange}
 * as JSON, and the reply is a {@link Reply}.
 *
 * The steps: read the clock; count the permits of silent processes as used; record the report of this process; grant or
 * refuse what it wants.
 */
export const EXCHANGE_SCRIPT = `
local SLICES = 200
local SILENT_MS = 3000
local MISSED_MS = 10000
local FIRST_PAUSE_MS, MAX_PAUSE_MS = 1000, 30000

local ask = cjson.decode(ARGV[1])
local saved = redis.call('GET', KEYS[1])
local count = saved and cmsgpack.unpack(saved) or {
  now = 0, processes = {}, used = {}, expected = 0, expectedUntil = 0, settledAt = 0,
  pauseMs = 0, pausedUntil = 0, refusedAt = -1e12,
}

-- The time of the count never goes back. The clock may: somebody sets it, or a Redis with another clock takes over. The
-- time then stands still for a moment, and goes on from there.
local time = redis.call('TIME')
local clock = time[1] * 1000 + math.floor(time[2] / 1000)
local now = count.now + math.max(0, clock - (count.clock or count.now))
count.now, count.clock = now, clock

local longest = 0
for _, rate in ipairs(ask.rates) do longest = math.max(longest, rate[2]) end

local function use(weight, age)
  if weight <= 0 then return end
  for _, rate in ipairs(ask.rates) do
    local length = tostring(rate[2])
    local slices = count.used[length] or {}
    local slice = math.floor((now - math.min(age, rate[2])) * SLICES / rate[2])
    slices[slice] = (slices[slice] or 0) + weight
    count.used[length] = slices
  end
end

-- A silent process may have used the permits that it holds at any time until now. It may be alive, and go on with its own
-- share: the share is left free for a while.
local function silence(process)
  use(process.holds, 0)
  process.missedUntil = process.heardUntil - SILENT_MS + MISSED_MS
  process.holds, process.since, process.least, process.heardUntil = 0, nil, nil, 0
end

-- Number of processes that share the limit although Redis does not know them, or no longer.
local function expect(processes)
  count.expected = math.max(count.expected, processes)
  count.expectedUntil = math.max(count.expectedUntil, now + MISSED_MS)
end

for id, process in pairs(count.processes) do
  if id ~= ask.id and process.heardUntil > 0 and process.heardUntil <= now then silence(process) end
end

local function save()
  redis.call('SET', KEYS[1], cmsgpack.pack(count), 'PX', longest + 60000)
end

local me = count.processes[ask.id]
if me and me.number >= ask.number then return { 'old', 0, 0, 0, 0 } end

-- Redis has lost what it had acknowledged: it was emptied, or an older copy took over.
if ask.acknowledged > (me and me.number or 0) then
  for _, process in pairs(count.processes) do
    if process.heardUntil > 0 then silence(process) end
  end
  expect(ask.processes)
  count.settledAt = now + longest
  save()
  return { 'lost', 0, 0, count.expected, 0 }
end
-- While Redis was unreachable, the other processes continued with their shares, and may still do so.
if ask.alone then expect(ask.processes) end
if ask.acknowledged == 0 and ask.processes > 1 then
  expect(ask.processes)
  if not me then count.settledAt = math.max(count.settledAt, now + longest) end
end

-- An earlier exchange may have reported a use, although its reply was lost.
for _, entry in ipairs(ask.uses) do
  if entry[1] > (me and me.number or 0) then use(entry[3], entry[2]) end
end
me = me or {}
me.alone = ask.alone
me.number, me.holds, me.heardUntil = ask.number, ask.holds, now + SILENT_MS
count.processes[ask.id] = me
if ask.leaves then
  count.processes[ask.id] = nil
  count.expected = math.max(0, count.expected - 1)
end

local connected, away, held, ahead = 0, 0, 0, 0
if ask.alone then ask.want = 0 end
if ask.want > 0 then
  me.since = me.since or (now + (time[2] % 1000) / 1000)
  me.least = ask.least
else
  me.since, me.least = nil, nil
end
for id, process in pairs(count.processes) do
  if process.heardUntil > now then
    if process.alone then away = away + 1 else connected = connected + 1 end
    held = held + process.holds
    if me.since and process.since and (process.since < me.since or (process.since == me.since and id < ask.id)) then
      ahead = ahead + process.least
    end
  elseif process.missedUntil > now then
    away = away + 1
  elseif process.missedUntil + longest + 60000 < now then
    count.processes[id] = nil
  end
end
if connected + away >= count.expected or now >= count.expectedUntil then
  count.expected, count.expectedUntil = 0, 0
end
local processes = math.max(1, connected + away, count.expected)
local missing = processes - connected

if ask.refusedForMs >= 0 and (ask.refusedForMs > 0 or now >= count.pausedUntil) then
  local before = now - count.refusedAt > 60000 and 0 or count.pauseMs
  count.pauseMs = math.min(MAX_PAUSE_MS, before > 0 and before * 2 or FIRST_PAUSE_MS)
  count.pausedUntil = now + math.min(MAX_PAUSE_MS, ask.refusedForMs > 0 and ask.refusedForMs or count.pauseMs)
  count.refusedAt = now
end

local wait = math.max(0, count.pausedUntil - now)
if missing > 0 then wait = math.max(wait, count.settledAt - now) end
local free, smallest = math.huge, math.huge
for _, rate in ipairs(ask.rates) do
  local calls, length = rate[1], rate[2]
  local share = math.min(1, 0.5 + 0.1 * math.floor((now - count.refusedAt) / length))
  local limit = math.max(1, math.floor(calls * share))
  -- A process that did not report may continue with its own share.
  local open = limit - missing * math.floor(calls / processes)
  local used, ends = 0, {}
  local slices = count.used[tostring(length)] or {}
  for slice, weight in pairs(slices) do
    local over = (slice + 1) * length / SLICES + length
    if over <= now then slices[slice] = nil
    else
      used = used + weight
      ends[#ends + 1] = { over, weight }
    end
  end
  local least = math.min(ask.least, limit)
  local lack = ahead + least - (open - used - held)
  if ask.want > 0 and lack > 0 then
    local due = now + length / 20
    table.sort(ends, function(one, other) return one[1] < other[1] end)
    for _, each in ipairs(ends) do
      lack = lack - each[2]
      if lack <= 0 then
        due = each[1]
        break
      end
    end
    wait = math.max(wait, due - now)
  end
  free, smallest = math.min(free, open - used - held), math.min(smallest, limit)
end

local grant, plenty = 0, 0
local least = math.min(ask.least, smallest)
if ask.want > 0 and wait <= 0 and free - ahead >= least then
  local portion = math.max(least, math.ceil(smallest / (5 * processes)))
  if free > smallest / 2 then plenty = 1 end
  grant = math.min(math.max(ask.want, least, plenty * math.ceil(portion / 2)), portion, free - ahead)
  me.holds = me.holds + grant
  -- Moves the process to the end of the queue.
  me.since = ask.want > grant and now + (time[2] % 1000) / 1000 + 0.001 or nil
end
save()
return { 'counted', grant, math.ceil(wait), processes, plenty }
`;
