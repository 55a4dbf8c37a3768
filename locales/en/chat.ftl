chat-limited = { $limit ->
    [one] You’ve used your { $limit } question for now. Nothing was charged.
   *[other] You’ve used your { $limit } questions for now. Nothing was charged.
}
chat-limited-until = You can ask again { $wait }, at { $time }.
chat-line-full = { $waiting ->
    [one] { $waiting } of your questions is waiting here, which is the most. Nothing was charged. Send this one again when it is answered.
   *[other] { $waiting } of your questions are waiting here, which is the most. Nothing was charged. Send this one again when one of them is answered.
}
chat-key-banned = Your API key is banned, so I can’t ask a model for you. If you think that’s a mistake, write to the operator of this bot.
chat-engine-away = I can’t reach the language models right now. Nothing was charged. Please try again in a minute.
