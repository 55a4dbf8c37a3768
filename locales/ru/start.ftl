start-greeting = Здравствуйте, { $name }!
start-about = Опишите, что хотите увидеть, и я это нарисую: любой сюжет, любой стиль, до 1024×1024. А ещё я делаю гифки.
start-try = Попробуйте: { $example }
start-example = /image рыжая лиса на снегу
start-group = Здравствуйте! Отправьте сюда { $example }, и я нарисую это для всех.

help-title = Что я умею
help-image = Нарисовать сразу: { $example }
help-image-steps = Нарисовать по шагам: /image
help-gif = Сделать гифку: { $example }
help-gif-example = /gif кошка играет с мячом
help-key = Ключ API для ваших программ: /key
help-language = Сменить язык: /language
help-cancel = Прервать начатое: /cancel
help-options-title = Параметры после описания
help-option-model = { $option } – какая модель рисует
help-option-size = { $option } или { $ratio } – стороны от { $min } до { $max } пикселей
help-option-steps = { $option } – от { $min } до { $max }; чем больше шагов, тем больше деталей
help-option-cfg = { $option } – от { $min } до { $max }; насколько точно следовать описанию
help-option-no = { $option } – чего на картинке быть не должно
help-option-seed = { $option } – с тем же числом получится та же картинка
help-gif-options = У гифок есть { $options }; шагов — от { $minSteps } до { $maxSteps }, CFG — от { $minCfg } до { $maxCfg }.
help-groups = Я работаю и в группах. Кнопки там слушаются только того, кто просил.

language-title = Выберите язык
language-changed = Готово, теперь говорю по-русски.
