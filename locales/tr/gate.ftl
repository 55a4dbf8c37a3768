gate-title = Önce bir adım
gate-about = { $count ->
    [one] Bu kanalın aboneleri için çalışıyorum. Katılıp geri gelin: istediğiniz kendiliğinden yapılır.
   *[other] Bu kanalların aboneleri için çalışıyorum. Katılıp geri gelin: istediğiniz kendiliğinden yapılır.
}
gate-channel-join = Katıl: { $channel }
gate-channel-joined = ✓ { $channel }
gate-channel-unnamed = kanalımız
gate-button-check = Katıldım
gate-still-missing = Sizi henüz orada göremiyorum: { $channels }. Katılıp yeniden dokunun.
gate-join-first = Önce kanala katılın, sonra bu çalışır.
gate-open-title = İçeridesiniz, hoş geldiniz!
gate-open = Her şey açıldı.
gate-open-resuming = Şimdi sıra istediğinizde.
gate-key-suspended = { $channel } kanalından ayrıldınız, bu yüzden API anahtarınız duraklatıldı. Ne zaman dönerseniz hemen yeniden çalışır.
gate-key-renewed = Yeniden hoş geldiniz! API anahtarınız yine çalışıyor.
gate-join-declined = Sizi { $channel } kanalına alamam: API anahtarınız engelli. Bu bir hataysa bana yazıp /support komutuna dokunun.
gate-alert-name = { $title } ({ $channel })
gate-alert-title = { $channel } kanalında kimlerin olduğunu göremiyorum
gate-alert-not-admin = Orada yönetici değilim. Kanal ayarlarında “Yöneticiler” altından beni yönetici yapın.
gate-alert-not-there = Artık kanalda değilim. Beni yeniden yönetici olarak ekleyin.
gate-alert-no-channel = Böyle bir kanal artık yok ya da CHANNEL_ID onu yanlış gösteriyor. CHANNEL_ID değerini denetleyip beni yeniden başlatın ya da kanalı oradan çıkarın.
gate-alert-open = O zamana dek kimse dışarıda kalmaz: herkes geçer.
gate-alert-works = { $channel } kanalında kimlerin olduğunu yine görüyorum. Kapı çalışıyor.
gate-alert-invite-title = { $channel } kanalına kimseyi alamıyorum
gate-alert-invite = Katılmak isteyenler var, ama ne bağlantı oluşturabiliyorum ne de istekleri yanıtlayabiliyorum. Bana orada “Abone ekle” yetkisini verin ya da CHANNEL_URL’ye bir bağlantı koyun.
