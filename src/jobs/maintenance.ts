import type { Switches } from '../store/switches.js';

/**
 * Under maintenance people's requests are taken in and wait; nothing fails. It is kept in Redis, and
 * so are the pauses of the queues, so it outlives every process.
 * @throws StoreError from each of these
 */
export interface MaintenanceMode {
  /** Idempotent. @returns whether it was not under maintenance before */
  begin(adminId: number): Promise<boolean>;
  /** Idempotent. @returns whether it was under maintenance before */
  end(): Promise<boolean>;
  /** Has the queues agree with what is kept: a process may have died between the two. */
  settle(): Promise<void>;
}

export interface MaintenanceDeps {
  switches: Pick<Switches, 'maintenance' | 'beginMaintenance' | 'endMaintenance' | 'load'>;
  queues: readonly { setPaused(isPaused: boolean): Promise<void> }[];
}

export function createMaintenance({ switches, queues }: MaintenanceDeps): MaintenanceMode {
  async function setPaused(isPaused: boolean): Promise<void> {
    await Promise.all(queues.map((queue) => queue.setPaused(isPaused)));
  }

  return {
    async begin(adminId) {
      // First said, so that nobody waits without knowing why.
      const isNew = await switches.beginMaintenance(adminId);
      await setPaused(true);
      return isNew;
    },
    async end() {
      await setPaused(false);
      return switches.endMaintenance();
    },
    async settle() {
      await switches.load();
      await setPaused(switches.maintenance() !== undefined);
    },
  };
}
