import { requestIdOf, type ReceivedReply } from './error-reply.js';
import { ApiAbortedError, ApiBadReplyError, ApiError } from './errors.js';
import { badReply } from './parse-reply.js';
import type { ApiRequest, ApiTransport } from './request.js';

/** An address that may be fetched: http(s), without a name and password in it. */
function toFileUrl(address: string): URL | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return undefined;
  return url.username === '' && url.password === '' ? url : undefined;
}

interface FileRequest extends Pick<ApiRequest, 'timeoutMs' | 'idleMs' | 'maxReplyBytes'> {
  address: string;
  /** The reply that named the address. */
  namedBy: ReceivedReply;
  signal: AbortSignal | undefined;
}

/**
 * A file that the API made and named. It may lie on any host, as the original's did, so nothing of
 * ours goes there: no key, no other header. Redirects are not followed: the API can name the place
 * itself, and nobody else is to choose where we connect.
 *
 * Whatever fails here fails after the generation, which is not to be repeated for it.
 * @throws ApiBadReplyError, or ApiAbortedError
 */
export async function fetchFile(
  transport: ApiTransport,
  { address, namedBy, ...rest }: FileRequest,
): Promise<ReceivedReply> {
  const target = toFileUrl(address);
  if (!target) throw badReply(namedBy, 'The reply names a file at no address that may be fetched.');
  try {
    return await transport.send({ method: 'GET', target, repeatability: 'safe', ...rest });
  } catch (thrown) {
    if (!(thrown instanceof ApiError) || thrown instanceof ApiAbortedError) throw thrown;
    const message = `The API made a file that can't be fetched: ${thrown.message}`;
    throw new ApiBadReplyError(message, { cause: thrown, requestId: requestIdOf(namedBy) });
  }
}
