premium-title = Преміум
premium-now-free = У вас безкоштовний тариф.
premium-now = У вас { $tier } до { $date }.
premium-now-for-ever = У вас { $tier } без терміну.
premium-renews = { $stars ->
    [one] { $tier } продовжиться { $date } за { $stars } зірку.
    [few] { $tier } продовжиться { $date } за { $stars } зірки.
   *[many] { $tier } продовжиться { $date } за { $stars } зірок.
}
premium-renewal-failed = Telegram не зміг списати наступний платіж за { $tier }, термін – { $date }. Поповніть зірки, і все триватиме далі.
premium-renewal-off = { $tier } більше не продовжується. Поточний місяць оплачено до { $date }.
premium-offer = { $stars ->
    [one] { $tier } · { $stars } зірка на місяць
    [few] { $tier } · { $stars } зірки на місяць
   *[many] { $tier } · { $stars } зірок на місяць
}
premium-image = Зображення: { $allowance }
premium-gif = GIF: { $allowance }
premium-llm = Відповіді моделей: { $allowance }
premium-no-limit = без обмежень
premium-unlimited = Зображення, GIF і відповіді без обмежень
premium-about = Місяць – це 30 днів. Він продовжується сам, доки ви його не зупините, а оплачене залишається вашим до кінця.
premium-more = Умови: /terms · Допомога з оплатою: /paysupport
premium-upgrade = Якщо взяти { $tier }, то { $lower } перестане продовжуватися. Решта днів не пропаде: вони підуть далі, коли закінчиться { $tier }.
premium-nothing-sold = Тут нічого не продається.
premium-no-links = Telegram зараз не дає способу оплатити. Натисніть кнопку знову за хвилину; нічого не списано.
premium-button-subscribe = { $stars ->
    [one] { $tier } за { $stars } зірку на місяць
    [few] { $tier } за { $stars } зірки на місяць
   *[many] { $tier } за { $stars } зірок на місяць
}
premium-button-stop = Не продовжувати { $tier }
premium-button-stop-now = Так, не продовжувати
premium-button-resume = Знову продовжувати { $tier }
premium-ask-stop = Не продовжувати { $tier }? Оплачене залишиться вашим; { $date } Telegram нічого не спише.
premium-stopped = { $tier } більше не продовжується. Оплачене залишається вашим.
premium-resumed = { $tier } знову може продовжуватися. Якщо в Telegram підписку досі скасовано, увімкніть її: Налаштування › Мої зірки.
premium-resume-yourself = Ви скасували { $tier } у Telegram, тож повернути підписку можете лише ви: Налаштування › Мої зірки › цей бот.
premium-renews-already = У вас уже продовжується інша підписка. Спершу зупиніть її, щоб не платити двічі.
premium-over = Ця підписка закінчилася. Нічого не списано.
premium-not-changed = Telegram зараз цього не зробив. Спробуйте за хвилину або змініть самі: Налаштування › Мої зірки.
premium-elsewhere = Платежі – це між нами: продовжимо в особистому чаті.
premium-invoice-title = { $tier } на місяць
premium-invoice-description = Усе, що дає { $tier }, по 30 днів. Продовжується саме, доки ви не зупините в /premium або в налаштуваннях Telegram.

checkout-not-offered = Ця ціна застаріла. Актуальна – в /premium. Нічого не списано.
checkout-banned = Ваш ключ API заблоковано, тож оплата нічого не дасть. Спершу напишіть у /support. Нічого не списано.
checkout-subscribed = Ця підписка у вас уже є, і вона продовжується сама. Нічого не списано.
checkout-covered = У вашій підписці все це вже є. Якщо хочете змінити її, спершу зупиніть продовження в /premium. Нічого не списано.
checkout-unavailable = Саме зараз я не можу прийняти оплату. Спробуйте трохи згодом. Нічого не списано.
checkout-off = Зараз я не приймаю оплати. Спробуйте пізніше. Нічого не списано.

payment-stars = { $stars ->
    [one] { $stars } зірка
    [few] { $stars } зірки
   *[many] { $stars } зірок
}
payment-no-tier = невідомий товар
payment-is-refunded = повернено
payment-thanks = Дякую! { $tier } ваш до { $date }.
payment-renews = Підписка продовжується сама. Зупинити її можна будь-коли в /premium.
payment-renewed = { $tier } продовжено до { $date }. Дякую!
payment-replaces = Попередня підписка на { $tier } більше не продовжується. Решта за нею не пропаде.
payment-refunded = { $stars ->
    [one] Вам повернено { $stars } зірку.
    [few] Вам повернено { $stars } зірки.
   *[many] Вам повернено { $stars } зірок.
}
payment-refunded-some = Вам повернено платіж.
payment-refunded-tier = Це була оплата за { $paid }. Ваш тариф зараз: { $tier }.
payment-refunded-stopped = Ця підписка більше не продовжується.
payment-refunded-unknown = Це була оплата за те, чого я не продаю.
payment-kept = { $stars ->
    [one] Ви заплатили { $stars } зірку за те, чого я не продаю, і Telegram не дав мені її повернути. Адміністратори знають і повернуть.
    [few] Ви заплатили { $stars } зірки за те, чого я не продаю, і Telegram не дав мені їх повернути. Адміністратори знають і повернуть.
   *[many] Ви заплатили { $stars } зірок за те, чого я не продаю, і Telegram не дав мені їх повернути. Адміністратори знають і повернуть.
}
payment-unbooked = Щось у вашому платежі не вдалося записати. Він не втрачений: адміністратори знають і все виправлять.
payment-renewal-active = { $tier } знову продовжується, { $date }.
payment-renewal-canceled = { $tier } більше не продовжується. Оплачене залишається вашим; поточний місяць оплачено до { $date }.
payment-renewal-failed = { $stars ->
    [one] Telegram не зміг списати { $stars } зірку за { $tier }, термін – { $date }. Поповніть зірки (Налаштування › Мої зірки), інакше тариф закінчиться через день.
    [few] Telegram не зміг списати { $stars } зірки за { $tier }, термін – { $date }. Поповніть зірки (Налаштування › Мої зірки), інакше тариф закінчиться через день.
   *[many] Telegram не зміг списати { $stars } зірок за { $tier }, термін – { $date }. Поповніть зірки (Налаштування › Мої зірки), інакше тариф закінчиться через день.
}
payment-admin-paid = Нова підписка
payment-admin-renewed = Підписку продовжено
payment-admin-refunded = Платіж повернено
payment-admin-kept = Оплачено щось невідоме, а Telegram відмовляє в поверненні: розберіться, будь ласка
payment-admin-unbooked = Платіж або повернення не вдалося записати: дивіться журнал
payment-admin-unstoppable = Другу підписку не вдалося зупинити: людина може заплатити двічі
payment-admin-who = Від користувача { $user }

paysupport-title = Допомога з оплатою
paysupport-about = Підтримка самого Telegram із покупками тут не допоможе, а власники цього бота – допоможуть. Назвіть платіж за його кодом.
paysupport-none = Ви тут поки нічого не оплачували.

terms-title = Умови
terms-service = Ви купуєте вищі ліміти цього бота і його API для власного акаунта Telegram. Більше нічого не продається.
terms-price = Ціну вказано в /premium, у зірках Telegram, до оплати. Місяць – це 30 днів.
terms-renewal = Підписка продовжується сама, доки ви не зупините її в /premium або в Telegram. Оплачене залишається вашим до кінця.
terms-refund = Якщо щось пішло не так, попросіть повернути зірки через /paysupport. Повернений місяць закінчується одразу.
terms-rules = Ключ – лише для вас. Ключ, що потрапив у чужі руки, блокується; якщо це помилка, напишіть у /support.
terms-data = Що про вас зберігається і як це видалити: /privacy. Записи про платежі залишаються.
terms-contact = За бота відповідають люди, яких ви знайдете в /support. Telegram – не сторона покупки.

refund-usage = Надішліть /refund і код платежу. Для платежу, якого я не бачив, додайте після нього id користувача.
refund-unknown = Я не знаю цього коду. Якщо Telegram показує платіж, надішліть /refund, код і id користувача.
refund-before = Цей платіж уже повернено. Більше нічого не виплачено.
refund-unsure = Telegram не відповів. Надішліть команду ще раз: двічі нічого не повернеться.
refund-refused = Telegram відмовляє: { $reason }

command-premium = Вищі ліміти
command-paysupport = Допомога з оплатою
command-terms = Умови покупки
