limits-title = Your limits
limits-tier = Tier: { $tier }
limits-tier-grant = Tier: { $tier }, yours until { $until }
limits-tier-trial = Tier: { $tier }, on trial until { $until }
limits-tier-paid = Tier: { $tier }, paid until { $until }
limits-tier-grace = Tier: { $tier }. What you paid for has ended; you keep it until { $until }, in case the renewal is late.
limits-image = Pictures
limits-gif = GIFs
limits-llm = Questions
limits-unlimited = { $name }: no limit
limits-used = { $name }: { $used } used of { $allowance }, { $left } left.
limits-frees = One more at { $time }.
limits-trial-now = { $tier } is free to try, once a week.
limits-trial-at = You can try { $tier } again from { $time } on.
limits-trial-begun = { $hours ->
    [one] { $tier } is yours for { $hours } hour. Enjoy!
   *[other] { $tier } is yours for { $hours } hours. Enjoy!
}
limits-trial-too-soon = The next trial is possible { $wait }.
limits-trial-not-needed = You have { $tier } already.
limits-trial-barred = Your API key is banned or paused, so there is no trial for now.
limits-button-refresh = Refresh
limits-up-to-date = Up to date

limit-button-trial = { $hours ->
    [one] Try { $tier } for { $hours } hour
   *[other] Try { $tier } for { $hours } hours
}
limit-trial = { $hours ->
    [one] You can try it for { $hours } hour, free.
   *[other] You can try it for { $hours } hours, free.
}
limit-near-image = You’ve used { $used } of your { $limit } pictures. One more is free at { $time }.
limit-near-gif = You’ve used { $used } of your { $limit } GIFs. One more is free at { $time }.
limit-near-llm = You’ve used { $used } of your { $limit } questions. One more is free at { $time }.
limit-again-at = The next one is possible at { $time }.
