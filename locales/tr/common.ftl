language-name = Türkçe

button-back = Geri
button-cancel = İptal
button-close = Kapat

open-draw = Görsel çiz
open-gif = GIF yap
open-key = API anahtarım
open-help = Yardım
open-history = Görsellerim
open-settings = Ayarlar
open-language = Dil
open-chat = Modele sor
open-talks = Sohbetlerim
open-limits = Sınırlarım
open-premium = Premium
open-privacy = Gizlilik
open-support = Destek

tier-free = ücretsiz
tier-tier1 = Tier 1
tier-tier2 = Tier 2

wait-seconds = { $seconds } saniye sonra
wait-minutes = { $minutes } dakika sonra
wait-hours = { $hours } saat sonra
wait-days = { $days } gün sonra

limit-offer = { $tier }: { $allowance }.
limit-offer-unlimited = { $tier }: sınırsız.
limit-per-minute = dakikada { $count }
limit-per-hour = saatte { $count }
limit-per-day = günde { $count }
limit-per-seconds = { $seconds } saniyede { $count }

not-yours = Bu düğmeler başkasının. Kendinizinkiler için /image gönderin.
outdated-button = Bu düğme çok eski. Komutu yeniden gönderin.
anonymous-sender = Kimin sorduğunu bilmem gerek. Anonimliği bir süreliğine kapatın ya da bana özelden yazın.
too-fast = Ne hız! Birkaç saniye verin ve tekrar deneyin.
failed = Bizim tarafta bir şeyler ters gitti. Ücret alınmadı. Tekrar deneyin; sürerse şu kodu bildirin: { $reference }.
failed-toast = Bizim tarafta bir şeyler ters gitti. Ücret alınmadı. Tekrar deneyin.

unknown-command = { $command } komutunu bilmiyorum. Yapabildiğim her şey /help içinde.
unknown-command-suggestion = { $command } komutunu bilmiyorum. Şunu mu demek istediniz: { $suggestion }?

cancel-done = İptal edildi. Ücret alınmadı.
cancel-nothing = Şu anda iptal edilecek bir şey yok.
