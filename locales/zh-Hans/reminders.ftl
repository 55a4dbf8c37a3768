reminder-ends = { $tier } 归您使用，到 { $until }。
reminder-paid-ends = { $tier } 已付费至 { $until }，不会自动续订。您可再保留一天；之后随时可以重新订阅。
reminder-renews = { $tier } 将于 { $until } 自动续订。要停止，请打开 Premium。
reminder-ended = { $tier } 已结束。您现在的等级是 { $now }。
reminder-trial-ended = { $tier } 试用已结束。您的等级恢复为 { $now }。
reminder-trial-again = { $time } 起可再次试用。
