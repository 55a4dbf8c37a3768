import type { FastifyRequest } from 'fastify';
import type { Accounts } from '../store/accounts.js';
import type { KeyOwner } from '../store/key-lookup.js';
import { invalidApiKey, tooManyFailedKeys } from './errors.js';
import type { FailedKeys } from './failed-keys.js';
import type { GatewayApp } from './gateway-app.js';

function bearerToken(header: string | undefined): string | undefined {
  return header === undefined ? undefined : /^Bearer +(\S+) *$/i.exec(header)?.[1];
}

/** The image routes document `token` in the body; a client that sends both means that one. */
function bodyToken(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('token' in body)) return undefined;
  return typeof body.token === 'string' && body.token !== '' ? body.token : undefined;
}

export interface Authentication {
  /** Makes room on every request for whose it is. Before any route. */
  mount(app: GatewayApp): void;
  /** A preValidation hook: the key is checked before the parameters, and 401 comes before 400. */
  check: (request: FastifyRequest) => Promise<void>;
  /** Who sent a request that `check` let through. */
  ownerOf(request: FastifyRequest): KeyOwner;
}

const KEY_OWNER = 'keyOwner';

export interface AuthenticationDeps {
  accounts: Pick<Accounts, 'ownerOf'>;
  failedKeys: FailedKeys;
}

/**
 * Finds out whose key a request carries; never in a query string, which ends up in logs. A missing
 * and a mistyped key cost no look-up, by the checksum that everybody can compute; a key of the right
 * form costs one, whether or not it exists. From an address that sent too many wrong ones only keys
 * are let in that this process knows to be right: others behind it may be honest.
 */
export function createAuthentication({ accounts, failedKeys }: AuthenticationDeps): Authentication {
  return {
    mount(app) {
      app.decorateRequest(KEY_OWNER, undefined);
    },
    async check(request) {
      const key = bodyToken(request.body) ?? bearerToken(request.headers.authorization);
      const refusedForMs = failedKeys.refusedForMs(request.ip);
      const remembered = refusedForMs > 0;
      const owner = key === undefined ? undefined : await accounts.ownerOf(key, { remembered });
      if (owner === undefined) {
        if (remembered) throw tooManyFailedKeys(refusedForMs);
        failedKeys.count(request.ip);
        throw invalidApiKey();
      }
      request.setDecorator(KEY_OWNER, owner);
    },
    ownerOf(request) {
      const owner = request.getDecorator<KeyOwner | undefined>(KEY_OWNER);
      if (owner === undefined) throw new Error('The route has no authentication hook.');
      return owner;
    },
  };
}
