input-choice = Ne faccio un’immagine o ne parliamo?
input-button-picture = Fai un’immagine
input-button-talk = Parliamone
input-button-remember = ☐ Non chiedere più
input-button-remembers = ☑ Non chiedere più
input-remembered-picture = D’ora in poi faccio un’immagine di ciò che scrivi quando nessuna chat è aperta. /chat ne apre una.
input-remembered-talk = D’ora in poi rispondo a ciò che scrivi. Le immagini arrivano con /image.
input-button-forget = Chiedi di nuovo
input-forgotten = Va bene, chiederò ogni volta.
input-gone = Non ho più ciò che hai scritto qui. Invialo di nuovo, per favore.

input-nothing-asked = Scrivi la domanda subito dopo il mio nome, o rispondi con essa a ciò di cui chiedi.

input-unseeing = { $model } non vede le immagini. Non è stato addebitato nulla.
input-unseeing-none = { $model } non vede le immagini, e ora nessun altro modello le vede. Non è stato addebitato nulla.
input-button-switch = Chiedi a { $model }
input-button-words = Invia solo le parole
input-no-seeing-model = Nessun modello che vede le immagini è disponibile ora. Non è stato addebitato nulla.

input-kept = Ho conservato questo e ciò che invii proprio ora: il pulsante fa la domanda.
input-button-ask = Chiedi ora

input-rest-unseen = Questo riempie un intero messaggio, quindi forse c’è dell’altro. In questo gruppo ricevo solo ciò che mi nomina: invia il resto con il mio nome, o tutto nella nostra chat privata. Non è stato addebitato nulla.
input-edited-piece = Questo messaggio è parte di una domanda più lunga e non so come debba essere ora per intero. Inviala di nuovo in una volta sola.
text-in-pieces = Il messaggio era troppo lungo per Telegram ed è arrivato a pezzi: ho letto solo il primo. Ciò che sta in un messaggio arriva intero.

input-unreadable-voice = Non posso ascoltare l’audio.
input-unreadable-video = Non posso guardare video e animazioni.
input-unreadable-sticker = Bello! Ma non so leggere sticker e giochi.
input-unreadable-poll = Non so leggere sondaggi e liste.
input-unreadable-location = Non so leggere luoghi su una mappa.
input-unreadable-contact = Non so leggere schede di contatto.
input-unreadable-file = Non so leggere file di quel tipo.
input-unreadable-picture-type = Non so leggere immagini in quel formato.
input-unreadable-large-picture = Quell’immagine è troppo grande: Telegram mi dà 20 MB al massimo.
input-unreadable-other = Non so leggere quel tipo di messaggio.
input-readable = Inviami parole, una foto o un’immagine come file (PNG, JPEG, WebP o GIF).
