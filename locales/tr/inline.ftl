inline-image-title = Görsel çiz
inline-image-about = { $model } · { $size }
inline-gif-title = GIF yap
inline-gif-about = Hareketli birkaç saniye
inline-ask-title = Soru sor
inline-ask-about = { $model } tam bu sohbette yanıtlar
inline-own-title = Görsellerimden

inline-hint = Ne çizeceğimi ya da soruyu yazın
inline-join-first = Beni burada kullanmak için kanalımıza katılın
inline-limited = Sınır doldu, { $wait } yeniden
inline-open-first = Önce beni açın
inline-banned = Anahtarınız engelli
inline-problem = Bir sorun var: ayrıntılar
inline-away = Hemen dönerim

inline-placeholder = { $choice ->
    [ask] Bir saniye. Bir şey olmazsa “Yap” düğmesine dokunun.
    [gif] GIF’iniz başlamak üzere. Bir şey olmazsa “Yap” düğmesine dokunun.
   *[image] Görseliniz başlamak üzere. Bir şey olmazsa “Yap” düğmesine dokunun.
}
inline-button-make = Yap
inline-button-cancel = İptal
inline-button-stop = Durdur
inline-button-retry = Tekrar dene
inline-button-reask = Tekrar dene
inline-button-again = Yeniden
inline-button-yours = Kendinizinkini yapın
inline-button-open = Beni aç
inline-button-see = Gör
inline-button-rest = Gerisini oku
inline-button-go-on = Özelden sürdür

inline-in-private = Hazır, isteyen kişinin özel sohbetinde.
inline-join = Önce kanalımıza katılın: “Beni aç” nasıl olacağını gösterir. Ücret alınmadı.
inline-failed = Bizim tarafımızda bir sorun oldu. Ücret alınmadı.
inline-cut = Bu yalnızca başlangıcı.
inline-started = Başladım.
inline-words-gone = Bunun ne hakkında olduğunu artık hatırlamıyorum. Bir kez daha gönderin.

inline-back-title = Her şey hazır
inline-back = Bir sohbet seçin, yazdıklarınız yine orada olur.
inline-button-back = Sohbet seç
inline-back-gone = Ne yazdığınızı artık hatırlamıyorum. Herhangi bir sohbette adımı ve birkaç sözcük yazın.

inline-go-on = Hepsi bu. Burada sürdürün: yazmanız yeter.
inline-answer-elsewhere = Bu yanıt soran kişi için. Aynısını bana sorun, sizin de olsun.
inline-guest-empty = Adımın ardına ne istediğinizi yazın: “kızıl bir tilki çiz” ya da bir soru.

staging-missing-title = Görseller satır içi mesajlarda gösterilemiyor
staging-missing = Telegram orada yükleme kabul etmiyor. Şimdilik özel sohbetlere gönderiyorum. Özel bir kanal açın, beni yönetici yapın ve kimliğini STAGING_CHAT_ID içine yazın.
staging-trouble-title = Ara sohbet dosya almıyor
staging-trouble-missing = Orada değilim ya da böyle bir sohbet yok. Beni yeniden ekleyin ya da STAGING_CHAT_ID değerini denetleyin.
staging-trouble-no-rights = Oraya görsel ve dosya gönderemiyorum. Beni gönderi yapabilen bir yönetici yapın.
staging-trouble-flooded = Telegram orayı bir süre rahat bırakmamızı istiyor: aynı anda çok fazla şey gidiyor. Ayrı bir kanal, gruptan daha çok kaldırır.
staging-trouble-refused = Telegram oraya gönderdiklerimi reddediyor. Nedeni günlükte yazıyor.
staging-trouble-until = O zamana dek satır içinde çizilenlerden ücret alınmaz ve gösterilmezler.
