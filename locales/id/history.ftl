history-drawn = Digambar pada { $day }
history-lost = { $kind ->
    [gif] Telegram tidak lagi memiliki GIF ini, tapi saya ingat cara membuatnya: tekan “Lagi”.
   *[image] Telegram tidak lagi memiliki gambar ini, tapi saya ingat cara membuatnya: tekan “Lagi”.
}
history-empty-title = Gambar saya
history-empty = Belum ada apa-apa, dan itu mudah diubah. Apa pun yang Anda gambar mulai sekarang menunggu di sini selama setengah tahun.
history-elsewhere = Gambar Anda hanya milik Anda: saya tunjukkan di obrolan pribadi kita.
history-button-drop = Hapus dari riwayat
history-dropped = Dihapus dari “Gambar saya” untuk selamanya. Pesannya di obrolan tetap ada.
history-gone = Ini sudah tidak ada di “Gambar saya”.
