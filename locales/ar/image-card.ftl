image-queued = { $position ->
    [1] أنت التالي.
   *[other] رقمك في الدور { $position }.
}
image-queued-maintenance = { $position ->
    [1] أنا قيد الصيانة لبعض الوقت. طلبك أول ما أبدؤه بعدها، تلقائيًا.
   *[other] أنا قيد الصيانة لبعض الوقت. طلبك محفوظ برقم { $position } في الدور ويبدأ تلقائيًا.
}
image-wait-seconds = { $seconds ->
    [zero] بقي نحو { $seconds } ثانية.
    [one] بقي نحو ثانية واحدة.
    [two] بقي نحو ثانيتين.
    [few] بقي نحو { $seconds } ثوانٍ.
    [many] بقي نحو { $seconds } ثانية.
   *[other] بقي نحو { $seconds } ثانية.
}
image-wait-minutes = { $minutes ->
    [zero] بقي نحو { $minutes } دقيقة.
    [one] بقي نحو دقيقة واحدة.
    [two] بقي نحو دقيقتين.
    [few] بقي نحو { $minutes } دقائق.
    [many] بقي نحو { $minutes } دقيقة.
   *[other] بقي نحو { $minutes } دقيقة.
}

image-drawing = { $kind ->
    [gif] أحرّك…
   *[image] أرسم…
}
image-drawing-for = { $kind ->
    [gif] أحرّك… { $seconds } ث
   *[image] أرسم… { $seconds } ث
}
image-drawing-still = { $kind ->
    [gif] ما زلت أحرّك… { $seconds } ث
   *[image] ما زلت أرسم… { $seconds } ث
}
image-drawing-slow = { $kind ->
    [gif] هذا GIF يحتاج وقتًا… { $seconds } ث
   *[image] هذه الصورة تحتاج وقتًا… { $seconds } ث
}
image-engine-waiting = محرّك الرسم لا يستجيب. أواصل المحاولة، ليس عليك فعل شيء.
image-cancelled = أُلغي. لم يُحتسب شيء.

image-result-details-gif = { $steps ->
    [zero] { $steps } خطوة · CFG { $cfg }
    [one] خطوة واحدة · CFG { $cfg }
    [two] خطوتان · CFG { $cfg }
    [few] { $steps } خطوات · CFG { $cfg }
    [many] { $steps } خطوة · CFG { $cfg }
   *[other] { $steps } خطوة · CFG { $cfg }
}
image-result-seconds = { $seconds } ث
image-result-seed = seed

image-album-drawn = جاهز { $drawn } من { $count }
image-album-short = { $drawn ->
    [zero] هنا { $drawn } صورة من { $count }؛ والبقية لم تُحتسب.
    [one] هنا صورة واحدة من { $count }؛ والبقية لم تُحتسب.
    [two] هنا صورتان من { $count }؛ والبقية لم تُحتسب.
    [few] هنا { $drawn } صور من { $count }؛ والبقية لم تُحتسب.
    [many] هنا { $drawn } صورة من { $count }؛ والبقية لم تُحتسب.
   *[other] هنا { $drawn } صورة من { $count }؛ والبقية لم تُحتسب.
}
image-album-cancelled = أُلغي.

image-not-charged = لم يُحتسب شيء.
image-failed-engine-busy = { $kind ->
    [gif] محرّك الرسم مشغول ولم يقبل هذا GIF.
   *[image] محرّك الرسم مشغول ولم يقبل هذه الصورة.
}
image-failed-engine-away = يتعذر الوصول إلى محرّك الرسم الآن.
image-failed-engine-failed = { $kind ->
    [gif] فشل محرّك الرسم في هذا GIF.
   *[image] فشل محرّك الرسم في هذه الصورة.
}
image-failed-timeout = { $kind ->
    [gif] استغرق GIF وقتًا طويلًا فتُرك.
   *[image] استغرقت الصورة وقتًا طويلًا فتُركت.
}
image-failed-refused = { $param ->
    [model] لم يعد هذا النموذج لدى محرّك الرسم.
    [sampler] لم يعد هذا sampler لدى محرّك الرسم.
    [prompt] رفض محرّك الرسم هذا الوصف.
   *[other] رفض محرّك الرسم هذا الطلب.
}
image-failed-limit-image = بلغت حدّ الصور.
image-failed-limit-gif = بلغت حدّ صور GIF.
image-failed-key-banned = مفتاحك محظور، لذا لا أستطيع الرسم لك. إن كنت ترى ذلك خطأً فاكتب إلى { "/support" }.
image-failed-key-refused = لم تقبل خدمة الرسم مفتاحك: راجع { "/key" }.
image-failed-not-allowed-here = { $kind ->
    [gif] لا تسمح لي هذه المحادثة بإرسال GIF.
   *[image] لا تسمح لي هذه المحادثة بإرسال الصور.
}
image-failed-too-big = { $kind ->
    [gif] جاء GIF أكبر مما يسمح لي تيليجرام بإرساله.
   *[image] جاءت الصورة أكبر مما يسمح لي تيليجرام بإرساله.
}
image-failed-no-way-here = اكتمل الرسم، لكن لا يمكن عرض شيء في هذه الرسالة الآن. أُبلغ المشغّل.
image-failed-no-private-chat = اكتمل الرسم، لكن لا محادثة خاصة بيننا لإرساله. افتحني واضغط «ابدأ» وحاول مجددًا.
image-failed-service = ثمة خلل من جهتنا، وقد أُبلغ المشغّل.
image-failed-unknown = { $kind ->
    [gif] حدث خطأ أثناء التحريك.
   *[image] حدث خطأ أثناء الرسم.
}

image-button-cancel = إلغاء
image-button-again = مرة أخرى
image-button-vary = تنويع
image-button-edit = تعديل
image-button-seed = نفس seed
image-button-file = كملف
image-button-gif = حوّل إلى GIF
image-button-delete = حذف
image-button-retry = حاول مجددًا
