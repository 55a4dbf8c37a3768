reminder-ends = Тариф { $tier } ваш до { $until }.
reminder-paid-ends = Тариф { $tier } оплачен до { $until } и сам не продлится. Он останется ещё на сутки, а подписаться снова можно в любой момент.
reminder-renews = Тариф { $tier } продлится сам: { $until }. Чтобы отменить подписку, откройте «Премиум».
reminder-ended = Тариф { $tier } закончился. Ваш тариф теперь: { $now }.
reminder-trial-ended = Проба тарифа { $tier } закончилась. Ваш тариф снова: { $now }.
reminder-trial-again = Следующая проба возможна с { $time }.
