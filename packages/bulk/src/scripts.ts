/**
 * The state of a run in Redis, and the scripts that change it. All keys of a run have one hash tag.
 *
 * - `run`: hash with status, epoch, version, counters and the parameters of the calls
 * - `chunks`: receivers of chunks whose outcome was not delivered to the reader of the run yet, as JSON, by position
 * - `marks`: worker that has a chunk, and time since which the call may be on the wire: `token|time`, with time 0
 *   before the call
 * - `outcomes`: outcomes that were not delivered yet, as JSON, by position
 * - `tell`: positions of these outcomes, in order
 * - `unknown`, `failed`: receivers with this outcome, by position, even after the outcome was delivered
 */
export const KEYS = ['run', 'chunks', 'marks', 'outcomes', 'tell', 'unknown', 'failed'] as const;

const NAMES = `
local run, chunks, marks, outcomes, tell, unknown, failed = unpack(KEYS)
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)

local function changed() return redis.call('HINCRBY', run, 'version', 1) end

-- A run that is over is remembered for a month, so that its id is not sent again.
local function forgetLater()
  for _, key in ipairs(KEYS) do redis.call('PEXPIRE', key, 2592000000) end
end

local function server() return string.match(redis.call('INFO', 'server'), 'run_id:(%x+)') end
`;

/**
 * Prelude of every script that a process runs on a run that it knows. The process passes the epoch of the run, which is
 * random, and the highest version that Redis has acknowledged. If Redis has another epoch or a lower version, it was
 * emptied or rolled back: then the run is lost for all processes.
 */
const PRELUDE = `${NAMES}
local epoch, seen = ARGV[1], tonumber(ARGV[2])
local found = redis.call('HMGET', run, 'epoch', 'version', 'status', 'server')
local status = found[3]
if epoch ~= '' and status ~= 'lost' then
  local isKept = found[1] == epoch and tonumber(found[2]) >= seen
  -- Redis without a durable log forgets when it restarts.
  if isKept and found[4] and found[4] ~= '' then isKept = found[4] == server() end
  if not isKept then
    status = 'lost'
    redis.call('HSET', run, 'epoch', found[1] or epoch, 'status', status, 'version', math.max(seen, found[2] or 0) + 1)
    forgetLater()
  end
end
`;

/**
 * Defines `record`, which stores an outcome: counts it, keeps the receivers of failed and unknown chunks, and appends
 * the position of the chunk to `tell`.
 */
const RECORD = `
local function ownerOf(mark)
  if not mark then return nil, 0 end
  local token, since = string.match(mark, '^(.*)|(%d+)$')
  return token, tonumber(since)
end

local function record(position, outcome, receivers, token)
  local count = #cjson.decode(receivers)
  local isPending = redis.call('HEXISTS', outcomes, position) == 1
  local _, since = ownerOf(redis.call('HGET', marks, position))
  redis.call('HINCRBY', run, outcome.status, count)
  outcome.number = changed()
  redis.call('HSET', chunks, position, receivers)
  redis.call('HSET', outcomes, position, cjson.encode(outcome))
  if not isPending then redis.call('RPUSH', tell, position) end
  if outcome.status ~= 'sent' then
    local kept = { receivers = receivers, token = token, since = since, error = outcome.error }
    redis.call('HSET', outcome.status == 'failed' and failed or unknown, position, cjson.encode(kept))
  end
  if not outcome.replaces then
    local slot = math.floor(now / 10000)
    local last = tonumber(redis.call('HGET', run, 'slot') or 0)
    if slot ~= last then
      local recent = slot == last + 1 and redis.call('HGET', run, 'recent') or 0
      redis.call('HSET', run, 'slot', slot, 'before', recent, 'recent', 0)
    end
    redis.call('HINCRBY', run, 'recent', count)
  end
end
`;

/**
 * Creates a run, or takes over its planning. ARGV: epoch, digest, planner, whether the run must exist, whether Redis is
 * volatile, fields of the run.
 */
const START = `${NAMES}
local epoch, digest, planner = ARGV[1], ARGV[2], ARGV[3]
local found = redis.call('HMGET', run, 'epoch', 'version', 'status', 'digest', 'planned', 'chain', 'complete')
if found[1] and found[4] and found[4] ~= digest then return { 'other', found[2] } end
if not found[1] then
  local isLost = ARGV[4] == '1'
  redis.call('HSET', run, 'epoch', epoch, 'version', 1, 'digest', digest, 'status', isLost and 'lost' or 'running',
    'planned', 0, 'chain', '', 'complete', 0, 'sent', 0, 'failed', 0, 'unknown', 0, 'row', 0, 'startedAt', now,
    'server', ARGV[5] == '1' and server() or '', unpack(ARGV, 6))
  if isLost then forgetLater() end
  found = { epoch, 1, isLost and 'lost' or 'running', digest, 0, '', 0 }
end
redis.call('HSET', run, 'planner', planner)
return { 'known', found[2], found[1], found[3], found[5] or 0, found[6] or '', found[7] or 0 }
`;

/**
 * Adds chunks. ARGV after epoch and version: planner, position of the first chunk, digest of all receivers so far,
 * whether all receivers were read; then the count and the receivers of each chunk.
 */
const PLAN = `${PRELUDE}
if status == 'lost' or status == 'cancelled' then return { status, seen } end
if redis.call('HGET', run, 'planner') ~= ARGV[3] then return { 'replaced', seen } end
local planned = tonumber(redis.call('HGET', run, 'planned'))
-- Otherwise this very call was made before, and its reply was lost.
if planned == tonumber(ARGV[4]) then
  for index = 7, #ARGV, 2 do
    redis.call('HSET', chunks, planned, ARGV[index + 1])
    planned = planned + ARGV[index]
  end
  redis.call('HSET', run, 'planned', planned, 'chain', ARGV[5], 'complete', ARGV[6])
end
return { 'planned', changed() }
`;

/**
 * Returns to a planner the positions of the chunks whose outcome was not delivered yet, and of those among them that
 * have an outcome. ARGV after epoch and version: planner.
 */
const OPEN = `${PRELUDE}
if status ~= 'lost' and redis.call('HGET', run, 'planner') ~= ARGV[3] then return { 'replaced', seen } end
return { status, redis.call('HGET', run, 'version'), redis.call('HKEYS', chunks), redis.call('HKEYS', outcomes) }
`;

/**
 * Returns the receivers of all chunks whose outcome was not delivered yet, and the positions of those that have an
 * outcome.
 */
const CHUNKS = `${PRELUDE}
return { status, redis.call('HGET', run, 'version') or 0, redis.call('HGETALL', chunks), redis.call('HKEYS', outcomes) }
`;

/**
 * Gives a chunk to a worker. ARGV after epoch and version: position, token. A chunk whose call another worker has begun
 * is unknown: that worker died or is frozen, since the queue gives each chunk to one worker.
 */
const TAKE = `${PRELUDE}${RECORD}
local position, token = ARGV[3], ARGV[4]
local receivers = redis.call('HGET', chunks, position)
if not receivers or redis.call('HEXISTS', outcomes, position) == 1 then return { 'settled', seen } end
local owner, since = ownerOf(redis.call('HGET', marks, position))
if owner and owner ~= token and since > 0 then
  record(position, { status = 'unknown' }, receivers, owner)
  return { 'settled', redis.call('HGET', run, 'version') }
end
if status ~= 'running' then return { status, seen } end
redis.call('HSET', marks, position, token .. '|0')
return { 'taken', changed(), receivers }
`;

/** Marks that a call begins, before its first byte is sent. ARGV after epoch and version: position, token. */
const BEGIN = `${PRELUDE}${RECORD}
local position, token = ARGV[3], ARGV[4]
if status ~= 'running' then return { status, seen } end
if redis.call('HEXISTS', outcomes, position) == 1 or redis.call('HEXISTS', chunks, position) == 0 then
  return { 'settled', seen }
end
if ownerOf(redis.call('HGET', marks, position)) ~= token then return { 'stale', seen } end
redis.call('HSET', marks, position, token .. '|' .. now)
return { 'begun', changed() }
`;

/** Gives back an unsent chunk. ARGV after epoch and version: position, token, error, whether the run stops. */
const RELEASE = `${PRELUDE}${RECORD}
local position, token = ARGV[3], ARGV[4]
local kept = redis.call('HGET', unknown, position)
-- This worker was taken for dead, so the chunk became unknown. It is not sent again.
if kept and cjson.decode(kept).token == token then return { 'unknown', seen } end
if ownerOf(redis.call('HGET', marks, position)) == token then redis.call('HDEL', marks, position) end
if ARGV[5] ~= '' then redis.call('HSET', run, 'lastError', ARGV[5]) end
if ARGV[6] == '1' and status == 'running' then redis.call('HSET', run, 'status', 'stopped') end
return { 'released', changed() }
`;

/**
 * Stores the outcome of a chunk. ARGV after epoch and version: position, token, outcome, receivers, whether a finished
 * call has this outcome. If the worker was presumed dead, the outcome replaces `unknown`.
 */
const SETTLE = `${PRELUDE}${RECORD}
local position, token, outcome, receivers = ARGV[3], ARGV[4], cjson.decode(ARGV[5]), ARGV[6]
local pending, kept = redis.call('HGET', outcomes, position), redis.call('HGET', unknown, position)
if kept and cjson.decode(kept).token == token and outcome.status ~= 'unknown' then
  redis.call('HDEL', unknown, position)
  redis.call('HINCRBY', run, 'unknown', -#cjson.decode(receivers))
  local number = pending and cjson.decode(pending).number
  if not pending or redis.call('HGET', run, 'telling') == position .. ':' .. number then outcome.replaces = 'unknown' end
  record(position, outcome, receivers, token)
elseif not pending and not kept then
  local isOpen = redis.call('HEXISTS', chunks, position) == 1
  -- A lost run has no chunks, but the outcomes that workers still report count.
  if isOpen or (status == 'lost' and redis.call('HSETNX', run, 'late:' .. position, 1) == 1) then
    record(position, outcome, receivers, token)
  end
end
if outcome.error then redis.call('HSET', run, 'lastError', outcome.error) end
if ARGV[7] == '1' then
  local row = outcome.status == 'sent' and 0 or redis.call('HINCRBY', run, 'row', 1)
  if row == 0 then redis.call('HSET', run, 'row', 0) end
  if status == 'running' and row >= tonumber(redis.call('HGET', run, 'maxFailures') or math.huge) then
    redis.call('HSET', run, 'status', 'stopped')
  end
end
if status == 'finished' or status == 'cancelled' or status == 'lost' then forgetLater() end
return { 'settled', redis.call('HGET', run, 'version') }
`;

/**
 * Drops the outcome that the reader has confirmed, and delivers the next outcome. ARGV after epoch and version: reader,
 * position and number of the confirmed outcome, whether the reader is new, whether the reader ends.
 */
const TELL = `${PRELUDE}${RECORD}
local reader = redis.call('HGET', run, 'reader')
if ARGV[6] == '1' or not reader then redis.call('HSET', run, 'reader', ARGV[3])
elseif reader ~= ARGV[3] then return { 'replaced', seen } end
local taken = ARGV[4]
local outcome = taken ~= '' and redis.call('HGET', outcomes, taken)
-- An outcome that was replaced meanwhile stays, and is told again.
if outcome and cjson.decode(outcome).number == tonumber(ARGV[5]) then
  redis.call('LREM', tell, 1, taken)
  for _, key in ipairs({ chunks, marks, outcomes }) do redis.call('HDEL', key, taken) end
end
if ARGV[7] == '1' then return { 'ended', changed() } end
local head = redis.call('LINDEX', tell, 0)
if head then
  local next = redis.call('HGET', outcomes, head)
  redis.call('HSET', run, 'telling', head .. ':' .. cjson.decode(next).number)
  return { 'outcome', changed(), head, next, redis.call('HGET', chunks, head) }
end
local left = redis.call('HLEN', chunks)
local isOver = status == 'lost' or status == 'finished'
if left == 0 and (status == 'running' or status == 'paused') and redis.call('HGET', run, 'complete') == '1' then
  redis.call('HSET', run, 'status', 'finished', 'endedAt', now)
  forgetLater()
  isOver = true
end
if status == 'stopped' or status == 'cancelled' then
  isOver = true
  for _, mark in ipairs(redis.call('HVALS', marks)) do
    local _, since = ownerOf(mark)
    if since > 0 then isOver = false end
  end
end
return { isOver and 'over' or 'wait', redis.call('HGET', run, 'version') or seen, left }
`;

/**
 * Pauses, resumes or cancels a run. A run that is over stays as it is, and so does a stopped run that is to be paused.
 * ARGV after epoch and version: the new status.
 */
const CONTROL = `${PRELUDE}
local wanted = ARGV[3]
local isOpen = status == 'running' or status == 'paused' or status == 'stopped'
if isOpen and not (wanted == 'paused' and status == 'stopped') then
  status = wanted
  redis.call('HSET', run, 'status', wanted, 'row', 0)
  if wanted == 'cancelled' then forgetLater() end
end
return { status, changed() }
`;

/** Returns all fields of a run. */
const REPORT = `${PRELUDE}
return { status or '', redis.call('HGET', run, 'version') or 0, redis.call('HGETALL', run), now }
`;

/**
 * Returns one page of the receivers whose outcome is `failed` or `unknown`. ARGV after epoch and version: `failed` or
 * `unknown`, cursor.
 */
const SCAN = `${PRELUDE}
local part = redis.call('HSCAN', ARGV[3] == 'failed' and failed or unknown, ARGV[4], 'COUNT', 10)
return { status or '', seen, part[1], part[2] }
`;

/**
 * Records that a run sends messages with some content. KEYS: set of the runs with this content. ARGV: id of the run.
 */
const NOTE = `
redis.call('SADD', KEYS[1], ARGV[1])
-- The logs of the service exist for three days.
redis.call('PEXPIRE', KEYS[1], 2592000000)
return { 'noted', 0 }
`;

/** Returns the ids of the runs that send messages with some content. KEYS: set of the runs with this content. */
const SAME = `return redis.call('SMEMBERS', KEYS[1])`;

export const SCRIPTS = {
  start: START,
  plan: PLAN,
  open: OPEN,
  chunks: CHUNKS,
  take: TAKE,
  begin: BEGIN,
  release: RELEASE,
  settle: SETTLE,
  tell: TELL,
  control: CONTROL,
  report: REPORT,
  scan: SCAN,
  note: NOTE,
  same: SAME,
};
