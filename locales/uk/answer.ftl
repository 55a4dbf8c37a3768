answer-button-continue = Продовжити
answer-button-regenerate = Відповісти знову
answer-button-new = Новий чат
answer-button-stop = Стоп
answer-button-cancel = Скасувати
answer-button-retry = Спробувати знову
answer-button-keep = Залишити все
answer-button-model = Інша модель

answer-waiting = { $position ->
    [1] Ваше запитання наступне: я ще відповідаю на попереднє.
   *[other] Ваше запитання в черзі під номером { $position }. Відповідаю по одному.
}
answer-waiting-maintenance = Зараз триває обслуговування, це ненадовго. Ваше запитання збережено, і потім я відповім на нього сам.
answer-cancelled = Скасовано. Нічого не списано.
answer-stopped = Зупинено до першого слова. Нічого не списано.
answer-summarised = Готово: нова модель коротко знає, про що йшлося. Можна продовжувати.
answer-no-summary = Отже, стислого змісту немає, і нічого не втрачено: нова модель прочитає сказане сама, скільки вмістить.

answer-note-file = Решта надто довга: уся відповідь — у файлі нижче.
answer-note-length = Відповідь досягла найбільшої довжини. «Продовжити» піде звідси далі.
answer-note-filtered = Фільтр самої моделі закінчив відповідь тут.
answer-note-stopped = Зупинено.
answer-note-broken = Тут зв’язок із моделлю обірвався.
answer-note-broken-free = Тут зв’язок із моделлю обірвався. За цю відповідь нічого не списано.
answer-note-rich-off = Виявилося, що Telegram тут не має форматованих відповідей, тож я їх вимкнув. /settings увімкне їх знову.
answer-note-pictures = Ця модель не бачить зображень, тому відповіла без них.
answer-note-left-out = { $count ->
    [one] Чат став довгим: модель більше не бачить перше { $count } запитання.
    [few] Чат став довгим: модель більше не бачить перші { $count } запитання.
   *[many] Чат став довгим: модель більше не бачить перші { $count } запитань.
}

answer-not-charged = Нічого не списано.
answer-failed-engine-busy = Модель зайнята й не взяла запитання.
answer-failed-engine-away = Зараз не можу зв’язатися з моделлю.
answer-failed-engine-failed = Модель не впоралася з цим запитанням.
answer-failed-timeout = Модель надто довго мовчала.
answer-failed-empty = Модель закінчила, не сказавши ні слова.
answer-failed-filtered = Фільтр самої моделі не пропустив відповідь.
answer-failed-refused = { $param ->
    [messages] Модель відмовилася від цього запитання.
   *[other] Модель відмовилася від цього запиту.
}
answer-failed-model-gone = Цієї моделі більше немає. Виберіть іншу, і чат продовжиться.
answer-failed-too-long = Запитання довше, ніж ця модель може прочитати. Скоротіть його або виберіть модель, яка читає більше.
answer-failed-limit = Ваш ліміт запитань вичерпано.
answer-failed-key-banned = Ваш ключ заблоковано, тому я не можу запитати модель за вас. Якщо це помилка, напишіть у /support.
answer-failed-key-refused = Сервіс не прийняв ваш ключ: див. /key.
answer-failed-talk-gone = Цього чату більше немає.
answer-failed-picture-too-big = Зображення завелике: надішліть не більше 20 МБ, найкраще як фото.
answer-failed-picture-unreadable = Не можу прочитати це зображення: файл пошкоджено або він невідомого типу. Надішліть його як фото.
answer-failed-picture-gone = У Telegram більше немає цього зображення. Надішліть його ще раз.
answer-failed-service = У нас щось зламалося, власника бота вже повідомлено.
answer-failed-unknown = Під час відповіді щось пішло не так.
