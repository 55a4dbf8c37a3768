import { Worker } from 'node:worker_threads';

/**
 * Starts a thread of this program: TypeScript under tsx and vitest, else what was built.
 * @param program address of its file without the extension
 */
export function startThread(program: URL): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL(`${program.href}.js`));
  // A loader of the main thread does not reach a worker of Node 20; this one registers its own.
  const tsx = import.meta.resolve('tsx/esm/api');
  const register = `import { register } from ${JSON.stringify(tsx)}; register();`;
  return new Worker(new URL(`${program.href}.ts`), {
    execArgv: ['--import', `data:text/javascript,${encodeURIComponent(register)}`],
  });
}
