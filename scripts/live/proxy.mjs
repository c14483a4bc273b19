import { createServer, request as ask } from 'node:http';
import { connect } from 'node:net';
import { realpath } from 'node:fs/promises';
import { createResponder, securityHeaders } from '../serve.mjs';
import { sharingJson } from './sharingJson.mjs';

/**
 * The reverse proxy of the demonstration: the app, the login and the service on one origin, as a host has them.
 * @typedef {object} ProxyOptions
 * @property {string} root folder of the built app
 * @property {number} [port]
 * @property {string} [prefix] folder that the app lies in at the host
 * @property {() => number} service port of the service
 * @property {ReturnType<typeof import('./demoLogin.mjs').createDemoLogin>} login
 * @property {boolean} [withSharing] without it there is no `sharing.json`
 */

/** Headers by which somebody says who they are. */
const sayWho = ['authorization', 'cookie', 'x-forwarded-access-token'];

/** @param {ProxyOptions} options */
export async function startProxy({ root, port = 0, prefix = '/', service, login, withSharing = true }) {
  const home = `/${prefix}/`.replace(/\/+/g, '/');
  const respond = createResponder(await realpath(root), home);

  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/s, '');
    const answer = login.answer(request, home);
    if (answer) {
      response.writeHead(answer.status, answer.headers).end(answer.body);
    } else if (path === `${home}sharing.json` && withSharing) {
      const headers = { ...securityHeaders, 'Content-Type': 'application/json', 'Cache-Control': 'no-cache' };
      response.writeHead(200, headers).end(JSON.stringify(sharingJson));
    } else if (path === `${home}live/session`) {
      passOn(request, response);
    } else {
      respond(request).then(
        ({ status, headers, body }) => {
          response.writeHead(status, { ...securityHeaders, ...headers });
          response.end(request.method === 'HEAD' ? undefined : body);
        },
        () => response.writeHead(500, securityHeaders).end(),
      );
    }
  });

  /** @param {import('node:http').IncomingMessage} request  @param {import('node:http').ServerResponse} response */
  const passOn = (request, response) => {
    // Only the login says who somebody is: what the browser sends along is left behind.
    const token = login.tokenFor(request);
    const headers = Object.fromEntries(
      Object.entries(request.headers).filter(([name]) => !sayWho.includes(name)),
    );
    if (token !== undefined) headers['authorization'] = `Bearer ${token}`;
    const passed = ask(
      { host: '127.0.0.1', port: service(), path: '/live/session', method: request.method, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    passed.on('error', () => {
      if (!response.headersSent) response.writeHead(502, securityHeaders);
      response.end();
    });
    passed.end();
  };

  server.on('upgrade', (request, socket, head) => {
    if ((request.url ?? '').replace(/[?#].*$/s, '') !== `${home}live`) {
      socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
      return;
    }
    const inner = connect(service(), '127.0.0.1', () => {
      const { rawHeaders } = request;
      const lines = rawHeaders.flatMap((name, at) =>
        at % 2 === 0 && name.toLowerCase() !== 'cookie' ? [`${name}: ${rawHeaders[at + 1]}`] : [],
      );
      inner.write(`GET /live HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
      inner.write(head);
      inner.pipe(socket).pipe(inner);
    });
    for (const each of [inner, socket]) {
      each.on('error', () => each.destroy());
      each.on('close', () => (each === inner ? socket : inner).destroy());
    }
  });

  await new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => done(undefined));
  });
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return {
    port: actual,
    url: `http://127.0.0.1:${actual}${home}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done(undefined));
        server.closeAllConnections();
      }),
  };
}
