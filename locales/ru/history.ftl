history-drawn = Нарисовано { $day }
history-details-gif = { $steps ->
    [one] { $steps } шаг · CFG { $cfg }
    [few] { $steps } шага · CFG { $cfg }
   *[many] { $steps } шагов · CFG { $cfg }
}
history-lost = { $kind ->
    [gif] В Telegram этой GIF больше нет, но я помню, как она получилась: нажмите «Ещё раз».
   *[image] В Telegram этой картинки больше нет, но я помню, как она получилась: нажмите «Ещё раз».
}
history-empty-title = Мои картинки
history-empty = Здесь пока пусто, но это легко исправить. Всё, что вы нарисуете, будет ждать вас здесь полгода.
history-elsewhere = Ваши картинки видны только вам: покажу их в личном чате.
history-button-drop = Удалить из истории
history-dropped = Удалено из «Моих картинок» насовсем. Сообщение в чате осталось.
history-gone = Этой картинки уже нет в «Моих картинках».
