language-name = हिन्दी

button-back = वापस
button-cancel = रद्द करें
button-close = बंद करें

open-draw = तस्वीर बनाएँ
open-gif = GIF बनाएँ
open-key = मेरी API कुंजी
open-help = मदद
open-history = मेरी तस्वीरें
open-settings = सेटिंग
open-language = भाषा
open-chat = मॉडल से पूछें
open-talks = मेरी चैट
open-limits = मेरी सीमाएँ
open-premium = Premium
open-privacy = निजता
open-support = सहायता

tier-free = मुफ़्त
tier-tier1 = Tier 1
tier-tier2 = Tier 2

wait-seconds = { $seconds } सेकंड में
wait-minutes = { $minutes } मिनट में
wait-hours = { $hours ->
    [one] { $hours } घंटे में
   *[other] { $hours } घंटों में
}
wait-days = { $days } दिन में

limit-offer = { $tier } में { $allowance }।
limit-offer-unlimited = { $tier } में कोई सीमा नहीं।
limit-per-minute = प्रति मिनट { $count }
limit-per-hour = प्रति घंटा { $count }
limit-per-day = प्रति दिन { $count }
limit-per-seconds = { $seconds } सेकंड में { $count }

not-yours = ये बटन किसी और के हैं। अपने पाने के लिए /image भेजें।
outdated-button = यह बटन बहुत पुराना है। कमांड फिर भेजें।
anonymous-sender = मुझे जानना होगा कि कौन पूछ रहा है। गुमनामी थोड़ी देर बंद करें, या मुझे निजी संदेश लिखें।
too-fast = बहुत तेज़! कुछ सेकंड दें और फिर कोशिश करें।
failed = हमारी ओर कुछ गड़बड़ हो गई। कोई शुल्क नहीं लगा। फिर कोशिश करें; बार-बार हो तो कोड { $reference } बताएँ।
failed-toast = हमारी ओर कुछ गड़बड़ हो गई। कोई शुल्क नहीं लगा। फिर कोशिश करें।

unknown-command = मैं { $command } नहीं जानता। जो कुछ कर सकता हूँ, /help में है।
unknown-command-suggestion = मैं { $command } नहीं जानता। क्या आपका मतलब { $suggestion } था?

cancel-done = रद्द हुआ। कोई शुल्क नहीं लगा।
cancel-nothing = अभी रद्द करने को कुछ नहीं है।
