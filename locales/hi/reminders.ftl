reminder-ends = { $tier } { $until } तक आपकी है।
reminder-paid-ends = { $tier } का भुगतान { $until } तक हुआ है और यह अपने आप नवीनीकृत नहीं होती। यह एक दिन और रहेगी; उसके बाद कभी भी फिर सदस्यता लें।
reminder-renews = { $tier } { $until } पर अपने आप नवीनीकृत होगी। खत्म करने के लिए Premium खोलें।
reminder-ended = { $tier } खत्म हो गई। आपकी श्रेणी अब { $now } है।
reminder-trial-ended = { $tier } की आपकी आज़माइश पूरी हुई। आपकी श्रेणी फिर { $now } है।
reminder-trial-again = अगली आज़माइश { $time } से हो सकती है।
