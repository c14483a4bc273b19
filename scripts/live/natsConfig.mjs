/**
 * Who may come in. `users`: names and passwords in the file itself. `callout`: a service on the account AUTH is asked.
 * @typedef {{ user: string, password: string, permissions?: object }} User
 * @typedef {{ kind: 'users', users: User[] } | { kind: 'callout', issuer: string, admin: User, service: User }} Access
 */

/**
 * A server of the cluster, or the only one.
 * @typedef {object} NatsNode
 * @property {string} name
 * @property {number} clientPort
 * @property {number} websocketPort
 * @property {number} clusterPort
 * @property {number} monitorPort
 * @property {string} storeDir
 */

/** The account that the offices' streams belong to, and the one that the service listens on. */
const account = 'OSLO';
const authAccount = 'AUTH';

/** Who may ask of the servers themselves. */
export const system = { user: 'sys', pass: 'sys' };

const megabyte = 1024 * 1024;

/** How long, in seconds, somebody may take to say who they are: a machine may be busy. */
const patience = 10;

/**
 * What a server is told, as the server reads it: JSON is one way of writing it.
 * @param {NatsNode} node
 * @param {{ nodes: NatsNode[], access: Access, allowedOrigins: string[], maxFileStore?: number }} cluster
 */
export function natsConfig(node, { nodes, access, allowedOrigins, maxFileStore = 4096 * megabyte }) {
  const others = nodes.filter(({ name }) => name !== node.name);
  const config = {
    server_name: node.name,
    listen: `127.0.0.1:${node.clientPort}`,
    http: `127.0.0.1:${node.monitorPort}`,
    // A long text, with room to spare.
    max_payload: megabyte,
    jetstream: {
      store_dir: node.storeDir,
      max_memory_store: 256 * megabyte,
      max_file_store: maxFileStore,
      // What has been answered for is on the disk, whatever becomes of the machine.
      sync_interval: 'always',
    },
    websocket: {
      listen: `127.0.0.1:${node.websocketPort}`,
      // The proxy in front has the certificate.
      no_tls: true,
      compression: true,
      allowed_origins: allowedOrigins,
    },
    ...(others.length > 0 && {
      cluster: {
        name: 'rettesnor',
        listen: `127.0.0.1:${node.clusterPort}`,
        // A client would be told addresses that it cannot reach from outside.
        no_advertise: true,
        routes: others.map(({ clusterPort }) => `nats-route://127.0.0.1:${clusterPort}`),
      },
    }),
    ...accounts(access),
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** @param {Access} access */
function accounts(access) {
  const systemAccount = { SYS: { users: [{ user: system.user, password: system.pass }] } };
  if (access.kind === 'users') {
    return {
      accounts: { [account]: { jetstream: 'enabled', users: access.users }, ...systemAccount },
      system_account: 'SYS',
      authorization: { timeout: patience },
    };
  }
  const { issuer, admin, service } = access;
  return {
    accounts: {
      [account]: { jetstream: 'enabled', users: [admin] },
      [authAccount]: { users: [service] },
      ...systemAccount,
    },
    system_account: 'SYS',
    authorization: {
      timeout: patience,
      auth_callout: { issuer, account: authAccount, auth_users: [service.user, admin.user, system.user] },
    },
  };
}
