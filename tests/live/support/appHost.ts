import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { serve } from '../../../scripts/serve.mjs';
import { builtApp } from '../../e2e/support/serveBuild.ts';
import { people, type Role } from './startHouse.ts';

/** The file that whoever hosts the app lays beside it. */
const sharingFile = {
  format: 'rettesnor-sharing-1',
  live: 'live',
  session: 'live/session',
  login: 'oauth2/login?redirect={here}',
  logout: 'oauth2/logout?redirect={here}',
};

/** A host of the app: its files, a login, and the way to the service, all on one origin. */
export type AppHost = {
  /** Ends with a slash. */
  url: string;
  /** Where the service is, and the token of a person. Until then nobody reaches it. */
  connectTo: (service: { port: number }, token: (role: Role) => string) => void;
  /** Cuts people off from the service, or lets them through again. */
  cutOff: (roles: readonly Role[]) => void;
  /** Ends the login of a person, as time does: the server lets go of them. */
  expire: (role: Role) => void;
  close: () => Promise<void>;
};

/** Who the identity provider knows a browser as: what somebody has typed in there. */
export const knownAs = 'kjent-som';

/** Who is logged in at the host. */
const loggedInAs = 'innlogget';

/** Starts a host, as a proxy with a login in front of the app and the service is. */
export async function startAppHost(): Promise<AppHost> {
  const files = await serve({ root: builtApp });
  const sockets = new Map<Socket, Role>();
  const expired = new Set<Role>();
  let away: readonly Role[] = [];
  let service: { port: number } | null = null;
  let tokenOf: (role: Role) => string = () => '';

  const whoIs = (request: IncomingMessage): Role | null => {
    const role = cookieIn(request, loggedInAs);
    return role !== null && role in people && !expired.has(role as Role) ? (role as Role) : null;
  };
  const dropSockets = (isDropped: (role: Role) => boolean) => {
    for (const [socket, role] of sockets) if (isDropped(role)) socket.destroy();
  };

  const answerSession = async (request: IncomingMessage, response: ServerResponse) => {
    const role = whoIs(request);
    if (!service || (role && away.includes(role))) return void response.writeHead(502).end();
    if (!role) return void response.writeHead(401).end();
    const answer = await fetch(`http://127.0.0.1:${service.port}/live/session`, {
      headers: { Authorization: `Bearer ${tokenOf(role)}` },
    });
    response.writeHead(answer.status, { 'Content-Type': 'application/json' });
    response.end(await answer.text());
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
    const goBack = (cookie: string) =>
      response
        .writeHead(302, { Location: searchParams.get('redirect') ?? '/', 'Set-Cookie': `${cookie}; Path=/` })
        .end();
    if (pathname === '/sharing.json') return void response.end(JSON.stringify(sharingFile));
    if (pathname === '/live/session') return answerSession(request, response);
    if (pathname === '/oauth2/login') {
      const role = cookieIn(request, knownAs) ?? '';
      expired.delete(role as Role);
      return void goBack(`${loggedInAs}=${role}`);
    }
    if (pathname === '/oauth2/logout') return void goBack(`${loggedInAs}=; Max-Age=0`);
    const file = await fetch(new URL(request.url ?? '/', files.url));
    response.writeHead(file.status, { 'Content-Type': file.headers.get('content-type') ?? '' });
    response.end(Buffer.from(await file.arrayBuffer()));
    return undefined;
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(502).end());
  });
  server.on('upgrade', (request, socket: Socket, head: Buffer) => {
    const role = whoIs(request);
    if (!service || !role || away.includes(role)) {
      socket.destroy();
      return;
    }
    const inner = connect(service.port, '127.0.0.1', () => {
      const headers = Object.entries(request.headers).map(([name, value]) => `${name}: ${String(value)}`);
      inner.write(`GET /live HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n`);
      inner.write(head);
      inner.pipe(socket);
      socket.pipe(inner);
    });
    sockets.set(socket, role);
    for (const each of [inner, socket]) {
      each.on('error', () => {});
      each.on('close', () => {
        sockets.delete(socket);
        inner.destroy();
        socket.destroy();
      });
    }
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  return {
    url: `http://127.0.0.1:${port}/`,
    connectTo: (found, token) => {
      service = found;
      tokenOf = token;
    },
    cutOff: (roles) => {
      away = roles;
      dropSockets((role) => roles.includes(role));
    },
    expire: (role) => {
      expired.add(role);
      dropSockets((other) => other === role);
    },
    close: async () => {
      dropSockets(() => true);
      await files.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

function cookieIn({ headers }: IncomingMessage, name: string): string | null {
  const cookies = (headers.cookie ?? '').split('; ').map((each) => each.split('='));
  return cookies.find(([key]) => key === name)?.[1] || null;
}
