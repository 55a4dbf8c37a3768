chat-limited = { $limit ->
    [zero] استخدمت أسئلتك الـ{ $limit } المتاحة في الوقت الحالي. لم يُحتسب شيء.
    [one] استخدمت سؤالك المتاح في الوقت الحالي. لم يُحتسب شيء.
    [two] استخدمت سؤاليك المتاحين في الوقت الحالي. لم يُحتسب شيء.
    [few] استخدمت أسئلتك الـ{ $limit } المتاحة في الوقت الحالي. لم يُحتسب شيء.
    [many] استخدمت أسئلتك الـ{ $limit } المتاحة في الوقت الحالي. لم يُحتسب شيء.
   *[other] استخدمت أسئلتك الـ{ $limit } المتاحة في الوقت الحالي. لم يُحتسب شيء.
}
chat-limited-until = يمكنك السؤال مجددًا { $wait }، في { $time }.
chat-line-full = { $waiting ->
    [zero] { $waiting } سؤال لك ينتظر هنا، وهذا هو الحد الأقصى. لم يُحتسب شيء. حاول مجددًا عند الإجابة عن أحدها.
    [one] سؤال لك ينتظر هنا، وهذا هو الحد الأقصى. لم يُحتسب شيء. حاول مجددًا عند الإجابة عن هذا السؤال.
    [two] سؤالان لك ينتظران هنا، وهذا هو الحد الأقصى. لم يُحتسب شيء. حاول مجددًا عند الإجابة عن أحدهما.
    [few] { $waiting } أسئلة لك تنتظر هنا، وهذا هو الحد الأقصى. لم يُحتسب شيء. حاول مجددًا عند الإجابة عن أحدها.
    [many] { $waiting } سؤالًا لك ينتظر هنا، وهذا هو الحد الأقصى. لم يُحتسب شيء. حاول مجددًا عند الإجابة عن أحدها.
   *[other] { $waiting } سؤال لك ينتظر هنا، وهذا هو الحد الأقصى. لم يُحتسب شيء. حاول مجددًا عند الإجابة عن أحدها.
}
chat-key-banned = مفتاح API الخاص بك محظور، لذا لا أستطيع سؤال نموذج نيابةً عنك. إن كنت ترى ذلك خطأً فاكتب إلى { "/support" }.
chat-engine-away = لا أستطيع الوصول إلى النماذج اللغوية الآن. لم يُحتسب شيء. حاول مجددًا بعد دقيقة.

chat-title-new = محادثة جديدة
chat-title-open = هذه المحادثة
chat-model = النموذج: { $model } · { $strengths }
chat-persona = الشخصية: { $persona }
chat-creativity = الإبداع: { $creativity }
chat-kept = { $days ->
    [zero] تُحفظ { $days } يوم بعد آخر إجابة.
    [one] تُحفظ يومًا واحدًا بعد آخر إجابة.
    [two] تُحفظ يومين بعد آخر إجابة.
    [few] تُحفظ { $days } أيام بعد آخر إجابة.
    [many] تُحفظ { $days } يومًا بعد آخر إجابة.
   *[other] تُحفظ { $days } يوم بعد آخر إجابة.
}
chat-not-kept = { $hours ->
    [zero] تُنسى بعد { $hours } ساعة من آخر إجابة.
    [one] تُنسى بعد ساعة واحدة من آخر إجابة.
    [two] تُنسى بعد ساعتين من آخر إجابة.
    [few] تُنسى بعد { $hours } ساعات من آخر إجابة.
    [many] تُنسى بعد { $hours } ساعة من آخر إجابة.
   *[other] تُنسى بعد { $hours } ساعة من آخر إجابة.
}
chat-home-hint = اضغط «ابدأ» أو أرسل سؤالك مباشرة.
chat-home-hint-reply = اضغط «ابدأ» أو ردّ على هذه الرسالة بسؤالك.
chat-home-hint-open = غيّر ما تشاء وطبّقه على هذه المحادثة، أو ابدأ محادثة جديدة.
chat-button-model = النموذج: { $model }
chat-button-persona = الشخصية: { $persona }
chat-button-creativity = الإبداع: { $creativity }
chat-button-keep = احفظ الجديدة
chat-button-dont-keep = لا تحفظ الجديدة
chat-button-settings = إعدادات المحادثة
chat-button-start = ابدأ
chat-button-start-new = ابدأ محادثة جديدة
chat-button-apply = طبّق هنا
chat-button-show-all = عرض الكل
chat-button-star = ☆ أضف نموذجي إلى المفضلة
chat-button-unstar = ★ أزل نموذجي من المفضلة
chat-button-new-persona = شخصية جديدة
chat-button-use-persona = استخدم
chat-button-rename = إعادة تسمية
chat-button-instructions = التعليمات
chat-button-delete = حذف
chat-button-exact = قيم دقيقة
chat-button-parameter = { $name }: { $value }
chat-button-default = عودة إلى الافتراضي

chat-models-title = اختر نموذجًا
chat-models-hint = { $count ->
    [zero] يوجد { $count } نموذج. يمكنك أيضًا كتابة جزء من الاسم.
    [one] يوجد نموذج واحد.
    [two] يوجد نموذجان. يمكنك أيضًا كتابة جزء من الاسم.
    [few] توجد { $count } نماذج. يمكنك أيضًا كتابة جزء من الاسم.
    [many] يوجد { $count } نموذجًا. يمكنك أيضًا كتابة جزء من الاسم.
   *[other] يوجد { $count } نموذج. يمكنك أيضًا كتابة جزء من الاسم.
}
chat-model-line = { $model } – { $strengths }
chat-page = { $page } / { $pages }
chat-search = { $count ->
    [zero] { $count } اسم فيه { $search }:
    [one] اسم واحد فيه { $search }:
    [two] اسمان فيهما { $search }:
    [few] { $count } أسماء فيها { $search }:
    [many] { $count } اسمًا فيه { $search }:
   *[other] { $count } اسم فيه { $search }:
}
chat-strength-pictures = يرى الصور
chat-strength-code = برمجة
chat-strength-reasoning = تفكير منطقي
chat-strength-roleplay = تقمّص أدوار
chat-strength-writing = كتابة
chat-strength-long = نصوص طويلة
chat-strength-fast = سريع
chat-strength-general = أسئلة عامة

chat-personas-title = من يجيب؟
chat-persona-line = { $name } – { $about }
chat-personas-hint = { $count ->
    [0] يمكنك أيضًا إنشاء شخصيتك: اسم وتعليمات بكلماتك.
   *[other] في الأسفل ما أنشأته أنت. ✎ لتعديل واحدة.
}
chat-personas-full = لا مكان: احذف واحدة أولًا
chat-persona-new = شخصية جديدة
chat-persona-name-hint = { $max ->
    [zero] ما اسمها؟ أرسل اسمًا من { $max } حرف على الأكثر.
    [one] ما اسمها؟ أرسل اسمًا من حرف واحد على الأكثر.
    [two] ما اسمها؟ أرسل اسمًا من حرفين على الأكثر.
    [few] ما اسمها؟ أرسل اسمًا من { $max } أحرف على الأكثر.
    [many] ما اسمها؟ أرسل اسمًا من { $max } حرفًا على الأكثر.
   *[other] ما اسمها؟ أرسل اسمًا من { $max } حرف على الأكثر.
}
chat-persona-prompt-hint = { $max ->
    [zero] كيف تجيب؟ أرسل التعليمات، { $max } حرف على الأكثر. مثلًا: أنت مدرّب شطرنج صبور. اسألني عن نقلتي قبل أن تعلّق عليها.
    [one] كيف تجيب؟ أرسل التعليمات، حرف واحد على الأكثر. مثلًا: أنت مدرّب شطرنج صبور. اسألني عن نقلتي قبل أن تعلّق عليها.
    [two] كيف تجيب؟ أرسل التعليمات، حرفان على الأكثر. مثلًا: أنت مدرّب شطرنج صبور. اسألني عن نقلتي قبل أن تعلّق عليها.
    [few] كيف تجيب؟ أرسل التعليمات، { $max } أحرف على الأكثر. مثلًا: أنت مدرّب شطرنج صبور. اسألني عن نقلتي قبل أن تعلّق عليها.
    [many] كيف تجيب؟ أرسل التعليمات، { $max } حرفًا على الأكثر. مثلًا: أنت مدرّب شطرنج صبور. اسألني عن نقلتي قبل أن تعلّق عليها.
   *[other] كيف تجيب؟ أرسل التعليمات، { $max } حرف على الأكثر. مثلًا: أنت مدرّب شطرنج صبور. اسألني عن نقلتي قبل أن تعلّق عليها.
}
chat-persona-name_empty = يحتاج الاسم إلى حرف ظاهر واحد على الأقل.
chat-persona-name_too_long = { $max ->
    [zero] هذا الاسم طويل جدًا: { $max } حرف على الأكثر.
    [one] هذا الاسم طويل جدًا: حرف واحد على الأكثر.
    [two] هذا الاسم طويل جدًا: حرفان على الأكثر.
    [few] هذا الاسم طويل جدًا: { $max } أحرف على الأكثر.
    [many] هذا الاسم طويل جدًا: { $max } حرفًا على الأكثر.
   *[other] هذا الاسم طويل جدًا: { $max } حرف على الأكثر.
}
chat-persona-prompt_empty = تحتاج التعليمات إلى حرف ظاهر واحد على الأقل.
chat-persona-prompt_too_long = { $max ->
    [zero] هذه التعليمات طويلة جدًا: { $max } حرف على الأكثر.
    [one] هذه التعليمات طويلة جدًا: حرف واحد على الأكثر.
    [two] هذه التعليمات طويلة جدًا: حرفان على الأكثر.
    [few] هذه التعليمات طويلة جدًا: { $max } أحرف على الأكثر.
    [many] هذه التعليمات طويلة جدًا: { $max } حرفًا على الأكثر.
   *[other] هذه التعليمات طويلة جدًا: { $max } حرف على الأكثر.
}
chat-persona-too_many = { $max ->
    [zero] لديك { $max } شخصية، وهذا هو الحد الأقصى. احذف إحداها أولًا.
    [one] لديك شخصية واحدة، وهذا هو الحد الأقصى. احذف هذه الشخصية أولًا.
    [two] لديك شخصيتان، وهذا هو الحد الأقصى. احذف إحداهما أولًا.
    [few] لديك { $max } شخصيات، وهذا هو الحد الأقصى. احذف إحداها أولًا.
    [many] لديك { $max } شخصية، وهذا هو الحد الأقصى. احذف إحداها أولًا.
   *[other] لديك { $max } شخصية، وهذا هو الحد الأقصى. احذف إحداها أولًا.
}
persona-name-assistant = المساعد
persona-name-writer = الكاتب
persona-name-coder = المبرمج
persona-name-teacher = المعلّم
persona-name-translator = المترجم
persona-name-editor = المحرّر
persona-name-brainstormer = شريك الأفكار
persona-name-friend = الصديق
persona-about-assistant = يجيب في صميم الموضوع
persona-about-writer = قصص ومنشورات ورسائل بنبرة خاصة
persona-about-coder = شيفرة تعمل وأسبابها
persona-about-teacher = يشرح خطوة خطوة ثم يسألك
persona-about-translator = الترجمة ولا شيء غيرها
persona-about-editor = يصحّح نصك ويسرد التعديلات
persona-about-brainstormer = أفكار من البديهي إلى الجريء
persona-about-friend = موجز ودافئ ويبادلك السؤال

chat-creativity-title = ما مدى حرية الإجابة؟
chat-creativity-line = { $name } – { $about }
chat-creativity-precise = دقيق
chat-creativity-balanced = متوازن
chat-creativity-creative = مبدع
chat-creativity-own = قيمك أنت
chat-creativity-about-precise = حقائق وبرمجة، شبه متطابقة كل مرة
chat-creativity-about-balanced = لمعظم الأسئلة
chat-creativity-about-creative = قصص وأفكار، مختلفة كل مرة
chat-exact-title = قيم دقيقة
chat-exact-hint = لمن يعرف ما يفعل. لكل نموذج طبعه.
chat-default = افتراضي
chat-parameter-maxTokens = طول الإجابة
chat-parameter-temperature = الحرارة
chat-parameter-topP = Top P
chat-parameter-topK = Top K
chat-parameter-repetitionPenalty = التكرار
chat-parameter-presencePenalty = الحضور
chat-parameter-frequencyPenalty = التواتر
chat-parameter-about-maxTokens = أطول إجابة، بوحدة token؛ 1000 منها نحو 500 كلمة عربية. وما زاد يمكن متابعته.
chat-parameter-about-temperature = مقدار الصدفة في اختيار الكلمات. فوق 2 لا يكاد أي نموذج يقول كلامًا مفهومًا.
chat-parameter-about-topP = فقط الكلمات الأرجح التي مجموع احتمالها هذه القيمة.
chat-parameter-about-topK = فقط هذا العدد من الكلمات الأرجح؛ 0 يعني كلها.
chat-parameter-about-repetitionPenalty = فوق 1 تقل الكلمات التي سبق ذكرها، ودون 1 تكثر.
chat-parameter-about-presencePenalty = فوق 0 تأتي المواضيع الجديدة أبكر، ودون 0 تتأخر.
chat-parameter-about-frequencyPenalty = فوق 0 تقل الكلمات المتكررة، ودون 0 تكثر.
chat-parameter-hint = من { $min } إلى { $max }؛ الافتراضي { $default }. يمكنك أيضًا كتابة رقم.

chat-switch-title = ماذا نفعل بما قيل؟
chat-switch-ask = { $model } جديد على هذه المحادثة.
chat-switch-keep = احتفظ به كله
chat-switch-summarise = احتفظ بملخص
chat-switch-new = ابدأ محادثة جديدة
chat-loss-pictures = { $count ->
    [zero] إنه لا يرى الصور: ستُترك { $count } صورة.
    [one] إنه لا يرى الصور: ستُترك صورة واحدة.
    [two] إنه لا يرى الصور: ستُترك صورتان.
    [few] إنه لا يرى الصور: ستُترك { $count } صور.
    [many] إنه لا يرى الصور: ستُترك { $count } صورة.
   *[other] إنه لا يرى الصور: ستُترك { $count } صورة.
}
chat-loss-turns = { $count ->
    [zero] سعته أقل: لن يتسع لأقدم { $count } سؤال مع إجاباتها.
    [one] سعته أقل: لن يتسع لأقدم سؤال مع إجابته.
    [two] سعته أقل: لن يتسع لأقدم سؤالين مع إجابتيهما.
    [few] سعته أقل: لن يتسع لأقدم { $count } أسئلة مع إجاباتها.
    [many] سعته أقل: لن يتسع لأقدم { $count } سؤالًا مع إجاباتها.
   *[other] سعته أقل: لن يتسع لأقدم { $count } سؤال مع إجاباتها.
}

chat-end-begun = محادثتك مفتوحة
chat-end-changed = تم، بدءًا من الإجابة التالية
chat-end-kept = تم، وكل ما قيل باقٍ
chat-end-summarising = تم، أكتب ملخصًا لما قيل
chat-open-hint = أرسل سؤالك فحسب. { "/new" } يبدأ من جديد، و { "/stop" } ينهي المحادثة.
chat-open-hint-reply = أرسل { "/chat" } مع سؤالك، أو ردّ على إجاباتي. { "/new" } يبدأ من جديد، و { "/stop" } ينهي المحادثة.
chat-card-closed = أُغلقت. لم يتغير شيء.
chat-card-expired = انتهت صلاحية هذه البطاقة. أرسل { "/chat" } لفتح بطاقة جديدة.
chat-need-words = أحتاج إلى كلمات: أرسلها نصًا.
chat-no-model = لا يوجد نموذج في اسمه { $typed }.
chat-no-model-suggestion = لا يوجد نموذج { $typed }. هل تقصد { $suggestion }؟
chat-not-in-range = { $name }: المطلوب رقم من { $min } إلى { $max }، لا { $typed }.
chat-not-in-range-whole = { $name }: المطلوب رقم صحيح من { $min } إلى { $max }، لا { $typed }.

chat-talk-gone = حُذفت هذه المحادثة أو أنها أقدم من أن تُحفظ.
chat-answer-gone = لم أعد أتذكر هذه الإجابة. أرسل سؤالك مرة أخرى.
chat-not-yours = هذه محادثة شخص آخر. أرسل { "/chat" } لتبدأ محادثتك.
chat-asked = حالًا!
chat-stopping = أتوقف الآن. ما وصل يبقى.
chat-stop-too-late = فات الأوان: لقد انتهى.
chat-cancelled = أُلغي. لم يُحتسب شيء.
chat-cancel-too-late = فات الأوان: حان دوره.
chat-closed = هذه المحادثة مغلقة. تجدها في «محادثاتي».
chat-nothing-open = لا محادثة مفتوحة هنا، ولا إجابة في الطريق.

talks-title = محادثاتي
talks-hint = { $count ->
    [zero] لديك { $count } محادثة، الأحدث أولًا.
    [one] لديك محادثة واحدة.
    [two] لديك محادثتان، الأحدث أولًا.
    [few] لديك { $count } محادثات، الأحدث أولًا.
    [many] لديك { $count } محادثة، الأحدث أولًا.
   *[other] لديك { $count } محادثة، الأحدث أولًا.
}
talks-untitled = محادثة بلا عنوان
talks-none = لا محادثات لديك بعد. اسأل شيئًا وسيظهر هنا.
talks-elsewhere = محادثاتك لعينيك فقط: إنها في محادثتنا الخاصة.
talks-facts = { $count ->
    [zero] { $model } · { $count } سؤال
    [one] { $model } · سؤال واحد
    [two] { $model } · سؤالان
    [few] { $model } · { $count } أسئلة
    [many] { $model } · { $count } سؤالًا
   *[other] { $model } · { $count } سؤال
}
talks-last = آخر إجابة: { $day }
talks-is-open = مفتوحة هنا
talks-button-page = كل المحادثات
talks-button-resume = افتحها مجددًا
talks-button-rename = إعادة تسمية
talks-button-export = تصدير
talks-button-remove = حذف
talks-button-delete = نعم، احذفها
talks-button-close = إغلاق
talks-remove-ask = هل تريد حذف { $title } مع كل ما قيل فيها؟ لا يمكن استرجاعها.
talks-rename-ask = ماذا نسمّي { $title }؟ أرسل عنوانًا جديدًا.
talks-title-empty = يحتاج العنوان إلى حرف ظاهر واحد على الأقل.
talks-resumed = فُتحت مجددًا: واصل الكتابة.
talks-exporting = إليك الملف.
talks-deleted = حُذف.
export-you = أنت
export-left-branch = من فرع تُرك.
export-picture = صورة { $number }
export-unfinished = لم تصل الإجابة إلى نهايتها.
