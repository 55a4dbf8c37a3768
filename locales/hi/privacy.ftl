privacy-title = मुझे क्या याद रहता है
privacy-talks-kept = चैट: आखिरी जवाब के बाद { $days } दिन।
privacy-talks-not-kept = { $hours ->
    [one] नई चैट: आखिरी जवाब के बाद { $hours } घंटा, ताकि आप आगे बढ़ सकें।
   *[other] नई चैट: आखिरी जवाब के बाद { $hours } घंटे, ताकि आप आगे बढ़ सकें।
}
privacy-held = मेरे बटन के नीचे जो इंतज़ार में है: जब तक आप उसे न दबाएँ, ज़्यादा से ज़्यादा { $days } दिन।
privacy-pictures = तस्वीरें: कैसे बनीं, { $days } दिन। फ़ाइलें Telegram के पास हैं, मेरे पास नहीं।
privacy-support = सहायता: आपका लिखा एडमिन तक जाता है। कि वह आप थे, और कौन-से संदेश हैं: आखिरी के बाद { $days } दिन।
privacy-settings = आपकी सेटिंग: भाषा, पसंदीदा, प्रीसेट और किरदार, जब तक आप न बदलें।
privacy-key = आपकी API कुंजी: एन्क्रिप्ट की हुई, आपकी श्रेणी और सीमाओं में गिने जाने वाले के साथ।
privacy-payments = आपके भुगतान: किसका और कब हुआ, हमेशा के लिए। आप कैसे भुगतान करते हैं, यह सिर्फ़ Telegram जानता है।
privacy-engine = आपका सवाल उस चैट की पिछली बातों के साथ मॉडलों को जाता है, आपके नाम के बिना।
privacy-button-keep = अब से मेरी चैट रखें
privacy-button-forget = अब से मेरी चैट न रखें
privacy-button-talks = मेरी सारी चैट हटाएँ
privacy-button-pictures = मेरी तस्वीरों का इतिहास हटाएँ
privacy-button-delete-talks = हाँ, सारी चैट हटाएँ
privacy-button-delete-pictures = हाँ, इतिहास हटाएँ
privacy-button-back = वापस
privacy-ask-talks = यहाँ और हर समूह में आपकी सारी चैट हटाएँ? उन्हें वापस नहीं लाया जा सकता। जो Telegram में है, वहीं रहेगा।
privacy-ask-pictures = तस्वीरों का इतिहास, और वे कैसे बनीं, हटाएँ? उनके बटन काम करना बंद कर देंगे। जो Telegram में है, वहीं रहेगा।
privacy-talks-deleted = आपकी सारी चैट हटा दी गईं।
privacy-pictures-deleted = आपकी तस्वीरों का इतिहास हटा दिया गया।
privacy-elsewhere = यह हम दोनों के बीच की बात है: इसे हमारी निजी चैट में खोलें।
