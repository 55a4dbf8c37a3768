command-admin = Пульт адміністратора
command-stats = Цифри й графіки
command-broadcast = Написати всім
command-ban = Заблокувати ключ
command-unban = Розблокувати ключ
command-grant = Дати комусь тариф
command-refund = Повернути платіж

off-image = Зображення зараз вимкнено. Нічого не списано; спробуйте пізніше.
off-gif = GIF зараз вимкнено. Нічого не списано; спробуйте пізніше.
off-chat = Чати зараз вимкнено. Нічого не списано; спробуйте пізніше.
off-inline = Інлайн-режим зараз вимкнено
off-guest = Зараз я відповідаю лише у своїх чатах. Нічого не списано; спробуйте пізніше.
off-keys = Нових ключів зараз не видаю. Спробуйте пізніше.
off-trial = Проби зараз вимкнено. Спробуйте пізніше.
off-payments = Зараз я не приймаю оплати. Спробуйте пізніше.

desk-title = Пульт
desk-about = Усе тут – лише для адміністраторів. /admin з id, @іменем або як відповідь на переслане повідомлення одразу відкриває людину.
desk-button-statistics = Статистика
desk-button-broadcasts = Розсилки
desk-button-people = Люди
desk-button-audit = Хто що зробив
desk-button-switches = Функції
desk-button-maintenance = Обслуговування
desk-button-checks = Перевірки
desk-button-refresh = Оновити

desk-under-maintenance = ⚠️ ТРИВАЄ ОБСЛУГОВУВАННЯ
desk-maintenance-since = З { $time }, адміністратор { $admin }. Запити приймаються й чекають.
desk-off = ⚠️ Вимкнено: { $names }
desk-switches-about = Натисніть, щоб вимкнути або ввімкнути функцію – одразу й усюди. Людям про це ввічливо кажуть, розробники отримують 503, ні з кого нічого не списується. Що вже в черзі, буде закінчено.
desk-switch-on = { $name }: увімк.
desk-switch-off = { $name }: ВИМК.
desk-turned-on = { $name }: знову ввімкнено
desk-turned-off = { $name }: вимкнено
desk-maintenance-about = Під час обслуговування зображення й запитання приймаються й чекають; люди бачать це на своїх картках, а потім усе триває само. Розробники отримують 503 із Retry-After. Розпочате буде закінчено. Перезапуски цього не скасовують.
desk-button-maintain-on = Почати обслуговування
desk-button-maintain-off = Закінчити обслуговування
desk-maintenance-on = Обслуговування почалося.
desk-maintenance-off = Обслуговування закінчилося. Усе триває далі.

switch-image = Зображення
switch-gif = GIF
switch-chat = Чати
switch-inline = Інлайн
switch-guest = Гостьовий режим
switch-keys = Нові ключі
switch-trial = Проби
switch-payments = Оплата
switch-gateway-image = API: зображення
switch-gateway-gif = API: GIF
switch-gateway-llm = API: чати

desk-people-ask = Кого шукаєте? Надішліть id чи @ім’я або перешліть повідомлення цієї людини.
desk-people-nobody = Тут нікого не названо. Надішліть id чи @ім’я або перешліть повідомлення цієї людини.
desk-people-unknown = Я не зустрічав нікого з таким іменем. Надішліть id або перешліть повідомлення цієї людини.
desk-people-hidden = Ця людина приховує себе, коли її повідомлення пересилають. Надішліть її id або @ім’я.
desk-person-language = Мова: { $language }
desk-person-first = Уперше: { $time }
desk-person-last = Востаннє: { $time }
desk-person-blocked = Блокує мене з { $time }
desk-person-deactivated = Немає в Telegram з { $time }
desk-person-support-open = Підтримка: відкрито з { $time }
desk-person-support-closed = Підтримка: закрито, відкрито було { $time }
desk-button-tiers = Дати тариф…
desk-tiers-about = Який тариф дати { $id } і на скільки? Людині про це скажуть. Оплачене нею самою залишається при ній.
desk-button-grant = { $days ->
    [one] { $tier }, { $days } день
    [few] { $tier }, { $days } дні
   *[many] { $tier }, { $days } днів
}
desk-button-grant-for-ever = { $tier }, назавжди
desk-button-take-back = Забрати дане
desk-button-refund = Повернути { $stars } ⭐ від { $date }…
desk-refund-ask = { $stars ->
    [one] Повернути { $stars } зірку?
    [few] Повернути { $stars } зірки?
   *[many] Повернути { $stars } зірок?
}
desk-refund-about = Оплачений тариф закінчиться, підписка більше не продовжуватиметься. Людині про це скажуть.
desk-button-refund-now = { $stars ->
    [one] Повернути { $stars } зірку
    [few] Повернути { $stars } зірки
   *[many] Повернути { $stars } зірок
}

audit-empty = Поки нічого не зроблено.
audit-line = { $time } · { $admin } · { $act }
audit-line-of = { $time } · { $admin } · { $act } · { $what }
audit-operator = командний рядок
audit-answers = { $count ->
    [one] { $admin }: сьогодні { $count } відповідь підтримки.
    [few] { $admin }: сьогодні { $count } відповіді підтримки.
   *[many] { $admin }: сьогодні { $count } відповідей підтримки.
}
audit-button-latest = До останніх
audit-button-older = Раніше
audit-ban = заблоковано
audit-unban = розблоковано
audit-grant = дано тариф
audit-refund = повернено гроші
audit-switch-off = вимкнено
audit-switch-on = увімкнено
audit-maintenance-on = почато обслуговування
audit-maintenance-off = закінчено обслуговування
audit-alert-mute = вимкнено сповіщення
audit-broadcast-send = розсилку надіслано
audit-broadcast-schedule = розсилку заплановано
audit-broadcast-pause = розсилку призупинено
audit-broadcast-resume = розсилку продовжено
audit-broadcast-stop = розсилку зупинено
audit-broadcast-edit = розсилку змінено в усіх
audit-broadcast-delete = розсилку видалено в усіх
audit-broadcast-resend = розсилку надіслано ще раз

checks-under-way = Дивлюся, як усе влаштовано…
checks-right = Усе гаразд.
checks-wrong = { $count ->
    [one] Не гаразд: { $count } річ.
    [few] Не гаразд: { $count } речі.
   *[many] Не гаразд: { $count } речей.
}
checks-button-again = Перевірити знову
check-channel-ok = Канал { $name }: бачу, хто в ньому.
check-channel-no-gate = Перевірки підписки немає: ботом може користуватися кожен. Канали, на які треба підписатися, вказує CHANNEL_ID.
check-channel-not-admin = Канал { $name }: зробіть мене адміністратором. Доти пропускаю всіх.
check-channel-not-there = Канал { $name }: додайте мене як адміністратора. Доти пропускаю всіх.
check-channel-no-channel = Канал { $name } не знайдено. Перевірте CHANNEL_ID.
check-channel-no-invite = Канал { $name }: дайте мені право запрошувати або вкажіть CHANNEL_URL. Без цього людям ніде приєднатися.
check-channel-unknown = Канал { $name }: Telegram не відповів. Перевірте знову.
check-staging-ok = Службовий чат: можу надсилати туди файли й видаляти їх.
check-staging-unset = Службового чату немає: намальоване в інлайн-режимі надходить в особистий чат. Його вказує STAGING_CHAT_ID.
check-staging-cant-send = Службовий чат: не можу надсилати туди файли. Додайте мене з правом дописувати й перевірте STAGING_CHAT_ID.
check-staging-cant-delete = Службовий чат: надсилати можу, видаляти – ні. Пробний файл залишився там.
check-staging-unknown = Службовий чат: Telegram не відповів. Перевірте знову.
check-group-ok = { $count ->
    [one] { $count } група: можу там писати й видаляти.
    [few] { $count } групи: можу там писати й видаляти.
   *[many] { $count } груп: можу там писати й видаляти.
}
check-group-none = Жодної групи поки не знаю.
check-group-silent = Група { $name }: мені не можна писати або надсилати зображення. Дозволити можуть її адміністратори.
check-group-cant-delete = Група { $name }: не можу видаляти повідомлення, тож ключ, який там хтось опублікує, залишиться. Її адміністратори можуть зробити мене одним із них.
check-group-unknown = Група { $name }: Telegram не відповів. Перевірте знову.
check-updates-ok = Оновлення надходять.
check-updates-webhook-set = Установлено вебхук, а я забираю оновлення сам, тож вони не надходять. Запустіть мене раз єдиним процесом або видаліть вебхук.
check-updates-no-webhook = Вебхук не встановлено, тож оновлення не надходять. Виконайте крок release.
check-updates-other-webhook = Вебхук веде в інше місце. Перевірте WEBHOOK_URL і виконайте крок release.
check-updates-failing = За останню годину вебхук не спрацював: { $name }
check-updates-behind = { $count ->
    [one] У Telegram чекає { $count } оновлення. Чи досить процесів?
    [few] У Telegram чекають { $count } оновлення. Чи досить процесів?
   *[many] У Telegram чекають { $count } оновлень. Чи досить процесів?
}
check-updates-unasked = У Telegram не запитано: { $name }. Виконайте крок release.
check-privacy-ok = Режим приватності вимкнено: бачу, що пишуть у групах, і ключі, які туди потрапляють.
check-privacy-on = Режим приватності ввімкнено: у групах, де я не адміністратор, бачу лише команди й відповіді та не помічаю ключів, які туди потрапляють. @BotFather, /setprivacy.
check-inline-ok = Інлайн-режим увімкнено. Чи стоїть у @BotFather /setinlinefeedback на 100%, дізнатися не можна; без цього вибране не починається само.
check-inline-off = Інлайн-режим вимкнено. Увімкніть його в @BotFather: /setinline, потім /setinlinefeedback на 100%.
check-guest-ok = Гостьовий режим увімкнено.
check-guest-off = Гостьовий режим вимкнено, тож мене не можна покликати в чат, де мене немає. Його вмикає @BotFather.
check-payments-ok = { $count ->
    [one] Оплата працює. На рахунку { $count } зірка.
    [few] Оплата працює. На рахунку { $count } зірки.
   *[many] Оплата працює. На рахунку { $count } зірок.
}
check-payments-unknown = Оплата: не вдалося дізнатися, скільки зірок на рахунку.
check-engines-ok = { $count ->
    [one] Рушії відповідають, у них { $count } модель для зображень.
    [few] Рушії відповідають, у них { $count } моделі для зображень.
   *[many] Рушії відповідають, у них { $count } моделей для зображень.
}
check-engines-away = Рушії не відповідають, тож нічого не можна зробити. Перевірте API_BASE_URL і те, куди він веде.
check-telegram-unknown = На одне із запитань Telegram не відповів. Перевірте знову.

alert-title = Щось пішло не так
alert-count = { $count ->
    [one] { $count } раз, відколи я про це казав.
    [few] { $count } рази, відколи я про це казав.
   *[many] { $count } разів, відколи я про це казав.
}
alert-hint = Решта – у журналі. Про помилки цього роду кажу не частіше ніж раз на годину.
alert-button-mute = Не сповіщати день
alert-button-unmute = Сповіщати знову
alert-muted = День не сповіщатиму. Лічба триває.
alert-unmuted = Про наступну скажу знову.
