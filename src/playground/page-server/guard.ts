import type { IncomingHttpHeaders } from 'node:http';
import { PageError } from './errors.js';

function hostOf(address: string): string | undefined {
  try {
    return new URL(address).host;
  } catch {
    return undefined;
  }
}

/** This machine by name or address, whatever the port. */
function isLoopbackHost(host: string): boolean {
  try {
    const { hostname } = new URL(`http://${host}`);
    return (
      hostname === 'localhost' ||
      hostname.endsWith('.localhost') ||
      hostname === '[::1]' ||
      /^127(\.\d{1,3}){3}$/.test(hostname)
    );
  } catch {
    return false;
  }
}

/**
 * The page acts as anyone in the playground, so only the page itself may ask. A foreign site could
 * reach it through the visitor's browser in two ways: by a name of its own that leads to this machine
 * (DNS rebinding; the Host header tells) or by a request across origins (Origin and Sec-Fetch-Site,
 * which no script can forge). Throws PageError `foreign_origin`.
 */
export function assertOwnPage(headers: IncomingHttpHeaders): void {
  const { host = '', origin, 'sec-fetch-site': site } = headers;
  if (!isLoopbackHost(host)) {
    throw new PageError(
      'foreign_origin',
      'The playground answers only by an address of this machine, like http://127.0.0.1',
    );
  }
  const isForeign =
    (origin !== undefined && hostOf(origin) !== hostOf(`http://${host}`)) ||
    (site !== undefined && site !== 'same-origin' && site !== 'none');
  if (isForeign) {
    throw new PageError('foreign_origin', 'The playground takes requests only from its own page');
  }
}
