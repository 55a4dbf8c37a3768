command-admin = لوحة المشرفين
command-stats = أرقام ورسوم بيانية
command-broadcast = اكتب إلى الجميع
command-ban = احظر مفتاح أحدهم
command-unban = ارفع الحظر عن مفتاح
command-grant = امنح أحدهم فئة
command-refund = أعد دفعة إلى صاحبها

off-image = الصور متوقفة في الوقت الحالي. لم يُحتسب شيء؛ حاول لاحقًا من فضلك.
off-gif = صور GIF متوقفة في الوقت الحالي. لم يُحتسب شيء؛ حاول لاحقًا من فضلك.
off-chat = المحادثات متوقفة في الوقت الحالي. لم يُحتسب شيء؛ حاول لاحقًا من فضلك.
off-inline = الرسائل المضمّنة متوقفة حاليًا
off-guest = لا أجيب الآن إلا في محادثاتي. لم يُحتسب شيء؛ حاول لاحقًا من فضلك.
off-keys = لا أعطي مفاتيح جديدة في الوقت الحالي. حاول لاحقًا من فضلك.
off-trial = التجارب متوقفة في الوقت الحالي. حاول لاحقًا من فضلك.
off-payments = لا أقبل الدفع في الوقت الحالي. حاول لاحقًا من فضلك.

desk-title = لوحة المشرفين
desk-about = كل ما هنا للمشرفين وحدهم. { "/admin" } مع معرّف أو اسم مستخدم، أو ردًا على رسالة معاد توجيهها، يفتح بطاقة الشخص فورًا.
desk-button-statistics = الإحصاءات
desk-button-broadcasts = الرسائل الجماعية
desk-button-people = الأشخاص
desk-button-audit = من فعل ماذا
desk-button-switches = الميزات
desk-button-maintenance = الصيانة
desk-button-checks = الفحوص
desk-button-refresh = تحديث

desk-under-maintenance = ⚠️ قيد الصيانة
desk-maintenance-since = منذ { $time }، بأمر المشرف { $admin }. تُقبل الطلبات وتنتظر.
desk-off = ⚠️ متوقف: { $names }
desk-switches-about = اضغط لإيقاف ميزة أو تشغيلها، في كل مكان وفورًا. يُخبَر الناس بذلك بلطف، ويستلم المطورون الرمز 503، ولا يُحتسب شيء على أحد. ما هو في الدور يكتمل.
desk-switch-on = { $name }: تشغيل
desk-switch-off = { $name }: إيقاف
desk-turned-on = { $name }: عاد التشغيل
desk-turned-off = { $name }: أُوقف التشغيل
desk-maintenance-about = أثناء الصيانة تُقبل الصور والأسئلة وتنتظر؛ يرى الناس ذلك على بطاقاتهم، ثم يستمر كل شيء تلقائيًا بعدها. يستلم المطورون الرمز 503 مع Retry-After. ما بدأ يكتمل. تبقى الصيانة بعد إعادة التشغيل.
desk-button-maintain-on = ابدأ الصيانة
desk-button-maintain-off = أنهِ الصيانة
desk-maintenance-on = بدأت الصيانة.
desk-maintenance-off = انتهت الصيانة. كل شيء يستمر.

switch-image = الصور
switch-gif = صور GIF
switch-chat = المحادثات
switch-inline = الرسائل المضمّنة
switch-guest = وضع الضيف
switch-keys = مفاتيح جديدة
switch-trial = التجارب
switch-payments = المدفوعات
switch-gateway-image = API: الصور
switch-gateway-gif = API: صور GIF
switch-gateway-llm = API: المحادثات

desk-people-ask = عمّن تبحث؟ أرسل معرّفًا أو اسم مستخدم، أو أعد توجيه رسالة من ذلك الشخص.
desk-people-nobody = لا أحد مذكور في هذا. أرسل معرّفًا أو اسم مستخدم، أو أعد توجيه رسالة من ذلك الشخص.
desk-people-unknown = لم ألتقِ أحدًا بهذا الاسم. أرسل معرّفه، أو أعد توجيه رسالة منه.
desk-people-hidden = هذا الشخص يخفي هويته عند إعادة توجيه رسائله. أرسل معرّفه أو اسم المستخدم.
desk-person-language = اللغة: { $language }
desk-person-first = أول ظهور: { $time }
desk-person-last = آخر ظهور: { $time }
desk-person-blocked = يحظرني منذ { $time }
desk-person-deactivated = غادر تيليجرام منذ { $time }
desk-person-support-open = الدعم: مفتوح منذ { $time }
desk-person-support-closed = الدعم: مغلق، فُتح في { $time }
desk-button-tiers = امنح فئة…
desk-tiers-about = أي فئة تمنح { $id }، وكم تدوم؟ يُخبَر صاحبها بذلك. وما دفعه بنفسه يبقى له.
desk-button-grant = { $days ->
    [zero] { $tier }، { $days } يوم
    [one] { $tier }، يوم واحد
    [two] { $tier }، يومان
    [few] { $tier }، { $days } أيام
    [many] { $tier }، { $days } يومًا
   *[other] { $tier }، { $days } يوم
}
desk-button-grant-for-ever = { $tier }، دائمًا
desk-button-take-back = اسحب ما مُنح
desk-button-refund = أعد { $stars } ⭐ من { $date }…
desk-refund-ask = { $stars ->
    [zero] هل تعيد { $stars } نجمة؟
    [one] هل تعيد نجمة واحدة؟
    [two] هل تعيد نجمتين؟
    [few] هل تعيد { $stars } نجوم؟
    [many] هل تعيد { $stars } نجمة؟
   *[other] هل تعيد { $stars } نجمة؟
}
desk-refund-about = تنتهي الفئة المدفوعة بها، ولا يتجدد الاشتراك بعد ذلك. يُخبَر صاحبها بذلك.
desk-button-refund-now = { $stars ->
    [zero] أعد { $stars } نجمة
    [one] أعد نجمة واحدة
    [two] أعد نجمتين
    [few] أعد { $stars } نجوم
    [many] أعد { $stars } نجمة
   *[other] أعد { $stars } نجمة
}

audit-empty = لم يُفعل شيء بعد.
audit-line = { $time } · { $admin } · { $act }
audit-line-of = { $time } · { $admin } · { $act } · { $what }
audit-operator = سطر الأوامر
audit-answers = { $count ->
    [zero] { $admin }: { $count } رد في الدعم اليوم.
    [one] { $admin }: رد واحد في الدعم اليوم.
    [two] { $admin }: ردّان في الدعم اليوم.
    [few] { $admin }: { $count } ردود في الدعم اليوم.
    [many] { $admin }: { $count } ردًّا في الدعم اليوم.
   *[other] { $admin }: { $count } رد في الدعم اليوم.
}
audit-button-latest = الأحدث
audit-button-older = الأقدم
audit-ban = حظر
audit-unban = رفع حظر
audit-grant = منح فئة
audit-refund = إعادة مال
audit-switch-off = إيقاف
audit-switch-on = تشغيل
audit-maintenance-on = بدء الصيانة
audit-maintenance-off = إنهاء الصيانة
audit-alert-mute = كتم تنبيه
audit-broadcast-send = إرسال رسالة جماعية
audit-broadcast-schedule = جدولة رسالة جماعية
audit-broadcast-pause = إيقاف رسالة جماعية مؤقتًا
audit-broadcast-resume = متابعة رسالة جماعية
audit-broadcast-stop = إيقاف رسالة جماعية
audit-broadcast-edit = تعديل رسالة جماعية لدى الجميع
audit-broadcast-delete = حذف رسالة جماعية لدى الجميع
audit-broadcast-resend = إعادة إرسال رسالة جماعية

checks-under-way = أفحص كل شيء…
checks-right = لا مشكلة.
checks-wrong = { $count ->
    [zero] { $count } مشكلة.
    [one] مشكلة واحدة.
    [two] مشكلتان.
    [few] { $count } مشكلات.
    [many] { $count } مشكلة.
   *[other] { $count } مشكلة.
}
checks-button-again = افحص مجددًا
check-channel-ok = القناة { $name }: أرى من فيها.
check-channel-no-gate = لا بوابة: يحق للجميع استخدام البوت. يسمّي CHANNEL_ID القنوات التي يجب الانضمام إليها.
check-channel-not-admin = القناة { $name }: اجعلني مشرفًا. حتى ذلك الحين يمرّ الجميع من البوابة.
check-channel-not-there = القناة { $name }: أضفني مشرفًا. حتى ذلك الحين يمرّ الجميع من البوابة.
check-channel-no-channel = تعذّر العثور على القناة { $name }. راجع CHANNEL_ID.
check-channel-no-invite = القناة { $name }: امنحني صلاحية دعوة المستخدمين، أو عيّن CHANNEL_URL. من دون ذلك لا يجد الناس طريقًا إليها.
check-channel-unknown = القناة { $name }: لم يرد تيليجرام. افحص مجددًا.
check-staging-ok = المحادثة الوسيطة: أستطيع إرسال الملفات إليها وحذفها.
check-staging-unset = لا محادثة وسيطة: ما يُرسم ضمن الرسائل يأتي على الخاص. يسمّيها STAGING_CHAT_ID.
check-staging-cant-send = المحادثة الوسيطة: لا أستطيع إرسال الملفات إليها. أضفني مع صلاحية النشر، وراجع STAGING_CHAT_ID.
check-staging-cant-delete = المحادثة الوسيطة: أستطيع الإرسال إليها، لا الحذف. بقي فيها ملف تجربة.
check-staging-unknown = المحادثة الوسيطة: لم يرد تيليجرام. افحص مجددًا.
check-group-ok = { $count ->
    [zero] { $count } مجموعة: أستطيع الكتابة والحذف فيها.
    [one] مجموعة واحدة: أستطيع الكتابة والحذف فيها.
    [two] مجموعتان: أستطيع الكتابة والحذف فيهما.
    [few] { $count } مجموعات: أستطيع الكتابة والحذف فيها.
    [many] { $count } مجموعة: أستطيع الكتابة والحذف فيها.
   *[other] { $count } مجموعة: أستطيع الكتابة والحذف فيها.
}
check-group-none = لا أعرف أي مجموعة بعد.
check-group-silent = المجموعة { $name }: لا يُسمح لي بالكتابة أو إرسال الصور فيها. يمكن لمشرفيها السماح بذلك.
check-group-cant-delete = المجموعة { $name }: لا أستطيع حذف الرسائل، فيبقى المفتاح الذي يُنشر فيها. يمكن لمشرفيها أن يجعلوني مشرفًا.
check-group-unknown = المجموعة { $name }: لم يرد تيليجرام. افحص مجددًا.
check-updates-ok = التحديثات تصل.
check-updates-webhook-set = ثمة webhook معيّن، وأنا أجلب التحديثات بنفسي، فلا يصل شيء. شغّلني مرة بعملية واحدة لا غير، أو احذفه.
check-updates-no-webhook = لا webhook معيّنًا، فلا تصل تحديثات. نفّذ خطوة release.
check-updates-other-webhook = يؤدي webhook إلى مكان آخر. راجع WEBHOOK_URL ونفّذ خطوة release.
check-updates-failing = فشل webhook خلال الساعة الأخيرة: { $name }
check-updates-behind = { $count ->
    [zero] { $count } تحديث ينتظر لدى تيليجرام. هل العمليات كافية؟
    [one] تحديث واحد ينتظر لدى تيليجرام. هل العمليات كافية؟
    [two] تحديثان ينتظران لدى تيليجرام. هل العمليات كافية؟
    [few] { $count } تحديثات تنتظر لدى تيليجرام. هل العمليات كافية؟
    [many] { $count } تحديثًا تنتظر لدى تيليجرام. هل العمليات كافية؟
   *[other] { $count } تحديث تنتظر لدى تيليجرام. هل العمليات كافية؟
}
check-updates-unasked = لم يُطلب من تيليجرام: { $name }. نفّذ خطوة release.
check-privacy-ok = وضع الخصوصية متوقف: أرى ما يُكتب في المجموعات، والمفاتيح التي تتسرب فيها.
check-privacy-on = وضع الخصوصية مفعّل: في المجموعات التي لست مشرفًا فيها لا أرى إلا الأوامر والردود، وتفوتني المفاتيح التي تتسرب فيها. { "@BotFather" }، { "/setprivacy" }.
check-inline-ok = الرسائل المضمّنة مفعّلة. هل { "/setinlinefeedback" } لدى { "@BotFather" } على { "100%" }؟ لا سبيل إلى معرفة ذلك؛ ومن دونه لا يبدأ ما يختاره الناس تلقائيًا.
check-inline-off = الرسائل المضمّنة متوقفة. فعّلها لدى { "@BotFather" }: { "/setinline" }، ثم { "/setinlinefeedback" } على { "100%" }.
check-guest-ok = وضع الضيف مفعّل.
check-guest-off = وضع الضيف متوقف، فلا يمكن استدعائي إلى محادثات لست فيها. يشغّله { "@BotFather" }.
check-payments-ok = { $count ->
    [zero] المدفوعات تعمل. الرصيد: { $count } نجمة.
    [one] المدفوعات تعمل. الرصيد: نجمة واحدة.
    [two] المدفوعات تعمل. الرصيد: نجمتان.
    [few] المدفوعات تعمل. الرصيد: { $count } نجوم.
    [many] المدفوعات تعمل. الرصيد: { $count } نجمة.
   *[other] المدفوعات تعمل. الرصيد: { $count } نجمة.
}
check-payments-unknown = المدفوعات: تعذّرت قراءة رصيد النجوم.
check-engines-ok = { $count ->
    [zero] المحرّكات تستجيب، ولديها { $count } نموذج للصور.
    [one] المحرّكات تستجيب، ولديها نموذج واحد للصور.
    [two] المحرّكات تستجيب، ولديها نموذجان للصور.
    [few] المحرّكات تستجيب، ولديها { $count } نماذج للصور.
    [many] المحرّكات تستجيب، ولديها { $count } نموذجًا للصور.
   *[other] المحرّكات تستجيب، ولديها { $count } نموذج للصور.
}
check-engines-away = المحرّكات لا تستجيب، فلا يمكن صنع شيء. راجع API_BASE_URL وما يؤدي إليه.
check-telegram-unknown = لم يرد تيليجرام على أحد الأسئلة. افحص مجددًا.

alert-title = حدث خطأ
alert-count = { $count ->
    [zero] { $count } مرة منذ أن أخبرت بذلك.
    [one] مرة واحدة منذ أن أخبرت بذلك.
    [two] مرتان منذ أن أخبرت بذلك.
    [few] { $count } مرات منذ أن أخبرت بذلك.
    [many] { $count } مرة منذ أن أخبرت بذلك.
   *[other] { $count } مرة منذ أن أخبرت بذلك.
}
alert-hint = البقية في السجل. لا أخبر عن هذا النوع أكثر من مرة في الساعة.
alert-button-mute = كتم ليوم
alert-button-unmute = إلغاء الكتم
alert-muted = كُتم ليوم. يستمر العدّ.
alert-unmuted = سأخبر عن التالي من جديد.
