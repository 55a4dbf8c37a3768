import { RETENTION } from '../domain/retention.js';
import { type Place, toPlaceId } from '../domain/talk.js';

/**
 * Every key, channel and lifetime in Redis, in one file.
 *
 * `<prefix>:{<id>}:<kind>…` The braces are Redis Cluster's hash tag: keys with the same tag live in
 * one slot, so one Lua script may touch them together. The tag is a chat's or a person's id, and a
 * private chat's id equals the person's id on purpose: chat and person share their slot.
 */

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export const TTL_SECONDS = {
  /** Telegram keeps an undelivered update for 24 h, so nothing older is ever delivered again. */
  updateDone: DAY,
  session: 90 * DAY,
  conversation: DAY,
  /** Longest that a paid request may wait in a queue and still count as paid. */
  charge: DAY,
  pendingRequest: HOUR,
  recipe: RETENTION.pictureDays * DAY,
  /** No longer than the recipes it leads to. */
  imageHistory: RETENTION.pictureDays * DAY,
  /** As long as Telegram keeps an event that may turn out to be older. */
  membership: DAY,
  /** Outlives the trouble of a channel that nobody looks at for a while; then it is news again. */
  gateTrouble: 7 * DAY,
  /** A link that the operator has revoked meanwhile is replaced after as long. */
  gateLink: 7 * DAY,
  /** After a round the sweep rests: thousands of look-ups are made for nothing, mostly. */
  sweepRest: 30 * MINUTE,
  /** Clients fetch a file as soon as they have its address; an hour also serves who does so by hand. */
  generatedFile: HOUR,
  /** Outlives every attempt of a job, the retries after a crash included. */
  imageTask: 7 * DAY,
  /** These two after a talk's last turn. */
  talk: RETENTION.talkDays * DAY,
  unkeptTalk: RETENTION.unkeptTalkHours * HOUR,
  /** After a question came or went. */
  questionLine: DAY,
  /** Outlives every attempt to answer. */
  answerStop: DAY,
  /** The same, and how long a question that failed can be asked again by its button. */
  question: DAY,
  /** After this what went wrong with a channel, and the like, is news again. */
  saidOnce: HOUR,
  /** Between typing words inline and what becomes of them: a join, a limit, a button pressed late. */
  inlineAsk: DAY,
  /** A question under a card that asks what shall become of it. */
  heldInput: RETENTION.heldDays * DAY,
  /** After the last word of either side; of each message after it was sent. */
  support: RETENTION.supportDays * DAY,
  /** A group's day in any time zone, and the longest that its jobs wait. */
  groupShare: 3 * DAY,
  /** After it last changed; until then copies can be edited and deleted. */
  campaign: RETENTION.campaignDays * DAY,
  /** A word that would be noise if it came more often. */
  saidToday: DAY,
  /** Hours are shown for the last day, days for the last month, and a year is there to compare. */
  statisticsHour: 3 * DAY,
  statisticsDay: 400 * DAY,
  /** What may be sent to everybody, and admins' cards of it: after the last word of each. */
  post: 90 * DAY,
  /** A part of an album in an admin's chat, which they may yet reply to. */
  passingPost: DAY,
  /** How many answers the admins gave on a day. */
  supportAnswers: 40 * DAY,
} as const;

export const TTL_MS = {
  /**
   * Lock of a chat and the "in progress" mark of its update; the holder renews while it works.
   * Also how long a chat waits after its process was killed.
   */
  updateLock: 10_000,
  pollerLease: 10_000,
  /** Three rounds of the places in the line: who died is replaced after as many. */
  lineLease: 15_000,
  /** Three of the longest waits of the sweep. */
  sweepLease: 15_000,
  /** A page of people takes less than a second. */
  bookIntakeLease: 15_000,
  /** How long the question that is being answered holds its line without a sign of life. */
  questionLease: 15 * MINUTE * 1_000,
  /** After its last error a kind is forgotten; longer than the day for which it may be muted. */
  errorGroup: 2 * DAY * 1_000,
  /** Every bucket is full again by then (see domain/flood-limits.ts), which is what none means. */
  floodBucket: 180_000,
} as const;

/** What the bot remembers between updates, by whose it is. */
export const STATE_KINDS = ['session', 'conversation', 'person', 'group'] as const;
export type StateKind = (typeof STATE_KINDS)[number];

/** `undefined`: kept until deleted. */
const STATE_TTL_SECONDS: Record<StateKind, number | undefined> = {
  session: TTL_SECONDS.session,
  conversation: TTL_SECONDS.conversation,
  person: undefined,
  group: undefined,
};

/**
 * In so many parts lies the book of everybody who can be written to, so that a cluster spreads it and
 * one part fits into memory: a million people make 16,000 a part. Never changes: people would be
 * looked for in other parts than they are in.
 */
export const BOOK_SHARDS = 64;

export function bookShardOf(userId: number): number {
  return userId % BOOK_SHARDS;
}

export type Keys = ReturnType<typeof createKeys>;

/** The part of a state id that decides the slot: the chat of `<chat>:<thread>:<user>`. */
export function ownerOfStateId(stateId: string): string {
  const end = stateId.indexOf(':');
  return end === -1 ? stateId : stateId.slice(0, end);
}

/** @param prefix keeps several bots, or several tests, apart in one Redis. */
export function createKeys(prefix: string) {
  const tagged = (id: string | number, rest: string): string => `${prefix}:{${id}}:${rest}`;
  return {
    prefix,
    /** What all keys of one slot begin with. */
    slotPrefix: (id: string) => tagged(id, ''),

    updateMark: (sequenceId: string, updateId: string) => tagged(sequenceId, `update:${updateId}`),
    updateLock: (sequenceId: string) => tagged(sequenceId, 'lock'),

    /** @param id a state id; for `person` the user's id, for `group` the chat's. */
    state: (kind: StateKind, id: string) =>
      tagged(ownerOfStateId(id), id.includes(':') ? `${kind}:v1:${id}` : `${kind}:v1`),
    /** Seconds a state key lives after its last write; undefined: for ever. */
    stateTtlSeconds(key: string): number | undefined {
      const kind = STATE_KINDS.find((candidate) => key.includes(`}:${candidate}:v1`));
      return kind === undefined ? undefined : STATE_TTL_SECONDS[kind];
    },

    /** @param personId what the limiter's key generator makes, without a prefix of its own. */
    rateLimit: (personId: string) => tagged(personId, 'rate'),

    account: (userId: number) => tagged(userId, 'account'),
    /** SCAN's pattern for every account; for operators, never in an update's way. */
    accountPattern: `${prefix}:{*}:account`,
    /** Look-up of a key's owner; a slot of its own, because whoever asks knows only the hash. */
    keyOwner: (keyHash: string) => `${prefix}:key-owner:${keyHash}`,
    /** Everything the person has paid and got back; kept for ever. */
    ledger: (userId: number) => tagged(userId, 'ledger'),
    /** Who paid; a slot of its own, because whoever gives money back may know only the charge. */
    chargePayer: (chargeId: string) => `${prefix}:charge-payer:${chargeId}`,
    usageWindow: (userId: number, category: string) => tagged(userId, `usage:${category}`),
    /** That the person was told how little is left. */
    usageWarned: (userId: number, category: string) => tagged(userId, `usage-warned:${category}`),
    charge: (userId: number, category: string, chargeId: string) =>
      tagged(userId, `charge:${category}:${chargeId}`),

    /** A hash, by channel: which membership was learnt, and as of when. */
    memberships: (userId: number) => tagged(userId, 'memberships'),
    gateTrouble: (channel: string) => `${prefix}:gate-trouble:${channel.toLowerCase()}`,
    gateLink: (channel: string) => `${prefix}:gate-link:${channel.toLowerCase()}`,
    /** How far the sweep over all accounts has come. */
    sweepCursor: `${prefix}:sweep-cursor`,
    sweepRest: `${prefix}:sweep-rest`,
    sweepLease: `${prefix}:sweep-lease`,
    pendingRequest: (userId: number) => tagged(userId, 'pending'),

    recipe: (recipeId: string) => `${prefix}:recipe:${recipeId}`,
    /** Ids of all recipes of a person, by when each was last written. */
    ownRecipes: (userId: number) => tagged(userId, 'recipes'),
    /** Ids of those that can be shown again, by when their pictures were delivered. */
    imageHistory: (userId: number) => tagged(userId, 'image-history'),
    /** A person's jobs that are waiting or running, by when they began. */
    imageBacklog: (userId: number) => tagged(userId, 'image-backlog'),
    /** @param name random, and all that is needed to read the file. */
    generatedFile: (name: string) => `${prefix}:file:${name}`,
    imageCancelled: (jobId: string) => tagged(jobId, 'image-cancelled'),
    imageDelivered: (jobId: string) => tagged(jobId, 'image-delivered'),
    /** Pub/sub knows no databases, so the prefix is what keeps two bots or tests apart. */
    imageCancelChannel: `${prefix}:image-cancel`,

    /** @param chatId of a forum for all its topics: to Telegram they are one chat. */
    floodBucket: (chatId: string, kind: string) => tagged(chatId, `flood:${kind}`),
    /** When each chat that Telegram wants left alone may be called again; expires with the last. */
    floodPauses: `${prefix}:flood-pauses`,
    floodChannel: `${prefix}:flood`,

    richAnswers: (userId: number) => tagged(userId, 'rich-answers'),
    /** Ids of a person's talks, by when each last had a turn. */
    talks: (ownerId: number) => tagged(ownerId, 'talks'),
    /** These three with an empty id are the bases from which scripts build them. */
    talk: (ownerId: number, talkId: string) => tagged(ownerId, `talk:${talkId}`),
    talkTurns: (ownerId: number, talkId: string) => tagged(ownerId, `talk-turns:${talkId}`),
    talkOrder: (ownerId: number, talkId: string) => tagged(ownerId, `talk-order:${talkId}`),
    /** Which talk is open in a place. */
    talkOpen: (place: Place) => tagged(place.userId, `talk-open:${toPlaceId(place)}`),
    /** Whoever replies to a message knows its chat, and not whose talk it is. */
    talkMessage: (chatId: number, messageId: number) => tagged(chatId, `talk-message:${messageId}`),
    questionLine: (place: Place) => tagged(place.userId, `question-line:${toPlaceId(place)}`),
    questionPayloads: (place: Place) =>
      tagged(place.userId, `question-payloads:${toPlaceId(place)}`),
    questionLease: (place: Place) => tagged(place.userId, `question-lease:${toPlaceId(place)}`),
    question: (jobId: string) => tagged(jobId, 'question'),
    /** Ids of a person's questions whose words wait for a button, by when they failed. */
    failedQuestions: (userId: number) => tagged(userId, 'failed-questions'),
    answerStopped: (jobId: string) => tagged(jobId, 'answer-stopped'),
    answerDraft: (chatId: number, draftId: number) => tagged(chatId, `answer-draft:${draftId}`),
    answerStopChannel: `${prefix}:answer-stop`,
    /** Ids of what a person's cards keep, by when each was sent. */
    heldInputs: (userId: number) => tagged(userId, 'held-inputs'),
    heldInput: (userId: number, id: string) => tagged(userId, `held-input:${id}`),

    /** A slot of its own: whoever follows a link knows only the id. */
    inlineAsk: (id: string) => `${prefix}:inline-ask:${id}`,

    supportThread: (userId: number) => tagged(userId, 'support-thread'),
    /** How many messages a person has sent to support within the hour. */
    supportHits: (userId: number) => tagged(userId, 'support-hits'),
    /** Whoever replies to a message knows its chat, and not whose thread it is. */
    supportMessage: (chatId: number, messageId: number) =>
      tagged(chatId, `support-message:${messageId}`),

    /** What a person has asked for in a group's day, and all from the group's pool. */
    groupShare: (chatId: number, day: string, userId: number) =>
      tagged(chatId, `group-share:${day}:${userId}`),
    groupPool: (chatId: number, day: string) => tagged(chatId, `group-pool:${day}`),

    /** A hash: what is turned off, and since when. */
    switches: `${prefix}:switches`,
    switchesChannel: `${prefix}:switches`,
    errorGroup: (groupId: string) => `${prefix}:error-group:${groupId}`,
    /** Ids of the groups the bot is in, by when it came. */
    knownGroups: `${prefix}:known-groups`,
    /** A stream of what admins did. */
    auditLog: `${prefix}:audit-log`,
    /** A hash, by admin. */
    supportAnswers: (day: string) => `${prefix}:support-answers:${day}`,

    /** A hash, by person: who they are and when they were active (see user-book-record.ts). */
    bookPeople: (shard: number) => tagged(`book-${shard}`, 'people'),
    /** A hash, by person: why nothing gets through to them. */
    bookUnreachable: (shard: number) => tagged(`book-${shard}`, 'unreachable'),
    /** Who does without news of a category. */
    bookMuted: (shard: number, category: string) => tagged(`book-${shard}`, `muted:${category}`),
    /** Whose key may be banned: all who are, and perhaps some more. */
    bookBarred: (shard: number) => tagged(`book-${shard}`, 'barred'),
    /** A hash, by @name: who had it last. In parts by the name, because whoever asks knows only it. */
    bookNames: (shard: number) => tagged(`book-names-${shard}`, 'ids'),

    /** What is known of a message that may be sent to everybody; see posts.ts for its id. */
    post: (chatId: number, postId: string) => tagged(chatId, `post:${postId}`),
    /** What admins have before them of a campaign. */
    campaignDesk: (campaignId: string) => tagged(campaignId, 'campaign-desk'),

    /** That everybody whom an earlier version has met is in the book; and how far that has come. */
    bookIntake: `${prefix}:book-intake`,
    bookIntakeCursor: `${prefix}:book-intake-cursor`,
    bookIntakeLease: `${prefix}:book-intake-lease`,
    /** SCAN's pattern for what tells of such people, and a few keys more. */
    metPattern: `${prefix}:{*}:[ap]*`,

    saidOnce: (topic: string) => `${prefix}:said-once:${topic}`,

    /** @param slot an hour or a day, as in domain/statistics-slots.ts; all lie together. */
    statistics: (slot: string) => tagged('statistics', `counts:${slot}`),
    /** A HyperLogLog: how many they are, and not who. */
    statisticsPeople: (slot: string) => tagged('statistics', `people:${slot}`),
    /** Charges of a day that are counted. */
    statisticsStars: (slot: string) => tagged('statistics', `stars:${slot}`),

    /** Everything of broadcasts lies in one slot: their scripts touch several of these together. */
    campaigns: tagged('broadcast', 'campaigns'),
    campaign: (id: string) => tagged('broadcast', `campaign:${id}`),
    /** Ids of the campaigns of a post, by when each was made. */
    postCampaigns: (chatId: number, messageId: number) =>
      tagged('broadcast', `post:${chatId}:${messageId}`),
    /** With an empty number the base from which a script builds them. */
    campaignPass: (id: string, pass: number | '') => tagged('broadcast', `pass:${id}:${pass}`),
    campaignFlight: (id: string, pass: number) => tagged('broadcast', `flight:${id}:${pass}`),
    campaignRetries: (id: string, pass: number) => tagged('broadcast', `retries:${id}:${pass}`),
    campaignMinutes: (id: string, pass: number) => tagged('broadcast', `minutes:${id}:${pass}`),
    /** These two with an empty chunk are bases as well. */
    campaignPeople: (id: string, pass: number, chunk: number | '') =>
      tagged('broadcast', `people:${id}:${pass}:${chunk}`),
    campaignLedger: (id: string, pass: number, chunk: number | '') =>
      tagged('broadcast', `ledger:${id}:${pass}:${chunk}`),
    /** Lives as long as Telegram wants all broadcasts still. */
    broadcastPause: tagged('broadcast', 'pause'),

    pollerLease: `${prefix}:poller-lease`,
    lineLease: `${prefix}:line-lease`,
    /** Prefix of a BullMQ queue; braced, because its scripts touch all keys of one queue. */
    queuePrefix: (queue: string) => `{${prefix}:queue:${queue}}`,
  };
}
