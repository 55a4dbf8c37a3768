import type { ErrorFeed } from '../logger.js';
import { createErrorAlerts } from '../notices/error-alerts.js';
import type { CommonParts } from './common-parts.js';

export interface ErrorAlertsOptions extends Pick<
  CommonParts,
  'store' | 'notices' | 'metrics' | 'lifecycle' | 'logger'
> {
  errors: ErrorFeed;
}

/** From here on the admins hear of what is logged as an error. */
export function tellOfErrors({
  store,
  notices,
  metrics,
  lifecycle,
  logger,
  errors,
}: ErrorAlertsOptions): void {
  const alerts = createErrorAlerts({ groups: store.errorGroups, notices, metrics, logger });
  errors.listen((logged) => {
    alerts.report(logged);
  });
  lifecycle.onStop('error alerts', () => alerts.settled());
}
