/** System and undici codes of a connection that never stood: nothing of the request was sent. */
const NEVER_SENT_CODES: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/**
 * Whether a request may have reached the other side. In doubt it has: only then is it unsafe to
 * send once more what must not happen twice.
 */
export function mayHaveBeenSent(error: Error): boolean {
  if (!('code' in error && NEVER_SENT_CODES.has(error.code))) return true;
  // A host can also become unreachable in the middle of a connection.
  return 'syscall' in error && (error.syscall === 'read' || error.syscall === 'write');
}
