draw-title = { $kind ->
    [gif] Новий GIF
   *[image] Нове зображення
}
draw-ask-prompt = { $kind ->
    [gif] Що має рухатися? Опишіть своїми словами, будь-якою мовою.
   *[image] Що намалювати? Опишіть своїми словами, будь-якою мовою.
}
draw-ask-prompt-reply = { $kind ->
    [gif] Що має рухатися? Дайте відповідь на це повідомлення описом.
   *[image] Що намалювати? Дайте відповідь на це повідомлення описом.
}
draw-model = Модель: { $model }
draw-size = Розмір: { $size }
draw-review-hint = { $kind ->
    [gif] Усе правильно? Натисніть «Оживити». Щоб змінити опис, просто надішліть новий.
   *[image] Усе правильно? Натисніть «Намалювати». Щоб змінити опис, просто надішліть новий.
}
draw-button-model = Модель: { $model }
draw-button-size = Розмір: { $size }
draw-button-count = Кількість: { $value }
draw-button-go = { $kind ->
    [gif] Оживити
   *[image] Намалювати
}
draw-models-title = Виберіть модель
draw-models-hint = { $count ->
    [one] Усього { $count } модель. Можна й написати назву.
    [few] Усього { $count } моделі. Можна й написати назву.
   *[many] Усього { $count } моделей. Можна й написати назву.
}
draw-page = { $page } / { $pages }
draw-sizes-title = Виберіть розмір
draw-sizes-hint = Можна й написати свій, наприклад 768x1024.
draw-automatic = авто
draw-random = випадковий
draw-button-steps = Кроки: { $value }
draw-button-cfg = CFG: { $value }
draw-button-sampler = Семплер: { $value }
draw-button-seed = Сид: { $value }
draw-button-negative = Без чого…
draw-button-negative-set = ✓ Без чого
draw-button-loras = { $count ->
    [0] LoRA
   *[other] LoRA: { $count }
}
draw-button-presets = Пресети
draw-button-star = ☆ Додати мою модель до вибраного
draw-button-unstar = ★ Прибрати мою модель з вибраного
draw-button-save = Зберегти ці налаштування
draw-button-show-all = Показати все
draw-button-remove = Прибрати
draw-search = { $count ->
    [one] { $count } назва, де є { $search }.
    [few] { $count } назви, де є { $search }.
   *[many] { $count } назв, де є { $search }.
}
draw-samplers-title = Виберіть семплер
draw-samplers-hint = Він вирішує, як із шуму виходить зображення. Можна й написати назву.
draw-loras-title = Виберіть LoRA
draw-loras-hint = До п’яти невеликих моделей поверх основної. Натисніть, щоб додати, ще раз — щоб задати вагу, або напишіть, наприклад add_detail:0.8.
draw-lora-title = Вага LoRA
draw-lora-hint = Від { $min } до { $max }; 1 — повна сила. Можна й написати число.
draw-presets-title = Пресети
draw-presets-hint = { $count ->
    [0] Поки нічого не збережено. Збережіть модель, розмір і все інше під своєю назвою.
   *[other] Натисніть на назву, щоб узяти її налаштування.
}
draw-preset-name-title = Зберегти як пресет
draw-preset-name-hint = Як назвати ці налаштування? Надішліть коротку назву.
draw-count-title = Скільки зображень?
draw-count-hint = Від { $min } до { $max }, одним альбомом. Кожне рахується окремо. Можна й написати число.
draw-steps-title = Кроки
draw-steps-hint = Більше кроків — довше й детальніше. Від { $min } до { $max }; можна й написати число.
draw-cfg-title = CFG
draw-cfg-hint = { $kind ->
    [gif] Наскільки точно GIF відповідає опису. Від { $min } до { $max }; можна й написати число.
   *[image] Наскільки точно зображення відповідає опису. Від { $min } до { $max }; можна й написати число.
}
draw-seed-title = Сид
draw-seed-hint = { $kind ->
    [gif] З тим самим сидом вийде такий самий GIF. Напишіть число від { $min } до { $max } або залиште випадковий.
   *[image] З тим самим сидом вийде таке саме зображення. Напишіть число від { $min } до { $max } або залиште випадковий.
}
draw-negative-title = Без чого
draw-negative-hint = { $kind ->
    [gif] Чого не має бути у GIF? Надішліть текстом, наприклад: розмитість, текст, зайві пальці.
   *[image] Чого не має бути на зображенні? Надішліть текстом, наприклад: розмитість, текст, зайві пальці.
}
draw-cancelled = Скасовано. Нічого не списано.
draw-panel-expired = Ця панель застаріла. Надішліть /image або /gif, щоб відкрити нову.
draw-need-words = Мені потрібні слова: надішліть опис текстом.
draw-started = Уже роблю!

draw-limited-image = { $limit ->
    [one] Ваше { $limit } зображення поки що використано. Нічого не списано.
    [few] Ваші { $limit } зображення поки що використано. Нічого не списано.
   *[many] Ваші { $limit } зображень поки що використано. Нічого не списано.
}
draw-limited-gif = { $limit ->
    [one] Ваш { $limit } GIF поки що використано. Нічого не списано.
    [few] Ваші { $limit } GIF поки що використано. Нічого не списано.
   *[many] Ваші { $limit } GIF поки що використано. Нічого не списано.
}
draw-limited-until = Наступне можна почати { $wait }, о { $time }.
draw-limited-several = { $remaining ->
    [one] Ви просите зображень: { $count }, а поки залишилося { $remaining }. Нічого не списано.
    [few] Ви просите зображень: { $count }, а поки залишилося { $remaining }. Нічого не списано.
   *[many] Ви просите зображень: { $count }, а поки залишилося { $remaining }. Нічого не списано.
}
draw-limited-several-until = Усі разом можна почати { $wait }, о { $time }.
draw-limited-too-many = Стільки разом не поміститься ніколи: просіть не більше { $limit }.
draw-backlog-full = { $max ->
    [one] У черзі вже { $max } ваше зображення чи GIF — це найбільше. Нічого не списано. Дочекайтеся його або скасуйте.
    [few] У черзі вже { $max } ваші зображення й GIF — це найбільше. Нічого не списано. Дочекайтеся одного або скасуйте його.
   *[many] У черзі вже { $max } ваших зображень і GIF — це найбільше. Нічого не списано. Дочекайтеся одного або скасуйте його.
}
draw-key-banned = Ваш ключ API заблоковано, тому малювати для вас я не можу. Якщо це помилка, напишіть у /support.
draw-engine-away = Не можу зв’язатися з рушієм малювання. Нічого не списано. Спробуйте за хвилину.

draw-problem-unknown-option = Я не знаю параметра { $option }.
draw-problem-mistyped-option = Я не знаю параметра { $option }. Може, { $suggestion }?
draw-problem-not-for-gifs = У GIF немає { $option }; це працює з /image.
draw-problem-repeated-option = { $option } вказано двічі. Котрий із них правильний?
draw-problem-missing-value = Після { $option } потрібне значення.
draw-problem-not-in-range = { $option } – ціле число від { $min } до { $max }, а не { $value }.
draw-problem-bad-size = Розмір { $value } не підійде. Вкажіть пікселі, наприклад { $pixels } (сторони від { $min } до { $max }), або співвідношення, наприклад { $ratio }.
draw-problem-prompt-too-long = Довжина опису: { $length }, а вміщується не більше { $max } символів.
draw-problem-unknown-model = Моделі { $value } немає.
draw-problem-mistyped-model = Моделі { $value } немає. Може, { $suggestion }?
draw-problem-unknown-sampler = Семплера { $value } немає.
draw-problem-mistyped-sampler = Семплера { $value } немає. Може, { $suggestion }?
draw-problem-bad-lora = Не розумію LoRA { $value }. Пишіть так: { $example }, вага — від { $min } до { $max }.
draw-problem-too-many-loras = Забагато LoRA: можна не більше { $max }.
draw-problem-unknown-lora = LoRA { $value } немає.
draw-problem-mistyped-lora = LoRA { $value } немає. Може, { $suggestion }?
draw-problem-unknown-preset = Пресета { $value } немає.
draw-problem-mistyped-preset = Пресета { $value } немає. Може, { $suggestion }?
draw-problem-too-many-presets = У вас уже стільки пресетів: { $max } — більше не можна. Спершу видаліть один.
draw-problem-next = Нічого не списано. Виправте рядок і надішліть знову, або я запитаю крок за кроком.

draw-recipe-gone = Я вже не пам’ятаю, як це вийшло. Надішліть /image або /gif, щоб зробити нове.
draw-cancel-too-late = Пізно: уже готово.
draw-cancelling = Зупиняюся. Що вже намальовано, залишиться.
draw-deleted = Видалено.
draw-delete-failed = Telegram більше не дає видалити це повідомлення.
