import { toError } from '../errors.js';
import {
  createMaintenance,
  type MaintenanceDeps,
  type MaintenanceMode,
} from '../jobs/maintenance.js';
import type { Lifecycle } from '../lifecycle.js';
import type { Logger } from '../logger.js';
import type { Store } from './store.js';

/** From here on the process knows what admins turn off and on. */
export async function followSwitches({
  store: { switches },
  lifecycle,
}: {
  store: Pick<Store, 'switches'>;
  lifecycle: Lifecycle;
}): Promise<void> {
  lifecycle.onStop('news of switches', await switches.listen());
  await switches.load();
}

/** Nothing waits until the queues agree with what is kept. */
export function openMaintenance({
  logger,
  ...deps
}: MaintenanceDeps & { logger: Logger }): MaintenanceMode {
  const maintenance = createMaintenance(deps);
  maintenance.settle().catch((thrown: unknown) => {
    logger.error({ err: toError(thrown) }, 'the queues may not agree with the maintenance mode');
  });
  return maintenance;
}
