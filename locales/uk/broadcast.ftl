broadcast-title = Розсилки
broadcast-about = Дайте відповідь { $command } на будь-яке повідомлення в цьому чаті, можна й переслане, і я надішлю його всім, кого ви виберете. Нові дописи каналу пропоную сам.
broadcast-about-quiet = Дайте відповідь { $command } на будь-яке повідомлення в цьому чаті, можна й переслане, і я надішлю його всім, кого ви виберете. Нових дописів каналу зараз вам не пропоную.
broadcast-none = Поки не було жодної.
broadcast-reply-unusable = Це розіслати не можна: повідомлення службове або надто старе, і я його не бачу. Дайте відповідь на текст, зображення, файл, опитування чи альбом.
broadcast-admins-only = Ці кнопки для адміністраторів.
broadcast-gone = Ця розсилка надто стара, щоб із нею працювати.
broadcast-button-offers-on = Пропонувати нові дописи
broadcast-button-offers-off = Не пропонувати нових дописів
broadcast-button-list = Усі розсилки

broadcast-offer-title = Розіслати цей допис?
broadcast-offer-album = Альбом
broadcast-button-prepare = Підготувати
broadcast-button-not-now = Цей не треба
broadcast-offer-declined = Добре, цей допис залишиться в каналі.
broadcast-offers-off = Більше не пропонуватиму нових дописів. { $command } поверне це.

broadcast-kind-text = Текст
broadcast-kind-photo = Фото
broadcast-kind-video = Відео
broadcast-kind-animation = GIF
broadcast-kind-audio = Аудіо
broadcast-kind-document = Файл
broadcast-kind-voice = Голосове повідомлення
broadcast-kind-video_note = Відеоповідомлення
broadcast-kind-sticker = Наліпка
broadcast-kind-poll = Опитування
broadcast-kind-album = Альбом із { $count }
broadcast-kind-other = Повідомлення
broadcast-kind-from = { $what } з каналу «{ $channel }»

broadcast-state-draft = Розсилка: чернетка
broadcast-state-scheduled = Розсилка: запланована
broadcast-state-counting = Розсилка: збираю отримувачів
broadcast-state-running-send = Розсилка: надсилаю
broadcast-state-running-resend = Розсилка: надсилаю ще раз
broadcast-state-running-edit = Розсилка: змінюю в усіх
broadcast-state-running-delete = Розсилка: видаляю в усіх
broadcast-state-paused = Розсилка: на паузі
broadcast-state-finished = Розсилка: готово
broadcast-state-stopped = Розсилка: зупинена

broadcast-to-all = Кому: усім, хто не проти
broadcast-to = Кому: { $who }
broadcast-who-active = { $days ->
    [one] активні за останній { $days } день
    [few] активні за останні { $days } дні
   *[many] активні за останні { $days } днів
}
broadcast-language-unknown = мова невідома
broadcast-as-news = Що: новини, їх можна вимкнути
broadcast-as-offers = Що: пропозиція, її можна вимкнути
broadcast-as-service = Що: службове повідомлення, вимкнути його не можна
broadcast-duration-seconds = { $seconds } с
broadcast-duration-minutes = { $minutes } хв { $seconds } с
broadcast-duration-hours = { $hours } год { $minutes } хв
broadcast-people = { $count ->
    [one] { $count } людина, приблизно { $duration }
    [few] { $count } людини, приблизно { $duration }
   *[many] { $count } людей, приблизно { $duration }
}
broadcast-nobody = У цій аудиторії нікого немає, тож надсилати нікому.
broadcast-turbo-on = Платне прискорення ввімкнено: до 1000 повідомлень за секунду, ціна в зірках: { $stars }
broadcast-turbo-balance = Зірок у бота: { $balance }.
broadcast-turbo-short = Зірок у бота: { $balance }. Цього замало, Telegram відмовить.
broadcast-turbo-unknown = Не вдалося дізнатися, скільки зірок у бота.

broadcast-warning-uncopyable = Telegram не дає мені це скопіювати, тож розіслати не можна.
broadcast-warning-protected = У цьому чаті ввімкнено захист вмісту, тож Telegram не дає мені це скопіювати. Вимкніть захист і перевірте ще раз.
broadcast-warning-missing = Допису більше немає, тож розіслати його не можна.
broadcast-warning-rights = Я більше не бачу цього чату, тож розіслати не можна. Зробіть мене там адміністратором і перевірте ще раз.
broadcast-warning-caption = Підпис задовгий для копії: символів { $count }, а можна 1024. Скоротіть його в самому дописі й перевірте ще раз.
broadcast-warning-quiz = Це вікторина, відповіді на яку я не знаю, тож Telegram не дає мені її скопіювати.
broadcast-warning-paid = Платні медіа копіювати не можна.
broadcast-warning-giveaway = Розіграші копіювати не можна.
broadcast-warning-album-buttons = В альбомів не буває кнопок: ні кнопок допису, ні «Не надсилати» не буде.
broadcast-warning-album-mute = В альбомів не буває кнопок: вимкнути їх можна в { $command }.
broadcast-warning-album-part = Це частина альбому, решти якого я не бачив. Щоб надіслати альбом цілим, перешліть його сюди й дайте на нього відповідь.
broadcast-warning-buttons = { $count ->
    [one] { $count } кнопка працює лише там, де сам допис, тож її не буде.
    [few] { $count } кнопки працюють лише там, де сам допис, тож їх не буде.
   *[many] { $count } кнопок працюють лише там, де сам допис, тож їх не буде.
}
broadcast-warning-poll = Кожен отримає власне опитування: голоси не рахуються разом.
broadcast-warning-edit-kind = Надіслане таке повідомлення в усіх змінити не можна, лише видалити.

broadcast-button-audience = Аудиторія
broadcast-button-category = Категорія
broadcast-button-turbo-on = Увімкнути платне прискорення
broadcast-button-turbo-off = Вимкнути платне прискорення
broadcast-button-test = Перевірити на собі
broadcast-button-send = Надіслати зараз
broadcast-button-send-sure = { $count ->
    [one] Так, надіслати { $count } людині
    [few] Так, надіслати { $count } людям
   *[many] Так, надіслати { $count } людям
}
broadcast-button-schedule = Запланувати
broadcast-button-cancel = Скасувати
broadcast-button-everybody = Усі
broadcast-button-languages = Мови
broadcast-button-active = Активні за 30 днів
broadcast-button-language = { $language }: { $count }
broadcast-button-news = Новини
broadcast-button-offers = Пропозиції
broadcast-button-service = Службове
broadcast-audience-ask = Хто це отримає? Ті, хто вимкнув цю категорію або заблокував мене, не отримають у жодному разі.
broadcast-languages-ask = Якими мовами? Поруч указано, скільки людей отримає.
broadcast-category-ask = Що це? Новини й пропозиції кожен може вимкнути, одне без іншого. Службове отримують усі: це збої та нові умови, більше нічого.
broadcast-send-ask = { $count ->
    [one] Надіслати це { $count } людині зараз?
    [few] Надіслати це { $count } людям зараз?
   *[many] Надіслати це { $count } людям зараз?
}
broadcast-send-ask-turbo = Ціна в зірках: { $stars }.
broadcast-cancelled = Скасовано. Нічого не надіслано.
broadcast-tested = Надіслано вам, зі звуком. Більше цього ні в кого немає.
broadcast-first = Раніше встиг(ла) { $name }: { $what }
broadcast-first-send = розсилка вже йде.
broadcast-first-schedule = розсилку вже заплановано.
broadcast-first-cancel = Розсилку вже скасовано.
broadcast-first-other = розсилка вже в іншому стані.
broadcast-an-admin = інший адміністратор
broadcast-changed-meanwhile = Нічого не змінилося: розсилка вже в іншому стані.

broadcast-schedule-ask = Коли? У вас зараз { $time } ({ $zone }).
broadcast-zone-ask = Котра у вас зараз година? Питаю лише раз.
broadcast-time-ask = Коли надіслати? Напишіть { $short } або з датою: { $long } ({ $zone }).
broadcast-time-unreadable = Не можу прочитати це як час. Напишіть { $short } або з датою: { $long }.
broadcast-time-past = Цей час уже минув. Коли надіслати?
broadcast-time-too-far = Це надто далеко: не більше 90 днів. Коли надіслати?
broadcast-scheduled-for = Буде надіслано: { $time }
broadcast-button-in-an-hour = За годину
broadcast-button-tonight = Сьогодні о 19:00
broadcast-button-tomorrow = Завтра о 9:00
broadcast-button-type = Інший час…
broadcast-button-zone = Часовий пояс: { $zone }
broadcast-button-unschedule = Не надсилати
broadcast-button-zone-choice = { $time } ({ $zone })

broadcast-progress = { $percent } % із { $total }
broadcast-counted = { $count ->
    [one] Поки що { $count } людина
    [few] Поки що { $count } людини
   *[many] Поки що { $count } людей
}
broadcast-count-sent = Отримали: { $count }
broadcast-count-edited = Змінено: { $count }
broadcast-count-deleted = Видалено: { $count }
broadcast-count-blocked = Заблокували мене: { $count }
broadcast-count-failed = Не вдалося: { $count }
broadcast-count-deferred = Спробую ще раз: { $count }
broadcast-count-uncertain = Невідомо: { $count }
broadcast-count-left = Залишилося: { $count }
broadcast-rate = { $count } за секунду, ще приблизно { $duration }
broadcast-held = Telegram просить паузу; далі піде само: { $time }.
broadcast-old-text = { $count ->
    [one] Допис тим часом змінили: у { $count } людини старий варіант. Хто отримає тепер, отримає новий.
    [few] Допис тим часом змінили: у { $count } людей старий варіант. Хто отримає тепер, отримає новий.
   *[many] Допис тим часом змінили: у { $count } людей старий варіант. Хто отримає тепер, отримає новий.
}
broadcast-uncertain-hint = Невідомо: запит до Telegram пішов, але відповідь зникла через збій або обрив зв’язку. Можливо, ці люди повідомлення отримали.
broadcast-took = Тривало { $duration }
broadcast-button-pause = Пауза
broadcast-button-resume = Продовжити
broadcast-button-stop = Зупинити
broadcast-button-stop-sure = Так, зупинити остаточно
broadcast-stop-ask = Зупинити остаточно? У кого повідомлення є, у тих залишиться, більше його ніхто не отримає. Після паузи можна продовжити.

broadcast-trouble-post-gone = Я поставив паузу: допис видалено, копіювати більше нічого. Нікого не втрачено; розсилку можна зупинити, а потім видалити в усіх.
broadcast-trouble-not-copyable = Я поставив паузу: Telegram більше не дає мені копіювати допис. Може, у чаті ввімкнули захист вмісту? Вимкніть його й продовжте.
broadcast-trouble-source-gone = Я поставив паузу: більше не бачу чату, де стоїть допис. Знову зробіть мене там адміністратором і продовжте.
broadcast-trouble-rejected = Я поставив паузу: Telegram відмовляє одній людині за одною. Перегляньте список, а тоді продовжте або зупиніть.
broadcast-trouble-no-balance = Я поставив паузу: у бота замало зірок для платного прискорення. Поповніть зірки й продовжте.
broadcast-trouble-no-answers = Я поставив паузу: Telegram не відповідає. Продовжте, коли відповідатиме; двічі ніхто не отримає.

broadcast-button-edit = Змінити в усіх
broadcast-button-edit-sure = { $count ->
    [one] Так, змінити { $count } повідомлення
    [few] Так, змінити { $count } повідомлення
   *[many] Так, змінити { $count } повідомлень
}
broadcast-edit-ask = { $count ->
    [one] Змінити у { $count } людини на те, що тепер у дописі?
    [few] Змінити у { $count } людей на те, що тепер у дописі?
   *[many] Змінити у { $count } людей на те, що тепер у дописі?
}
broadcast-edit-nothing = Спершу змініть сам допис, тоді я зміню його в усіх.
broadcast-button-delete = Видалити в усіх
broadcast-button-delete-sure = { $count ->
    [one] Так, видалити { $count } повідомлення
    [few] Так, видалити { $count } повідомлення
   *[many] Так, видалити { $count } повідомлень
}
broadcast-delete-ask = { $count ->
    [one] Видалити у { $count } людини? Повернути буде неможливо.
    [few] Видалити у { $count } людей? Повернути буде неможливо.
   *[many] Видалити у { $count } людей? Повернути буде неможливо.
}
broadcast-delete-late = Повідомленню понад 48 годин; у когось Telegram може не дати його видалити.
broadcast-button-resend-failed = Ще раз тим, кому не вдалося: { $count }
broadcast-button-resend-uncertain = Ще раз тим, про кого невідомо: { $count }
broadcast-resend-failed-ask = { $count ->
    [one] Надіслати ще раз { $count } людині, яка не отримала?
    [few] Надіслати ще раз { $count } людям, які не отримали?
   *[many] Надіслати ще раз { $count } людям, які не отримали?
}
broadcast-resend-uncertain-ask = { $count ->
    [one] Надіслати ще раз { $count } людині, яка, можливо, уже отримала? Хтось може отримати двічі.
    [few] Надіслати ще раз { $count } людям, які, можливо, уже отримали? Хтось може отримати двічі.
   *[many] Надіслати ще раз { $count } людям, які, можливо, уже отримали? Хтось може отримати двічі.
}
broadcast-button-sure = Так
broadcast-button-list-file = Список файлом
broadcast-file-caption = { $part ->
    [1] Усі отримувачі й що з кожним
   *[other] Усі отримувачі й що з кожним, частина { $part }
}
broadcast-file-coming = Список зараз надійде.

broadcast-mute = Не надсилати
broadcast-unmute = Надсилати знову
broadcast-muted-news = Новин більше не надсилатиму. Повернути їх можна в /settings.
broadcast-muted-offers = Пропозицій більше не надсилатиму. Повернути їх можна в /settings.
broadcast-unmuted-news = Новини надходитимуть знову.
broadcast-unmuted-offers = Пропозиції надходитимуть знову.
