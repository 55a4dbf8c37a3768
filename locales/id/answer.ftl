answer-button-continue = Lanjutkan
answer-button-regenerate = Jawab ulang
answer-button-new = Obrolan baru
answer-button-stop = Hentikan
answer-button-cancel = Batal
answer-button-retry = Coba lagi
answer-button-keep = Simpan semua
answer-button-model = Model lain

answer-waiting = { $position ->
    [1] Giliran pertanyaan Anda berikutnya: saya masih menjawab yang sebelumnya.
   *[other] Pertanyaan Anda nomor { $position } dalam antrean. Saya menjawab satu per satu.
}
answer-waiting-maintenance = Saya sedang dalam pemeliharaan sebentar. Pertanyaan Anda disimpan, dan setelahnya saya jawab sendiri.
answer-cancelled = Dibatalkan. Tidak ada yang ditagih.
answer-stopped = Dihentikan sebelum kata pertama. Tidak ada yang ditagih.
answer-summarised = Selesai: model baru tahu ringkasan pembicaraan. Lanjutkan saja.
answer-no-summary = Jadi tidak ada ringkasan, dan tidak ada yang hilang: model baru membaca sendiri yang sudah dikatakan, sebanyak yang muat.

answer-note-file = Sisanya panjang: jawaban lengkap ada di berkas di bawah.
answer-note-length = Jawaban mencapai panjang maksimum. “Lanjutkan” meneruskan dari sini.
answer-note-filtered = Filter model sendiri mengakhiri jawaban di sini.
answer-note-stopped = Dihentikan.
answer-note-broken = Sambungan ke model terputus di sini.
answer-note-broken-free = Sambungan ke model terputus di sini. Jawaban ini tidak ditagih.
answer-note-rich-off = Ternyata Telegram tidak punya jawaban berformat di sini, jadi saya matikan. /settings menyalakannya lagi.
answer-note-pictures = Model ini tidak bisa melihat gambar, jadi menjawab tanpanya.
answer-note-left-out = Obrolan sudah panjang: model tidak lagi melihat { $count } pertanyaan pertama.

answer-not-charged = Tidak ada yang ditagih.
answer-failed-engine-busy = Model sibuk dan tidak menerima pertanyaan.
answer-failed-engine-away = Model tidak bisa dihubungi saat ini.
answer-failed-engine-failed = Model gagal pada pertanyaan ini.
answer-failed-timeout = Model diam terlalu lama.
answer-failed-empty = Model selesai tanpa sepatah kata.
answer-failed-filtered = Filter model sendiri menahan jawaban.
answer-failed-refused = { $param ->
    [messages] Model menolak pertanyaan ini.
   *[other] Model menolak permintaan ini.
}
answer-failed-model-gone = Model ini sudah tidak ada. Pilih yang lain, dan obrolan berlanjut.
answer-failed-too-long = Pertanyaan lebih panjang dari yang bisa dibaca model ini. Persingkat, atau pilih model yang membaca lebih banyak.
answer-failed-limit = Batas pertanyaan Anda tercapai.
answer-failed-key-banned = Kunci Anda diblokir, jadi saya tidak bisa bertanya ke model untuk Anda. Jika ini keliru, tulis ke /support.
answer-failed-key-refused = Layanan tidak menerima kunci Anda: lihat /key.
answer-failed-talk-gone = Obrolan ini sudah tidak ada.
answer-failed-picture-too-big = Gambar terlalu besar: kirim paling besar 20 MB, sebaiknya sebagai foto.
answer-failed-picture-unreadable = Saya tidak bisa membaca gambar ini: berkasnya rusak atau jenisnya tidak dikenal. Kirim sebagai foto.
answer-failed-picture-gone = Telegram tidak lagi memiliki gambar ini. Kirim sekali lagi.
answer-failed-service = Ada masalah di pihak kami, dan pengelola sudah diberi tahu.
answer-failed-unknown = Ada masalah saat menjawab.
