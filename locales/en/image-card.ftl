image-queued = { $position ->
    [1] You are next.
   *[other] You are number { $position } in line.
}
image-queued-maintenance = { $position ->
    [1] I’m under maintenance for a moment. Yours is the first that I’ll begin after it, by itself.
   *[other] I’m under maintenance for a moment. Yours is kept as number { $position } in line and begins by itself.
}
image-wait-seconds = { $seconds ->
    [one] About { $seconds } second to go.
   *[other] About { $seconds } seconds to go.
}
image-wait-minutes = { $minutes ->
    [one] About { $minutes } minute to go.
   *[other] About { $minutes } minutes to go.
}

image-drawing = { $kind ->
    [gif] Animating…
   *[image] Drawing…
}
image-drawing-for = { $kind ->
    [gif] Animating… { $seconds } s
   *[image] Drawing… { $seconds } s
}
image-drawing-still = { $kind ->
    [gif] Still animating… { $seconds } s
   *[image] Still drawing… { $seconds } s
}
image-drawing-slow = { $kind ->
    [gif] This GIF takes its time… { $seconds } s
   *[image] This one takes its time… { $seconds } s
}
image-engine-waiting = The drawing engine is not answering. I keep trying, you need not do anything.
image-cancelled = Cancelled. Nothing was charged.

image-result-details-gif = { $steps ->
    [one] { $steps } step · CFG { $cfg }
   *[other] { $steps } steps · CFG { $cfg }
}
image-result-seconds = { $seconds } s
image-result-seed = seed

image-album-drawn = { $drawn } of { $count } ready
image-album-short = { $drawn ->
    [one] { $drawn } picture of { $count } is here; the rest was not charged.
   *[other] { $drawn } pictures of { $count } are here; the rest was not charged.
}
image-album-cancelled = Cancelled.

image-not-charged = Nothing was charged.
image-failed-engine-busy = { $kind ->
    [gif] The drawing engine is busy and did not take this GIF.
   *[image] The drawing engine is busy and did not take this picture.
}
image-failed-engine-away = The drawing engine can’t be reached right now.
image-failed-engine-failed = { $kind ->
    [gif] The drawing engine failed on this GIF.
   *[image] The drawing engine failed on this picture.
}
image-failed-timeout = { $kind ->
    [gif] The GIF took too long and was given up.
   *[image] The picture took too long and was given up.
}
image-failed-refused = { $param ->
    [model] The drawing engine does not have this model any more.
    [sampler] The drawing engine does not have this sampler any more.
    [prompt] The drawing engine refused this prompt.
   *[other] The drawing engine refused this request.
}
image-failed-limit-image = The limit of pictures is reached.
image-failed-limit-gif = The limit of GIFs is reached.
image-failed-key-banned = Your key is banned, so I can’t draw for you. If you think that’s a mistake, write to /support.
image-failed-key-refused = The drawing service did not accept your key: see /key.
image-failed-not-allowed-here = { $kind ->
    [gif] This chat does not let me send GIFs.
   *[image] This chat does not let me send pictures.
}
image-failed-too-big = { $kind ->
    [gif] The GIF came out larger than Telegram lets me send.
   *[image] The picture came out larger than Telegram lets me send.
}
image-failed-no-way-here = It is drawn, but nothing can be shown in this message right now. The operator was told.
image-failed-no-private-chat = It is drawn, but I have no private chat with you to send it to. Open me, press Start and try again.
image-failed-service = Something is wrong on our side, and the operator was told.
image-failed-unknown = { $kind ->
    [gif] Something went wrong while animating.
   *[image] Something went wrong while drawing.
}

image-button-cancel = Cancel
image-button-again = Again
image-button-vary = Vary
image-button-edit = Edit
image-button-seed = Same seed
image-button-file = As file
image-button-gif = GIF it
image-button-delete = Delete
image-button-retry = Try again
