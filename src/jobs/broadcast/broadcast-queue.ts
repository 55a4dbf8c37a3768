import type { Campaign } from '../../store/campaign-record.js';

export interface BroadcastQueue {
  /**
   * Has somebody work on a campaign that was moved to `counting`, `running` or `scheduled` (then at
   * `scheduledForMs`). Idempotent: a job is known by the campaign and its run. Where a process dies
   * before it calls this, the tidy-up does within half a minute.
   * @throws StoreError
   */
  start(campaign: Campaign): Promise<void>;
  close(): Promise<void>;
}
