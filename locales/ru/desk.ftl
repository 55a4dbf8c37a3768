command-admin = Пульт администратора
command-stats = Цифры и графики
command-broadcast = Написать всем
command-ban = Забанить ключ
command-unban = Снять бан с ключа
command-grant = Выдать тариф
command-refund = Вернуть платёж

off-image = Картинки сейчас отключены. Ничего не списано; попробуйте позже.
off-gif = GIF сейчас отключены. Ничего не списано; попробуйте позже.
off-chat = Чаты сейчас отключены. Ничего не списано; попробуйте позже.
off-inline = Инлайн-режим сейчас отключён
off-guest = Сейчас я отвечаю только в своих чатах. Ничего не списано; попробуйте позже.
off-keys = Новые ключи сейчас не выдаются. Попробуйте позже.
off-trial = Пробный период сейчас отключён. Попробуйте позже.
off-payments = Сейчас я не принимаю оплату. Попробуйте позже.

desk-title = Пульт
desk-about = Всё здесь — только для администраторов. /admin с id, @именем или ответом на пересланное сообщение сразу открывает человека.
desk-button-statistics = Статистика
desk-button-broadcasts = Рассылки
desk-button-people = Люди
desk-button-audit = Кто что сделал
desk-button-switches = Функции
desk-button-maintenance = Обслуживание
desk-button-checks = Проверки
desk-button-refresh = Обновить

desk-under-maintenance = ⚠️ ИДЁТ ОБСЛУЖИВАНИЕ
desk-maintenance-since = С { $time }, администратор { $admin }. Запросы принимаются и ждут.
desk-off = ⚠️ Отключено: { $names }
desk-switches-about = Нажмите, чтобы отключить или включить функцию — сразу и везде. Людям об этом вежливо говорится, разработчики получают 503, ни с кого ничего не списывается. Что уже в очереди, будет доделано.
desk-switch-on = { $name }: вкл.
desk-switch-off = { $name }: ВЫКЛ.
desk-turned-on = { $name }: снова вкл.
desk-turned-off = { $name }: выкл.
desk-maintenance-about = Во время обслуживания картинки и вопросы принимаются и ждут; люди видят это на карточках, а потом всё продолжается само. Разработчики получают 503 с Retry-After. Начатое доделывается. Перезапуск этого не отменяет.
desk-button-maintain-on = Начать обслуживание
desk-button-maintain-off = Закончить обслуживание
desk-maintenance-on = Обслуживание началось.
desk-maintenance-off = Обслуживание закончилось. Всё продолжается.

switch-image = Картинки
switch-gif = GIF
switch-chat = Чаты
switch-inline = Инлайн
switch-guest = Гостевой режим
switch-keys = Новые ключи
switch-trial = Пробный период
switch-payments = Оплата
switch-gateway-image = API: картинки
switch-gateway-gif = API: GIF
switch-gateway-llm = API: чаты

desk-people-ask = Кого ищете? Пришлите id или @имя либо перешлите сообщение этого человека.
desk-people-nobody = Тут никто не назван. Пришлите id или @имя либо перешлите сообщение этого человека.
desk-people-unknown = Я не встречал никого с таким именем. Пришлите id или перешлите сообщение этого человека.
desk-people-hidden = При пересылке этот человек скрывает, кто он. Пришлите id или @имя.
desk-person-language = Язык: { $language }
desk-person-first = Впервые: { $time }
desk-person-last = В последний раз: { $time }
desk-person-blocked = Заблокировал меня { $time }
desk-person-deactivated = Аккаунт удалён, { $time }
desk-person-support-open = Поддержка: открыто с { $time }
desk-person-support-closed = Поддержка: закрыто, открыто было { $time }
desk-button-tiers = Выдать тариф…
desk-tiers-about = Какой тариф выдать { $id } и на какой срок? Человек об этом узнает. Оплаченное им самим остаётся при нём.
desk-button-grant = { $days ->
    [one] { $tier }, { $days } день
    [few] { $tier }, { $days } дня
   *[many] { $tier }, { $days } дней
}
desk-button-grant-for-ever = { $tier }, навсегда
desk-button-take-back = Забрать выданное
desk-button-refund = Вернуть { $stars } ⭐ от { $date }…
desk-refund-ask = { $stars ->
    [one] Вернуть { $stars } звезду?
    [few] Вернуть { $stars } звезды?
   *[many] Вернуть { $stars } звёзд?
}
desk-refund-about = Оплаченный тариф закончится, подписка больше не продлится. Человек об этом узнает.
desk-button-refund-now = { $stars ->
    [one] Вернуть { $stars } звезду
    [few] Вернуть { $stars } звезды
   *[many] Вернуть { $stars } звёзд
}

audit-empty = Пока ничего не сделано.
audit-line = { $time } · { $admin } · { $act }
audit-line-of = { $time } · { $admin } · { $act } · { $what }
audit-operator = командная строка
audit-answers = { $count ->
    [one] { $admin }: сегодня { $count } ответ поддержки.
    [few] { $admin }: сегодня { $count } ответа поддержки.
   *[many] { $admin }: сегодня { $count } ответов поддержки.
}
audit-button-latest = К последним
audit-button-older = Раньше
audit-ban = бан
audit-unban = снятие бана
audit-grant = выдан тариф
audit-refund = возврат денег
audit-switch-off = отключение
audit-switch-on = включение
audit-maintenance-on = начало обслуживания
audit-maintenance-off = конец обслуживания
audit-alert-mute = заглушено оповещение
audit-broadcast-send = рассылка отправлена
audit-broadcast-schedule = рассылка запланирована
audit-broadcast-pause = рассылка приостановлена
audit-broadcast-resume = рассылка продолжена
audit-broadcast-stop = рассылка остановлена
audit-broadcast-edit = рассылка изменена у всех
audit-broadcast-delete = рассылка удалена у всех
audit-broadcast-resend = рассылка отправлена повторно

checks-under-way = Смотрю, как всё устроено…
checks-right = Всё в порядке.
checks-wrong = { $count ->
    [one] Не в порядке: { $count } вещь.
    [few] Не в порядке: { $count } вещи.
   *[many] Не в порядке: { $count } вещей.
}
checks-button-again = Проверить снова
check-channel-ok = Канал { $name }: я вижу, кто в нём состоит.
check-channel-no-gate = Входа по подписке нет: ботом может пользоваться каждый. Каналы, в которых нужно состоять, называет CHANNEL_ID.
check-channel-not-admin = Канал { $name }: сделайте меня администратором. До тех пор проходят все.
check-channel-not-there = Канал { $name }: добавьте меня администратором. До тех пор проходят все.
check-channel-no-channel = Канал { $name } не найден. Проверьте CHANNEL_ID.
check-channel-no-invite = Канал { $name }: дайте мне право приглашать или задайте CHANNEL_URL. Без этого людям негде вступить.
check-channel-unknown = Канал { $name }: Telegram не ответил. Проверьте снова.
check-staging-ok = Промежуточный чат: могу отправлять туда файлы и удалять их.
check-staging-unset = Промежуточного чата нет: нарисованное в инлайн-режиме приходит в личный чат. Его задаёт STAGING_CHAT_ID.
check-staging-cant-send = Промежуточный чат: не могу отправлять туда файлы. Добавьте меня с правом публикации и проверьте STAGING_CHAT_ID.
check-staging-cant-delete = Промежуточный чат: отправлять могу, удалять — нет. Пробный файл остался там.
check-staging-unknown = Промежуточный чат: Telegram не ответил. Проверьте снова.
check-group-ok = { $count ->
    [one] { $count } группа: могу писать и удалять.
    [few] { $count } группы: могу писать и удалять.
   *[many] { $count } групп: могу писать и удалять.
}
check-group-none = Групп пока не знаю.
check-group-silent = Группа { $name }: мне нельзя писать или отправлять картинки. Разрешить могут её администраторы.
check-group-cant-delete = Группа { $name }: не могу удалять сообщения, поэтому попавший туда ключ останется. Администраторы могут сделать меня одним из них.
check-group-unknown = Группа { $name }: Telegram не ответил. Проверьте снова.
check-updates-ok = Обновления приходят.
check-updates-webhook-set = Установлен вебхук, а я забираю обновления сам, поэтому они не приходят. Запустите меня единственным процессом или удалите вебхук.
check-updates-no-webhook = Вебхук не установлен, поэтому обновления не приходят. Выполните шаг release.
check-updates-other-webhook = Вебхук ведёт в другое место. Проверьте WEBHOOK_URL и выполните шаг release.
check-updates-failing = За последний час вебхук не сработал: { $name }
check-updates-behind = { $count ->
    [one] В Telegram ждёт { $count } обновление. Хватает ли процессов?
    [few] В Telegram ждут { $count } обновления. Хватает ли процессов?
   *[many] В Telegram ждут { $count } обновлений. Хватает ли процессов?
}
check-updates-unasked = У Telegram не запрошено: { $name }. Выполните шаг release.
check-privacy-ok = Режим приватности выключен: вижу, что пишут в группах, и попавшие туда ключи.
check-privacy-on = Режим приватности включён: в группах, где я не администратор, вижу только команды и ответы и не замечаю попавших туда ключей. @BotFather, /setprivacy.
check-inline-ok = Инлайн-режим включён. Стоит ли у @BotFather /setinlinefeedback на 100 %, узнать нельзя; без этого выбранное не начинается само.
check-inline-off = Инлайн-режим выключен. Включите его у @BotFather: /setinline, затем /setinlinefeedback на 100 %.
check-guest-ok = Гостевой режим включён.
check-guest-off = Гостевой режим выключен, поэтому меня нельзя позвать в чат, где меня нет. Его включает @BotFather.
check-payments-ok = { $count ->
    [one] Оплата работает. На счету { $count } звезда.
    [few] Оплата работает. На счету { $count } звезды.
   *[many] Оплата работает. На счету { $count } звёзд.
}
check-payments-unknown = Оплата: счёт в звёздах не читается.
check-engines-ok = { $count ->
    [one] Движки отвечают, у них { $count } модель для картинок.
    [few] Движки отвечают, у них { $count } модели для картинок.
   *[many] Движки отвечают, у них { $count } моделей для картинок.
}
check-engines-away = Движки не отвечают, поэтому ничего нельзя сделать. Проверьте API_BASE_URL и то, куда он ведёт.
check-telegram-unknown = На один из вопросов Telegram не ответил. Проверьте снова.

alert-title = Что-то пошло не так
alert-count = { $count ->
    [one] { $count } раз с прошлого сообщения.
    [few] { $count } раза с прошлого сообщения.
   *[many] { $count } раз с прошлого сообщения.
}
alert-hint = Остальное — в журнале. Об ошибках этого рода сообщаю не чаще раза в час.
alert-button-mute = Заглушить на день
alert-button-unmute = Снова сообщать
alert-muted = Заглушено на день. Счёт продолжается.
alert-unmuted = О следующей снова сообщу.
