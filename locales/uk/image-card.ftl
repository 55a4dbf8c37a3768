image-queued = { $position ->
    [1] Ви наступні в черзі.
   *[other] Ваше місце в черзі: { $position }.
}
image-queued-maintenance = { $position ->
    [1] Зараз триває обслуговування, це ненадовго. Ваше прохання перше: потім почну його сам.
   *[other] Зараз триває обслуговування, це ненадовго. Ваше прохання лишається в черзі під номером { $position } і почнеться само.
}
image-wait-seconds = { $seconds ->
    [one] Залишилася приблизно { $seconds } секунда.
    [few] Залишилося приблизно { $seconds } секунди.
   *[many] Залишилося приблизно { $seconds } секунд.
}
image-wait-minutes = { $minutes ->
    [one] Залишилася приблизно { $minutes } хвилина.
    [few] Залишилося приблизно { $minutes } хвилини.
   *[many] Залишилося приблизно { $minutes } хвилин.
}

image-drawing = { $kind ->
    [gif] Оживляю…
   *[image] Малюю…
}
image-drawing-for = { $kind ->
    [gif] Оживляю… { $seconds } с
   *[image] Малюю… { $seconds } с
}
image-drawing-still = { $kind ->
    [gif] Усе ще оживляю… { $seconds } с
   *[image] Усе ще малюю… { $seconds } с
}
image-drawing-slow = { $kind ->
    [gif] Цей GIF потребує часу… { $seconds } с
   *[image] Це зображення потребує часу… { $seconds } с
}
image-engine-waiting = Рушій поки не відповідає. Я пробую далі, вам нічого робити не треба.
image-cancelled = Скасовано. Нічого не списано.

image-result-details-gif = { $steps ->
    [one] { $steps } крок · CFG { $cfg }
    [few] { $steps } кроки · CFG { $cfg }
   *[many] { $steps } кроків · CFG { $cfg }
}
image-result-seconds = { $seconds } с
image-result-seed = сид

image-album-drawn = готово { $drawn } з { $count }
image-album-short = { $drawn ->
    [one] Тут { $drawn } зображення з { $count }, за решту нічого не списано.
    [few] Тут { $drawn } зображення з { $count }, за решту нічого не списано.
   *[many] Тут { $drawn } зображення з { $count }, за решту нічого не списано.
}
image-album-cancelled = Скасовано.

image-not-charged = Нічого не списано.
image-failed-engine-busy = { $kind ->
    [gif] Рушій зайнятий і не взяв цей GIF.
   *[image] Рушій зайнятий і не взяв це зображення.
}
image-failed-engine-away = Рушій зараз недоступний.
image-failed-engine-failed = { $kind ->
    [gif] Рушій не впорався з цим GIF.
   *[image] Рушій не впорався з цим зображенням.
}
image-failed-timeout = { $kind ->
    [gif] GIF малювався надто довго, довелося зупинитися.
   *[image] Зображення малювалося надто довго, довелося зупинитися.
}
image-failed-refused = { $param ->
    [model] У рушія більше немає цієї моделі.
    [sampler] У рушія більше немає цього семплера.
    [prompt] Рушій відхилив цей опис.
   *[other] Рушій відхилив цей запит.
}
image-failed-limit-image = Ліміт зображень вичерпано.
image-failed-limit-gif = Ліміт GIF вичерпано.
image-failed-key-banned = Ваш ключ заблоковано, тому малювати я не можу. Якщо це помилка, напишіть у /support.
image-failed-key-refused = Сервіс малювання не прийняв ваш ключ: перевірте його в /key.
image-failed-not-allowed-here = { $kind ->
    [gif] У цьому чаті мені не можна надсилати GIF.
   *[image] У цьому чаті мені не можна надсилати зображення.
}
image-failed-too-big = { $kind ->
    [gif] GIF вийшов більшим, ніж Telegram дозволяє надіслати.
   *[image] Зображення вийшло більшим, ніж Telegram дозволяє надіслати.
}
image-failed-no-way-here = Готово, але показати це тут зараз не виходить. Власника бота вже повідомлено.
image-failed-no-private-chat = Готово, але надіслати нікуди: у нас немає особистого чату. Відкрийте мене, натисніть «Розпочати» і спробуйте ще раз.
image-failed-service = У нас щось зламалося, власника бота вже повідомлено.
image-failed-unknown = { $kind ->
    [gif] Під час оживлення щось пішло не так.
   *[image] Під час малювання щось пішло не так.
}

image-button-cancel = Скасувати
image-button-again = Ще раз
image-button-vary = Варіація
image-button-edit = Змінити
image-button-seed = Той самий сид
image-button-file = Файлом
image-button-gif = У GIF
image-button-delete = Видалити
image-button-retry = Спробувати знову
