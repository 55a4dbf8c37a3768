inline-image-title = Buat gambar
inline-image-about = { $model } · { $size }
inline-gif-title = Buat GIF
inline-gif-about = Beberapa detik yang bergerak
inline-ask-title = Ajukan pertanyaan
inline-ask-about = { $model } menjawab langsung di obrolan ini
inline-own-title = Dari gambar saya

inline-hint = Ketik yang ingin digambar atau ditanyakan
inline-join-first = Gabung kanal kami untuk memakai saya di sini
inline-limited = Batas tercapai, bisa lagi { $wait }
inline-open-first = Buka saya dulu
inline-banned = Kunci Anda diblokir
inline-problem = Ada masalah: lihat apa
inline-away = Saya segera kembali

inline-placeholder = { $choice ->
    [ask] Sebentar. Jika tidak terjadi apa-apa, tekan “Buat”.
    [gif] GIF Anda segera dimulai. Jika tidak terjadi apa-apa, tekan “Buat”.
   *[image] Gambar Anda segera dimulai. Jika tidak terjadi apa-apa, tekan “Buat”.
}
inline-button-make = Buat
inline-button-cancel = Batal
inline-button-stop = Hentikan
inline-button-retry = Coba lagi
inline-button-reask = Coba lagi
inline-button-again = Lagi
inline-button-yours = Buat milik Anda
inline-button-open = Buka saya
inline-button-see = Lihat
inline-button-rest = Baca sisanya
inline-button-go-on = Lanjut secara pribadi

inline-in-private = Sudah siap, di obrolan pribadi orang yang memintanya.
inline-join = Gabung dulu ke kanal kami: “Buka saya” menunjukkan caranya. Tidak ada yang ditagih.
inline-failed = Ada yang salah di pihak kami. Tidak ada yang ditagih.
inline-cut = Ini baru awalnya.
inline-started = Sedang dikerjakan.
inline-words-gone = Saya tidak ingat lagi ini tentang apa. Kirim sekali lagi.

inline-back-title = Semua siap
inline-back = Pilih obrolan, dan yang Anda ketik ada lagi di sana.
inline-button-back = Pilih obrolan
inline-back-gone = Saya tidak ingat lagi yang Anda ketik. Tulis nama saya dan beberapa kata di obrolan mana pun.

inline-go-on = Itu semuanya. Lanjutkan di sini: tulis saja.
inline-answer-elsewhere = Jawaban ini untuk yang bertanya. Tanyakan hal yang sama, dan Anda punya jawaban sendiri.
inline-guest-empty = Tulis keinginan Anda setelah nama saya: “gambar rubah merah”, atau sebuah pertanyaan.

staging-missing-title = Gambar tidak bisa ditampilkan di pesan inline
staging-missing = Telegram tidak menerima unggahan di sana. Untuk sementara saya mengirimnya ke obrolan pribadi. Buat kanal pribadi, tambahkan saya sebagai administrator, dan isi id-nya di STAGING_CHAT_ID.
staging-trouble-title = Obrolan penampung tidak menerima berkas
staging-trouble-missing = Saya tidak ada di dalamnya, atau obrolan itu tidak ada. Tambahkan saya lagi, atau periksa STAGING_CHAT_ID.
staging-trouble-no-rights = Saya tidak boleh mengirim gambar dan berkas di sana. Jadikan saya administrator yang boleh memposting.
staging-trouble-flooded = Telegram minta jeda sebentar: terlalu banyak yang dikirim sekaligus. Kanal tersendiri menampung lebih banyak daripada grup.
staging-trouble-refused = Telegram menolak yang saya kirim ke sana. Alasannya ada di log.
staging-trouble-until = Sampai saat itu gambar inline tidak ditagih dan tidak ditampilkan.
