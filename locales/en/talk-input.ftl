input-choice = Shall I make a picture of this, or talk about it?
input-button-picture = Make a picture
input-button-talk = Talk about it
input-button-remember = ☐ Don’t ask again
input-button-remembers = ☑ Don’t ask again
input-remembered-picture = From now on I make a picture of what you write when no chat is open. /chat opens one.
input-remembered-talk = From now on I answer what you write. Pictures come with /image.
input-button-forget = Ask me again
input-forgotten = All right, I’ll ask you each time.
input-gone = I no longer have what you wrote here. Please send it again.

input-nothing-asked = Write your question right after my name, or reply with it to what you’re asking about.

input-unseeing = { $model } can’t see pictures. Nothing was charged.
input-unseeing-none = { $model } can’t see pictures, and neither can any other model right now. Nothing was charged.
input-button-switch = Ask { $model }
input-button-words = Send only the words
input-no-seeing-model = No model that sees pictures is available right now. Nothing was charged.

input-kept = I’ve kept this, and what you send right now: the button asks it.
input-button-ask = Ask it now

input-rest-unseen = This fills a whole message, so there may be more of it. In this group I only get what names me: send the rest with my name, or all of it in our private chat. Nothing was charged.
input-edited-piece = This message is one part of a longer question, so I can’t tell what the whole should be now. Please send it again in one go.
text-in-pieces = Your message was too long for Telegram and came in pieces: I read only the first one. What fits into one message stays whole.

input-unreadable-voice = I can’t listen to audio.
input-unreadable-video = I can’t watch videos and animations.
input-unreadable-sticker = Nice one! But I can’t read stickers and games.
input-unreadable-poll = I can’t read polls and lists.
input-unreadable-location = I can’t read places on a map.
input-unreadable-contact = I can’t read contact cards.
input-unreadable-file = I can’t read files of that kind.
input-unreadable-picture-type = I can’t read pictures in that format.
input-unreadable-large-picture = That picture is too large: Telegram hands me 20 MB at most.
input-unreadable-other = I can’t read that kind of message.
input-readable = Send me words, a photo, or a picture as a file (PNG, JPEG, WebP or GIF).
