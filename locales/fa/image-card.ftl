image-queued = { $position ->
    [1] نوبت بعد با شماست.
   *[other] شما شمارهٔ { $position } صف هستید.
}
image-queued-maintenance = { $position ->
    [1] برای مدتی کوتاه در دست تعمیرم. درخواست شما نخستین چیزی است که پس از آن خودبه‌خود آغاز می‌کنم.
   *[other] برای مدتی کوتاه در دست تعمیرم. درخواست شما با شمارهٔ { $position } در صف می‌ماند و خودبه‌خود آغاز می‌شود.
}
image-wait-seconds = حدود { $seconds } ثانیه مانده است.
image-wait-minutes = حدود { $minutes } دقیقه مانده است.

image-drawing = { $kind ->
    [gif] جان می‌بخشم…
   *[image] می‌کشم…
}
image-drawing-for = { $kind ->
    [gif] جان می‌بخشم… { $seconds } ث
   *[image] می‌کشم… { $seconds } ث
}
image-drawing-still = { $kind ->
    [gif] هنوز جان می‌بخشم… { $seconds } ث
   *[image] هنوز می‌کشم… { $seconds } ث
}
image-drawing-slow = { $kind ->
    [gif] این GIF زمان می‌برد… { $seconds } ث
   *[image] این تصویر زمان می‌برد… { $seconds } ث
}
image-engine-waiting = موتور تصویر پاسخ نمی‌دهد. به تلاش ادامه می‌دهم، لازم نیست کاری کنید.
image-cancelled = لغو شد. چیزی کسر نشد.

image-result-details-gif = { $steps } گام · CFG { $cfg }
image-result-seconds = { $seconds } ث
image-result-seed = seed

image-album-drawn = { $drawn } از { $count } آماده است
image-album-short = { $drawn } تصویر از { $count } این‌جاست؛ برای بقیه چیزی کسر نشد.
image-album-cancelled = لغو شد.

image-not-charged = چیزی کسر نشد.
image-failed-engine-busy = { $kind ->
    [gif] موتور تصویر مشغول است و این GIF را نپذیرفت.
   *[image] موتور تصویر مشغول است و این تصویر را نپذیرفت.
}
image-failed-engine-away = اکنون دسترسی به موتور تصویر ممکن نیست.
image-failed-engine-failed = { $kind ->
    [gif] موتور تصویر در این GIF ناکام ماند.
   *[image] موتور تصویر در این تصویر ناکام ماند.
}
image-failed-timeout = { $kind ->
    [gif] این GIF بیش از اندازه طول کشید و رها شد.
   *[image] این تصویر بیش از اندازه طول کشید و رها شد.
}
image-failed-refused = { $param ->
    [model] موتور تصویر دیگر این مدل را ندارد.
    [sampler] موتور تصویر دیگر این sampler را ندارد.
    [prompt] موتور تصویر این توصیف را رد کرد.
   *[other] موتور تصویر این درخواست را رد کرد.
}
image-failed-limit-image = سقف تصویرها پر شده است.
image-failed-limit-gif = سقف GIFها پر شده است.
image-failed-key-banned = کلید شما مسدود است، پس نمی‌توانم برایتان بکشم. اگر فکر می‌کنید اشتباه است، به { "/support" } بنویسید.
image-failed-key-refused = سرویس تصویر کلید شما را نپذیرفت: { "/key" } را ببینید.
image-failed-not-allowed-here = { $kind ->
    [gif] این گفتگو نمی‌گذارد GIF بفرستم.
   *[image] این گفتگو نمی‌گذارد تصویر بفرستم.
}
image-failed-too-big = { $kind ->
    [gif] GIF بزرگ‌تر از آن شد که تلگرام بگذارد بفرستم.
   *[image] تصویر بزرگ‌تر از آن شد که تلگرام بگذارد بفرستم.
}
image-failed-no-way-here = کشیده شد، اما اکنون چیزی در این پیام نشان داده نمی‌شود. گرداننده خبر دارد.
image-failed-no-private-chat = کشیده شد، اما گفتگوی خصوصی‌ای با شما ندارم تا بفرستمش. مرا باز کنید، «شروع» را بزنید و دوباره تلاش کنید.
image-failed-service = مشکلی از سوی ماست و به گرداننده خبر داده شد.
image-failed-unknown = { $kind ->
    [gif] هنگام جان بخشیدن مشکلی پیش آمد.
   *[image] هنگام کشیدن مشکلی پیش آمد.
}

image-button-cancel = لغو
image-button-again = دوباره
image-button-vary = گونهٔ دیگر
image-button-edit = ویرایش
image-button-seed = همان seed
image-button-file = به‌صورت فایل
image-button-gif = تبدیل به GIF
image-button-delete = حذف
image-button-retry = تلاش دوباره
