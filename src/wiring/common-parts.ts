import type { Config } from '../config.js';
import { ConfigError } from '../errors.js';
import { loadLimits, type LimitsTable } from '../limits-file.js';
import type { Lifecycle } from '../lifecycle.js';
import type { ErrorFeed, Logger } from '../logger.js';
import type { CollectedMetrics } from '../server/metrics.js';
import { createTranslator, type Translator } from '../views/translator.js';
import { openGateway, type OpenedGateway } from './gateway.js';
import type { Notices } from '../notices/notices.js';
import { tellOfErrors } from './error-alerts.js';
import { openFlood, type OpenedFlood } from './flood.js';
import { openMetrics } from './metrics.js';
import { openMembership, type OpenedMembership } from './membership.js';
import { openNotices } from './notices.js';
import { followSwitches } from './switches.js';
import type { OpenedPlayground } from './playground.js';
import { openStore, type Folders, type Store } from './store.js';
import { openTelegram, type OpenedTelegram } from './telegram.js';
import { createUnreachableMarks } from './user-book.js';

export interface PartsOptions {
  config: Config;
  folders: Folders;
  lifecycle: Lifecycle;
  logger: Logger;
  /** What is logged as an error; nobody is told of it where it is not given. */
  errors?: ErrorFeed;
}

/** What every role is made of. */
export interface CommonParts extends Omit<PartsOptions, 'folders' | 'errors'> {
  metrics: CollectedMetrics;
  translator: Translator;
  limits: LimitsTable;
  store: Store;
  /** Undefined where none is to be served: another API stands in for it. */
  gateway: OpenedGateway | undefined;
  /** Set where the local Telegram stands in for the real one. */
  playground: OpenedPlayground | undefined;
  /** How much Telegram takes, as all processes know it together. */
  flood: OpenedFlood;
  telegram: OpenedTelegram;
  adminIds: readonly number[];
  /** Where files get the id by which inline messages show them; undefined: nowhere. */
  stagingChatId: number | undefined;
  notices: Notices;
  membership: OpenedMembership;
}

async function openPlaygroundWhenNeeded({
  config,
  lifecycle,
  logger,
}: PartsOptions): Promise<OpenedPlayground | undefined> {
  if (config.telegram.token !== undefined) return undefined;
  // Loaded only here: a bot on the real Telegram carries none of it in memory.
  const { openPlayground } = await import('./playground.js');
  return openPlayground({ lifecycle, logger });
}

/**
 * Opens everything in the order in which each needs the one before.
 * @throws ConfigError when what is configured can't be used
 */
export async function openCommonParts(options: PartsOptions): Promise<CommonParts> {
  const { config, folders, lifecycle, logger, errors } = options;
  const limits = await loadLimits(config.limitsFile);
  const store = await openStore({ config, limits, folders, lifecycle, logger });
  const metrics = openMetrics({ store, lifecycle, logger });
  await followSwitches({ store, lifecycle });
  const playground = await openPlaygroundWhenNeeded(options);
  const token = config.telegram.token ?? playground?.token;
  if (token === undefined) throw new ConfigError('BOT_TOKEN is required.');
  const apiRoot = playground?.apiRoot ?? config.telegram.apiRoot;
  const flood = await openFlood({ store, lifecycle, logger });
  const onUnreachable = createUnreachableMarks({ store, logger });
  const telegram = await openTelegram({
    ...{ token, apiRoot, flood, onUnreachable },
    ...{ metrics, lifecycle, logger },
  });
  const translator = createTranslator();
  const adminIds = config.adminIds.length > 0 ? config.adminIds : (playground?.adminIds ?? []);
  const stagingChatId = config.stagingChatId ?? playground?.stagingChatId;
  const notices = openNotices({ store, telegram, translator, adminIds, logger });
  if (errors) tellOfErrors({ store, notices, metrics, lifecycle, logger, errors });
  const people = { config, playground, store, telegram, adminIds, notices };
  const membership = openMembership({ ...people, logger });
  // Behind Telegram: the gateway looks up whether owners of keys are still in the channel.
  const gateway = openGateway({ config, store, limits, membership, lifecycle, metrics, logger });
  return {
    ...{ config, lifecycle, logger, metrics, translator },
    ...{ limits, store, gateway, playground, flood, telegram, adminIds, stagingChatId },
    ...{ notices, membership },
  };
}
