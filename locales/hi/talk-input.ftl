input-choice = इससे तस्वीर बनाऊँ, या इस पर बात करें?
input-button-picture = तस्वीर बनाएँ
input-button-talk = बात करें
input-button-remember = ☐ फिर न पूछें
input-button-remembers = ☑ फिर न पूछें
input-remembered-picture = अब से, जब कोई चैट खुली न हो, मैं आपके लिखे से तस्वीर बनाऊँगा। /chat चैट खोलता है।
input-remembered-talk = अब से मैं आपके लिखे का जवाब दूँगा। तस्वीरें /image से आती हैं।
input-button-forget = फिर से पूछें
input-forgotten = ठीक है, हर बार पूछूँगा।
input-gone = आपने यहाँ जो लिखा था, वह अब मेरे पास नहीं है। कृपया फिर भेजें।

input-nothing-asked = मेरे नाम के ठीक बाद सवाल लिखें, या जिसके बारे में पूछ रहे हैं उसका जवाब उसी से दें।

input-unseeing = { $model } तस्वीरें नहीं देख सकता। कोई शुल्क नहीं लगा।
input-unseeing-none = { $model } तस्वीरें नहीं देख सकता, और अभी कोई दूसरा मॉडल भी नहीं। कोई शुल्क नहीं लगा।
input-button-switch = { $model } से पूछें
input-button-words = सिर्फ़ शब्द भेजें
input-no-seeing-model = अभी तस्वीरें देखने वाला कोई मॉडल उपलब्ध नहीं है। कोई शुल्क नहीं लगा।

input-kept = यह और जो आप अभी भेजेंगे, मैंने रख लिया है: बटन इसे पूछेगा।
input-button-ask = अभी पूछें

input-rest-unseen = यह पूरा एक संदेश भर देता है, इसलिए शायद और भी हो। इस समूह में मुझे वही मिलता है जिसमें मेरा नाम हो: बाकी मेरे नाम के साथ भेजें, या सब कुछ हमारी निजी चैट में। कोई शुल्क नहीं लगा।
input-edited-piece = यह संदेश एक लंबे सवाल का हिस्सा है, इसलिए पता नहीं कि पूरा अब क्या हो। कृपया एक साथ फिर भेजें।
text-in-pieces = आपका संदेश Telegram के लिए बहुत लंबा था और टुकड़ों में आया: मैंने सिर्फ़ पहला पढ़ा। जो एक संदेश में समाए, वह पूरा आता है।

input-unreadable-voice = मैं ऑडियो नहीं सुन सकता।
input-unreadable-video = मैं वीडियो और ऐनिमेशन नहीं देख सकता।
input-unreadable-sticker = बढ़िया! पर मैं स्टिकर और गेम नहीं पढ़ सकता।
input-unreadable-poll = मैं पोल और सूचियाँ नहीं पढ़ सकता।
input-unreadable-location = मैं नक्शे की जगहें नहीं पढ़ सकता।
input-unreadable-contact = मैं संपर्क कार्ड नहीं पढ़ सकता।
input-unreadable-file = मैं इस तरह की फ़ाइलें नहीं पढ़ सकता।
input-unreadable-picture-type = मैं इस फ़ॉर्मैट की तस्वीरें नहीं पढ़ सकता।
input-unreadable-large-picture = यह तस्वीर बहुत बड़ी है: Telegram मुझे ज़्यादा से ज़्यादा 20 MB देता है।
input-unreadable-other = मैं इस तरह का संदेश नहीं पढ़ सकता।
input-readable = मुझे शब्द, फ़ोटो, या फ़ाइल के रूप में तस्वीर भेजें (PNG, JPEG, WebP या GIF)।
