image-queued = { $position ->
    [1] Berikutnya giliran Anda.
   *[other] Anda nomor { $position } dalam antrean.
}
image-queued-maintenance = { $position ->
    [1] Saya sedang dalam pemeliharaan sebentar. Permintaan Anda yang pertama saya mulai setelahnya, dengan sendirinya.
   *[other] Saya sedang dalam pemeliharaan sebentar. Permintaan Anda disimpan sebagai nomor { $position } dalam antrean dan dimulai sendiri.
}
image-wait-seconds = Sekitar { $seconds } detik lagi.
image-wait-minutes = Sekitar { $minutes } menit lagi.

image-drawing = { $kind ->
    [gif] Menganimasikan…
   *[image] Menggambar…
}
image-drawing-for = { $kind ->
    [gif] Menganimasikan… { $seconds } dtk
   *[image] Menggambar… { $seconds } dtk
}
image-drawing-still = { $kind ->
    [gif] Masih menganimasikan… { $seconds } dtk
   *[image] Masih menggambar… { $seconds } dtk
}
image-drawing-slow = { $kind ->
    [gif] GIF ini butuh waktu… { $seconds } dtk
   *[image] Gambar ini butuh waktu… { $seconds } dtk
}
image-engine-waiting = Mesin gambar tidak menjawab. Saya terus mencoba, Anda tidak perlu melakukan apa-apa.
image-cancelled = Dibatalkan. Tidak ada yang ditagih.

image-result-details-gif = { $steps } langkah · CFG { $cfg }
image-result-seconds = { $seconds } dtk
image-result-seed = seed

image-album-drawn = { $drawn } dari { $count } siap
image-album-short = { $drawn } dari { $count } gambar ada di sini; sisanya tidak ditagih.
image-album-cancelled = Dibatalkan.

image-not-charged = Tidak ada yang ditagih.
image-failed-engine-busy = { $kind ->
    [gif] Mesin gambar sibuk dan tidak menerima GIF ini.
   *[image] Mesin gambar sibuk dan tidak menerima gambar ini.
}
image-failed-engine-away = Mesin gambar tidak bisa dihubungi saat ini.
image-failed-engine-failed = { $kind ->
    [gif] Mesin gambar gagal pada GIF ini.
   *[image] Mesin gambar gagal pada gambar ini.
}
image-failed-timeout = { $kind ->
    [gif] GIF terlalu lama dan dihentikan.
   *[image] Gambar terlalu lama dan dihentikan.
}
image-failed-refused = { $param ->
    [model] Mesin gambar tidak lagi punya model ini.
    [sampler] Mesin gambar tidak lagi punya sampler ini.
    [prompt] Mesin gambar menolak deskripsi ini.
   *[other] Mesin gambar menolak permintaan ini.
}
image-failed-limit-image = Batas gambar tercapai.
image-failed-limit-gif = Batas GIF tercapai.
image-failed-key-banned = Kunci Anda diblokir, jadi saya tidak bisa menggambar untuk Anda. Jika ini keliru, tulis ke /support.
image-failed-key-refused = Layanan gambar tidak menerima kunci Anda: lihat /key.
image-failed-not-allowed-here = { $kind ->
    [gif] Obrolan ini tidak mengizinkan saya mengirim GIF.
   *[image] Obrolan ini tidak mengizinkan saya mengirim gambar.
}
image-failed-too-big = { $kind ->
    [gif] GIF jadi lebih besar dari yang diizinkan Telegram.
   *[image] Gambar jadi lebih besar dari yang diizinkan Telegram.
}
image-failed-no-way-here = Sudah digambar, tetapi saat ini tidak ada yang bisa ditampilkan di pesan ini. Pengelola sudah diberi tahu.
image-failed-no-private-chat = Sudah digambar, tetapi kita belum punya obrolan pribadi untuk mengirimkannya. Buka saya, tekan “Mulai”, lalu coba lagi.
image-failed-service = Ada masalah di pihak kami, dan pengelola sudah diberi tahu.
image-failed-unknown = { $kind ->
    [gif] Ada masalah saat menganimasikan.
   *[image] Ada masalah saat menggambar.
}

image-button-cancel = Batal
image-button-again = Lagi
image-button-vary = Variasi
image-button-edit = Ubah
image-button-seed = Seed sama
image-button-file = Jadi berkas
image-button-gif = Jadikan GIF
image-button-delete = Hapus
image-button-retry = Coba lagi
