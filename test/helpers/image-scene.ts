import type { Logger } from '../../src/logger.js';
import { createFakeImageApi, type FakeImageApi } from './fake-image-api.js';
import { type ImageRooms, type ImageRoomsAddress, openImageRooms } from './image-rooms.js';
import { createRecordingBotApi, type RecordingBotApi } from './recording-bot-api.js';
import { createTestRedis, type TestRedis } from './redis.js';

/** A process that draws images, and the world it is in. */
export interface ImageScene {
  redis: TestRedis;
  telegram: RecordingBotApi;
  api: FakeImageApi;
  /** Where another process finds the same world. */
  address: ImageRoomsAddress;
  rooms: ImageRooms;
  close(): Promise<void>;
}

export async function openImageScene(logger: Logger): Promise<ImageScene> {
  const redis = await createTestRedis();
  const telegram = await createRecordingBotApi();
  const api = await createFakeImageApi();
  const { apiRoot, token } = telegram;
  const address = {
    redisUrl: redis.url,
    prefix: redis.prefix,
    telegram: { apiRoot, token },
    apiBaseUrl: api.baseUrl,
  };
  const rooms = openImageRooms(address, logger);
  return {
    ...{ redis, telegram, api, address, rooms },
    async close() {
      await rooms.close();
      await api.close();
      await telegram.close();
      await redis.close();
    },
  };
}
