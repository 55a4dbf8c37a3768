input-choice = از این تصویری بسازم یا درباره‌اش گفتگو کنیم؟
input-button-picture = ساختن تصویر
input-button-talk = گفتگو درباره‌اش
input-button-remember = ☐ دیگر نپرس
input-button-remembers = ☑ دیگر نپرس
input-remembered-picture = از این پس، وقتی گفتگویی باز نیست، از نوشته‌هایتان تصویر می‌سازم. { "/chat" } گفتگویی باز می‌کند.
input-remembered-talk = از این پس به نوشته‌هایتان پاسخ می‌دهم. تصویرها با { "/image" } می‌آیند.
input-button-forget = دوباره بپرس
input-forgotten = بسیار خوب، هر بار می‌پرسم.
input-gone = آنچه این‌جا نوشتید دیگر پیش من نیست. لطفاً دوباره بفرستید.

input-nothing-asked = پرسش خود را درست پس از نام من بنویسید، یا با آن به چیزی که درباره‌اش می‌پرسید پاسخ دهید.

input-unseeing = { $model } تصویر نمی‌بیند. چیزی کسر نشد.
input-unseeing-none = { $model } تصویر نمی‌بیند، و اکنون هیچ مدل دیگری هم نمی‌بیند. چیزی کسر نشد.
input-button-switch = پرسش از { $model }
input-button-words = فقط واژه‌ها فرستاده شود
input-no-seeing-model = اکنون مدلی که تصویر ببیند در دسترس نیست. چیزی کسر نشد.

input-kept = این و آنچه همین حالا می‌فرستید را نگه داشتم: دکمه آن را می‌پرسد.
input-button-ask = همین حالا بپرس

input-rest-unseen = این یک پیام کامل را پر می‌کند، پس شاید ادامه‌ای داشته باشد. در این گروه فقط آنچه نام مرا دارد به من می‌رسد: بقیه را با نام من، یا همه را در گفتگوی خصوصی بفرستید. چیزی کسر نشد.
input-edited-piece = این پیام بخشی از پرسشی بلندتر است و نمی‌دانم اکنون کل آن چه باید باشد. لطفاً یکجا دوباره بفرستید.
text-in-pieces = پیامتان برای تلگرام بلند بود و تکه‌تکه رسید: فقط تکهٔ نخست را خواندم. آنچه در یک پیام جا شود کامل می‌رسد.

input-unreadable-voice = نمی‌توانم صدا گوش کنم.
input-unreadable-video = نمی‌توانم ویدیو و پویانمایی ببینم.
input-unreadable-sticker = قشنگ است! ولی استیکر و بازی را نمی‌توانم بخوانم.
input-unreadable-poll = نمی‌توانم نظرسنجی و فهرست بخوانم.
input-unreadable-location = نمی‌توانم جاهای روی نقشه را بخوانم.
input-unreadable-contact = نمی‌توانم کارت مخاطب بخوانم.
input-unreadable-file = نمی‌توانم این نوع فایل را بخوانم.
input-unreadable-picture-type = نمی‌توانم تصویر با این قالب را بخوانم.
input-unreadable-large-picture = این تصویر بیش از اندازه بزرگ است: تلگرام حداکثر { "20 MB" } به من می‌دهد.
input-unreadable-other = نمی‌توانم این نوع پیام را بخوانم.
input-readable = واژه، عکس یا تصویری به‌صورت فایل بفرستید (PNG، JPEG، WebP یا GIF).
