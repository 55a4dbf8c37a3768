command-admin = Il pannello degli amministratori
command-stats = Cifre e grafici
command-broadcast = Scrivi a tutti
command-ban = Blocca la chiave di qualcuno
command-unban = Sblocca una chiave
command-grant = Dai un piano a qualcuno
command-refund = Restituisci un pagamento

off-image = Le immagini per ora sono disattivate. Non è stato addebitato nulla; riprova più tardi.
off-gif = Le GIF per ora sono disattivate. Non è stato addebitato nulla; riprova più tardi.
off-chat = Le chat per ora sono disattivate. Non è stato addebitato nulla; riprova più tardi.
off-inline = La modalità inline per ora è disattivata
off-guest = Per ora rispondo solo nelle mie chat. Non è stato addebitato nulla; riprova più tardi.
off-keys = Per ora non do nuove chiavi. Riprova più tardi.
off-trial = Le prove per ora sono disattivate. Riprova più tardi.
off-payments = Per ora non accetto pagamenti. Riprova più tardi.

desk-title = Pannello
desk-about = Tutto qui è solo per gli amministratori. /admin con un id, un @nome, o come risposta a un messaggio inoltrato, apre subito una persona.
desk-button-statistics = Statistiche
desk-button-broadcasts = Broadcast
desk-button-people = Persone
desk-button-audit = Chi ha fatto cosa
desk-button-switches = Funzioni
desk-button-maintenance = Manutenzione
desk-button-checks = Controlli
desk-button-refresh = Aggiorna

desk-under-maintenance = ⚠️ IN MANUTENZIONE
desk-maintenance-since = Da: { $time }, a cura dell’amministratore { $admin }. Le richieste vengono accettate e aspettano.
desk-off = ⚠️ Fuori servizio: { $names }
desk-switches-about = Tocca per disattivare o attivare una funzione, ovunque e subito. Alle persone lo si dice con gentilezza, gli sviluppatori ricevono un 503, e a nessuno viene addebitato nulla. Ciò che è già in coda viene finito.
desk-switch-on = { $name }: sì
desk-switch-off = { $name }: NO
desk-turned-on = { $name }: di nuovo in funzione
desk-turned-off = { $name }: fuori servizio
desk-maintenance-about = Durante la manutenzione immagini e domande vengono accettate e aspettano; le persone lo vedono sulle loro schede, e poi tutto riprende da solo. Gli sviluppatori ricevono un 503 con Retry-After. Ciò che è in corso viene finito. Resta anche dopo un riavvio.
desk-button-maintain-on = Comincia la manutenzione
desk-button-maintain-off = Termina la manutenzione
desk-maintenance-on = La manutenzione è cominciata.
desk-maintenance-off = La manutenzione è finita. Tutto riprende.

switch-image = Immagini
switch-gif = GIF
switch-chat = Chat
switch-inline = Inline
switch-guest = Modalità ospite
switch-keys = Nuove chiavi
switch-trial = Prove
switch-payments = Pagamenti
switch-gateway-image = API: immagini
switch-gateway-gif = API: GIF
switch-gateway-llm = API: chat

desk-people-ask = Chi cerchi? Invia un id o un @nome, o inoltra un suo messaggio.
desk-people-nobody = Così non indichi nessuno. Invia un id o un @nome, o inoltra un suo messaggio.
desk-people-unknown = Non ho mai incontrato nessuno con quel nome. Invia il suo id o inoltra un suo messaggio.
desk-people-hidden = Questa persona nasconde chi è quando i suoi messaggi vengono inoltrati. Invia il suo id o il suo @nome.
desk-person-language = Lingua: { $language }
desk-person-first = Prima visita: { $time }
desk-person-last = Ultima visita: { $time }
desk-person-blocked = Mi ha bloccato: { $time }
desk-person-deactivated = Non è più su Telegram da: { $time }
desk-person-support-open = Assistenza: aperta da: { $time }
desk-person-support-closed = Assistenza: chiusa, aperta il: { $time }
desk-button-tiers = Dai un piano…
desk-tiers-about = Quale piano per { $id }, e per quanto tempo? La persona viene avvisata. Ciò che paga da sé resta suo.
desk-button-grant = { $days ->
    [one] { $tier }, { $days } giorno
   *[other] { $tier }, { $days } giorni
}
desk-button-grant-for-ever = { $tier }, per sempre
desk-button-take-back = Riprendi ciò che è stato dato
desk-button-refund = Restituisci { $stars } ⭐ del { $date }…
desk-refund-ask = { $stars ->
    [one] Restituire { $stars } Star?
   *[other] Restituire { $stars } Stars?
}
desk-refund-about = Il piano che ha pagato finisce, e un abbonamento non si rinnova più. La persona viene avvisata.
desk-button-refund-now = { $stars ->
    [one] Restituisci { $stars } Star
   *[other] Restituisci { $stars } Stars
}

audit-empty = Non è stato ancora fatto nulla.
audit-line = { $time } · { $admin } · { $act }
audit-line-of = { $time } · { $admin } · { $act } · { $what }
audit-operator = riga di comando
audit-answers = { $count ->
    [one] { $admin } oggi ha dato { $count } risposta di assistenza.
   *[other] { $admin } oggi ha dato { $count } risposte di assistenza.
}
audit-button-latest = Più recenti
audit-button-older = Precedenti
audit-ban = ha bloccato
audit-unban = ha sbloccato
audit-grant = ha dato un piano
audit-refund = ha restituito denaro
audit-switch-off = ha disattivato
audit-switch-on = ha attivato
audit-maintenance-on = ha cominciato la manutenzione
audit-maintenance-off = ha terminato la manutenzione
audit-alert-mute = ha silenziato un avviso
audit-broadcast-send = ha inviato un broadcast
audit-broadcast-schedule = ha programmato un broadcast
audit-broadcast-pause = ha messo in pausa un broadcast
audit-broadcast-resume = ha ripreso un broadcast
audit-broadcast-stop = ha fermato un broadcast
audit-broadcast-edit = ha modificato un broadcast ovunque
audit-broadcast-delete = ha eliminato un broadcast ovunque
audit-broadcast-resend = ha inviato di nuovo un broadcast

checks-under-way = Guardo tutto…
checks-right = È tutto a posto.
checks-wrong = { $count ->
    [one] { $count } cosa non va.
   *[other] { $count } cose non vanno.
}
checks-button-again = Controlla di nuovo
check-channel-ok = Canale { $name }: vedo chi c’è.
check-channel-no-gate = Nessun canale obbligatorio: tutti possono usare il bot. CHANNEL_ID indica i canali a cui bisogna iscriversi.
check-channel-not-admin = Canale { $name }: nominami amministratore. Fino ad allora passano tutti.
check-channel-not-there = Canale { $name }: aggiungimi come amministratore. Fino ad allora passano tutti.
check-channel-no-channel = Il canale { $name } non si trova. Controlla CHANNEL_ID.
check-channel-no-invite = Canale { $name }: dammi il permesso «Aggiungere iscritti» o imposta CHANNEL_URL. Altrimenti le persone non vedono come entrare.
check-channel-unknown = Canale { $name }: Telegram non ha risposto. Controlla di nuovo.
check-staging-ok = Chat di appoggio: posso inviarci file ed eliminarli.
check-staging-unset = Nessuna chat di appoggio: ciò che si disegna inline arriva in privato. STAGING_CHAT_ID ne indica una.
check-staging-cant-send = Chat di appoggio: non posso inviarci file. Aggiungimi con il permesso di pubblicare e controlla STAGING_CHAT_ID.
check-staging-cant-delete = Chat di appoggio: posso inviarci, ma non eliminare. Un file di prova resta lì.
check-staging-unknown = Chat di appoggio: Telegram non ha risposto. Controlla di nuovo.
check-group-ok = { $count ->
    [one] { $count } gruppo: posso scriverci ed eliminare.
   *[other] { $count } gruppi: posso scriverci ed eliminare.
}
check-group-none = Non conosco ancora nessun gruppo.
check-group-silent = Gruppo { $name }: non posso scriverci o inviarci immagini. I suoi amministratori possono permetterlo.
check-group-cant-delete = Gruppo { $name }: non posso eliminare messaggi, quindi una chiave pubblicata lì resta. I suoi amministratori possono nominarmi amministratore.
check-group-unknown = Gruppo { $name }: Telegram non ha risposto. Controlla di nuovo.
check-updates-ok = Gli aggiornamenti arrivano.
check-updates-webhook-set = È impostato un webhook, ma gli aggiornamenti li prendo io, quindi non ne arrivano. Avviami una volta come unico processo o elimina il webhook.
check-updates-no-webhook = Nessun webhook impostato, quindi non arrivano aggiornamenti. Esegui il passo release.
check-updates-other-webhook = Il webhook porta altrove. Controlla WEBHOOK_URL ed esegui il passo release.
check-updates-failing = Il webhook non è riuscito nell’ultima ora: { $name }
check-updates-behind = { $count ->
    [one] { $count } aggiornamento aspetta su Telegram. Ci sono abbastanza processi?
   *[other] { $count } aggiornamenti aspettano su Telegram. Ci sono abbastanza processi?
}
check-updates-unasked = Non chiesto a Telegram: { $name }. Esegui il passo release.
check-privacy-ok = La modalità privacy è disattivata: vedo ciò che si scrive nei gruppi, e le chiavi divulgate lì.
check-privacy-on = La modalità privacy è attiva: nei gruppi in cui non sono amministratore vedo solo comandi e risposte, e mi sfuggono le chiavi divulgate. @BotFather, /setprivacy.
check-inline-ok = La modalità inline è attiva. Non si può sapere se /setinlinefeedback di @BotFather è al 100%; se non lo è, ciò che le persone scelgono non comincia da solo.
check-inline-off = La modalità inline è disattivata. Attivala con @BotFather: /setinline, poi /setinlinefeedback al 100%.
check-guest-ok = La modalità ospite è attiva.
check-guest-off = La modalità ospite è disattivata, quindi nessuno può chiamarmi nelle chat in cui non sono. @BotFather la attiva.
check-payments-ok = { $count ->
    [one] I pagamenti funzionano. Saldo: { $count } Star.
   *[other] I pagamenti funzionano. Saldo: { $count } Stars.
}
check-payments-unknown = Pagamenti: il saldo di Stars non si può leggere.
check-engines-ok = { $count ->
    [one] I motori rispondono, con { $count } modello di immagini.
   *[other] I motori rispondono, con { $count } modelli di immagini.
}
check-engines-away = I motori non rispondono, quindi non si può creare nulla. Controlla API_BASE_URL e dove porta.
check-telegram-unknown = Telegram non ha risposto a una domanda. Controlla di nuovo.

alert-title = Qualcosa è andato storto
alert-count = { $count ->
    [one] { $count } volta dall’ultimo avviso.
   *[other] { $count } volte dall’ultimo avviso.
}
alert-hint = Il resto è nel log. Di questo tipo avviso al massimo una volta all’ora.
alert-button-mute = Silenzia per un giorno
alert-button-unmute = Avvisa di nuovo
alert-muted = Silenziato per un giorno. Si conta comunque.
alert-unmuted = Del prossimo avviserò di nuovo.
