import { execFile, execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/** A Python for the examples that are written in it; Debian's unless another one is named. */
const PYTHON = process.env['TEST_PYTHON'] ?? '/usr/bin/python3';
/** An example draws for about a second; with every core busy, several times that. */
const WITHIN_MS = 60_000;
/** A picture on standard output. */
const MAX_OUTPUT_BYTES = 32_000_000;

export type Language = 'sh' | 'javascript' | 'python';

export function isLanguage(language: string): language is Language {
  return language === 'sh' || language === 'javascript' || language === 'python';
}

function hasModule(name: string): boolean {
  try {
    execFileSync(PYTHON, ['-c', `import ${name}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** What an example wants and this machine does not have; undefined = it can run. */
export function missingFor({
  language,
  code,
}: {
  language: string;
  code: string;
}): string | undefined {
  if (language !== 'python') return undefined;
  const wanted = /^(?:import|from) (aiohttp|openai)\b/m.exec(code)?.[1];
  return wanted === undefined || hasModule(wanted) ? undefined : `Python's ${wanted} is not here`;
}

async function addNodeFetch(folder: string): Promise<void> {
  await mkdir(path.join(folder, 'node_modules'));
  await symlink(
    path.resolve('node_modules/node-fetch'),
    path.join(folder, 'node_modules/node-fetch'),
  );
}

/**
 * Runs an example in a folder, as a developer would who has copied it out of the document.
 * @returns what it prints
 * @throws when it exits with anything but 0
 */
export async function runExample(
  { language, code }: { language: Language; code: string },
  folder: string,
): Promise<Buffer> {
  const programs: Record<Language, [program: string, file: string]> = {
    sh: ['sh', 'example.sh'],
    javascript: [process.execPath, 'example.js'],
    python: [PYTHON, 'example.py'],
  };
  const [program, file] = programs[language];
  await writeFile(path.join(folder, file), code);
  if (language === 'javascript') await addNodeFetch(folder);
  const { stdout } = await promisify(execFile)(program, [file], {
    cwd: folder,
    encoding: 'buffer',
    timeout: WITHIN_MS,
    maxBuffer: MAX_OUTPUT_BYTES,
    // Nothing of the test's own environment: a proxy or a key of the machine's would take part.
    env: { PATH: process.env['PATH'] },
  });
  return stdout;
}
