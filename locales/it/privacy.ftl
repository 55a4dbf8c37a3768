privacy-title = Cosa ricordo
privacy-talks-kept = { $days ->
    [one] Chat: per { $days } giorno dopo l’ultima risposta.
   *[other] Chat: per { $days } giorni dopo l’ultima risposta.
}
privacy-talks-not-kept = { $hours ->
    [one] Nuove chat: per { $hours } ora dopo l’ultima risposta, così puoi continuare.
   *[other] Nuove chat: per { $hours } ore dopo l’ultima risposta, così puoi continuare.
}
privacy-held = { $days ->
    [one] Ciò che aspetta sotto un mio pulsante: finché non lo tocchi, per { $days } giorno al massimo.
   *[other] Ciò che aspetta sotto un mio pulsante: finché non lo tocchi, per { $days } giorni al massimo.
}
privacy-pictures = { $days ->
    [one] Immagini: come sono state fatte, per { $days } giorno. I file sono di Telegram, non miei.
   *[other] Immagini: come sono state fatte, per { $days } giorni. I file sono di Telegram, non miei.
}
privacy-support = { $days ->
    [one] Assistenza: ciò che scrivi va agli amministratori. Che eri tu, e quali messaggi sono: per { $days } giorno dopo l’ultimo.
   *[other] Assistenza: ciò che scrivi va agli amministratori. Che eri tu, e quali messaggi sono: per { $days } giorni dopo l’ultimo.
}
privacy-settings = Le tue impostazioni: lingua, preferiti, preset e ruoli, finché non li cambi.
privacy-book = Che mi scrivi: da quando, quando l’ultima volta, in quale lingua, e il tuo @nome. Così le novità ti raggiungono, e anche gli amministratori quando ti serve aiuto. Ciò che disattivi resta disattivato per sempre.
privacy-key = La tua chiave API: cifrata, con il tuo piano e ciò che conta per i suoi limiti.
privacy-payments = I tuoi pagamenti: cosa è stato pagato e quando, per sempre. Come paghi, lo sa solo Telegram.
privacy-engine = Ciò che chiedi va ai modelli insieme a quanto detto prima in quella chat, e senza il tuo nome.
privacy-button-keep = Conserva le mie chat d’ora in poi
privacy-button-forget = Non conservare più le mie chat
privacy-button-talks = Elimina tutte le mie chat
privacy-button-pictures = Elimina la cronologia immagini
privacy-button-delete-talks = Sì, elimina tutte le chat
privacy-button-delete-pictures = Sì, elimina la cronologia
privacy-button-back = Indietro
privacy-ask-talks = Eliminare tutte le tue chat, qui e in ogni gruppo? Non si possono recuperare. Ciò che è in Telegram resta lì.
privacy-ask-pictures = Eliminare la cronologia delle immagini e come sono state fatte? I loro pulsanti smetteranno di funzionare. Ciò che è in Telegram resta lì.
privacy-talks-deleted = Tutte le tue chat sono eliminate.
privacy-pictures-deleted = La cronologia delle immagini è eliminata.
privacy-elsewhere = Questo resta tra noi: aprilo nella nostra chat privata.
