input-choice = Нарисовать это или поговорить об этом?
input-button-picture = Нарисовать
input-button-talk = Поговорить
input-button-remember = ☐ Больше не спрашивать
input-button-remembers = ☑ Больше не спрашивать
input-remembered-picture = Теперь, когда чат не открыт, я рисую то, что вы пишете. Открыть чат: /chat.
input-remembered-talk = Теперь я отвечаю на то, что вы пишете. Картинки — по команде /image.
input-button-forget = Снова спрашивать
input-forgotten = Хорошо, буду спрашивать каждый раз.
input-gone = У меня больше нет того, что вы здесь написали. Отправьте ещё раз.

input-nothing-asked = Напишите вопрос сразу после моего имени или ответьте им на то, о чём спрашиваете.

input-unseeing = { $model } не видит картинки. Ничего не списано.
input-unseeing-none = { $model } не видит картинки, и других моделей, которые видят, сейчас нет. Ничего не списано.
input-button-switch = Спросить { $model }
input-button-words = Отправить только слова
input-no-seeing-model = Сейчас нет модели, которая видит картинки. Ничего не списано.

input-kept = Это и то, что вы отправите прямо сейчас, сохранено: кнопка задаст вопрос.
input-button-ask = Спросить сейчас

input-edited-piece = Это сообщение — часть длинного вопроса, и я не знаю, каким он теперь должен быть целиком. Отправьте его заново одним разом.
text-in-pieces = Сообщение слишком длинное для Telegram и пришло по частям: я прочитал только первую. Что помещается в одно сообщение, приходит целиком.

input-unreadable-voice = Я не умею слушать аудио.
input-unreadable-video = Я не умею смотреть видео и анимации.
input-unreadable-sticker = Здорово! Но стикеры и игры я читать не умею.
input-unreadable-poll = Я не умею читать опросы и списки.
input-unreadable-location = Я не умею читать места на карте.
input-unreadable-contact = Я не умею читать карточки контактов.
input-unreadable-file = Файлы такого вида я читать не умею.
input-unreadable-picture-type = Картинки в таком формате я читать не умею.
input-unreadable-large-picture = Эта картинка слишком большая: Telegram отдаёт мне не больше 20 МБ.
input-unreadable-other = Сообщения такого вида я читать не умею.
input-readable = Отправьте слова, фотографию или картинку файлом (PNG, JPEG, WebP или GIF).
