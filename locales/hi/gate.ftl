gate-title = पहले एक कदम
gate-about = { $count ->
    [one] मैं इस चैनल के सदस्यों के लिए काम करता हूँ। इससे जुड़कर लौटें: आपका अनुरोध अपने आप पूरा होगा।
   *[other] मैं इन चैनलों के सदस्यों के लिए काम करता हूँ। इनसे जुड़कर लौटें: आपका अनुरोध अपने आप पूरा होगा।
}
gate-channel-join = { $channel } से जुड़ें
gate-channel-joined = ✓ { $channel }
gate-channel-unnamed = हमारा चैनल
gate-button-check = मैं जुड़ गया
gate-still-missing = आप अभी वहाँ नहीं दिख रहे: { $channels }। जुड़ें और फिर दबाएँ।
gate-join-first = पहले चैनल से जुड़ें, फिर यह चलेगा।
gate-open-title = आप आ गए, स्वागत है!
gate-open = सब कुछ खुल गया है।
gate-open-resuming = अब वह जो आपने माँगा था।
gate-key-suspended = आपने { $channel } छोड़ दिया, इसलिए आपकी API कुंजी रुकी हुई है। कभी भी लौटें, यह तुरंत फिर चलेगी।
gate-key-renewed = फिर से स्वागत है! आपकी API कुंजी फिर चल रही है।
gate-join-declined = मैं आपको { $channel } में नहीं आने दे सकता: आपकी API कुंजी प्रतिबंधित है। अगर यह भूल है, तो मुझे लिखें और /support दबाएँ।
gate-alert-name = { $title } ({ $channel })
gate-alert-title = मैं नहीं देख पा रहा कि { $channel } में कौन है
gate-alert-not-admin = मैं वहाँ एडमिन नहीं हूँ। चैनल की सेटिंग में “एडमिन” के नीचे मुझे एडमिन बनाएँ।
gate-alert-not-there = मैं अब उसमें नहीं हूँ। मुझे फिर से एडमिन के रूप में चैनल में जोड़ें।
gate-alert-no-channel = ऐसा चैनल अब नहीं है, या CHANNEL_ID में उसका नाम गलत है। CHANNEL_ID जाँचें और मुझे फिर शुरू करें, या उसे वहाँ से हटाएँ।
gate-alert-open = तब तक किसी को नहीं रोका जाता: सब अंदर आ सकते हैं।
gate-alert-works = मैं फिर देख पा रहा हूँ कि { $channel } में कौन है। जाँच चल रही है।
gate-alert-invite-title = मैं { $channel } में किसी को नहीं आने दे सकता
gate-alert-invite = लोग जुड़ना चाहते हैं, पर मैं न लिंक बना सकता हूँ, न अनुरोधों का जवाब दे सकता हूँ। मुझे वहाँ “सदस्य जोड़ें” का अधिकार दें, या CHANNEL_URL में लिंक डालें।
