import { parseArgs } from 'node:util';
import { LaunchFailure } from './failure.mjs';

export const START_USAGE = `npm start                  starts everything at http://localhost:3000, with demo data on the first start
npm start -- --empty       without demo data
npm start -- --port 8080   at another port; 0 takes any free one
npm start -- --host ADDR   listens on ADDR instead of 127.0.0.1, e.g. 0.0.0.0 for the whole network`;

/**
 * @param {string[]} args
 * @returns {{ empty: boolean, port: number, host: string, help: boolean }}
 */
export function startOptions(args) {
  const { empty, port, host, help } = parsed(args);
  const number = Number(port);
  if (!/^\d+$/.test(port) || number > 65_535) {
    throw new LaunchFailure(`--port takes a whole number from 0 to 65535, not "${port}".\n\n${START_USAGE}`);
  }
  return { empty, port: number, host, help };
}

function parsed(args) {
  try {
    return parseArgs({
      args,
      options: {
        empty: { type: 'boolean', default: false },
        port: { type: 'string', default: '3000' },
        host: { type: 'string', default: '127.0.0.1' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new LaunchFailure(`${error.message}\n\n${START_USAGE}`);
  }
}
