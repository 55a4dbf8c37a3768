image-queued = { $position ->
    [1] Tocca quasi a te.
   *[other] Sei al numero { $position } in coda.
}
image-queued-maintenance = { $position ->
    [1] Sono in manutenzione per un momento. La tua richiesta sarà la prima che comincio dopo, da solo.
   *[other] Sono in manutenzione per un momento. La tua richiesta resta al numero { $position } in coda e comincerà da sola.
}
image-wait-seconds = { $seconds ->
    [one] Ancora circa { $seconds } secondo.
   *[other] Ancora circa { $seconds } secondi.
}
image-wait-minutes = { $minutes ->
    [one] Ancora circa { $minutes } minuto.
   *[other] Ancora circa { $minutes } minuti.
}

image-drawing = { $kind ->
    [gif] Animo…
   *[image] Disegno…
}
image-drawing-for = { $kind ->
    [gif] Animo… { $seconds } s
   *[image] Disegno… { $seconds } s
}
image-drawing-still = { $kind ->
    [gif] Sto ancora animando… { $seconds } s
   *[image] Sto ancora disegnando… { $seconds } s
}
image-drawing-slow = { $kind ->
    [gif] Questa GIF richiede tempo… { $seconds } s
   *[image] Questa immagine richiede tempo… { $seconds } s
}
image-engine-waiting = Il motore di disegno non risponde. Continuo a provare, non devi fare nulla.
image-cancelled = Annullato. Non è stato addebitato nulla.

image-result-details-gif = { $steps ->
    [one] { $steps } passo · CFG { $cfg }
   *[other] { $steps } passi · CFG { $cfg }
}
image-result-seconds = { $seconds } s
image-result-seed = seed

image-album-drawn = { $drawn } di { $count } pronte
image-album-short = { $drawn ->
    [one] Ecco { $drawn } immagine di { $count }; il resto non è stato addebitato.
   *[other] Ecco { $drawn } immagini di { $count }; il resto non è stato addebitato.
}
image-album-cancelled = Annullato.

image-not-charged = Non è stato addebitato nulla.
image-failed-engine-busy = { $kind ->
    [gif] Il motore di disegno è occupato e non ha preso questa GIF.
   *[image] Il motore di disegno è occupato e non ha preso questa immagine.
}
image-failed-engine-away = Il motore di disegno non è raggiungibile in questo momento.
image-failed-engine-failed = { $kind ->
    [gif] Il motore di disegno non è riuscito con questa GIF.
   *[image] Il motore di disegno non è riuscito con questa immagine.
}
image-failed-timeout = { $kind ->
    [gif] La GIF richiedeva troppo tempo e l’ho abbandonata.
   *[image] L’immagine richiedeva troppo tempo e l’ho abbandonata.
}
image-failed-refused = { $param ->
    [model] Il motore di disegno non ha più questo modello.
    [sampler] Il motore di disegno non ha più questo sampler.
    [prompt] Il motore di disegno ha rifiutato questa descrizione.
   *[other] Il motore di disegno ha rifiutato questa richiesta.
}
image-failed-limit-image = Il limite di immagini è raggiunto.
image-failed-limit-gif = Il limite di GIF è raggiunto.
image-failed-key-banned = La tua chiave è bloccata, quindi non posso disegnare per te. Se pensi sia un errore, scrivi a /support.
image-failed-key-refused = Il servizio di disegno non ha accettato la tua chiave: vedi /key.
image-failed-not-allowed-here = { $kind ->
    [gif] Questa chat non mi lascia inviare GIF.
   *[image] Questa chat non mi lascia inviare immagini.
}
image-failed-too-big = { $kind ->
    [gif] La GIF è più grande di quanto Telegram mi lasci inviare.
   *[image] L’immagine è più grande di quanto Telegram mi lasci inviare.
}
image-failed-no-way-here = È disegnato, ma ora in questo messaggio non si può mostrare nulla. Il gestore è stato avvisato.
image-failed-no-private-chat = È disegnato, ma non ho una chat privata con te per inviartelo. Aprimi, premi «Avvia» e riprova.
image-failed-service = C’è un problema da parte nostra e chi gestisce il bot è stato avvisato.
image-failed-unknown = { $kind ->
    [gif] Qualcosa è andato storto nell’animazione.
   *[image] Qualcosa è andato storto nel disegno.
}

image-button-cancel = Annulla
image-button-again = Ancora
image-button-vary = Variante
image-button-edit = Modifica
image-button-seed = Stesso seed
image-button-file = Come file
image-button-gif = In GIF
image-button-delete = Elimina
image-button-retry = Riprova
