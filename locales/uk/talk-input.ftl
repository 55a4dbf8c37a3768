input-choice = Намалювати це чи поговорити про це?
input-button-picture = Намалювати
input-button-talk = Поговорити
input-button-remember = ☐ Більше не питати
input-button-remembers = ☑ Більше не питати
input-remembered-picture = Тепер, коли чат не відкрито, я малюю те, що ви пишете. Відкрити чат: /chat.
input-remembered-talk = Тепер я відповідаю на те, що ви пишете. Зображення — командою /image.
input-button-forget = Питати знову
input-forgotten = Добре, питатиму щоразу.
input-gone = У мене більше немає того, що ви тут написали. Надішліть ще раз.

input-nothing-asked = Напишіть запитання одразу після мого імені або дайте ним відповідь на те, про що питаєте.

input-unseeing = { $model } не бачить зображень. Нічого не списано.
input-unseeing-none = { $model } не бачить зображень, і інших моделей, які бачать, зараз немає. Нічого не списано.
input-button-switch = Запитати { $model }
input-button-words = Надіслати лише слова
input-no-seeing-model = Зараз немає моделі, яка бачить зображення. Нічого не списано.

input-kept = Це й те, що ви надішлете просто зараз, збережено: кнопка поставить запитання.
input-button-ask = Запитати зараз

input-edited-piece = Це повідомлення — частина довгого запитання, і я не знаю, яким воно тепер має бути цілим. Надішліть його знову за один раз.
text-in-pieces = Повідомлення задовге для Telegram і надійшло частинами: я прочитав лише першу. Що вміщується в одне повідомлення, надходить цілим.

input-unreadable-voice = Я не вмію слухати аудіо.
input-unreadable-video = Я не вмію дивитися відео та анімації.
input-unreadable-sticker = Гарно! Але наліпки та ігри я читати не вмію.
input-unreadable-poll = Я не вмію читати опитування та списки.
input-unreadable-location = Я не вмію читати місця на карті.
input-unreadable-contact = Я не вмію читати картки контактів.
input-unreadable-file = Файли такого типу я читати не вмію.
input-unreadable-picture-type = Зображення в такому форматі я читати не вмію.
input-unreadable-large-picture = Це зображення завелике: Telegram віддає мені не більше 20 МБ.
input-unreadable-other = Повідомлення такого типу я читати не вмію.
input-readable = Надішліть слова, фото або зображення файлом (PNG, JPEG, WebP або GIF).
