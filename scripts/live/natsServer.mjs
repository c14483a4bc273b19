import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from '../setup.mjs';

/** What runs here is kept in a folder that git ignores. */
const liveFolder = join(root, '.live');

const commandName = process.platform === 'win32' ? 'nats-server.exe' : 'nats-server';
const fetched = join(liveFolder, commandName);

/** Older ones cannot ask a service who somebody is. */
const oldest = { major: 2, minor: 10 };

/** The suite of Debian that has one new enough. It needs only libc, so that older suites can run it. */
const suite = 'trixie';

/**
 * The server to meet through: the one a person points at, else an installed one, else the one fetched earlier.
 * @returns {string | undefined} path of the executable
 */
export function findNatsServer() {
  const chosen = process.env['NATS_SERVER'];
  if (chosen) return isRecent(chosen) ? chosen : undefined;
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean),
    '/usr/sbin',
    '/usr/local/bin',
  ];
  const installed = folders.map((folder) => join(folder, commandName));
  return [...installed, fetched].find(isRecent);
}

/**
 * Sees to it that there is a server: quick when there is. On Debian it is fetched without being installed, by root and
 * by anybody else.
 * @returns {string | undefined} path of the executable; `undefined`: it says on the screen what to install
 */
export function ensureNatsServer() {
  const found = findNatsServer();
  if (found) return found;
  if (process.env['NATS_SERVER']) {
    console.error('NATS_SERVER peker ikke på en nats-server som er 2.10 eller nyere.');
    return undefined;
  }
  const source = debianSource();
  if (source) {
    console.log('Henter nats-server …');
    const why = fetchFromDebian(source);
    if (isRecent(fetched)) return fetched;
    if (why) console.error(why);
  }
  console.error(
    'Fant ingen nats-server som er 2.10 eller nyere. Installer den fra NATS, med pakkesystemet ditt ' +
      '(Homebrew: brew install nats-server), eller sett NATS_SERVER til en som finnes.',
  );
  return undefined;
}

/** @param {string} path */
function isRecent(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  const said = /v(\d+)\.(\d+)\./.exec(String(spawnSync(path, ['--version']).stdout));
  const [major, minor] = [Number(said?.[1] ?? 0), Number(said?.[2] ?? 0)];
  return major > oldest.major || (major === oldest.major && minor >= oldest.minor);
}

/**
 * Where this machine gets Debian's packages: nobody knows better than it does.
 * @returns {{ address: string, keys: string } | undefined} `undefined`: it is not Debian
 */
function debianSource() {
  const release = '/etc/os-release';
  if (process.platform !== 'linux' || !existsSync(release) || !existsSync('/usr/bin/apt-get'))
    return undefined;
  if (!/^ID=debian$/m.test(readFileSync(release, 'utf8'))) return undefined;
  const parts = '/etc/apt/sources.list.d';
  const files = [
    '/etc/apt/sources.list',
    ...(existsSync(parts) ? readdirSync(parts) : [])
      .filter((name) => /\.(?:list|sources)$/.test(name))
      .map((name) => join(parts, name)),
  ].filter((path) => existsSync(path));
  const text = files.map((path) => readFileSync(path, 'utf8')).join('\n');
  const lines = text.split('\n').filter((line) => !line.trimStart().startsWith('#'));
  const address = lines.join('\n').match(/\b[a-z+]+:\/\/\S*\/debian\/?(?=\s|$)/)?.[0];
  const keys = '/usr/share/keyrings/debian-archive-keyring.gpg';
  return address && existsSync(keys) ? { address, keys } : undefined;
}

/**
 * Takes the package with lists of its own, so that nothing of the machine's is touched, and nothing is installed.
 * @param {{ address: string, keys: string }} source
 * @returns {string | undefined} why it did not go
 */
function fetchFromDebian({ address, keys }) {
  // Two may fetch at once: each in a folder of its own.
  const folder = join(liveFolder, `fetching-${process.pid}`);
  for (const part of ['lists/partial', 'cache/archives/partial', 'unpacked'])
    mkdirSync(join(folder, part), { recursive: true });
  const list = join(folder, 'sources.list');
  writeFileSync(list, `deb [signed-by=${keys}] ${address} ${suite} main\n`);
  const options = [
    `Dir::Etc::sourcelist=${list}`,
    'Dir::Etc::sourceparts=/dev/null',
    `Dir::State::lists=${join(folder, 'lists')}`,
    `Dir::Cache=${join(folder, 'cache')}`,
    // The lists are read by whoever fetches: an account that may not see this folder could not.
    `APT::Sandbox::User=${process.getuid?.() === 0 ? 'root' : ''}`,
    'Acquire::Languages=none',
    // A list that cannot be fetched is said at once, not of the package that is missing in it.
    'APT::Update::Error-Mode=any',
  ].flatMap((option) => ['-o', option]);
  try {
    return (
      attempt('apt-get', [...options, '-q', 'update'], folder) ??
      attempt('apt-get', [...options, '-q', 'download', 'nats-server'], folder) ??
      unpack(folder)
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} folder
 * @returns {string | undefined} why it did not go
 */
function unpack(folder) {
  const file = readdirSync(folder).find((name) => name.endsWith('.deb'));
  if (!file) return 'Pakken nats-server kom ikke.';
  const why = attempt('dpkg', ['-x', file, 'unpacked'], folder);
  if (why) return why;
  const path = readdirSync(join(folder, 'unpacked'), { recursive: true, encoding: 'utf8' }).find((name) =>
    /(?:^|\/)s?bin\/nats-server$/.test(name),
  );
  if (!path) return 'Pakken nats-server har ingen nats-server.';
  renameSync(join(folder, 'unpacked', path), fetched);
  return undefined;
}

/**
 * @param {string} command
 * @param {string[]} words
 * @param {string} folder
 * @returns {string | undefined} what it said when it failed
 */
function attempt(command, words, folder) {
  const { status, stderr, error } = spawnSync(command, words, { cwd: folder, timeout: 120_000 });
  return status === 0 ? undefined : `${command}: ${error?.message ?? String(stderr).trim()}`;
}
