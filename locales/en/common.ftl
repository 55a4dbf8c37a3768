language-name = English

button-back = Back
button-cancel = Cancel
button-close = Close

open-draw = Draw a picture
open-gif = Make a GIF
open-key = My API key
open-help = Help
open-history = My images
open-settings = Settings
open-language = Language
open-chat = Chat with a model
open-talks = My chats
open-limits = My limits
open-premium = Premium
open-privacy = Privacy
open-support = Support

tier-free = Free
tier-tier1 = Tier 1
tier-tier2 = Tier 2

wait-seconds = { $seconds ->
    [one] in { $seconds } second
   *[other] in { $seconds } seconds
}
wait-minutes = { $minutes ->
    [one] in { $minutes } minute
   *[other] in { $minutes } minutes
}
wait-hours = { $hours ->
    [one] in { $hours } hour
   *[other] in { $hours } hours
}
wait-days = { $days ->
    [one] in { $days } day
   *[other] in { $days } days
}

limit-offer = { $tier } has { $allowance }.
limit-offer-unlimited = { $tier } has no limit.
limit-per-minute = { $count } per minute
limit-per-hour = { $count } per hour
limit-per-day = { $count } per day
limit-per-seconds = { $seconds ->
    [one] { $count } in { $seconds } second
   *[other] { $count } in { $seconds } seconds
}

not-yours = These buttons belong to someone else. Send /image to get your own.
outdated-button = This button is too old to work. Send the command again.
anonymous-sender = I need to know who is asking. Turn off “Remain anonymous” for a moment, or write to me in private.
too-fast = That was quick! Give me a few seconds and try again.
failed = Something went wrong on our side. Nothing was charged. Please try again; if it keeps happening, mention code { $reference }.
failed-toast = Something went wrong on our side. Nothing was charged. Please try again.

unknown-command = I don’t know { $command }. Everything I can do is in /help.
unknown-command-suggestion = I don’t know { $command }. Did you mean { $suggestion }?

cancel-done = Cancelled. Nothing was charged.
cancel-nothing = There is nothing to cancel right now.
