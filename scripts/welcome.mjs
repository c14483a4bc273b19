import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, createServer } from 'vite';
import { filesOfPage } from './filesAhead.mjs';

const app = fileURLToPath(new URL('../src/app/', import.meta.url));

/**
 * Writes the welcome into the built page, so that a first visit sees it before any script has run, and in front of it
 * the little script that decides whether it is to be seen. See docs/decisions/0018.
 * @param {Record<string, string>} define what the build puts in the place of names
 * @returns {import('vite').Plugin}
 */
export function welcomeInPage(define) {
  let script = '';
  return {
    name: 'welcome-in-page',
    apply: 'build',
    async buildStart() {
      const { fileName, code } = await bundleFirstPaint();
      this.emitFile({ type: 'asset', fileName, source: code });
      script = fileName;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const markup = await drawWelcome(define);
        const ahead = ['home', 'assess']
          .map((page) => ` data-${page}="${filesOfPage(bundle, page).join(' ')}"`)
          .join('');
        const style = /\s*<link rel="stylesheet"[^>]*>/;
        const [styleLink = ''] = style.exec(html) ?? [];
        return (
          html
            // The script before the style sheet: a script that stands after one waits for it, and the page for the script. Both
            // before the app, which is large and not waited for.
            .replace(style, '')
            .replace(
              '<script type="module"',
              (next) => `<script src="./${script}"${ahead}></script>${styleLink}\n    ${next}`,
            )
            .replace('<div id="root"></div>', () => `<div id="root">${markup}</div>`)
        );
      },
    },
  };
}

/** @param {Record<string, string>} define */
async function drawWelcome(define) {
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('..', import.meta.url)),
    mode: 'production',
    logLevel: 'warn',
    appType: 'custom',
    define,
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [react(), withoutServiceWorker()],
  });
  try {
    const { drawWelcome: draw } = await server.ssrLoadModule(`${app}welcome.tsx`);
    return draw();
  } finally {
    await server.close();
  }
}

/** The service worker has no part in what is drawn. */
function withoutServiceWorker() {
  const name = 'virtual:pwa-register';
  return {
    name: 'without-service-worker',
    /** @param {string} id */
    resolveId: (id) => (id === name ? id : undefined),
    /** @param {string} id */
    load: (id) => (id === name ? 'export const registerSW = () => () => {}' : undefined),
  };
}

/** The script that runs before the first paint, in one piece: a module would wait until the page is read. */
async function bundleFirstPaint() {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: `${app}firstPaint.ts`, name: 'firstPaint', formats: ['iife'] },
      rolldownOptions: { output: { entryFileNames: 'assets/firstPaint-[hash].js' } },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The script for the first paint was not built');
  const [{ fileName, code }] = output.output;
  return { fileName, code };
}
