draw-title = { $kind ->
    [gif] GIF baru
   *[image] Gambar baru
}
draw-ask-prompt = { $kind ->
    [gif] Apa yang bergerak? Jelaskan dengan kata Anda, dalam bahasa apa pun.
   *[image] Apa yang saya gambar? Jelaskan dengan kata Anda, dalam bahasa apa pun.
}
draw-ask-prompt-reply = { $kind ->
    [gif] Apa yang bergerak? Balas pesan ini dengan deskripsi.
   *[image] Apa yang saya gambar? Balas pesan ini dengan deskripsi.
}
draw-model = Model: { $model }
draw-size = Ukuran: { $size }
draw-review-hint = { $kind ->
    [gif] Sudah siap? Tekan “Animasikan”. Untuk mengubah deskripsi, kirim yang baru.
   *[image] Sudah siap? Tekan “Gambar”. Untuk mengubah deskripsi, kirim yang baru.
}
draw-button-model = Model: { $model }
draw-button-size = Ukuran: { $size }
draw-button-count = Jumlah: { $value }
draw-button-go = { $kind ->
    [gif] Animasikan
   *[image] Gambar
}
draw-models-title = Pilih model
draw-models-hint = Ada { $count } model. Anda juga bisa mengetik nama.
draw-page = { $page } / { $pages }
draw-sizes-title = Pilih ukuran
draw-sizes-hint = Anda juga bisa mengetiknya, misalnya 768x1024.
draw-automatic = otomatis
draw-random = acak
draw-button-steps = Langkah: { $value }
draw-button-cfg = CFG: { $value }
draw-button-sampler = Sampler: { $value }
draw-button-seed = Seed: { $value }
draw-button-negative = Tanpa…
draw-button-negative-set = ✓ Tanpa
draw-button-loras = { $count ->
    [0] LoRA
   *[other] LoRA: { $count }
}
draw-button-presets = Preset
draw-button-star = ☆ Jadikan model saya favorit
draw-button-unstar = ★ Hapus model saya dari favorit
draw-button-save = Simpan setelan ini
draw-button-show-all = Tampilkan semua
draw-button-remove = Hapus
draw-search = { $count } nama dengan { $search }.
draw-samplers-title = Pilih sampler
draw-samplers-hint = Ini menentukan bagaimana derau menjadi gambar. Anda juga bisa mengetik nama.
draw-loras-title = Pilih LoRA
draw-loras-hint = Hingga lima model kecil tambahan. Ketuk untuk menambah, ketuk lagi untuk bobotnya, atau ketik, misalnya add_detail:0.8.
draw-lora-title = Bobot LoRA
draw-lora-hint = Dari { $min } sampai { $max }; 1 adalah kekuatan penuh. Anda juga bisa mengetik angka.
draw-presets-title = Preset
draw-presets-hint = { $count ->
    [0] Belum ada yang disimpan. Simpan model, ukuran, dan lainnya dengan sebuah nama.
   *[other] Ketuk nama untuk memakai setelannya.
}
draw-preset-name-title = Simpan sebagai preset
draw-preset-name-hint = Apa nama setelan ini? Kirim nama pendek.
draw-count-title = Berapa gambar?
draw-count-hint = Dari { $min } sampai { $max }, sebagai album. Masing-masing dihitung satu gambar. Anda juga bisa mengetik angka.
draw-steps-title = Langkah
draw-steps-hint = Lebih banyak langkah lebih lama dan lebih rinci. Dari { $min } sampai { $max }; Anda juga bisa mengetik angka.
draw-cfg-title = CFG
draw-cfg-hint = { $kind ->
    [gif] Seberapa ketat GIF mengikuti kata Anda. Dari { $min } sampai { $max }; Anda juga bisa mengetik angka.
   *[image] Seberapa ketat gambar mengikuti kata Anda. Dari { $min } sampai { $max }; Anda juga bisa mengetik angka.
}
draw-seed-title = Seed
draw-seed-hint = { $kind ->
    [gif] Seed yang sama membuat GIF yang sama lagi. Ketik angka dari { $min } sampai { $max }, atau biarkan acak.
   *[image] Seed yang sama membuat gambar yang sama lagi. Ketik angka dari { $min } sampai { $max }, atau biarkan acak.
}
draw-negative-title = Tanpa
draw-negative-hint = { $kind ->
    [gif] Apa yang tidak boleh ada di GIF? Kirim sebagai teks, misalnya: buram, tulisan, jari berlebih.
   *[image] Apa yang tidak boleh ada di gambar? Kirim sebagai teks, misalnya: buram, tulisan, jari berlebih.
}
draw-cancelled = Dibatalkan. Tidak ada yang ditagih.
draw-panel-expired = Panel ini kedaluwarsa. Kirim /image atau /gif untuk membuka yang baru.
draw-need-words = Saya perlu kata-kata: kirim deskripsi sebagai teks.
draw-started = Segera!

draw-limited-image = Anda sudah memakai { $limit } gambar untuk saat ini. Tidak ada yang ditagih.
draw-limited-gif = Anda sudah memakai { $limit } GIF untuk saat ini. Tidak ada yang ditagih.
draw-limited-until = Yang berikutnya bisa dimulai { $wait }, pukul { $time }.
draw-limited-several = Anda meminta { $count } gambar, dan saat ini tersisa { $remaining }. Tidak ada yang ditagih.
draw-limited-several-until = Semuanya bisa dimulai { $wait }, pukul { $time }.
draw-limited-too-many = Sebanyak itu tidak akan pernah muat: minta paling banyak { $limit }.
draw-backlog-full = Ada { $max } gambar dan GIF Anda dalam antrean, itu batas sekaligus. Tidak ada yang ditagih. Tunggu salah satunya, atau batalkan.
draw-key-banned = Kunci API Anda diblokir, jadi saya tidak bisa menggambar untuk Anda. Jika ini keliru, tulis ke /support.
draw-engine-away = Mesin gambar tidak bisa dihubungi saat ini. Tidak ada yang ditagih. Coba lagi satu menit lagi.

draw-problem-unknown-option = Saya tidak mengenal opsi { $option }.
draw-problem-mistyped-option = Saya tidak mengenal opsi { $option }. Maksud Anda { $suggestion }?
draw-problem-not-for-gifs = GIF tidak punya { $option }; opsi itu untuk /image.
draw-problem-repeated-option = { $option } ada dua kali. Mana yang berlaku?
draw-problem-missing-value = Setelah { $option } perlu ada nilai.
draw-problem-not-in-range = { $option } menerima bilangan bulat dari { $min } sampai { $max }, bukan { $value }.
draw-problem-bad-size = Saya tidak bisa menggambar ukuran { $value }. Pakai piksel seperti { $pixels } (tiap sisi { $min } sampai { $max }) atau rasio seperti { $ratio }.
draw-problem-prompt-too-long = Deskripsi itu { $length } karakter; paling banyak { $max }.
draw-problem-unknown-model = Tidak ada model { $value }.
draw-problem-mistyped-model = Tidak ada model { $value }. Maksud Anda { $suggestion }?
draw-problem-unknown-sampler = Tidak ada sampler { $value }.
draw-problem-mistyped-sampler = Tidak ada sampler { $value }. Maksud Anda { $suggestion }?
draw-problem-bad-lora = Saya tidak mengerti LoRA { $value }. Tulis seperti { $example }, dengan bobot dari { $min } sampai { $max }.
draw-problem-too-many-loras = LoRA terlalu banyak: paling banyak { $max }.
draw-problem-unknown-lora = Tidak ada LoRA { $value }.
draw-problem-mistyped-lora = Tidak ada LoRA { $value }. Maksud Anda { $suggestion }?
draw-problem-unknown-preset = Tidak ada preset { $value }.
draw-problem-mistyped-preset = Tidak ada preset { $value }. Maksud Anda { $suggestion }?
draw-problem-too-many-presets = Anda sudah punya { $max } preset, itu batasnya. Hapus satu dulu.
draw-problem-next = Tidak ada yang ditagih. Perbaiki barisnya dan kirim lagi, atau biarkan saya bertanya selangkah demi selangkah.

draw-recipe-gone = Saya tidak ingat lagi cara membuatnya. Kirim /image atau /gif untuk membuat yang baru.
draw-cancel-too-late = Terlambat: sudah selesai.
draw-cancelling = Saya berhenti. Yang sudah digambar tetap ada.
draw-deleted = Dihapus.
draw-delete-failed = Telegram tidak lagi mengizinkan saya menghapus pesan ini.
