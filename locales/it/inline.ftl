inline-image-title = Disegna
inline-image-about = { $model } · { $size }
inline-gif-title = Crea una GIF
inline-gif-about = Qualche secondo in movimento
inline-ask-title = Fai una domanda
inline-ask-about = { $model } risponde proprio in questa chat
inline-own-title = Dalle mie immagini

inline-hint = Scrivi cosa disegnare o chiedere
inline-join-first = Iscriviti al nostro canale per usarmi qui
inline-limited = Limite raggiunto, libero { $wait }
inline-open-first = Prima aprimi
inline-banned = La tua chiave è bloccata
inline-problem = Qualcosa non va: guarda cosa
inline-away = Torno subito

inline-placeholder = { $choice ->
    [ask] Un momento. Se non succede nulla, premi «Crea».
    [gif] La tua GIF sta per cominciare. Se non succede nulla, premi «Crea».
   *[image] La tua immagine sta per cominciare. Se non succede nulla, premi «Crea».
}
inline-button-make = Crea
inline-button-cancel = Annulla
inline-button-stop = Stop
inline-button-retry = Riprova
inline-button-reask = Riprova
inline-button-again = Ancora
inline-button-yours = Crea la tua
inline-button-open = Aprimi
inline-button-see = Guarda
inline-button-rest = Leggi il resto
inline-button-go-on = Continua in privato

inline-in-private = È pronto, nella chat privata di chi l’ha chiesto.
inline-join = Prima iscriviti al nostro canale: «Aprimi» mostra come. Non è stato addebitato nulla.
inline-failed = Qualcosa è andato storto da parte nostra. Non è stato addebitato nulla.
inline-cut = Questo è solo l’inizio.
inline-started = In corso.
inline-words-gone = Non ricordo più di cosa si trattava. Invialo ancora una volta.

inline-back-title = Tutto pronto
inline-back = Scegli una chat, e ciò che hai scritto sarà di nuovo lì.
inline-button-back = Scegli una chat
inline-back-gone = Non ricordo più cosa hai scritto. Scrivi il mio nome e qualche parola in una chat.

inline-go-on = È tutto. Continua qui: basta scrivere.
inline-answer-elsewhere = Questa risposta è per chi ha chiesto. Chiedimi lo stesso e avrai la tua.
inline-guest-empty = Scrivi dopo il mio nome cosa vuoi: «disegna una volpe rossa», o una domanda.

staging-missing-title = Le immagini non si possono mostrare nei messaggi inline
staging-missing = Lì Telegram non accetta caricamenti. Per ora le invio nelle chat private. Crea un canale privato, aggiungimi come amministratore e metti il suo id in STAGING_CHAT_ID.
staging-trouble-title = La chat di appoggio non accetta file
staging-trouble-missing = Non ci sono dentro, o non esiste. Aggiungimi di nuovo o controlla STAGING_CHAT_ID.
staging-trouble-no-rights = Lì non posso inviare immagini e file. Nominami amministratore con il permesso di pubblicare.
staging-trouble-flooded = Telegram chiede una pausa: si invia troppo in una volta. Un canale a parte regge più di un gruppo.
staging-trouble-refused = Telegram rifiuta ciò che invio lì. Il log dice perché.
staging-trouble-until = Fino ad allora ciò che si disegna inline non viene addebitato né mostrato.
