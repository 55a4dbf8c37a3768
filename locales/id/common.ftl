language-name = Bahasa Indonesia

button-back = Kembali
button-cancel = Batal
button-close = Tutup

open-draw = Buat gambar
open-gif = Buat GIF
open-key = Kunci API saya
open-help = Bantuan
open-history = Gambar saya
open-settings = Pengaturan
open-language = Bahasa
open-chat = Tanya model
open-talks = Obrolan saya
open-limits = Batas saya
open-premium = Premium
open-privacy = Privasi
open-support = Dukungan

tier-free = gratis
tier-tier1 = Tier 1
tier-tier2 = Tier 2

wait-seconds = dalam { $seconds } detik
wait-minutes = dalam { $minutes } menit
wait-hours = dalam { $hours } jam
wait-days = dalam { $days } hari

limit-offer = { $tier } mendapat { $allowance }.
limit-offer-unlimited = { $tier } tanpa batas.
limit-per-minute = { $count } per menit
limit-per-hour = { $count } per jam
limit-per-day = { $count } per hari
limit-per-seconds = { $count } dalam { $seconds } detik

not-yours = Tombol ini milik orang lain. Kirim /image untuk mendapat milik Anda.
outdated-button = Tombol ini sudah terlalu lama. Kirim lagi perintahnya.
anonymous-sender = Saya perlu tahu siapa yang meminta. Matikan sebentar mode anonim, atau tulis ke saya secara pribadi.
too-fast = Cepat sekali! Beri saya beberapa detik lalu coba lagi.
failed = Ada masalah di pihak kami. Tidak ada yang ditagih. Coba lagi; jika terus terjadi, sebutkan kode { $reference }.
failed-toast = Ada masalah di pihak kami. Tidak ada yang ditagih. Coba lagi.

unknown-command = Saya tidak mengenal { $command }. Semua yang bisa saya lakukan ada di /help.
unknown-command-suggestion = Saya tidak mengenal { $command }. Maksud Anda { $suggestion }?

cancel-done = Dibatalkan. Tidak ada yang ditagih.
cancel-nothing = Tidak ada yang bisa dibatalkan sekarang.
