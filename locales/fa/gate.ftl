gate-title = اول یک گام
gate-about = { $count ->
    [one] برای اعضای این کانال کار می‌کنم. عضو آن شوید و برگردید: آنچه خواسته‌اید خودبه‌خود انجام می‌شود.
   *[other] برای اعضای این کانال‌ها کار می‌کنم. عضو آن‌ها شوید و برگردید: آنچه خواسته‌اید خودبه‌خود انجام می‌شود.
}
gate-channel-join = عضویت در { $channel }
gate-channel-joined = ✓ { $channel }
gate-channel-unnamed = کانال ما
gate-button-check = عضو شدم
gate-still-missing = هنوز شما را آن‌جا نمی‌بینم: { $channels }. عضو شوید و دوباره بزنید.
gate-join-first = اول عضو کانال شوید، بعد این کار می‌کند.
gate-open-title = آمدید، خوش آمدید!
gate-open = همه‌چیز باز است.
gate-open-resuming = حالا آنچه خواسته بودید.
gate-key-suspended = { $channel } را ترک کردید، پس کلید API شما معلق است. هر وقت برگردید، بی‌درنگ دوباره کار می‌کند.
gate-key-renewed = خوش برگشتید! کلید API شما دوباره کار می‌کند.
gate-join-declined = نمی‌توانم شما را به { $channel } راه دهم: کلید API شما مسدود است. اگر اشتباه است، به من بنویسید و { "/support" } را بزنید.
gate-alert-name = { $title } ({ $channel })
gate-alert-title = نمی‌بینم چه کسانی در { $channel } هستند
gate-alert-not-admin = آن‌جا مدیر نیستم. در تنظیمات کانال، بخش «مدیران»، مرا مدیر کنید.
gate-alert-not-there = دیگر در آن نیستم. دوباره مرا به‌عنوان مدیر به کانال بیفزایید.
gate-alert-no-channel = چنین کانالی دیگر نیست، یا CHANNEL_ID آن را نادرست نام می‌برد. CHANNEL_ID را بررسی و مرا دوباره راه‌اندازی کنید، یا از آن‌جا برش دارید.
gate-alert-open = تا آن زمان کسی بیرون نمی‌ماند: همه می‌گذرند.
gate-alert-works = دوباره می‌بینم چه کسانی در { $channel } هستند. دروازه کار می‌کند.
gate-alert-invite-title = نمی‌توانم کسی را به { $channel } راه دهم
gate-alert-invite = کسانی می‌خواهند عضو شوند و من نه می‌توانم پیوند بسازم و نه به درخواست‌ها پاسخ دهم. آن‌جا اجازهٔ «افزودن مشترک» را به من بدهید یا پیوندی در CHANNEL_URL بگذارید.
