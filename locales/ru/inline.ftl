inline-image-title = Нарисовать картинку
inline-image-about = { $model } · { $size }
inline-gif-title = Сделать гифку
inline-gif-about = Несколько секунд движения
inline-ask-title = Задать вопрос
inline-ask-about = { $model } ответит прямо в этом чате
inline-own-title = Из моих картинок

inline-hint = Напишите, что нарисовать или спросить
inline-join-first = Подпишитесь на наш канал
inline-limited = Лимит исчерпан, снова { $wait }
inline-open-first = Сначала откройте меня
inline-banned = Ваш ключ заблокирован
inline-problem = Что-то не так: подробности
inline-away = Скоро вернусь

inline-placeholder = { $choice ->
    [ask] Минутку. Если ничего не происходит, нажмите «Сделать».
    [gif] Сейчас начну гифку. Если ничего не происходит, нажмите «Сделать».
   *[image] Сейчас начну рисовать. Если ничего не происходит, нажмите «Сделать».
}
inline-button-make = Сделать
inline-button-cancel = Отмена
inline-button-stop = Стоп
inline-button-retry = Повторить
inline-button-reask = Повторить
inline-button-again = Ещё раз
inline-button-yours = Сделать свою
inline-button-open = Открыть меня
inline-button-see = Посмотреть
inline-button-rest = Читать дальше
inline-button-go-on = Продолжить в личке

inline-in-private = Готово, в личном чате того, кто попросил.
inline-join = Сначала подпишитесь на наш канал: кнопка «Открыть меня» покажет как. Ничего не списано.
inline-failed = Что-то пошло не так на нашей стороне. Ничего не списано.
inline-cut = Это только начало.
inline-started = Начинаю.
inline-words-gone = Я уже не помню, о чём это было. Отправьте ещё раз.

inline-back-title = Всё готово
inline-back = Выберите чат, и ваши слова снова будут на месте.
inline-button-back = Выбрать чат
inline-back-gone = Я уже не помню, что вы написали. Напишите моё имя и пару слов в любом чате.

inline-go-on = Это весь ответ. Продолжайте здесь: просто пишите.
inline-answer-elsewhere = Этот ответ для того, кто спросил. Спросите меня о том же, и у вас будет свой.
inline-guest-empty = Напишите после моего имени, что вам нужно: «нарисуй рыжую лису» или вопрос.

staging-missing-title = Картинки не показать в инлайн-сообщениях
staging-missing = Telegram не принимает туда загрузки. Пока я отправляю их в личные чаты. Создайте закрытый канал, сделайте меня там администратором и укажите его id в STAGING_CHAT_ID.
staging-trouble-title = Служебный чат не принимает файлы
staging-trouble-missing = Меня в нём нет, или такого чата нет. Добавьте меня снова или проверьте STAGING_CHAT_ID.
staging-trouble-no-rights = Мне нельзя отправлять туда картинки и файлы. Сделайте меня администратором с правом публикации.
staging-trouble-flooded = Telegram просит подождать: туда отправляется слишком много сразу. Отдельный канал выдерживает больше, чем группа.
staging-trouble-refused = Telegram отклоняет то, что я туда отправляю. Почему, написано в журнале.
staging-trouble-until = До тех пор инлайн-картинки не списываются и не показываются.
