language-name = Українська

button-back = Назад
button-cancel = Скасувати
button-close = Закрити

open-draw = Намалювати
open-gif = Зробити GIF
open-key = Мій ключ API
open-help = Довідка
open-history = Мої зображення
open-settings = Налаштування
open-language = Мова
open-chat = Запитати модель
open-talks = Мої чати
open-limits = Мої ліміти
open-premium = Преміум
open-privacy = Приватність
open-support = Підтримка

tier-free = безкоштовний
tier-tier1 = Tier 1
tier-tier2 = Tier 2

wait-seconds = { $seconds ->
    [one] за { $seconds } секунду
    [few] за { $seconds } секунди
   *[many] за { $seconds } секунд
}
wait-minutes = { $minutes ->
    [one] за { $minutes } хвилину
    [few] за { $minutes } хвилини
   *[many] за { $minutes } хвилин
}
wait-hours = { $hours ->
    [one] за { $hours } годину
    [few] за { $hours } години
   *[many] за { $hours } годин
}
wait-days = { $days ->
    [one] за { $days } день
    [few] за { $days } дні
   *[many] за { $days } днів
}

limit-offer = На тарифі { $tier } доступно { $allowance }.
limit-offer-unlimited = На тарифі { $tier } обмежень немає.
limit-per-minute = { $count } на хвилину
limit-per-hour = { $count } на годину
limit-per-day = { $count } на добу
limit-per-seconds = { $seconds ->
    [one] { $count } за { $seconds } секунду
    [few] { $count } за { $seconds } секунди
   *[many] { $count } за { $seconds } секунд
}

not-yours = Це чужі кнопки. Надішліть /image, і з’являться ваші.
outdated-button = Ця кнопка застаріла. Надішліть команду ще раз.
anonymous-sender = Мені треба знати, хто просить. Вимкніть на хвилинку «Анонімність» або напишіть мені особисто.
too-fast = Не так швидко! Зачекайте кілька секунд і спробуйте знову.
failed = У нас щось зламалося. Нічого не списано. Спробуйте ще раз, а якщо повториться, повідомте код { $reference }.
failed-toast = У нас щось зламалося. Нічого не списано. Спробуйте ще раз.

unknown-command = Я не знаю команди { $command }. Усе, що я вмію, є в /help.
unknown-command-suggestion = Я не знаю команди { $command }. Може, { $suggestion }?

cancel-done = Скасовано. Нічого не списано.
cancel-nothing = Зараз нічого скасовувати.
