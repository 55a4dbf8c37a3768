gate-title = One step first
gate-about = { $count ->
    [one] I work for subscribers of this channel. Join it and come back: what you asked for then runs by itself.
   *[other] I work for subscribers of these channels. Join them and come back: what you asked for then runs by itself.
}
gate-channel-join = Join { $channel }
gate-channel-joined = ✓ { $channel }
gate-channel-unnamed = our channel
gate-button-check = I’ve joined
gate-still-missing = I can’t see you there yet: { $channels }. Join and press again.
gate-join-first = Please join the channel first, then this will work.
gate-open-title = You’re in, welcome!
gate-open = Everything is unlocked.
gate-open-resuming = Now for what you asked for.
gate-key-suspended = You left { $channel }, so your API key is paused. Come back any time and it works again at once.
gate-key-renewed = Welcome back! Your API key works again.
gate-join-declined = I can’t let you into { $channel }: your API key is banned. If that is a mistake, write to me and press /support.
gate-alert-name = { $title } ({ $channel })
gate-alert-title = I can’t see who is in { $channel }
gate-alert-not-admin = I’m not an administrator there. Make me one in the channel’s settings, under “Administrators”.
gate-alert-not-there = I’m no longer in it. Add me to the channel again as an administrator.
gate-alert-no-channel = There is no such channel any more, or CHANNEL_ID names it wrongly. Check CHANNEL_ID and restart me, or take it out there.
gate-alert-open = Until then nobody is kept out: everyone passes the gate.
gate-alert-works = I can see again who is in { $channel }. The gate works.
gate-alert-invite-title = I can’t let people into { $channel }
gate-alert-invite = They would like to join, and I may neither make a link nor answer requests. Give me the right “Add subscribers” there, or put a link into CHANNEL_URL.
