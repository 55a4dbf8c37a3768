language-name = فارسی

button-back = بازگشت
button-cancel = لغو
button-close = بستن

open-draw = کشیدن تصویر
open-gif = ساختن GIF
open-key = کلید API من
open-help = راهنما
open-history = تصویرهای من
open-settings = تنظیمات
open-language = زبان
open-chat = پرسش از مدل
open-talks = گفتگوهای من
open-limits = سقف‌های من
open-premium = Premium
open-privacy = حریم خصوصی
open-support = پشتیبانی

tier-free = رایگان
tier-tier1 = Tier 1
tier-tier2 = Tier 2

wait-seconds = { $seconds } ثانیهٔ دیگر
wait-minutes = { $minutes } دقیقهٔ دیگر
wait-hours = { $hours } ساعت دیگر
wait-days = { $days } روز دیگر

limit-offer = در { $tier } { $allowance } دارید.
limit-offer-unlimited = { $tier } محدودیتی ندارد.
limit-per-minute = { $count } در دقیقه
limit-per-hour = { $count } در ساعت
limit-per-day = { $count } در روز
limit-per-seconds = { $count } در { $seconds } ثانیه

not-yours = این دکمه‌ها برای کس دیگری است. برای دکمه‌های خود { "/image" } را بفرستید.
outdated-button = این دکمه قدیمی است. دستور را دوباره بفرستید.
anonymous-sender = باید بدانم چه کسی می‌پرسد. ناشناس ماندن را لحظه‌ای خاموش کنید یا خصوصی به من بنویسید.
too-fast = چه سریع! چند ثانیه فرصت بدهید و دوباره تلاش کنید.
failed = مشکلی از سوی ما پیش آمد. چیزی کسر نشد. دوباره تلاش کنید؛ اگر تکرار شد، کد { $reference } را بگویید.
failed-toast = مشکلی از سوی ما پیش آمد. چیزی کسر نشد. دوباره تلاش کنید.

unknown-command = { $command } را نمی‌شناسم. هرچه از من برمی‌آید در { "/help" } است.
unknown-command-suggestion = { $command } را نمی‌شناسم. منظورتان { $suggestion } بود؟

cancel-done = لغو شد. چیزی کسر نشد.
cancel-nothing = اکنون چیزی برای لغو نیست.
