reminder-ends = { $tier } milik Anda sampai { $until }.
reminder-paid-ends = { $tier } dibayar sampai { $until } dan tidak diperpanjang otomatis. Masih milik Anda sehari lagi; setelah itu Anda bisa berlangganan lagi kapan saja.
reminder-renews = { $tier } diperpanjang otomatis pada { $until }. Untuk menghentikannya, buka Premium.
reminder-ended = { $tier } sudah berakhir. Paket Anda sekarang { $now }.
reminder-trial-ended = Uji coba { $tier } sudah selesai. Paket Anda kembali { $now }.
reminder-trial-again = Uji coba berikutnya bisa mulai { $time }.
