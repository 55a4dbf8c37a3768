broadcast-title = Broadcast
broadcast-about = Rispondi con { $command } a qualsiasi messaggio di questa chat, anche inoltrato, e lo invierò a tutti quelli che scegli. I nuovi post del tuo canale li propongo da solo.
broadcast-about-quiet = Rispondi con { $command } a qualsiasi messaggio di questa chat, anche inoltrato, e lo invierò a tutti quelli che scegli. I nuovi post del tuo canale ora non te li propongo.
broadcast-none = Finora non ce n’è stato nessuno.
broadcast-reply-unusable = Questo non si può inviare a tutti: è un messaggio di servizio, o troppo vecchio perché io lo veda. Rispondi a un testo, un’immagine, un file, un sondaggio o un album.
broadcast-admins-only = Questi pulsanti sono per gli amministratori.
broadcast-gone = Questo broadcast è troppo vecchio.
broadcast-button-offers-on = Proponimi i nuovi post
broadcast-button-offers-off = Non propormi i nuovi post
broadcast-button-list = Tutti i broadcast

broadcast-offer-title = Inviare questo post a tutti?
broadcast-offer-album = Album
broadcast-button-prepare = Prepara
broadcast-button-not-now = Questo no
broadcast-offer-declined = Va bene, questo post resta nel canale.
broadcast-offers-off = Non ti proporrò più i nuovi post. { $command } li fa tornare.

broadcast-kind-text = Testo
broadcast-kind-photo = Foto
broadcast-kind-video = Video
broadcast-kind-animation = GIF
broadcast-kind-audio = Audio
broadcast-kind-document = File
broadcast-kind-voice = Messaggio vocale
broadcast-kind-video_note = Videomessaggio
broadcast-kind-sticker = Sticker
broadcast-kind-poll = Sondaggio
broadcast-kind-album = Album di { $count }
broadcast-kind-other = Messaggio
broadcast-kind-from = { $what } da { $channel }

broadcast-state-draft = Broadcast: bozza
broadcast-state-scheduled = Broadcast: programmato
broadcast-state-counting = Broadcast: raccolgo chi lo riceve
broadcast-state-running-send = Broadcast: invio in corso
broadcast-state-running-resend = Broadcast: nuovo invio in corso
broadcast-state-running-edit = Broadcast: modifica ovunque in corso
broadcast-state-running-delete = Broadcast: eliminazione ovunque in corso
broadcast-state-paused = Broadcast: in pausa
broadcast-state-finished = Broadcast: finito
broadcast-state-stopped = Broadcast: fermato

broadcast-to-all = A: tutti quelli che lo vogliono
broadcast-to = A: { $who }
broadcast-who-active = { $days ->
    [one] attivi nell’ultimo giorno
   *[other] attivi negli ultimi { $days } giorni
}
broadcast-language-unknown = lingua sconosciuta
broadcast-as-news = Come: novità, che si può disattivare
broadcast-as-offers = Come: offerta, che si può disattivare
broadcast-as-service = Come: avviso di servizio, che nessuno può disattivare
broadcast-duration-seconds = { $seconds } s
broadcast-duration-minutes = { $minutes } min { $seconds } s
broadcast-duration-hours = { $hours } h { $minutes } min
broadcast-people = { $count ->
    [one] { $count } persona, circa { $duration }
   *[other] { $count } persone, circa { $duration }
}
broadcast-nobody = In questo pubblico non c’è nessuno, quindi nessuno a cui inviarlo.
broadcast-turbo-on = Il turbo a pagamento è attivo: fino a 1000 messaggi al secondo, per { $stars } Stars
broadcast-turbo-balance = Il bot ha { $balance } Stars.
broadcast-turbo-short = Il bot ha { $balance } Stars: troppo poche, quindi Telegram rifiuterà.
broadcast-turbo-unknown = Non sono riuscito a leggere quante Stars ha il bot.

broadcast-warning-uncopyable = Telegram non mi permette di copiarlo, quindi non si può inviare.
broadcast-warning-protected = La sua chat protegge i contenuti, quindi Telegram non mi permette di copiarlo. Togli la protezione e prova di nuovo.
broadcast-warning-missing = Il post non c’è più, quindi non si può inviare.
broadcast-warning-rights = Non posso più leggere quella chat, quindi non si può inviare. Nominami amministratore lì e prova di nuovo.
broadcast-warning-caption = La sua didascalia è troppo lunga per una copia: { $count } caratteri, e ne sono ammessi 1024. Accorciala dove si trova e prova di nuovo.
broadcast-warning-quiz = È un quiz di cui non conosco la risposta, quindi Telegram non mi permette di copiarlo.
broadcast-warning-paid = I contenuti a pagamento non si possono copiare.
broadcast-warning-giveaway = I giveaway non si possono copiare.
broadcast-warning-album-buttons = Gli album non possono avere pulsanti: quelli del post e «Non ricevere più» non ci saranno.
broadcast-warning-album-mute = Gli album non possono avere pulsanti: si disattivano in { $command }.
broadcast-warning-album-part = È una parte di un album di cui non ho visto il resto. Inoltra qui l’album e rispondi per inviarlo tutto.
broadcast-warning-buttons = { $count ->
    [one] { $count } pulsante funziona solo dove si trova il post, quindi non ci sarà.
   *[other] { $count } pulsanti funzionano solo dove si trova il post, quindi non ci saranno.
}
broadcast-warning-poll = Ogni persona riceve un sondaggio tutto suo: i voti non si contano insieme.
broadcast-warning-edit-kind = Una volta inviato, questo tipo non si può modificare ovunque, solo eliminare.

broadcast-button-audience = Pubblico
broadcast-button-category = Categoria
broadcast-button-turbo-on = Attiva il turbo a pagamento
broadcast-button-turbo-off = Disattiva il turbo a pagamento
broadcast-button-test = Prova con me
broadcast-button-send = Invia ora
broadcast-button-send-sure = { $count ->
    [one] Sì, invia a { $count } persona
   *[other] Sì, invia a { $count } persone
}
broadcast-button-schedule = Programma
broadcast-button-cancel = Annulla
broadcast-button-everybody = Tutti
broadcast-button-languages = Lingue
broadcast-button-active = Attivi in 30 giorni
broadcast-button-language = { $language }: { $count }
broadcast-button-news = Novità
broadcast-button-offers = Offerte
broadcast-button-service = Servizio
broadcast-audience-ask = Chi deve riceverlo? Chi ha disattivato questa categoria o mi ha bloccato non lo riceve mai.
broadcast-languages-ask = Quali lingue? Accanto a ognuna c’è quante persone raggiunge.
broadcast-category-ask = Che cos’è? Novità e offerte si possono disattivare, le une senza le altre. Gli avvisi di servizio arrivano a tutti: guasti e nuove condizioni, nient’altro.
broadcast-send-ask = { $count ->
    [one] Inviarlo ora a { $count } persona?
   *[other] Inviarlo ora a { $count } persone?
}
broadcast-send-ask-turbo = Costa { $stars } Stars.
broadcast-cancelled = Annullato. Nulla è stato inviato.
broadcast-tested = Inviato a te, con il suono. Nessun altro ce l’ha.
broadcast-first = { $name } ha fatto prima: { $what }
broadcast-first-send = l’invio è già in corso.
broadcast-first-schedule = è già programmato.
broadcast-first-cancel = È già annullato.
broadcast-first-other = non è più in quello stato.
broadcast-an-admin = Un altro amministratore
broadcast-changed-meanwhile = Non è cambiato nulla: il broadcast non è più in quello stato.

broadcast-schedule-ask = Quando? La tua ora è { $time } ({ $zone }).
broadcast-zone-ask = Che ora è da te? Lo chiedo una volta sola.
broadcast-time-ask = Quando devo inviarlo? Scrivilo come { $short }, o con il giorno come { $long } ({ $zone }).
broadcast-time-unreadable = Non lo leggo come un’ora. Scrivila come { $short }, o con il giorno come { $long }.
broadcast-time-past = Quel momento è passato. Quando, allora?
broadcast-time-too-far = È troppo lontano: 90 giorni al massimo. Quando, allora?
broadcast-scheduled-for = Sarà inviato: { $time }
broadcast-button-in-an-hour = Tra 1 ora
broadcast-button-tonight = Oggi 19:00
broadcast-button-tomorrow = Domani 9:00
broadcast-button-type = Un’altra ora…
broadcast-button-zone = Fuso orario: { $zone }
broadcast-button-unschedule = Non inviare
broadcast-button-zone-choice = { $time } ({ $zone })

broadcast-progress = { $percent }% di { $total }
broadcast-counted = { $count ->
    [one] { $count } persona finora
   *[other] { $count } persone finora
}
broadcast-count-sent = L’hanno ricevuto: { $count }
broadcast-count-edited = Modificato: { $count }
broadcast-count-deleted = Eliminato: { $count }
broadcast-count-blocked = Mi hanno bloccato: { $count }
broadcast-count-failed = Non riusciti: { $count }
broadcast-count-deferred = Da riprovare: { $count }
broadcast-count-uncertain = Incerti: { $count }
broadcast-count-left = Restano: { $count }
broadcast-rate = { $count } al secondo, ancora circa { $duration }
broadcast-held = Telegram chiede una pausa; riprende da solo: { $time }.
broadcast-old-text = { $count ->
    [one] Intanto il post è stato modificato: { $count } persona ha la vecchia versione. Chi viene ora riceve quella nuova.
   *[other] Intanto il post è stato modificato: { $count } persone hanno la vecchia versione. Chi viene ora riceve quella nuova.
}
broadcast-uncertain-hint = Incerti: la richiesta è partita, e un crash o una connessione persa ha inghiottito la risposta di Telegram. Forse l’hanno ricevuto.
broadcast-took = Durata: { $duration }
broadcast-button-pause = Metti in pausa
broadcast-button-resume = Continua
broadcast-button-stop = Ferma
broadcast-button-stop-sure = Sì, ferma del tutto
broadcast-stop-ask = Fermarlo del tutto? Chi ce l’ha lo tiene, e nessun altro lo riceve. Dopo una pausa si può continuare.

broadcast-trouble-post-gone = Ho messo in pausa: il post è stato eliminato, quindi non resta nulla da copiare. Nessuno va perso; puoi fermarlo, e dopo eliminarlo ovunque.
broadcast-trouble-not-copyable = Ho messo in pausa: Telegram non mi permette più di copiare il post. La sua chat ora protegge i contenuti? Cambialo e continua.
broadcast-trouble-source-gone = Ho messo in pausa: non posso più leggere la chat dove si trova il post. Nominami di nuovo amministratore lì e continua.
broadcast-trouble-rejected = Ho messo in pausa: Telegram rifiuta il post per una persona dopo l’altra. Guarda l’elenco, e continua o ferma.
broadcast-trouble-no-balance = Ho messo in pausa: il bot ha troppo poche Stars per il turbo a pagamento. Ricaricale e continua.
broadcast-trouble-no-answers = Ho messo in pausa: Telegram non risponde. Continua quando risponde; nessuno lo riceve due volte.

broadcast-button-edit = Modifica ovunque
broadcast-button-edit-sure = { $count ->
    [one] Sì, modifica { $count } messaggio
   *[other] Sì, modifica { $count } messaggi
}
broadcast-edit-ask = { $count ->
    [one] Modificarlo da { $count } persona, secondo ciò che ora dice il post?
   *[other] Modificarlo da { $count } persone, secondo ciò che ora dice il post?
}
broadcast-edit-nothing = Prima modifica il post dove si trova; poi porto la modifica a tutti.
broadcast-button-delete = Elimina ovunque
broadcast-button-delete-sure = { $count ->
    [one] Sì, elimina { $count } messaggio
   *[other] Sì, elimina { $count } messaggi
}
broadcast-delete-ask = { $count ->
    [one] Eliminarlo da { $count } persona? Non si può annullare.
   *[other] Eliminarlo da { $count } persone? Non si può annullare.
}
broadcast-delete-late = Ha più di 48 ore; Telegram potrebbe rifiutare di eliminarne una parte.
broadcast-button-resend-failed = Invia di nuovo ai non riusciti: { $count }
broadcast-button-resend-uncertain = Invia di nuovo agli incerti: { $count }
broadcast-resend-failed-ask = { $count ->
    [one] Inviarlo di nuovo a { $count } persona che non l’ha ricevuto?
   *[other] Inviarlo di nuovo a { $count } persone che non l’hanno ricevuto?
}
broadcast-resend-uncertain-ask = { $count ->
    [one] Inviarlo di nuovo a { $count } persona che forse ce l’ha già? Potrebbe riceverlo due volte.
   *[other] Inviarlo di nuovo a { $count } persone che forse ce l’hanno già? Alcune potrebbero riceverlo due volte.
}
broadcast-button-sure = Sì
broadcast-button-list-file = Elenco in un file
broadcast-file-caption = { $part ->
    [1] Tutte le persone e com’è andata
   *[other] Tutte le persone e com’è andata, parte { $part }
}
broadcast-file-coming = L’elenco sta arrivando.

broadcast-mute = Non ricevere più
broadcast-unmute = Ricevi di nuovo
broadcast-muted-news = Disattivate: non ti invierò novità. /settings le fa tornare.
broadcast-muted-offers = Disattivate: non ti invierò offerte. /settings le fa tornare.
broadcast-unmuted-news = Riceverai di nuovo le novità.
broadcast-unmuted-offers = Riceverai di nuovo le offerte.
