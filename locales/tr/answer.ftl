answer-button-continue = Devam et
answer-button-regenerate = Yeniden yanıtla
answer-button-new = Yeni sohbet
answer-button-stop = Durdur
answer-button-cancel = İptal
answer-button-retry = Tekrar dene
answer-button-keep = Hepsini koru
answer-button-model = Başka model

answer-waiting = { $position ->
    [1] Sıradaki soru sizinki: bir öncekini hâlâ yanıtlıyorum.
   *[other] Sorunuz sırada { $position }. yerde. Soruları teker teker yanıtlıyorum.
}
answer-waiting-maintenance = Kısa bir süre bakımdayım. Sorunuz saklandı, sonra kendiliğinden yanıtlarım.
answer-cancelled = İptal edildi. Ücret alınmadı.
answer-stopped = İlk sözcükten önce durduruldu. Ücret alınmadı.
answer-summarised = Tamam: yeni model konuşulanları kısaca biliyor. Devam edebilirsiniz.
answer-no-summary = Yani özet yok ve hiçbir şey kaybolmadı: yeni model söylenenleri, sığdığı kadarıyla kendisi okur.

answer-note-file = Gerisi uzun: yanıtın tamamı aşağıdaki dosyada.
answer-note-length = Yanıt en uzun hâline ulaştı. “Devam et” buradan sürdürür.
answer-note-filtered = Modelin kendi filtresi yanıtı burada bitirdi.
answer-note-stopped = Durduruldu.
answer-note-broken = Modelle bağlantı burada koptu.
answer-note-broken-free = Modelle bağlantı burada koptu. Bu yanıt için ücret alınmadı.
answer-note-rich-off = Telegram’da burada zengin yanıtlar yokmuş, bu yüzden kapattım. /settings yeniden açar.
answer-note-pictures = Bu model görselleri göremiyor, bu yüzden onlarsız yanıtladı.
answer-note-left-out = { $count ->
    [one] Sohbet uzadı: model artık ilk { $count } soruyu görmüyor.
   *[other] Sohbet uzadı: model artık ilk { $count } soruyu görmüyor.
}

answer-not-charged = Ücret alınmadı.
answer-failed-engine-busy = Model meşgul ve soruyu almadı.
answer-failed-engine-away = Modele şu anda ulaşılamıyor.
answer-failed-engine-failed = Model bu soruda başarısız oldu.
answer-failed-timeout = Model çok uzun süre sessiz kaldı.
answer-failed-empty = Model tek söz etmeden bitirdi.
answer-failed-filtered = Modelin kendi filtresi yanıtı tuttu.
answer-failed-refused = { $param ->
    [messages] Model bu soruyu reddetti.
   *[other] Model bu isteği reddetti.
}
answer-failed-model-gone = Bu model artık yok. Başka birini seçin, sohbet sürsün.
answer-failed-too-long = Soru bu modelin okuyabileceğinden uzun. Kısaltın ya da daha uzun okuyan bir model seçin.
answer-failed-limit = Soru sınırınız doldu.
answer-failed-key-banned = Anahtarınız engellendi, bu yüzden sizin için bir modele soramam. Bunun bir hata olduğunu düşünüyorsanız /support ile yazın.
answer-failed-key-refused = Hizmet anahtarınızı kabul etmedi: /key komutuna bakın.
answer-failed-talk-gone = Bu sohbet artık yok.
answer-failed-picture-too-big = Görsel çok büyük: en fazla 20 MB gönderin, en iyisi fotoğraf olarak.
answer-failed-picture-unreadable = Bu görseli okuyamıyorum: dosya bozuk ya da bilmediğim bir türde. Fotoğraf olarak gönderin.
answer-failed-picture-gone = Telegram’da bu görsel artık yok. Bir kez daha gönderin.
answer-failed-service = Bizim tarafta bir sorun var, işletmeciye haber verildi.
answer-failed-unknown = Yanıtlarken bir şeyler ters gitti.
