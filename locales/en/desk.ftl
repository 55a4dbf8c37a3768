command-admin = The admin’s desk
command-stats = Figures and charts
command-broadcast = Write to everybody
command-ban = Ban somebody’s key
command-unban = Let a banned key work again
command-grant = Give somebody a tier
command-refund = Give a payment back

off-image = Pictures are off for the moment. Nothing was charged; please try again later.
off-gif = GIFs are off for the moment. Nothing was charged; please try again later.
off-chat = Chats are off for the moment. Nothing was charged; please try again later.
off-inline = Inline mode is off for the moment
off-guest = I answer only in my own chats for the moment. Nothing was charged; please try again later.
off-keys = I give out no new keys for the moment. Please try again later.
off-trial = Trials are off for the moment. Please try again later.
off-payments = I take no payments for the moment. Please try again later.

desk-title = Desk
desk-about = Everything here is for admins alone. /admin with an id, a @name, or as a reply to a forwarded message opens a person at once.
desk-button-statistics = Statistics
desk-button-broadcasts = Broadcasts
desk-button-people = People
desk-button-audit = Who did what
desk-button-switches = Features
desk-button-maintenance = Maintenance
desk-button-checks = Checks
desk-button-refresh = Refresh

desk-under-maintenance = ⚠️ UNDER MAINTENANCE
desk-maintenance-since = Since { $time }, by admin { $admin }. Requests are taken in and wait.
desk-off = ⚠️ Off: { $names }
desk-switches-about = Tap to turn a feature off or on, everywhere and at once. People are told so kindly, developers get a 503, and nobody is charged. What is already in line is finished.
desk-switch-on = { $name }: on
desk-switch-off = { $name }: OFF
desk-turned-on = { $name }: on again
desk-turned-off = { $name }: off
desk-maintenance-about = Under maintenance, pictures and questions are taken in and wait; people see so on their cards, and everything goes on by itself afterwards. Developers get a 503 with Retry-After. What is under way is finished. It outlives restarts.
desk-button-maintain-on = Begin maintenance
desk-button-maintain-off = End maintenance
desk-maintenance-on = Maintenance has begun.
desk-maintenance-off = Maintenance is over. Everything goes on.

switch-image = Pictures
switch-gif = GIFs
switch-chat = Chats
switch-inline = Inline
switch-guest = Guest mode
switch-keys = New keys
switch-trial = Trials
switch-payments = Payments
switch-gateway-image = API: pictures
switch-gateway-gif = API: GIFs
switch-gateway-llm = API: chats

desk-people-ask = Whom do you look for? Send an id or a @name, or forward a message of theirs.
desk-people-nobody = That names nobody. Send an id or a @name, or forward a message of theirs.
desk-people-unknown = I’ve never met anybody of that name. Send their id, or forward a message of theirs.
desk-people-hidden = They hide who they are when their messages are forwarded. Send their id or @name.
desk-person-language = Language: { $language }
desk-person-first = First seen: { $time }
desk-person-last = Last seen: { $time }
desk-person-blocked = Has blocked me since { $time }
desk-person-deactivated = Gone from Telegram since { $time }
desk-person-support-open = Support: open since { $time }
desk-person-support-closed = Support: closed, opened { $time }
desk-button-tiers = Give a tier…
desk-tiers-about = Which tier for { $id }, and for how long? They are told so. What they pay for themselves stays theirs.
desk-button-grant = { $days ->
    [one] { $tier }, { $days } day
   *[other] { $tier }, { $days } days
}
desk-button-grant-for-ever = { $tier }, for ever
desk-button-take-back = Take back what was given
desk-button-refund = Refund { $stars } ⭐ of { $date }…
desk-refund-ask = { $stars ->
    [one] Give back { $stars } Star?
   *[other] Give back { $stars } Stars?
}
desk-refund-about = The tier that it paid for ends, and a subscription no longer renews. They are told so.
desk-button-refund-now = { $stars ->
    [one] Give back { $stars } Star
   *[other] Give back { $stars } Stars
}

audit-empty = Nothing has been done yet.
audit-line = { $time } · { $admin } · { $act }
audit-line-of = { $time } · { $admin } · { $act } · { $what }
audit-operator = command line
audit-answers = { $count ->
    [one] { $admin } gave { $count } answer to support today.
   *[other] { $admin } gave { $count } answers to support today.
}
audit-button-latest = Latest
audit-button-older = Older
audit-ban = banned
audit-unban = unbanned
audit-grant = gave a tier
audit-refund = gave money back
audit-switch-off = turned off
audit-switch-on = turned on
audit-maintenance-on = began maintenance
audit-maintenance-off = ended maintenance
audit-alert-mute = muted an alert
audit-broadcast-send = sent a broadcast
audit-broadcast-schedule = scheduled a broadcast
audit-broadcast-pause = paused a broadcast
audit-broadcast-resume = resumed a broadcast
audit-broadcast-stop = stopped a broadcast
audit-broadcast-edit = edited a broadcast everywhere
audit-broadcast-delete = deleted a broadcast everywhere
audit-broadcast-resend = sent a broadcast again

checks-under-way = Looking at everything…
checks-right = Nothing is wrong.
checks-wrong = { $count ->
    [one] { $count } thing is wrong.
   *[other] { $count } things are wrong.
}
checks-button-again = Check again
check-channel-ok = Channel { $name }: I see who is in it.
check-channel-no-gate = No gate: everybody may use the bot. CHANNEL_ID names channels that people have to join.
check-channel-not-admin = Channel { $name }: make me an administrator. Until then everybody passes the gate.
check-channel-not-there = Channel { $name }: add me as an administrator. Until then everybody passes the gate.
check-channel-no-channel = Channel { $name } can’t be found. Check CHANNEL_ID.
check-channel-no-invite = Channel { $name }: give me the right to invite users, or set CHANNEL_URL. Without either, people see no way in.
check-channel-unknown = Channel { $name }: Telegram did not answer. Check again.
check-staging-ok = Staging chat: I can send files there and delete them.
check-staging-unset = No staging chat: what is drawn inline comes in private. STAGING_CHAT_ID names one.
check-staging-cant-send = Staging chat: I can’t send files there. Add me with the right to post, and check STAGING_CHAT_ID.
check-staging-cant-delete = Staging chat: I can send there, but not delete. A test file stays there.
check-staging-unknown = Staging chat: Telegram did not answer. Check again.
check-group-ok = { $count ->
    [one] { $count } group: I can write and delete there.
   *[other] { $count } groups: I can write and delete there.
}
check-group-none = I know of no groups yet.
check-group-silent = Group { $name }: I may not write or send pictures there. Its admins can allow it.
check-group-cant-delete = Group { $name }: I can’t delete messages, so a key that somebody posts there stays. Its admins can make me one.
check-group-unknown = Group { $name }: Telegram did not answer. Check again.
check-updates-ok = Updates come in.
check-updates-webhook-set = A webhook is set, but I fetch updates myself, so none come. Start me once as the only process, or delete the webhook.
check-updates-no-webhook = No webhook is set, so no updates come. Run the release step.
check-updates-other-webhook = The webhook leads elsewhere. Check WEBHOOK_URL and run the release step.
check-updates-failing = The webhook failed within the hour: { $name }
check-updates-behind = { $count ->
    [one] { $count } update waits at Telegram. Are enough processes running?
   *[other] { $count } updates wait at Telegram. Are enough processes running?
}
check-updates-unasked = Telegram was not asked for { $name }. Run the release step.
check-privacy-ok = Privacy mode is off: I see what is written in groups, and keys that leak there.
check-privacy-on = Privacy mode is on: in groups where I’m no admin I see commands and replies alone, and miss keys that leak. @BotFather, /setprivacy.
check-inline-ok = Inline mode is on. That @BotFather’s /setinlinefeedback is at 100% nobody can ask; without it what people choose does not begin by itself.
check-inline-off = Inline mode is off. Turn it on with @BotFather: /setinline, then /setinlinefeedback at 100%.
check-guest-ok = Guest mode is on.
check-guest-off = Guest mode is off, so nobody can call me into chats that I’m not in. @BotFather turns it on.
check-payments-ok = { $count ->
    [one] Payments work. Balance: { $count } Star.
   *[other] Payments work. Balance: { $count } Stars.
}
check-payments-unknown = Payments: the balance of Stars can’t be read.
check-engines-ok = { $count ->
    [one] The engines answer, with { $count } image model.
   *[other] The engines answer, with { $count } image models.
}
check-engines-away = The engines don’t answer, so nothing can be made. Check API_BASE_URL and what it leads to.
check-telegram-unknown = Telegram did not answer a question. Check again.

alert-title = Something went wrong
alert-count = { $count ->
    [one] { $count } time since I last said so.
   *[other] { $count } times since I last said so.
}
alert-hint = The log has the rest. Of this kind I say no more than once an hour.
alert-button-mute = Mute for a day
alert-button-unmute = Unmute
alert-muted = Muted for a day. It is still counted.
alert-unmuted = The next one is told again.
