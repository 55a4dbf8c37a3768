reminder-ends = { $until }까지 { $tier } 등급입니다.
reminder-paid-ends = { $tier } 등급은 { $until }까지 결제되었고 자동으로 갱신되지 않습니다. 하루 더 유지되며, 그 뒤 언제든 다시 구독할 수 있습니다.
reminder-renews = { $tier } 등급이 { $until }에 자동으로 갱신됩니다. 끝내려면 Premium을 여세요.
reminder-ended = { $tier } 등급이 끝났습니다. 이제 등급은 { $now }입니다.
reminder-trial-ended = { $tier } 체험이 끝났습니다. 등급은 다시 { $now }입니다.
reminder-trial-again = 다음 체험은 { $time }부터 가능합니다.
