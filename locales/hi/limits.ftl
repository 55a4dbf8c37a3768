limits-title = आपकी सीमाएँ
limits-tier = श्रेणी: { $tier }
limits-tier-grant = श्रेणी: { $tier }, { $until } तक आपकी
limits-tier-trial = श्रेणी: { $tier }, { $until } तक आज़माइश
limits-tier-paid = श्रेणी: { $tier }, { $until } तक भुगतान हुआ
limits-tier-grace = श्रेणी: { $tier }। भुगतान का समय पूरा हो गया; नवीनीकरण में देर हो तो यह { $until } तक आपके पास रहेगी।
limits-image = तस्वीरें
limits-gif = GIFs
limits-llm = सवाल
limits-unlimited = { $name }: कोई सीमा नहीं
limits-used = { $name }: { $allowance } में से { $used } इस्तेमाल हुए, { $left } बाकी।
limits-frees = एक और: { $time }
limits-trial-now = { $tier } को हफ़्ते में एक बार मुफ़्त आज़मा सकते हैं।
limits-trial-at = आप { $tier } को { $time } से फिर आज़मा सकते हैं।
limits-trial-begun = { $hours ->
    [one] { $tier } { $hours } घंटे के लिए आपकी है। आनंद लें!
   *[other] { $tier } { $hours } घंटों के लिए आपकी है। आनंद लें!
}
limits-trial-too-soon = अगली आज़माइश { $wait } हो सकती है।
limits-trial-not-needed = { $tier } आपके पास पहले से है।
limits-trial-barred = आपकी API कुंजी प्रतिबंधित या रुकी हुई है, इसलिए अभी आज़माइश नहीं मिल सकती।
limits-button-refresh = ताज़ा करें
limits-up-to-date = सब ताज़ा है

limit-button-trial = { $hours ->
    [one] { $tier } { $hours } घंटा आज़माएँ
   *[other] { $tier } { $hours } घंटे आज़माएँ
}
limit-trial = { $hours ->
    [one] इसे { $hours } घंटे के लिए मुफ़्त आज़मा सकते हैं।
   *[other] इसे { $hours } घंटों के लिए मुफ़्त आज़मा सकते हैं।
}
limit-near-image = आपने { $limit } में से { $used } तस्वीरें इस्तेमाल कर ली हैं। एक और: { $time }
limit-near-gif = आपने { $limit } में से { $used } GIF इस्तेमाल कर लिए हैं। एक और: { $time }
limit-near-llm = आपने { $limit } में से { $used } सवाल इस्तेमाल कर लिए हैं। एक और: { $time }
limit-again-at = अगला: { $time }
