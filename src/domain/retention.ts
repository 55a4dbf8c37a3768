/** How long what people say and make is remembered; /privacy tells them, the store keeps to it. */
export const RETENTION = {
  /** After a talk's last answer. */
  talkDays: 30,
  /** The same for who wants their talks not kept. */
  unkeptTalkHours: 1,
  /** How a picture was made. */
  pictureDays: 180,
  /** What was sent and waits below a button. */
  heldDays: 7,
  /** Who wrote to support and which messages these were; the words stand with Telegram alone. */
  supportDays: 90,
  /** Who got which message that went to many, so that it can be mended everywhere. */
  campaignDays: 90,
} as const;
