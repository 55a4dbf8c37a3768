draw-title = { $kind ->
    [gif] New GIF
   *[image] New picture
}
draw-ask-prompt = { $kind ->
    [gif] What should move? Describe it in your own words, in any language.
   *[image] What should I draw? Describe it in your own words, in any language.
}
draw-ask-prompt-reply = { $kind ->
    [gif] What should move? Reply to this message with a description.
   *[image] What should I draw? Reply to this message with a description.
}
draw-model = Model: { $model }
draw-size = Size: { $size }
draw-review-hint = { $kind ->
    [gif] All set? Press Animate. To change the prompt, just send a new one.
   *[image] All set? Press Draw. To change the prompt, just send a new one.
}
draw-button-model = Model: { $model }
draw-button-size = Size: { $size }
draw-button-count = Count: { $value }
draw-button-go = { $kind ->
    [gif] Animate
   *[image] Draw
}
draw-models-title = Choose a model
draw-models-hint = { $count ->
    [one] There is { $count } model.
   *[other] There are { $count } models. You can also type a name.
}
draw-page = { $page } / { $pages }
draw-sizes-title = Choose a size
draw-sizes-hint = You can also type one, such as 768x1024.
draw-automatic = automatic
draw-random = random
draw-button-steps = Steps: { $value }
draw-button-cfg = CFG: { $value }
draw-button-sampler = Sampler: { $value }
draw-button-seed = Seed: { $value }
draw-button-negative = Leave out…
draw-button-negative-set = ✓ Leave out
draw-button-loras = { $count ->
    [0] LoRAs
   *[other] LoRAs: { $count }
}
draw-button-presets = Presets
draw-button-star = ☆ Add my model to favourites
draw-button-unstar = ★ Remove my model from favourites
draw-button-save = Save these settings
draw-button-show-all = Show all
draw-button-remove = Remove
draw-search = { $count ->
    [one] { $count } name with { $search } in it.
   *[other] { $count } names with { $search } in them.
}
draw-samplers-title = Choose a sampler
draw-samplers-hint = It decides how noise becomes a picture. You can also type a name.
draw-loras-title = Choose LoRAs
draw-loras-hint = Up to five small models on top. Tap one to add it, tap it again for its weight, or type one such as add_detail:0.8.
draw-lora-title = Weight of the LoRA
draw-lora-hint = From { $min } to { $max }; 1 is its full strength. You can also type a number.
draw-presets-title = Presets
draw-presets-hint = { $count ->
    [0] Nothing saved yet. Save model, size and everything else under a name.
   *[other] Tap a name to use its settings.
}
draw-preset-name-title = Save as a preset
draw-preset-name-hint = How shall I call these settings? Send a short name.
draw-count-title = How many pictures?
draw-count-hint = From { $min } to { $max }, shown as an album. Each counts as one picture. You can also type a number.
draw-steps-title = Steps
draw-steps-hint = More steps take longer and show more detail. From { $min } to { $max }; you can also type a number.
draw-cfg-title = CFG scale
draw-cfg-hint = { $kind ->
    [gif] How strictly the GIF follows your words. From { $min } to { $max }; you can also type a number.
   *[image] How strictly the picture follows your words. From { $min } to { $max }; you can also type a number.
}
draw-seed-title = Seed
draw-seed-hint = { $kind ->
    [gif] The same seed makes the same GIF again. Type a number from { $min } to { $max }, or leave it random.
   *[image] The same seed draws the same picture again. Type a number from { $min } to { $max }, or leave it random.
}
draw-negative-title = Leave out
draw-negative-hint = { $kind ->
    [gif] What should not be in the GIF? Send it as text, such as: blurry, text, extra fingers.
   *[image] What should not be in the picture? Send it as text, such as: blurry, text, extra fingers.
}
draw-cancelled = Cancelled. Nothing was charged.
draw-panel-expired = This panel has expired. Send /image or /gif to open a new one.
draw-need-words = I need it in words: send the description as text.
draw-started = On it!

draw-limited-image = { $limit ->
    [one] You’ve used your { $limit } picture for now. Nothing was charged.
   *[other] You’ve used your { $limit } pictures for now. Nothing was charged.
}
draw-limited-gif = { $limit ->
    [one] You’ve used your { $limit } GIF for now. Nothing was charged.
   *[other] You’ve used your { $limit } GIFs for now. Nothing was charged.
}
draw-limited-until = The next one can start { $wait }, at { $time }.
draw-limited-several = { $remaining ->
    [one] You asked for { $count } pictures, and { $remaining } is left for now. Nothing was charged.
   *[other] You asked for { $count } pictures, and { $remaining } are left for now. Nothing was charged.
}
draw-limited-several-until = All of them can start { $wait }, at { $time }.
draw-limited-too-many = They never fit together: ask for { $limit } at most.
draw-backlog-full = { $max ->
    [one] You have { $max } picture or GIF in the line, which is the most at a time. Nothing was charged. Wait for it, or cancel it.
   *[other] You have { $max } pictures and GIFs in the line, which is the most at a time. Nothing was charged. Wait for one, or cancel one.
}
draw-key-banned = Your API key is banned, so I can’t draw for you. If you think that’s a mistake, write to /support.
draw-engine-away = I can’t reach the drawing engine right now. Nothing was charged. Please try again in a minute.

draw-problem-unknown-option = I don’t know the option { $option }.
draw-problem-mistyped-option = I don’t know the option { $option }. Did you mean { $suggestion }?
draw-problem-not-for-gifs = GIFs have no { $option }; it works with /image.
draw-problem-repeated-option = { $option } is there twice. Which one counts?
draw-problem-missing-value = { $option } needs a value after it.
draw-problem-not-in-range = { $option } takes whole numbers from { $min } to { $max }, not { $value }.
draw-problem-bad-size = I can’t draw the size { $value }. Use pixels such as { $pixels } (each side { $min } to { $max }) or a ratio such as { $ratio }.
draw-problem-prompt-too-long = The prompt is { $length } characters long; { $max } is the most.
draw-problem-unknown-model = There is no model { $value }.
draw-problem-mistyped-model = There is no model { $value }. Did you mean { $suggestion }?
draw-problem-unknown-sampler = There is no sampler { $value }.
draw-problem-mistyped-sampler = There is no sampler { $value }. Did you mean { $suggestion }?
draw-problem-bad-lora = I can’t read the LoRA { $value }. Write it as { $example }, with a weight from { $min } to { $max }.
draw-problem-too-many-loras = That is too many LoRAs: { $max } is the most.
draw-problem-unknown-lora = There is no LoRA { $value }.
draw-problem-mistyped-lora = There is no LoRA { $value }. Did you mean { $suggestion }?
draw-problem-unknown-preset = There is no preset { $value }.
draw-problem-mistyped-preset = There is no preset { $value }. Did you mean { $suggestion }?
draw-problem-too-many-presets = You have { $max } presets already, which is the most. Delete one first.
draw-problem-next = Nothing was charged. Fix the line and send it again, or let me ask step by step.

draw-recipe-gone = I no longer remember how this was made. Send /image or /gif to make a new one.
draw-cancel-too-late = Too late: it is already finished.
draw-cancelling = I’m stopping. What is drawn already stays.
draw-deleted = Deleted.
draw-delete-failed = Telegram doesn’t let me delete this message any more.
