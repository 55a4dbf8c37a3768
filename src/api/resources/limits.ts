import { z } from 'zod';
import { parseJsonReply } from '../parse-reply.js';
import type { SendApiRequest } from '../request.js';

const LimitsSchema = z.record(z.string(), z.record(z.string(), z.string()));

/** The tiers' limits in the API's own words: tier -> category -> "10 requests per 60 seconds". */
export type ApiLimits = z.output<typeof LimitsSchema>;

/** @throws ApiError */
export async function fetchLimits(send: SendApiRequest): Promise<ApiLimits> {
  const reply = await send({
    method: 'GET',
    path: '/limits',
    repeatability: 'safe',
    timeoutMs: 10_000,
    maxReplyBytes: 64 * 1024,
  });
  // Sent as text/plain, though it is JSON.
  return parseJsonReply(reply, LimitsSchema);
}
