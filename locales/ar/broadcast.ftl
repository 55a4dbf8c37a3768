broadcast-title = الرسائل الجماعية
broadcast-about = رُدّ بـ { $command } على أي رسالة في هذه المحادثة، ولو كانت معاد توجيهها، فأرسلها إلى كل من تختار. منشورات قناتك الجديدة أعرضها عليك من نفسي.
broadcast-about-quiet = رُدّ بـ { $command } على أي رسالة في هذه المحادثة، ولو كانت معاد توجيهها، فأرسلها إلى كل من تختار. منشورات قناتك الجديدة لا أعرضها عليك الآن.
broadcast-none = لم تُرسل أي منها بعد.
broadcast-reply-unusable = لا يمكن إرسال هذه: هي رسالة خدمة، أو أقدم من أن أراها. رُدّ على نص أو صورة أو ملف أو استطلاع أو ألبوم.
broadcast-admins-only = هذه الأزرار للمشرفين.
broadcast-gone = هذه الرسالة الجماعية أقدم من أن يُعمل بها.
broadcast-button-offers-on = اعرض عليّ المنشورات الجديدة
broadcast-button-offers-off = لا تعرض عليّ المنشورات الجديدة
broadcast-button-list = كل الرسائل الجماعية

broadcast-offer-title = هل تريد إرسال هذا المنشور إلى الجميع؟
broadcast-offer-album = ألبوم
broadcast-button-prepare = حضّر
broadcast-button-not-now = ليس هذا
broadcast-offer-declined = حسنًا، يبقى هذا المنشور في القناة.
broadcast-offers-off = لن أعرض عليك المنشورات الجديدة بعد الآن. { $command } يعيد ذلك.

broadcast-kind-text = نص
broadcast-kind-photo = صورة
broadcast-kind-video = فيديو
broadcast-kind-animation = صورة GIF
broadcast-kind-audio = مقطع صوتي
broadcast-kind-document = ملف
broadcast-kind-voice = رسالة صوتية
broadcast-kind-video_note = رسالة مرئية
broadcast-kind-sticker = ملصق
broadcast-kind-poll = استطلاع
broadcast-kind-album = ألبوم من { $count }
broadcast-kind-other = رسالة
broadcast-kind-from = { $what } من { $channel }

broadcast-state-draft = رسالة جماعية: مسودة
broadcast-state-scheduled = رسالة جماعية: مجدولة
broadcast-state-counting = رسالة جماعية: أجمع المستلمين
broadcast-state-running-send = رسالة جماعية: أرسل
broadcast-state-running-resend = رسالة جماعية: أرسل من جديد
broadcast-state-running-edit = رسالة جماعية: أعدّل لدى الجميع
broadcast-state-running-delete = رسالة جماعية: أحذف لدى الجميع
broadcast-state-paused = رسالة جماعية: متوقفة مؤقتًا
broadcast-state-finished = رسالة جماعية: تمت
broadcast-state-stopped = رسالة جماعية: أُوقفت

broadcast-to-all = إلى: كل من يريدها
broadcast-to = إلى: { $who }
broadcast-who-active = { $days ->
    [zero] النشطون في آخر { $days } يوم
    [one] النشطون في آخر يوم
    [two] النشطون في آخر يومين
    [few] النشطون في آخر { $days } أيام
    [many] النشطون في آخر { $days } يومًا
   *[other] النشطون في آخر { $days } يوم
}
broadcast-language-unknown = لغة غير معروفة
broadcast-as-news = النوع: أخبار يمكن كتمها
broadcast-as-offers = النوع: عرض يمكن كتمه
broadcast-as-service = النوع: إشعار خدمة لا يمكن كتمه
broadcast-duration-seconds = { $seconds } ث
broadcast-duration-minutes = { $minutes } د { $seconds } ث
broadcast-duration-hours = { $hours } س { $minutes } د
broadcast-people = { $count ->
    [zero] { $count } شخص، نحو { $duration }
    [one] شخص واحد، نحو { $duration }
    [two] شخصان، نحو { $duration }
    [few] { $count } أشخاص، نحو { $duration }
    [many] { $count } شخصًا، نحو { $duration }
   *[other] { $count } شخص، نحو { $duration }
}
broadcast-nobody = لا أحد في هذا الجمهور، فلا أحد يُرسل إليه.
broadcast-turbo-on = التسريع المدفوع مفعّل: حتى 1000 رسالة في الثانية، والثمن بالنجوم: { $stars }
broadcast-turbo-balance = رصيد البوت من النجوم: { $balance }.
broadcast-turbo-short = رصيد البوت من النجوم: { $balance }. هذا لا يكفي، فسيرفض تيليجرام.
broadcast-turbo-unknown = تعذّرت قراءة رصيد البوت من النجوم.

broadcast-warning-uncopyable = لا يسمح لي تيليجرام بنسخ هذا، فلا يمكن إرساله.
broadcast-warning-protected = محتوى هذه المحادثة محمي، فلا يسمح لي تيليجرام بنسخ هذا. أوقف الحماية وجرّب من جديد.
broadcast-warning-missing = لم يعد المنشور موجودًا، فلا يمكن إرساله.
broadcast-warning-rights = لم يعد يحق لي قراءة تلك المحادثة، فلا يمكن إرساله. اجعلني مشرفًا هناك وجرّب من جديد.
broadcast-warning-caption = التعليق أطول مما تحتمله النسخة: عدد حروفه { $count }، والمسموح 1024. اختصره حيث هو وجرّب من جديد.
broadcast-warning-quiz = هذا اختبار لا أعرف إجابته، فلا يسمح لي تيليجرام بنسخه.
broadcast-warning-paid = لا يمكن نسخ الوسائط المدفوعة.
broadcast-warning-giveaway = لا يمكن نسخ السحوبات على الجوائز.
broadcast-warning-album-buttons = لا أزرار للألبومات: تُحذف أزرار المنشور وزر «كتم».
broadcast-warning-album-mute = لا أزرار للألبومات: يكتمها الناس في { $command }.
broadcast-warning-album-part = هذا جزء من ألبوم لم أرَ بقيته. لإرساله كاملًا أعد توجيه الألبوم إلى هنا ورُدّ عليه.
broadcast-warning-buttons = { $count ->
    [zero] { $count } زر لا يعمل إلا حيث المنشور، فيُحذف.
    [one] زر واحد لا يعمل إلا حيث المنشور، فيُحذف.
    [two] زران لا يعملان إلا حيث المنشور، فيُحذفان.
    [few] { $count } أزرار لا تعمل إلا حيث المنشور، فتُحذف.
    [many] { $count } زرًا لا تعمل إلا حيث المنشور، فتُحذف.
   *[other] { $count } زر لا تعمل إلا حيث المنشور، فتُحذف.
}
broadcast-warning-poll = لكل شخص استطلاعه الخاص: لا تُجمع الأصوات معًا.
broadcast-warning-edit-kind = بعد الإرسال لا يمكن تعديل هذا النوع لدى الجميع، بل حذفه فقط.

broadcast-button-audience = الجمهور
broadcast-button-category = النوع
broadcast-button-turbo-on = فعّل التسريع المدفوع
broadcast-button-turbo-off = أوقف التسريع المدفوع
broadcast-button-test = جرّبها عليّ
broadcast-button-send = أرسل الآن
broadcast-button-send-sure = { $count ->
    [zero] نعم، أرسل إلى { $count } شخص
    [one] نعم، أرسل إلى شخص واحد
    [two] نعم، أرسل إلى شخصين
    [few] نعم، أرسل إلى { $count } أشخاص
    [many] نعم، أرسل إلى { $count } شخصًا
   *[other] نعم، أرسل إلى { $count } شخص
}
broadcast-button-schedule = جدولة
broadcast-button-cancel = إلغاء
broadcast-button-everybody = الجميع
broadcast-button-languages = اللغات
broadcast-button-active = النشطون في 30 يومًا
broadcast-button-language = { $language }: { $count }
broadcast-button-news = أخبار
broadcast-button-offers = عروض
broadcast-button-service = إشعار خدمة
broadcast-audience-ask = لمن تصل؟ من كتم هذا النوع أو حظرني لا تصله في أي حال.
broadcast-languages-ask = بأي لغات؟ بجانب كل لغة عدد من تصلهم.
broadcast-category-ask = ما هذه؟ الأخبار والعروض يستطيع كل شخص كتمها، إحداهما دون الأخرى. إشعارات الخدمة تصل إلى الجميع: الأعطال وتغيّر الشروط، ولا شيء غير ذلك.
broadcast-send-ask = { $count ->
    [zero] هل تريد إرسالها إلى { $count } شخص الآن؟
    [one] هل تريد إرسالها إلى شخص واحد الآن؟
    [two] هل تريد إرسالها إلى شخصين الآن؟
    [few] هل تريد إرسالها إلى { $count } أشخاص الآن؟
    [many] هل تريد إرسالها إلى { $count } شخصًا الآن؟
   *[other] هل تريد إرسالها إلى { $count } شخص الآن؟
}
broadcast-send-ask-turbo = الثمن بالنجوم: { $stars }.
broadcast-cancelled = أُلغيت. لم يُرسل شيء.
broadcast-tested = أُرسلت إليك، مع صوت. لم تصل إلى أحد غيرك.
broadcast-first = سبقك { $name }: { $what }
broadcast-first-send = بدأ الإرسال بالفعل.
broadcast-first-schedule = جُدول الإرسال بالفعل.
broadcast-first-cancel = أُلغيت الرسالة الجماعية بالفعل.
broadcast-first-other = لم تعد الرسالة الجماعية على تلك الحال.
broadcast-an-admin = مشرف آخر
broadcast-changed-meanwhile = لم يتغير شيء: لم تعد الرسالة الجماعية على تلك الحال.

broadcast-schedule-ask = متى؟ توقيتك الآن { $time } ({ $zone }).
broadcast-zone-ask = كم الساعة الآن حيث أنت؟ أسأل هذا مرة واحدة.
broadcast-time-ask = متى أرسلها؟ اكتب الوقت هكذا { $short }، أو مع اليوم هكذا { $long } ({ $zone }).
broadcast-time-unreadable = لا أستطيع قراءة ذلك وقتًا. اكتبه هكذا { $short }، أو مع اليوم هكذا { $long }.
broadcast-time-past = فات ذلك الوقت. أي وقت إذًا؟
broadcast-time-too-far = هذا بعيد جدًا: 90 يومًا على الأكثر. أي وقت إذًا؟
broadcast-scheduled-for = موعد الإرسال: { $time }
broadcast-button-in-an-hour = بعد ساعة
broadcast-button-tonight = الليلة 19:00
broadcast-button-tomorrow = غدًا 9:00
broadcast-button-type = وقت آخر…
broadcast-button-zone = المنطقة الزمنية: { $zone }
broadcast-button-unschedule = لا ترسل
broadcast-button-zone-choice = { $time } ({ $zone })

broadcast-progress = { $percent }% من { $total }
broadcast-counted = { $count ->
    [zero] { $count } شخص حتى الآن
    [one] شخص واحد حتى الآن
    [two] شخصان حتى الآن
    [few] { $count } أشخاص حتى الآن
    [many] { $count } شخصًا حتى الآن
   *[other] { $count } شخص حتى الآن
}
broadcast-count-sent = وصلت إلى: { $count }
broadcast-count-edited = عُدّلت: { $count }
broadcast-count-deleted = حُذفت: { $count }
broadcast-count-blocked = حظروني: { $count }
broadcast-count-failed = فشل: { $count }
broadcast-count-deferred = سأحاول من جديد: { $count }
broadcast-count-uncertain = غير مؤكد: { $count }
broadcast-count-left = الباقي: { $count }
broadcast-rate = { $count } في الثانية، بقي نحو { $duration }
broadcast-held = يطلب تيليجرام التوقف قليلًا؛ يستمر الإرسال تلقائيًا في { $time }.
broadcast-old-text = { $count ->
    [zero] عُدّل المنشور في هذه الأثناء: لدى { $count } شخص نسخته القديمة. من يستلمها الآن يستلم الجديدة.
    [one] عُدّل المنشور في هذه الأثناء: لدى شخص واحد نسخته القديمة. من يستلمها الآن يستلم الجديدة.
    [two] عُدّل المنشور في هذه الأثناء: لدى شخصين نسخته القديمة. من يستلمها الآن يستلم الجديدة.
    [few] عُدّل المنشور في هذه الأثناء: لدى { $count } أشخاص نسخته القديمة. من يستلمها الآن يستلم الجديدة.
    [many] عُدّل المنشور في هذه الأثناء: لدى { $count } شخصًا نسخته القديمة. من يستلمها الآن يستلم الجديدة.
   *[other] عُدّل المنشور في هذه الأثناء: لدى { $count } شخص نسخته القديمة. من يستلمها الآن يستلم الجديدة.
}
broadcast-uncertain-hint = غير مؤكد: أُرسل الطلب إلى تيليجرام، ثم ضاع الرد بسبب عطل أو انقطاع. لعلها وصلتهم.
broadcast-took = المدة: { $duration }
broadcast-button-pause = إيقاف مؤقت
broadcast-button-resume = متابعة
broadcast-button-stop = إيقاف
broadcast-button-stop-sure = نعم، أوقفها نهائيًا
broadcast-stop-ask = هل تريد إيقافها نهائيًا؟ تبقى لدى من وصلته، ولا تصل إلى أحد بعد ذلك. أما الإيقاف المؤقت فيمكن إنهاؤه.

broadcast-trouble-post-gone = أوقفتها مؤقتًا: حُذف المنشور، فلم يبقَ ما يُنسخ. لم يضِع أحد؛ يمكنك إيقافها، ثم حذفها لدى الجميع.
broadcast-trouble-not-copyable = أوقفتها مؤقتًا: لم يعد تيليجرام يسمح لي بنسخ المنشور. هل أصبح محتوى محادثته محميًا؟ غيّر ذلك ثم تابع.
broadcast-trouble-source-gone = أوقفتها مؤقتًا: لم يعد يحق لي قراءة المحادثة التي فيها المنشور. اجعلني مشرفًا هناك من جديد ثم تابع.
broadcast-trouble-rejected = أوقفتها مؤقتًا: يرفض تيليجرام المنشور لشخص بعد آخر. راجع القائمة، ثم تابع أو أوقفها.
broadcast-trouble-no-balance = أوقفتها مؤقتًا: نجوم البوت لا تكفي للتسريع المدفوع. اشحنها ثم تابع.
broadcast-trouble-no-answers = أوقفتها مؤقتًا: تيليجرام لا يرد. تابع حين يرد؛ لن تصل إلى أحد مرتين.

broadcast-button-edit = تعديل لدى الجميع
broadcast-button-edit-sure = { $count ->
    [zero] نعم، عدّل { $count } رسالة
    [one] نعم، عدّل رسالة واحدة
    [two] نعم، عدّل رسالتين
    [few] نعم، عدّل { $count } رسائل
    [many] نعم، عدّل { $count } رسالة
   *[other] نعم، عدّل { $count } رسالة
}
broadcast-edit-ask = { $count ->
    [zero] هل تريد تعديلها لدى { $count } شخص إلى ما في المنشور الآن؟
    [one] هل تريد تعديلها لدى شخص واحد إلى ما في المنشور الآن؟
    [two] هل تريد تعديلها لدى شخصين إلى ما في المنشور الآن؟
    [few] هل تريد تعديلها لدى { $count } أشخاص إلى ما في المنشور الآن؟
    [many] هل تريد تعديلها لدى { $count } شخصًا إلى ما في المنشور الآن؟
   *[other] هل تريد تعديلها لدى { $count } شخص إلى ما في المنشور الآن؟
}
broadcast-edit-nothing = عدّل المنشور أولًا حيث هو؛ ثم أوصل ذلك إلى الجميع.
broadcast-button-delete = حذف لدى الجميع
broadcast-button-delete-sure = { $count ->
    [zero] نعم، احذف { $count } رسالة
    [one] نعم، احذف رسالة واحدة
    [two] نعم، احذف رسالتين
    [few] نعم، احذف { $count } رسائل
    [many] نعم، احذف { $count } رسالة
   *[other] نعم، احذف { $count } رسالة
}
broadcast-delete-ask = { $count ->
    [zero] هل تريد حذفها لدى { $count } شخص؟ لا يمكن التراجع عن ذلك.
    [one] هل تريد حذفها لدى شخص واحد؟ لا يمكن التراجع عن ذلك.
    [two] هل تريد حذفها لدى شخصين؟ لا يمكن التراجع عن ذلك.
    [few] هل تريد حذفها لدى { $count } أشخاص؟ لا يمكن التراجع عن ذلك.
    [many] هل تريد حذفها لدى { $count } شخصًا؟ لا يمكن التراجع عن ذلك.
   *[other] هل تريد حذفها لدى { $count } شخص؟ لا يمكن التراجع عن ذلك.
}
broadcast-delete-late = مضى عليها أكثر من 48 ساعة؛ قد يرفض تيليجرام حذفها لدى بعضهم.
broadcast-button-resend-failed = أعد الإرسال لمن فشل: { $count }
broadcast-button-resend-uncertain = أعد الإرسال لغير المؤكد: { $count }
broadcast-resend-failed-ask = { $count ->
    [zero] هل تريد إرسالها من جديد إلى { $count } شخص لم تصله؟
    [one] هل تريد إرسالها من جديد إلى شخص واحد لم تصله؟
    [two] هل تريد إرسالها من جديد إلى شخصين لم تصلهما؟
    [few] هل تريد إرسالها من جديد إلى { $count } أشخاص لم تصلهم؟
    [many] هل تريد إرسالها من جديد إلى { $count } شخصًا لم تصلهم؟
   *[other] هل تريد إرسالها من جديد إلى { $count } شخص لم تصلهم؟
}
broadcast-resend-uncertain-ask = { $count ->
    [zero] هل تريد إرسالها من جديد إلى { $count } شخص لعلها وصلته؟ قد تصله مرتين.
    [one] هل تريد إرسالها من جديد إلى شخص واحد لعلها وصلته؟ قد تصله مرتين.
    [two] هل تريد إرسالها من جديد إلى شخصين لعلها وصلتهما؟ قد تصل إلى أحدهما مرتين.
    [few] هل تريد إرسالها من جديد إلى { $count } أشخاص لعلها وصلتهم؟ قد تصل إلى بعضهم مرتين.
    [many] هل تريد إرسالها من جديد إلى { $count } شخصًا لعلها وصلتهم؟ قد تصل إلى بعضهم مرتين.
   *[other] هل تريد إرسالها من جديد إلى { $count } شخص لعلها وصلتهم؟ قد تصل إلى بعضهم مرتين.
}
broadcast-button-sure = نعم
broadcast-button-list-file = القائمة كملف
broadcast-file-caption = { $part ->
    [1] كل المستلمين وما جرى مع كلٍّ منهم
   *[other] كل المستلمين وما جرى مع كلٍّ منهم، الجزء { $part }
}
broadcast-file-coming = القائمة في طريقها إليك.

broadcast-mute = كتم
broadcast-unmute = إلغاء الكتم
broadcast-muted-news = كُتمت: لن أرسل إليك الأخبار. { "/settings" } يعيدها.
broadcast-muted-offers = كُتمت: لن أرسل إليك العروض. { "/settings" } يعيدها.
broadcast-unmuted-news = ستصلك الأخبار من جديد.
broadcast-unmuted-offers = ستصلك العروض من جديد.
