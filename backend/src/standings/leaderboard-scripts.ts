/** What the names of generations begin with whose boards are of the present form; another one counts as lost. */
export const FORM = '2.';

/** Makes a written generation the current one, ends the former, and tells the listeners: all at one instant. */
export const SWITCH_GENERATION = `
local before = redis.call('HGET', KEYS[1], 'generation')
for index = 2, 3 do redis.call('PERSIST', KEYS[index]) end
redis.call('HSET', KEYS[1], 'generation', ARGV[1], 'about', ARGV[2])
local version = redis.call('HINCRBY', KEYS[1], 'version', 1)
if before and before ~= ARGV[1] then
  -- Boards of the first form had members, too.
  for _, part in ipairs({ 'order', 'rows', 'members' }) do
    redis.call('EXPIRE', ARGV[3] .. before .. ':' .. part, 60)
  end
end
redis.call('PUBLISH', ARGV[4], version)
return version`;

/** Puts one entry in place of the contestant's former one, unless that one was made from more attempts. */
export const PUT_ENTRY = `
local generation = redis.call('HGET', KEYS[1], 'generation')
if not generation or string.sub(generation, 1, 2) ~= '${FORM}' then return 0 end
local base = ARGV[1] .. generation
local id, sortKey, row = ARGV[2], ARGV[3], ARGV[3] .. '\\n' .. ARGV[4]
local former = redis.call('HGET', base .. ':rows', id)
if former then
  local split = string.find(former, '\\n', 1, true)
  if former == row or cjson.decode(string.sub(former, split + 1)).basis > tonumber(ARGV[5]) then return 1 end
  redis.call('ZREM', base .. ':order', string.sub(former, 1, split - 1) .. id)
end
redis.call('ZADD', base .. ':order', 0, sortKey .. id)
redis.call('HSET', base .. ':rows', id, row)
redis.call('PUBLISH', ARGV[6], redis.call('HINCRBY', KEYS[1], 'version', 1))
return 1`;

/**
 * Everything that one reader wants of a board, seen at one instant and in one round trip: what it says about itself, the
 * sizes of its parts, a slice of it (by place, or around an entry), and single entries with their ranks.
 */
export const SEE = `
local meta = redis.call('HMGET', KEYS[1], 'generation', 'about', 'version')
if not meta[1] or not meta[2] or string.sub(meta[1], 1, 2) ~= '${FORM}' then return nil end
local base = ARGV[1] .. meta[1]
local order, rows = base .. ':order', base .. ':rows'
local function memberOf(id)
  local row = redis.call('HGET', rows, id)
  return row and string.sub(row, 1, string.find(row, '\\n', 1, true) - 1) .. id
end
local function rankOf(member) return redis.call('ZLEXCOUNT', order, '-', '(' .. string.sub(member, 1, -37)) + 1 end
local function rowsOf(members)
  local found = {}
  for from = 1, #members, 1000 do
    local ids = {}
    for index = from, math.min(from + 999, #members) do ids[#ids + 1] = string.sub(members[index], -36) end
    for _, row in ipairs(redis.call('HMGET', rows, unpack(ids))) do found[#found + 1] = row end
  end
  return found
end
local offset, limit = tonumber(ARGV[2]), tonumber(ARGV[3])
if ARGV[4] ~= '' then
  local member = memberOf(ARGV[4])
  local place = member and redis.call('ZRANK', order, member)
  if place then
    local reach = limit
    offset = math.max(0, place - reach)
    limit = place + reach + 1 - offset
  else
    limit = 0
  end
end
local members = limit > 0 and redis.call('ZRANGE', order, offset, offset + limit - 1) or {}
local firstRank = members[1] and rankOf(members[1]) or 0
local wanted, ranks = {}, {}
for index = 5, #ARGV do
  local member = memberOf(ARGV[index])
  if member then
    wanted[#wanted + 1] = member
    ranks[#ranks + 1] = rankOf(member)
  end
end
local sizes = { redis.call('ZCARD', order), redis.call('HLEN', rows) }
return { meta[2], meta[3], sizes, offset, firstRank, members, rowsOf(members), wanted, ranks, rowsOf(wanted) }`;

/** What {@link SEE} answers. */
export type SeenReply = readonly [
  about: string,
  version: string,
  sizes: readonly number[],
  offset: number,
  firstRank: number,
  members: readonly string[],
  rows: readonly (string | null)[],
  wanted: readonly string[],
  ranks: readonly number[],
  wantedRows: readonly (string | null)[],
];

declare module 'ioredis' {
  interface RedisCommander {
    standingSee(
      meta: string,
      base: string,
      offset: number,
      limit: number,
      around: string,
      ...ids: readonly string[]
    ): Promise<SeenReply | null>;
    standingSwitch(
      meta: string,
      order: string,
      rows: string,
      generation: string,
      about: string,
      base: string,
      channel: string,
    ): Promise<number>;
    standingPut(
      meta: string,
      base: string,
      id: string,
      sortKey: string,
      row: string,
      basis: number,
      channel: string,
    ): Promise<number>;
  }
}
