import { createLogger } from '../../src/logger.js';
import { openImageRooms, type ImageRoomsAddress } from './image-rooms.js';

/** A worker in a process of its own, to be killed. Its one argument is the address as JSON. */
const { settings, ...address } = JSON.parse(process.argv[2] ?? '{}') as ImageRoomsAddress & {
  settings: { lockDurationMs: number; stalledIntervalMs: number };
};
const rooms = openImageRooms(address, createLogger({ level: 'silent' }));
await rooms.startWorker(settings);
process.send?.('ready');
