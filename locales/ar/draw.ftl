draw-title = { $kind ->
    [gif] GIF جديد
   *[image] صورة جديدة
}
draw-ask-prompt = { $kind ->
    [gif] ما الذي يتحرك؟ صِفه بكلماتك وبأي لغة.
   *[image] ماذا أرسم؟ صِفه بكلماتك وبأي لغة.
}
draw-ask-prompt-reply = { $kind ->
    [gif] ما الذي يتحرك؟ ردّ على هذه الرسالة بوصف.
   *[image] ماذا أرسم؟ ردّ على هذه الرسالة بوصف.
}
draw-model = النموذج: { $model }
draw-size = المقاس: { $size }
draw-review-hint = { $kind ->
    [gif] كل شيء جاهز؟ اضغط «حرّك». لتغيير الوصف أرسل وصفًا جديدًا.
   *[image] كل شيء جاهز؟ اضغط «ارسم». لتغيير الوصف أرسل وصفًا جديدًا.
}
draw-button-model = النموذج: { $model }
draw-button-size = المقاس: { $size }
draw-button-count = العدد: { $value }
draw-button-go = { $kind ->
    [gif] حرّك
   *[image] ارسم
}
draw-models-title = اختر نموذجًا
draw-models-hint = { $count ->
    [zero] يوجد { $count } نموذج. يمكنك أيضًا كتابة اسم.
    [one] يوجد نموذج واحد.
    [two] يوجد نموذجان. يمكنك أيضًا كتابة اسم.
    [few] توجد { $count } نماذج. يمكنك أيضًا كتابة اسم.
    [many] يوجد { $count } نموذجًا. يمكنك أيضًا كتابة اسم.
   *[other] يوجد { $count } نموذج. يمكنك أيضًا كتابة اسم.
}
draw-page = { $page } / { $pages }
draw-sizes-title = اختر مقاسًا
draw-sizes-hint = يمكنك أيضًا كتابة مقاس مثل { "768x1024" }.
draw-automatic = تلقائي
draw-random = عشوائي
draw-button-steps = الخطوات: { $value }
draw-button-cfg = CFG: { $value }
draw-button-sampler = Sampler: { $value }
draw-button-seed = Seed: { $value }
draw-button-negative = استبعد…
draw-button-negative-set = ✓ استبعد
draw-button-loras = { $count ->
    [0] LoRA
   *[other] LoRA: { $count }
}
draw-button-presets = الإعدادات المحفوظة
draw-button-star = ☆ أضف نموذجي إلى المفضلة
draw-button-unstar = ★ أزل نموذجي من المفضلة
draw-button-save = احفظ هذه الإعدادات
draw-button-show-all = عرض الكل
draw-button-remove = إزالة
draw-search = { $count ->
    [zero] { $count } اسم فيه { $search }.
    [one] اسم واحد فيه { $search }.
    [two] اسمان فيهما { $search }.
    [few] { $count } أسماء فيها { $search }.
    [many] { $count } اسمًا فيه { $search }.
   *[other] { $count } اسم فيه { $search }.
}
draw-samplers-title = اختر sampler
draw-samplers-hint = يحدد كيف تتحول الضوضاء إلى صورة. يمكنك أيضًا كتابة اسم.
draw-loras-title = اختر LoRA
draw-loras-hint = حتى خمسة نماذج صغيرة إضافية. اضغط لإضافة واحد، واضغط ثانيةً لتحديد وزنه، أو اكتبه مثل { "add_detail:0.8" }.
draw-lora-title = وزن LoRA
draw-lora-hint = من { $min } إلى { $max }؛ 1 هو القوة الكاملة. يمكنك أيضًا كتابة رقم.
draw-presets-title = الإعدادات المحفوظة
draw-presets-hint = { $count ->
    [0] لا شيء محفوظ بعد. احفظ النموذج والمقاس وكل شيء آخر باسم.
   *[other] اضغط اسمًا لاستخدام إعداداته.
}
draw-preset-name-title = احفظ هذه الإعدادات
draw-preset-name-hint = ماذا أسمّي هذه الإعدادات؟ أرسل اسمًا قصيرًا.
draw-count-title = كم صورة؟
draw-count-hint = من { $min } إلى { $max } في ألبوم. تُحسب كل واحدة صورة. يمكنك أيضًا كتابة رقم.
draw-steps-title = الخطوات
draw-steps-hint = الخطوات الأكثر تستغرق وقتًا أطول وتُظهر تفاصيل أكثر. من { $min } إلى { $max }؛ يمكنك أيضًا كتابة رقم.
draw-cfg-title = CFG
draw-cfg-hint = { $kind ->
    [gif] مدى التزام GIF بكلماتك. من { $min } إلى { $max }؛ يمكنك أيضًا كتابة رقم.
   *[image] مدى التزام الصورة بكلماتك. من { $min } إلى { $max }؛ يمكنك أيضًا كتابة رقم.
}
draw-seed-title = Seed
draw-seed-hint = { $kind ->
    [gif] الـ seed نفسه يصنع GIF نفسه مجددًا. اكتب رقمًا من { $min } إلى { $max } أو اتركه عشوائيًا.
   *[image] الـ seed نفسه يصنع الصورة نفسها مجددًا. اكتب رقمًا من { $min } إلى { $max } أو اتركه عشوائيًا.
}
draw-negative-title = استبعد
draw-negative-hint = { $kind ->
    [gif] ما الذي يجب ألا يظهر في GIF؟ أرسله نصًا، مثل: ضبابية، كتابة، أصابع زائدة.
   *[image] ما الذي يجب ألا يظهر في الصورة؟ أرسله نصًا، مثل: ضبابية، كتابة، أصابع زائدة.
}
draw-cancelled = أُلغي. لم يُحتسب شيء.
draw-panel-expired = انتهت صلاحية هذه اللوحة. أرسل { "/image" } أو { "/gif" } لفتح لوحة جديدة.
draw-need-words = أحتاج إلى كلمات: أرسل الوصف نصًا.
draw-started = حالًا!

draw-limited-image = { $limit ->
    [zero] استخدمت صورك الـ{ $limit } المتاحة في الوقت الحالي. لم يُحتسب شيء.
    [one] استخدمت صورتك المتاحة في الوقت الحالي. لم يُحتسب شيء.
    [two] استخدمت صورتيك المتاحتين في الوقت الحالي. لم يُحتسب شيء.
    [few] استخدمت صورك الـ{ $limit } المتاحة في الوقت الحالي. لم يُحتسب شيء.
    [many] استخدمت صورك الـ{ $limit } المتاحة في الوقت الحالي. لم يُحتسب شيء.
   *[other] استخدمت صورك الـ{ $limit } المتاحة في الوقت الحالي. لم يُحتسب شيء.
}
draw-limited-gif = { $limit ->
    [zero] استخدمت { $limit } GIF المتاحة لك في الوقت الحالي. لم يُحتسب شيء.
    [one] استخدمت GIF المتاح لك في الوقت الحالي. لم يُحتسب شيء.
    [two] استخدمت { $limit } GIF المتاحة لك في الوقت الحالي. لم يُحتسب شيء.
    [few] استخدمت { $limit } GIF المتاحة لك في الوقت الحالي. لم يُحتسب شيء.
    [many] استخدمت { $limit } GIF المتاحة لك في الوقت الحالي. لم يُحتسب شيء.
   *[other] استخدمت { $limit } GIF المتاحة لك في الوقت الحالي. لم يُحتسب شيء.
}
draw-limited-until = يمكن بدء التالي { $wait }، في { $time }.
draw-limited-several = { $remaining ->
    [zero] طلبت صورًا عددها { $count }، والمتبقي الآن { $remaining } صورة. لم يُحتسب شيء.
    [one] طلبت صورًا عددها { $count }، والمتبقي الآن صورة واحدة. لم يُحتسب شيء.
    [two] طلبت صورًا عددها { $count }، والمتبقي الآن صورتان. لم يُحتسب شيء.
    [few] طلبت صورًا عددها { $count }، والمتبقي الآن { $remaining } صور. لم يُحتسب شيء.
    [many] طلبت صورًا عددها { $count }، والمتبقي الآن { $remaining } صورة. لم يُحتسب شيء.
   *[other] طلبت صورًا عددها { $count }، والمتبقي الآن { $remaining } صورة. لم يُحتسب شيء.
}
draw-limited-several-until = يمكن بدؤها كلها { $wait }، في { $time }.
draw-limited-too-many = لا تتسع معًا أبدًا: اطلب { $limit } على الأكثر.
draw-backlog-full = { $max ->
    [zero] لديك في الدور { $max } من الصور و GIF، وهذا أقصى عدد في آن واحد. لم يُحتسب شيء. انتظر انتهاء واحد أو ألغِ واحدًا.
    [one] لديك في الدور صورة أو GIF واحد، وهذا أقصى عدد في آن واحد. لم يُحتسب شيء. انتظر انتهاء واحد أو ألغِ واحدًا.
    [two] لديك في الدور صورتان أو GIF، وهذا أقصى عدد في آن واحد. لم يُحتسب شيء. انتظر انتهاء واحد أو ألغِ واحدًا.
    [few] لديك في الدور { $max } من الصور و GIF، وهذا أقصى عدد في آن واحد. لم يُحتسب شيء. انتظر انتهاء واحد أو ألغِ واحدًا.
    [many] لديك في الدور { $max } من الصور و GIF، وهذا أقصى عدد في آن واحد. لم يُحتسب شيء. انتظر انتهاء واحد أو ألغِ واحدًا.
   *[other] لديك في الدور { $max } من الصور و GIF، وهذا أقصى عدد في آن واحد. لم يُحتسب شيء. انتظر انتهاء واحد أو ألغِ واحدًا.
}
draw-key-banned = مفتاح API الخاص بك محظور، لذا لا أستطيع الرسم لك. إن كنت ترى ذلك خطأً فاكتب إلى { "/support" }.
draw-engine-away = لا أستطيع الوصول إلى محرّك الرسم الآن. لم يُحتسب شيء. حاول مجددًا بعد دقيقة.

draw-problem-unknown-option = لا أعرف الخيار { $option }.
draw-problem-mistyped-option = لا أعرف الخيار { $option }. هل تقصد { $suggestion }؟
draw-problem-not-for-gifs = لا يوجد { $option } في GIF؛ إنه يعمل مع { "/image" }.
draw-problem-repeated-option = { $option } مذكور مرتين. أيهما تقصد؟
draw-problem-missing-value = يلزم وضع قيمة بعد { $option }.
draw-problem-not-in-range = { $option } يقبل أرقامًا صحيحة من { $min } إلى { $max }، لا { $value }.
draw-problem-bad-size = لا أستطيع الرسم بالمقاس { $value }. استخدم البكسل مثل { $pixels } (كل ضلع من { $min } إلى { $max }) أو نسبة مثل { $ratio }.
draw-problem-prompt-too-long = طول الوصف { $length } حرفًا؛ والحد الأقصى { $max }.
draw-problem-unknown-model = لا يوجد نموذج { $value }.
draw-problem-mistyped-model = لا يوجد نموذج { $value }. هل تقصد { $suggestion }؟
draw-problem-unknown-sampler = لا يوجد sampler باسم { $value }.
draw-problem-mistyped-sampler = لا يوجد sampler باسم { $value }. هل تقصد { $suggestion }؟
draw-problem-bad-lora = لا أفهم LoRA المكتوب { $value }. اكتبه هكذا { $example }، بوزن من { $min } إلى { $max }.
draw-problem-too-many-loras = عدد LoRA كبير جدًا: { $max } على الأكثر.
draw-problem-unknown-lora = لا يوجد LoRA باسم { $value }.
draw-problem-mistyped-lora = لا يوجد LoRA باسم { $value }. هل تقصد { $suggestion }؟
draw-problem-unknown-preset = لا توجد إعدادات محفوظة باسم { $value }.
draw-problem-mistyped-preset = لا توجد إعدادات محفوظة باسم { $value }. هل تقصد { $suggestion }؟
draw-problem-too-many-presets = عدد إعداداتك المحفوظة { $max }، وهذا هو الحد الأقصى. احذف واحدة أولًا.
draw-problem-next = لم يُحتسب شيء. صحّح السطر وأرسله مجددًا، أو دعني أسأل خطوة خطوة.

draw-recipe-gone = لم أعد أتذكر كيف صُنع هذا. أرسل { "/image" } أو { "/gif" } لصنع جديد.
draw-cancel-too-late = فات الأوان: لقد انتهى.
draw-cancelling = أتوقف الآن. ما رُسم يبقى.
draw-deleted = حُذف.
draw-delete-failed = لم يعد تيليجرام يسمح لي بحذف هذه الرسالة.
