import { readConfiguration } from './configuration/readConfiguration.ts';
import { logLines } from './log.ts';
import { messageOf } from './messageOf.ts';
import { startService } from './startService.ts';

/** `node rettesnor-service.mjs [service.json]` */
const log = logLines(
  (line) => process.stdout.write(line),
  () => new Date(),
);
try {
  const service = await startService(readConfiguration(process.argv[2] ?? 'service.json'), { log });
  let isStopping = false;
  const stop = () => {
    // Asked twice, it goes at once.
    if (isStopping) process.exit(1);
    isStopping = true;
    service.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
} catch (cause) {
  process.stderr.write(`${messageOf(cause)}\n`);
  process.exitCode = 1;
}
