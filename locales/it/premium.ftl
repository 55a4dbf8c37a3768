premium-title = Premium
premium-now-free = Hai il piano gratis.
premium-now = Hai { $tier } fino al { $date }.
premium-now-for-ever = Hai { $tier }, senza scadenza.
premium-renews = { $stars ->
    [one] { $tier } si rinnova il { $date } per { $stars } Star.
   *[other] { $tier } si rinnova il { $date } per { $stars } Stars.
}
premium-renewal-failed = Telegram non è riuscito a riscuotere il prossimo pagamento di { $tier }, previsto il { $date }. Ricarica le tue Stars e si continua.
premium-renewal-off = { $tier } non si rinnova più. Il mese in corso è pagato fino al { $date }.
premium-offer = { $stars ->
    [one] { $tier } · { $stars } Star al mese
   *[other] { $tier } · { $stars } Stars al mese
}
premium-image = Immagini: { $allowance }
premium-gif = GIF: { $allowance }
premium-llm = Risposte dei modelli: { $allowance }
premium-no-limit = nessun limite
premium-unlimited = Immagini, GIF e risposte senza limiti
premium-about = Un mese sono 30 giorni. Si rinnova da solo finché non lo fermi, e ciò che è pagato resta tuo fino alla fine.
premium-more = Condizioni: /terms · Aiuto con i pagamenti: /paysupport
premium-upgrade = Se prendi { $tier }, { $lower } smette di rinnovarsi. I giorni restanti non vanno persi: riprendono quando { $tier } finisce.
premium-nothing-sold = Qui non c’è nulla da comprare.
premium-no-links = Telegram ora non mi dà modo di farti pagare. Premi di nuovo il pulsante tra un minuto; non è stato addebitato nulla.
premium-button-subscribe = { $stars ->
    [one] { $tier } per { $stars } Star al mese
   *[other] { $tier } per { $stars } Stars al mese
}
premium-button-stop = Non rinnovare { $tier }
premium-button-stop-now = Sì, non rinnovare
premium-button-resume = Rinnova di nuovo { $tier }
premium-ask-stop = Non rinnovare più { $tier }? Ciò che è pagato resta tuo; Telegram non preleverà nulla il { $date }.
premium-stopped = { $tier } non si rinnova più. Ciò che è pagato resta tuo.
premium-resumed = { $tier } può rinnovarsi di nuovo. Se Telegram lo mostra ancora annullato, attivalo in Impostazioni › Le mie Stars.
premium-resume-yourself = Hai annullato { $tier } in Telegram, quindi solo tu puoi riprenderlo: Impostazioni › Le mie Stars › questo bot.
premium-renews-already = Un altro tuo abbonamento si rinnova già. Ferma prima quello, per non pagare due volte.
premium-over = Questo abbonamento è finito. Non è stato addebitato nulla.
premium-not-changed = Telegram ora non l’ha fatto. Riprova tra un minuto o cambialo in Impostazioni › Le mie Stars.
premium-elsewhere = I pagamenti restano tra noi: continuiamo nella nostra chat privata.
premium-invoice-title = { $tier } per un mese
premium-invoice-description = Tutto ciò che offre { $tier }, per 30 giorni alla volta. Si rinnova da solo finché non lo fermi in /premium o nelle impostazioni di Telegram.

checkout-not-offered = Questo prezzo non vale più. Invia /premium per quello attuale. Non è stato addebitato nulla.
checkout-banned = La tua chiave API è bloccata, quindi non ti servirebbe a nulla. Scrivi prima a /support. Non è stato addebitato nulla.
checkout-subscribed = Hai già questo abbonamento, e si rinnova da solo. Non è stato addebitato nulla.
checkout-covered = Il tuo abbonamento comprende già tutto questo. Se vuoi cambiare, fermalo prima in /premium. Non è stato addebitato nulla.
checkout-unavailable = In questo momento non posso accettare pagamenti. Riprova tra poco. Non è stato addebitato nulla.
checkout-off = Per ora non accetto pagamenti. Riprova più tardi. Non è stato addebitato nulla.

payment-stars = { $stars ->
    [one] { $stars } Star
   *[other] { $stars } Stars
}
payment-no-tier = articolo sconosciuto
payment-is-refunded = rimborsato
payment-thanks = Grazie! { $tier } è tuo fino al { $date }.
payment-renews = Si rinnova da solo. Puoi fermarlo quando vuoi in /premium.
payment-renewed = { $tier } è rinnovato fino al { $date }. Grazie!
payment-replaces = Il tuo abbonamento precedente a { $tier } non si rinnova più. Ciò che ne resta non va perso.
payment-refunded = { $stars ->
    [one] Ti è stata restituita { $stars } Star.
   *[other] Ti sono state restituite { $stars } Stars.
}
payment-refunded-some = Ti è stato restituito un pagamento.
payment-refunded-tier = Era il tuo pagamento per { $paid }. Il tuo piano ora: { $tier }.
payment-refunded-stopped = Quell’abbonamento non si rinnova più.
payment-refunded-unknown = Era un pagamento per qualcosa che non vendo.
payment-kept = { $stars ->
    [one] Hai pagato { $stars } Star per qualcosa che non vendo, e Telegram non mi ha permesso di restituirla. Gli amministratori lo sanno e lo faranno.
   *[other] Hai pagato { $stars } Stars per qualcosa che non vendo, e Telegram non mi ha permesso di restituirle. Gli amministratori lo sanno e lo faranno.
}
payment-unbooked = Qualcosa di un tuo pagamento non è stato annotato. Non è perso: gli amministratori lo sanno e sistemeranno.
payment-renewal-active = { $tier } si rinnova di nuovo, il { $date }.
payment-renewal-canceled = { $tier } non si rinnova più. Ciò che è pagato resta tuo; il mese in corso è pagato fino al { $date }.
payment-renewal-failed = { $stars ->
    [one] Telegram non è riuscito a riscuotere { $stars } Star per { $tier }, in data { $date }. Ricarica le tue Stars in Impostazioni › Le mie Stars, o finirà un giorno dopo.
   *[other] Telegram non è riuscito a riscuotere { $stars } Stars per { $tier }, in data { $date }. Ricarica le tue Stars in Impostazioni › Le mie Stars, o finirà un giorno dopo.
}
payment-admin-paid = Nuovo abbonamento
payment-admin-renewed = Abbonamento rinnovato
payment-admin-refunded = Pagamento rimborsato
payment-admin-kept = Pagato qualcosa di sconosciuto, e Telegram rifiuta il rimborso: da controllare
payment-admin-unbooked = Un pagamento o rimborso non è stato registrato: guarda il log
payment-admin-unstoppable = Un secondo abbonamento non si è potuto fermare: questa persona potrebbe pagare due volte
payment-admin-who = Dall’utente { $user }

paysupport-title = Aiuto con i pagamenti
paysupport-about = L’assistenza di Telegram non può aiutare con ciò che si compra qui; chi gestisce questo bot sì. Indica il pagamento con il suo codice.
paysupport-none = Finora qui non hai pagato nulla.

terms-title = Condizioni
terms-service = Compri limiti più alti per questo bot e la sua API, per il tuo account Telegram. Non si vende altro.
terms-price = Il prezzo è in /premium, in Telegram Stars, prima di pagare. Un mese sono 30 giorni.
terms-renewal = Un abbonamento si rinnova da solo finché non lo fermi in /premium o in Telegram. Ciò che è pagato resta tuo fino alla fine.
terms-refund = Se qualcosa è andato storto, chiedi indietro le tue Stars con /paysupport. Un mese rimborsato finisce subito.
terms-rules = La tua chiave è solo per te. Una chiave che gira viene bloccata; se era un errore, scrivi a /support.
terms-data = Cosa ricordo di te, e come eliminarlo: /privacy. I pagamenti restano registrati.
terms-contact = Chi risponde di questo bot: le persone dietro /support. Telegram non è parte dell’acquisto.

refund-usage = Invia /refund e il codice del pagamento. Per un pagamento che non ho mai visto, aggiungi l’id dell’utente.
refund-unknown = Non conosco questo codice. Se Telegram mostra il pagamento, invia /refund, il codice e l’id dell’utente.
refund-before = Questo pagamento era già stato restituito. Non è stato versato altro.
refund-unsure = Telegram non ha risposto. Invia di nuovo il comando: nulla viene restituito due volte.
refund-refused = Telegram rifiuta: { $reason }

command-premium = Limiti più alti
command-paysupport = Aiuto con i pagamenti
command-terms = Condizioni d’acquisto
