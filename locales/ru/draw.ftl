draw-title = { $kind ->
    [gif] Новая гифка
   *[image] Новая картинка
}
draw-ask-prompt = { $kind ->
    [gif] Что должно двигаться? Опишите своими словами, на любом языке.
   *[image] Что нарисовать? Опишите своими словами, на любом языке.
}
draw-ask-prompt-reply = { $kind ->
    [gif] Что должно двигаться? Ответьте на это сообщение описанием.
   *[image] Что нарисовать? Ответьте на это сообщение описанием.
}
draw-model = Модель: { $model }
draw-size = Размер: { $size }
draw-review-hint = { $kind ->
    [gif] Всё верно? Нажмите «Оживить». Чтобы изменить описание, просто пришлите новое.
   *[image] Всё верно? Нажмите «Нарисовать». Чтобы изменить описание, просто пришлите новое.
}
draw-button-model = Модель: { $model }
draw-button-size = Размер: { $size }
draw-button-count = Штук: { $value }
draw-button-go = { $kind ->
    [gif] Оживить
   *[image] Нарисовать
}
draw-models-title = Выберите модель
draw-models-hint = { $count ->
    [one] Всего { $count } модель. Можно и написать название.
    [few] Всего { $count } модели. Можно и написать название.
   *[many] Всего { $count } моделей. Можно и написать название.
}
draw-page = { $page } / { $pages }
draw-sizes-title = Выберите размер
draw-sizes-hint = Можно и написать свой, например 768x1024.
draw-automatic = авто
draw-random = случайный
draw-button-steps = Шаги: { $value }
draw-button-cfg = CFG: { $value }
draw-button-sampler = Сэмплер: { $value }
draw-button-seed = Сид: { $value }
draw-button-negative = Без чего…
draw-button-negative-set = ✓ Без чего
draw-button-loras = { $count ->
    [0] LoRA
   *[other] LoRA: { $count }
}
draw-button-presets = Пресеты
draw-button-star = ☆ Мою модель в избранное
draw-button-unstar = ★ Убрать мою модель из избранного
draw-button-save = Сохранить эти настройки
draw-button-show-all = Показать все
draw-button-remove = Убрать
draw-search = { $count ->
    [one] { $count } название, где есть { $search }.
    [few] { $count } названия, где есть { $search }.
   *[many] { $count } названий, где есть { $search }.
}
draw-samplers-title = Выберите сэмплер
draw-samplers-hint = Он решает, как из шума получается картинка. Можно и написать название.
draw-loras-title = Выберите LoRA
draw-loras-hint = До пяти небольших моделей поверх основной. Нажмите, чтобы добавить, ещё раз — чтобы задать вес, или напишите, например add_detail:0.8.
draw-lora-title = Вес LoRA
draw-lora-hint = От { $min } до { $max }; 1 — полная сила. Можно и написать число.
draw-presets-title = Пресеты
draw-presets-hint = { $count ->
    [0] Пока ничего не сохранено. Сохраните модель, размер и всё остальное под своим названием.
   *[other] Нажмите на название, чтобы взять его настройки.
}
draw-preset-name-title = Сохранить как пресет
draw-preset-name-hint = Как назвать эти настройки? Пришлите короткое название.
draw-count-title = Сколько картинок?
draw-count-hint = От { $min } до { $max }, одним альбомом. Каждая считается отдельной картинкой. Можно и написать число.
draw-steps-title = Шаги
draw-steps-hint = Больше шагов — дольше и подробнее. От { $min } до { $max }; можно и написать число.
draw-cfg-title = CFG
draw-cfg-hint = { $kind ->
    [gif] Насколько строго гифка следует описанию. От { $min } до { $max }; можно и написать число.
   *[image] Насколько строго картинка следует описанию. От { $min } до { $max }; можно и написать число.
}
draw-seed-title = Сид
draw-seed-hint = { $kind ->
    [gif] С тем же сидом получится та же гифка. Напишите число от { $min } до { $max } или оставьте случайный.
   *[image] С тем же сидом получится та же картинка. Напишите число от { $min } до { $max } или оставьте случайный.
}
draw-negative-title = Без чего
draw-negative-hint = { $kind ->
    [gif] Чего не должно быть в гифке? Пришлите текстом, например: размытость, текст, лишние пальцы.
   *[image] Чего не должно быть на картинке? Пришлите текстом, например: размытость, текст, лишние пальцы.
}
draw-cancelled = Отменено. Ничего не списано.
draw-panel-expired = Эта панель устарела. Отправьте /image или /gif, чтобы открыть новую.
draw-need-words = Мне нужны слова: пришлите описание текстом.
draw-started = Уже рисую!

draw-limited-image = { $limit ->
    [one] Ваша { $limit } картинка пока израсходована. Ничего не списано.
    [few] Ваши { $limit } картинки пока израсходованы. Ничего не списано.
   *[many] Ваши { $limit } картинок пока израсходованы. Ничего не списано.
}
draw-limited-gif = { $limit ->
    [one] Ваша { $limit } гифка пока израсходована. Ничего не списано.
    [few] Ваши { $limit } гифки пока израсходованы. Ничего не списано.
   *[many] Ваши { $limit } гифок пока израсходованы. Ничего не списано.
}
draw-limited-until = Следующую можно начать { $wait }, в { $time }.
draw-limited-several = { $remaining ->
    [one] Вы просите картинок: { $count }, а пока осталась { $remaining }. Ничего не списано.
    [few] Вы просите картинок: { $count }, а пока осталось { $remaining }. Ничего не списано.
   *[many] Вы просите картинок: { $count }, а пока осталось { $remaining }. Ничего не списано.
}
draw-limited-several-until = Все сразу можно начать { $wait }, в { $time }.
draw-limited-too-many = Столько сразу не поместится никогда: просите не больше { $limit }.
draw-backlog-full = { $max ->
    [one] В очереди уже { $max } ваша картинка или гифка — это максимум. Ничего не списано. Дождитесь её или отмените.
    [few] В очереди уже { $max } ваши картинки и гифки — это максимум. Ничего не списано. Дождитесь одной или отмените её.
   *[many] В очереди уже { $max } ваших картинок и гифок — это максимум. Ничего не списано. Дождитесь одной или отмените её.
}
draw-key-banned = Ваш ключ API заблокирован, поэтому рисовать для вас я не могу. Если это ошибка, напишите в /support.
draw-engine-away = Не могу связаться с движком рисования. Ничего не списано. Попробуйте через минуту.

draw-problem-unknown-option = Я не знаю параметра { $option }.
draw-problem-mistyped-option = Я не знаю параметра { $option }. Может быть, { $suggestion }?
draw-problem-not-for-gifs = У гифок нет { $option }; это работает с /image.
draw-problem-repeated-option = { $option } указан дважды. Какой из них верный?
draw-problem-missing-value = После { $option } нужно значение.
draw-problem-not-in-range = { $option } – целое число от { $min } до { $max }, а не { $value }.
draw-problem-bad-size = Размер { $value } не подойдёт. Укажите пиксели, например { $pixels } (стороны от { $min } до { $max }), или соотношение, например { $ratio }.
draw-problem-prompt-too-long = Длина описания: { $length }, а помещается не больше { $max } символов.
draw-problem-unknown-model = Модели { $value } нет.
draw-problem-mistyped-model = Модели { $value } нет. Может быть, { $suggestion }?
draw-problem-unknown-sampler = Сэмплера { $value } нет.
draw-problem-mistyped-sampler = Сэмплера { $value } нет. Может быть, { $suggestion }?
draw-problem-bad-lora = Не понимаю LoRA { $value }. Пишите так: { $example }, вес — от { $min } до { $max }.
draw-problem-too-many-loras = Слишком много LoRA: можно не больше { $max }.
draw-problem-unknown-lora = LoRA { $value } нет.
draw-problem-mistyped-lora = LoRA { $value } нет. Может быть, { $suggestion }?
draw-problem-unknown-preset = Пресета { $value } нет.
draw-problem-mistyped-preset = Пресета { $value } нет. Может быть, { $suggestion }?
draw-problem-too-many-presets = У вас уже { $max } пресетов — больше нельзя. Сначала удалите один.
draw-problem-next = Ничего не списано. Исправьте строку и пришлите снова, или я спрошу по шагам.

draw-recipe-gone = Я уже не помню, как это получилось. Отправьте /image или /gif, чтобы сделать новое.
draw-cancel-too-late = Поздно: уже готово.
draw-cancelling = Останавливаюсь. Что уже нарисовано, останется.
draw-deleted = Удалено.
draw-delete-failed = Telegram больше не даёт удалить это сообщение.
