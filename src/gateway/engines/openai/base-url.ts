export interface ServerAddress {
  origin: string;
  /** Before `/chat/completions`, without a slash at its end. */
  path: string;
}

const VERSION = /\/v\d[\w.]*(?:\/|$)/;

/**
 * Where an OpenAI-compatible server's paths begin. Servers are named with and without their `/v1`,
 * so it is added unless the address has a version already.
 */
export function toServerAddress(baseUrl: string): ServerAddress {
  const { origin, pathname } = new URL(baseUrl);
  const path = pathname.replace(/\/+$/, '');
  return { origin, path: VERSION.test(path) ? path : `${path}/v1` };
}
