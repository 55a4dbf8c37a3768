import type { Lifecycle } from '../lifecycle.js';
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
