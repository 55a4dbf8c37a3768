inline-image-title = کشیدن تصویر
inline-image-about = { $model } · { $size }
inline-gif-title = ساختن GIF
inline-gif-about = چند ثانیهٔ متحرک
inline-ask-title = پرسیدن یک پرسش
inline-ask-about = { $model } در همین گفتگو پاسخ می‌دهد
inline-own-title = از تصویرهای من

inline-hint = بنویسید چه بکشم یا چه بپرسید
inline-join-first = برای استفاده این‌جا عضو کانال ما شوید
inline-limited = سقف پر است، آزاد { $wait }
inline-open-first = اول مرا باز کنید
inline-banned = کلید شما مسدود است
inline-problem = مشکلی هست: ببینید
inline-away = زود برمی‌گردم

inline-placeholder = { $choice ->
    [ask] یک لحظه. اگر اتفاقی نیفتاد، «بساز» را بزنید.
    [gif] GIF شما در آستانهٔ آغاز است. اگر اتفاقی نیفتاد، «بساز» را بزنید.
   *[image] تصویر شما در آستانهٔ آغاز است. اگر اتفاقی نیفتاد، «بساز» را بزنید.
}
inline-button-make = بساز
inline-button-cancel = لغو
inline-button-stop = توقف
inline-button-retry = تلاش دوباره
inline-button-reask = تلاش دوباره
inline-button-again = دوباره
inline-button-yours = مال خودت را بساز
inline-button-open = مرا باز کن
inline-button-see = دیدن
inline-button-rest = خواندن ادامه
inline-button-go-on = ادامه در خصوصی

inline-in-private = آماده است، در گفتگوی خصوصی کسی که خواست.
inline-join = اول عضو کانال ما شوید: «مرا باز کن» نشان می‌دهد چگونه. چیزی کسر نشد.
inline-failed = مشکلی از سوی ما پیش آمد. چیزی کسر نشد.
inline-cut = این تنها آغاز آن است.
inline-started = شروع شد.
inline-words-gone = دیگر یادم نیست این دربارهٔ چه بود. یک بار دیگر بفرستید.

inline-back-title = همه‌چیز آماده است
inline-back = گفتگویی برگزینید تا نوشته‌تان دوباره آن‌جا باشد.
inline-button-back = برگزیدن گفتگو
inline-back-gone = دیگر یادم نیست چه نوشتید. در هر گفتگویی نام من و چند کلمه بنویسید.

inline-go-on = همه‌اش همین بود. همین‌جا ادامه دهید: فقط بنویسید.
inline-answer-elsewhere = این پاسخ برای کسی است که پرسید. همین را از من بپرسید تا پاسخ خودتان را داشته باشید.
inline-guest-empty = خواسته‌تان را پس از نام من بنویسید: «یک روباه سرخ بکش»، یا یک پرسش.

staging-missing-title = تصویرها در پیام‌های درون‌خطی نشان داده نمی‌شوند
staging-missing = تلگرام آن‌جا بارگذاری نمی‌پذیرد. فعلاً آن‌ها را به گفتگوی خصوصی می‌فرستم. کانالی خصوصی بسازید، مرا مدیر آن کنید و شناسه‌اش را در STAGING_CHAT_ID بگذارید.
staging-trouble-title = گفتگوی واسط فایل نمی‌پذیرد
staging-trouble-missing = در آن نیستم، یا چنین گفتگویی نیست. دوباره مرا بیفزایید یا STAGING_CHAT_ID را بررسی کنید.
staging-trouble-no-rights = اجازهٔ فرستادن تصویر و فایل به آن‌جا ندارم. مرا مدیری کنید که بتواند بفرستد.
staging-trouble-flooded = تلگرام می‌خواهد مدتی آرام بماند: یک‌باره زیاد به آن‌جا می‌رود. یک کانال جدا بیش از گروه تاب می‌آورد.
staging-trouble-refused = تلگرام آنچه را به آن‌جا می‌فرستم نمی‌پذیرد. دلیلش در گزارش است.
staging-trouble-until = تا آن زمان آنچه درون‌خطی کشیده شود نه کسر می‌شود و نه نشان داده می‌شود.
