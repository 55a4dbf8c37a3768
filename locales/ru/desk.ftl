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
   *[other] { $tier }, { $days } дней
}
desk-button-grant-for-ever = { $tier }, навсегда
desk-button-take-back = Забрать выданное
desk-button-refund = Вернуть { $stars } ⭐ от { $date }…
desk-refund-ask = { $stars ->
    [one] Вернуть { $stars } звезду?
    [few] Вернуть { $stars } звезды?
   *[other] Вернуть { $stars } звёзд?
}
desk-refund-about = Оплаченный тариф закончится, подписка больше не продлится. Человек об этом узнает.
desk-button-refund-now = { $stars ->
    [one] Вернуть { $stars } звезду
    [few] Вернуть { $stars } звезды
   *[other] Вернуть { $stars } звёзд
}

audit-empty = Пока ничего не сделано.
audit-line = { $time } · { $admin } · { $act }
audit-line-of = { $time } · { $admin } · { $act } · { $what }
audit-operator = командная строка
audit-answers = { $count ->
    [one] { $admin }: сегодня { $count } ответ поддержки.
    [few] { $admin }: сегодня { $count } ответа поддержки.
   *[other] { $admin }: сегодня { $count } ответов поддержки.
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
