import type { GifParameters } from '../../src/domain/gif-parameters.js';
import type { ImageParameters } from '../../src/domain/image-parameters.js';
import type { ChatImageJob, InlineImageJob } from '../../src/jobs/image/image-job.js';

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

/** The smallest GIF there is: one transparent pixel. */
export const GIF = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64');

export const GIF_PARAMETERS: GifParameters = {
  prompt: 'a red fox',
  cfgScale: 10,
  steps: 30,
  seed: 12_345,
};

type JobOf<Kind extends ChatImageJob['kind']> = Extract<ChatImageJob, { kind: Kind }>;

const COMMON = {
  v: 1,
  jobId: 'image-1',
  userId: 7,
  target: 'chat',
  chatId: 7,
  messageId: 101,
  locale: 'en',
  chargeId: 'charge-1',
  count: 1,
} as const;

type InlineJob = Extract<InlineImageJob, { kind: 'image' }>;

/** A picture for a message that was sent inline. */
export function inlineJob(overrides: Partial<InlineJob> = {}): InlineJob {
  return {
    ...{ v: 1, jobId: 'image-inline-1', userId: 7, locale: 'en', chargeId: 'charge-1', count: 1 },
    ...{ target: 'inline', inlineMessageId: 'inline-1' },
    ...{ kind: 'image', parameters: PARAMETERS, delivery: 'photo' },
    ...overrides,
  };
}

export function imageJob(overrides: Partial<JobOf<'image'>> = {}): JobOf<'image'> {
  return { ...COMMON, kind: 'image', parameters: PARAMETERS, delivery: 'photo', ...overrides };
}

export function gifJob(overrides: Partial<JobOf<'gif'>> = {}): JobOf<'gif'> {
  return {
    ...COMMON,
    kind: 'gif',
    parameters: GIF_PARAMETERS,
    delivery: 'animation',
    ...overrides,
  };
}
