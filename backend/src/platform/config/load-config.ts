/** Everything the processes can be told from outside. `loadConfig` is the only reader of environment variables. */
export interface Config {
  readonly production: boolean;
  readonly databaseUrl: string;
  readonly databasePoolSize: number;
  /** A PostgreSQL that follows the first one, for reading what was published; null where there is none. */
  readonly databaseReplicaUrl: string | null;
  /** One address; of a Redis Cluster the addresses of some of its nodes, with commas between. */
  readonly redisUrl: string;
  readonly redisCluster: boolean;
  readonly host: string;
  readonly port: number;
  /** API processes over the one port, a core each; the connections of each come on top (DATABASE_POOL_SIZE). */
  readonly webConcurrency: number;
  /** The address people type; used in links of mails. */
  readonly publicUrl: string;
  /** Folder of the built web pages, or null when another server (nginx) delivers them. */
  readonly webRoot: string | null;
  /** Folder for files the processes keep: mails that could not be sent, uploads under way. */
  readonly dataDir: string;
  /** Key of every keyed hash (session tokens, ID-card numbers). Changing it signs everybody out. */
  readonly secretKey: string;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** Whether `X-Forwarded-*` of the proxy in front may be believed. */
  readonly trustProxy: boolean;
  readonly secureCookies: boolean;
  readonly logLevel: LogLevel;
  /** `two-person`: nobody reviews or approves questions that person wrote. `single`: one person may do both. */
  readonly questionReview: QuestionReview;
  /** Who sends it may read `/metrics` from elsewhere; null: only the machine itself may. */
  readonly metricsToken: string | null;
}

const LOG_LEVELS = ['error', 'warn', 'info', 'debug', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const QUESTION_REVIEWS = ['two-person', 'single'] as const;
export type QuestionReview = (typeof QUESTION_REVIEWS)[number];

const POSTGRES = ['postgres', 'postgresql'] as const;

/** The names of all environment variables that mean something here. */
export const CONFIG_KEYS = [
  'NODE_ENV',
  'DATABASE_URL',
  'DATABASE_POOL_SIZE',
  'DATABASE_REPLICA_URL',
  'REDIS_URL',
  'REDIS_CLUSTER',
  'HOST',
  'PORT',
  'WEB_CONCURRENCY',
  'PUBLIC_URL',
  'WEB_ROOT',
  'DATA_DIR',
  'SECRET_KEY',
  'SMTP_URL',
  'MAIL_FROM',
  'TRUST_PROXY',
  'SECURE_COOKIES',
  'LOG_LEVEL',
  'QUESTION_REVIEW',
  'METRICS_TOKEN',
] as const;
type ConfigKey = (typeof CONFIG_KEYS)[number];

/** Thrown with every problem at once, so that one start tells the whole story. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The configuration has ${problems.length} problem(s):\n- ${problems.join('\n- ')}`);
  }
}

/** Reads and checks the environment. Pure: same variables, same result. Throws {@link ConfigError}. */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [];
  const text = (key: ConfigKey) => env[key]?.trim() || null;
  const required = (key: ConfigKey, example: string) => {
    const value = text(key);
    if (value === null) problems.push(`${key} is missing, e.g. ${example}`);
    return value ?? '';
  };
  const url = (key: ConfigKey, protocols: readonly string[], example: string) => {
    const value = required(key, example);
    if (value && !protocols.some((protocol) => value.startsWith(`${protocol}://`))) {
      problems.push(`${key} must start with ${protocols.map((p) => `${p}://`).join(' or ')}`);
    }
    return value;
  };
  const whole = (key: ConfigKey, fallback: number, min: number, max: number) => {
    const value = text(key);
    if (value === null) return fallback;
    const number = Number(value);
    if (Number.isInteger(number) && number >= min && number <= max) return number;
    problems.push(`${key} must be a whole number from ${min} to ${max}, not "${value}"`);
    return fallback;
  };
  const flag = (key: ConfigKey, fallback: boolean) => {
    const value = text(key);
    if (value === null) return fallback;
    if (value === 'true' || value === 'false') return value === 'true';
    problems.push(`${key} must be true or false, not "${value}"`);
    return fallback;
  };

  const production = text('NODE_ENV') === 'production';
  const secretKey = required('SECRET_KEY', '`openssl rand -hex 32`');
  if (secretKey && secretKey.length < 32) problems.push('SECRET_KEY must have at least 32 characters');
  const logLevel = (text('LOG_LEVEL') ?? 'info') as LogLevel;
  if (!LOG_LEVELS.includes(logLevel)) problems.push(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}`);
  const questionReview = (text('QUESTION_REVIEW') ?? 'two-person') as QuestionReview;
  if (!QUESTION_REVIEWS.includes(questionReview)) {
    problems.push(`QUESTION_REVIEW must be one of ${QUESTION_REVIEWS.join(', ')}`);
  }
  const port = whole('PORT', 3000, 0, 65_535);

  const config: Config = {
    production,
    databaseUrl: url('DATABASE_URL', POSTGRES, 'postgres://contest:secret@127.0.0.1:5432/contest'),
    databasePoolSize: whole('DATABASE_POOL_SIZE', 10, 1, 200),
    databaseReplicaUrl:
      text('DATABASE_REPLICA_URL') && url('DATABASE_REPLICA_URL', POSTGRES, 'postgres://replica:5432'),
    redisUrl: url('REDIS_URL', ['redis', 'rediss'], 'redis://127.0.0.1:6379'),
    redisCluster: flag('REDIS_CLUSTER', false),
    host: text('HOST') ?? '127.0.0.1',
    port,
    webConcurrency: whole('WEB_CONCURRENCY', 1, 1, 64),
    publicUrl: text('PUBLIC_URL') ?? `http://localhost:${port}`,
    webRoot: text('WEB_ROOT'),
    dataDir: text('DATA_DIR') ?? '.local/data',
    secretKey,
    smtpUrl: text('SMTP_URL'),
    mailFrom: text('MAIL_FROM') ?? 'Cuộc thi trực tuyến <khong-tra-loi@localhost>',
    trustProxy: flag('TRUST_PROXY', false),
    secureCookies: flag('SECURE_COOKIES', production),
    logLevel,
    questionReview,
    metricsToken: text('METRICS_TOKEN'),
  };
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}
