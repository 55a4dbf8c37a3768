group-title = Настройки этой группы
group-about = Менять их могут только администраторы группы.
group-uses = Отвечаю на: { $uses }
group-uses-none = Здесь я не отвечаю ни на одну команду
group-audience-everybody = Кто может просить: все
group-audience-admins = Кто может просить: только администраторы
group-cap-none = На человека в день: сколько позволяет его лимит
group-cap = { $count ->
    [one] На человека в день: { $count } запрос
    [few] На человека в день: { $count } запроса
   *[many] На человека в день: { $count } запросов
}
group-pool-none = Кто платит: каждый из своего лимита
group-pool-given = { $count ->
    [one] Кто платит: { $admin }, { $count } запрос в день на всех
    [few] Кто платит: { $admin }, { $count } запроса в день на всех
   *[many] Кто платит: { $admin }, { $count } запросов в день на всех
}
group-pool-admin = администратор
group-quiet-none = Тихие часы: нет
group-quiet-hours = Тихие часы: с { $from } до { $until } ({ $zone })
group-language-own = Язык: у каждого свой
group-language = Язык: { $language }
group-context-on = Чаты: вопрос продолжает чат человека
group-context-off = Чаты: каждый вопрос сам по себе
group-button-settings = Настройки группы
group-button-image = Картинки
group-button-gif = GIF
group-button-chat = Чат
group-button-audience-everybody = Разрешить всем
group-button-audience-admins = Только администраторам
group-button-cap = На человека
group-button-pool = Кто платит
group-button-quiet = Тихие часы
group-button-language = Язык
group-button-context-on = Продолжать чаты
group-button-context-off = Каждый вопрос отдельно
group-button-close = Закрыть
group-button-back = Назад
group-button-no-cap = Без ограничения
group-button-no-pool = Каждый за себя
group-button-quiet-on = Задать тихие часы
group-button-quiet-off = Без тихих часов
group-button-quiet-from = С { $hour }
group-button-quiet-until = До { $hour }
group-button-language-own = У каждого свой
group-about-cap = Сколько один человек может просить здесь за день? Его собственный лимит остаётся прежним.
group-about-pool = Сколько в день вы отдаёте группе из своего лимита? Участники тогда здесь ничего не тратят.
group-about-quiet = В эти часы я здесь ничего не делаю. Время группы: { $zone }.
group-about-language = На каком языке мне здесь говорить?
group-changed = Готово.
group-for-admins = Это могут менять только администраторы группы.

group-refused-off-image = Картинки в этой группе выключены. В личной переписке со мной они работают.
group-refused-off-gif = GIF в этой группе выключены. В личной переписке со мной они работают.
group-refused-off-chat = Чаты в этой группе выключены. В личной переписке со мной они работают.
group-refused-quiet = В этой группе тихие часы до { $time }. Ничего не списано. В личной переписке я не сплю.
group-refused-admins-only = В этой группе меня просят только администраторы. В личной переписке можно и вам.
group-refused-person-full = Ваша доля в этой группе на сегодня исчерпана. Новая будет в { $time }, а в личной переписке у вас свой лимит.
group-refused-pool-full = Сегодняшний лимит этой группы исчерпан. Новый будет в { $time }, а в личной переписке у вас свой.
group-refused-pool-dry = Лимит, из которого берёт эта группа, исчерпан до { $time }. В личной переписке у вас свой.
group-refused-pool-barred = Тот, кто платит за эту группу, сейчас не может. Администраторы изменят это в /settings, а в личной переписке у вас свой лимит.
group-ask-in-private = Спросить лично

group-welcome-title = Привет! Я делаю картинки, GIF и отвечаю на вопросы.
group-welcome-image = Картинка: { $example }
group-welcome-gif = GIF: { $example }
group-welcome-chat = Вопрос: { $example }, или начните с { $name }, или ответьте на мой ответ
group-welcome-silent = В остальное время я молчу и ничего не читаю.
group-welcome-rights = Что мне нужно
group-right-send = Отправлять сообщения и медиа, чтобы вообще отвечать: есть.
group-right-send-missing = Отправлять сообщения и медиа, чтобы вообще отвечать: этого нет. Пожалуйста, разрешите.
group-right-delete = Удалять сообщения, чтобы убирать ключи API, выложенные по ошибке: есть.
group-right-delete-missing = Удалять сообщения, чтобы убирать ключи API, выложенные по ошибке: этого нет. Решать вам.

silenced-no-rights = Мне нельзя отправить это в «{ $group }». Ничего не списано. Попросите администраторов разрешить мне сообщения и медиа или спросите меня здесь.
silenced-topic-closed = Тема в «{ $group }» закрыта или удалена, поэтому ответить там я не могу. Ничего не списано. Спросите в другой теме или здесь.
silenced-flood = «{ $group }» сейчас не принимает от меня сообщений. Ничего не списано. Попробуйте через минуту или спросите меня здесь.
silenced-brought-here = Тема в «{ $group }» закрыта или удалена, поэтому то, что вы просили, теперь здесь.
silenced-group-unnamed = вашей группе
