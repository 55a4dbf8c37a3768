input-choice = Bundan bir görsel mi yapayım, yoksa bunun üzerine konuşalım mı?
input-button-picture = Görsel yap
input-button-talk = Konuşalım
input-button-remember = ☐ Bir daha sorma
input-button-remembers = ☑ Bir daha sorma
input-remembered-picture = Bundan sonra, açık sohbet yokken yazdıklarınızdan görsel yapacağım. /chat sohbet açar.
input-remembered-talk = Bundan sonra yazdıklarınızı yanıtlayacağım. Görseller /image ile gelir.
input-button-forget = Bana yine sor
input-forgotten = Peki, her seferinde soracağım.
input-gone = Burada yazdığınız artık bende yok. Lütfen yeniden gönderin.

input-nothing-asked = Sorunuzu adımın hemen ardına yazın ya da sorduğunuz şeyi onunla yanıtlayın.

input-unseeing = { $model } görselleri göremiyor. Ücret alınmadı.
input-unseeing-none = { $model } görselleri göremiyor, şu anda başka hiçbir model de göremiyor. Ücret alınmadı.
input-button-switch = { $model } yanıtlasın
input-button-words = Yalnızca sözleri gönder
input-no-seeing-model = Şu anda görselleri gören bir model yok. Ücret alınmadı.

input-kept = Bunu ve hemen şimdi gönderdiklerinizi sakladım: düğme soruyu sorar.
input-button-ask = Şimdi sor

input-rest-unseen = Bu bütün bir mesajı dolduruyor, yani devamı olabilir. Bu grupta yalnızca adımın geçtiği mesajları alırım: gerisini adımla ya da hepsini özel sohbetimizde gönderin. Ücret alınmadı.
input-edited-piece = Bu mesaj daha uzun bir sorunun parçası, bütününün şimdi ne olduğunu bilemiyorum. Lütfen tek seferde yeniden gönderin.
text-in-pieces = Mesajınız Telegram için çok uzundu ve parça parça geldi: yalnızca ilkini okudum. Tek mesaja sığan bütün kalır.

input-unreadable-voice = Ses dinleyemem.
input-unreadable-video = Video ve animasyon izleyemem.
input-unreadable-sticker = Güzelmiş! Ama çıkartma ve oyunları okuyamam.
input-unreadable-poll = Anket ve listeleri okuyamam.
input-unreadable-location = Haritadaki yerleri okuyamam.
input-unreadable-contact = Kişi kartlarını okuyamam.
input-unreadable-file = Bu tür dosyaları okuyamam.
input-unreadable-picture-type = Bu biçimdeki görselleri okuyamam.
input-unreadable-large-picture = Bu görsel çok büyük: Telegram bana en fazla 20 MB verir.
input-unreadable-other = Bu tür mesajları okuyamam.
input-readable = Bana sözcükler, bir fotoğraf ya da dosya olarak bir görsel gönderin (PNG, JPEG, WebP ya da GIF).
