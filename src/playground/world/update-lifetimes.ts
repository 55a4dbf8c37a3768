/** Seconds an undelivered update is kept (tdlib/telegram-bot-api Client.cpp). */
export const UPDATE_LIFETIME_SECONDS = {
  message: 24 * 3600,
  inlineQuery: 30,
  callbackQuery: 150,
  guestQuery: 150,
  chosenInlineResult: 600,
  member: 24 * 3600,
  checkout: 150,
  subscription: 24 * 3600,
} as const;
