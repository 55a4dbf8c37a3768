import type { ApiClientOptions } from 'grammy';
import type { Update, UserFromGetMe } from 'grammy/types';
import type { ApiClient } from '../api/client.js';
import type { Limits } from '../domain/limits.js';
import type { Metrics } from '../domain/metrics.js';
import type { StarPrices } from '../domain/premium.js';
import type { Charts } from '../charts/charts.js';
import type { AnswerQueue } from '../jobs/answer/answer-queue.js';
import type { BroadcastQueue } from '../jobs/broadcast/broadcast-queue.js';
import type { ImageQueue } from '../jobs/image/image-queue.js';
import type { MaintenanceMode } from '../jobs/maintenance.js';
import type { KeyCards } from '../jobs/shown-key/key-cards.js';
import type { ShownKeys } from '../jobs/shown-key/shown-keys.js';
import type { Reminders } from '../jobs/reminders/reminder-queue.js';
import type { Logger } from '../logger.js';
import type { GateAlerts } from '../notices/gate-alerts.js';
import type { KeyFollower } from '../notices/key-follower.js';
import type { LeakedKeys } from '../notices/leaked-keys.js';
import type { Notices } from '../notices/notices.js';
import type { Silenced } from '../notices/silenced.js';
import type { Accounts } from '../store/accounts.js';
import type { Audiences } from '../store/user-book/audiences.js';
import type { AuditLog } from '../store/audit-log.js';
import type { CampaignDesk } from '../store/broadcast/campaign-desk.js';
import type { Campaigns } from '../store/broadcast/campaigns.js';
import type { ErrorGroups } from '../store/error-groups.js';
import type { HeldInputs } from '../store/held-inputs.js';
import type { InlineAsks } from '../store/inline-asks.js';
import type { ImageHistory } from '../store/image-history.js';
import type { KnownGroups } from '../store/known-groups.js';
import type { Ledgers } from '../store/ledger.js';
import type { PendingRequests } from '../store/pending-requests.js';
import type { GroupShares } from '../store/group-shares.js';
import type { Posts } from '../store/broadcast/posts.js';
import type { Questions } from '../store/questions.js';
import type { RichAnswers } from '../store/rich-answers.js';
import type { Recipes } from '../store/recipes.js';
import type { TalkTurns } from '../store/talk-turns.js';
import type { Statistics } from '../store/statistics/statistics.js';
import type { SupportMessages } from '../store/support-messages.js';
import type { SupportThreads } from '../store/support-threads.js';
import type { Talks } from '../store/talks.js';
import type { UpdateState } from '../store/update-state.js';
import type { BookNotes } from '../store/user-book/user-book-notes.js';
import type { UserBook } from '../store/user-book/user-book.js';
import type { Usage } from '../store/usage.js';
import type { Switches } from '../store/switches.js';
import type { SaidOnce } from '../store/said-once.js';
import type { ChatAdmins } from '../telegram/chat-admins.js';
import type { ConfigCheck } from '../telegram/config-check.js';
import type { GateChannels } from '../telegram/gate-channels.js';
import type { MembershipLookup } from '../telegram/membership.js';
import type { Translator } from '../views/translator.js';

export interface BotConfig {
  /** Channels a person has to be a member of, `@name` or id; empty = no gate. */
  channels: readonly string[];
  adminIds: readonly number[];
  /** The API's address as people reach it; stands in the examples of `/key`. */
  apiUrl: string;
  /** Whether people may replace their key by a new one. */
  keyRotation: boolean;
  /** Whether pictures get into inline messages; otherwise they come in private. */
  hasStaging: boolean;
}

/** What one person may send before the bot asks for a pause. */
export interface RateLimit {
  updates: number;
  windowMs: number;
}

export interface BotDeps {
  token: string;
  /** From getMe, called once at start. */
  botInfo: UserFromGetMe;
  /** `telegramClientOptions(…)`: reaches the contexts of conversations too. */
  client: ApiClientOptions;
  config: BotConfig;
  state: Pick<UpdateState, 'storage'>;
  /** As @grammyjs/ratelimiter wants it; counts atomically. */
  rateLimitStorage: {
    incr(key: string): Promise<number>;
    pexpire(key: string, milliseconds: number): Promise<number>;
  };
  rateLimit?: RateLimit;
  accounts: Pick<
    Accounts,
    | 'issueKey'
    | 'showKey'
    | 'replaceKey'
    | 'grantTier'
    | 'load'
    | 'suspend'
    | 'renew'
    | 'ban'
    | 'unban'
    | 'claimTrial'
  >;
  usage: Pick<Usage, 'reserveAll' | 'release' | 'peek'>;
  reminders: Pick<Reminders, 'schedule'>;
  membership: Pick<MembershipLookup, 'look' | 'hear' | 'noteTrouble'>;
  gateChannels: GateChannels;
  gateAlerts: Pick<GateAlerts, 'cantInvite'>;
  keyFollower: KeyFollower;
  pending: Pick<PendingRequests, 'save' | 'load' | 'clear'>;
  leakedKeys: LeakedKeys;
  keyCards: KeyCards;
  shownKeys: Pick<ShownKeys, 'hideLater' | 'forget'>;
  notices: Notices;
  silenced: Silenced;
  auditLog: AuditLog;
  knownGroups: Pick<KnownGroups, 'note'>;
  errorGroups: Pick<ErrorGroups, 'mute'>;
  configCheck: ConfigCheck;
  userBook: Pick<
    UserBook,
    'markUnreachable' | 'markReachable' | 'mute' | 'mutedBy' | 'load' | 'findByUsername'
  >;
  bookNotes: BookNotes;
  metrics: Pick<Metrics, 'personSeen'>;
  statistics: Pick<Statistics, 'load' | 'countPeople'>;
  charts: Pick<Charts, 'draw'>;
  switches: Pick<Switches, 'isOff' | 'maintenance' | 'turn'>;
  maintenance: Pick<MaintenanceMode, 'begin' | 'end'>;
  saidOnce: SaidOnce;
  chatAdmins: ChatAdmins;
  groupShares: GroupShares;
  /** What each tier may do; `usage` counts by the same. */
  limits: Limits;
  /** What a month of each costs. */
  stars: StarPrices;
  ledgers: Ledgers;
  recipes: Pick<Recipes, 'load' | 'save' | 'remove' | 'removeAll'>;
  history: Pick<ImageHistory, 'list' | 'remove' | 'clear'>;
  talks: Talks;
  talkTurns: Pick<TalkTurns, 'load' | 'recentTurns' | 'allTurns' | 'turnOfMessage'>;
  heldInputs: HeldInputs;
  richAnswers: RichAnswers;
  inlineAsks: InlineAsks;
  questions: Pick<Questions, 'forgetWords'>;
  audiences: Pick<Audiences, 'count' | 'countByLanguage'>;
  posts: Posts;
  campaigns: Campaigns;
  campaignDesk: CampaignDesk;
  broadcasts: Pick<BroadcastQueue, 'start'>;
  supportThreads: SupportThreads;
  supportMessages: SupportMessages;
  answerQueue: Pick<
    AnswerQueue,
    'ask' | 'append' | 'isKnown' | 'isUnderWay' | 'find' | 'cancel' | 'withdraw' | 'stop' | 'stopIn'
  >;
  imageQueue: Pick<ImageQueue, 'find' | 'standing' | 'outlook' | 'backlog' | 'enqueue' | 'cancel'>;
  /** Deterministic for a job, and not to be guessed: who knows it draws on somebody's allowance. */
  chargeIdFor: (jobId: string) => string;
  api: {
    images: Pick<ApiClient['images'], 'models' | 'samplers' | 'loras'>;
    chat: Pick<ApiClient['chat'], 'models'>;
  };
  translator: Translator;
  /** Has an update processed after the given one is finished; see the update processor. */
  followUp: (afterUpdateId: number, update: Update) => void;
  logger: Logger;
}

/** What it takes to ask a model: who pays, how many may wait, and the talks. */
export type TalkingDeps = Pick<
  BotDeps,
  | 'accounts'
  | 'membership'
  | 'usage'
  | 'limits'
  | 'answerQueue'
  | 'chargeIdFor'
  | 'talks'
  | 'talkTurns'
  | 'heldInputs'
  | 'api'
  | 'chatAdmins'
  | 'groupShares'
  | 'switches'
>;
