import { connect, type Socket } from 'node:net';

/** A node of the cluster that has said that it is there. */
export type NodeConnection = { socket: Socket; info: string };

/** How long, in milliseconds, a node may keep silent: before the next one is tried, and where there is no other. */
const patience = { next: 1500, only: 5000 };

/** For how long, in milliseconds, one that was silent is tried last. */
const shunned = 10_000;

const longestInfo = 32_768;

/** An address of a node: `host:port`. */
export type NodeAddress = string;

/**
 * Reaches the first node that speaks: one that stands still takes the call and says nothing. Begins with another node each time.
 * Rejects where none does.
 */
export function nodeDialler(
  servers: readonly NodeAddress[],
  now: () => number,
): () => Promise<NodeConnection> {
  const silentAt = new Map<NodeAddress, number>();
  const wait = servers.length > 1 ? patience.next : patience.only;
  let turn = 0;
  return async () => {
    turn += 1;
    const inTurn = servers.map((_, each) => servers[(turn + each) % servers.length] ?? '');
    const wasSilent = (each: NodeAddress) =>
      now() - (silentAt.get(each) ?? Number.NEGATIVE_INFINITY) < shunned;
    for (const each of [...inTurn.filter((one) => !wasSilent(one)), ...inTurn.filter(wasSilent)]) {
      const found = await reach(each, wait).catch(() => null);
      if (found) return found;
      silentAt.set(each, now());
    }
    throw new Error('no node answers');
  };
}

function reach(address: NodeAddress, wait: number): Promise<NodeConnection> {
  const { hostname, port } = new URL(`nats://${address}`);
  return new Promise((resolve, reject) => {
    const socket = connect({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port || 4222),
      noDelay: true,
    });
    let said = Buffer.alloc(0);
    const fail = (cause: Error) => {
      clearTimeout(timer);
      socket.destroy();
      reject(cause);
    };
    const timer = setTimeout(() => fail(new Error('silent')), wait);
    const onClose = () => fail(new Error('closed'));
    const onData = (piece: Buffer) => {
      said = Buffer.concat([said, piece]);
      const end = said.indexOf('\r\n');
      if (end < 0 && said.length < longestInfo) return;
      const info = /^INFO (\{.*\})\s*$/i.exec(said.toString('utf8', 0, Math.max(end, 0)))?.[1];
      if (info === undefined) {
        fail(new Error('no NATS server'));
        return;
      }
      clearTimeout(timer);
      socket.pause();
      socket.off('data', onData);
      socket.off('error', fail);
      socket.off('close', onClose);
      if (said.length > end + 2) socket.unshift(said.subarray(end + 2));
      resolve({ socket, info });
    };
    socket.on('data', onData);
    socket.on('error', fail);
    socket.on('close', onClose);
  });
}
