/** Makes a written generation the current one, ends the former, and tells the listeners: all at one instant. */
export const SWITCH_GENERATION = `
local before = redis.call('HGET', KEYS[1], 'generation')
for index = 2, 4 do redis.call('PERSIST', KEYS[index]) end
redis.call('HSET', KEYS[1], 'generation', ARGV[1], 'about', ARGV[2])
local version = redis.call('HINCRBY', KEYS[1], 'version', 1)
if before and before ~= ARGV[1] then
  for _, part in ipairs({ 'order', 'members', 'rows' }) do
    redis.call('EXPIRE', ARGV[3] .. before .. ':' .. part, 60)
  end
end
redis.call('PUBLISH', ARGV[4], version)
return version`;

/** Puts one entry in place of the contestant's former one, unless that one was made from more attempts. */
export const PUT_ENTRY = `
local generation = redis.call('HGET', KEYS[1], 'generation')
if not generation then return 0 end
local base = ARGV[1] .. generation
local former = redis.call('HGET', base .. ':members', ARGV[2])
if former then
  local row = redis.call('HGET', base .. ':rows', ARGV[2])
  if row == ARGV[4] and former == ARGV[3] then return 1 end
  if row and cjson.decode(row).basis > tonumber(ARGV[5]) then return 1 end
  redis.call('ZREM', base .. ':order', former)
end
redis.call('ZADD', base .. ':order', 0, ARGV[3])
redis.call('HSET', base .. ':members', ARGV[2], ARGV[3])
redis.call('HSET', base .. ':rows', ARGV[2], ARGV[4])
redis.call('PUBLISH', ARGV[6], redis.call('HINCRBY', KEYS[1], 'version', 1))
return 1`;

/**
 * Everything that one reader wants of a board, seen at one instant and in one round trip: what it says about itself, the
 * sizes of its parts, a slice of it (by place, or around an entry), and single entries with their ranks.
 */
export const SEE = `
local meta = redis.call('HMGET', KEYS[1], 'generation', 'about', 'version')
if not meta[1] or not meta[2] then return nil end
local base = ARGV[1] .. meta[1]
local order, held, rows = base .. ':order', base .. ':members', base .. ':rows'
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
  local member = redis.call('HGET', held, ARGV[4])
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
  local member = redis.call('HGET', held, ARGV[index])
  if member then
    wanted[#wanted + 1] = member
    ranks[#ranks + 1] = rankOf(member)
  end
end
local sizes = { redis.call('ZCARD', order), redis.call('HLEN', held), redis.call('HLEN', rows) }
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
      members: string,
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
      member: string,
      row: string,
      basis: number,
      channel: string,
    ): Promise<number>;
  }
}
