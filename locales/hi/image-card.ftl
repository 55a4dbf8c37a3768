image-queued = { $position ->
    [1] अगली बारी आपकी है।
   *[other] आप कतार में { $position } नंबर पर हैं।
}
image-queued-maintenance = { $position ->
    [1] अभी थोड़ी देर मेरा रखरखाव चल रहा है। उसके बाद मैं सबसे पहले आपका शुरू करूँगा, अपने आप।
   *[other] अभी थोड़ी देर मेरा रखरखाव चल रहा है। आपका अनुरोध कतार में { $position } नंबर पर रखा है और अपने आप शुरू होगा।
}
image-wait-seconds = लगभग { $seconds } सेकंड बाकी।
image-wait-minutes = लगभग { $minutes } मिनट बाकी।

image-drawing = { $kind ->
    [gif] ऐनिमेट कर रहा हूँ…
   *[image] बना रहा हूँ…
}
image-drawing-for = { $kind ->
    [gif] ऐनिमेट कर रहा हूँ… { $seconds } से॰
   *[image] बना रहा हूँ… { $seconds } से॰
}
image-drawing-still = { $kind ->
    [gif] अब भी ऐनिमेट कर रहा हूँ… { $seconds } से॰
   *[image] अब भी बना रहा हूँ… { $seconds } से॰
}
image-drawing-slow = { $kind ->
    [gif] यह GIF समय ले रहा है… { $seconds } से॰
   *[image] यह तस्वीर समय ले रही है… { $seconds } से॰
}
image-engine-waiting = चित्र इंजन जवाब नहीं दे रहा। मैं कोशिश जारी रखता हूँ, आपको कुछ नहीं करना है।
image-cancelled = रद्द हुआ। कोई शुल्क नहीं लगा।

image-result-details-gif = { $steps } चरण · CFG { $cfg }
image-result-seconds = { $seconds } से॰
image-result-seed = seed

image-album-drawn = { $count } में से { $drawn } तैयार
image-album-short = { $drawn ->
    [one] { $count } में से { $drawn } तस्वीर यहाँ है; बाकी का शुल्क नहीं लगा।
   *[other] { $count } में से { $drawn } तस्वीरें यहाँ हैं; बाकी का शुल्क नहीं लगा।
}
image-album-cancelled = रद्द हुआ।

image-not-charged = कोई शुल्क नहीं लगा।
image-failed-engine-busy = { $kind ->
    [gif] चित्र इंजन व्यस्त है और यह GIF नहीं लिया।
   *[image] चित्र इंजन व्यस्त है और यह तस्वीर नहीं ली।
}
image-failed-engine-away = चित्र इंजन से अभी संपर्क नहीं हो पा रहा।
image-failed-engine-failed = { $kind ->
    [gif] चित्र इंजन इस GIF पर विफल रहा।
   *[image] चित्र इंजन इस तस्वीर पर विफल रहा।
}
image-failed-timeout = { $kind ->
    [gif] GIF में बहुत समय लगा और उसे छोड़ दिया गया।
   *[image] तस्वीर में बहुत समय लगा और उसे छोड़ दिया गया।
}
image-failed-refused = { $param ->
    [model] चित्र इंजन के पास यह मॉडल अब नहीं है।
    [sampler] चित्र इंजन के पास यह sampler अब नहीं है।
    [prompt] चित्र इंजन ने यह विवरण ठुकरा दिया।
   *[other] चित्र इंजन ने यह अनुरोध ठुकरा दिया।
}
image-failed-limit-image = तस्वीरों की सीमा पूरी हो गई है।
image-failed-limit-gif = GIF की सीमा पूरी हो गई है।
image-failed-key-banned = आपकी कुंजी प्रतिबंधित है, इसलिए मैं आपके लिए नहीं बना सकता। अगर यह भूल लगे, तो /support पर लिखें।
image-failed-key-refused = चित्र सेवा ने आपकी कुंजी नहीं मानी: /key देखें।
image-failed-not-allowed-here = { $kind ->
    [gif] यह चैट मुझे GIF भेजने नहीं देती।
   *[image] यह चैट मुझे तस्वीरें भेजने नहीं देती।
}
image-failed-too-big = { $kind ->
    [gif] GIF इतना बड़ा बना कि Telegram मुझे भेजने नहीं देता।
   *[image] तस्वीर इतनी बड़ी बनी कि Telegram मुझे भेजने नहीं देता।
}
image-failed-no-way-here = तस्वीर बन गई, पर अभी इस संदेश में कुछ नहीं दिखाया जा सकता। संचालक को बता दिया गया है।
image-failed-no-private-chat = तस्वीर बन गई, पर भेजने के लिए आपके साथ मेरी कोई निजी चैट नहीं है। मुझे खोलें, “शुरू करें” दबाएँ और फिर कोशिश करें।
image-failed-service = हमारी ओर कुछ गड़बड़ है, संचालक को बता दिया गया है।
image-failed-unknown = { $kind ->
    [gif] ऐनिमेट करते समय कुछ गड़बड़ हो गई।
   *[image] बनाते समय कुछ गड़बड़ हो गई।
}

image-button-cancel = रद्द करें
image-button-again = फिर से
image-button-vary = बदलाव
image-button-edit = संपादित करें
image-button-seed = वही seed
image-button-file = फ़ाइल रूप में
image-button-gif = GIF बनाएँ
image-button-delete = हटाएँ
image-button-retry = फिर कोशिश करें
