chat-limited = { $limit ->
    [one] Per ora hai usato la tua { $limit } domanda. Non è stato addebitato nulla.
   *[other] Per ora hai usato le tue { $limit } domande. Non è stato addebitato nulla.
}
chat-limited-until = Puoi chiedere di nuovo { $wait }, alle { $time }.
chat-line-full = { $waiting ->
    [one] Qui aspetta { $waiting } tua domanda, di più non si può. Non è stato addebitato nulla. Riprova quando avrà risposta.
   *[other] Qui aspettano { $waiting } tue domande, di più non si può. Non è stato addebitato nulla. Riprova quando una avrà risposta.
}
chat-key-banned = La tua chiave API è bloccata, quindi non posso chiedere a un modello per te. Se pensi sia un errore, scrivi a /support.
chat-engine-away = I modelli linguistici non sono raggiungibili in questo momento. Non è stato addebitato nulla. Riprova tra un minuto.

chat-title-new = Nuova chat
chat-title-open = Questa chat
chat-model = Modello: { $model } · { $strengths }
chat-persona = Ruolo: { $persona }
chat-creativity = Creatività: { $creativity }
chat-kept = { $days ->
    [one] Conservata per { $days } giorno dopo l’ultima risposta.
   *[other] Conservata per { $days } giorni dopo l’ultima risposta.
}
chat-not-kept = { $hours ->
    [one] Dimenticata { $hours } ora dopo l’ultima risposta.
   *[other] Dimenticata { $hours } ore dopo l’ultima risposta.
}
chat-home-hint = Premi «Inizia» o invia subito la tua domanda.
chat-home-hint-reply = Premi «Inizia» o rispondi a questo messaggio con la tua domanda.
chat-home-hint-open = Cambia ciò che vuoi e applicalo a questa chat, o iniziane una nuova.
chat-button-model = Modello: { $model }
chat-button-persona = Ruolo: { $persona }
chat-button-creativity = Creatività: { $creativity }
chat-button-keep = Conserva la nuova chat
chat-button-dont-keep = Non conservarla
chat-button-settings = Impostazioni chat
chat-button-start = Inizia
chat-button-start-new = Inizia una nuova chat
chat-button-apply = Applica a questa chat
chat-button-show-all = Mostra tutto
chat-button-star = ☆ Aggiungi il modello ai preferiti
chat-button-unstar = ★ Togli il modello dai preferiti
chat-button-new-persona = Nuovo ruolo
chat-button-use-persona = Usa
chat-button-rename = Rinomina
chat-button-instructions = Istruzioni
chat-button-delete = Elimina
chat-button-exact = Valori esatti
chat-button-parameter = { $name }: { $value }
chat-button-default = Torna al predefinito

chat-models-title = Scegli un modello
chat-models-hint = { $count ->
    [one] C’è { $count } modello.
   *[other] C’è una scelta di { $count } modelli. Puoi anche scrivere una parte del nome.
}
chat-model-line = { $model } – { $strengths }
chat-page = { $page } / { $pages }
chat-search = { $count ->
    [one] { $count } nome con { $search }:
   *[other] { $count } nomi con { $search }:
}
chat-strength-pictures = vede le immagini
chat-strength-code = codice
chat-strength-reasoning = ragionamento
chat-strength-roleplay = gioco di ruolo
chat-strength-writing = scrittura
chat-strength-long = testi lunghi
chat-strength-fast = veloce
chat-strength-general = domande generali

chat-personas-title = Chi deve rispondere?
chat-persona-line = { $name } – { $about }
chat-personas-hint = { $count ->
    [0] Puoi anche crearne uno tuo: un nome e istruzioni con parole tue.
   *[other] Qui sotto ci sono quelli creati da te. ✎ ne modifica uno.
}
chat-personas-full = Non c’è posto: prima eliminane uno
chat-persona-new = Nuovo ruolo
chat-persona-name-hint = { $max ->
    [one] Come si chiama? Invia un nome di { $max } carattere al massimo.
   *[other] Come si chiama? Invia un nome di { $max } caratteri al massimo.
}
chat-persona-prompt-hint = { $max ->
    [one] Come deve rispondere? Invia le istruzioni, { $max } carattere al massimo. Per esempio: Sei un paziente allenatore di scacchi. Chiedimi la mossa prima di commentarla.
   *[other] Come deve rispondere? Invia le istruzioni, { $max } caratteri al massimo. Per esempio: Sei un paziente allenatore di scacchi. Chiedimi la mossa prima di commentarla.
}
chat-persona-name_empty = Un nome ha bisogno di almeno un carattere visibile.
chat-persona-name_too_long = { $max ->
    [one] Il nome è troppo lungo: { $max } carattere al massimo.
   *[other] Il nome è troppo lungo: { $max } caratteri al massimo.
}
chat-persona-prompt_empty = Le istruzioni hanno bisogno di almeno un carattere visibile.
chat-persona-prompt_too_long = { $max ->
    [one] Le istruzioni sono troppo lunghe: { $max } carattere al massimo.
   *[other] Le istruzioni sono troppo lunghe: { $max } caratteri al massimo.
}
chat-persona-too_many = { $max ->
    [one] Hai { $max } ruolo, di più non si può. Prima eliminalo.
   *[other] Hai { $max } ruoli, di più non si può. Prima eliminane uno.
}
persona-name-assistant = Assistente
persona-name-writer = Scrittore
persona-name-coder = Programmatore
persona-name-teacher = Insegnante
persona-name-translator = Traduttore
persona-name-editor = Editor
persona-name-brainstormer = Fonte di idee
persona-name-friend = Amico
persona-about-assistant = risponde al punto
persona-about-writer = racconti, post e lettere con una voce
persona-about-coder = codice che funziona e i suoi perché
persona-about-teacher = spiega passo passo, poi ti interroga
persona-about-translator = la traduzione e nient’altro
persona-about-editor = corregge il tuo testo ed elenca le modifiche
persona-about-brainstormer = idee, dalle ovvie alle audaci
persona-about-friend = breve, cordiale, si interessa a te

chat-creativity-title = Quanto libera deve essere la risposta?
chat-creativity-line = { $name } – { $about }
chat-creativity-precise = Preciso
chat-creativity-balanced = Equilibrato
chat-creativity-creative = Creativo
chat-creativity-own = i tuoi valori
chat-creativity-about-precise = fatti e codice, quasi uguale ogni volta
chat-creativity-about-balanced = per la maggior parte delle domande
chat-creativity-about-creative = storie e idee, diverso ogni volta
chat-exact-title = Valori esatti
chat-exact-hint = Per chi sa cosa fa. Ogni modello ha il suo carattere.
chat-default = predefinito
chat-parameter-maxTokens = Lunghezza
chat-parameter-temperature = Temperatura
chat-parameter-topP = Top P
chat-parameter-topK = Top K
chat-parameter-repetitionPenalty = Ripetizione
chat-parameter-presencePenalty = Presenza
chat-parameter-frequencyPenalty = Frequenza
chat-parameter-about-maxTokens = La risposta più lunga, in token; 1000 sono circa 650 parole italiane. Ciò che è più lungo si può continuare.
chat-parameter-about-temperature = Quanto caso c’è nella scelta delle parole. Sopra 2 quasi nessun modello ha senso.
chat-parameter-about-topP = Solo le parole più probabili che insieme hanno questa probabilità.
chat-parameter-about-topK = Solo questo numero di parole più probabili; 0 sono tutte.
chat-parameter-about-repetitionPenalty = Sopra 1 le parole già dette tornano meno, sotto 1 di più.
chat-parameter-about-presencePenalty = Sopra 0 i temi nuovi arrivano prima, sotto 0 dopo.
chat-parameter-about-frequencyPenalty = Sopra 0 le parole frequenti tornano meno, sotto 0 di più.
chat-parameter-hint = Da { $min } a { $max }; predefinito { $default }. Puoi anche scrivere un numero.

chat-switch-title = Che ne è di ciò che è stato detto?
chat-switch-ask = { $model } è nuovo in questa chat.
chat-switch-keep = Tieni tutto
chat-switch-summarise = Tieni un riassunto
chat-switch-new = Inizia una nuova chat
chat-loss-pictures = { $count ->
    [one] Non vede le immagini: { $count } resta fuori.
   *[other] Non vede le immagini: { $count } restano fuori.
}
chat-loss-turns = { $count ->
    [one] Contiene meno: la domanda più vecchia e la sua risposta non entrano.
   *[other] Contiene meno: le { $count } domande più vecchie e le loro risposte non entrano.
}

chat-end-begun = La tua chat è aperta
chat-end-changed = Fatto, dalla prossima risposta
chat-end-kept = Fatto, e tutto ciò che è stato detto resta
chat-end-summarising = Fatto, sto riassumendo ciò che è stato detto
chat-open-hint = Invia semplicemente la tua domanda. /new ricomincia, /stop chiude la chat.
chat-open-hint-reply = Invia /chat con la tua domanda o rispondi alle mie risposte. /new ricomincia, /stop chiude la chat.
chat-card-closed = Chiuso. Non è cambiato nulla.
chat-card-expired = Questa scheda è scaduta. Invia /chat per aprirne una nuova.
chat-need-words = Mi serve a parole: invialo come testo.
chat-no-model = Nessun modello ha { $typed } nel nome.
chat-no-model-suggestion = Non c’è un modello { $typed }. Intendevi { $suggestion }?
chat-not-in-range = { $name } accetta un numero da { $min } a { $max }, non { $typed }.
chat-not-in-range-whole = { $name } accetta un numero intero da { $min } a { $max }, non { $typed }.

chat-talk-gone = Questa chat è eliminata o troppo vecchia.
chat-answer-gone = Non ricordo più questa risposta. Invia di nuovo la domanda.
chat-not-yours = Questa chat è di qualcun altro. Invia /chat per iniziare la tua.
chat-asked = Subito!
chat-stopping = Mi fermo. Ciò che è già arrivato resta.
chat-stop-too-late = Troppo tardi: è già finito.
chat-cancelled = Annullato. Non è stato addebitato nulla.
chat-cancel-too-late = Troppo tardi: è arrivato il suo turno.
chat-closed = Questa chat è chiusa. Ti aspetta in «Le mie chat».
chat-nothing-open = Qui non c’è nessuna chat aperta e nessuna risposta in arrivo.

talks-title = Le mie chat
talks-hint = { $count ->
    [one] Hai { $count } chat.
   *[other] Hai { $count } chat, prima le più recenti.
}
talks-untitled = Chat senza titolo
talks-none = Non hai ancora chat. Chiedi qualcosa e apparirà qui.
talks-elsewhere = Le tue chat sono solo per te: sono nella nostra chat privata.
talks-facts = { $count ->
    [one] { $model } · { $count } domanda
   *[other] { $model } · { $count } domande
}
talks-last = Ultima risposta: { $day }
talks-is-open = Aperta qui
talks-button-page = Tutte le chat
talks-button-resume = Riapri
talks-button-rename = Rinomina
talks-button-export = Esporta
talks-button-remove = Elimina
talks-button-delete = Sì, elimina
talks-button-close = Chiudi
talks-remove-ask = Eliminare { $title } con tutto ciò che è stato detto? Non si può recuperare.
talks-rename-ask = Come si chiamerà { $title }? Invia un nuovo titolo.
talks-title-empty = Un titolo ha bisogno di almeno un carattere visibile.
talks-resumed = Riaperta: continua pure a scrivere.
talks-exporting = Ecco il file.
talks-deleted = Eliminato.
export-you = Tu
export-left-branch = Da un ramo abbandonato.
export-picture = Immagine { $number }
export-unfinished = La risposta non è arrivata alla fine.
