import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium, type BrowserContext } from '@playwright/test';
import { chromiumLaunchOptions } from '../../../scripts/chromium.mjs';

/** A browser of its own process group, so that a test can end it as a power cut does. */
export type BrowserProcess = {
  context: BrowserContext;
  /** Kills the browser and all that belongs to it at once. Resolves when it is gone. */
  kill: () => Promise<void>;
};

/** Starts Chromium on a profile. It outlives nothing: whoever starts it kills it. */
export async function startBrowser(profile: string): Promise<BrowserProcess> {
  const { executablePath = chromium.executablePath(), args } = chromiumLaunchOptions();
  const child = spawn(
    executablePath,
    [
      ...args,
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--password-store=basic',
      '--lang=nb-NO',
      '--window-size=1280,900',
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, TZ: 'Europe/Oslo' } },
  );
  const exited = once(child, 'exit');
  try {
    const browser = await chromium.connectOverCDP(await addressOf(child));
    const [context] = browser.contexts();
    if (!context) throw new Error('The browser has no window');
    return {
      context,
      kill: async () => {
        killGroup(child);
        await exited;
      },
    };
  } catch (cause) {
    killGroup(child);
    throw cause;
  }
}

/** Where the browser listens, as it says on its way up. */
async function addressOf(child: ChildProcess): Promise<string> {
  if (!child.stderr) throw new Error('What the browser says cannot be read');
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stderr })) {
    const [, address] = /^DevTools listening on (ws:\S+)/.exec(line) ?? [];
    if (address !== undefined) {
      child.stderr.resume();
      return address;
    }
    lines.push(line);
  }
  throw new Error(`The browser did not start:\n${lines.join('\n')}`);
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}
