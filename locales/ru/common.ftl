language-name = Русский

button-back = Назад
button-cancel = Отмена
button-close = Закрыть

open-draw = Нарисовать
open-gif = Сделать гифку
open-key = Мой ключ API
open-help = Помощь
open-history = Мои картинки
open-settings = Настройки
open-language = Язык
open-chat = Спросить модель
open-talks = Мои чаты
open-limits = Мои лимиты
open-premium = Премиум
open-privacy = Приватность
open-support = Поддержка

tier-free = бесплатный
tier-tier1 = Tier 1
tier-tier2 = Tier 2

wait-seconds = { $seconds ->
    [one] через { $seconds } секунду
    [few] через { $seconds } секунды
   *[many] через { $seconds } секунд
}
wait-minutes = { $minutes ->
    [one] через { $minutes } минуту
    [few] через { $minutes } минуты
   *[many] через { $minutes } минут
}
wait-hours = { $hours ->
    [one] через { $hours } час
    [few] через { $hours } часа
   *[many] через { $hours } часов
}
wait-days = { $days ->
    [one] через { $days } день
    [few] через { $days } дня
   *[many] через { $days } дней
}

limit-offer = На тарифе { $tier } доступно { $allowance }.
limit-offer-unlimited = На тарифе { $tier } ограничений нет.
limit-per-minute = { $count } в минуту
limit-per-hour = { $count } в час
limit-per-day = { $count } в сутки
limit-per-seconds = { $seconds ->
    [one] { $count } за { $seconds } секунду
    [few] { $count } за { $seconds } секунды
   *[many] { $count } за { $seconds } секунд
}

not-yours = Это чужие кнопки. Отправьте /image, и появятся ваши.
outdated-button = Эта кнопка устарела. Отправьте команду ещё раз.
anonymous-sender = Мне нужно знать, кто просит. Отключите на время «Анонимность» или напишите мне лично.
too-fast = Не так быстро! Подождите несколько секунд и попробуйте снова.
failed = У нас что-то сломалось. Ничего не списано. Попробуйте ещё раз, а если повторится, сообщите код { $reference }.
failed-toast = У нас что-то сломалось. Ничего не списано. Попробуйте ещё раз.

unknown-command = Я не знаю команды { $command }. Всё, что я умею, есть в /help.
unknown-command-suggestion = Я не знаю команды { $command }. Может быть, { $suggestion }?

cancel-done = Отменено. Ничего не списано.
cancel-nothing = Сейчас нечего отменять.
