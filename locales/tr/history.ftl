history-drawn = Çizildiği gün: { $day }
history-lost = { $kind ->
    [gif] Telegram’da bu GIF artık yok, ama nasıl yapıldığını hatırlıyorum: “Yeniden”e dokunun.
   *[image] Telegram’da bu görsel artık yok, ama nasıl yapıldığını hatırlıyorum: “Yeniden”e dokunun.
}
history-empty-title = Görsellerim
history-empty = Henüz bir şey yok, ama bu kolayca değişir. Bundan sonra çizdikleriniz yarım yıl boyunca burada sizi bekler.
history-elsewhere = Görselleriniz yalnızca sizin: onları özel sohbetimizde gösteririm.
history-button-drop = Geçmişten sil
history-dropped = “Görsellerim”den kalıcı olarak silindi. Sohbetteki mesajı kalıyor.
history-gone = Bu artık “Görsellerim”de yok.
