inline-image-title = Намалювати
inline-image-about = { $model } · { $size }
inline-gif-title = Зробити GIF
inline-gif-about = Кілька секунд руху
inline-ask-title = Поставити запитання
inline-ask-about = { $model } відповість просто в цьому чаті
inline-own-title = З моїх зображень

inline-hint = Напишіть, що намалювати чи запитати
inline-join-first = Підпишіться на наш канал
inline-limited = Ліміт вичерпано, знову { $wait }
inline-open-first = Спершу відкрийте мене
inline-banned = Ваш ключ заблоковано
inline-problem = Щось не так: подробиці
inline-away = Скоро повернуся

inline-placeholder = { $choice ->
    [ask] Хвилинку. Якщо нічого не відбувається, натисніть «Зробити».
    [gif] Зараз почну GIF. Якщо нічого не відбувається, натисніть «Зробити».
   *[image] Зараз почну малювати. Якщо нічого не відбувається, натисніть «Зробити».
}
inline-button-make = Зробити
inline-button-cancel = Скасувати
inline-button-stop = Стоп
inline-button-retry = Спробувати знову
inline-button-reask = Спробувати знову
inline-button-again = Ще раз
inline-button-yours = Зробити своє
inline-button-open = Відкрити мене
inline-button-see = Переглянути
inline-button-rest = Читати далі
inline-button-go-on = Продовжити особисто

inline-in-private = Готово, в особистому чаті того, хто просив.
inline-join = Спершу підпишіться на наш канал: «Відкрити мене» покаже як. Нічого не списано.
inline-failed = У нас щось зламалося. Нічого не списано.
inline-cut = Це лише початок.
inline-started = Починаю.
inline-words-gone = Я вже не пам’ятаю, про що це було. Надішліть ще раз.

inline-back-title = Усе готово
inline-back = Виберіть чат, і ваші слова знову будуть на місці.
inline-button-back = Вибрати чат
inline-back-gone = Я вже не пам’ятаю, що ви написали. Напишіть моє ім’я і кілька слів у будь-якому чаті.

inline-go-on = Це вся відповідь. Продовжуйте тут: просто пишіть.
inline-answer-elsewhere = Ця відповідь для того, хто запитав. Запитайте мене про те саме, і матимете свою.
inline-guest-empty = Напишіть після мого імені, що вам потрібно: «намалюй руду лисицю» або запитання.

staging-missing-title = Зображення не показати в інлайн-повідомленнях
staging-missing = Telegram не приймає туди завантажень. Поки що надсилаю їх в особисті чати. Створіть приватний канал, зробіть мене там адміністратором і вкажіть його id у STAGING_CHAT_ID.
staging-trouble-title = Службовий чат не приймає файлів
staging-trouble-missing = Мене в ньому немає, або такого чату немає. Додайте мене знову чи перевірте STAGING_CHAT_ID.
staging-trouble-no-rights = Мені не можна надсилати туди зображення й файли. Зробіть мене адміністратором із правом дописувати.
staging-trouble-flooded = Telegram просить зачекати: туди надходить забагато одразу. Окремий канал витримує більше, ніж група.
staging-trouble-refused = Telegram відхиляє те, що я туди надсилаю. Чому – у журналі.
staging-trouble-until = Доти інлайн-зображення не списуються й не показуються.
