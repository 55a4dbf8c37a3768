gate-title = Satu langkah dulu
gate-about = { $count ->
    [1] Saya bekerja untuk pelanggan kanal ini. Bergabunglah dan kembali: permintaan Anda berjalan sendiri.
   *[other] Saya bekerja untuk pelanggan kanal-kanal ini. Bergabunglah dan kembali: permintaan Anda berjalan sendiri.
}
gate-channel-join = Gabung { $channel }
gate-channel-joined = ✓ { $channel }
gate-channel-unnamed = kanal kami
gate-button-check = Sudah gabung
gate-still-missing = Saya belum melihat Anda di sana: { $channels }. Bergabunglah dan tekan lagi.
gate-join-first = Bergabunglah dulu dengan kanal, baru ini bisa.
gate-open-title = Anda masuk, selamat datang!
gate-open = Semuanya terbuka.
gate-open-resuming = Sekarang, yang Anda minta tadi.
gate-key-suspended = Anda keluar dari { $channel }, jadi kunci API Anda dijeda. Kembalilah kapan saja dan kunci langsung aktif lagi.
gate-key-renewed = Selamat datang kembali! Kunci API Anda aktif lagi.
gate-join-declined = Saya tidak bisa memasukkan Anda ke { $channel }: kunci API Anda diblokir. Jika ini keliru, tulis kepada saya dan ketuk /support.
gate-alert-name = { $title } ({ $channel })
gate-alert-title = Saya tidak bisa melihat siapa yang ada di { $channel }
gate-alert-not-admin = Saya bukan administrator di sana. Jadikan saya administrator di pengaturan kanal, bagian “Administrator”.
gate-alert-not-there = Saya sudah tidak ada di sana. Tambahkan saya lagi ke kanal sebagai administrator.
gate-alert-no-channel = Kanal itu sudah tidak ada, atau CHANNEL_ID salah menyebutnya. Periksa CHANNEL_ID dan mulai ulang saya, atau hapus kanal dari sana.
gate-alert-open = Sampai saat itu tidak ada yang ditolak: semua orang lolos.
gate-alert-works = Saya bisa melihat lagi siapa yang ada di { $channel }. Gerbang berfungsi.
gate-alert-invite-title = Saya tidak bisa memasukkan orang ke { $channel }
gate-alert-invite = Ada yang ingin bergabung, tetapi saya tidak boleh membuat tautan atau menjawab permintaan. Beri saya hak “Tambah Pelanggan” di sana, atau isi tautan di CHANNEL_URL.
