inline-image-title = ارسم صورة
inline-image-about = { $model } · { $size }
inline-gif-title = اصنع GIF
inline-gif-about = بضع ثوانٍ تتحرك
inline-ask-title = اطرح سؤالًا
inline-ask-about = يجيب { $model } في هذه المحادثة نفسها
inline-own-title = من صوري

inline-hint = اكتب ما أرسمه أو ما تسأله
inline-join-first = انضم إلى قناتنا لتستخدمني هنا
inline-limited = بلغت الحدّ، يتاح من جديد { $wait }
inline-open-first = افتحني أولًا
inline-banned = مفتاحك محظور
inline-problem = هناك خلل: انظر ما هو
inline-away = سأعود حالًا

inline-placeholder = { $choice ->
    [ask] لحظة من فضلك. إن لم يحدث شيء فاضغط «اصنع».
    [gif] توشك صورة GIF أن تبدأ. إن لم يحدث شيء فاضغط «اصنع».
   *[image] توشك صورتك أن تبدأ. إن لم يحدث شيء فاضغط «اصنع».
}
inline-button-make = اصنع
inline-button-cancel = إلغاء
inline-button-stop = إيقاف
inline-button-retry = حاول مجددًا
inline-button-reask = حاول مجددًا
inline-button-again = مرة أخرى
inline-button-yours = اصنع مثلها
inline-button-open = افتحني
inline-button-see = شاهد
inline-button-rest = اقرأ الباقي
inline-button-go-on = تابع على الخاص

inline-in-private = جاهز، في المحادثة الخاصة لمن طلبه.
inline-join = انضم أولًا إلى قناتنا: زر «افتحني» يبيّن كيف. لم يُحتسب شيء.
inline-failed = حدث خطأ من جهتنا. لم يُحتسب شيء.
inline-cut = هذه هي البداية فقط.
inline-started = بدأت.
inline-words-gone = لم أعد أذكر ما كان هذا. أرسله مرة أخرى.

inline-back-title = كل شيء جاهز
inline-back = اختر محادثة، وستجد ما كتبته هناك من جديد.
inline-button-back = اختر محادثة
inline-back-gone = لم أعد أذكر ما كتبته. اكتب اسمي وبضع كلمات في أي محادثة.

inline-go-on = هذا كل شيء. تابع هنا: اكتب فحسب.
inline-answer-elsewhere = هذه الإجابة لمن سأل. اسألني السؤال نفسه لتكون لك إجابتك.
inline-guest-empty = اكتب ما تريده بعد اسمي: «ارسم ثعلبًا أحمر»، أو سؤالًا.

staging-missing-title = لا يمكن عرض الصور في الرسائل المضمّنة
staging-missing = لا يقبل تيليجرام الرفع هناك. أرسلها حاليًا إلى المحادثات الخاصة. أنشئ قناة خاصة وأضفني مشرفًا وضع معرّفها في STAGING_CHAT_ID.
staging-trouble-title = المحادثة الوسيطة لا تقبل الملفات
staging-trouble-missing = لست فيها، أو لا توجد محادثة كهذه. أضفني من جديد أو راجع STAGING_CHAT_ID.
staging-trouble-no-rights = لا يُسمح لي بإرسال الصور والملفات هناك. اجعلني مشرفًا يحق له النشر.
staging-trouble-flooded = يطلب تيليجرام التوقف قليلًا: يُرسل إليها الكثير دفعة واحدة. القناة المستقلة تحتمل أكثر من المجموعة.
staging-trouble-refused = يرفض تيليجرام ما أرسله إليها. السبب في السجل.
staging-trouble-until = حتى ذلك الحين لا يُحتسب ما يُرسم ضمن الرسائل ولا يُعرض.
