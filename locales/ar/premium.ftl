premium-title = Premium
premium-now-free = أنت على الفئة المجانية.
premium-now = لديك { $tier } حتى { $date }.
premium-now-for-ever = لديك { $tier } بلا نهاية.
premium-renews = { $stars ->
    [zero] يتجدد { $tier } في { $date } مقابل { $stars } نجمة.
    [one] يتجدد { $tier } في { $date } مقابل نجمة واحدة.
    [two] يتجدد { $tier } في { $date } مقابل نجمتين.
    [few] يتجدد { $tier } في { $date } مقابل { $stars } نجوم.
    [many] يتجدد { $tier } في { $date } مقابل { $stars } نجمة.
   *[other] يتجدد { $tier } في { $date } مقابل { $stars } نجمة.
}
premium-renewal-failed = لم يستطع تيليجرام تحصيل الدفعة التالية عن { $tier }، المستحقة في { $date }. اشحن نجومك ليستمر.
premium-renewal-off = لم يعد { $tier } يتجدد. الشهر الحالي مدفوع حتى { $date }.
premium-offer = { $stars ->
    [zero] { $tier } · { $stars } نجمة في الشهر
    [one] { $tier } · نجمة واحدة في الشهر
    [two] { $tier } · نجمتان في الشهر
    [few] { $tier } · { $stars } نجوم في الشهر
    [many] { $tier } · { $stars } نجمة في الشهر
   *[other] { $tier } · { $stars } نجمة في الشهر
}
premium-image = الصور: { $allowance }
premium-gif = صور GIF: { $allowance }
premium-llm = إجابات النماذج: { $allowance }
premium-no-limit = بلا حدّ
premium-unlimited = صور وصور GIF وإجابات بلا حدّ
premium-about = الشهر 30 يومًا. يتجدد تلقائيًا حتى توقفه، وما دُفع ثمنه يبقى لك حتى نهايته.
premium-more = الشروط: { "/terms" } · المساعدة في الدفع: { "/paysupport" }
premium-upgrade = إن أخذت { $tier } توقف تجديد { $lower }. لا تضيع أيامه المتبقية: تُستأنف حين ينتهي { $tier }.
premium-nothing-sold = لا شيء للبيع هنا.
premium-no-links = لا يتيح لي تيليجرام طريقة للدفع الآن. اضغط الزر مجددًا بعد دقيقة؛ لم يُحتسب شيء.
premium-button-subscribe = { $stars ->
    [zero] { $tier } مقابل { $stars } نجمة شهريًا
    [one] { $tier } مقابل نجمة واحدة شهريًا
    [two] { $tier } مقابل نجمتين شهريًا
    [few] { $tier } مقابل { $stars } نجوم شهريًا
    [many] { $tier } مقابل { $stars } نجمة شهريًا
   *[other] { $tier } مقابل { $stars } نجمة شهريًا
}
premium-button-stop = أوقف تجديد { $tier }
premium-button-stop-now = نعم، أوقف التجديد
premium-button-resume = جدّد { $tier } من جديد
premium-ask-stop = هل توقف تجديد { $tier }؟ ما دُفع ثمنه يبقى لك، ولن يأخذ تيليجرام شيئًا في { $date }.
premium-stopped = لم يعد { $tier } يتجدد. ما دُفع ثمنه يبقى لك.
premium-resumed = يمكن أن يتجدد { $tier } من جديد. إن ظلّ تيليجرام يعرضه ملغى، فشغّله من الإعدادات › نجومي.
premium-resume-yourself = أنهيت { $tier } في تيليجرام، فلا يستأنفه سواك: الإعدادات › نجومي › هذا البوت.
premium-renews-already = لديك اشتراك آخر يتجدد. أوقفه أولًا حتى لا تدفع مرتين.
premium-over = انتهى هذا الاشتراك. لم يُحتسب شيء.
premium-not-changed = لم يفعل تيليجرام ذلك الآن. حاول بعد دقيقة، أو غيّره من الإعدادات › نجومي.
premium-elsewhere = المدفوعات بيني وبينك: لنتابع في محادثتنا الخاصة.
premium-invoice-title = { $tier } لمدة شهر
premium-invoice-description = كل ما في { $tier }، لمدة 30 يومًا في كل مرة. يتجدد تلقائيًا حتى توقفه في { "/premium" } أو في إعدادات تيليجرام.

checkout-not-offered = هذا السعر قديم. أرسل { "/premium" } للسعر الحالي. لم يُحتسب شيء.
checkout-banned = مفتاح API الخاص بك محظور، فلن يفيدك هذا. اكتب أولًا إلى { "/support" }. لم يُحتسب شيء.
checkout-subscribed = لديك هذا الاشتراك بالفعل، وهو يتجدد تلقائيًا. لم يُحتسب شيء.
checkout-covered = اشتراكك يشمل كل ما في هذا. إن أردت التغيير فأوقفه أولًا في { "/premium" }. لم يُحتسب شيء.
checkout-unavailable = لا أستطيع قبول الدفع هذه اللحظة. حاول بعد قليل. لم يُحتسب شيء.
checkout-off = لا أقبل الدفع في الوقت الحالي. حاول لاحقًا من فضلك. لم يُحتسب شيء.

payment-stars = { $stars ->
    [zero] { $stars } نجمة
    [one] نجمة واحدة
    [two] نجمتان
    [few] { $stars } نجوم
    [many] { $stars } نجمة
   *[other] { $stars } نجمة
}
payment-no-tier = منتج غير معروف
payment-is-refunded = مُسترد
payment-thanks = شكرًا لك! { $tier } لك حتى { $date }.
payment-renews = يتجدد تلقائيًا. يمكنك إيقافه متى شئت في { "/premium" }.
payment-renewed = جُدّد { $tier } حتى { $date }. شكرًا لك!
payment-replaces = اشتراكك السابق في { $tier } لم يعد يتجدد. ما بقي منه لا يضيع.
payment-refunded = { $stars ->
    [zero] أُعيدت إليك { $stars } نجمة.
    [one] أُعيدت إليك نجمة واحدة.
    [two] أُعيدت إليك نجمتان.
    [few] أُعيدت إليك { $stars } نجوم.
    [many] أُعيدت إليك { $stars } نجمة.
   *[other] أُعيدت إليك { $stars } نجمة.
}
payment-refunded-some = أُعيدت إليك دفعة.
payment-refunded-tier = كانت دفعتك عن { $paid }. فئتك الآن: { $tier }.
payment-refunded-stopped = لم يعد ذلك الاشتراك يتجدد.
payment-refunded-unknown = كانت دفعة عن شيء لا أبيعه.
payment-kept = { $stars ->
    [zero] دفعت { $stars } نجمة عن شيء لا أبيعه، ولم يسمح لي تيليجرام بإعادتها. المشرفون يعلمون وسيعيدونها.
    [one] دفعت نجمة واحدة عن شيء لا أبيعه، ولم يسمح لي تيليجرام بإعادتها. المشرفون يعلمون وسيعيدونها.
    [two] دفعت نجمتين عن شيء لا أبيعه، ولم يسمح لي تيليجرام بإعادتهما. المشرفون يعلمون وسيعيدونها.
    [few] دفعت { $stars } نجوم عن شيء لا أبيعه، ولم يسمح لي تيليجرام بإعادتها. المشرفون يعلمون وسيعيدونها.
    [many] دفعت { $stars } نجمة عن شيء لا أبيعه، ولم يسمح لي تيليجرام بإعادتها. المشرفون يعلمون وسيعيدونها.
   *[other] دفعت { $stars } نجمة عن شيء لا أبيعه، ولم يسمح لي تيليجرام بإعادتها. المشرفون يعلمون وسيعيدونها.
}
payment-unbooked = تعذّر تسجيل شيء في إحدى دفعاتك. لم تضِع: المشرفون يعلمون وسيصلحون ذلك.
payment-renewal-active = يتجدد { $tier } من جديد، في { $date }.
payment-renewal-canceled = لم يعد { $tier } يتجدد. ما دُفع ثمنه يبقى لك؛ الشهر الحالي مدفوع حتى { $date }.
payment-renewal-failed = { $stars ->
    [zero] لم يستطع تيليجرام تحصيل { $stars } نجمة عن { $tier }، المستحقة في { $date }. اشحن نجومك من الإعدادات › نجومي، وإلا انتهى بعد يوم.
    [one] لم يستطع تيليجرام تحصيل نجمة واحدة عن { $tier }، المستحقة في { $date }. اشحن نجومك من الإعدادات › نجومي، وإلا انتهى بعد يوم.
    [two] لم يستطع تيليجرام تحصيل نجمتين عن { $tier }، المستحقة في { $date }. اشحن نجومك من الإعدادات › نجومي، وإلا انتهى بعد يوم.
    [few] لم يستطع تيليجرام تحصيل { $stars } نجوم عن { $tier }، المستحقة في { $date }. اشحن نجومك من الإعدادات › نجومي، وإلا انتهى بعد يوم.
    [many] لم يستطع تيليجرام تحصيل { $stars } نجمة عن { $tier }، المستحقة في { $date }. اشحن نجومك من الإعدادات › نجومي، وإلا انتهى بعد يوم.
   *[other] لم يستطع تيليجرام تحصيل { $stars } نجمة عن { $tier }، المستحقة في { $date }. اشحن نجومك من الإعدادات › نجومي، وإلا انتهى بعد يوم.
}
payment-admin-paid = اشتراك جديد
payment-admin-renewed = جُدّد الاشتراك
payment-admin-refunded = رُدّت الدفعة
payment-admin-kept = دُفع عن شيء غير معروف، وتيليجرام يرفض الرد: راجع الأمر من فضلك
payment-admin-unbooked = تعذّر قيد دفعة أو رد: راجع السجل
payment-admin-unstoppable = تعذّر إيقاف اشتراك ثانٍ: قد يدفع هذا الشخص مرتين
payment-admin-who = من المستخدم { $user }

paysupport-title = المساعدة في الدفع
paysupport-about = دعم تيليجرام نفسه لا يساعد فيما يُشترى هنا، أما القائمون على هذا البوت فيساعدون. اذكر الدفعة برمزها.
paysupport-none = لم تدفع هنا شيئًا حتى الآن.

terms-title = الشروط
terms-service = تشتري حدودًا أعلى لهذا البوت ولواجهة API الخاصة به، لحسابك أنت في تيليجرام. لا يُباع شيء آخر.
terms-price = السعر مذكور في { "/premium" }، بنجوم تيليجرام، قبل أن تدفع. الشهر 30 يومًا.
terms-renewal = يتجدد الاشتراك تلقائيًا حتى توقفه في { "/premium" } أو في تيليجرام. ما دُفع ثمنه يبقى لك حتى نهايته.
terms-refund = إن حدث خطأ فاطلب استعادة نجومك عبر { "/paysupport" }. الشهر المُسترد ينتهي فورًا.
terms-rules = مفتاحك لك وحدك. المفتاح المتداول يُحظر؛ وإن كان ذلك خطأً فاكتب إلى { "/support" }.
terms-data = ما أتذكره عنك وكيف تحذفه: { "/privacy" }. تبقى المدفوعات مسجلة.
terms-contact = من يُسأل عن هذا البوت: القائمون على { "/support" }. تيليجرام ليس طرفًا في الشراء.

refund-usage = أرسل { "/refund" } ورمز الدفعة. إن لم أرَ الدفعة قط فأضف بعده معرّف المستخدم.
refund-unknown = لا أعرف هذا الرمز. إن كان تيليجرام يعرض الدفعة فأرسل { "/refund" } والرمز ومعرّف المستخدم.
refund-before = أُعيدت هذه الدفعة من قبل. لم يُدفع شيء آخر.
refund-unsure = لم يرد تيليجرام. أرسل الأمر مجددًا: لا يُعاد شيء مرتين.
refund-refused = تيليجرام يرفض: { $reason }

command-premium = حدود أعلى
command-paysupport = المساعدة في الدفع
command-terms = شروط الشراء
