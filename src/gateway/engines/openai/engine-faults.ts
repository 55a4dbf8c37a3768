import { mayHaveBeenSent } from '../../../domain/network-faults.js';
import { EngineError } from '../engine.js';

/** What a failed connection to the chat server means for the request on it. */
export function fromNetworkFault(cause: Error): EngineError {
  // The reason for which the connections were closed.
  if (cause instanceof EngineError) return cause;
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name;
  return mayHaveBeenSent(cause)
    ? new EngineError('engine_failed', `The chat server broke off (${code}).`, { cause })
    : new EngineError('engine_unavailable', `The chat server is away (${code}).`, { cause });
}

/** Why a cancelled answer ends. */
export function fromCancel(reason: Error): EngineError {
  // A caller who gave up on a silent engine says so, and the engine's breaker shall hear it.
  if (reason instanceof EngineError) return reason;
  return new EngineError('engine_aborted', 'The answer is no longer wanted.');
}

export function tooLong(maxReplyBytes: number): EngineError {
  return new EngineError('engine_failed', `The reply is longer than ${maxReplyBytes} bytes.`);
}

export function tooSlow(totalMs: number): EngineError {
  return new EngineError('engine_failed', `The reply took over ${totalMs} ms.`);
}
