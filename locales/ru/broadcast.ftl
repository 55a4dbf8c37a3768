broadcast-title = Рассылки
broadcast-about = Ответьте { $command } на любое сообщение в этом чате, можно и пересланное, и я отправлю его всем, кого вы выберете. Новые посты канала я предлагаю сам.
broadcast-about-quiet = Ответьте { $command } на любое сообщение в этом чате, можно и пересланное, и я отправлю его всем, кого вы выберете. Новые посты канала я вам сейчас не предлагаю.
broadcast-none = Пока не было ни одной.
broadcast-reply-unusable = Это разослать нельзя: сообщение служебное или слишком старое, мне его не видно. Ответьте на текст, картинку, файл, опрос или альбом.
broadcast-admins-only = Эти кнопки для администраторов.
broadcast-gone = Эта рассылка слишком старая.
broadcast-button-offers-on = Предлагать новые посты
broadcast-button-offers-off = Не предлагать новые посты
broadcast-button-list = Все рассылки

broadcast-offer-title = Разослать этот пост?
broadcast-offer-album = Альбом
broadcast-button-prepare = Подготовить
broadcast-button-not-now = Этот не нужно
broadcast-offer-declined = Хорошо, этот пост останется в канале.
broadcast-offers-off = Больше не буду предлагать новые посты. Вернуть можно в { $command }.

broadcast-kind-text = Текст
broadcast-kind-photo = Фото
broadcast-kind-video = Видео
broadcast-kind-animation = GIF
broadcast-kind-audio = Аудио
broadcast-kind-document = Файл
broadcast-kind-voice = Голосовое сообщение
broadcast-kind-video_note = Видеосообщение
broadcast-kind-sticker = Стикер
broadcast-kind-poll = Опрос
broadcast-kind-album = Альбом из { $count }
broadcast-kind-other = Сообщение
broadcast-kind-from = { $what } из канала «{ $channel }»

broadcast-state-draft = Рассылка: черновик
broadcast-state-scheduled = Рассылка: запланирована
broadcast-state-counting = Рассылка: собираю получателей
broadcast-state-running-send = Рассылка: отправляю
broadcast-state-running-resend = Рассылка: отправляю повторно
broadcast-state-running-edit = Рассылка: исправляю у всех
broadcast-state-running-delete = Рассылка: удаляю у всех
broadcast-state-paused = Рассылка: на паузе
broadcast-state-finished = Рассылка: готово
broadcast-state-stopped = Рассылка: остановлена

broadcast-to-all = Кому: всем, кто не против
broadcast-to = Кому: { $who }
broadcast-who-active = { $days ->
    [one] заходили за последний { $days } день
    [few] заходили за последние { $days } дня
   *[many] заходили за последние { $days } дней
}
broadcast-language-unknown = язык неизвестен
broadcast-as-news = Что: новости, их можно отключить
broadcast-as-offers = Что: предложение, его можно отключить
broadcast-as-service = Что: служебное сообщение, отключить нельзя
broadcast-duration-seconds = { $seconds } с
broadcast-duration-minutes = { $minutes } мин { $seconds } с
broadcast-duration-hours = { $hours } ч { $minutes } мин
broadcast-people = { $count ->
    [one] { $count } человек, примерно { $duration }
    [few] { $count } человека, примерно { $duration }
   *[many] { $count } человек, примерно { $duration }
}
broadcast-nobody = В этой аудитории никого нет, отправлять некому.
broadcast-turbo-on = Платное ускорение включено: до 1000 сообщений в секунду, цена в Stars: { $stars }
broadcast-turbo-balance = У бота Stars: { $balance }.
broadcast-turbo-short = У бота Stars: { $balance }. Этого мало, Telegram откажет.
broadcast-turbo-unknown = Не удалось узнать, сколько Stars у бота.

broadcast-warning-uncopyable = Telegram не даёт это скопировать, поэтому разослать нельзя.
broadcast-warning-protected = В этом чате включена защита контента, и Telegram не даёт это скопировать. Отключите её и проверьте ещё раз.
broadcast-warning-missing = Поста больше нет, поэтому разослать его нельзя.
broadcast-warning-rights = Мне больше не виден этот чат, поэтому разослать нельзя. Сделайте меня там администратором и проверьте ещё раз.
broadcast-warning-caption = Подпись слишком длинная для копии: символов { $count }, а можно 1024. Сократите её в самом посте и проверьте ещё раз.
broadcast-warning-quiz = Это викторина, ответа на которую я не знаю, и Telegram не даёт её скопировать.
broadcast-warning-paid = Платные материалы копировать нельзя.
broadcast-warning-giveaway = Розыгрыши копировать нельзя.
broadcast-warning-album-buttons = У альбомов не бывает кнопок: ни кнопок поста, ни кнопки отключения не будет.
broadcast-warning-album-mute = У альбомов не бывает кнопок: отключить новости можно в { $command }.
broadcast-warning-album-part = Это часть альбома, остальных я не видел. Чтобы отправить альбом целиком, перешлите его сюда и ответьте на него.
broadcast-warning-buttons = { $count ->
    [one] { $count } кнопка работает только там, где стоит пост, поэтому её не будет.
    [few] { $count } кнопки работают только там, где стоит пост, поэтому их не будет.
   *[many] { $count } кнопок работают только там, где стоит пост, поэтому их не будет.
}
broadcast-warning-poll = У каждого будет свой опрос: голоса не складываются.
broadcast-warning-edit-kind = Такое сообщение потом нельзя исправить у всех, только удалить.

broadcast-button-audience = Аудитория
broadcast-button-category = Категория
broadcast-button-turbo-on = Включить платное ускорение
broadcast-button-turbo-off = Выключить платное ускорение
broadcast-button-test = Проверить на себе
broadcast-button-send = Отправить сейчас
broadcast-button-send-sure = { $count ->
    [one] Да, отправить { $count } человеку
    [few] Да, отправить { $count } людям
   *[many] Да, отправить { $count } людям
}
broadcast-button-schedule = Запланировать
broadcast-button-cancel = Отмена
broadcast-button-everybody = Все
broadcast-button-languages = Языки
broadcast-button-active = Заходили за 30 дней
broadcast-button-language = { $language }: { $count }
broadcast-button-news = Новости
broadcast-button-offers = Предложения
broadcast-button-service = Служебное
broadcast-audience-ask = Кто это получит? Кто отключил такую категорию или заблокировал меня, не получит в любом случае.
broadcast-languages-ask = На каких языках? Рядом указано, сколько человек получит.
broadcast-category-ask = Что это? Новости и предложения каждый может отключить по отдельности. Служебное получают все: это сбои и новые условия, больше ничего.
broadcast-send-ask = { $count ->
    [one] Отправить это сейчас { $count } человеку?
    [few] Отправить это сейчас { $count } людям?
   *[many] Отправить это сейчас { $count } людям?
}
broadcast-send-ask-turbo = Цена в Stars: { $stars }.
broadcast-cancelled = Отменено. Ничего не отправлено.
broadcast-tested = Отправлено вам, со звуком. Больше никто этого не получил.
broadcast-first = Раньше успел(а) { $name }: { $what }
broadcast-first-send = рассылка уже идёт.
broadcast-first-schedule = рассылка уже запланирована.
broadcast-first-cancel = Рассылка уже отменена.
broadcast-first-other = рассылка уже в другом состоянии.
broadcast-an-admin = другой администратор
broadcast-changed-meanwhile = Ничего не изменилось: рассылка уже в другом состоянии.

broadcast-schedule-ask = Когда? У вас сейчас { $time } ({ $zone }).
broadcast-zone-ask = Сколько у вас сейчас времени? Спрашиваю один раз.
broadcast-time-ask = Когда отправить? Напишите { $short } или с датой: { $long } ({ $zone }).
broadcast-time-unreadable = Не получилось прочитать время. Напишите { $short } или с датой: { $long }.
broadcast-time-past = Это время уже прошло. Когда отправить?
broadcast-time-too-far = Это слишком далеко: не больше 90 дней. Когда отправить?
broadcast-scheduled-for = Отправится { $time }
broadcast-button-in-an-hour = Через час
broadcast-button-tonight = Сегодня в 19:00
broadcast-button-tomorrow = Завтра в 9:00
broadcast-button-type = Другое время…
broadcast-button-zone = Часовой пояс: { $zone }
broadcast-button-unschedule = Не отправлять
broadcast-button-zone-choice = { $time } ({ $zone })

broadcast-progress = { $percent } % из { $total }
broadcast-counted = { $count ->
    [one] Пока { $count } человек
    [few] Пока { $count } человека
   *[many] Пока { $count } человек
}
broadcast-count-sent = Получили: { $count }
broadcast-count-edited = Исправлено: { $count }
broadcast-count-deleted = Удалено: { $count }
broadcast-count-blocked = Заблокировали меня: { $count }
broadcast-count-failed = Не удалось: { $count }
broadcast-count-deferred = Попробую ещё раз: { $count }
broadcast-count-uncertain = Неизвестно: { $count }
broadcast-count-left = Осталось: { $count }
broadcast-rate = { $count } в секунду, ещё примерно { $duration }
broadcast-held = Telegram просит паузу; дальше пойдёт само { $time }.
broadcast-old-text = { $count ->
    [one] Пост тем временем изменили: прежний вариант у { $count } человека. Кто получит теперь, получит новый.
    [few] Пост тем временем изменили: прежний вариант у { $count } человек. Кто получит теперь, получит новый.
   *[many] Пост тем временем изменили: прежний вариант у { $count } человек. Кто получит теперь, получит новый.
}
broadcast-uncertain-hint = Неизвестно: запрос ушёл, но из-за сбоя или обрыва связи ответ пропал. Возможно, они получили сообщение.
broadcast-took = Заняло { $duration }
broadcast-button-pause = Пауза
broadcast-button-resume = Продолжить
broadcast-button-stop = Остановить
broadcast-button-stop-sure = Да, остановить насовсем
broadcast-stop-ask = Остановить насовсем? У кого сообщение есть, у тех останется, больше его никто не получит. После паузы можно продолжить.

broadcast-trouble-post-gone = Рассылка на паузе: пост удалили, копировать больше нечего. Никто не потерян; рассылку можно остановить, а потом удалить у всех.
broadcast-trouble-not-copyable = Рассылка на паузе: Telegram больше не даёт копировать пост. Возможно, в чате включили защиту контента. Отключите её и продолжите.
broadcast-trouble-source-gone = Рассылка на паузе: мне больше не виден чат, где стоит пост. Сделайте меня там администратором и продолжите.
broadcast-trouble-rejected = Рассылка на паузе: Telegram отказывает одному человеку за другим. Загляните в список, потом продолжите или остановите.
broadcast-trouble-no-balance = Рассылка на паузе: у бота не хватает Stars для платного ускорения. Пополните баланс и продолжите.
broadcast-trouble-no-answers = Рассылка на паузе: Telegram не отвечает. Продолжите, когда ответит; дважды никто не получит.

broadcast-button-edit = Исправить у всех
broadcast-button-edit-sure = { $count ->
    [one] Да, исправить { $count } сообщение
    [few] Да, исправить { $count } сообщения
   *[many] Да, исправить { $count } сообщений
}
broadcast-edit-ask = { $count ->
    [one] Исправить у { $count } человека на то, что теперь в посте?
    [few] Исправить у { $count } человек на то, что теперь в посте?
   *[many] Исправить у { $count } человек на то, что теперь в посте?
}
broadcast-edit-nothing = Сначала измените сам пост, тогда я исправлю его у всех.
broadcast-button-delete = Удалить у всех
broadcast-button-delete-sure = { $count ->
    [one] Да, удалить { $count } сообщение
    [few] Да, удалить { $count } сообщения
   *[many] Да, удалить { $count } сообщений
}
broadcast-delete-ask = { $count ->
    [one] Удалить у { $count } человека? Вернуть будет нельзя.
    [few] Удалить у { $count } человек? Вернуть будет нельзя.
   *[many] Удалить у { $count } человек? Вернуть будет нельзя.
}
broadcast-delete-late = Сообщению больше 48 часов; у кого-то Telegram может не дать его удалить.
broadcast-button-resend-failed = Ещё раз тем, кому не удалось: { $count }
broadcast-button-resend-uncertain = Ещё раз тем, о ком неизвестно: { $count }
broadcast-resend-failed-ask = { $count ->
    [one] Отправить ещё раз { $count } человеку, который не получил?
    [few] Отправить ещё раз { $count } людям, которые не получили?
   *[many] Отправить ещё раз { $count } людям, которые не получили?
}
broadcast-resend-uncertain-ask = { $count ->
    [one] Отправить ещё раз { $count } человеку, который, возможно, уже получил? Тогда сообщение придёт ему дважды.
    [few] Отправить ещё раз { $count } людям, которые, возможно, уже получили? Кому-то сообщение придёт дважды.
   *[many] Отправить ещё раз { $count } людям, которые, возможно, уже получили? Кому-то сообщение придёт дважды.
}
broadcast-button-sure = Да
broadcast-button-list-file = Список файлом
broadcast-file-caption = { $part ->
    [1] Все получатели и что с каждым
   *[other] Все получатели и что с каждым, часть { $part }
}
broadcast-file-coming = Список сейчас придёт.

broadcast-mute = Не присылать
broadcast-unmute = Присылать снова
broadcast-muted-news = Новостей больше не будет. Вернуть их можно в /settings.
broadcast-muted-offers = Предложений больше не будет. Вернуть их можно в /settings.
broadcast-unmuted-news = Новости снова будут приходить.
broadcast-unmuted-offers = Предложения снова будут приходить.
