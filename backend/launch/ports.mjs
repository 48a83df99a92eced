import net from 'node:net';

/** @returns {Promise<number>} a port of this machine's loopback address that nobody listens on at the moment */
export function freePort() {
  return listenBriefly(0);
}

/**
 * @param {number} port
 * @param {string} [host] the address it would be listened on
 */
export async function isPortTaken(port, host) {
  try {
    await listenBriefly(port, host);
    return false;
  } catch (error) {
    if (error.code === 'EADDRINUSE') return true;
    throw error;
  }
}

/** @returns {Promise<boolean>} whether something accepts connections on the port of the loopback address */
export function accepts(port) {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    const answer = (value) => {
      socket.destroy();
      resolve(value);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
}

/**
 * What a person reads when the port of the web address is taken.
 * @param {number} port
 */
export function portTakenMessage(port) {
  return `Port ${port} is already in use by another program. Stop that program, or choose another port: npm start -- --port ${port + 1}`;
}

function listenBriefly(port, host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const chosen = server.address().port;
      server.close(() => resolve(chosen));
    });
  });
}
