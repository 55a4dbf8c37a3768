answer-button-continue = Продолжить
answer-button-regenerate = Ответить заново
answer-button-new = Новый чат
answer-button-stop = Стоп
answer-button-cancel = Отмена
answer-button-retry = Ещё раз
answer-button-keep = Оставить всё
answer-button-model = Другая модель

answer-waiting = { $position ->
    [1] Ваш вопрос следующий: я ещё отвечаю на предыдущий.
   *[other] Ваш вопрос в очереди под номером { $position }. Отвечаю по одному.
}
answer-waiting-maintenance = Идёт обслуживание, это ненадолго. Ваш вопрос сохранён, и я отвечу на него сам.
answer-cancelled = Отменено. Ничего не списано.
answer-stopped = Остановлено до первого слова. Ничего не списано.
answer-summarised = Готово: новая модель вкратце знает, о чём шла речь. Можно продолжать.
answer-no-summary = Краткого содержания нет, но ничего не потеряно: новая модель сама прочтёт сказанное, сколько в неё поместится.

answer-note-file = Остальное слишком длинно: весь ответ — в файле ниже.
answer-note-length = Ответ достиг наибольшей длины. «Продолжить» пойдёт отсюда дальше.
answer-note-filtered = Фильтр самой модели закончил ответ здесь.
answer-note-stopped = Остановлено.
answer-note-broken = Здесь связь с моделью оборвалась.
answer-note-broken-free = Здесь связь с моделью оборвалась. За этот ответ ничего не списано.
answer-note-rich-off = Оформленных ответов в этом Telegram всё же нет, и я их выключил. Включить снова: /settings.
answer-note-pictures = Эта модель не видит картинок, поэтому ответила без них.
answer-note-left-out = { $count ->
    [one] Чат стал длинным: модель больше не видит первый { $count } вопрос.
    [few] Чат стал длинным: модель больше не видит первые { $count } вопроса.
   *[many] Чат стал длинным: модель больше не видит первые { $count } вопросов.
}

answer-not-charged = Ничего не списано.
answer-failed-engine-busy = Модель занята и не взяла вопрос.
answer-failed-engine-away = Сейчас не могу связаться с моделью.
answer-failed-engine-failed = Модель не справилась с этим вопросом.
answer-failed-timeout = Модель слишком долго молчала.
answer-failed-empty = Модель закончила, не сказав ни слова.
answer-failed-filtered = Фильтр самой модели не пропустил ответ.
answer-failed-refused = { $param ->
    [messages] Модель отказалась от этого вопроса.
   *[other] Модель отказалась от этого запроса.
}
answer-failed-model-gone = Этой модели больше нет. Выберите другую, и чат продолжится.
answer-failed-too-long = Вопрос длиннее, чем эта модель может прочесть. Сократите его или выберите модель, которая читает больше.
answer-failed-limit = Ваш лимит вопросов исчерпан.
answer-failed-key-banned = Ваш ключ заблокирован, поэтому спросить модель для вас я не могу. Если это ошибка, напишите в /support.
answer-failed-key-refused = Сервис не принял ваш ключ: см. /key.
answer-failed-talk-gone = Этого чата больше нет.
answer-failed-picture-too-big = Картинка слишком большая: пришлите не больше 20 МБ, лучше как фото.
answer-failed-picture-unreadable = Не могу прочесть эту картинку: файл повреждён или неизвестного вида. Пришлите её как фото.
answer-failed-picture-gone = У Telegram больше нет этой картинки. Пришлите её ещё раз.
answer-failed-service = У нас что-то сломалось, владельцу бота уже сообщили.
answer-failed-unknown = Что-то пошло не так при ответе.
