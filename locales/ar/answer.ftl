answer-button-continue = متابعة
answer-button-regenerate = إجابة أخرى
answer-button-new = محادثة جديدة
answer-button-stop = إيقاف
answer-button-cancel = إلغاء
answer-button-retry = حاول مجددًا
answer-button-keep = احتفظ به كله
answer-button-model = نموذج آخر

answer-waiting = { $position ->
    [1] سؤالك هو التالي: ما زلت أجيب عن السؤال السابق.
   *[other] سؤالك رقم { $position } في الدور. أجيب عن سؤال تلو الآخر.
}
answer-waiting-maintenance = أنا قيد الصيانة لبعض الوقت. سؤالك محفوظ، وسأجيب عنه تلقائيًا بعدها.
answer-cancelled = أُلغي. لم يُحتسب شيء.
answer-stopped = توقّف قبل أول كلمة. لم يُحتسب شيء.
answer-summarised = تم: يعرف النموذج الجديد باختصار ما قيل من قبل. تابع فحسب.
answer-no-summary = لا ملخّص إذًا، ولم يضِع شيء: يقرأ النموذج الجديد ما قيل بنفسه، بقدر ما يتسع له.

answer-note-file = البقية طويلة: الإجابة كاملة في الملف أدناه.
answer-note-length = بلغت الإجابة أقصى طول لها. زر «متابعة» يكمل من هنا.
answer-note-filtered = أنهى مرشّح النموذج نفسه الإجابة هنا.
answer-note-stopped = توقّف.
answer-note-broken = انقطع الاتصال بالنموذج هنا.
answer-note-broken-free = انقطع الاتصال بالنموذج هنا. لم تُحتسب هذه الإجابة.
answer-note-rich-off = تبيّن أن تيليجرام لا يدعم الإجابات المنسّقة هنا، فأوقفتها. { "/settings" } يشغّلها من جديد.
answer-note-pictures = هذا النموذج لا يرى الصور، فأجاب من دونها.
answer-note-left-out = { $count ->
    [zero] أصبحت المحادثة طويلة: لم يعد النموذج يرى أول { $count } سؤال فيها.
    [one] أصبحت المحادثة طويلة: لم يعد النموذج يرى أول سؤال فيها.
    [two] أصبحت المحادثة طويلة: لم يعد النموذج يرى أول سؤالين فيها.
    [few] أصبحت المحادثة طويلة: لم يعد النموذج يرى أول { $count } أسئلة فيها.
    [many] أصبحت المحادثة طويلة: لم يعد النموذج يرى أول { $count } سؤالًا فيها.
   *[other] أصبحت المحادثة طويلة: لم يعد النموذج يرى أول { $count } سؤال فيها.
}

answer-not-charged = لم يُحتسب شيء.
answer-failed-engine-busy = النموذج مشغول ولم يقبل السؤال.
answer-failed-engine-away = يتعذر الوصول إلى النموذج الآن.
answer-failed-engine-failed = فشل النموذج في هذا السؤال.
answer-failed-timeout = بقي النموذج صامتًا أطول مما ينبغي.
answer-failed-empty = انتهى النموذج دون أن يقول كلمة.
answer-failed-filtered = حجب مرشّح النموذج نفسه الإجابة.
answer-failed-refused = { $param ->
    [messages] رفض النموذج هذا السؤال.
   *[other] رفض النموذج هذا الطلب.
}
answer-failed-model-gone = لم يعد هذا النموذج موجودًا. اختر غيره وتستمر المحادثة.
answer-failed-too-long = السؤال أطول مما يستطيع هذا النموذج قراءته. اختصره أو اختر نموذجًا يقرأ أكثر.
answer-failed-limit = بلغت حدّ أسئلتك.
answer-failed-key-banned = مفتاحك محظور، لذا لا أستطيع سؤال نموذج نيابةً عنك. إن كنت ترى ذلك خطأً فاكتب إلى { "/support" }.
answer-failed-key-refused = لم تقبل الخدمة مفتاحك: راجع { "/key" }.
answer-failed-talk-gone = لم تعد هذه المحادثة موجودة.
answer-failed-picture-too-big = الصورة أكبر مما أحتمل: أرسل صورة حجمها { "20 MB" } على الأكثر، ويفضّل كصورة لا كملف.
answer-failed-picture-unreadable = لا أستطيع قراءة هذه الصورة: الملف تالف أو من نوع لا أعرفه. أرسلها كصورة لا كملف.
answer-failed-picture-gone = لم تعد هذه الصورة لدى تيليجرام. أرسلها مرة أخرى.
answer-failed-service = ثمة خلل من جهتنا، وقد أُبلغ المشغّل.
answer-failed-unknown = حدث خطأ أثناء الإجابة.
