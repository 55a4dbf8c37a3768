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
