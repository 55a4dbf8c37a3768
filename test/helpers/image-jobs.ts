import type { ImageParameters } from '../../src/domain/image-parameters.js';
import type { ImageJob } from '../../src/jobs/image-job.js';

/** The smallest PNG there is: one transparent pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export const PARAMETERS: ImageParameters = {
  model: 'sdxl-base',
  prompt: 'a red fox',
  steps: 30,
  width: 1024,
  height: 1024,
  cfgScale: 7,
  loras: {},
  seed: 12_345,
};

export function imageJob(overrides: Partial<ImageJob> = {}): ImageJob {
  return {
    v: 1,
    jobId: 'image-1',
    userId: 7,
    chatId: 7,
    messageId: 101,
    locale: 'en',
    parameters: PARAMETERS,
    chargeId: 'charge-1',
    delivery: 'photo',
    ...overrides,
  };
}
