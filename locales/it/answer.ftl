answer-button-continue = Continua
answer-button-regenerate = Rigenera
answer-button-new = Nuova chat
answer-button-stop = Stop
answer-button-cancel = Annulla
answer-button-retry = Riprova
answer-button-keep = Tieni tutto
answer-button-model = Altro modello

answer-waiting = { $position ->
    [1] La tua domanda è la prossima: sto ancora rispondendo alla precedente.
   *[other] La tua domanda è la numero { $position } in coda. Rispondo a una alla volta.
}
answer-waiting-maintenance = Sono in manutenzione per un momento. La tua domanda è conservata, e poi risponderò da solo.
answer-cancelled = Annullato. Non è stato addebitato nulla.
answer-stopped = Fermato prima della prima parola. Non è stato addebitato nulla.
answer-summarised = Fatto: il nuovo modello sa in breve cosa è stato detto. Continua pure.
answer-no-summary = Quindi niente riassunto, e nulla va perso: il nuovo modello legge ciò che è stato detto, quanto ne contiene.

answer-note-file = Il resto è lungo: la risposta intera è nel file qui sotto.
answer-note-length = La risposta ha raggiunto la lunghezza massima. «Continua» riprende da qui.
answer-note-filtered = Il filtro del modello ha chiuso qui la risposta.
answer-note-stopped = Fermato.
answer-note-broken = Qui la connessione al modello si è interrotta.
answer-note-broken-free = Qui la connessione al modello si è interrotta. Questa risposta non è stata addebitata.
answer-note-rich-off = Qui Telegram non ha le risposte formattate, dopotutto, quindi le ho disattivate. /settings le riattiva.
answer-note-pictures = Questo modello non vede le immagini, quindi ha risposto senza.
answer-note-left-out = { $count ->
    [one] La chat è diventata lunga: il modello non vede più la prima domanda.
   *[other] La chat è diventata lunga: il modello non vede più le prime { $count } domande.
}

answer-not-charged = Non è stato addebitato nulla.
answer-failed-engine-busy = Il modello è occupato e non ha preso la domanda.
answer-failed-engine-away = Il modello non è raggiungibile in questo momento.
answer-failed-engine-failed = Il modello non è riuscito a rispondere a questa domanda.
answer-failed-timeout = Il modello è rimasto in silenzio troppo a lungo.
answer-failed-empty = Il modello ha finito senza dire nulla.
answer-failed-filtered = Il filtro del modello ha trattenuto la risposta.
answer-failed-refused = { $param ->
    [messages] Il modello ha rifiutato questa domanda.
   *[other] Il modello ha rifiutato questa richiesta.
}
answer-failed-model-gone = Questo modello non c’è più. Scegline un altro e la chat continua.
answer-failed-too-long = La domanda è più lunga di quanto questo modello possa leggere. Accorciala o scegli un modello che legge di più.
answer-failed-limit = Hai raggiunto il tuo limite di domande.
answer-failed-key-banned = La tua chiave è bloccata, quindi non posso chiedere a un modello per te. Se pensi sia un errore, scrivi a /support.
answer-failed-key-refused = Il servizio non ha accettato la tua chiave: vedi /key.
answer-failed-talk-gone = Questa chat non c’è più.
answer-failed-picture-too-big = L’immagine è troppo grande: inviane una di 20 MB al massimo, meglio come foto.
answer-failed-picture-unreadable = Non riesco a leggere questa immagine: il file è danneggiato o di un tipo che non conosco. Inviala come foto.
answer-failed-picture-gone = Telegram non ha più questa immagine. Inviala di nuovo.
answer-failed-service = C’è un problema da parte nostra e chi gestisce il bot è stato avvisato.
answer-failed-unknown = Qualcosa è andato storto durante la risposta.
