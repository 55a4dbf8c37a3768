chat-limited = { $limit ->
    [one] Ви поки що використали своє { $limit } запитання. Нічого не списано.
    [few] Ви поки що використали свої { $limit } запитання. Нічого не списано.
   *[many] Ви поки що використали свої { $limit } запитань. Нічого не списано.
}
chat-limited-until = Знову запитати можна { $wait }, о { $time }.
chat-line-full = { $waiting ->
    [one] Тут чекає { $waiting } ваше запитання, більше не можна. Нічого не списано. Спробуйте знову, коли надійде відповідь.
    [few] Тут чекають { $waiting } ваші запитання, більше не можна. Нічого не списано. Спробуйте знову, коли надійде одна з відповідей.
   *[many] Тут чекають { $waiting } ваших запитань, більше не можна. Нічого не списано. Спробуйте знову, коли надійде одна з відповідей.
}
chat-key-banned = Ваш ключ API заблоковано, тому я не можу запитати модель за вас. Якщо це помилка, напишіть у /support.
chat-engine-away = Зараз немає зв’язку з мовними моделями. Нічого не списано. Спробуйте за хвилину.

chat-title-new = Новий чат
chat-title-open = Цей чат
chat-model = Модель: { $model } · { $strengths }
chat-persona = Роль: { $persona }
chat-creativity = Творчість: { $creativity }
chat-kept = { $days ->
    [one] Зберігається { $days } день після останньої відповіді.
    [few] Зберігається { $days } дні після останньої відповіді.
   *[many] Зберігається { $days } днів після останньої відповіді.
}
chat-not-kept = { $hours ->
    [one] Забувається через { $hours } годину після останньої відповіді.
    [few] Забувається через { $hours } години після останньої відповіді.
   *[many] Забувається через { $hours } годин після останньої відповіді.
}
chat-home-hint = Натисніть «Почати» або одразу надішліть запитання.
chat-home-hint-reply = Натисніть «Почати» або дайте відповідь на це повідомлення своїм запитанням.
chat-home-hint-open = Змініть, що хочете, і застосуйте до цього чату або почніть новий.
chat-button-model = Модель: { $model }
chat-button-persona = Роль: { $persona }
chat-button-creativity = Творчість: { $creativity }
chat-button-keep = Зберігати новий чат
chat-button-dont-keep = Не зберігати новий чат
chat-button-settings = Налаштування чату
chat-button-start = Почати
chat-button-start-new = Почати новий чат
chat-button-apply = Застосувати до чату
chat-button-show-all = Показати все
chat-button-star = ☆ Додати мою модель до вибраного
chat-button-unstar = ★ Прибрати мою модель з вибраного
chat-button-new-persona = Нова роль
chat-button-use-persona = Вибрати
chat-button-rename = Перейменувати
chat-button-instructions = Вказівки
chat-button-delete = Видалити
chat-button-exact = Точні значення
chat-button-parameter = { $name }: { $value }
chat-button-default = Повернути типове

chat-models-title = Виберіть модель
chat-models-hint = { $count ->
    [one] Є { $count } модель. Можна також написати частину назви.
    [few] Є { $count } моделі. Можна також написати частину назви.
   *[many] Є { $count } моделей. Можна також написати частину назви.
}
chat-model-line = { $model } – { $strengths }
chat-page = { $page } / { $pages }
chat-search = { $count ->
    [one] { $count } назва, у якій є { $search }:
    [few] { $count } назви, у яких є { $search }:
   *[many] { $count } назв, у яких є { $search }:
}
chat-strength-pictures = бачить зображення
chat-strength-code = код
chat-strength-reasoning = міркування
chat-strength-roleplay = рольова гра
chat-strength-writing = тексти
chat-strength-long = довгі тексти
chat-strength-fast = швидка
chat-strength-general = загальні запитання

chat-personas-title = Хто відповідатиме?
chat-persona-line = { $name } – { $about }
chat-personas-hint = { $count ->
    [0] Можна створити свою: назва й вказівки вашими словами.
   *[other] Нижче ті, що створили ви. ✎ – змінити.
}
chat-personas-full = Більше не можна: спершу видаліть одну
chat-persona-new = Нова роль
chat-persona-name-hint = { $max ->
    [one] Як її назвати? Надішліть назву до { $max } символу.
    [few] Як її назвати? Надішліть назву до { $max } символів.
   *[many] Як її назвати? Надішліть назву до { $max } символів.
}
chat-persona-prompt-hint = { $max ->
    [one] Як їй відповідати? Надішліть вказівки, до { $max } символу. Наприклад: Ти терплячий тренер із шахів. Запитай мій хід, перш ніж коментувати.
    [few] Як їй відповідати? Надішліть вказівки, до { $max } символів. Наприклад: Ти терплячий тренер із шахів. Запитай мій хід, перш ніж коментувати.
   *[many] Як їй відповідати? Надішліть вказівки, до { $max } символів. Наприклад: Ти терплячий тренер із шахів. Запитай мій хід, перш ніж коментувати.
}
chat-persona-name_empty = У назві потрібен принаймні один видимий символ.
chat-persona-name_too_long = { $max ->
    [one] Назва задовга: не більше { $max } символу.
    [few] Назва задовга: не більше { $max } символів.
   *[many] Назва задовга: не більше { $max } символів.
}
chat-persona-prompt_empty = У вказівках потрібен принаймні один видимий символ.
chat-persona-prompt_too_long = { $max ->
    [one] Вказівки задовгі: не більше { $max } символу.
    [few] Вказівки задовгі: не більше { $max } символів.
   *[many] Вказівки задовгі: не більше { $max } символів.
}
chat-persona-too_many = { $max ->
    [one] У вас уже { $max } роль, більше не можна. Спершу видаліть одну.
    [few] У вас уже { $max } ролі, більше не можна. Спершу видаліть одну.
   *[many] У вас уже { $max } ролей, більше не можна. Спершу видаліть одну.
}
persona-name-assistant = Помічник
persona-name-writer = Письменник
persona-name-coder = Програміст
persona-name-teacher = Учитель
persona-name-translator = Перекладач
persona-name-editor = Редактор
persona-name-brainstormer = Генератор ідей
persona-name-friend = Друг
persona-about-assistant = відповідає по суті
persona-about-writer = оповідання, дописи, листи зі своїм голосом
persona-about-coder = робочий код і пояснення до нього
persona-about-teacher = пояснює крок за кроком і перепитує
persona-about-translator = переклад, і більше нічого
persona-about-editor = править текст і перелічує правки
persona-about-brainstormer = ідеї від очевидних до сміливих
persona-about-friend = коротко, тепло, із запитаннями

chat-creativity-title = Наскільки вільно відповідати?
chat-creativity-line = { $name } – { $about }
chat-creativity-precise = Точно
chat-creativity-balanced = Звичайно
chat-creativity-creative = Творчо
chat-creativity-own = ваші значення
chat-creativity-about-precise = факти й код, майже завжди однаково
chat-creativity-about-balanced = для більшості запитань
chat-creativity-about-creative = історії та ідеї, щоразу по-різному
chat-exact-title = Точні значення
chat-exact-hint = Для тих, хто знає, що робить. Кожна модель має свій характер.
chat-default = типово
chat-parameter-maxTokens = Довжина відповіді
chat-parameter-temperature = Температура
chat-parameter-topP = Top P
chat-parameter-topK = Top K
chat-parameter-repetitionPenalty = Повтори
chat-parameter-presencePenalty = Присутність
chat-parameter-frequencyPenalty = Частота
chat-parameter-about-maxTokens = Найдовша відповідь у токенах; 1000 – це близько 500 українських слів. Що довше, можна продовжити.
chat-parameter-about-temperature = Скільки випадковості у виборі слів. Понад 2 майже жодна модель не пише зв’язно.
chat-parameter-about-topP = Лише найімовірніші слова, які разом мають таку ймовірність.
chat-parameter-about-topK = Лише стільки найімовірніших слів; 0 – усі.
chat-parameter-about-repetitionPenalty = Більше 1 – уже сказані слова трапляються рідше, менше 1 – частіше.
chat-parameter-about-presencePenalty = Більше 0 – нові теми з’являються раніше, менше 0 – пізніше.
chat-parameter-about-frequencyPenalty = Більше 0 – часті слова трапляються рідше, менше 0 – частіше.
chat-parameter-hint = Від { $min } до { $max }; типово { $default }. Можна також написати число.

chat-switch-title = Що робити зі сказаним?
chat-switch-ask = { $model } у цьому чаті вперше.
chat-switch-keep = Залишити все
chat-switch-summarise = Залишити стислий зміст
chat-switch-new = Почати новий чат
chat-loss-pictures = { $count ->
    [one] Вона не бачить зображень: { $count } зображення не буде враховано.
    [few] Вона не бачить зображень: { $count } зображення не буде враховано.
   *[many] Вона не бачить зображень: { $count } зображень не буде враховано.
}
chat-loss-turns = { $count ->
    [one] Вона вміщує менше: { $count } найстаріше запитання з відповіддю не поміститься.
    [few] Вона вміщує менше: { $count } найстаріші запитання з відповідями не помістяться.
   *[many] Вона вміщує менше: { $count } найстаріших запитань із відповідями не поміститься.
}

chat-end-begun = Чат відкрито
chat-end-changed = Готово, з наступної відповіді
chat-end-kept = Готово, усе сказане залишається
chat-end-summarising = Готово, пишу стислий зміст сказаного
chat-open-hint = Просто надішліть запитання. /new почне спочатку, /stop закінчить чат.
chat-open-hint-reply = Надішліть /chat із запитанням або відповідайте на мої відповіді. /new почне спочатку, /stop закінчить чат.
chat-card-closed = Закрито. Нічого не змінено.
chat-card-expired = Ця картка застаріла. Надішліть /chat, щоб відкрити нову.
chat-need-words = Потрібні слова: надішліть текстом.
chat-no-model = Немає моделі, у назві якої є { $typed }.
chat-no-model-suggestion = Немає моделі { $typed }. Може, { $suggestion }?
chat-not-in-range = { $name }: потрібне число від { $min } до { $max }, а не { $typed }.
chat-not-in-range-whole = { $name }: потрібне ціле число від { $min } до { $max }, а не { $typed }.

chat-talk-gone = Цей чат видалено, або він надто старий.
chat-answer-gone = Я вже не пам’ятаю цієї відповіді. Надішліть запитання ще раз.
chat-not-yours = Це чужий чат. Надішліть /chat, щоб почати свій.
chat-asked = Уже роблю!
chat-stopping = Зупиняюся. Що встигло надійти, залишається.
chat-stop-too-late = Пізно: уже готово.
chat-cancelled = Скасовано. Нічого не списано.
chat-cancel-too-late = Пізно: черга вже дійшла.
chat-closed = Чат закрито. Він чекає в «Моїх чатах».
chat-nothing-open = Тут немає відкритого чату, і жодна відповідь не пишеться.

talks-title = Мої чати
talks-hint = { $count ->
    [one] У вас { $count } чат.
    [few] У вас { $count } чати, спершу нові.
   *[many] У вас { $count } чатів, спершу нові.
}
talks-untitled = Чат без назви
talks-none = Чатів поки немає. Запитайте щось, і він з’явиться тут.
talks-elsewhere = Ваші чати лише для вас: вони в нашому особистому листуванні.
talks-facts = { $count ->
    [one] { $model } · { $count } запитання
    [few] { $model } · { $count } запитання
   *[many] { $model } · { $count } запитань
}
talks-last = Остання відповідь: { $day }
talks-is-open = Відкритий тут
talks-button-page = Усі чати
talks-button-resume = Відкрити знову
talks-button-rename = Перейменувати
talks-button-export = Завантажити
talks-button-remove = Видалити
talks-button-delete = Так, видалити
talks-button-close = Закрити
talks-remove-ask = Видалити { $title } з усім, що в ньому сказано? Повернути буде неможливо.
talks-rename-ask = Як назвати { $title }? Надішліть нову назву.
talks-title-empty = У назві потрібен принаймні один видимий символ.
talks-resumed = Відкрито: просто пишіть далі.
talks-exporting = Ось файл.
talks-deleted = Видалено.
export-you = Ви
export-left-branch = Із залишеної гілки.
export-picture = Зображення { $number }
export-unfinished = Відповідь не дописано до кінця.
