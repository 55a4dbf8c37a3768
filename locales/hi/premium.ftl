premium-title = Premium
premium-now-free = आप मुफ़्त श्रेणी में हैं।
premium-now = आपके पास { $tier } है, { $date } तक।
premium-now-for-ever = आपके पास { $tier } है, बिना किसी अंत के।
premium-renews = { $stars ->
    [one] { $tier } { $date } को { $stars } Star में नवीनीकृत होगी।
   *[other] { $tier } { $date } को { $stars } Stars में नवीनीकृत होगी।
}
premium-renewal-failed = Telegram { $tier } का अगला भुगतान नहीं ले सका, जो { $date } को होना था। Stars भरें, तो यह चलती रहेगी।
premium-renewal-off = { $tier } का नवीनीकरण अब नहीं होगा। मौजूदा महीने का भुगतान { $date } तक हुआ है।
premium-offer = { $stars ->
    [one] { $tier } · { $stars } Star प्रति माह
   *[other] { $tier } · { $stars } Stars प्रति माह
}
premium-image = तस्वीरें: { $allowance }
premium-gif = GIF: { $allowance }
premium-llm = मॉडल के जवाब: { $allowance }
premium-no-limit = कोई सीमा नहीं
premium-unlimited = तस्वीरें, GIF और जवाब बिना सीमा के
premium-about = महीना 30 दिन का है। जब तक आप न रोकें, यह अपने आप नवीनीकृत होता है, और जिसका भुगतान हुआ वह अंत तक आपका रहता है।
premium-more = शर्तें: /terms · भुगतान में मदद: /paysupport
premium-upgrade = { $tier } लेने पर { $lower } का नवीनीकरण रुक जाएगा। उसके बचे दिन नहीं जाते: { $tier } खत्म होने पर आगे चलते हैं।
premium-nothing-sold = यहाँ खरीदने को कुछ नहीं है।
premium-no-links = Telegram अभी मुझे भुगतान का तरीका नहीं दे रहा। एक मिनट में बटन फिर दबाएँ; कोई शुल्क नहीं लगा।
premium-button-subscribe = { $stars ->
    [one] { $tier }: { $stars } Star प्रति माह
   *[other] { $tier }: { $stars } Stars प्रति माह
}
premium-button-stop = { $tier } का नवीनीकरण रोकें
premium-button-stop-now = हाँ, नवीनीकरण रोकें
premium-button-resume = { $tier } फिर नवीनीकृत करें
premium-ask-stop = { $tier } का नवीनीकरण रोकें? जिसका भुगतान हुआ वह आपका रहेगा; { $date } को Telegram कुछ नहीं लेगा।
premium-stopped = { $tier } का नवीनीकरण अब नहीं होगा। जिसका भुगतान हुआ वह आपका रहेगा।
premium-resumed = { $tier } फिर नवीनीकृत हो सकती है। अगर Telegram अब भी रद्द दिखाए, तो सेटिंग › मेरे Stars में चालू करें।
premium-resume-yourself = आपने { $tier } को Telegram में खत्म किया, इसलिए सिर्फ़ आप ही उसे फिर शुरू कर सकते हैं: सेटिंग › मेरे Stars › यह बॉट।
premium-renews-already = आपकी एक और सदस्यता पहले से नवीनीकृत हो रही है। पहले उसे रोकें, ताकि दो बार भुगतान न हो।
premium-over = यह सदस्यता खत्म हो चुकी है। कोई शुल्क नहीं लगा।
premium-not-changed = Telegram ने अभी यह नहीं किया। एक मिनट में फिर कोशिश करें, या सेटिंग › मेरे Stars में बदलें।
premium-elsewhere = भुगतान हम दोनों के बीच की बात है: हमारी निजी चैट में आगे बढ़ें।
premium-invoice-title = एक महीने के लिए { $tier }
premium-invoice-description = { $tier } का सब कुछ, हर बार 30 दिन के लिए। जब तक आप /premium या Telegram की सेटिंग में न रोकें, अपने आप नवीनीकृत होता है।

checkout-not-offered = यह कीमत पुरानी है। अभी की कीमत के लिए /premium भेजें। कोई शुल्क नहीं लगा।
checkout-banned = आपकी API कुंजी प्रतिबंधित है, इसलिए इससे आपको कुछ नहीं मिलेगा। पहले /support पर लिखें। कोई शुल्क नहीं लगा।
checkout-subscribed = यह सदस्यता आपके पास पहले से है, और अपने आप नवीनीकृत होती है। कोई शुल्क नहीं लगा।
checkout-covered = आपकी सदस्यता में इसका सब कुछ पहले से है। बदलना हो, तो पहले उसे /premium में रोकें। कोई शुल्क नहीं लगा।
checkout-unavailable = मैं इस समय भुगतान नहीं ले सकता। थोड़ी देर में फिर कोशिश करें। कोई शुल्क नहीं लगा।
checkout-off = मैं फ़िलहाल भुगतान नहीं लेता। कृपया बाद में फिर कोशिश करें। कोई शुल्क नहीं लगा।

payment-stars = { $stars ->
    [one] { $stars } Star
   *[other] { $stars } Stars
}
payment-no-tier = अनजान वस्तु
payment-is-refunded = लौटाया गया
payment-thanks = धन्यवाद! { $tier } { $date } तक आपकी है।
payment-renews = यह अपने आप नवीनीकृत होती है। /premium में कभी भी रोक सकते हैं।
payment-renewed = { $tier } { $date } तक नवीनीकृत हुई। धन्यवाद!
payment-replaces = { $tier } की आपकी पुरानी सदस्यता अब नवीनीकृत नहीं होगी। उसका बचा हुआ नहीं जाता।
payment-refunded = { $stars ->
    [one] आपको { $stars } Star लौटाया गया।
   *[other] आपको { $stars } Stars लौटाए गए।
}
payment-refunded-some = आपको एक भुगतान लौटाया गया।
payment-refunded-tier = यह { $paid } का आपका भुगतान था। अभी आपकी श्रेणी: { $tier }।
payment-refunded-stopped = उस सदस्यता का नवीनीकरण अब नहीं होगा।
payment-refunded-unknown = यह ऐसी चीज़ का भुगतान था जो मैं नहीं बेचता।
payment-kept = { $stars ->
    [one] आपने ऐसी चीज़ के लिए { $stars } Star दिया जो मैं नहीं बेचता, और Telegram ने मुझे लौटाने नहीं दिया। एडमिन को पता है और वे लौटाएँगे।
   *[other] आपने ऐसी चीज़ के लिए { $stars } Stars दिए जो मैं नहीं बेचता, और Telegram ने मुझे लौटाने नहीं दिया। एडमिन को पता है और वे लौटाएँगे।
}
payment-unbooked = आपके किसी भुगतान की कोई बात लिखी नहीं जा सकी। वह खोया नहीं है: एडमिन को पता है और वे ठीक करेंगे।
payment-renewal-active = { $tier } फिर नवीनीकृत होगी, { $date } को।
payment-renewal-canceled = { $tier } का नवीनीकरण अब नहीं होगा। जिसका भुगतान हुआ वह आपका रहेगा; मौजूदा महीने का भुगतान { $date } तक हुआ है।
payment-renewal-failed = { $stars ->
    [one] Telegram { $tier } के लिए { $stars } Star नहीं ले सका, जो { $date } को लेने थे। सेटिंग › मेरे Stars में Stars भरें, वरना यह एक दिन बाद खत्म हो जाएगी।
   *[other] Telegram { $tier } के लिए { $stars } Stars नहीं ले सका, जो { $date } को लेने थे। सेटिंग › मेरे Stars में Stars भरें, वरना यह एक दिन बाद खत्म हो जाएगी।
}
payment-admin-paid = नई सदस्यता
payment-admin-renewed = सदस्यता नवीनीकृत हुई
payment-admin-refunded = भुगतान लौटाया गया
payment-admin-kept = किसी अनजान चीज़ का भुगतान हुआ, और Telegram लौटाने से मना करता है: कृपया देखें
payment-admin-unbooked = कोई भुगतान या वापसी दर्ज नहीं हो सकी: लॉग देखें
payment-admin-unstoppable = दूसरी सदस्यता रोकी नहीं जा सकी: यह व्यक्ति दो बार भुगतान कर सकता है
payment-admin-who = उपयोगकर्ता { $user } से

paysupport-title = भुगतान में मदद
paysupport-about = यहाँ खरीदी गई चीज़ों में Telegram की सहायता मदद नहीं कर सकती; इस बॉट को चलाने वाले कर सकते हैं। भुगतान को उसके कोड से बताएँ।
paysupport-none = आपने अब तक यहाँ कोई भुगतान नहीं किया है।

terms-title = शर्तें
terms-service = आप अपने Telegram खाते के लिए इस बॉट और उसके API की ऊँची सीमाएँ खरीदते हैं। और कुछ नहीं बिकता।
terms-price = कीमत भुगतान से पहले /premium में दिखती है, Telegram Stars में। महीना 30 दिन का है।
terms-renewal = जब तक आप /premium या Telegram में न रोकें, सदस्यता अपने आप नवीनीकृत होती है। जिसका भुगतान हुआ वह अंत तक आपका रहता है।
terms-refund = कुछ गड़बड़ हुई हो, तो /paysupport से अपने Stars वापस माँगें। लौटाया गया महीना तुरंत खत्म होता है।
terms-rules = आपकी कुंजी सिर्फ़ आपके लिए है। फैलने वाली कुंजी प्रतिबंधित होती है; अगर वह भूल थी, तो /support पर लिखें।
terms-data = मुझे आपके बारे में क्या याद है, और कैसे हटाएँ: /privacy. भुगतान दर्ज रहते हैं।
terms-contact = इस बॉट के लिए ज़िम्मेदार: /support के पीछे के लोग। Telegram इस खरीद का पक्ष नहीं है।

refund-usage = /refund और भुगतान का कोड भेजें। जो भुगतान मैंने कभी नहीं देखा, उसके पीछे उपयोगकर्ता की आईडी जोड़ें।
refund-unknown = मैं यह कोड नहीं जानता। अगर Telegram भुगतान दिखाए, तो /refund, कोड और उपयोगकर्ता की आईडी भेजें।
refund-before = यह भुगतान पहले ही लौटाया जा चुका है। और कुछ नहीं दिया गया।
refund-unsure = Telegram ने जवाब नहीं दिया। कमांड फिर भेजें: कुछ भी दो बार नहीं लौटता।
refund-refused = Telegram मना करता है: { $reason }

command-premium = ऊँची सीमाएँ
command-paysupport = भुगतान में मदद
command-terms = खरीद की शर्तें
