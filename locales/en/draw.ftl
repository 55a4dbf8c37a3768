draw-title = New picture
draw-ask-prompt = What should I draw? Describe it in your own words, in any language.
draw-ask-prompt-reply = What should I draw? Reply to this message with a description.
draw-model = Model: { $model }
draw-size = Size: { $size }
draw-review-hint = All set? Press Draw. To change the prompt, just send a new one.
draw-button-model = Model: { $model }
draw-button-size = Size: { $size }
draw-button-go = Draw
draw-models-title = Choose a model
draw-models-hint = { $count ->
    [one] There is { $count } model.
   *[other] There are { $count } models. You can also type a name.
}
draw-page = { $page } / { $pages }
draw-sizes-title = Choose a size
draw-sizes-hint = You can also type one, such as 768x1024.
draw-cancelled = Cancelled. Nothing was charged.
draw-panel-expired = This panel has expired. Send /image to open a new one.
draw-need-words = I need it in words: send the description as text.
draw-model-ambiguous = { $count ->
    [one] { $count } model has that in its name.
   *[other] { $count } models have that in their names. Type a little more.
}
draw-started = On it!

draw-limited = { $limit ->
    [one] You’ve used your { $limit } picture for now. Nothing was charged.
   *[other] You’ve used your { $limit } pictures for now. Nothing was charged.
}
draw-limited-until = The next one can start { $wait }, at { $time }.
draw-key-banned = Your API key is banned, so I can’t draw for you. If you think that’s a mistake, write to the operator of this bot.
draw-engine-away = I can’t reach the drawing engine right now. Nothing was charged. Please try again in a minute.

draw-problem-unknown-option = I don’t know the option { $option }.
draw-problem-mistyped-option = I don’t know the option { $option }. Did you mean { $suggestion }?
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
draw-problem-next = Nothing was charged. Fix the line and send it again, or let me ask step by step.

draw-recipe-gone = I no longer remember how this picture was made. Send /image to draw a new one.
draw-cancel-too-late = Too late: this picture is already finished.
draw-deleted = Deleted.
draw-delete-failed = Telegram doesn’t let me delete this message any more.
