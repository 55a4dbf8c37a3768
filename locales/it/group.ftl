group-title = Impostazioni di questo gruppo
group-about = Solo gli amministratori del gruppo possono cambiarle.
group-uses = Rispondo a: { $uses }
group-uses-none = Qui non rispondo a nessun comando
group-audience-everybody = Chi può chiedermi: tutti
group-audience-admins = Chi può chiedermi: solo gli amministratori
group-cap-none = Per persona al giorno: quanto permette il suo limite
group-cap = { $count ->
    [one] Per persona al giorno: { $count } richiesta
   *[other] Per persona al giorno: { $count } richieste
}
group-pool-none = Chi paga: ognuno dal proprio limite
group-pool-given = { $count ->
    [one] Chi paga: { $admin }, { $count } richiesta al giorno per tutti insieme
   *[other] Chi paga: { $admin }, { $count } richieste al giorno per tutti insieme
}
group-pool-admin = un amministratore
group-quiet-none = Ore di silenzio: nessuna
group-quiet-hours = Ore di silenzio: dalle { $from } alle { $until } ({ $zone })
group-language-own = Lingua: quella di ognuno
group-language = Lingua: { $language }
group-context-on = Chat: una domanda continua la chat della persona
group-context-off = Chat: ogni domanda sta a sé
group-button-settings = Impostazioni del gruppo
group-button-image = Immagini
group-button-gif = GIF
group-button-chat = Chat
group-button-audience-everybody = Apri a tutti
group-button-audience-admins = Solo agli amministratori
group-button-cap = Per persona
group-button-pool = Chi paga
group-button-quiet = Ore di silenzio
group-button-language = Lingua
group-button-context-on = Continua le chat
group-button-context-off = Ogni domanda a sé
group-button-close = Chiudi
group-button-back = Indietro
group-button-no-cap = Nessun limite
group-button-no-pool = Ognuno per sé
group-button-quiet-on = Imposta ore di silenzio
group-button-quiet-off = Niente ore di silenzio
group-button-quiet-from = Dalle { $hour }
group-button-quiet-until = Alle { $hour }
group-button-language-own = Quella di ognuno
group-about-cap = Quanto può chiedere qui una persona al giorno? Il suo limite resta com’è.
group-about-pool = Quanto dai al giorno al gruppo dal tuo limite? Allora qui i membri non pagano nulla.
group-about-quiet = In queste ore qui non faccio nulla. L’ora del gruppo è { $zone }.
group-about-language = Quale lingua parlo qui?
group-changed = Fatto.
group-for-admins = Solo gli amministratori di questo gruppo possono cambiarlo.

group-refused-off-image = Le immagini sono disattivate in questo gruppo. Nella nostra chat privata funzionano.
group-refused-off-gif = Le GIF sono disattivate in questo gruppo. Nella nostra chat privata funzionano.
group-refused-off-chat = Le chat sono disattivate in questo gruppo. Nella nostra chat privata funzionano.
group-refused-quiet = Questo gruppo ha ore di silenzio fino alle { $time }. Non è stato addebitato nulla. Nella nostra chat privata sono sveglio.
group-refused-admins-only = In questo gruppo possono chiedermi solo gli amministratori. Nella nostra chat privata puoi anche tu.
group-refused-person-full = La tua parte di oggi in questo gruppo è finita. Ce n’è ancora alle { $time }, e nella nostra chat privata hai il tuo limite.
group-refused-pool-full = Il limite di oggi di questo gruppo è finito. Ce n’è ancora alle { $time }, e nella nostra chat privata hai il tuo.
group-refused-pool-dry = Il limite a cui attinge questo gruppo è finito fino alle { $time }. Nella nostra chat privata hai il tuo.
group-refused-pool-barred = Chi paga per questo gruppo ora non può. I suoi amministratori possono cambiarlo in /settings; nella nostra chat privata hai il tuo limite.
group-ask-in-private = Chiedi in privato

group-welcome-title = Ciao! Faccio immagini, GIF e risposte.
group-welcome-image = Immagine: { $example }
group-welcome-gif = GIF: { $example }
group-welcome-chat = Domanda: { $example }, o comincia con { $name }, o rispondi a una mia risposta
group-welcome-silent = Altrimenti resto in silenzio e non leggo la conversazione.
group-welcome-rights = Di cosa ho bisogno
group-right-send = Inviare messaggi e media, per poter rispondere: ce l’ho.
group-right-send-missing = Inviare messaggi e media, per poter rispondere: manca. Concedilo, per favore.
group-right-delete = Eliminare messaggi, per togliere chiavi API pubblicate per errore: ce l’ho.
group-right-delete-missing = Eliminare messaggi, per togliere chiavi API pubblicate per errore: non ce l’ho. Decidi tu.

silenced-no-rights = Non posso inviarlo in «{ $group }». Non è stato addebitato nulla. Chiedi agli amministratori di permettermi messaggi e media, o chiedimelo qui.
silenced-topic-closed = L’argomento in «{ $group }» è chiuso o non c’è più, quindi lì non posso rispondere. Non è stato addebitato nulla. Chiedi in un altro argomento o qui.
silenced-flood = «{ $group }» ora non accetta altri miei messaggi. Non è stato addebitato nulla. Riprova tra un minuto o chiedimelo qui.
silenced-brought-here = L’argomento in «{ $group }» è chiuso o non c’è più, quindi ciò che hai chiesto è qui.
silenced-group-unnamed = il tuo gruppo
