limits-title = حدودك
limits-tier = الفئة: { $tier }
limits-tier-grant = الفئة: { $tier }، لك حتى { $until }
limits-tier-trial = الفئة: { $tier }، تجربة حتى { $until }
limits-tier-paid = الفئة: { $tier }، مدفوعة حتى { $until }
limits-tier-grace = الفئة: { $tier }. انتهى ما دفعت ثمنه، وتبقى لك حتى { $until } تحسبًا لتأخر التجديد.
limits-image = الصور
limits-gif = صور GIF
limits-llm = الأسئلة
limits-unlimited = { $name }: بلا حدّ
limits-used = { $name }: استُخدم { $used } من { $allowance }، وبقي { $left }.
limits-frees = محاولة أخرى: { $time }.
limits-trial-now = يمكنك تجربة { $tier } مجانًا، مرة في الأسبوع.
limits-trial-at = يمكنك تجربة { $tier } من جديد ابتداءً من { $time }.
limits-trial-begun = { $hours ->
    [zero] { $tier } لك لمدة { $hours } ساعة. استمتع!
    [one] { $tier } لك لمدة ساعة واحدة. استمتع!
    [two] { $tier } لك لمدة ساعتين. استمتع!
    [few] { $tier } لك لمدة { $hours } ساعات. استمتع!
    [many] { $tier } لك لمدة { $hours } ساعة. استمتع!
   *[other] { $tier } لك لمدة { $hours } ساعة. استمتع!
}
limits-trial-too-soon = التجربة التالية ممكنة { $wait }.
limits-trial-not-needed = لديك { $tier } بالفعل.
limits-trial-barred = مفتاح API الخاص بك محظور أو متوقف مؤقتًا، فلا تجربة في الوقت الحالي.
limits-button-refresh = تحديث
limits-up-to-date = كل شيء محدّث

limit-button-trial = { $hours ->
    [zero] جرّب { $tier } { $hours } ساعة
    [one] جرّب { $tier } ساعة واحدة
    [two] جرّب { $tier } ساعتين
    [few] جرّب { $tier } { $hours } ساعات
    [many] جرّب { $tier } { $hours } ساعة
   *[other] جرّب { $tier } { $hours } ساعة
}
limit-trial = { $hours ->
    [zero] يمكنك تجربتها مجانًا لمدة { $hours } ساعة.
    [one] يمكنك تجربتها مجانًا لمدة ساعة واحدة.
    [two] يمكنك تجربتها مجانًا لمدة ساعتين.
    [few] يمكنك تجربتها مجانًا لمدة { $hours } ساعات.
    [many] يمكنك تجربتها مجانًا لمدة { $hours } ساعة.
   *[other] يمكنك تجربتها مجانًا لمدة { $hours } ساعة.
}
limit-near-image = الصور: استخدمت { $used } من { $limit }. واحدة أخرى: { $time }.
limit-near-gif = صور GIF: استخدمت { $used } من { $limit }. واحدة أخرى: { $time }.
limit-near-llm = الأسئلة: استخدمت { $used } من { $limit }. سؤال آخر: { $time }.
limit-again-at = المحاولة التالية ممكنة في { $time }.
