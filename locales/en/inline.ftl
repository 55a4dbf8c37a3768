inline-image-title = Draw a picture
inline-image-about = { $model } · { $size }
inline-gif-title = Make a GIF
inline-gif-about = A few seconds that move
inline-ask-title = Ask a question
inline-ask-about = { $model } answers right in this chat
inline-own-title = From my images

inline-hint = Type what to draw or ask
inline-join-first = Join our channel to use me here
inline-limited = Limit reached, free again { $wait }
inline-open-first = Open me first
inline-banned = Your key is banned
inline-problem = Something is off: see what
inline-away = I’ll be right back

inline-placeholder = { $choice ->
    [ask] One moment. If nothing happens, press Make it.
    [gif] Your GIF is about to begin. If nothing happens, press Make it.
   *[image] Your picture is about to begin. If nothing happens, press Make it.
}
inline-button-make = Make it
inline-button-cancel = Cancel
inline-button-stop = Stop
inline-button-retry = Try again
inline-button-reask = Try again
inline-button-again = Again
inline-button-yours = Make yours
inline-button-open = Open me
inline-button-see = See it
inline-button-rest = Read the rest
inline-button-go-on = Go on in private

inline-in-private = It’s ready, in the private chat of who asked for it.
inline-join = First join our channel: Open me shows how. Nothing was charged.
inline-failed = Something went wrong on our side. Nothing was charged.
inline-cut = This is only the beginning.
inline-started = Under way.
inline-words-gone = I no longer remember what this was about. Send it once more.

inline-back-title = All set
inline-back = Choose a chat, and what you typed is there again.
inline-button-back = Choose a chat
inline-back-gone = I no longer remember what you typed. Write my name and a few words in any chat.

inline-go-on = That is all of it. Go on here: just write.
inline-answer-elsewhere = This answer is for who asked. Ask me the same, and you have one of your own.
inline-guest-empty = Write what you would like behind my name: “draw a red fox”, or a question.

staging-missing-title = Pictures can’t be shown in inline messages
staging-missing = Telegram takes no uploads there. I send them to private chats for now. Make a private channel, add me as an administrator and put its id into STAGING_CHAT_ID.
staging-trouble-title = The staging chat takes no files
staging-trouble-missing = I’m not in it, or there is no such chat. Add me again, or check STAGING_CHAT_ID.
staging-trouble-no-rights = I may not send pictures and files there. Make me an administrator who may post.
staging-trouble-flooded = Telegram wants it left alone for a while: too much goes there at a time. A channel of its own takes more than a group.
staging-trouble-refused = Telegram refuses what I send there. The log says why.
staging-trouble-until = Until then what is drawn inline is not charged and not shown.
