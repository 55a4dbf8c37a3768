import type { Logger } from '../logger.js';
import type { CallLimits } from './call-limits.js';
import type { ApiTransport } from './request.js';

/** What every resource of the client is made of. */
export interface ResourceDeps {
  transport: ApiTransport;
  callLimits: CallLimits;
  logger: Logger;
}
