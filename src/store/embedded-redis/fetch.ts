import path from 'node:path';
import { fetchDebianRedis } from './debian-package.js';

/** `npm run redis:fetch`: a real Redis under .cache/redis for machines that have none installed. */
const result = await fetchDebianRedis(path.resolve('.cache'));
if (result.ok) {
  const done = result.fetched ? 'unpacked' : 'already there';
  process.stdout.write(`${result.binary.version} ${done}: ${result.binary.command}\n`);
} else {
  process.stdout.write(
    `No Redis was fetched: ${result.reason}.\n` +
      'Install redis-server or valkey-server, or set REDIS_URL; until then the bot uses an in-memory substitute.\n',
  );
  process.exitCode = 1;
}
