group-title = إعدادات هذه المجموعة
group-about = لا يغيّرها إلا مشرفو المجموعة.
group-uses = أستجيب لـ: { $uses }
group-uses-none = لا أستجيب هنا لأي أمر
group-audience-everybody = من يحق له الطلب: الجميع
group-audience-admins = من يحق له الطلب: المشرفون فقط
group-cap-none = لكل شخص يوميًا: بقدر حدّه الخاص
group-cap = { $count ->
    [zero] لكل شخص يوميًا: { $count } طلب
    [one] لكل شخص يوميًا: طلب واحد
    [two] لكل شخص يوميًا: طلبان
    [few] لكل شخص يوميًا: { $count } طلبات
    [many] لكل شخص يوميًا: { $count } طلبًا
   *[other] لكل شخص يوميًا: { $count } طلب
}
group-pool-none = من يدفع: كلٌّ من حدّه الخاص
group-pool-given = { $count ->
    [zero] من يدفع: { $admin }، { $count } طلب يوميًا للجميع معًا
    [one] من يدفع: { $admin }، طلب واحد يوميًا للجميع معًا
    [two] من يدفع: { $admin }، طلبان يوميًا للجميع معًا
    [few] من يدفع: { $admin }، { $count } طلبات يوميًا للجميع معًا
    [many] من يدفع: { $admin }، { $count } طلبًا يوميًا للجميع معًا
   *[other] من يدفع: { $admin }، { $count } طلب يوميًا للجميع معًا
}
group-pool-admin = أحد المشرفين
group-quiet-none = ساعات الهدوء: لا توجد
group-quiet-hours = ساعات الهدوء: من { $from } إلى { $until } ({ $zone })
group-language-own = اللغة: لكلٍّ لغته
group-language = اللغة: { $language }
group-context-on = المحادثات: السؤال يكمل محادثة صاحبه
group-context-off = المحادثات: كل سؤال قائم بذاته
group-button-settings = إعدادات المجموعة
group-button-image = الصور
group-button-gif = صور GIF
group-button-chat = محادثة
group-button-audience-everybody = اسمح للجميع
group-button-audience-admins = للمشرفين فقط
group-button-cap = لكل شخص
group-button-pool = من يدفع
group-button-quiet = ساعات الهدوء
group-button-language = اللغة
group-button-context-on = إكمال المحادثات
group-button-context-off = كل سؤال على حدة
group-button-close = إغلاق
group-button-back = رجوع
group-button-no-cap = بلا حدّ
group-button-no-pool = كلٌّ عن نفسه
group-button-quiet-on = حدّد ساعات هدوء
group-button-quiet-off = دون ساعات هدوء
group-button-quiet-from = من { $hour }
group-button-quiet-until = إلى { $hour }
group-button-language-own = لكلٍّ لغته
group-about-cap = كم يحق للشخص الواحد أن يطلب هنا في اليوم؟ يبقى حدّه الخاص كما هو.
group-about-pool = كم تعطي المجموعة يوميًا من حدّك الخاص؟ عندها لا يدفع الأعضاء هنا شيئًا.
group-about-quiet = في هذه الساعات لا أصنع هنا شيئًا. توقيت المجموعة { $zone }.
group-about-language = بأي لغة أتحدث هنا؟
group-changed = تم.
group-for-admins = لا يغيّر ذلك إلا مشرفو هذه المجموعة.

group-refused-off-image = الصور متوقفة في هذه المجموعة. وهي تعمل في محادثتنا الخاصة.
group-refused-off-gif = صور GIF متوقفة في هذه المجموعة. وهي تعمل في محادثتنا الخاصة.
group-refused-off-chat = المحادثات متوقفة في هذه المجموعة. وهي تعمل في محادثتنا الخاصة.
group-refused-quiet = هذه المجموعة في ساعات هدوء حتى { $time }. لم يُحتسب شيء. في محادثتنا الخاصة أنا مستيقظ.
group-refused-admins-only = لا يحق الطلب في هذه المجموعة إلا للمشرفين. وفي محادثتنا الخاصة يحق لك أيضًا.
group-refused-person-full = استهلكت حصتك اليوم في هذه المجموعة. المزيد في { $time }، ولك حدّك الخاص في محادثتنا الخاصة.
group-refused-pool-full = استُهلك حدّ هذه المجموعة اليوم. المزيد في { $time }، ولك حدّك الخاص في محادثتنا الخاصة.
group-refused-pool-dry = الحدّ الذي تستخدمه هذه المجموعة مستهلك حتى { $time }. ولك حدّك الخاص في محادثتنا الخاصة.
group-refused-pool-barred = من يدفع عن هذه المجموعة لا يستطيع الآن. يمكن لمشرفيها تغيير ذلك في { "/settings" }؛ ولك حدّك الخاص في محادثتنا الخاصة.
group-ask-in-private = اسأل على الخاص

group-welcome-title = مرحبًا! أصنع الصور وصور GIF والإجابات.
group-welcome-image = صورة: { $example }
group-welcome-gif = صورة GIF: { $example }
group-welcome-chat = سؤال: { $example }، أو ابدأ بالاسم { $name }، أو رُدّ على إجابة لي
group-welcome-silent = فيما عدا ذلك أبقى صامتًا ولا أقرأ ما يُكتب.
group-welcome-rights = ما أحتاج إليه
group-right-send = إرسال الرسائل والوسائط، لأجيب أصلًا: لديّ.
group-right-send-missing = إرسال الرسائل والوسائط، لأجيب أصلًا: ناقص. اسمح به من فضلك.
group-right-delete = حذف الرسائل، لإزالة مفاتيح API المنشورة خطأً: لديّ.
group-right-delete-missing = حذف الرسائل، لإزالة مفاتيح API المنشورة خطأً: ليس لديّ. القرار لك.

silenced-no-rights = لا يُسمح لي بإرسال ذلك في «{ $group }». لم يُحتسب شيء. اطلب من مشرفيها السماح لي بالرسائل والوسائط، أو اسألني هنا.
silenced-topic-closed = الموضوع في «{ $group }» مغلق أو محذوف، فلا أستطيع الرد هناك. لم يُحتسب شيء. اسأل في موضوع آخر أو هنا.
silenced-flood = لا تقبل «{ $group }» مزيدًا من رسائلي الآن. لم يُحتسب شيء. حاول بعد دقيقة، أو اسألني هنا.
silenced-brought-here = الموضوع في «{ $group }» مغلق أو محذوف، لذا ما طلبته هنا.
silenced-group-unnamed = مجموعتك
