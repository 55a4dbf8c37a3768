import { type KeyObject, verify } from 'node:crypto';

/** Base64 of an ECDSA signature in DER, which takes at most 72 bytes for P-256. */
const SIGNATURE = /^[A-Za-z0-9+/]{1,128}={0,2}$/;

/** Whether the partner has signed exactly these bytes. Never throws. */
export function isSignedBy(key: KeyObject, body: Buffer, signature: string): boolean {
  if (!SIGNATURE.test(signature)) return false;
  return verify('sha256', body, { key, dsaEncoding: 'der' }, Buffer.from(signature, 'base64'));
}
