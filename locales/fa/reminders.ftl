reminder-ends = { $tier } تا { $until } از آنِ شماست.
reminder-paid-ends = { $tier } تا { $until } پرداخت شده و خودکار تمدید نمی‌شود. یک روز دیگر هم دارید؛ پس از آن هر وقت خواستید دوباره مشترک شوید.
reminder-renews = { $tier } در { $until } خودکار تمدید می‌شود. برای پایان دادن، Premium را باز کنید.
reminder-ended = { $tier } تمام شد. سطح شما اکنون { $now } است.
reminder-trial-ended = آزمایش { $tier } تمام شد. سطح شما دوباره { $now } است.
reminder-trial-again = آزمایش بعدی از { $time } ممکن است.
