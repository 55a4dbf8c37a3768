input-choice = Saya buatkan gambar dari ini, atau kita bicarakan?
input-button-picture = Buat gambar
input-button-talk = Bicarakan
input-button-remember = ☐ Jangan tanya lagi
input-button-remembers = ☑ Jangan tanya lagi
input-remembered-picture = Mulai sekarang saya membuat gambar dari tulisan Anda saat tidak ada obrolan terbuka. /chat membukanya.
input-remembered-talk = Mulai sekarang saya menjawab tulisan Anda. Gambar lewat /image.
input-button-forget = Tanya saya lagi
input-forgotten = Baik, saya akan selalu bertanya.
input-gone = Tulisan Anda di sini sudah tidak ada pada saya. Silakan kirim lagi.

input-nothing-asked = Tulis pertanyaan tepat setelah nama saya, atau balas dengannya hal yang Anda tanyakan.

input-unseeing = { $model } tidak bisa melihat gambar. Tidak ada yang ditagih.
input-unseeing-none = { $model } tidak bisa melihat gambar, begitu juga model lain saat ini. Tidak ada yang ditagih.
input-button-switch = Tanya { $model }
input-button-words = Kirim kata-katanya saja
input-no-seeing-model = Saat ini tidak ada model yang bisa melihat gambar. Tidak ada yang ditagih.

input-kept = Ini dan yang Anda kirim sekarang sudah saya simpan: tombolnya menanyakannya.
input-button-ask = Tanyakan sekarang

input-rest-unseen = Ini memenuhi satu pesan, jadi mungkin masih ada lanjutannya. Di grup ini saya hanya menerima yang menyebut nama saya: kirim sisanya dengan nama saya, atau semuanya di obrolan pribadi kita. Tidak ada yang ditagih.
input-edited-piece = Pesan ini bagian dari pertanyaan yang lebih panjang, jadi saya tidak tahu keseluruhannya sekarang. Silakan kirim lagi sekaligus.
text-in-pieces = Pesan Anda terlalu panjang untuk Telegram dan datang terpotong: saya hanya membaca yang pertama. Yang muat dalam satu pesan tetap utuh.

input-unreadable-voice = Saya tidak bisa mendengarkan audio.
input-unreadable-video = Saya tidak bisa menonton video dan animasi.
input-unreadable-sticker = Bagus! Tapi saya tidak bisa membaca stiker dan gim.
input-unreadable-poll = Saya tidak bisa membaca polling dan daftar.
input-unreadable-location = Saya tidak bisa membaca tempat di peta.
input-unreadable-contact = Saya tidak bisa membaca kartu kontak.
input-unreadable-file = Saya tidak bisa membaca berkas jenis itu.
input-unreadable-picture-type = Saya tidak bisa membaca gambar dalam format itu.
input-unreadable-large-picture = Gambar itu terlalu besar: Telegram memberi saya paling besar 20 MB.
input-unreadable-other = Saya tidak bisa membaca jenis pesan itu.
input-readable = Kirim kata-kata, foto, atau gambar sebagai berkas (PNG, JPEG, WebP, atau GIF).
