group-title = Налаштування цієї групи
group-about = Змінювати їх можуть лише адміністратори групи.
group-uses = Відповідаю на: { $uses }
group-uses-none = Тут я не відповідаю на жодну команду
group-audience-everybody = Хто може просити: усі
group-audience-admins = Хто може просити: лише адміністратори
group-cap-none = На людину за день: скільки дозволяє її ліміт
group-cap = { $count ->
    [one] На людину за день: { $count } запит
    [few] На людину за день: { $count } запити
   *[many] На людину за день: { $count } запитів
}
group-pool-none = Хто платить: кожен зі свого ліміту
group-pool-given = { $count ->
    [one] Хто платить: { $admin }, { $count } запит на день на всіх
    [few] Хто платить: { $admin }, { $count } запити на день на всіх
   *[many] Хто платить: { $admin }, { $count } запитів на день на всіх
}
group-pool-admin = адміністратор
group-quiet-none = Тихі години: немає
group-quiet-hours = Тихі години: з { $from } до { $until } ({ $zone })
group-language-own = Мова: у кожного своя
group-language = Мова: { $language }
group-context-on = Чати: запитання продовжує чат людини
group-context-off = Чати: кожне запитання окремо
group-button-settings = Налаштування групи
group-button-image = Зображення
group-button-gif = GIF
group-button-chat = Чат
group-button-audience-everybody = Дозволити всім
group-button-audience-admins = Лише адміністраторам
group-button-cap = На людину
group-button-pool = Хто платить
group-button-quiet = Тихі години
group-button-language = Мова
group-button-context-on = Продовжувати чати
group-button-context-off = Кожне запитання окремо
group-button-close = Закрити
group-button-back = Назад
group-button-no-cap = Без обмежень
group-button-no-pool = Кожен за себе
group-button-quiet-on = Задати тихі години
group-button-quiet-off = Без тихих годин
group-button-quiet-from = З { $hour }
group-button-quiet-until = До { $hour }
group-button-language-own = У кожного своя
group-about-cap = Скільки одна людина може просити тут за день? Її власний ліміт лишається як є.
group-about-pool = Скільки на день ви даєте групі зі свого ліміту? Учасники тоді тут нічого не витрачають.
group-about-quiet = У ці години я тут нічого не роблю. Час групи: { $zone }.
group-about-language = Якою мовою мені тут говорити?
group-changed = Готово.
group-for-admins = Це можуть змінювати лише адміністратори групи.

group-refused-off-image = Зображення в цій групі вимкнено. В особистому чаті зі мною вони працюють.
group-refused-off-gif = GIF у цій групі вимкнено. В особистому чаті зі мною вони працюють.
group-refused-off-chat = Чати в цій групі вимкнено. В особистому чаті зі мною вони працюють.
group-refused-quiet = У цій групі тихі години до { $time }. Нічого не списано. В особистому чаті я не сплю.
group-refused-admins-only = У цій групі мене просять лише адміністратори. В особистому чаті можна й вам.
group-refused-person-full = Вашу частку в цій групі на сьогодні вичерпано. Нова буде о { $time }, а в особистому чаті у вас свій ліміт.
group-refused-pool-full = Сьогоднішній ліміт цієї групи вичерпано. Новий буде о { $time }, а в особистому чаті у вас свій.
group-refused-pool-dry = Ліміт, з якого бере ця група, вичерпано до { $time }. В особистому чаті у вас свій.
group-refused-pool-barred = Той, хто платить за цю групу, зараз не може. Адміністратори змінять це в /settings, а в особистому чаті у вас свій ліміт.
group-ask-in-private = Запитати особисто

group-welcome-title = Вітаю! Я роблю зображення, GIF і відповідаю на запитання.
group-welcome-image = Зображення: { $example }
group-welcome-gif = GIF: { $example }
group-welcome-chat = Запитання: { $example }, або почніть із { $name }, або дайте відповідь на мою відповідь
group-welcome-silent = Решту часу я мовчу й нічого не читаю.
group-welcome-rights = Що мені потрібно
group-right-send = Надсилати повідомлення й медіа, щоб узагалі відповідати: є.
group-right-send-missing = Надсилати повідомлення й медіа, щоб узагалі відповідати: немає. Будь ласка, дозвольте.
group-right-delete = Видаляти повідомлення, щоб прибирати ключі API, опубліковані помилково: є.
group-right-delete-missing = Видаляти повідомлення, щоб прибирати ключі API, опубліковані помилково: немає. Вирішувати вам.

silenced-no-rights = Мені не можна надіслати це в «{ $group }». Нічого не списано. Попросіть адміністраторів дозволити мені повідомлення й медіа або запитайте мене тут.
silenced-topic-closed = Тему в «{ $group }» закрито або видалено, тож відповісти там я не можу. Нічого не списано. Запитайте в іншій темі або тут.
silenced-flood = «{ $group }» зараз не приймає від мене повідомлень. Нічого не списано. Спробуйте за хвилину або запитайте мене тут.
silenced-brought-here = Тему в «{ $group }» закрито або видалено, тож те, про що ви просили, – тут.
silenced-group-unnamed = вашій групі
