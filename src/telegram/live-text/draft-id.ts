import { createHash } from 'node:crypto';

/**
 * The draft of a job: the same for all its attempts, so that a client goes on with the draft it
 * shows. Non-zero (Bot API 10.3) and within 31 bits, which every language's integer holds.
 */
export function toDraftId(jobId: string): number {
  const id = createHash('sha256').update(jobId).digest().readUInt32BE() & 0x7fff_ffff;
  return id === 0 ? 1 : id;
}
