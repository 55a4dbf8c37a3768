draw-title = Новая картинка
draw-ask-prompt = Что нарисовать? Опишите своими словами, на любом языке.
draw-ask-prompt-reply = Что нарисовать? Ответьте на это сообщение описанием.
draw-model = Модель: { $model }
draw-size = Размер: { $size }
draw-review-hint = Всё верно? Нажмите «Нарисовать». Чтобы изменить описание, просто пришлите новое.
draw-button-model = Модель: { $model }
draw-button-size = Размер: { $size }
draw-button-go = Нарисовать
draw-models-title = Выберите модель
draw-models-hint = { $count ->
    [one] Всего { $count } модель. Можно и написать название.
    [few] Всего { $count } модели. Можно и написать название.
   *[many] Всего { $count } моделей. Можно и написать название.
}
draw-page = { $page } / { $pages }
draw-sizes-title = Выберите размер
draw-sizes-hint = Можно и написать свой, например 768x1024.
draw-cancelled = Отменено. Ничего не списано.
draw-panel-expired = Эта панель устарела. Отправьте /image, чтобы открыть новую.
draw-need-words = Мне нужны слова: пришлите описание текстом.
draw-model-ambiguous = { $count ->
    [one] Это есть в названии { $count } модели.
    [few] Это есть в названиях { $count } моделей. Напишите чуть точнее.
   *[many] Это есть в названиях { $count } моделей. Напишите чуть точнее.
}
draw-started = Уже рисую!

draw-limited = { $limit ->
    [one] Ваша { $limit } картинка пока израсходована. Ничего не списано.
    [few] Ваши { $limit } картинки пока израсходованы. Ничего не списано.
   *[many] Ваши { $limit } картинок пока израсходованы. Ничего не списано.
}
draw-limited-until = Следующую можно начать { $wait }, в { $time }.
draw-key-banned = Ваш ключ API заблокирован, поэтому рисовать для вас я не могу. Если это ошибка, напишите владельцу бота.
draw-engine-away = Не могу связаться с движком рисования. Ничего не списано. Попробуйте через минуту.

draw-problem-unknown-option = Я не знаю параметра { $option }.
draw-problem-mistyped-option = Я не знаю параметра { $option }. Может быть, { $suggestion }?
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
draw-problem-next = Ничего не списано. Исправьте строку и пришлите снова, или я спрошу по шагам.

draw-recipe-gone = Я уже не помню, как получилась эта картинка. Отправьте /image, чтобы нарисовать новую.
draw-cancel-too-late = Поздно: эта картинка уже готова.
draw-deleted = Удалено.
draw-delete-failed = Telegram больше не даёт удалить это сообщение.
