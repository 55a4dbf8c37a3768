draw-title = { $kind ->
    [gif] Yeni GIF
   *[image] Yeni görsel
}
draw-ask-prompt = { $kind ->
    [gif] Ne hareket etsin? Kendi sözlerinizle, istediğiniz dilde anlatın.
   *[image] Ne çizeyim? Kendi sözlerinizle, istediğiniz dilde anlatın.
}
draw-ask-prompt-reply = { $kind ->
    [gif] Ne hareket etsin? Bu mesajı bir açıklamayla yanıtlayın.
   *[image] Ne çizeyim? Bu mesajı bir açıklamayla yanıtlayın.
}
draw-model = Model: { $model }
draw-size = Boyut: { $size }
draw-review-hint = { $kind ->
    [gif] Her şey hazır mı? “Canlandır”e dokunun. Açıklamayı değiştirmek için yenisini gönderin.
   *[image] Her şey hazır mı? “Çiz”e dokunun. Açıklamayı değiştirmek için yenisini gönderin.
}
draw-button-model = Model: { $model }
draw-button-size = Boyut: { $size }
draw-button-count = Adet: { $value }
draw-button-go = { $kind ->
    [gif] Canlandır
   *[image] Çiz
}
draw-models-title = Model seçin
draw-models-hint = { $count } model var. Bir ad da yazabilirsiniz.
draw-page = { $page } / { $pages }
draw-sizes-title = Boyut seçin
draw-sizes-hint = Kendiniz de yazabilirsiniz, örneğin 768x1024.
draw-automatic = otomatik
draw-random = rastgele
draw-button-steps = Adım: { $value }
draw-button-cfg = CFG: { $value }
draw-button-sampler = Sampler: { $value }
draw-button-seed = Seed: { $value }
draw-button-negative = Dışarıda bırak…
draw-button-negative-set = ✓ Dışarıda bırak
draw-button-loras = { $count ->
    [0] LoRA
   *[other] LoRA: { $count }
}
draw-button-presets = Ön ayarlar
draw-button-star = ☆ Modelimi favorilere ekle
draw-button-unstar = ★ Modelimi favorilerden çıkar
draw-button-save = Bu ayarları kaydet
draw-button-show-all = Tümünü göster
draw-button-remove = Kaldır
draw-search = İçinde { $search } geçen { $count } ad.
draw-samplers-title = Sampler seçin
draw-samplers-hint = Gürültünün görsele nasıl dönüşeceğini belirler. Bir ad da yazabilirsiniz.
draw-loras-title = LoRA seçin
draw-loras-hint = Üstüne en fazla beş küçük model. Eklemek için dokunun, ağırlığı için yeniden dokunun ya da yazın, örneğin add_detail:0.8.
draw-lora-title = LoRA ağırlığı
draw-lora-hint = { $min } ile { $max } arası; 1 tam güçtür. Bir sayı da yazabilirsiniz.
draw-presets-title = Ön ayarlar
draw-presets-hint = { $count ->
    [0] Henüz kayıt yok. Modeli, boyutu ve gerisini bir adla kaydedin.
   *[other] Ayarlarını kullanmak için bir ada dokunun.
}
draw-preset-name-title = Ön ayar olarak kaydet
draw-preset-name-hint = Bu ayarların adı ne olsun? Kısa bir ad gönderin.
draw-count-title = Kaç görsel?
draw-count-hint = { $min } ile { $max } arası, albüm olarak. Her biri bir görsel sayılır. Bir sayı da yazabilirsiniz.
draw-steps-title = Adımlar
draw-steps-hint = Daha çok adım daha uzun sürer, daha çok ayrıntı gösterir. { $min } ile { $max } arası; bir sayı da yazabilirsiniz.
draw-cfg-title = CFG
draw-cfg-hint = { $kind ->
    [gif] GIF’in sözlerinize ne kadar sıkı uyacağı. { $min } ile { $max } arası; bir sayı da yazabilirsiniz.
   *[image] Görselin sözlerinize ne kadar sıkı uyacağı. { $min } ile { $max } arası; bir sayı da yazabilirsiniz.
}
draw-seed-title = Seed
draw-seed-hint = { $kind ->
    [gif] Aynı seed aynı GIF’i yeniden yapar. { $min } ile { $max } arası bir sayı yazın ya da rastgele bırakın.
   *[image] Aynı seed aynı görseli yeniden yapar. { $min } ile { $max } arası bir sayı yazın ya da rastgele bırakın.
}
draw-negative-title = Dışarıda bırak
draw-negative-hint = { $kind ->
    [gif] GIF’te ne olmasın? Metin olarak gönderin, örneğin: bulanıklık, yazı, fazla parmak.
   *[image] Görselde ne olmasın? Metin olarak gönderin, örneğin: bulanıklık, yazı, fazla parmak.
}
draw-cancelled = İptal edildi. Ücret alınmadı.
draw-panel-expired = Bu panelin süresi doldu. Yenisi için /image ya da /gif gönderin.
draw-need-words = Sözcükler gerek: açıklamayı metin olarak gönderin.
draw-started = Hemen!

draw-limited-image = Şimdilik { $limit } görselinizi kullandınız. Ücret alınmadı.
draw-limited-gif = Şimdilik { $limit } GIF’inizi kullandınız. Ücret alınmadı.
draw-limited-until = Sıradaki { $wait } başlayabilir, saat { $time }.
draw-limited-several = { $count } görsel istediniz, şimdilik { $remaining } kaldı. Ücret alınmadı.
draw-limited-several-until = Hepsi { $wait } başlayabilir, saat { $time }.
draw-limited-too-many = Hepsi birden asla sığmaz: en fazla { $limit } isteyin.
draw-backlog-full = Sırada { $max } görsel ve GIF’iniz var, aynı anda en fazlası bu. Ücret alınmadı. Birini bekleyin ya da iptal edin.
draw-key-banned = API anahtarınız engellendi, bu yüzden sizin için çizemem. Bunun bir hata olduğunu düşünüyorsanız /support ile yazın.
draw-engine-away = Çizim motoruna şu anda ulaşamıyorum. Ücret alınmadı. Bir dakika sonra tekrar deneyin.

draw-problem-unknown-option = { $option } seçeneğini bilmiyorum.
draw-problem-mistyped-option = { $option } seçeneğini bilmiyorum. Şunu mu demek istediniz: { $suggestion }?
draw-problem-not-for-gifs = GIF’lerde { $option } yok; /image ile çalışır.
draw-problem-repeated-option = { $option } iki kez yazılmış. Hangisi geçerli?
draw-problem-missing-value = { $option } ardından bir değer gerek.
draw-problem-not-in-range = { $option } için { $min } ile { $max } arası tam sayı gerek, { $value } olmaz.
draw-problem-bad-size = { $value } boyutunda çizemem. { $pixels } gibi piksel (her kenar { $min } ile { $max } arası) ya da { $ratio } gibi bir oran kullanın.
draw-problem-prompt-too-long = Açıklama { $length } karakter; en fazla { $max } olabilir.
draw-problem-unknown-model = { $value } modeli yok.
draw-problem-mistyped-model = { $value } modeli yok. Şunu mu demek istediniz: { $suggestion }?
draw-problem-unknown-sampler = { $value } sampler’ı yok.
draw-problem-mistyped-sampler = { $value } sampler’ı yok. Şunu mu demek istediniz: { $suggestion }?
draw-problem-bad-lora = { $value } LoRA’sını anlayamadım. { $example } gibi yazın, ağırlık { $min } ile { $max } arası olsun.
draw-problem-too-many-loras = LoRA sayısı çok fazla: en fazla { $max }.
draw-problem-unknown-lora = { $value } LoRA’sı yok.
draw-problem-mistyped-lora = { $value } LoRA’sı yok. Şunu mu demek istediniz: { $suggestion }?
draw-problem-unknown-preset = { $value } ön ayarı yok.
draw-problem-mistyped-preset = { $value } ön ayarı yok. Şunu mu demek istediniz: { $suggestion }?
draw-problem-too-many-presets = Zaten { $max } ön ayarınız var, en fazlası bu. Önce birini silin.
draw-problem-next = Ücret alınmadı. Satırı düzeltip yeniden gönderin ya da adım adım sormama izin verin.

draw-recipe-gone = Bunun nasıl yapıldığını artık hatırlamıyorum. Yenisi için /image ya da /gif gönderin.
draw-cancel-too-late = Çok geç: çoktan bitti.
draw-cancelling = Duruyorum. Şimdiye kadar çizilen kalıyor.
draw-deleted = Silindi.
draw-delete-failed = Telegram bu mesajı silmeme artık izin vermiyor.
