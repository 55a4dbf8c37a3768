/** How long a call may take and how much may come back. */
interface CallLimit {
  /** For one attempt, from the connection to the last byte. */
  readonly timeoutMs: number;
  /** For the time between two pieces of a reply; the whole time where it is absent. */
  readonly idleMs?: number;
  /** A longer reply is refused while it comes in. */
  readonly maxReplyBytes: number;
}

const MIB = 1024 * 1024;
/** A queue of slow engines may be long; who does not want to wait that long has a signal. */
const GENERATE_TIMEOUT_MS = 600_000;

/** Every kind of call to the API. */
export interface CallLimits {
  readonly ping: CallLimit;
  readonly list: CallLimit;
  readonly limits: CallLimit;
  readonly image: CallLimit;
  readonly images: CallLimit;
  readonly gif: CallLimit;
  readonly chat: CallLimit;
  readonly chatStream: CallLimit;
  readonly fileAddresses: CallLimit;
  readonly imageFile: CallLimit;
  readonly gifFile: CallLimit;
}

export const CALL_LIMITS: CallLimits = {
  ping: { timeoutMs: 2000, maxReplyBytes: MIB },
  list: { timeoutMs: 10_000, maxReplyBytes: MIB },
  limits: { timeoutMs: 10_000, maxReplyBytes: MIB / 16 },
  image: { timeoutMs: GENERATE_TIMEOUT_MS, maxReplyBytes: 32 * MIB },
  /** Five pictures of 1024 x 1024, even uncompressed, are 28 MB in base64. */
  images: { timeoutMs: GENERATE_TIMEOUT_MS, maxReplyBytes: 64 * MIB },
  gif: { timeoutMs: GENERATE_TIMEOUT_MS, maxReplyBytes: 64 * MIB },
  /** 100,000 tokens are half a megabyte; a model may think several times as long as it talks. */
  chat: { timeoutMs: GENERATE_TIMEOUT_MS, maxReplyBytes: 8 * MIB },
  /**
   * Every token is a frame of 200 to 400 bytes here. A heartbeat is a sign of life; a server that
   * sends nothing else is ended by the whole time.
   */
  chatStream: { timeoutMs: GENERATE_TIMEOUT_MS, idleMs: 60_000, maxReplyBytes: 64 * MIB },
  /** A reply that names files instead of bringing them. */
  fileAddresses: { timeoutMs: GENERATE_TIMEOUT_MS, maxReplyBytes: MIB / 16 },
  imageFile: { timeoutMs: 60_000, idleMs: 15_000, maxReplyBytes: 32 * MIB },
  gifFile: { timeoutMs: 60_000, idleMs: 15_000, maxReplyBytes: 64 * MIB },
};
