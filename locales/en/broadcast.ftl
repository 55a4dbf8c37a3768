broadcast-title = Broadcasts
broadcast-about = Reply with { $command } to any message in this chat, a forwarded one too, and I’ll send it to everybody you choose. New posts in your channel I offer by myself.
broadcast-about-quiet = Reply with { $command } to any message in this chat, a forwarded one too, and I’ll send it to everybody you choose. New posts in your channel I don’t offer to you now.
broadcast-none = There has been none yet.
broadcast-reply-unusable = This can’t be sent on: it’s a service message, or too old for me to see. Reply to a text, picture, file, poll or album.
broadcast-admins-only = These buttons are for admins.
broadcast-gone = This broadcast is too old to work with.
broadcast-button-offers-on = Offer me new posts
broadcast-button-offers-off = Don’t offer me new posts
broadcast-button-list = All broadcasts

broadcast-offer-title = Broadcast this post?
broadcast-offer-album = Album
broadcast-button-prepare = Prepare
broadcast-button-not-now = Not this one
broadcast-offer-declined = All right, this post stays in the channel.
broadcast-offers-off = I’ll no longer offer you new posts. { $command } brings that back.

broadcast-kind-text = Text
broadcast-kind-photo = Photo
broadcast-kind-video = Video
broadcast-kind-animation = GIF
broadcast-kind-audio = Audio
broadcast-kind-document = File
broadcast-kind-voice = Voice message
broadcast-kind-video_note = Video message
broadcast-kind-sticker = Sticker
broadcast-kind-poll = Poll
broadcast-kind-album = Album of { $count }
broadcast-kind-other = Message
broadcast-kind-from = { $what } from { $channel }

broadcast-state-draft = Broadcast: draft
broadcast-state-scheduled = Broadcast: scheduled
broadcast-state-counting = Broadcast: collecting who gets it
broadcast-state-running-send = Broadcast: sending
broadcast-state-running-resend = Broadcast: sending again
broadcast-state-running-edit = Broadcast: editing everywhere
broadcast-state-running-delete = Broadcast: deleting everywhere
broadcast-state-paused = Broadcast: paused
broadcast-state-finished = Broadcast: done
broadcast-state-stopped = Broadcast: stopped

broadcast-to-all = To: everybody who wants it
broadcast-to = To: { $who }
broadcast-who-active = { $days ->
    [one] active in the last { $days } day
   *[other] active in the last { $days } days
}
broadcast-language-unknown = language not known
broadcast-as-news = As: news, which people can mute
broadcast-as-offers = As: an offer, which people can mute
broadcast-as-service = As: a service notice, which nobody can mute
broadcast-duration-seconds = { $seconds } s
broadcast-duration-minutes = { $minutes } min { $seconds } s
broadcast-duration-hours = { $hours } h { $minutes } min
broadcast-people = { $count ->
    [one] { $count } person, about { $duration }
   *[other] { $count } people, about { $duration }
}
broadcast-nobody = Nobody is in this audience, so there’s nobody to send it to.
broadcast-turbo-on = Paid turbo is on: up to 1,000 messages a second, for { $stars } Stars
broadcast-turbo-balance = The bot has { $balance } Stars.
broadcast-turbo-short = The bot has { $balance } Stars: too few, so Telegram will refuse it.
broadcast-turbo-unknown = I couldn’t read the bot’s Star balance.

broadcast-warning-uncopyable = Telegram doesn’t let me copy this, so it can’t be sent.
broadcast-warning-protected = Its chat protects its content, so Telegram doesn’t let me copy this. Turn the protection off and test again.
broadcast-warning-missing = The post is no longer there, so it can’t be sent.
broadcast-warning-rights = I may not read that chat any more, so it can’t be sent. Make me an admin there and test again.
broadcast-warning-caption = Its caption is too long for a copy: { $count } characters, where 1024 are allowed. Shorten it where it stands and test again.
broadcast-warning-quiz = It’s a quiz whose answer I don’t know, so Telegram doesn’t let me copy it.
broadcast-warning-paid = Paid media can’t be copied.
broadcast-warning-giveaway = Giveaways can’t be copied.
broadcast-warning-album-buttons = Albums can’t have buttons: the post’s own ones and “mute” are left out.
broadcast-warning-album-mute = Albums can’t have buttons: people mute them in { $command }.
broadcast-warning-album-part = It’s one part of an album whose other parts I haven’t seen. Forward the album here and reply to it to send all of it.
broadcast-warning-buttons = { $count ->
    [one] { $count } button works only where the post is and is left out.
   *[other] { $count } buttons work only where the post is and are left out.
}
broadcast-warning-poll = Each person gets a poll of their own: votes aren’t counted together.
broadcast-warning-edit-kind = Once it’s out, this kind can’t be edited everywhere, only deleted.

broadcast-button-audience = Audience
broadcast-button-category = Category
broadcast-button-turbo-on = Turn on paid turbo
broadcast-button-turbo-off = Turn off paid turbo
broadcast-button-test = Test to me
broadcast-button-send = Send now
broadcast-button-send-sure = { $count ->
    [one] Yes, send to { $count } person
   *[other] Yes, send to { $count } people
}
broadcast-button-schedule = Schedule
broadcast-button-cancel = Cancel
broadcast-button-everybody = Everybody
broadcast-button-languages = Languages
broadcast-button-active = Active in 30 days
broadcast-button-language = { $language }: { $count }
broadcast-button-news = News
broadcast-button-offers = Offers
broadcast-button-service = Service
broadcast-audience-ask = Who shall get it? Those who muted this category or blocked me never do.
broadcast-languages-ask = Which languages? Beside each is how many people it reaches.
broadcast-category-ask = What is it? News and offers can be muted by everybody, one without the other. Service notices reach all: outages and changed terms, nothing else.
broadcast-send-ask = { $count ->
    [one] Send it to { $count } person now?
   *[other] Send it to { $count } people now?
}
broadcast-send-ask-turbo = It costs { $stars } Stars.
broadcast-cancelled = Cancelled. Nothing was sent.
broadcast-tested = Sent to you, with a sound. Nobody else has it.
broadcast-first = { $name } was first: { $what }
broadcast-first-send = it’s being sent already.
broadcast-first-schedule = it’s scheduled already.
broadcast-first-cancel = It’s cancelled already.
broadcast-first-other = it isn’t in that state any more.
broadcast-an-admin = Another admin
broadcast-changed-meanwhile = Nothing changed: the broadcast isn’t in that state any more.

broadcast-schedule-ask = When? Your time is { $time } ({ $zone }).
broadcast-zone-ask = What time is it where you are? I ask this once.
broadcast-time-ask = When shall I send it? Write it as { $short }, or with its day as { $long } ({ $zone }).
broadcast-time-unreadable = I can’t read that as a time. Write it as { $short }, or with its day as { $long }.
broadcast-time-past = That moment is over. Which one then?
broadcast-time-too-far = That’s too far off: 90 days at most. Which moment then?
broadcast-scheduled-for = To be sent { $time }
broadcast-button-in-an-hour = In 1 hour
broadcast-button-tonight = Tonight 19:00
broadcast-button-tomorrow = Tomorrow 9:00
broadcast-button-type = Another time…
broadcast-button-zone = Time zone: { $zone }
broadcast-button-unschedule = Don’t send
broadcast-button-zone-choice = { $time } ({ $zone })

broadcast-progress = { $percent }% of { $total }
broadcast-counted = { $count ->
    [one] { $count } person so far
   *[other] { $count } people so far
}
broadcast-count-sent = Reached: { $count }
broadcast-count-edited = Edited: { $count }
broadcast-count-deleted = Deleted: { $count }
broadcast-count-blocked = Blocked me: { $count }
broadcast-count-failed = Failed: { $count }
broadcast-count-deferred = To be tried again: { $count }
broadcast-count-uncertain = Uncertain: { $count }
broadcast-count-left = Left: { $count }
broadcast-rate = { $count } a second, about { $duration } to go
broadcast-held = Telegram asks for a pause; it goes on by itself { $time }.
broadcast-old-text = { $count ->
    [one] The post was edited meanwhile: { $count } person has the old version. Whoever comes now gets the new one.
   *[other] The post was edited meanwhile: { $count } people have the old version. Whoever comes now gets the new one.
}
broadcast-uncertain-hint = Uncertain: Telegram was asked, and a crash or a lost connection swallowed the answer. They may have it.
broadcast-took = Took { $duration }
broadcast-button-pause = Pause
broadcast-button-resume = Go on
broadcast-button-stop = Stop
broadcast-button-stop-sure = Yes, stop for good
broadcast-stop-ask = Stop it for good? Who has it keeps it, and nobody else gets it. A pause can be ended.

broadcast-trouble-post-gone = I’ve paused: the post was deleted, so there’s nothing left to copy. Nobody is lost; you can stop it, or delete it everywhere after that.
broadcast-trouble-not-copyable = I’ve paused: Telegram no longer lets me copy the post. Is its chat’s content protected now? Change that and go on.
broadcast-trouble-source-gone = I’ve paused: I may no longer read the chat where the post is. Make me an admin there again and go on.
broadcast-trouble-rejected = I’ve paused: Telegram refuses the post for one person after another. Look at the list, and go on or stop.
broadcast-trouble-no-balance = I’ve paused: the bot has too few Stars for paid turbo. Top them up and go on.
broadcast-trouble-no-answers = I’ve paused: Telegram doesn’t answer. Go on when it does; nobody gets it twice.

broadcast-button-edit = Edit everywhere
broadcast-button-edit-sure = { $count ->
    [one] Yes, edit { $count } message
   *[other] Yes, edit { $count } messages
}
broadcast-edit-ask = { $count ->
    [one] Edit it at { $count } person, to what the post says now?
   *[other] Edit it at { $count } people, to what the post says now?
}
broadcast-edit-nothing = First edit the post where it stands; then I bring that to everybody.
broadcast-button-delete = Delete everywhere
broadcast-button-delete-sure = { $count ->
    [one] Yes, delete { $count } message
   *[other] Yes, delete { $count } messages
}
broadcast-delete-ask = { $count ->
    [one] Delete it at { $count } person? That can’t be undone.
   *[other] Delete it at { $count } people? That can’t be undone.
}
broadcast-delete-late = It’s older than 48 hours; Telegram may refuse to delete some of it.
broadcast-button-resend-failed = Send again to failed: { $count }
broadcast-button-resend-uncertain = Send again to uncertain: { $count }
broadcast-resend-failed-ask = { $count ->
    [one] Send it again to { $count } person who didn’t get it?
   *[other] Send it again to { $count } people who didn’t get it?
}
broadcast-resend-uncertain-ask = { $count ->
    [one] Send it again to { $count } person who may have it already? They may get it twice.
   *[other] Send it again to { $count } people who may have it already? Some may get it twice.
}
broadcast-button-sure = Yes
broadcast-button-list-file = List as a file
broadcast-file-caption = { $part ->
    [1] Everybody and what became of them
   *[other] Everybody and what became of them, part { $part }
}
broadcast-file-coming = The list is on its way.

broadcast-mute = Mute
broadcast-unmute = Unmute
broadcast-muted-news = Muted: I won’t send you news. /settings brings it back.
broadcast-muted-offers = Muted: I won’t send you offers. /settings brings them back.
broadcast-unmuted-news = You’ll get news again.
broadcast-unmuted-offers = You’ll get offers again.
