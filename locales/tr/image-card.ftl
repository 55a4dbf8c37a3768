image-queued = { $position ->
    [1] Sıra sizde.
   *[other] Sırada { $position }. yerdesiniz.
}
image-queued-maintenance = { $position ->
    [1] Kısa bir süre bakımdayım. Sonra kendiliğinden başlayacağım ilk istek sizinki.
   *[other] Kısa bir süre bakımdayım. İsteğiniz sırada { $position }. yerde saklanıyor ve kendiliğinden başlayacak.
}
image-wait-seconds = Yaklaşık { $seconds } saniye kaldı.
image-wait-minutes = Yaklaşık { $minutes } dakika kaldı.

image-drawing = { $kind ->
    [gif] Canlandırıyorum…
   *[image] Çiziyorum…
}
image-drawing-for = { $kind ->
    [gif] Canlandırıyorum… { $seconds } sn
   *[image] Çiziyorum… { $seconds } sn
}
image-drawing-still = { $kind ->
    [gif] Hâlâ canlandırıyorum… { $seconds } sn
   *[image] Hâlâ çiziyorum… { $seconds } sn
}
image-drawing-slow = { $kind ->
    [gif] Bu GIF zaman alıyor… { $seconds } sn
   *[image] Bu görsel zaman alıyor… { $seconds } sn
}
image-engine-waiting = Çizim motoru yanıt vermiyor. Denemeyi sürdürüyorum, bir şey yapmanıza gerek yok.
image-cancelled = İptal edildi. Ücret alınmadı.

image-result-details-gif = { $steps } adım · CFG { $cfg }
image-result-seconds = { $seconds } sn
image-result-seed = seed

image-album-drawn = { $drawn } / { $count } hazır
image-album-short = { $count } görselden { $drawn } tanesi burada; gerisi için ücret alınmadı.
image-album-cancelled = İptal edildi.

image-not-charged = Ücret alınmadı.
image-failed-engine-busy = { $kind ->
    [gif] Çizim motoru meşgul ve bu GIF’i almadı.
   *[image] Çizim motoru meşgul ve bu görseli almadı.
}
image-failed-engine-away = Çizim motoruna şu anda ulaşılamıyor.
image-failed-engine-failed = { $kind ->
    [gif] Çizim motoru bu GIF’te başarısız oldu.
   *[image] Çizim motoru bu görselde başarısız oldu.
}
image-failed-timeout = { $kind ->
    [gif] GIF çok uzun sürdü ve bırakıldı.
   *[image] Görsel çok uzun sürdü ve bırakıldı.
}
image-failed-refused = { $param ->
    [model] Çizim motorunda bu model artık yok.
    [sampler] Çizim motorunda bu sampler artık yok.
    [prompt] Çizim motoru bu açıklamayı reddetti.
   *[other] Çizim motoru bu isteği reddetti.
}
image-failed-limit-image = Görsel sınırı doldu.
image-failed-limit-gif = GIF sınırı doldu.
image-failed-key-banned = Anahtarınız engellendi, bu yüzden sizin için çizemem. Bunun bir hata olduğunu düşünüyorsanız /support ile yazın.
image-failed-key-refused = Çizim hizmeti anahtarınızı kabul etmedi: /key komutuna bakın.
image-failed-not-allowed-here = { $kind ->
    [gif] Bu sohbet GIF göndermeme izin vermiyor.
   *[image] Bu sohbet görsel göndermeme izin vermiyor.
}
image-failed-too-big = { $kind ->
    [gif] GIF, Telegram’ın göndermeme izin verdiğinden büyük oldu.
   *[image] Görsel, Telegram’ın göndermeme izin verdiğinden büyük oldu.
}
image-failed-no-way-here = Çizildi, ama şu anda bu mesajda gösterilemiyor. İşletmeciye haber verildi.
image-failed-no-private-chat = Çizildi, ama göndereceğim özel bir sohbetimiz yok. Beni açın, “Başlat” düğmesine dokunun ve yeniden deneyin.
image-failed-service = Bizim tarafta bir sorun var, işletmeciye haber verildi.
image-failed-unknown = { $kind ->
    [gif] Canlandırırken bir şeyler ters gitti.
   *[image] Çizerken bir şeyler ters gitti.
}

image-button-cancel = İptal
image-button-again = Yeniden
image-button-vary = Çeşitle
image-button-edit = Düzenle
image-button-seed = Aynı seed
image-button-file = Dosya olarak
image-button-gif = GIF yap
image-button-delete = Sil
image-button-retry = Tekrar dene
