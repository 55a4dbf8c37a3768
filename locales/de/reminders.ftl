reminder-ends = { $tier } gehört dir bis { $until }.
reminder-paid-ends = { $tier } ist bis { $until } bezahlt und verlängert sich nicht von selbst. Du behältst es noch einen Tag; danach kannst du es jederzeit wieder abonnieren.
reminder-renews = { $tier } verlängert sich von selbst: { $until }. Beenden kannst du es unter Premium.
reminder-ended = { $tier } ist zu Ende. Deine Stufe ist jetzt { $now }.
reminder-trial-ended = Dein Test von { $tier } ist vorbei. Deine Stufe ist wieder { $now }.
reminder-trial-again = Der nächste Test ist ab { $time } möglich.
