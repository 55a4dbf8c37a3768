input-choice = هل أصنع صورة من هذا أم نتحدث عنه؟
input-button-picture = اصنع صورة
input-button-talk = نتحدث عنه
input-button-remember = ☐ لا تسأل مجددًا
input-button-remembers = ☑ لا تسأل مجددًا
input-remembered-picture = من الآن أصنع صورة مما تكتبه حين لا تكون هناك محادثة مفتوحة. { "/chat" } يفتح محادثة.
input-remembered-talk = من الآن أجيب عمّا تكتبه. الصور تأتي مع { "/image" }.
input-button-forget = اسألني مجددًا
input-forgotten = حسنًا، سأسألك كل مرة.
input-gone = لم يعد لديّ ما كتبته هنا. أرسله مرة أخرى من فضلك.

input-nothing-asked = اكتب سؤالك بعد اسمي مباشرة، أو ردّ به على ما تسأل عنه.

input-unseeing = { $model } لا يرى الصور. لم يُحتسب شيء.
input-unseeing-none = { $model } لا يرى الصور، ولا أي نموذج آخر الآن. لم يُحتسب شيء.
input-button-switch = اسأل { $model }
input-button-words = أرسل الكلمات فقط
input-no-seeing-model = لا يتوفر الآن نموذج يرى الصور. لم يُحتسب شيء.

input-kept = احتفظت بهذا وبما ترسله الآن: الزر يطرح السؤال.
input-button-ask = اسأل الآن

input-rest-unseen = هذا يملأ رسالة كاملة، فلعل له بقية. في هذه المجموعة لا يصلني إلا ما يذكر اسمي: أرسل الباقي مع اسمي، أو أرسله كله في محادثتنا الخاصة. لم يُحتسب شيء.
input-edited-piece = هذه الرسالة جزء من سؤال أطول، ولا أعرف كيف يجب أن يكون الكل الآن. أرسله من جديد دفعة واحدة.
text-in-pieces = كانت رسالتك أطول مما يسمح به تيليجرام فوصلت مجزأة: قرأت الجزء الأول فقط. ما تتسع له رسالة واحدة يصل كاملًا.

input-unreadable-voice = لا أستطيع سماع الصوت.
input-unreadable-video = لا أستطيع مشاهدة الفيديو والرسوم المتحركة.
input-unreadable-sticker = جميل! لكني لا أستطيع قراءة الملصقات والألعاب.
input-unreadable-poll = لا أستطيع قراءة الاستطلاعات والقوائم.
input-unreadable-location = لا أستطيع قراءة الأماكن على الخريطة.
input-unreadable-contact = لا أستطيع قراءة بطاقات جهات الاتصال.
input-unreadable-file = لا أستطيع قراءة ملفات من هذا النوع.
input-unreadable-picture-type = لا أستطيع قراءة صور بهذه الصيغة.
input-unreadable-large-picture = هذه الصورة كبيرة جدًا: يسلّمني تيليجرام { "20 MB" } على الأكثر.
input-unreadable-other = لا أستطيع قراءة هذا النوع من الرسائل.
input-readable = أرسل كلمات أو صورة أو صورة كملف (PNG أو JPEG أو WebP أو GIF).
