limits-title = Ваші ліміти
limits-tier = Тариф: { $tier }
limits-tier-grant = Тариф: { $tier }, ваш до { $until }
limits-tier-trial = Тариф: { $tier }, пробний до { $until }
limits-tier-paid = Тариф: { $tier }, оплачено до { $until }
limits-tier-grace = Тариф: { $tier }. Оплачений час минув; тариф залишиться до { $until }, якщо продовження запізниться.
limits-image = Зображення
limits-gif = GIF
limits-llm = Запитання
limits-unlimited = { $name }: без обмежень
limits-used = { $name }: використано { $used } з { $allowance }, залишилося { $left }.
limits-frees = Ще одна спроба: { $time }.
limits-trial-now = { $tier } можна спробувати безкоштовно, раз на тиждень.
limits-trial-at = Знову спробувати { $tier } можна з { $time }.
limits-trial-begun = { $hours ->
    [one] { $tier } ваш на { $hours } годину. Насолоджуйтеся!
    [few] { $tier } ваш на { $hours } години. Насолоджуйтеся!
   *[many] { $tier } ваш на { $hours } годин. Насолоджуйтеся!
}
limits-trial-too-soon = Наступна проба можлива { $wait }.
limits-trial-not-needed = У вас уже є { $tier }.
limits-trial-barred = Ваш ключ API заблоковано або призупинено, тому проби поки немає.
limits-button-refresh = Оновити
limits-up-to-date = Усе актуально

limit-button-trial = { $hours ->
    [one] { $tier } на { $hours } годину
    [few] { $tier } на { $hours } години
   *[many] { $tier } на { $hours } годин
}
limit-trial = { $hours ->
    [one] Його можна безкоштовно спробувати на { $hours } годину.
    [few] Його можна безкоштовно спробувати на { $hours } години.
   *[many] Його можна безкоштовно спробувати на { $hours } годин.
}
limit-near-image = Зображення: використано { $used } з { $limit }. Ще одне: { $time }.
limit-near-gif = GIF: використано { $used } з { $limit }. Ще один: { $time }.
limit-near-llm = Запитання: використано { $used } з { $limit }. Ще одне: { $time }.
limit-again-at = Наступна спроба можлива о { $time }.
