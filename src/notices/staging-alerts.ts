import { toError } from '../errors.js';
import type { Logger } from '../logger.js';
import type { StagingTrouble } from '../domain/inline.js';
import { noStagingAlert, stagingTroubleAlert } from '../views/staging-alert.js';
import type { Notices } from './notices.js';

/** Tells the admins what keeps pictures out of inline messages. Neither rejects. */
export interface StagingAlerts {
  /** None is configured: said once by each process. */
  missing(): Promise<void>;
  /** Said once an hour for each trouble. */
  failed(trouble: StagingTrouble): Promise<void>;
}

export interface StagingAlertsDeps {
  notices: Pick<Notices, 'tellAdmins'>;
  logger: Logger;
}

export function createStagingAlerts({ notices, logger }: StagingAlertsDeps): StagingAlerts {
  let isMissingTold = false;

  /** Nobody waits for an alert, and nothing may fail for it. */
  async function quietly(alert: () => Promise<unknown>): Promise<void> {
    try {
      await alert();
    } catch (thrown) {
      logger.warn({ err: toError(thrown) }, 'the admins could not be told of the staging chat');
    }
  }

  return {
    async missing() {
      if (isMissingTold) return;
      isMissingTold = true;
      logger.warn('STAGING_CHAT_ID is unset: what is drawn inline goes to private chats');
      await quietly(() => notices.tellAdmins(noStagingAlert, { once: 'no-staging' }));
    },

    async failed(trouble) {
      logger.error({ trouble }, 'the staging chat takes no files: check STAGING_CHAT_ID');
      await quietly(() =>
        notices.tellAdmins((t) => stagingTroubleAlert(t, trouble), { once: `staging:${trouble}` }),
      );
    },
  };
}
