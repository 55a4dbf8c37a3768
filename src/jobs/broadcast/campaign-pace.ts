/** How fast one run may call: room is reserved from what all chats have together. */
export interface CampaignPace {
  /** Waits for room for so many recipients; what was reserved and not used a moment ago counts. */
  makeRoom(recipients: number): Promise<void>;
  /** So many are called. */
  use(recipients: number): void;
}

export interface CampaignPaceDeps {
  /** @returns the milliseconds to wait before so many messages */
  reserve: (messages: number) => Promise<number>;
  /** What one recipient counts for. */
  messagesEach: number;
  /** May end early when there is something else to do. */
  wait: (ms: number) => Promise<void>;
  isOver: () => boolean;
  now?: () => number;
}

/** Room that was not used is gone with its moment. */
const ROOM_LASTS_MS = 1_000;

export function createCampaignPace({
  reserve,
  messagesEach,
  wait,
  isOver,
  now = Date.now,
}: CampaignPaceDeps): CampaignPace {
  let room = 0;
  let lastsUntilMs = 0;

  return {
    async makeRoom(recipients) {
      if (now() >= lastsUntilMs) room = 0;
      const missing = recipients * messagesEach - room;
      if (missing <= 0) return;
      const untilMs = now() + (await reserve(missing));
      while (!isOver() && now() < untilMs) await wait(untilMs - now());
      room += missing;
      lastsUntilMs = now() + ROOM_LASTS_MS;
    },
    use(recipients) {
      room -= recipients * messagesEach;
    },
  };
}
