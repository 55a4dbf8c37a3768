import type { ApiRequest } from './request.js';

/** Who pays for a generation, and how it can be stopped. */
export interface PaidCallOptions {
  /** The API key that pays. */
  key: string;
  /**
   * A reservation that was made before; it travels as `Idempotency-Key`, so that our own gateway
   * counts the generation once.
   */
  chargeId?: string | undefined;
  signal?: AbortSignal | undefined;
}

interface PaidRequestOptions extends Pick<ApiRequest, 'headers'> {
  target: string;
  body: Record<string, unknown>;
  limit: Pick<ApiRequest, 'timeoutMs' | 'idleMs' | 'maxReplyBytes'>;
  call: PaidCallOptions;
}

/** A request that starts an engine: it is only sent again when it certainly never arrived. */
export function paidRequest({
  target,
  body,
  headers,
  limit,
  call: { chargeId, signal },
}: PaidRequestOptions): ApiRequest {
  return {
    method: 'POST',
    target,
    body,
    headers: { ...headers, ...(chargeId !== undefined && { 'idempotency-key': chargeId }) },
    repeatability: 'unsafe',
    ...limit,
    signal,
  };
}
