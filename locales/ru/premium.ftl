premium-title = Премиум
premium-now-free = У вас бесплатный тариф.
premium-now = У вас { $tier } до { $date }.
premium-now-for-ever = У вас { $tier } без срока.
premium-renews = { $stars ->
    [one] { $tier } продлится { $date } за { $stars } звезду.
    [few] { $tier } продлится { $date } за { $stars } звезды.
   *[many] { $tier } продлится { $date } за { $stars } звёзд.
}
premium-renewal-failed = Telegram не смог списать очередной платёж за { $tier }, срок – { $date }. Пополните звёзды, и всё продолжится.
premium-renewal-off = { $tier } больше не продлевается. Текущий месяц был оплачен до { $date }.
premium-offer = { $stars ->
    [one] { $tier } · { $stars } звезда в месяц
    [few] { $tier } · { $stars } звезды в месяц
   *[many] { $tier } · { $stars } звёзд в месяц
}
premium-image = Картинки: { $allowance }
premium-gif = GIF: { $allowance }
premium-llm = Ответы моделей: { $allowance }
premium-no-limit = без ограничений
premium-unlimited = Картинки, GIF и ответы без ограничений
premium-about = Месяц – это 30 дней. Подписка продлевается сама, пока вы её не остановите, а оплаченное остаётся вашим до конца срока.
premium-more = Условия: /terms · Помощь с оплатой: /paysupport
premium-upgrade = Возьмёте { $tier } – { $lower } перестанет продлеваться. Оставшиеся дни не пропадут: они пойдут дальше, когда закончится { $tier }.
premium-nothing-sold = Здесь ничего не продаётся.
premium-no-links = Telegram сейчас не даёт способа оплатить. Нажмите кнопку ещё раз через минуту; ничего не списано.
premium-button-subscribe = { $stars ->
    [one] { $tier } за { $stars } звезду в месяц
    [few] { $tier } за { $stars } звезды в месяц
   *[many] { $tier } за { $stars } звёзд в месяц
}
premium-button-stop = Не продлевать { $tier }
premium-button-stop-now = Да, не продлевать
premium-button-resume = Снова продлевать { $tier }
premium-ask-stop = Не продлевать { $tier }? Оплаченное останется вашим; { $date } Telegram ничего не спишет.
premium-stopped = { $tier } больше не продлевается. Оплаченное остаётся вашим.
premium-resumed = { $tier } снова может продлеваться. Если в Telegram подписка всё ещё отменена, включите её: Настройки › Мои звёзды.
premium-resume-yourself = Вы отменили { $tier } в Telegram, и вернуть подписку можете только вы: Настройки › Мои звёзды › этот бот.
premium-renews-already = У вас уже продлевается другая подписка. Сначала остановите её, чтобы не платить дважды.
premium-over = Эта подписка закончилась. Ничего не списано.
premium-not-changed = Telegram сейчас этого не сделал. Попробуйте через минуту или измените сами: Настройки › Мои звёзды.
premium-elsewhere = Платежи – дело личное: продолжим в нашем чате.
premium-invoice-title = { $tier } на месяц
premium-invoice-description = Всё, что даёт { $tier }, по 30 дней. Продлевается само, пока вы не остановите в /premium или в настройках Telegram.

checkout-not-offered = Эта цена устарела. Актуальная – в /premium. Ничего не списано.
checkout-banned = Ваш ключ API заблокирован, и оплата ничего не даст. Сначала напишите в /support. Ничего не списано.
checkout-subscribed = Эта подписка у вас уже есть, и она продлевается сама. Ничего не списано.
checkout-covered = В вашей подписке всё это уже есть. Если хотите сменить её, сначала остановите продление в /premium. Ничего не списано.
checkout-unavailable = Прямо сейчас я не могу принять оплату. Попробуйте чуть позже. Ничего не списано.
checkout-off = Сейчас я не принимаю оплату. Попробуйте позже. Ничего не списано.

payment-stars = { $stars ->
    [one] { $stars } звезда
    [few] { $stars } звезды
   *[many] { $stars } звёзд
}
payment-no-tier = неизвестный товар
payment-is-refunded = возвращено
payment-thanks = Спасибо! { $tier } ваш до { $date }.
payment-renews = Подписка продлевается сама. Остановить её можно в любой момент в /premium.
payment-renewed = { $tier } продлён до { $date }. Спасибо!
payment-replaces = Прежняя подписка на { $tier } больше не продлевается. Остаток по ней не пропадёт.
payment-refunded = { $stars ->
    [one] Вам возвращена { $stars } звезда.
    [few] Вам возвращены { $stars } звезды.
   *[many] Вам возвращено { $stars } звёзд.
}
payment-refunded-some = Вам возвращён платёж.
payment-refunded-tier = Это была оплата за { $paid }. Ваш тариф сейчас: { $tier }.
payment-refunded-stopped = Эта подписка больше не продлевается.
payment-refunded-unknown = Это была оплата за то, чего я не продаю.
payment-kept = { $stars ->
    [one] Вы заплатили { $stars } звезду за то, чего я не продаю, и Telegram не дал мне её вернуть. Администраторы знают и вернут.
    [few] Вы заплатили { $stars } звезды за то, чего я не продаю, и Telegram не дал мне их вернуть. Администраторы знают и вернут.
   *[many] Вы заплатили { $stars } звёзд за то, чего я не продаю, и Telegram не дал мне их вернуть. Администраторы знают и вернут.
}
payment-unbooked = Что-то в вашем платеже не удалось записать. Он не потерян: администраторы знают и всё исправят.
payment-renewal-active = { $tier } снова продлевается, { $date }.
payment-renewal-canceled = { $tier } больше не продлевается. Оплаченное остаётся вашим; текущий месяц оплачен до { $date }.
payment-renewal-failed = { $stars ->
    [one] Telegram не смог списать { $stars } звезду за { $tier }, срок – { $date }. Пополните звёзды (Настройки › Мои звёзды), иначе тариф закончится через день после срока.
    [few] Telegram не смог списать { $stars } звезды за { $tier }, срок – { $date }. Пополните звёзды (Настройки › Мои звёзды), иначе тариф закончится через день после срока.
   *[many] Telegram не смог списать { $stars } звёзд за { $tier }, срок – { $date }. Пополните звёзды (Настройки › Мои звёзды), иначе тариф закончится через день после срока.
}
payment-admin-paid = Новая подписка
payment-admin-renewed = Подписка продлена
payment-admin-refunded = Платёж возвращён
payment-admin-kept = Оплачено что-то неизвестное, а Telegram отказывает в возврате: разберитесь, пожалуйста
payment-admin-unbooked = Платёж или возврат не удалось записать: смотрите журнал
payment-admin-unstoppable = Вторую подписку не удалось остановить: человек может заплатить дважды
payment-admin-who = От пользователя { $user }

paysupport-title = Помощь с оплатой
paysupport-about = Поддержка самого Telegram с покупками здесь не поможет, а владельцы этого бота – помогут. Назовите платёж по его коду.
paysupport-none = Вы здесь пока ничего не оплачивали.

terms-title = Условия
terms-service = Вы покупаете более высокие лимиты этого бота и его API для своего аккаунта Telegram. Больше ничего не продаётся.
terms-price = Цена указана в /premium, в звёздах Telegram, до оплаты. Месяц – это 30 дней.
terms-renewal = Подписка продлевается сама, пока вы не остановите её в /premium или в Telegram. Оплаченное остаётся вашим до конца срока.
terms-refund = Если что-то пошло не так, попросите вернуть звёзды через /paysupport. Возвращённый месяц заканчивается сразу.
terms-rules = Ключ – только для вас. Ключ, попавший в чужие руки, блокируется; если это ошибка, напишите в /support.
terms-data = Что о вас хранится и как это удалить: /privacy. Записи о платежах сохраняются.
terms-contact = За бота отвечают люди, которых вы найдёте в /support. Telegram – не сторона покупки.

refund-usage = Отправьте /refund и код платежа. Для платежа, которого я не видел, добавьте после него id пользователя.
refund-unknown = Я не знаю этого кода. Если Telegram показывает платёж, отправьте /refund, код и id пользователя.
refund-before = Этот платёж уже был возвращён. Больше ничего не выплачено.
refund-unsure = Telegram не ответил. Отправьте команду ещё раз: дважды ничего не вернётся.
refund-refused = Telegram отказывает: { $reason }

command-premium = Более высокие лимиты
command-paysupport = Помощь с оплатой
command-terms = Условия покупки
