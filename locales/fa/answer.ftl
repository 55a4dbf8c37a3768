answer-button-continue = ادامه
answer-button-regenerate = پاسخ دوباره
answer-button-new = گفتگوی تازه
answer-button-stop = توقف
answer-button-cancel = لغو
answer-button-retry = تلاش دوباره
answer-button-keep = همه بماند
answer-button-model = مدل دیگر

answer-waiting = { $position ->
    [1] پرسش شما بعدی است: هنوز به پرسش قبلی پاسخ می‌دهم.
   *[other] پرسش شما شمارهٔ { $position } صف است. یکی‌یکی پاسخ می‌دهم.
}
answer-waiting-maintenance = برای مدتی کوتاه در دست تعمیرم. پرسش شما محفوظ است و پس از آن خودبه‌خود پاسخ می‌دهم.
answer-cancelled = لغو شد. چیزی کسر نشد.
answer-stopped = پیش از نخستین واژه متوقف شد. چیزی کسر نشد.
answer-summarised = انجام شد: مدل تازه خلاصهٔ گفته‌ها را می‌داند. ادامه دهید.
answer-no-summary = پس خلاصه‌ای نیست و چیزی هم از دست نرفته: مدل تازه خودِ گفته‌ها را می‌خواند، هر قدر که جا شود.

answer-note-file = بقیه طولانی است: پاسخ کامل در فایل زیر است.
answer-note-length = پاسخ به بیشترین طول خود رسید. «ادامه» از همین‌جا پی می‌گیرد.
answer-note-filtered = فیلتر خود مدل پاسخ را این‌جا پایان داد.
answer-note-stopped = متوقف شد.
answer-note-broken = ارتباط با مدل این‌جا قطع شد.
answer-note-broken-free = ارتباط با مدل این‌جا قطع شد. برای این پاسخ چیزی کسر نشد.
answer-note-rich-off = معلوم شد تلگرام این‌جا پاسخ قالب‌دار ندارد، پس خاموشش کردم. { "/settings" } دوباره روشنش می‌کند.
answer-note-pictures = این مدل تصویر نمی‌بیند، پس بدون تصویرها پاسخ داد.
answer-note-left-out = گفتگو طولانی شده است: مدل دیگر { $count } پرسش نخست آن را نمی‌بیند.

answer-not-charged = چیزی کسر نشد.
answer-failed-engine-busy = مدل مشغول است و پرسش را نپذیرفت.
answer-failed-engine-away = اکنون دسترسی به مدل ممکن نیست.
answer-failed-engine-failed = مدل در این پرسش ناکام ماند.
answer-failed-timeout = مدل بیش از اندازه ساکت ماند.
answer-failed-empty = مدل بدون گفتن واژه‌ای پایان داد.
answer-failed-filtered = فیلتر خود مدل پاسخ را نگه داشت.
answer-failed-refused = { $param ->
    [messages] مدل این پرسش را رد کرد.
   *[other] مدل این درخواست را رد کرد.
}
answer-failed-model-gone = این مدل دیگر وجود ندارد. مدل دیگری برگزینید تا گفتگو ادامه یابد.
answer-failed-too-long = پرسش بلندتر از آن است که این مدل بخواند. کوتاهش کنید یا مدلی برگزینید که بیشتر می‌خواند.
answer-failed-limit = سقف پرسش‌های شما پر شده است.
answer-failed-key-banned = کلید شما مسدود است، پس نمی‌توانم برایتان از مدلی بپرسم. اگر فکر می‌کنید اشتباه است، به { "/support" } بنویسید.
answer-failed-key-refused = سرویس کلید شما را نپذیرفت: { "/key" } را ببینید.
answer-failed-talk-gone = این گفتگو دیگر وجود ندارد.
answer-failed-picture-too-big = تصویر بیش از اندازه بزرگ است: حداکثر { "20 MB" } بفرستید، بهتر است به‌صورت عکس.
answer-failed-picture-unreadable = نمی‌توانم این تصویر را بخوانم: فایل خراب یا از نوعی ناشناخته است. آن را به‌صورت عکس بفرستید.
answer-failed-picture-gone = تلگرام دیگر این تصویر را ندارد. یک بار دیگر بفرستید.
answer-failed-service = مشکلی از سوی ماست و به گرداننده خبر داده شد.
answer-failed-unknown = هنگام پاسخ دادن مشکلی پیش آمد.
