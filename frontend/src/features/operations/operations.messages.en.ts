import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './operations.messages.js';

const english: SameShape<Words> = {
  title: 'Operations',
  lead: 'How the system is running, every 5 seconds. The lines are the last 10 minutes.',
  takenAt: (time) => `Figures of ${time}`,
  stopped: 'New figures could not be read. Below are the last ones.',
  levels: { normal: 'Normal', attention: 'Needs attention', critical: 'Critical' },
  allNormal: 'Everything is normal.',
  look: (names) => `To look at: ${names}.`,
  redisAway:
    'Redis does not answer. Contestants can still answer and submit; only the figures of one process are known, without history.',
  unknown: 'Not known yet',
  went: (name, lowest, highest) => `${name} in the last 10 minutes: from ${lowest} to ${highest}`,
  noHistory: (name) => `${name}: no history yet`,
  perSecond: (count) => `${count}/s`,
  hours: (count) => `${count} h`,
  seconds: (count) => `${count} s`,
  attentionFrom: (bound) => `Needs attention from ${bound}`,
  figures: {
    'requests-per-second': { name: 'Requests', help: 'Requests that all processes answer in a second.' },
    'request-p95-ms': {
      name: 'Time to answer',
      help: '95 % of requests are done within this. Slow for long: look at the queue for PostgreSQL and the event loop; add API processes where the processors are full.',
    },
    'failures-per-second': {
      name: 'Server errors',
      help: 'Requests that ended in an error of the server (5xx). Look for the request id in the logs.',
    },
    'shed-per-second': {
      name: 'Refused for overload',
      help: 'Refused early, so that what was accepted stays fast; browsers send again. For long: add API processes.',
    },
    'requests-in-flight': { name: 'Being worked on', help: 'Requests taken and not answered yet.' },
    'open-streams': { name: 'Pages following live', help: 'Browsers that have a live leaderboard open.' },
    'submissions-per-second': {
      name: 'Submissions',
      help: 'Attempts that end in a second, by the contestant or by their deadline.',
    },
    'attempts-open': { name: 'Answering now', help: 'Attempts begun and not submitted.' },
    'event-loop-lag-ms': {
      name: 'Event-loop lag',
      help: 'How long the busiest process takes to get to its next piece of work. High: the processor is full.',
    },
    'pool-waiting': {
      name: 'Waiting for PostgreSQL',
      help: 'Queries that wait for a free connection. Above 0 for long: PostgreSQL is slow, or DATABASE_POOL_SIZE too small.',
    },
    'redis-round-trip-ms': {
      name: 'Redis answers after',
      help: 'One question and its answer. No number: Redis is away.',
    },
    'jobs-waiting': {
      name: 'Jobs waiting',
      help: 'Background work (mail, imports, leaderboards) whose turn has not come.',
    },
    'oldest-job-seconds': {
      name: 'Longest wait of a job',
      help: 'Growing on and on: no worker is running. Start it again; no job is lost.',
    },
    'leaderboard-lag-ms': {
      name: 'Leaderboard lag',
      help: 'From the moment a submission is stored to the change of the live leaderboard.',
    },
    'backup-age-hours': {
      name: 'Latest backup',
      help: 'How long ago the latest backup was made; where there is none, since the system was first used. Above 26 hours: look at the backup service.',
    },
  },
  processes: {
    title: 'Running processes',
    caption: 'The running processes',
    empty: 'No process was heard of yet.',
    wait: 'Every process speaks up every 5 seconds; please wait a little.',
    noWorker:
      'There is no worker: background work stands still, and rounds whose time is up are not closed. Start the worker.',
    versions: 'The processes run different versions: an update is under way, or a process was not restarted.',
    role: 'Kind',
    host: 'Machine (process)',
    version: 'Version',
    uptime: 'Up for',
    requests: 'Requests/s',
    cpu: 'Processor',
    memory: 'Memory',
    lag: 'Event-loop lag',
    pool: 'PostgreSQL connections',
    poolUse: (busy, size) => `${busy} / ${size}`,
    roles: { api: 'API', worker: 'Worker' },
  },
};

export default english;
