image-queued = { $position ->
    [1] Вы следующий в очереди.
   *[other] Ваше место в очереди: { $position }.
}
image-queued-maintenance = { $position ->
    [1] Идёт обслуживание, это ненадолго. Ваш заказ первый: начну его сам, как только оно закончится.
   *[other] Идёт обслуживание, это ненадолго. Ваш заказ сохранён под номером { $position } в очереди и начнётся сам.
}
image-wait-seconds = { $seconds ->
    [one] Осталась примерно { $seconds } секунда.
    [few] Осталось примерно { $seconds } секунды.
   *[many] Осталось примерно { $seconds } секунд.
}
image-wait-minutes = { $minutes ->
    [one] Осталась примерно { $minutes } минута.
    [few] Осталось примерно { $minutes } минуты.
   *[many] Осталось примерно { $minutes } минут.
}

image-drawing = { $kind ->
    [gif] Оживляю…
   *[image] Рисую…
}
image-drawing-for = { $kind ->
    [gif] Оживляю… { $seconds } с
   *[image] Рисую… { $seconds } с
}
image-drawing-still = { $kind ->
    [gif] Всё ещё оживляю… { $seconds } с
   *[image] Всё ещё рисую… { $seconds } с
}
image-drawing-slow = { $kind ->
    [gif] Эта гифка требует времени… { $seconds } с
   *[image] Эта картинка требует времени… { $seconds } с
}
image-engine-waiting = Движок пока не отвечает. Я продолжаю пробовать, вам ничего делать не нужно.
image-cancelled = Отменено. Ничего не списано.

image-result-details-gif = { $steps ->
    [one] { $steps } шаг · CFG { $cfg }
    [few] { $steps } шага · CFG { $cfg }
   *[many] { $steps } шагов · CFG { $cfg }
}
image-result-seconds = { $seconds } с
image-result-seed = seed

image-album-drawn = готово { $drawn } из { $count }
image-album-short = { $drawn ->
    [one] Здесь { $drawn } картинка из { $count }, за остальные ничего не списано.
    [few] Здесь { $drawn } картинки из { $count }, за остальные ничего не списано.
   *[many] Здесь { $drawn } картинок из { $count }, за остальные ничего не списано.
}
image-album-cancelled = Отменено.

image-not-charged = Ничего не списано.
image-failed-engine-busy = { $kind ->
    [gif] Движок занят и не взял эту гифку.
   *[image] Движок занят и не взял эту картинку.
}
image-failed-engine-away = Движок сейчас недоступен.
image-failed-engine-failed = { $kind ->
    [gif] Движок не справился с этой гифкой.
   *[image] Движок не справился с этой картинкой.
}
image-failed-timeout = { $kind ->
    [gif] Гифка рисовалась слишком долго, пришлось остановиться.
   *[image] Картинка рисовалась слишком долго, пришлось остановиться.
}
image-failed-refused = { $param ->
    [model] У движка больше нет этой модели.
    [sampler] У движка больше нет этого сэмплера.
    [prompt] Движок отклонил это описание.
   *[other] Движок отклонил этот запрос.
}
image-failed-limit-image = Лимит картинок исчерпан.
image-failed-limit-gif = Лимит гифок исчерпан.
image-failed-key-banned = Ваш ключ заблокирован, поэтому рисовать я не могу. Если это ошибка, напишите в /support.
image-failed-key-refused = Сервис рисования не принял ваш ключ: проверьте его в /key.
image-failed-not-allowed-here = { $kind ->
    [gif] В этом чате мне нельзя отправлять гифки.
   *[image] В этом чате мне нельзя отправлять картинки.
}
image-failed-too-big = { $kind ->
    [gif] Гифка получилась больше, чем Telegram позволяет отправить.
   *[image] Картинка получилась больше, чем Telegram позволяет отправить.
}
image-failed-no-way-here = Готово, но показать это здесь сейчас не получается. Оператор уже знает.
image-failed-no-private-chat = Готово, но отправить некуда: у нас с вами нет личного чата. Откройте меня, нажмите «Старт» и повторите.
image-failed-service = Что-то не так на нашей стороне, оператор уже знает.
image-failed-unknown = { $kind ->
    [gif] Пока я оживлял, что-то пошло не так.
   *[image] При рисовании что-то пошло не так.
}

image-button-cancel = Отмена
image-button-again = Ещё раз
image-button-vary = Вариация
image-button-edit = Изменить
image-button-seed = Тот же сид
image-button-file = Файлом
image-button-gif = В гифку
image-button-delete = Удалить
image-button-retry = Повторить
