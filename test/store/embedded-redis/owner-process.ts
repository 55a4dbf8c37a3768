import { createLogger } from '../../../src/logger.js';
import { resolveRedis } from '../../../src/store/embedded-redis/resolve.js';

/** A process of its own that starts an embedded Redis, says where, and waits to be killed. */
const [dataDir = '', cacheDir = '', searchPath] = process.argv.slice(2);
const redis = await resolveRedis({
  dataDir,
  cacheDir,
  logger: createLogger({ level: 'silent' }),
  ...(searchPath !== undefined && { path: searchPath }),
});
process.send?.(redis.url);
process.on('disconnect', () => undefined);
