import net from 'node:net';

const LOOPBACK = '127.0.0.1';

/** @returns {Promise<number>} a port of this machine's loopback address that nobody listens on at the moment */
export function freePort() {
  return listenBriefly(0);
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
      const chosen = server.address().port;
      server.close(() => resolve(chosen));
    });
  });
}
