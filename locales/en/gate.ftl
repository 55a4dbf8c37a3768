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
