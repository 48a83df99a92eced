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

declare module 'ioredis' {
  interface RedisCommander {
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
