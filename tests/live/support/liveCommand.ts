import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A server that the command has started. */
export type CommandNode = { name: string; pid: number; monitorPort: number };

/** `npm run live`, running. */
export type LiveCommand = {
  /** Ends with a slash. */
  url: string;
  nodes: readonly CommandNode[];
  /** Until the command has said something like it since the last time that something was waited for. */
  says: (what: RegExp) => Promise<void>;
  /** Writes a line to it, as somebody at the terminal does. */
  type: (line: string) => void;
  /** Ends it, as Ctrl+C does. */
  close: () => Promise<void>;
};

const patience = 90_000;

/** Runs the command that shows sharing on one machine, and reads what it says. Rejects where it does not come to be. */
export async function runLiveCommand(): Promise<LiveCommand> {
  const script = fileURLToPath(new URL('../../../scripts/live.mjs', import.meta.url));
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, PORT: '0' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const gone = once(child, 'exit');
  let said = '';
  let from = 0;
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => {
      said += piece.toString('utf8');
      for (const listen of listeners) listen();
    });
  void gone.then(() => {
    for (const listen of listeners) listen();
  });
  const says = (what: RegExp) =>
    new Promise<void>((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(timer);
        listeners.delete(look);
        settle();
      };
      const fail = () => end(() => reject(new Error(`The command has not said ${what}:\n${said}`)));
      const look = () => {
        const found = what.exec(said.slice(from));
        if (found) {
          from += found.index + found[0].length;
          end(resolve);
        } else if (child.exitCode !== null) fail();
      };
      const timer = setTimeout(fail, patience);
      listeners.add(look);
      look();
    });
  const close = async () => {
    child.kill('SIGTERM');
    const last = setTimeout(() => child.kill('SIGKILL'), 20_000);
    await gone;
    clearTimeout(last);
  };
  try {
    await says(/Avslutt med Ctrl\+C\./);
  } catch (cause) {
    await close();
    throw cause;
  }
  const nodes = [...said.matchAll(/^ *(n\d): kill -9 (\d+) .*http:\/\/127\.0\.0\.1:(\d+)\//gm)];
  return {
    url: /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0] ?? '',
    nodes: nodes.map(([, name = '', pid, port]) => ({ name, pid: Number(pid), monitorPort: Number(port) })),
    says,
    type: (line) => void child.stdin.write(`${line}\n`),
    close,
  };
}
