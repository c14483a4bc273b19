import { ensureBuild } from './ensureBuild.mjs';
import { ensureNatsServer } from './live/natsServer.mjs';
import { startDemo } from './live/startDemo.mjs';
import { ensurePackages } from './setup.mjs';

/** Live sharing in one command: three servers, the service, a login and the app. Ends with Ctrl+C, and leaves nothing behind. */

ensurePackages();
const binary = ensureNatsServer();
if (binary === undefined) process.exit(1);
await ensureBuild();

const wanted = Number(process.env['PORT'] ?? 4180);
console.log('Starter tre tjenere, innlogging og app …');
const demo = await startDemo({ binary, port: wanted }).catch((cause) => {
  if (!(cause instanceof Error) || !('code' in cause) || cause.code !== 'EADDRINUSE') throw cause;
  return startDemo({ binary });
});

const [first] = demo.nodes.nodes;
console.log(`
Rettesnor med deling kjører på ${demo.url}

1. Åpne adressen, gå til «Del med kolleger» og logg inn som én av rollene.
2. Åpne adressen i et privat vindu også, og logg inn som en annen rolle ved samme kontor.
3. Skriv i det ene vinduet, og se det komme i det andre.

Ta ned en tjener mens dere skriver. Det skal ikke merkes på annet enn en liten pause, og ingenting skal bli borte:
${demo.nodes.nodes.map(({ name, pid, monitorPort }) => `   ${name}: kill -9 ${pid() ?? ''} (tilstand: http://127.0.0.1:${monitorPort}/jsz?accounts=1&streams=1)`).join('\n')}
Skriv navnet på en tjener her (${first?.name ?? ''}) og trykk Enter for å ta den ned, og en gang til for å starte den igjen.
Tar du ned to av tre, blir det dere skriver liggende på maskinen og levert når en av dem er oppe igjen.

Avslutt med Ctrl+C. Det tjenerne har lagret, slettes da. Det dere har skrevet, ligger fortsatt i nettleserne.`);

process.stdin.on('data', (typed) => {
  const node = demo.nodes.nodes.find(({ name }) => name === String(typed).trim());
  if (!node) return;
  if (node.isRunning()) void node.kill().then(() => console.log(`${node.name} er nede.`));
  else {
    node.start();
    console.log(`${node.name} starter igjen.`);
  }
});

let isEnding = false;
const end = () => {
  if (isEnding) return;
  isEnding = true;
  console.log('\nAvslutter …');
  demo.close().then(
    () => process.exit(0),
    () => process.exit(1),
  );
};
process.on('SIGINT', end);
process.on('SIGTERM', end);
