privacy-title = What I remember
privacy-talks-kept = { $days ->
    [one] Chats: for { $days } day after the last answer.
   *[other] Chats: for { $days } days after the last answer.
}
privacy-talks-not-kept = { $hours ->
    [one] New chats: for { $hours } hour after the last answer, so that you can go on.
   *[other] New chats: for { $hours } hours after the last answer, so that you can go on.
}
privacy-held = { $days ->
    [one] What waits below a button of mine: until you tap it, for { $days } day at most.
   *[other] What waits below a button of mine: until you tap it, for { $days } days at most.
}
privacy-pictures = { $days ->
    [one] Pictures: how they were made, for { $days } day. The files are with Telegram, not with me.
   *[other] Pictures: how they were made, for { $days } days. The files are with Telegram, not with me.
}
privacy-support = { $days ->
    [one] Support: what you write goes to the admins. That it was you, and which messages these are: for { $days } day after the last one.
   *[other] Support: what you write goes to the admins. That it was you, and which messages these are: for { $days } days after the last one.
}
privacy-settings = Your settings: language, favourites, presets and personas, until you change them.
privacy-book = That you write to me: since when, when last, in which language, and your @name. So news finds you, and the admins do when you need help. What you mute stays muted for good.
privacy-key = Your API key: encrypted, with your tier and what counts towards its limits.
privacy-payments = Your payments: what was paid for and when, for good. How you pay, only Telegram knows.
privacy-engine = What you ask goes to the models together with what was said before in that chat, and without your name.
privacy-button-keep = Keep my chats from now on
privacy-button-forget = Don’t keep my chats from now on
privacy-button-talks = Delete all my chats
privacy-button-pictures = Delete my picture history
privacy-button-delete-talks = Yes, delete all chats
privacy-button-delete-pictures = Yes, delete the history
privacy-button-back = Back
privacy-ask-talks = Delete all your chats, here and in every group? They can’t be brought back. What stands in Telegram stays there.
privacy-ask-pictures = Delete your picture history, and how these pictures were made? Their buttons stop working. What stands in Telegram stays there.
privacy-talks-deleted = All your chats are deleted.
privacy-pictures-deleted = Your picture history is deleted.
privacy-elsewhere = That’s between you and me: open it in our private chat.
