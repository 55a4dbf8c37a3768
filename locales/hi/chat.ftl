chat-limited = { $limit ->
    [one] आपने फ़िलहाल अपना { $limit } सवाल इस्तेमाल कर लिए हैं। कोई शुल्क नहीं लगा।
   *[other] आपने फ़िलहाल अपने { $limit } सवाल इस्तेमाल कर लिए हैं। कोई शुल्क नहीं लगा।
}
chat-limited-until = आप { $wait } फिर पूछ सकते हैं, { $time } पर।
chat-line-full = { $waiting ->
    [one] आपका { $waiting } सवाल यहाँ इंतज़ार में है, इससे ज़्यादा नहीं हो सकते। कोई शुल्क नहीं लगा। उसका जवाब मिलने पर फिर कोशिश करें।
   *[other] आपके { $waiting } सवाल यहाँ इंतज़ार में हैं, इससे ज़्यादा नहीं हो सकते। कोई शुल्क नहीं लगा। किसी एक का जवाब मिलने पर फिर कोशिश करें।
}
chat-key-banned = आपकी API कुंजी प्रतिबंधित है, इसलिए मैं आपके लिए मॉडल से नहीं पूछ सकता। अगर यह भूल लगे, तो /support पर लिखें।
chat-engine-away = अभी भाषा मॉडलों से संपर्क नहीं हो पा रहा। कोई शुल्क नहीं लगा। एक मिनट बाद फिर कोशिश करें।

chat-title-new = नई चैट
chat-title-open = यह चैट
chat-model = मॉडल: { $model } · { $strengths }
chat-persona = किरदार: { $persona }
chat-creativity = रचनात्मकता: { $creativity }
chat-kept = आखिरी जवाब के बाद { $days } दिन रखी जाती है।
chat-not-kept = { $hours ->
    [one] आखिरी जवाब के { $hours } घंटे बाद भुला दी जाती है।
   *[other] आखिरी जवाब के { $hours } घंटे बाद भुला दी जाती है।
}
chat-home-hint = “शुरू करें” दबाएँ, या सीधे अपना सवाल भेजें।
chat-home-hint-reply = “शुरू करें” दबाएँ, या इस संदेश का जवाब अपने सवाल से दें।
chat-home-hint-open = जो चाहें बदलें और इस चैट पर लागू करें, या नई शुरू करें।
chat-button-model = मॉडल: { $model }
chat-button-persona = किरदार: { $persona }
chat-button-creativity = रचनात्मकता: { $creativity }
chat-button-keep = नई चैट रखें
chat-button-dont-keep = नई चैट न रखें
chat-button-settings = चैट सेटिंग
chat-button-start = शुरू करें
chat-button-start-new = नई चैट शुरू करें
chat-button-apply = इस चैट पर लागू करें
chat-button-show-all = सब दिखाएँ
chat-button-star = ☆ मेरा मॉडल पसंदीदा में जोड़ें
chat-button-unstar = ★ मेरा मॉडल पसंदीदा से हटाएँ
chat-button-new-persona = नया किरदार
chat-button-use-persona = इस्तेमाल करें
chat-button-rename = नाम बदलें
chat-button-instructions = निर्देश
chat-button-delete = हटाएँ
chat-button-exact = सटीक मान
chat-button-parameter = { $name }: { $value }
chat-button-default = डिफ़ॉल्ट पर लौटें

chat-models-title = मॉडल चुनें
chat-models-hint = { $count ->
    [one] { $count } मॉडल है। आप नाम का हिस्सा भी लिख सकते हैं।
   *[other] { $count } मॉडल हैं। आप नाम का हिस्सा भी लिख सकते हैं।
}
chat-model-line = { $model } – { $strengths }
chat-page = { $page } / { $pages }
chat-search = { $search } वाले { $count } नाम:
chat-strength-pictures = तस्वीरें देखता है
chat-strength-code = कोड
chat-strength-reasoning = तर्क
chat-strength-roleplay = किरदार निभाना
chat-strength-writing = लेखन
chat-strength-long = लंबे पाठ
chat-strength-fast = तेज़
chat-strength-general = सामान्य सवाल

chat-personas-title = जवाब कौन दे?
chat-persona-line = { $name } – { $about }
chat-personas-hint = { $count ->
    [0] आप अपना भी बना सकते हैं: एक नाम, और अपने शब्दों में निर्देश।
   *[other] नीचे आपके बनाए हुए हैं। ✎ से एक बदलें।
}
chat-personas-full = जगह नहीं है: पहले एक हटाएँ
chat-persona-new = नया किरदार
chat-persona-name-hint = { $max ->
    [one] इसका नाम क्या हो? ज़्यादा से ज़्यादा { $max } अक्षर का नाम भेजें।
   *[other] इसका नाम क्या हो? ज़्यादा से ज़्यादा { $max } अक्षरों का नाम भेजें।
}
chat-persona-prompt-hint = { $max ->
    [one] यह कैसे जवाब दे? निर्देश भेजें, ज़्यादा से ज़्यादा { $max } अक्षर। जैसे: तुम धैर्यवान शतरंज कोच हो। टिप्पणी से पहले मेरी चाल पूछो।
   *[other] यह कैसे जवाब दे? निर्देश भेजें, ज़्यादा से ज़्यादा { $max } अक्षर। जैसे: तुम धैर्यवान शतरंज कोच हो। टिप्पणी से पहले मेरी चाल पूछो।
}
chat-persona-name_empty = नाम में कम से कम एक दिखने वाला अक्षर चाहिए।
chat-persona-name_too_long = { $max ->
    [one] यह नाम बहुत लंबा है: ज़्यादा से ज़्यादा { $max } अक्षर।
   *[other] यह नाम बहुत लंबा है: ज़्यादा से ज़्यादा { $max } अक्षर।
}
chat-persona-prompt_empty = निर्देशों में कम से कम एक दिखने वाला अक्षर चाहिए।
chat-persona-prompt_too_long = { $max ->
    [one] ये निर्देश बहुत लंबे हैं: ज़्यादा से ज़्यादा { $max } अक्षर।
   *[other] ये निर्देश बहुत लंबे हैं: ज़्यादा से ज़्यादा { $max } अक्षर।
}
chat-persona-too_many = { $max ->
    [one] आपके पास { $max } किरदार है, इससे ज़्यादा नहीं हो सकते। पहले उसे हटाएँ।
   *[other] आपके पास { $max } किरदार हैं, इससे ज़्यादा नहीं हो सकते। पहले एक हटाएँ।
}
persona-name-assistant = सहायक
persona-name-writer = लेखक
persona-name-coder = प्रोग्रामर
persona-name-teacher = शिक्षक
persona-name-translator = अनुवादक
persona-name-editor = संपादक
persona-name-brainstormer = विचार साथी
persona-name-friend = दोस्त
persona-about-assistant = सीधे मुद्दे पर जवाब
persona-about-writer = कहानियाँ, पोस्ट, अपने अंदाज़ के पत्र
persona-about-coder = चलने वाला कोड और उसकी वजह
persona-about-teacher = कदम-दर-कदम समझाता है, फिर पूछता है
persona-about-translator = सिर्फ़ अनुवाद
persona-about-editor = पाठ सुधारता है, बदलाव गिनाता है
persona-about-brainstormer = विचार, आम से साहसी तक
persona-about-friend = छोटा, अपनापन भरा, पलटकर पूछता है

chat-creativity-title = जवाब कितना खुला हो?
chat-creativity-line = { $name } – { $about }
chat-creativity-precise = सटीक
chat-creativity-balanced = संतुलित
chat-creativity-creative = रचनात्मक
chat-creativity-own = आपके मान
chat-creativity-about-precise = तथ्य और कोड, हर बार लगभग एक जैसा
chat-creativity-about-balanced = ज़्यादातर सवालों के लिए
chat-creativity-about-creative = कहानियाँ और विचार, हर बार अलग
chat-exact-title = सटीक मान
chat-exact-hint = उनके लिए जो जानते हैं कि क्या कर रहे हैं। हर मॉडल का अपना मिज़ाज है।
chat-default = डिफ़ॉल्ट
chat-parameter-maxTokens = जवाब की लंबाई
chat-parameter-temperature = तापमान
chat-parameter-topP = Top P
chat-parameter-topK = Top K
chat-parameter-repetitionPenalty = दोहराव
chat-parameter-presencePenalty = उपस्थिति
chat-parameter-frequencyPenalty = आवृत्ति
chat-parameter-about-maxTokens = सबसे लंबा जवाब, टोकन में; 1,000 टोकन लगभग 400 हिंदी शब्द हैं। इससे लंबा आगे जारी रखा जा सकता है।
chat-parameter-about-temperature = शब्दों के चुनाव में कितना संयोग हो। 2 से ऊपर शायद ही कोई मॉडल अर्थपूर्ण लिखे।
chat-parameter-about-topP = सिर्फ़ सबसे संभावित शब्द, जिनकी कुल संभावना इतनी हो।
chat-parameter-about-topK = सबसे संभावित शब्दों में से सिर्फ़ इतने; 0 यानी सभी।
chat-parameter-about-repetitionPenalty = 1 से ऊपर कहे जा चुके शब्द कम आते हैं, 1 से नीचे ज़्यादा।
chat-parameter-about-presencePenalty = 0 से ऊपर नए विषय जल्दी आते हैं, 0 से नीचे देर से।
chat-parameter-about-frequencyPenalty = 0 से ऊपर बार-बार के शब्द कम आते हैं, 0 से नीचे ज़्यादा।
chat-parameter-hint = { $min } से { $max } तक; डिफ़ॉल्ट { $default }। आप संख्या भी लिख सकते हैं।

chat-switch-title = जो बात हुई उसका क्या करें?
chat-switch-ask = { $model } इस चैट में नया है।
chat-switch-keep = सब रखें
chat-switch-summarise = सारांश रखें
chat-switch-new = नई चैट शुरू करें
chat-loss-pictures = { $count ->
    [one] यह तस्वीरें नहीं देख सकता: { $count } तस्वीर छूट जाएगी।
   *[other] यह तस्वीरें नहीं देख सकता: { $count } तस्वीरें छूट जाएँगी।
}
chat-loss-turns = { $count ->
    [one] इसमें कम समाता है: सबसे पुराना { $count } सवाल जवाब समेत नहीं समाएगा।
   *[other] इसमें कम समाता है: सबसे पुराने { $count } सवाल जवाब समेत नहीं समाएँगे।
}

chat-end-begun = आपकी चैट खुली है
chat-end-changed = हो गया, अगले जवाब से
chat-end-kept = हो गया, सारी बात बनी रहेगी
chat-end-summarising = हो गया, बातों का सारांश लिख रहा हूँ
chat-open-hint = बस अपना सवाल भेजें। /new नए सिरे से शुरू करता है, /stop चैट खत्म करता है।
chat-open-hint-reply = /chat के साथ सवाल भेजें, या मेरे जवाबों का जवाब दें। /new नए सिरे से शुरू करता है, /stop चैट खत्म करता है।
chat-card-closed = बंद हुआ। कुछ नहीं बदला।
chat-card-expired = यह कार्ड पुराना हो गया। नया खोलने के लिए /chat भेजें।
chat-need-words = मुझे शब्द चाहिए: टेक्स्ट के रूप में भेजें।
chat-no-model = ऐसा कोई मॉडल नहीं जिसके नाम में { $typed } हो।
chat-no-model-suggestion = { $typed } नाम का मॉडल नहीं है। क्या आपका मतलब { $suggestion } था?
chat-not-in-range = { $name } में { $min } से { $max } तक की संख्या आती है, { $typed } नहीं।
chat-not-in-range-whole = { $name } में { $min } से { $max } तक की पूर्ण संख्या आती है, { $typed } नहीं।

chat-talk-gone = यह चैट हटा दी गई है, या बहुत पुरानी है।
chat-answer-gone = यह जवाब मुझे अब याद नहीं। अपना सवाल फिर भेजें।
chat-not-yours = यह किसी और की चैट है। अपनी शुरू करने के लिए /chat भेजें।
chat-asked = अभी करता हूँ!
chat-stopping = रोक रहा हूँ। जो आ चुका है वह रहेगा।
chat-stop-too-late = देर हो गई: यह पूरा हो चुका है।
chat-cancelled = रद्द हुआ। कोई शुल्क नहीं लगा।
chat-cancel-too-late = देर हो गई: इसकी बारी आ चुकी है।
chat-closed = यह चैट बंद है। यह “मेरी चैट” में मिलेगी।
chat-nothing-open = यहाँ कोई चैट खुली नहीं है, न कोई जवाब आ रहा है।

talks-title = मेरी चैट
talks-hint = { $count ->
    [one] आपकी { $count } चैट है।
   *[other] आपकी { $count } चैट हैं, नई सबसे ऊपर।
}
talks-untitled = बिना शीर्षक की चैट
talks-none = अभी कोई चैट नहीं है। कुछ पूछें, वह यहाँ दिखेगी।
talks-elsewhere = आपकी चैट सिर्फ़ आपके लिए हैं: वे हमारी निजी चैट में हैं।
talks-facts = { $model } · { $count } सवाल
talks-last = आखिरी जवाब: { $day }
talks-is-open = यहाँ खुली है
talks-button-page = सारी चैट
talks-button-resume = फिर खोलें
talks-button-rename = नाम बदलें
talks-button-export = निर्यात करें
talks-button-remove = हटाएँ
talks-button-delete = हाँ, हटाएँ
talks-button-close = बंद करें
talks-remove-ask = { $title } को उसकी सारी बातों समेत हटाएँ? इसे वापस नहीं लाया जा सकता।
talks-rename-ask = { $title } का नया नाम क्या हो? नया शीर्षक भेजें।
talks-title-empty = शीर्षक में कम से कम एक दिखने वाला अक्षर चाहिए।
talks-resumed = फिर खुल गई: बस आगे लिखें।
talks-exporting = यह रही फ़ाइल।
talks-deleted = हटा दिया।
export-you = आप
export-left-branch = छोड़ी गई शाखा से।
export-picture = तस्वीर { $number }
export-unfinished = जवाब पूरा नहीं हुआ।
