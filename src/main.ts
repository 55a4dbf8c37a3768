/** Process entry: `node dist/main.js [role | command …]`. */
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { ROLES, startApp, type Role } from './app.js';
import { toBannerText } from './banner.js';
import { parseCommand, USAGE, type Command } from './commands/parse-command.js';
import { loadConfig, loadEnvironmentFile, type Config } from './config.js';
import { AppError, ConfigError, toError } from './errors.js';
import { createLifecycle, stopOnCrash, stopOnSignals } from './lifecycle.js';
import { createErrorFeed, createLogger, redactSecrets } from './logger.js';

/** Paths that the program keeps files in are relative to where it is started. */
const folders = { data: 'data', cache: cacheFolder() };

function cacheFolder(): string {
  return join(fileURLToPath(new URL('..', import.meta.url)), '.cache');
}

function isRole(word: string): word is Role {
  return ROLES.some((role) => role === word);
}

/** A person reads it: an expected failure is its message alone, only a bug shows its stack. */
function failToStart(thrown: unknown): never {
  const error = toError(thrown);
  const report = error instanceof AppError ? error.message : String(error.stack);
  process.stderr.write(`${redactSecrets(report)}\n`);
  process.exit(1);
}

async function runRole(config: Config, role: Role): Promise<void> {
  const errors = createErrorFeed();
  const { logLevel: level } = config;
  const logger = createLogger({ level, pretty: process.stdout.isTTY, onError: errors.tell });
  const lifecycle = createLifecycle({ logger });
  stopOnSignals(lifecycle, process);
  stopOnCrash(lifecycle, { target: process, logger });
  try {
    const banner = await startApp({ config, role, folders, lifecycle, logger, errors });
    process.stdout.write(toBannerText(banner));
  } catch (thrown) {
    await lifecycle.stop('the start failed');
    throw thrown;
  }
  logger.info({ role }, 'ready');
}

/** Logs go to standard error, so that standard output is the command's answer alone. */
async function runOnce(config: Config, command: Command): Promise<void> {
  const logger = createLogger({ level: 'warn', destination: process.stderr });
  const lifecycle = createLifecycle({ logger });
  try {
    // Loaded only here: no role carries the commands, and the queues they look into, in memory.
    const { runCommand } = await import('./commands/run-command.js');
    const { ok, text } = await runCommand(command, { config, folders, lifecycle, logger });
    (ok ? process.stdout : process.stderr).write(`${text}\n`);
    process.exitCode = ok ? 0 : 1;
  } finally {
    await lifecycle.stop('the command is done');
  }
}

async function main(words: string[]): Promise<void> {
  const [role = 'all'] = words;
  const command = parseCommand(words);
  if (!command && !(words.length <= 1 && isRole(role))) throw new ConfigError(USAGE);
  loadEnvironmentFile('.env');
  const config = loadConfig();
  if (command) await runOnce(config, command);
  else if (isRole(role)) await runRole(config, role);
}

await main(process.argv.slice(2)).catch(failToStart);
