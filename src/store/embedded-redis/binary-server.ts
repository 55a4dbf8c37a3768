import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { binaryEnvironment, type RedisBinary } from './binary.js';
import { createPassword, DATABASES, type ServerProcess, superviseChild } from './server-process.js';

/**
 * Runs the server (`$@`) and ends it when our end of standard input closes. The kernel closes it
 * also when this process is killed with -9, so no server is left behind.
 */
const SUPERVISOR = `
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
( while read -r line <&3; do :; done; kill -TERM $server ) &
watcher=$!
wait $server
status=$?
kill $watcher 2>/dev/null
exit $status
`;

export interface BinaryServerOptions {
  binary: RedisBinary;
  /** Holds the append-only file and the configuration with the password. */
  directory: string;
  /** False: nothing is kept, for tests. */
  persistent: boolean;
  /** Taken when it is free, so that clients of an earlier run find the server again. */
  preferredPort?: number;
}

async function listenOn(port: number): Promise<number> {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : port;
}

async function findFreePort(preferred: number): Promise<number> {
  try {
    return await listenOn(preferred);
  } catch {
    return listenOn(0);
  }
}

/**
 * Starts redis-server or valkey-server.
 * @throws Error with the end of its output when it does not get ready.
 */
export async function startBinaryServer({
  binary,
  directory,
  persistent,
  preferredPort = 0,
}: BinaryServerOptions): Promise<ServerProcess> {
  const home = path.resolve(directory);
  const password = createPassword();
  const port = await findFreePort(preferredPort);
  await mkdir(home, { recursive: true });
  // In a file, because every user of the machine may read a command line.
  const configFile = path.join(home, 'redis.conf');
  await writeFile(configFile, `requirepass ${password}\n`, { mode: 0o600 });
  const options = {
    bind: '127.0.0.1',
    port: String(port),
    dir: home,
    databases: String(DATABASES),
    save: '',
    appendonly: persistent ? 'yes' : 'no',
    appendfsync: 'everysec',
    // BullMQ loses jobs when a key of its own is evicted.
    'maxmemory-policy': 'noeviction',
    loglevel: 'warning',
  };
  const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  // Detached: Ctrl-C in a terminal reaches the whole foreground group, but Redis has to outlive
  // the draining of this process.
  const child = spawn(
    '/bin/sh',
    ['-c', SUPERVISOR, 'redis-supervisor', binary.command, configFile, ...flags],
    { detached: true, env: binaryEnvironment(binary), stdio: ['pipe', 'pipe', 'pipe'] },
  );
  // Closing a pipe whose reader has just ended is no error here.
  child.stdin.on('error', () => undefined);
  return superviseChild({
    name: binary.command,
    child,
    password,
    port: Promise.resolve(port),
    requestStop: () => {
      child.stdin.end();
    },
  });
}
