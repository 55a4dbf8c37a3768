import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createPassword, DATABASES, type ServerProcess, superviseChild } from './server-process.js';

/** The child's file, and what Node needs to run it while it is TypeScript (dev, tests). */
function childEntry(): { file: string; execArgv: string[] } {
  const here = fileURLToPath(import.meta.url);
  const extension = path.extname(here);
  const file = path.join(path.dirname(here), `js-redis-process${extension}`);
  if (extension !== '.ts') return { file, execArgv: [] };
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return { file, execArgv: ['--import', tsx] };
}

/**
 * Starts the JavaScript substitute, which keeps nothing. It ends by itself when the channel to this
 * process closes, also when this process is killed with -9.
 * @throws Error with the end of its output when it does not get ready.
 */
export async function startJsServer(): Promise<ServerProcess> {
  const password = createPassword();
  const { file, execArgv } = childEntry();
  const child = fork(file, [], {
    // Ctrl-C in a terminal must not end it before this process has drained.
    detached: true,
    execArgv,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const port = new Promise<number | undefined>((resolve) => {
    child.once('message', (message) => {
      resolve(typeof message === 'number' ? message : undefined);
    });
  });
  child.send({ password, databases: DATABASES });
  return superviseChild({
    name: 'the in-memory Redis substitute',
    child,
    password,
    port,
    requestStop: () => {
      if (child.connected) child.disconnect();
    },
  });
}
