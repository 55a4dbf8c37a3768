command-admin = एडमिन का डेस्क
command-stats = आँकड़े और चार्ट
command-broadcast = सबको लिखें
command-ban = किसी की कुंजी प्रतिबंधित करें
command-unban = कुंजी का प्रतिबंध हटाएँ
command-grant = किसी को श्रेणी दें
command-refund = भुगतान लौटाएँ

off-image = तस्वीरें फ़िलहाल बंद हैं। कोई शुल्क नहीं लगा; कृपया बाद में फिर कोशिश करें।
off-gif = GIF फ़िलहाल बंद हैं। कोई शुल्क नहीं लगा; कृपया बाद में फिर कोशिश करें।
off-chat = चैट फ़िलहाल बंद है। कोई शुल्क नहीं लगा; कृपया बाद में फिर कोशिश करें।
off-inline = इनलाइन मोड फ़िलहाल बंद है
off-guest = मैं फ़िलहाल सिर्फ़ अपनी चैट में जवाब देता हूँ। कोई शुल्क नहीं लगा; कृपया बाद में फिर कोशिश करें।
off-keys = मैं फ़िलहाल नई कुंजियाँ नहीं देता। कृपया बाद में फिर कोशिश करें।
off-trial = आज़माइश फ़िलहाल बंद है। कृपया बाद में फिर कोशिश करें।
off-payments = मैं फ़िलहाल भुगतान नहीं लेता। कृपया बाद में फिर कोशिश करें।

desk-title = डेस्क
desk-about = यहाँ सब कुछ सिर्फ़ एडमिन के लिए है। /admin के साथ आईडी या @नाम भेजें, या आगे भेजे गए संदेश का उससे जवाब दें, तो वह व्यक्ति सीधे खुलता है।
desk-button-statistics = आँकड़े
desk-button-broadcasts = प्रसारण
desk-button-people = लोग
desk-button-audit = किसने क्या किया
desk-button-switches = सुविधाएँ
desk-button-maintenance = रखरखाव
desk-button-checks = जाँच
desk-button-refresh = ताज़ा करें

desk-under-maintenance = ⚠️ रखरखाव चल रहा है
desk-maintenance-since = { $time } से, एडमिन { $admin } द्वारा। अनुरोध लिए जाते हैं और इंतज़ार करते हैं।
desk-off = ⚠️ बंद: { $names }
desk-switches-about = किसी सुविधा को बंद या चालू करने के लिए दबाएँ, हर जगह और तुरंत। लोगों को नरमी से बताया जाता है, डेवलपर को 503 मिलता है, और किसी से शुल्क नहीं लिया जाता। जो पहले से कतार में है, पूरा होगा।
desk-switch-on = { $name }: चालू
desk-switch-off = { $name }: बंद
desk-turned-on = { $name }: फिर चालू
desk-turned-off = { $name }: अब बंद
desk-maintenance-about = रखरखाव के दौरान तस्वीरें और सवाल लिए जाते हैं और इंतज़ार करते हैं; लोगों को यह उनके कार्ड पर दिखता है, और बाद में सब अपने आप आगे बढ़ता है। डेवलपर को Retry-After के साथ 503 मिलता है। जो चल रहा है, पूरा होगा। फिर शुरू करने पर भी रखरखाव बना रहता है।
desk-button-maintain-on = रखरखाव शुरू करें
desk-button-maintain-off = रखरखाव खत्म करें
desk-maintenance-on = रखरखाव शुरू हुआ।
desk-maintenance-off = रखरखाव खत्म हुआ। सब आगे बढ़ता है।

switch-image = तस्वीरें
switch-gif = GIFs
switch-chat = चैट
switch-inline = इनलाइन
switch-guest = अतिथि मोड
switch-keys = नई कुंजियाँ
switch-trial = आज़माइश
switch-payments = भुगतान
switch-gateway-image = API: तस्वीरें
switch-gateway-gif = API: GIF
switch-gateway-llm = API: चैट

desk-people-ask = आप किसे ढूँढ रहे हैं? आईडी या @नाम भेजें, या उनका कोई संदेश आगे भेजें।
desk-people-nobody = इससे कोई नहीं मिला। आईडी या @नाम भेजें, या उनका कोई संदेश आगे भेजें।
desk-people-unknown = मैं इस नाम के किसी से नहीं मिला। उनकी आईडी भेजें, या उनका कोई संदेश आगे भेजें।
desk-people-hidden = संदेश आगे भेजे जाने पर यह व्यक्ति अपनी पहचान छिपाता है। उसकी आईडी या @नाम भेजें।
desk-person-language = भाषा: { $language }
desk-person-first = पहली बार दिखे: { $time }
desk-person-last = आखिरी बार दिखे: { $time }
desk-person-blocked = { $time } से मुझे ब्लॉक किया है
desk-person-deactivated = { $time } से Telegram पर नहीं
desk-person-support-open = सहायता: { $time } से खुली
desk-person-support-closed = सहायता: बंद, शुरू हुई { $time }
desk-button-tiers = श्रेणी दें…
desk-tiers-about = { $id } को कौन-सी श्रेणी, और कितने समय के लिए? उन्हें बताया जाएगा। जिसका भुगतान वे खुद करते हैं, वह उनका रहता है।
desk-button-grant = { $tier }, { $days } दिन
desk-button-grant-for-ever = { $tier }, हमेशा के लिए
desk-button-take-back = दी हुई श्रेणी वापस लें
desk-button-refund = { $date } के { $stars } ⭐ लौटाएँ…
desk-refund-ask = { $stars ->
    [one] { $stars } Star लौटाएँ?
   *[other] { $stars } Stars लौटाएँ?
}
desk-refund-about = जिस श्रेणी का यह भुगतान था वह खत्म होगी, और सदस्यता का नवीनीकरण नहीं होगा। उन्हें बताया जाएगा।
desk-button-refund-now = { $stars ->
    [one] { $stars } Star लौटाएँ
   *[other] { $stars } Stars लौटाएँ
}

audit-empty = अब तक कुछ नहीं किया गया।
audit-line = { $time } · { $admin } · { $act }
audit-line-of = { $time } · { $admin } · { $act } · { $what }
audit-operator = कमांड लाइन
audit-answers = { $count ->
    [one] { $admin } ने आज सहायता में { $count } जवाब दिया।
   *[other] { $admin } ने आज सहायता में { $count } जवाब दिए।
}
audit-button-latest = सबसे नए
audit-button-older = पुराने
audit-ban = प्रतिबंधित किया
audit-unban = प्रतिबंध हटाया
audit-grant = श्रेणी दी
audit-refund = भुगतान लौटाया
audit-switch-off = बंद किया
audit-switch-on = चालू किया
audit-maintenance-on = रखरखाव शुरू किया
audit-maintenance-off = रखरखाव खत्म किया
audit-alert-mute = चेतावनी म्यूट की
audit-broadcast-send = प्रसारण भेजा
audit-broadcast-schedule = प्रसारण का समय तय किया
audit-broadcast-pause = प्रसारण रोका
audit-broadcast-resume = प्रसारण जारी किया
audit-broadcast-stop = प्रसारण बंद किया
audit-broadcast-edit = प्रसारण हर जगह बदला
audit-broadcast-delete = प्रसारण हर जगह से हटाया
audit-broadcast-resend = प्रसारण फिर भेजा

checks-under-way = सब कुछ जाँच रहा हूँ…
checks-right = सब ठीक है।
checks-wrong = { $count ->
    [one] { $count } बात ठीक नहीं है।
   *[other] { $count } बातें ठीक नहीं हैं।
}
checks-button-again = फिर जाँचें
check-channel-ok = चैनल { $name }: मैं देख पा रहा हूँ कि उसमें कौन है।
check-channel-no-gate = सदस्यता की जाँच नहीं: हर कोई बॉट इस्तेमाल कर सकता है। जिन चैनलों से जुड़ना ज़रूरी हो, वे CHANNEL_ID में लिखे जाते हैं।
check-channel-not-admin = चैनल { $name }: मुझे एडमिन बनाएँ। तब तक सब अंदर आ सकते हैं।
check-channel-not-there = चैनल { $name }: मुझे एडमिन के रूप में जोड़ें। तब तक सब अंदर आ सकते हैं।
check-channel-no-channel = चैनल { $name } नहीं मिला। CHANNEL_ID जाँचें।
check-channel-no-invite = चैनल { $name }: मुझे “सदस्य जोड़ें” का अधिकार दें, या CHANNEL_URL डालें। दोनों न हों, तो लोगों को अंदर आने का रास्ता नहीं दिखता।
check-channel-unknown = चैनल { $name }: Telegram ने जवाब नहीं दिया। फिर जाँचें।
check-staging-ok = बीच की चैट: मैं वहाँ फ़ाइलें भेज और हटा सकता हूँ।
check-staging-unset = बीच की कोई चैट नहीं: इनलाइन बनी तस्वीरें निजी चैट में आती हैं। उसे STAGING_CHAT_ID में लिखा जाता है।
check-staging-cant-send = बीच की चैट: मैं वहाँ फ़ाइलें नहीं भेज सकता। मुझे पोस्ट करने के अधिकार के साथ जोड़ें, और STAGING_CHAT_ID जाँचें।
check-staging-cant-delete = बीच की चैट: मैं वहाँ भेज सकता हूँ, पर हटा नहीं सकता। एक परीक्षण फ़ाइल वहाँ रह गई है।
check-staging-unknown = बीच की चैट: Telegram ने जवाब नहीं दिया। फिर जाँचें।
check-group-ok = { $count ->
    [one] { $count } समूह: मैं वहाँ लिख और हटा सकता हूँ।
   *[other] { $count } समूह: मैं उनमें लिख और हटा सकता हूँ।
}
check-group-none = मैं अभी कोई समूह नहीं जानता।
check-group-silent = समूह { $name }: मुझे वहाँ लिखने या तस्वीरें भेजने की अनुमति नहीं है। उसके एडमिन दे सकते हैं।
check-group-cant-delete = समूह { $name }: मैं संदेश नहीं हटा सकता, इसलिए वहाँ डाली गई कुंजी रह जाती है। उसके एडमिन मुझे एडमिन बना सकते हैं।
check-group-unknown = समूह { $name }: Telegram ने जवाब नहीं दिया। फिर जाँचें।
check-updates-ok = अपडेट आ रहे हैं।
check-updates-webhook-set = वेबहुक लगा है, पर मैं अपडेट खुद लाता हूँ, इसलिए कोई नहीं आता। मुझे एक बार अकेली प्रोसेस के रूप में शुरू करें, या वेबहुक हटाएँ।
check-updates-no-webhook = कोई वेबहुक नहीं लगा, इसलिए अपडेट नहीं आते। रिलीज़ वाला चरण चलाएँ।
check-updates-other-webhook = वेबहुक कहीं और जाता है। WEBHOOK_URL जाँचें और रिलीज़ वाला चरण चलाएँ।
check-updates-failing = वेबहुक पिछले एक घंटे में विफल हुआ: { $name }
check-updates-behind = { $count ->
    [one] Telegram पर { $count } अपडेट इंतज़ार में है। क्या चल रही प्रोसेस काफ़ी हैं?
   *[other] Telegram पर { $count } अपडेट इंतज़ार में हैं। क्या चल रही प्रोसेस काफ़ी हैं?
}
check-updates-unasked = Telegram से { $name } नहीं माँगा गया। रिलीज़ वाला चरण चलाएँ।
check-privacy-ok = प्राइवेसी मोड बंद है: समूहों में जो लिखा जाता है और वहाँ लीक होने वाली कुंजियाँ मुझे दिखती हैं।
check-privacy-on = प्राइवेसी मोड चालू है: जिन समूहों में मैं एडमिन नहीं, वहाँ मुझे सिर्फ़ कमांड और जवाब दिखते हैं, और लीक हुई कुंजियाँ छूट जाती हैं। @BotFather, /setprivacy.
check-inline-ok = इनलाइन मोड चालू है। @BotFather का /setinlinefeedback 100% पर है या नहीं, यह पूछा नहीं जा सकता; उसके बिना लोगों का चुना हुआ अपने आप शुरू नहीं होता।
check-inline-off = इनलाइन मोड बंद है। @BotFather में चालू करें: /setinline, फिर /setinlinefeedback 100% पर।
check-guest-ok = अतिथि मोड चालू है।
check-guest-off = अतिथि मोड बंद है, इसलिए कोई मुझे उन चैट में नहीं बुला सकता जहाँ मैं नहीं हूँ। @BotFather में चालू होता है।
check-payments-ok = { $count ->
    [one] भुगतान चल रहे हैं। शेष राशि: { $count } Star।
   *[other] भुगतान चल रहे हैं। शेष राशि: { $count } Stars।
}
check-payments-unknown = भुगतान: Stars की शेष राशि नहीं पढ़ी जा सकी।
check-engines-ok = { $count ->
    [one] इंजन जवाब दे रहे हैं, { $count } चित्र मॉडल के साथ।
   *[other] इंजन जवाब दे रहे हैं, { $count } चित्र मॉडलों के साथ।
}
check-engines-away = इंजन जवाब नहीं दे रहे, इसलिए कुछ नहीं बन सकता। API_BASE_URL और वह जहाँ ले जाता है, दोनों जाँचें।
check-telegram-unknown = Telegram ने एक सवाल का जवाब नहीं दिया। फिर जाँचें।

alert-title = कुछ गड़बड़ हो गई
alert-count = पिछली सूचना के बाद { $count } बार।
alert-hint = बाकी लॉग में है। इस तरह की गड़बड़ी मैं घंटे में एक बार से ज़्यादा नहीं बताता।
alert-button-mute = एक दिन म्यूट करें
alert-button-unmute = म्यूट हटाएँ
alert-muted = एक दिन के लिए म्यूट। गिनती चलती रहेगी।
alert-unmuted = अगली फिर बताई जाएगी।
