/**
 * `npm start` on a fresh clone or after a pull: builds when a source is newer than the last build.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const stamp = join(root, 'dist', '.built');

function modifiedAtMs(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newestSourceMs(): number {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const files = [
    ...sources.map((source) => join('src', source)),
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.build.json',
  ];
  return Math.max(...files.map((file) => modifiedAtMs(join(root, file))));
}

if (newestSourceMs() > modifiedAtMs(stamp)) {
  process.stdout.write('Building (once per change of the sources) …\n');
  const build = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
  if (build.status !== 0) process.exit(1);
  writeFileSync(stamp, '');
}
