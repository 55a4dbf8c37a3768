image-queued = { $position ->
    [1] You are next.
   *[other] You are number { $position } in line.
}
image-wait-seconds = { $seconds ->
    [one] About { $seconds } second to go.
   *[other] About { $seconds } seconds to go.
}
image-wait-minutes = { $minutes ->
    [one] About { $minutes } minute to go.
   *[other] About { $minutes } minutes to go.
}

image-drawing = Drawing…
image-drawing-for = Drawing… { $seconds } s
image-drawing-still = Still drawing… { $seconds } s
image-drawing-slow = This one takes its time… { $seconds } s
image-engine-waiting = The drawing engine is not answering. I keep trying, you need not do anything.
image-cancelled = Cancelled. Nothing was charged.

image-result-details = { $model } · { $size } · { $seconds } s
image-result-seed = seed

image-not-charged = Nothing was charged.
image-failed-engine-busy = The drawing engine is busy and did not take this picture.
image-failed-engine-away = The drawing engine can’t be reached right now.
image-failed-engine-failed = The drawing engine failed on this picture.
image-failed-timeout = The picture took too long and was given up.
image-failed-refused = { $param ->
    [model] The drawing engine does not have this model any more.
    [prompt] The drawing engine refused this prompt.
   *[other] The drawing engine refused this request.
}
image-failed-limit = The limit of pictures is reached.
image-try-again-seconds = { $seconds ->
    [one] Try again in { $seconds } second.
   *[other] Try again in { $seconds } seconds.
}
image-try-again-minutes = { $minutes ->
    [one] Try again in { $minutes } minute.
   *[other] Try again in { $minutes } minutes.
}
image-failed-key-suspended = Your key is paused because you left the channel: join it, then try again.
image-failed-key-banned = Your key is banned, so I can’t draw for you. If you think that’s a mistake, write to the operator of this bot.
image-failed-key-refused = The drawing service did not accept your key: see /key.
image-failed-not-allowed-here = This chat does not let me send pictures.
image-failed-service = Something is wrong on our side, and the operator was told.
image-failed-unknown = Something went wrong while drawing.

image-button-cancel = Cancel
image-button-again = Again
image-button-vary = Vary
image-button-edit = Edit
image-button-seed = Same seed
image-button-file = As file
image-button-delete = Delete
image-button-retry = Try again
