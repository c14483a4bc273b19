import { createServer } from 'node:http';
import { serve } from '../../../scripts/serve.mjs';

/** Serves a build as a host that forbids the browser to keep anything: only the service worker does. */
export async function serveUncached(root: string): Promise<Awaited<ReturnType<typeof serve>>> {
  const behind = await serve({ root });
  const server = createServer((request, response) => {
    void fetch(new URL(request.url ?? '/', behind.url), { headers: { 'accept-encoding': 'identity' } }).then(
      async (answer) => {
        const body = Buffer.from(await answer.arrayBuffer());
        const kept = [...answer.headers].filter(
          ([name]) => !/^(?:etag|connection|keep-alive|date)$/.test(name),
        );
        response.writeHead(answer.status, { ...Object.fromEntries(kept), 'cache-control': 'no-store' });
        response.end(body);
      },
    );
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
    port,
    close: async () => {
      await behind.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}
