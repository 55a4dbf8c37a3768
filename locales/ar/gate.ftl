gate-title = خطوة واحدة أولًا
gate-about = { $count ->
    [zero] أعمل لمشتركي هذه القنوات. انضم إليها وعُد: ما طلبته سيُنفَّذ وحده.
    [one] أعمل لمشتركي هذه القناة. انضم إليها وعُد: ما طلبته سيُنفَّذ وحده.
    [two] أعمل لمشتركي هاتين القناتين. انضم إليهما وعُد: ما طلبته سيُنفَّذ وحده.
    [few] أعمل لمشتركي هذه القنوات. انضم إليها وعُد: ما طلبته سيُنفَّذ وحده.
    [many] أعمل لمشتركي هذه القنوات. انضم إليها وعُد: ما طلبته سيُنفَّذ وحده.
   *[other] أعمل لمشتركي هذه القنوات. انضم إليها وعُد: ما طلبته سيُنفَّذ وحده.
}
gate-channel-join = انضم إلى { $channel }
gate-channel-joined = ✓ { $channel }
gate-channel-unnamed = قناتنا
gate-button-check = انضممت
gate-still-missing = لا أراك هناك بعد: { $channels }. انضم واضغط مجددًا.
gate-join-first = انضم إلى القناة أولًا، ثم سيعمل هذا.
gate-open-title = أنت معنا، أهلًا بك!
gate-open = كل شيء متاح الآن.
gate-open-resuming = والآن إلى ما طلبته.
gate-key-suspended = غادرت { $channel }، لذا توقف مفتاح API الخاص بك مؤقتًا. عُد متى شئت وسيعمل فورًا.
gate-key-renewed = أهلًا بعودتك! مفتاح API يعمل من جديد.
gate-join-declined = لا أستطيع إدخالك إلى { $channel }: مفتاح API الخاص بك محظور. إن كان ذلك خطأً فراسلني واضغط { "/support" }.
gate-alert-name = { $title } ({ $channel })
gate-alert-title = لا أستطيع رؤية من في { $channel }
gate-alert-not-admin = لست مشرفًا هناك. اجعلني مشرفًا من إعدادات القناة، ضمن «المشرفون».
gate-alert-not-there = لم أعد فيها. أضفني إلى القناة من جديد مشرفًا.
gate-alert-no-channel = لم تعد هذه القناة موجودة، أو أن CHANNEL_ID يسمّيها خطأً. راجع CHANNEL_ID وأعد تشغيلي، أو احذفها منه.
gate-alert-open = حتى ذلك الحين لا يُمنع أحد: الجميع يمرّ.
gate-alert-works = أرى من جديد من في { $channel }. البوابة تعمل.
gate-alert-invite-title = لا أستطيع إدخال أحد إلى { $channel }
gate-alert-invite = هناك من يريد الانضمام، ولا يُسمح لي بإنشاء رابط ولا بالرد على الطلبات. امنحني هناك صلاحية «إضافة المشتركين» أو ضع رابطًا في CHANNEL_URL.
