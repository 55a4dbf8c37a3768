chat-limited = { $limit ->
    [one] Вы пока использовали { $limit } вопрос, доступный вам. Ничего не списано.
    [few] Вы пока использовали { $limit } вопроса, доступные вам. Ничего не списано.
   *[many] Вы пока использовали { $limit } вопросов, доступных вам. Ничего не списано.
}
chat-limited-until = Снова спросить можно { $wait }, в { $time }.
chat-line-full = { $waiting ->
    [one] Здесь ждёт { $waiting } ваш вопрос, больше нельзя. Ничего не списано. Попробуйте снова, когда придёт ответ.
    [few] Здесь ждут { $waiting } ваших вопроса, больше нельзя. Ничего не списано. Попробуйте снова, когда придёт один из ответов.
   *[many] Здесь ждут { $waiting } ваших вопросов, больше нельзя. Ничего не списано. Попробуйте снова, когда придёт один из ответов.
}
chat-key-banned = Ваш ключ API заблокирован, поэтому я не могу спросить модель за вас. Если это ошибка, напишите в /support.
chat-engine-away = Сейчас нет связи с языковыми моделями. Ничего не списано. Попробуйте через минуту.

chat-title-new = Новый чат
chat-title-open = Этот чат
chat-model = Модель: { $model } · { $strengths }
chat-persona = Роль: { $persona }
chat-creativity = Творчество: { $creativity }
chat-kept = { $days ->
    [one] Хранится { $days } день после последнего ответа.
    [few] Хранится { $days } дня после последнего ответа.
   *[many] Хранится { $days } дней после последнего ответа.
}
chat-not-kept = { $hours ->
    [one] Забывается через { $hours } час после последнего ответа.
    [few] Забывается через { $hours } часа после последнего ответа.
   *[many] Забывается через { $hours } часов после последнего ответа.
}
chat-home-hint = Нажмите «Начать» или сразу отправьте вопрос.
chat-home-hint-reply = Нажмите «Начать» или ответьте на это сообщение своим вопросом.
chat-home-hint-open = Измените что угодно и примените к этому чату или начните новый.
chat-button-model = Модель: { $model }
chat-button-persona = Роль: { $persona }
chat-button-creativity = Творчество: { $creativity }
chat-button-keep = Хранить новый чат
chat-button-dont-keep = Не хранить новый чат
chat-button-settings = Настройки чата
chat-button-start = Начать
chat-button-start-new = Начать новый чат
chat-button-apply = Применить к этому чату
chat-button-show-all = Показать все
chat-button-star = ☆ Добавить мою модель в избранное
chat-button-unstar = ★ Убрать мою модель из избранного
chat-button-new-persona = Новая роль
chat-button-use-persona = Выбрать
chat-button-rename = Переименовать
chat-button-instructions = Указания
chat-button-delete = Удалить
chat-button-exact = Точные значения
chat-button-parameter = { $name }: { $value }
chat-button-default = Вернуть обычное

chat-models-title = Выберите модель
chat-models-hint = { $count ->
    [one] Есть { $count } модель. Можно также написать часть названия.
    [few] Есть { $count } модели. Можно также написать часть названия.
   *[many] Есть { $count } моделей. Можно также написать часть названия.
}
chat-model-line = { $model } – { $strengths }
chat-page = { $page } / { $pages }
chat-search = { $count ->
    [one] { $count } название, в котором есть { $search }:
    [few] { $count } названия, в которых есть { $search }:
   *[many] { $count } названий, в которых есть { $search }:
}
chat-strength-pictures = видит картинки
chat-strength-code = код
chat-strength-reasoning = рассуждения
chat-strength-roleplay = ролевая игра
chat-strength-writing = тексты
chat-strength-long = длинные тексты
chat-strength-fast = быстрая
chat-strength-general = общие вопросы

chat-personas-title = Кто будет отвечать?
chat-persona-line = { $name } – { $about }
chat-personas-hint = { $count ->
    [0] Можно создать свою: имя и указания вашими словами.
   *[other] Ниже те, что создали вы. ✎ – изменить.
}
chat-personas-full = Больше нельзя: сначала удалите одну
chat-persona-new = Новая роль
chat-persona-name-hint = { $max ->
    [one] Как её назвать? Отправьте имя до { $max } символа.
    [few] Как её назвать? Отправьте имя до { $max } символов.
   *[many] Как её назвать? Отправьте имя до { $max } символов.
}
chat-persona-prompt-hint = { $max ->
    [one] Как ей отвечать? Отправьте указания, до { $max } символа.
    [few] Как ей отвечать? Отправьте указания, до { $max } символов.
   *[many] Как ей отвечать? Отправьте указания, до { $max } символов. Например: Ты терпеливый тренер по шахматам. Спроси мой ход, прежде чем комментировать.
}
chat-persona-name_empty = В имени нужен хотя бы один видимый символ.
chat-persona-name_too_long = { $max ->
    [one] Имя слишком длинное: не больше { $max } символа.
    [few] Имя слишком длинное: не больше { $max } символов.
   *[many] Имя слишком длинное: не больше { $max } символов.
}
chat-persona-prompt_empty = В указаниях нужен хотя бы один видимый символ.
chat-persona-prompt_too_long = { $max ->
    [one] Указания слишком длинные: не больше { $max } символа.
    [few] Указания слишком длинные: не больше { $max } символов.
   *[many] Указания слишком длинные: не больше { $max } символов.
}
chat-persona-too_many = { $max ->
    [one] У вас уже { $max } роль, больше нельзя. Сначала удалите одну.
    [few] У вас уже { $max } роли, больше нельзя. Сначала удалите одну.
   *[many] У вас уже { $max } ролей, больше нельзя. Сначала удалите одну.
}
persona-name-assistant = Помощник
persona-name-writer = Писатель
persona-name-coder = Программист
persona-name-teacher = Учитель
persona-name-translator = Переводчик
persona-name-editor = Редактор
persona-name-brainstormer = Генератор идей
persona-name-friend = Друг
persona-about-assistant = отвечает по делу
persona-about-writer = рассказы, посты, письма со своим голосом
persona-about-coder = рабочий код и объяснение к нему
persona-about-teacher = объясняет по шагам и переспрашивает
persona-about-translator = перевод, и больше ничего
persona-about-editor = правит текст и перечисляет правки
persona-about-brainstormer = идеи от очевидных до смелых
persona-about-friend = коротко, тепло, с вопросами

chat-creativity-title = Насколько свободно отвечать?
chat-creativity-line = { $name } – { $about }
chat-creativity-precise = Точно
chat-creativity-balanced = Обычно
chat-creativity-creative = Творчески
chat-creativity-own = ваши значения
chat-creativity-about-precise = факты и код, почти всегда одинаково
chat-creativity-about-balanced = для большинства вопросов
chat-creativity-about-creative = истории и идеи, каждый раз по-разному
chat-exact-title = Точные значения
chat-exact-hint = Для тех, кто знает, что делает. У каждой модели свой характер.
chat-default = обычно
chat-parameter-maxTokens = Длина ответа
chat-parameter-temperature = Температура
chat-parameter-topP = Top P
chat-parameter-topK = Top K
chat-parameter-repetitionPenalty = Повторы
chat-parameter-presencePenalty = Присутствие
chat-parameter-frequencyPenalty = Частота
chat-parameter-about-maxTokens = Самый длинный ответ, в токенах; 1000 – это около 500 русских слов. Что длиннее, можно продолжить.
chat-parameter-about-temperature = Сколько случайности в выборе слов. Выше 2 почти ни одна модель не пишет связно.
chat-parameter-about-topP = Только самые вероятные слова, у которых вместе такая вероятность.
chat-parameter-about-topK = Только столько самых вероятных слов; 0 – все.
chat-parameter-about-repetitionPenalty = Больше 1 – уже сказанные слова встречаются реже, меньше 1 – чаще.
chat-parameter-about-presencePenalty = Больше 0 – новые темы приходят раньше, меньше 0 – позже.
chat-parameter-about-frequencyPenalty = Больше 0 – частые слова встречаются реже, меньше 0 – чаще.
chat-parameter-hint = От { $min } до { $max }; обычно { $default }. Можно также написать число.

chat-switch-title = Что делать с тем, что было сказано?
chat-switch-ask = { $model } в этом чате впервые.
chat-switch-keep = Оставить всё
chat-switch-summarise = Оставить краткое содержание
chat-switch-new = Начать новый чат
chat-loss-pictures = { $count ->
    [one] Она не видит картинок: { $count } картинка не будет учтена.
    [few] Она не видит картинок: { $count } картинки не будут учтены.
   *[many] Она не видит картинок: { $count } картинок не будут учтены.
}
chat-loss-turns = { $count ->
    [one] Она вмещает меньше: { $count } самый старый вопрос с ответом не поместится.
    [few] Она вмещает меньше: { $count } самых старых вопроса с ответами не поместятся.
   *[many] Она вмещает меньше: { $count } самых старых вопросов с ответами не поместятся.
}

chat-end-begun = Чат открыт
chat-end-changed = Готово, со следующего ответа
chat-end-kept = Готово, всё сказанное остаётся
chat-end-summarising = Готово, пишу краткое содержание сказанного
chat-open-hint = Просто отправьте вопрос. /new начнёт заново, /stop закончит чат.
chat-open-hint-reply = Отправьте /chat с вопросом или отвечайте на мои ответы. /new начнёт заново, /stop закончит чат.
chat-card-closed = Закрыто. Ничего не изменено.
chat-card-expired = Эта карточка устарела. Отправьте /chat, и откроется новая.
chat-need-words = Нужны слова: отправьте текстом.
chat-no-model = Нет модели, в названии которой есть { $typed }.
chat-no-model-suggestion = Нет модели { $typed }. Может быть, { $suggestion }?
chat-not-in-range = { $name }: нужно число от { $min } до { $max }, а не { $typed }.
chat-not-in-range-whole = { $name }: нужно целое число от { $min } до { $max }, а не { $typed }.

chat-talk-gone = Этот чат удалён или слишком стар.
chat-answer-gone = Я уже не помню этот ответ. Отправьте вопрос ещё раз.
chat-not-yours = Это чужой чат. Отправьте /chat, и начнётся ваш.
chat-asked = Уже отвечаю!
chat-stopping = Останавливаюсь. Что успело прийти, остаётся.
chat-stop-too-late = Поздно: ответ уже готов.
chat-cancelled = Отменено. Ничего не списано.
chat-cancel-too-late = Поздно: до него уже дошла очередь.
chat-closed = Чат закрыт. Он ждёт в «Моих чатах».
chat-nothing-open = Здесь нет открытого чата, и никакой ответ не пишется.

talks-title = Мои чаты
talks-hint = { $count ->
    [one] У вас { $count } чат.
    [few] У вас { $count } чата, сначала новые.
   *[many] У вас { $count } чатов, сначала новые.
}
talks-untitled = Чат без названия
talks-none = Чатов пока нет. Спросите что-нибудь, и он появится здесь.
talks-elsewhere = Ваши чаты только для вас: они в нашей личной переписке.
talks-facts = { $count ->
    [one] { $model } · { $count } вопрос
    [few] { $model } · { $count } вопроса
   *[many] { $model } · { $count } вопросов
}
talks-last = Последний ответ: { $day }
talks-is-open = Открыт здесь
talks-button-page = Все чаты
talks-button-resume = Открыть снова
talks-button-rename = Переименовать
talks-button-export = Скачать
talks-button-remove = Удалить
talks-button-delete = Да, удалить
talks-button-close = Закрыть
talks-remove-ask = Удалить { $title } со всем, что в нём сказано? Вернуть будет нельзя.
talks-rename-ask = Как назвать { $title }? Отправьте новое название.
talks-title-empty = В названии нужен хотя бы один видимый символ.
talks-resumed = Открыт: просто пишите дальше.
talks-exporting = Вот файл.
talks-deleted = Удалено.
export-you = Вы
export-left-branch = Из оставленной ветви.
export-picture = Картинка { $number }
export-unfinished = Ответ не дописан до конца.
