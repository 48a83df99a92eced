import net from 'node:net';

const LOOPBACK = '127.0.0.1';

/**
 * Linux gives ports from 32,768 on to whoever asks for any; below them nobody comes by chance upon one that was found free.
 * Browsers refuse 10,080.
 */
const OWN_RANGE = { first: 10_100, count: 1_900 };

let tries = Math.floor(Math.random() * OWN_RANGE.count);

/**
 * @param {{ first: number, count: number }} [range]
 * @returns {Promise<number>} a port of this machine's loopback address that nobody listens on, and not one given before
 */
export async function freePort({ first, count } = OWN_RANGE) {
  for (let left = count; left > 0; left -= 1) {
    tries += 1;
    const port = first + (tries % count);
    const isFree = await listenBriefly(port).catch(() => false);
    if (isFree) return port;
  }
  throw new Error(`All ports from ${first} on are taken.`);
}

/**
 * Why a web address cannot be served, or nothing when it can. For the loopback address both kinds are asked: browsers
 * try `localhost` at ::1 first, and would end at another program there.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>}
 */
export async function portFault(port, host) {
  for (const address of host === LOOPBACK ? [host, '::1'] : [host]) {
    try {
      await listenBriefly(port, address);
    } catch ({ code, message }) {
      if (code === 'EADDRINUSE') return portTakenMessage(port);
      if (code === 'EACCES')
        return `Port ${port} is reserved by the system. Choose a higher one: npm start -- --port 3000`;
      if (address === host) return `${host} cannot be listened on (${message}). Choose another address with --host.`;
    }
  }
  return undefined;
}

function portTakenMessage(port) {
  return `Port ${port} is already in use by another program. Stop that program, or choose another port: npm start -- --port ${port + 1}`;
}

function listenBriefly(port, host = LOOPBACK) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      server.close(() => resolve(true));
    });
  });
}
