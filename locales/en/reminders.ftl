reminder-ends = { $tier } is yours until { $until }.
reminder-paid-ends = { $tier } is paid until { $until } and does not renew by itself. You keep it for a day longer; after that you can subscribe again any time.
reminder-renews = { $tier } renews by itself at { $until }. To end it, open Premium.
reminder-ended = { $tier } has ended. Your tier is { $now } now.
reminder-trial-ended = Your trial of { $tier } is over. Your tier is { $now } again.
reminder-trial-again = The next trial is possible from { $time } on.
