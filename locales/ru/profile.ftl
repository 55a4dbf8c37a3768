command-start = Поздороваться
command-image = Нарисовать картинку
command-key = Мой ключ API
command-language = Сменить язык
command-cancel = Прервать начатое
command-help = Что я умею
profile-description = Опишите, что хотите увидеть, и я это нарисую. Отправьте /image и описание или нажмите «Старт», и я всё покажу. А ещё вы получите ключ API для своих программ.
profile-short-description = Рисует картинки по вашему описанию, в личных чатах и группах.
