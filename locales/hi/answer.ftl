answer-button-continue = जारी रखें
answer-button-regenerate = फिर से जवाब
answer-button-new = नई चैट
answer-button-stop = रोकें
answer-button-cancel = रद्द करें
answer-button-retry = फिर कोशिश करें
answer-button-keep = सब रखें
answer-button-model = दूसरा मॉडल

answer-waiting = { $position ->
    [1] अगला सवाल आपका है: मैं अभी पिछले का जवाब दे रहा हूँ।
   *[other] आपका सवाल कतार में { $position } नंबर पर है। मैं एक-एक कर जवाब देता हूँ।
}
answer-waiting-maintenance = अभी थोड़ी देर मेरा रखरखाव चल रहा है। आपका सवाल सँभालकर रखा है, उसके बाद मैं अपने आप जवाब दूँगा।
answer-cancelled = रद्द हुआ। कोई शुल्क नहीं लगा।
answer-stopped = पहले शब्द से पहले रुक गया। कोई शुल्क नहीं लगा।
answer-summarised = हो गया: नया मॉडल संक्षेप में जानता है कि क्या बात हुई। बस आगे बढ़ें।
answer-no-summary = तो कोई सारांश नहीं है, और कुछ खोया नहीं: नया मॉडल पहले की बातें खुद पढ़ेगा, जितनी समा सकें।

answer-note-file = बाकी लंबा है: पूरा जवाब नीचे की फ़ाइल में है।
answer-note-length = जवाब अपनी अधिकतम लंबाई तक पहुँच गया। “जारी रखें” यहीं से आगे बढ़ेगा।
answer-note-filtered = मॉडल के अपने फ़िल्टर ने जवाब यहीं रोक दिया।
answer-note-stopped = रुक गया।
answer-note-broken = मॉडल से संपर्क यहाँ टूट गया।
answer-note-broken-free = मॉडल से संपर्क यहाँ टूट गया। इस जवाब का शुल्क नहीं लगा।
answer-note-rich-off = Telegram में यहाँ रिच जवाब नहीं हैं, इसलिए मैंने उन्हें बंद कर दिया। /settings उन्हें फिर चालू करता है।
answer-note-pictures = यह मॉडल तस्वीरें नहीं देख सकता, इसलिए उनके बिना जवाब दिया।
answer-note-left-out = { $count ->
    [one] चैट लंबी हो गई है: मॉडल अब उसका पहला { $count } सवाल नहीं देखता।
   *[other] चैट लंबी हो गई है: मॉडल अब उसके पहले { $count } सवाल नहीं देखता।
}

answer-not-charged = कोई शुल्क नहीं लगा।
answer-failed-engine-busy = मॉडल व्यस्त है और सवाल नहीं लिया।
answer-failed-engine-away = मॉडल से अभी संपर्क नहीं हो पा रहा।
answer-failed-engine-failed = मॉडल इस सवाल पर विफल रहा।
answer-failed-timeout = मॉडल बहुत देर चुप रहा।
answer-failed-empty = मॉडल बिना एक शब्द कहे रुक गया।
answer-failed-filtered = मॉडल के अपने फ़िल्टर ने जवाब रोक लिया।
answer-failed-refused = { $param ->
    [messages] मॉडल ने यह सवाल ठुकरा दिया।
   *[other] मॉडल ने यह अनुरोध ठुकरा दिया।
}
answer-failed-model-gone = यह मॉडल अब नहीं है। दूसरा चुनें, चैट जारी रहेगी।
answer-failed-too-long = सवाल इस मॉडल के पढ़ने की सीमा से लंबा है। इसे छोटा करें, या ज़्यादा पढ़ने वाला मॉडल चुनें।
answer-failed-limit = आपके सवालों की सीमा पूरी हो गई है।
answer-failed-key-banned = आपकी कुंजी प्रतिबंधित है, इसलिए मैं आपके लिए मॉडल से नहीं पूछ सकता। अगर यह भूल लगे, तो /support पर लिखें।
answer-failed-key-refused = सेवा ने आपकी कुंजी नहीं मानी: /key देखें।
answer-failed-talk-gone = यह चैट अब नहीं है।
answer-failed-picture-too-big = तस्वीर बहुत बड़ी है: ज़्यादा से ज़्यादा 20 MB की भेजें, फ़ोटो के रूप में बेहतर।
answer-failed-picture-unreadable = मैं यह तस्वीर नहीं पढ़ सकता: फ़ाइल खराब है या अनजाने प्रकार की है। इसे फ़ोटो के रूप में भेजें।
answer-failed-picture-gone = Telegram के पास यह तस्वीर अब नहीं है। एक बार फिर भेजें।
answer-failed-service = हमारी ओर कुछ गड़बड़ है, संचालक को बता दिया गया है।
answer-failed-unknown = जवाब देते समय कुछ गड़बड़ हो गई।
