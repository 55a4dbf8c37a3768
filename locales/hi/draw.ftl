draw-title = { $kind ->
    [gif] नया GIF
   *[image] नई तस्वीर
}
draw-ask-prompt = { $kind ->
    [gif] क्या हिले-डुले? अपने शब्दों में बताएँ, किसी भी भाषा में।
   *[image] क्या बनाऊँ? अपने शब्दों में बताएँ, किसी भी भाषा में।
}
draw-ask-prompt-reply = { $kind ->
    [gif] क्या हिले-डुले? इस संदेश का जवाब विवरण से दें।
   *[image] क्या बनाऊँ? इस संदेश का जवाब विवरण से दें।
}
draw-model = मॉडल: { $model }
draw-size = आकार: { $size }
draw-review-hint = { $kind ->
    [gif] सब तैयार? “ऐनिमेट करें” दबाएँ। विवरण बदलना हो तो बस नया भेजें।
   *[image] सब तैयार? “बनाएँ” दबाएँ। विवरण बदलना हो तो बस नया भेजें।
}
draw-button-model = मॉडल: { $model }
draw-button-size = आकार: { $size }
draw-button-count = संख्या: { $value }
draw-button-go = { $kind ->
    [gif] ऐनिमेट करें
   *[image] बनाएँ
}
draw-models-title = मॉडल चुनें
draw-models-hint = { $count ->
    [one] { $count } मॉडल है। आप नाम भी लिख सकते हैं।
   *[other] { $count } मॉडल हैं। आप नाम भी लिख सकते हैं।
}
draw-page = { $page } / { $pages }
draw-sizes-title = आकार चुनें
draw-sizes-hint = आप खुद भी लिख सकते हैं, जैसे 768x1024।
draw-automatic = अपने आप
draw-random = कोई भी
draw-button-steps = चरण: { $value }
draw-button-cfg = CFG: { $value }
draw-button-sampler = Sampler: { $value }
draw-button-seed = Seed: { $value }
draw-button-negative = क्या न हो…
draw-button-negative-set = ✓ क्या न हो
draw-button-loras = { $count ->
    [0] LoRA
   *[other] LoRA: { $count }
}
draw-button-presets = प्रीसेट
draw-button-star = ☆ मेरा मॉडल पसंदीदा में जोड़ें
draw-button-unstar = ★ मेरा मॉडल पसंदीदा से हटाएँ
draw-button-save = ये सेटिंग सहेजें
draw-button-show-all = सब दिखाएँ
draw-button-remove = हटाएँ
draw-search = { $search } वाले { $count } नाम।
draw-samplers-title = Sampler चुनें
draw-samplers-hint = यह तय करता है कि शोर तस्वीर कैसे बने। आप नाम भी लिख सकते हैं।
draw-loras-title = LoRA चुनें
draw-loras-hint = ऊपर से पाँच तक छोटे मॉडल। जोड़ने के लिए दबाएँ, वज़न के लिए फिर दबाएँ, या लिखें, जैसे add_detail:0.8।
draw-lora-title = LoRA का वज़न
draw-lora-hint = { $min } से { $max } तक; 1 पूरी ताकत है। आप संख्या भी लिख सकते हैं।
draw-presets-title = प्रीसेट
draw-presets-hint = { $count ->
    [0] अभी कुछ सहेजा नहीं है। मॉडल, आकार और बाकी सब एक नाम से सहेजें।
   *[other] सेटिंग इस्तेमाल करने के लिए नाम दबाएँ।
}
draw-preset-name-title = प्रीसेट के रूप में सहेजें
draw-preset-name-hint = इन सेटिंग का नाम क्या हो? छोटा नाम भेजें।
draw-count-title = कितनी तस्वीरें?
draw-count-hint = { $min } से { $max } तक, एल्बम में। हर एक अलग गिनी जाती है। आप संख्या भी लिख सकते हैं।
draw-steps-title = चरण
draw-steps-hint = ज़्यादा चरण ज़्यादा समय लेते हैं और ज़्यादा बारीकी दिखाते हैं। { $min } से { $max } तक; आप संख्या भी लिख सकते हैं।
draw-cfg-title = CFG
draw-cfg-hint = { $kind ->
    [gif] GIF आपके शब्दों का कितना पालन करे। { $min } से { $max } तक; आप संख्या भी लिख सकते हैं।
   *[image] तस्वीर आपके शब्दों का कितना पालन करे। { $min } से { $max } तक; आप संख्या भी लिख सकते हैं।
}
draw-seed-title = Seed
draw-seed-hint = { $kind ->
    [gif] उसी seed से वही GIF फिर बनती है। { $min } से { $max } तक की संख्या लिखें, या इसे कोई भी रहने दें।
   *[image] उसी seed से वही तस्वीर फिर बनती है। { $min } से { $max } तक की संख्या लिखें, या इसे कोई भी रहने दें।
}
draw-negative-title = क्या न हो
draw-negative-hint = { $kind ->
    [gif] GIF में क्या न हो? टेक्स्ट में भेजें, जैसे: धुंधलापन, लिखावट, अतिरिक्त उँगलियाँ।
   *[image] तस्वीर में क्या न हो? टेक्स्ट में भेजें, जैसे: धुंधलापन, लिखावट, अतिरिक्त उँगलियाँ।
}
draw-cancelled = रद्द हुआ। कोई शुल्क नहीं लगा।
draw-panel-expired = यह पैनल पुराना हो गया। नया खोलने के लिए /image या /gif भेजें।
draw-need-words = मुझे शब्द चाहिए: विवरण टेक्स्ट के रूप में भेजें।
draw-started = अभी करता हूँ!

draw-limited-image = { $limit ->
    [one] आपने फ़िलहाल अपनी { $limit } तस्वीर इस्तेमाल कर ली है। कोई शुल्क नहीं लगा।
   *[other] आपने फ़िलहाल अपनी { $limit } तस्वीरें इस्तेमाल कर ली हैं। कोई शुल्क नहीं लगा।
}
draw-limited-gif = { $limit ->
    [one] आपने फ़िलहाल अपना { $limit } GIF इस्तेमाल कर लिया है। कोई शुल्क नहीं लगा।
   *[other] आपने फ़िलहाल अपने { $limit } GIF इस्तेमाल कर लिए हैं। कोई शुल्क नहीं लगा।
}
draw-limited-until = अगला { $wait } शुरू हो सकता है, { $time } पर।
draw-limited-several = { $remaining ->
    [one] आपने { $count } तस्वीरें माँगीं, फ़िलहाल { $remaining } बाकी है। कोई शुल्क नहीं लगा।
   *[other] आपने { $count } तस्वीरें माँगीं, फ़िलहाल { $remaining } बाकी हैं। कोई शुल्क नहीं लगा।
}
draw-limited-several-until = सब { $wait } शुरू हो सकती हैं, { $time } पर।
draw-limited-too-many = इतनी एक साथ कभी नहीं समाएँगी: ज़्यादा से ज़्यादा { $limit } माँगें।
draw-backlog-full = { $max ->
    [one] कतार में आपकी { $max } तस्वीर या GIF है, एक बार में इससे ज़्यादा नहीं। कोई शुल्क नहीं लगा। उसका इंतज़ार करें या रद्द करें।
   *[other] कतार में आपकी { $max } तस्वीरें और GIF हैं, एक बार में इससे ज़्यादा नहीं। कोई शुल्क नहीं लगा। किसी एक का इंतज़ार करें या रद्द करें।
}
draw-key-banned = आपकी API कुंजी प्रतिबंधित है, इसलिए मैं आपके लिए नहीं बना सकता। अगर यह भूल लगे, तो /support पर लिखें।
draw-engine-away = अभी चित्र इंजन से संपर्क नहीं हो पा रहा। कोई शुल्क नहीं लगा। एक मिनट बाद फिर कोशिश करें।

draw-problem-unknown-option = मैं विकल्प { $option } नहीं जानता।
draw-problem-mistyped-option = मैं विकल्प { $option } नहीं जानता। क्या आपका मतलब { $suggestion } था?
draw-problem-not-for-gifs = GIF में { $option } नहीं होता; यह /image के साथ चलता है।
draw-problem-repeated-option = { $option } दो बार है। कौन-सा सही है?
draw-problem-missing-value = { $option } के बाद मान चाहिए।
draw-problem-not-in-range = { $option } में { $min } से { $max } तक की पूर्ण संख्या आती है, { $value } नहीं।
draw-problem-bad-size = { $value } आकार नहीं बना सकता। पिक्सेल लिखें, जैसे { $pixels } (हर ओर { $min } से { $max }), या अनुपात, जैसे { $ratio }।
draw-problem-prompt-too-long = विवरण { $length } अक्षरों का है; अधिकतम { $max } है।
draw-problem-unknown-model = { $value } नाम का मॉडल नहीं है।
draw-problem-mistyped-model = { $value } नाम का मॉडल नहीं है। क्या आपका मतलब { $suggestion } था?
draw-problem-unknown-sampler = { $value } नाम का sampler नहीं है।
draw-problem-mistyped-sampler = { $value } नाम का sampler नहीं है। क्या आपका मतलब { $suggestion } था?
draw-problem-bad-lora = LoRA { $value } समझ नहीं आया। ऐसे लिखें: { $example }, वज़न { $min } से { $max } तक।
draw-problem-too-many-loras = LoRA बहुत ज़्यादा हैं: अधिकतम { $max }।
draw-problem-unknown-lora = { $value } नाम का LoRA नहीं है।
draw-problem-mistyped-lora = { $value } नाम का LoRA नहीं है। क्या आपका मतलब { $suggestion } था?
draw-problem-unknown-preset = { $value } नाम का प्रीसेट नहीं है।
draw-problem-mistyped-preset = { $value } नाम का प्रीसेट नहीं है। क्या आपका मतलब { $suggestion } था?
draw-problem-too-many-presets = आपके पास पहले से { $max } प्रीसेट हैं, इससे ज़्यादा नहीं हो सकते। पहले एक हटाएँ।
draw-problem-next = कोई शुल्क नहीं लगा। पंक्ति सुधारकर फिर भेजें, या मुझे कदम-दर-कदम पूछने दें।

draw-recipe-gone = मुझे अब याद नहीं कि यह कैसे बना था। नया बनाने के लिए /image या /gif भेजें।
draw-cancel-too-late = देर हो गई: यह पूरा हो चुका है।
draw-cancelling = रोक रहा हूँ। जो बन चुका है वह रहेगा।
draw-deleted = हटा दिया।
draw-delete-failed = Telegram अब मुझे यह संदेश हटाने नहीं देता।
