language-name = العربية

button-back = رجوع
button-cancel = إلغاء
button-close = إغلاق

open-draw = ارسم صورة
open-gif = اصنع GIF
open-key = مفتاح API
open-help = مساعدة
open-history = صوري
open-settings = الإعدادات
open-language = اللغة
open-chat = اسأل نموذجًا
open-talks = محادثاتي
open-limits = حدودي
open-premium = Premium
open-privacy = الخصوصية
open-support = الدعم

tier-free = مجاني
tier-tier1 = Tier 1
tier-tier2 = Tier 2

wait-seconds = { $seconds ->
    [zero] بعد { $seconds } ثانية
    [one] بعد ثانية واحدة
    [two] بعد ثانيتين
    [few] بعد { $seconds } ثوانٍ
    [many] بعد { $seconds } ثانية
   *[other] بعد { $seconds } ثانية
}
wait-minutes = { $minutes ->
    [zero] بعد { $minutes } دقيقة
    [one] بعد دقيقة واحدة
    [two] بعد دقيقتين
    [few] بعد { $minutes } دقائق
    [many] بعد { $minutes } دقيقة
   *[other] بعد { $minutes } دقيقة
}
wait-hours = { $hours ->
    [zero] بعد { $hours } ساعة
    [one] بعد ساعة واحدة
    [two] بعد ساعتين
    [few] بعد { $hours } ساعات
    [many] بعد { $hours } ساعة
   *[other] بعد { $hours } ساعة
}
wait-days = { $days ->
    [zero] بعد { $days } يوم
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $days } أيام
    [many] بعد { $days } يومًا
   *[other] بعد { $days } يوم
}

limit-offer = في { $tier } لديك { $allowance }.
limit-offer-unlimited = في { $tier } لا حدود.
limit-per-minute = { $count } في الدقيقة
limit-per-hour = { $count } في الساعة
limit-per-day = { $count } في اليوم
limit-per-seconds = { $seconds ->
    [zero] { $count } خلال { $seconds } ثانية
    [one] { $count } خلال ثانية واحدة
    [two] { $count } خلال ثانيتين
    [few] { $count } خلال { $seconds } ثوانٍ
    [many] { $count } خلال { $seconds } ثانية
   *[other] { $count } خلال { $seconds } ثانية
}

not-yours = هذه الأزرار لشخص آخر. أرسل { "/image" } لتحصل على أزرارك.
outdated-button = هذا الزر قديم جدًا. أرسل الأمر مرة أخرى.
anonymous-sender = أحتاج إلى معرفة من يسأل. أوقف إخفاء هويتك لحظة أو راسلني على الخاص.
too-fast = ما أسرعك! أمهلني بضع ثوانٍ وحاول مجددًا.
failed = حدث خطأ من جهتنا. لم يُحتسب شيء. حاول مجددًا؛ وإن تكرر فاذكر الرمز { $reference }.
failed-toast = حدث خطأ من جهتنا. لم يُحتسب شيء. حاول مجددًا.

unknown-command = لا أعرف { $command }. كل ما أستطيع فعله في { "/help" }.
unknown-command-suggestion = لا أعرف { $command }. هل تقصد { $suggestion }؟

cancel-done = أُلغي. لم يُحتسب شيء.
cancel-nothing = لا شيء لإلغائه الآن.
