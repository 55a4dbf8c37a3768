broadcast-title = प्रसारण
broadcast-about = इस चैट के किसी भी संदेश का, आगे भेजे गए का भी, { $command } से जवाब दें, और मैं उसे आपके चुने सभी लोगों को भेजूँगा। आपके चैनल की नई पोस्ट मैं खुद सुझाता हूँ।
broadcast-about-quiet = इस चैट के किसी भी संदेश का, आगे भेजे गए का भी, { $command } से जवाब दें, और मैं उसे आपके चुने सभी लोगों को भेजूँगा। आपके चैनल की नई पोस्ट मैं अभी आपको नहीं सुझाता।
broadcast-none = अब तक कोई प्रसारण नहीं हुआ।
broadcast-reply-unusable = इसे आगे नहीं भेजा जा सकता: यह सेवा संदेश है, या इतना पुराना कि मुझे नहीं दिखता। लिखे हुए संदेश, तस्वीर, फ़ाइल, पोल या एल्बम का जवाब दें।
broadcast-admins-only = ये बटन एडमिन के लिए हैं।
broadcast-gone = यह प्रसारण बहुत पुराना है।
broadcast-button-offers-on = मुझे नई पोस्ट सुझाएँ
broadcast-button-offers-off = मुझे नई पोस्ट न सुझाएँ
broadcast-button-list = सारे प्रसारण

broadcast-offer-title = यह पोस्ट सबको भेजें?
broadcast-offer-album = एल्बम
broadcast-button-prepare = तैयार करें
broadcast-button-not-now = यह नहीं
broadcast-offer-declined = ठीक है, यह पोस्ट चैनल में ही रहेगी।
broadcast-offers-off = मैं आपको अब नई पोस्ट नहीं सुझाऊँगा। { $command } से यह फिर चालू होता है।

broadcast-kind-text = लिखा संदेश
broadcast-kind-photo = फ़ोटो
broadcast-kind-video = वीडियो
broadcast-kind-animation = GIF
broadcast-kind-audio = ऑडियो
broadcast-kind-document = फ़ाइल
broadcast-kind-voice = वॉइस संदेश
broadcast-kind-video_note = वीडियो संदेश
broadcast-kind-sticker = स्टिकर
broadcast-kind-poll = पोल
broadcast-kind-album = { $count } का एल्बम
broadcast-kind-other = संदेश
broadcast-kind-from = { $what }, { $channel } से

broadcast-state-draft = प्रसारण: मसौदा
broadcast-state-scheduled = प्रसारण: समय तय है
broadcast-state-counting = प्रसारण: पाने वाले जुटाए जा रहे हैं
broadcast-state-running-send = प्रसारण: भेजा जा रहा है
broadcast-state-running-resend = प्रसारण: फिर भेजा जा रहा है
broadcast-state-running-edit = प्रसारण: हर जगह बदला जा रहा है
broadcast-state-running-delete = प्रसारण: हर जगह से हटाया जा रहा है
broadcast-state-paused = प्रसारण: रुका हुआ
broadcast-state-finished = प्रसारण: पूरा हुआ
broadcast-state-stopped = प्रसारण: बंद किया गया

broadcast-to-all = किसे: सब, जो पाना चाहते हैं
broadcast-to = किसे: { $who }
broadcast-who-active = { $days ->
    [one] पिछले { $days } दिन में सक्रिय
   *[other] पिछले { $days } दिनों में सक्रिय
}
broadcast-language-unknown = भाषा अनजान
broadcast-as-news = प्रकार: खबर, जिसे लोग म्यूट कर सकते हैं
broadcast-as-offers = प्रकार: ऑफ़र, जिसे लोग म्यूट कर सकते हैं
broadcast-as-service = प्रकार: सेवा सूचना, जिसे कोई म्यूट नहीं कर सकता
broadcast-duration-seconds = { $seconds } से॰
broadcast-duration-minutes = { $minutes } मि॰ { $seconds } से॰
broadcast-duration-hours = { $hours } घं॰ { $minutes } मि॰
broadcast-people = { $count ->
    [one] { $count } व्यक्ति, लगभग { $duration }
   *[other] { $count } लोग, लगभग { $duration }
}
broadcast-nobody = इस चुनाव में कोई नहीं है, इसलिए भेजने को कोई नहीं।
broadcast-turbo-on = { $stars ->
    [one] सशुल्क टर्बो चालू: एक सेकंड में 1,000 संदेश तक, { $stars } Star में
   *[other] सशुल्क टर्बो चालू: एक सेकंड में 1,000 संदेश तक, { $stars } Stars में
}
broadcast-turbo-balance = { $balance ->
    [one] बॉट के पास { $balance } Star है।
   *[other] बॉट के पास { $balance } Stars हैं।
}
broadcast-turbo-short = { $balance ->
    [one] बॉट के पास { $balance } Star है: यह कम है, इसलिए Telegram मना करेगा।
   *[other] बॉट के पास { $balance } Stars हैं: ये कम हैं, इसलिए Telegram मना करेगा।
}
broadcast-turbo-unknown = मैं बॉट के Stars की शेष राशि नहीं पढ़ सका।

broadcast-warning-uncopyable = Telegram मुझे इसकी नकल नहीं करने देता, इसलिए इसे भेजा नहीं जा सकता।
broadcast-warning-protected = इसकी चैट अपनी सामग्री सुरक्षित रखती है, इसलिए Telegram मुझे नकल नहीं करने देता। सुरक्षा बंद करें और फिर परखें।
broadcast-warning-missing = पोस्ट अब वहाँ नहीं है, इसलिए इसे भेजा नहीं जा सकता।
broadcast-warning-rights = मैं वह चैट अब नहीं पढ़ सकता, इसलिए इसे भेजा नहीं जा सकता। मुझे वहाँ एडमिन बनाएँ और फिर परखें।
broadcast-warning-caption = इसका कैप्शन नकल के लिए बहुत लंबा है: { $count } अक्षर, जबकि 1024 तक चलते हैं। जहाँ यह है वहीं छोटा करें और फिर परखें।
broadcast-warning-quiz = यह ऐसी क्विज़ है जिसका जवाब मैं नहीं जानता, इसलिए Telegram मुझे नकल नहीं करने देता।
broadcast-warning-paid = सशुल्क मीडिया की नकल नहीं हो सकती।
broadcast-warning-giveaway = उपहार योजनाओं की नकल नहीं हो सकती।
broadcast-warning-album-buttons = एल्बम में बटन नहीं लग सकते: पोस्ट के अपने बटन और “म्यूट करें” छूट जाएँगे।
broadcast-warning-album-mute = एल्बम में बटन नहीं लग सकते: लोग इन्हें { $command } में म्यूट करते हैं।
broadcast-warning-album-part = यह एक एल्बम का हिस्सा है, जिसके बाकी हिस्से मैंने नहीं देखे। पूरा भेजने के लिए एल्बम यहाँ आगे भेजें और उसका जवाब दें।
broadcast-warning-buttons = { $count ->
    [one] { $count } बटन सिर्फ़ वहीं चलता है जहाँ पोस्ट है, इसलिए छूट जाएगा।
   *[other] { $count } बटन सिर्फ़ वहीं चलते हैं जहाँ पोस्ट है, इसलिए छूट जाएँगे।
}
broadcast-warning-poll = हर व्यक्ति को अपना अलग पोल मिलता है: वोट साथ नहीं गिने जाते।
broadcast-warning-edit-kind = भेजने के बाद यह प्रकार हर जगह बदला नहीं जा सकता, सिर्फ़ हटाया जा सकता है।

broadcast-button-audience = किसे भेजें
broadcast-button-category = प्रकार
broadcast-button-turbo-on = सशुल्क टर्बो चालू करें
broadcast-button-turbo-off = सशुल्क टर्बो बंद करें
broadcast-button-test = मुझे भेजकर परखें
broadcast-button-send = अभी भेजें
broadcast-button-send-sure = { $count ->
    [one] हाँ, { $count } व्यक्ति को भेजें
   *[other] हाँ, { $count } लोगों को भेजें
}
broadcast-button-schedule = समय तय करें
broadcast-button-cancel = रद्द करें
broadcast-button-everybody = सब
broadcast-button-languages = भाषाएँ
broadcast-button-active = 30 दिनों में सक्रिय
broadcast-button-language = { $language }: { $count }
broadcast-button-news = खबरें
broadcast-button-offers = ऑफ़र
broadcast-button-service = सेवा सूचना
broadcast-audience-ask = यह किसे मिले? जिन्होंने यह प्रकार म्यूट किया या मुझे ब्लॉक किया, उन्हें कभी नहीं मिलता।
broadcast-languages-ask = कौन-सी भाषाएँ? हर एक के साथ लिखा है कि वह कितने लोगों तक पहुँचती है।
broadcast-category-ask = यह क्या है? खबरें और ऑफ़र हर कोई अलग-अलग म्यूट कर सकता है। सेवा सूचना सबको पहुँचती है: रुकावटें और बदली शर्तें, और कुछ नहीं।
broadcast-send-ask = { $count ->
    [one] इसे अभी { $count } व्यक्ति को भेजें?
   *[other] इसे अभी { $count } लोगों को भेजें?
}
broadcast-send-ask-turbo = { $stars ->
    [one] इसमें { $stars } Star लगेगा।
   *[other] इसमें { $stars } Stars लगेंगे।
}
broadcast-cancelled = रद्द हुआ। कुछ नहीं भेजा गया।
broadcast-tested = आपको भेज दिया, आवाज़ के साथ। और किसी को नहीं मिला।
broadcast-first = { $name } पहले थे: { $what }
broadcast-first-send = यह पहले से भेजा जा रहा है।
broadcast-first-schedule = इसका समय पहले से तय है।
broadcast-first-cancel = यह पहले ही रद्द हो चुका है।
broadcast-first-other = यह अब उस हालत में नहीं है।
broadcast-an-admin = दूसरे एडमिन
broadcast-changed-meanwhile = कुछ नहीं बदला: प्रसारण अब उस हालत में नहीं है।

broadcast-schedule-ask = कब? आपका समय { $time } है ({ $zone })।
broadcast-zone-ask = आपके यहाँ क्या समय है? मैं यह एक ही बार पूछता हूँ।
broadcast-time-ask = इसे कब भेजूँ? { $short } की तरह लिखें, या दिन के साथ { $long } की तरह ({ $zone })।
broadcast-time-unreadable = मैं इसे समय के रूप में नहीं पढ़ पाया। { $short } की तरह लिखें, या दिन के साथ { $long } की तरह।
broadcast-time-past = वह समय बीत चुका है। तो कब?
broadcast-time-too-far = यह बहुत दूर है: ज़्यादा से ज़्यादा 90 दिन। तो कब?
broadcast-scheduled-for = भेजने का समय: { $time }
broadcast-button-in-an-hour = 1 घंटे में
broadcast-button-tonight = आज 19:00
broadcast-button-tomorrow = कल 9:00
broadcast-button-type = दूसरा समय…
broadcast-button-zone = समय क्षेत्र: { $zone }
broadcast-button-unschedule = न भेजें
broadcast-button-zone-choice = { $time } ({ $zone })

broadcast-progress = { $total } में से { $percent }%
broadcast-counted = { $count ->
    [one] अब तक { $count } व्यक्ति
   *[other] अब तक { $count } लोग
}
broadcast-count-sent = पहुँचा: { $count }
broadcast-count-edited = बदला: { $count }
broadcast-count-deleted = हटाया: { $count }
broadcast-count-blocked = मुझे ब्लॉक किया: { $count }
broadcast-count-failed = विफल: { $count }
broadcast-count-deferred = फिर कोशिश होगी: { $count }
broadcast-count-uncertain = पक्का नहीं: { $count }
broadcast-count-left = बाकी: { $count }
broadcast-rate = प्रति सेकंड { $count }, लगभग { $duration } बाकी
broadcast-held = Telegram कुछ देर रुकने को कहता है; यह अपने आप आगे बढ़ेगा: { $time }
broadcast-old-text = { $count ->
    [one] पोस्ट इस बीच बदली गई: { $count } व्यक्ति के पास पुरानी है। अब जिसे मिलेगी, नई मिलेगी।
   *[other] पोस्ट इस बीच बदली गई: { $count } लोगों के पास पुरानी है। अब जिसे मिलेगी, नई मिलेगी।
}
broadcast-uncertain-hint = पक्का नहीं: Telegram को भेजा गया, पर किसी गड़बड़ी या टूटे संपर्क से जवाब खो गया। हो सकता है उन्हें मिल चुका हो।
broadcast-took = { $duration } लगे
broadcast-button-pause = रोकें
broadcast-button-resume = जारी रखें
broadcast-button-stop = बंद करें
broadcast-button-stop-sure = हाँ, हमेशा के लिए बंद करें
broadcast-stop-ask = हमेशा के लिए बंद करें? जिन्हें मिला उनके पास रहेगा, और किसी को नहीं मिलेगा। सिर्फ़ रोका हुआ प्रसारण फिर चल सकता है।

broadcast-trouble-post-gone = मैं रुक गया: पोस्ट हटा दी गई, इसलिए नकल करने को कुछ नहीं बचा। कोई व्यक्ति नहीं छूटा; आप इसे बंद कर सकते हैं, और उसके बाद हर जगह से हटा सकते हैं।
broadcast-trouble-not-copyable = मैं रुक गया: Telegram अब मुझे पोस्ट की नकल नहीं करने देता। क्या उस चैट की सामग्री अब सुरक्षित है? उसे बदलें और जारी रखें।
broadcast-trouble-source-gone = मैं रुक गया: जिस चैट में पोस्ट है, उसे मैं अब नहीं पढ़ सकता। मुझे वहाँ फिर एडमिन बनाएँ और जारी रखें।
broadcast-trouble-rejected = मैं रुक गया: Telegram एक के बाद एक लोगों के लिए पोस्ट ठुकरा रहा है। सूची देखें, फिर जारी रखें या बंद करें।
broadcast-trouble-no-balance = मैं रुक गया: सशुल्क टर्बो के लिए बॉट के पास Stars कम हैं। उन्हें भरें और जारी रखें।
broadcast-trouble-no-answers = मैं रुक गया: Telegram जवाब नहीं दे रहा। जब दे, तब जारी रखें; किसी को दो बार नहीं मिलेगा।

broadcast-button-edit = हर जगह बदलें
broadcast-button-edit-sure = हाँ, { $count } संदेश बदलें
broadcast-edit-ask = { $count ->
    [one] { $count } व्यक्ति के पास इसे बदलकर वह कर दूँ जो पोस्ट में अब है?
   *[other] { $count } लोगों के पास इसे बदलकर वह कर दूँ जो पोस्ट में अब है?
}
broadcast-edit-nothing = पहले पोस्ट को वहीं बदलें जहाँ वह है; फिर मैं उसे सब तक पहुँचाऊँगा।
broadcast-button-delete = हर जगह से हटाएँ
broadcast-button-delete-sure = हाँ, { $count } संदेश हटाएँ
broadcast-delete-ask = { $count ->
    [one] इसे { $count } व्यक्ति के पास से हटाएँ? यह वापस नहीं आ सकता।
   *[other] इसे { $count } लोगों के पास से हटाएँ? यह वापस नहीं आ सकता।
}
broadcast-delete-late = यह 48 घंटों से पुराना है; Telegram इसका कुछ हिस्सा हटाने से मना कर सकता है।
broadcast-button-resend-failed = विफल को फिर भेजें: { $count }
broadcast-button-resend-uncertain = जो पक्का नहीं, फिर भेजें: { $count }
broadcast-resend-failed-ask = { $count ->
    [one] इसे { $count } व्यक्ति को फिर भेजें, जिसे नहीं मिला?
   *[other] इसे { $count } लोगों को फिर भेजें, जिन्हें नहीं मिला?
}
broadcast-resend-uncertain-ask = { $count ->
    [one] इसे { $count } व्यक्ति को फिर भेजें, जिसे शायद मिल चुका है? उसे दो बार मिल सकता है।
   *[other] इसे { $count } लोगों को फिर भेजें, जिन्हें शायद मिल चुका है? कुछ को दो बार मिल सकता है।
}
broadcast-button-sure = हाँ
broadcast-button-list-file = सूची फ़ाइल में
broadcast-file-caption = { $part ->
    [1] सब लोग और उनका नतीजा
   *[other] सब लोग और उनका नतीजा, भाग { $part }
}
broadcast-file-coming = सूची आ रही है।

broadcast-mute = म्यूट करें
broadcast-unmute = म्यूट हटाएँ
broadcast-muted-news = म्यूट हुआ: मैं आपको खबरें नहीं भेजूँगा। /settings में फिर चालू कर सकते हैं।
broadcast-muted-offers = म्यूट हुआ: मैं आपको ऑफ़र नहीं भेजूँगा। /settings में फिर चालू कर सकते हैं।
broadcast-unmuted-news = आपको फिर खबरें मिलेंगी।
broadcast-unmuted-offers = आपको फिर ऑफ़र मिलेंगे।
