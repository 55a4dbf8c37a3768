inline-image-title = तस्वीर बनाएँ
inline-image-about = { $model } · { $size }
inline-gif-title = GIF बनाएँ
inline-gif-about = कुछ सेकंड जो हिलते हैं
inline-ask-title = सवाल पूछें
inline-ask-about = { $model } इसी चैट में जवाब देगा
inline-own-title = मेरी तस्वीरों से

inline-hint = लिखें कि क्या बनाऊँ या क्या पूछना है
inline-join-first = यहाँ इस्तेमाल के लिए हमारे चैनल से जुड़ें
inline-limited = सीमा पूरी हुई, फिर { $wait }
inline-open-first = पहले मुझे खोलें
inline-banned = आपकी कुंजी प्रतिबंधित है
inline-problem = कुछ गड़बड़ है: देखें
inline-away = मैं अभी लौटता हूँ

inline-placeholder = { $choice ->
    [ask] एक पल। अगर कुछ न हो, तो “बनाएँ” दबाएँ।
    [gif] आपका GIF शुरू होने वाला है। अगर कुछ न हो, तो “बनाएँ” दबाएँ।
   *[image] आपकी तस्वीर शुरू होने वाली है। अगर कुछ न हो, तो “बनाएँ” दबाएँ।
}
inline-button-make = बनाएँ
inline-button-cancel = रद्द करें
inline-button-stop = रोकें
inline-button-retry = फिर कोशिश करें
inline-button-reask = फिर कोशिश करें
inline-button-again = फिर से
inline-button-yours = अपनी बनाएँ
inline-button-open = मुझे खोलें
inline-button-see = देखें
inline-button-rest = बाकी पढ़ें
inline-button-go-on = निजी में जारी रखें

inline-in-private = तैयार है, माँगने वाले की निजी चैट में।
inline-join = पहले हमारे चैनल से जुड़ें: “मुझे खोलें” तरीका बताता है। कोई शुल्क नहीं लगा।
inline-failed = हमारी ओर कुछ गड़बड़ हो गई। कोई शुल्क नहीं लगा।
inline-cut = यह सिर्फ़ शुरुआत है।
inline-started = शुरू हो गया।
inline-words-gone = मुझे अब याद नहीं कि यह किस बारे में था। एक बार फिर भेजें।

inline-back-title = सब तैयार है
inline-back = चैट चुनें, और आपका लिखा वहाँ फिर मिलेगा।
inline-button-back = चैट चुनें
inline-back-gone = मुझे अब याद नहीं कि आपने क्या लिखा था। किसी भी चैट में मेरा नाम और कुछ शब्द लिखें।

inline-go-on = बस इतना ही। यहीं जारी रखें: बस लिखें।
inline-answer-elsewhere = यह जवाब पूछने वाले के लिए है। मुझसे वही पूछें, और आपका अपना जवाब होगा।
inline-guest-empty = मेरे नाम के बाद लिखें कि आपको क्या चाहिए: “लाल लोमड़ी बनाओ”, या कोई सवाल।

staging-missing-title = इनलाइन संदेशों में तस्वीरें नहीं दिखाई जा सकतीं
staging-missing = Telegram वहाँ अपलोड नहीं लेता। अभी मैं उन्हें निजी चैट में भेजता हूँ। एक निजी चैनल बनाएँ, मुझे एडमिन बनाएँ और उसकी आईडी STAGING_CHAT_ID में डालें।
staging-trouble-title = बीच की चैट फ़ाइलें नहीं लेती
staging-trouble-missing = मैं उसमें नहीं हूँ, या ऐसी चैट नहीं है। मुझे फिर जोड़ें, या STAGING_CHAT_ID जाँचें।
staging-trouble-no-rights = मैं वहाँ तस्वीरें और फ़ाइलें नहीं भेज सकता। मुझे पोस्ट कर सकने वाला एडमिन बनाएँ।
staging-trouble-flooded = Telegram चाहता है कि वहाँ कुछ देर रुकें: एक साथ बहुत कुछ जा रहा है। अलग चैनल समूह से ज़्यादा झेलता है।
staging-trouble-refused = Telegram वहाँ भेजी चीज़ें लेने से मना करता है। कारण लॉग में है।
staging-trouble-until = तब तक इनलाइन बनी तस्वीरों का न शुल्क लगता है, न वे दिखती हैं।
