answer-button-continue = Continue
answer-button-regenerate = Regenerate
answer-button-new = New chat
answer-button-stop = Stop
answer-button-cancel = Cancel
answer-button-retry = Try again
answer-button-keep = Keep all of it
answer-button-model = Other model

answer-waiting = { $position ->
    [1] Your question is next: I’m still answering the one before.
   *[other] Your question is number { $position } in line. I answer one after the other.
}
answer-waiting-maintenance = I’m under maintenance for a moment. Your question is kept, and I’ll answer it by itself afterwards.
answer-cancelled = Cancelled. Nothing was charged.
answer-stopped = Stopped before the first word. Nothing was charged.
answer-summarised = Done: the new model knows in short what was said before. Just go on.
answer-no-summary = So there is no summary, and nothing is lost: the new model reads what was said itself, as much of it as it holds.

answer-note-file = The rest is long: the whole answer is in the file below.
answer-note-length = The answer reached its longest length. Continue goes on from here.
answer-note-filtered = The model’s own filter ended the answer here.
answer-note-stopped = Stopped.
answer-note-broken = The connection to the model broke off here.
answer-note-broken-free = The connection to the model broke off here. This answer was not charged.
answer-note-rich-off = Telegram has no rich answers here after all, so I turned them off. /settings turns them on again.
answer-note-pictures = This model can’t see pictures, so it answered without them.
answer-note-left-out = { $count ->
    [one] The chat has grown long: the model no longer sees its first { $count } question.
   *[other] The chat has grown long: the model no longer sees its first { $count } questions.
}

answer-not-charged = Nothing was charged.
answer-failed-engine-busy = The model is busy and did not take the question.
answer-failed-engine-away = The model can’t be reached right now.
answer-failed-engine-failed = The model failed on this question.
answer-failed-timeout = The model was silent for too long.
answer-failed-empty = The model ended without a word.
answer-failed-filtered = The model’s own filter held back the answer.
answer-failed-refused = { $param ->
    [messages] The model refused this question.
   *[other] The model refused this request.
}
answer-failed-model-gone = This model is not there any more. Choose another one, and the chat goes on.
answer-failed-too-long = The question is longer than this model can read. Shorten it, or choose a model that reads more.
answer-failed-limit = Your limit of questions is reached.
answer-failed-key-banned = Your key is banned, so I can’t ask a model for you. If you think that’s a mistake, write to /support.
answer-failed-key-refused = The service did not accept your key: see /key.
answer-failed-talk-gone = This chat is not there any more.
answer-failed-picture-too-big = The picture is too large for me: send one of at most 20 MB, best as a photo.
answer-failed-picture-unreadable = I can’t read this picture: the file is damaged or of a kind I don’t know. Send it as a photo.
answer-failed-picture-gone = Telegram no longer has this picture. Send it once more.
answer-failed-service = Something is wrong on our side, and the operator was told.
answer-failed-unknown = Something went wrong while answering.
