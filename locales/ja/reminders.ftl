reminder-ends = { $tier } を { $until } まで使えます。
reminder-paid-ends = { $tier } は { $until } まで支払い済みで、自動では更新されません。あと 1 日使えます。その後はいつでも再登録できます。
reminder-renews = { $tier } は { $until } に自動で更新されます。止めるには Premium を開いてください。
reminder-ended = { $tier } が終了しました。現在のプランは { $now } です。
reminder-trial-ended = { $tier } のお試しが終わりました。プランは { $now } に戻りました。
reminder-trial-again = 次のお試しは { $time } からできます。
