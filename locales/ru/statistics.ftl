report-subtitle = Рассылка
report-empty = Никому не писали
report-sent = Отправлено
report-blocked = Заблокировали бота
report-failed = Не удалось
report-uncertain = Неизвестно
report-per-minute = Отправлено за минуту
