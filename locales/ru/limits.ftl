limits-title = Ваши лимиты
limits-tier = Тариф: { $tier }
limits-tier-grant = Тариф: { $tier }, ваш до { $until }
limits-tier-trial = Тариф: { $tier }, пробный до { $until }
limits-tier-paid = Тариф: { $tier }, оплачен до { $until }
limits-tier-grace = Тариф: { $tier }. Оплаченное время вышло; тариф останется до { $until }, если продление запаздывает.
limits-image = Картинки
limits-gif = Гифки
limits-llm = Вопросы
limits-unlimited = { $name }: без ограничений
limits-used = { $name }: использовано { $used } из { $allowance }, осталось { $left }.
limits-frees = Ещё одна попытка в { $time }.
limits-trial-now = { $tier } можно попробовать бесплатно, раз в неделю.
limits-trial-at = Снова попробовать { $tier } можно с { $time }.
limits-trial-begun = { $hours ->
    [one] { $tier } ваш на { $hours } час. Приятного пользования!
    [few] { $tier } ваш на { $hours } часа. Приятного пользования!
   *[many] { $tier } ваш на { $hours } часов. Приятного пользования!
}
limits-trial-too-soon = Следующая проба возможна { $wait }.
limits-trial-not-needed = У вас уже есть { $tier }.
limits-trial-barred = Ваш ключ API заблокирован или приостановлен, поэтому пробы пока нет.
limits-button-refresh = Обновить
limits-up-to-date = Всё свежее

limit-button-trial = { $hours ->
    [one] Попробовать { $tier } на { $hours } час
    [few] Попробовать { $tier } на { $hours } часа
   *[many] Попробовать { $tier } на { $hours } часов
}
limit-trial = { $hours ->
    [one] Его можно бесплатно попробовать на { $hours } час.
    [few] Его можно бесплатно попробовать на { $hours } часа.
   *[many] Его можно бесплатно попробовать на { $hours } часов.
}
limit-near-image = Картинки: использовано { $used } из { $limit }. Ещё одна в { $time }.
limit-near-gif = Гифки: использовано { $used } из { $limit }. Ещё одна в { $time }.
limit-near-llm = Вопросы: использовано { $used } из { $limit }. Ещё один в { $time }.
limit-again-at = Следующая попытка возможна в { $time }.
