draw-title = { $kind ->
    [gif] GIF تازه
   *[image] تصویر تازه
}
draw-ask-prompt = { $kind ->
    [gif] چه چیزی حرکت کند؟ به زبان خودتان توصیفش کنید، هر زبانی که باشد.
   *[image] چه بکشم؟ به زبان خودتان توصیفش کنید، هر زبانی که باشد.
}
draw-ask-prompt-reply = { $kind ->
    [gif] چه چیزی حرکت کند؟ با یک توصیف به این پیام پاسخ دهید.
   *[image] چه بکشم؟ با یک توصیف به این پیام پاسخ دهید.
}
draw-model = مدل: { $model }
draw-size = اندازه: { $size }
draw-review-hint = { $kind ->
    [gif] همه‌چیز آماده است؟ «جان ببخش» را بزنید. برای تغییر توصیف، فقط تازه‌اش را بفرستید.
   *[image] همه‌چیز آماده است؟ «بکش» را بزنید. برای تغییر توصیف، فقط تازه‌اش را بفرستید.
}
draw-button-model = مدل: { $model }
draw-button-size = اندازه: { $size }
draw-button-count = تعداد: { $value }
draw-button-go = { $kind ->
    [gif] جان ببخش
   *[image] بکش
}
draw-models-title = یک مدل برگزینید
draw-models-hint = { $count } مدل هست. می‌توانید نامی هم بنویسید.
draw-page = { $page } / { $pages }
draw-sizes-title = اندازه‌ای برگزینید
draw-sizes-hint = می‌توانید خودتان هم بنویسید، مثل { "768x1024" }.
draw-automatic = خودکار
draw-random = تصادفی
draw-button-steps = گام‌ها: { $value }
draw-button-cfg = CFG: { $value }
draw-button-sampler = Sampler: { $value }
draw-button-seed = Seed: { $value }
draw-button-negative = نباشد…
draw-button-negative-set = ✓ نباشد
draw-button-loras = { $count ->
    [0] LoRA
   *[other] LoRA: { $count }
}
draw-button-presets = پیش‌تنظیم‌ها
draw-button-star = ☆ افزودن مدل من به برگزیده‌ها
draw-button-unstar = ★ برداشتن مدل من از برگزیده‌ها
draw-button-save = ذخیرهٔ این تنظیم‌ها
draw-button-show-all = نمایش همه
draw-button-remove = برداشتن
draw-search = { $count } نام با { $search }.
draw-samplers-title = یک sampler برگزینید
draw-samplers-hint = تعیین می‌کند نویز چگونه تصویر شود. می‌توانید نامی هم بنویسید.
draw-loras-title = LoRA برگزینید
draw-loras-hint = تا پنج مدل کوچک افزوده. برای افزودن بزنید، برای وزن دوباره بزنید، یا بنویسید، مثل { "add_detail:0.8" }.
draw-lora-title = وزن LoRA
draw-lora-hint = از { $min } تا { $max }؛ 1 توان کامل آن است. می‌توانید عددی هم بنویسید.
draw-presets-title = پیش‌تنظیم‌ها
draw-presets-hint = { $count ->
    [0] هنوز چیزی ذخیره نشده. مدل، اندازه و بقیه را با یک نام ذخیره کنید.
   *[other] برای استفاده از تنظیم‌ها نامی را بزنید.
}
draw-preset-name-title = ذخیره به‌صورت پیش‌تنظیم
draw-preset-name-hint = نام این تنظیم‌ها چه باشد؟ نامی کوتاه بفرستید.
draw-count-title = چند تصویر؟
draw-count-hint = از { $min } تا { $max }، در یک آلبوم. هرکدام یک تصویر حساب می‌شود. می‌توانید عددی هم بنویسید.
draw-steps-title = گام‌ها
draw-steps-hint = گام‌های بیشتر زمان بیشتری می‌برد و جزئیات بیشتری نشان می‌دهد. از { $min } تا { $max }؛ می‌توانید عددی هم بنویسید.
draw-cfg-title = CFG
draw-cfg-hint = { $kind ->
    [gif] GIF چقدر به واژه‌های شما پایبند باشد. از { $min } تا { $max }؛ می‌توانید عددی هم بنویسید.
   *[image] تصویر چقدر به واژه‌های شما پایبند باشد. از { $min } تا { $max }؛ می‌توانید عددی هم بنویسید.
}
draw-seed-title = Seed
draw-seed-hint = { $kind ->
    [gif] با همان seed دوباره همان GIF ساخته می‌شود. عددی از { $min } تا { $max } بنویسید یا تصادفی بگذارید.
   *[image] با همان seed دوباره همان تصویر ساخته می‌شود. عددی از { $min } تا { $max } بنویسید یا تصادفی بگذارید.
}
draw-negative-title = نباشد
draw-negative-hint = { $kind ->
    [gif] چه چیزی در GIF نباشد؟ به‌صورت متن بفرستید، مثل: تاری، نوشته، انگشت اضافه.
   *[image] چه چیزی در تصویر نباشد؟ به‌صورت متن بفرستید، مثل: تاری، نوشته، انگشت اضافه.
}
draw-cancelled = لغو شد. چیزی کسر نشد.
draw-panel-expired = این پنل منقضی شده است. برای پنل تازه { "/image" } یا { "/gif" } را بفرستید.
draw-need-words = به واژه نیاز دارم: توصیف را به‌صورت متن بفرستید.
draw-started = همین حالا!

draw-limited-image = فعلاً { $limit } تصویر خود را استفاده کرده‌اید. چیزی کسر نشد.
draw-limited-gif = فعلاً { $limit } { "GIF" } خود را استفاده کرده‌اید. چیزی کسر نشد.
draw-limited-until = بعدی { $wait } می‌تواند شروع شود، ساعت { $time }.
draw-limited-several = { $count } تصویر خواستید و فعلاً { $remaining } مانده است. چیزی کسر نشد.
draw-limited-several-until = همه با هم { $wait } می‌تواند شروع شود، ساعت { $time }.
draw-limited-too-many = با هم هرگز جا نمی‌شود: حداکثر { $limit } بخواهید.
draw-backlog-full = { $max } تصویر و GIF در صف دارید و هم‌زمان بیش از این نمی‌شود. چیزی کسر نشد. منتظر یکی بمانید یا یکی را لغو کنید.
draw-key-banned = کلید API شما مسدود است، پس نمی‌توانم برایتان بکشم. اگر فکر می‌کنید اشتباه است، به { "/support" } بنویسید.
draw-engine-away = اکنون به موتور تصویر دسترسی ندارم. چیزی کسر نشد. یک دقیقهٔ دیگر دوباره تلاش کنید.

draw-problem-unknown-option = گزینهٔ { $option } را نمی‌شناسم.
draw-problem-mistyped-option = گزینهٔ { $option } را نمی‌شناسم. منظورتان { $suggestion } بود؟
draw-problem-not-for-gifs = برای GIF گزینهٔ { $option } نیست؛ با { "/image" } کار می‌کند.
draw-problem-repeated-option = { $option } دو بار آمده است. کدام درست است؟
draw-problem-missing-value = پس از { $option } مقداری لازم است.
draw-problem-not-in-range = { $option } عدد صحیح از { $min } تا { $max } می‌پذیرد، نه { $value }.
draw-problem-bad-size = در اندازهٔ { $value } نمی‌توانم بکشم. پیکسل بنویسید، مثل { $pixels } (هر ضلع از { $min } تا { $max })، یا نسبت، مثل { $ratio }.
draw-problem-prompt-too-long = توصیف { $length } نویسه دارد؛ حداکثر { $max } است.
draw-problem-unknown-model = مدل { $value } وجود ندارد.
draw-problem-mistyped-model = مدل { $value } وجود ندارد. منظورتان { $suggestion } بود؟
draw-problem-unknown-sampler = { $value } میان samplerها نیست.
draw-problem-mistyped-sampler = { $value } میان samplerها نیست. منظورتان { $suggestion } بود؟
draw-problem-bad-lora = LoRAی { $value } را نمی‌فهمم. آن را مثل { $example } بنویسید، با وزنی از { $min } تا { $max }.
draw-problem-too-many-loras = تعداد LoRA زیاد است: حداکثر { $max }.
draw-problem-unknown-lora = { $value } میان LoRAها نیست.
draw-problem-mistyped-lora = { $value } میان LoRAها نیست. منظورتان { $suggestion } بود؟
draw-problem-unknown-preset = پیش‌تنظیم { $value } وجود ندارد.
draw-problem-mistyped-preset = پیش‌تنظیم { $value } وجود ندارد. منظورتان { $suggestion } بود؟
draw-problem-too-many-presets = { $max } پیش‌تنظیم دارید و بیش از این نمی‌شود. اول یکی را حذف کنید.
draw-problem-next = چیزی کسر نشد. خط را درست کنید و دوباره بفرستید، یا بگذارید گام‌به‌گام بپرسم.

draw-recipe-gone = دیگر یادم نیست این چگونه ساخته شد. برای یکی تازه { "/image" } یا { "/gif" } را بفرستید.
draw-cancel-too-late = دیر شد: تمام شده است.
draw-cancelling = متوقف می‌شوم. آنچه کشیده شده می‌ماند.
draw-deleted = حذف شد.
draw-delete-failed = تلگرام دیگر نمی‌گذارد این پیام را حذف کنم.
