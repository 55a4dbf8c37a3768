import { z } from 'zod';
import { parseJsonReply } from '../parse-reply.js';
import type { ResourceDeps } from '../resource-deps.js';

const LimitsSchema = z.record(z.string(), z.record(z.string(), z.string()));

/** The tiers' limits in the API's own words: tier -> category -> "10 requests per 60 seconds". */
export type ApiLimits = z.output<typeof LimitsSchema>;

/** @throws ApiError */
export async function fetchLimits({ transport, callLimits }: ResourceDeps): Promise<ApiLimits> {
  const reply = await transport.send({
    method: 'GET',
    target: '/limits',
    repeatability: 'safe',
    ...callLimits.limits,
  });
  // Sent as text/plain, though it is JSON.
  return parseJsonReply(reply, LimitsSchema);
}
