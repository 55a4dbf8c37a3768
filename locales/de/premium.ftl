premium-title = Premium
premium-now-free = Du hast die kostenlose Stufe.
premium-now = Du hast { $tier } bis { $date }.
premium-now-for-ever = Du hast { $tier }, ohne Ende.
premium-renews = { $stars ->
    [one] { $tier } verlängert sich am { $date } für { $stars } Star.
   *[other] { $tier } verlängert sich am { $date } für { $stars } Stars.
}
premium-renewal-failed = Telegram konnte die nächste Zahlung für { $tier } nicht abbuchen, fällig am { $date }. Lade deine Stars auf, dann geht es weiter.
premium-renewal-off = { $tier } verlängert sich nicht mehr. Der laufende Monat ist bis { $date } bezahlt.
premium-offer = { $stars ->
    [one] { $tier } · { $stars } Star im Monat
   *[other] { $tier } · { $stars } Stars im Monat
}
premium-image = Bilder: { $allowance }
premium-gif = GIFs: { $allowance }
premium-llm = Antworten von Modellen: { $allowance }
premium-no-limit = kein Limit
premium-unlimited = Bilder, GIFs und Antworten ohne Limit
premium-about = Ein Monat hat 30 Tage. Er verlängert sich von selbst, bis du ihn stoppst, und was bezahlt ist, bleibt bis zum Ende deins.
premium-more = Bedingungen: /terms · Hilfe beim Bezahlen: /paysupport
premium-upgrade = Nimmst du { $tier }, verlängert sich { $lower } nicht mehr. Die übrigen Tage gehen nicht verloren: Sie laufen weiter, wenn { $tier } endet.
premium-nothing-sold = Hier gibt es nichts zu kaufen.
premium-no-links = Telegram gibt mir gerade keinen Weg zum Bezahlen. Tippe in einer Minute noch einmal; nichts wurde berechnet.
premium-button-subscribe = { $stars ->
    [one] { $tier } für { $stars } Star im Monat
   *[other] { $tier } für { $stars } Stars im Monat
}
premium-button-stop = { $tier } nicht verlängern
premium-button-stop-now = Ja, nicht verlängern
premium-button-resume = { $tier } wieder verlängern
premium-ask-stop = { $tier } nicht mehr verlängern? Was bezahlt ist, bleibt deins; am { $date } bucht Telegram nichts ab.
premium-stopped = { $tier } verlängert sich nicht mehr. Was bezahlt ist, bleibt deins.
premium-resumed = { $tier } darf sich wieder verlängern. Zeigt Telegram es noch als gekündigt, schalte es ein: Einstellungen › Meine Stars.
premium-resume-yourself = Du hast { $tier } in Telegram beendet, also kannst nur du es wieder aufnehmen: Einstellungen › Meine Stars › dieser Bot.
premium-renews-already = Ein anderes Abo von dir verlängert sich schon. Stopp erst das, damit du nicht doppelt zahlst.
premium-over = Dieses Abo ist zu Ende. Nichts wurde berechnet.
premium-not-changed = Telegram hat das gerade nicht getan. Versuch es in einer Minute wieder, oder ändere es unter Einstellungen › Meine Stars.
premium-elsewhere = Zahlungen bleiben unter uns: Weiter geht es in unserem privaten Chat.
premium-invoice-title = { $tier } für einen Monat
premium-invoice-description = Alles, was { $tier } bietet, für jeweils 30 Tage. Verlängert sich von selbst, bis du es in /premium oder in den Telegram-Einstellungen stoppst.

checkout-not-offered = Dieser Preis ist veraltet. Schick /premium für den aktuellen. Nichts wurde berechnet.
checkout-banned = Dein API-Schlüssel ist gesperrt, das hier würde dir also nichts nützen. Schreib erst an /support. Nichts wurde berechnet.
checkout-subscribed = Dieses Abo hast du schon, und es verlängert sich von selbst. Nichts wurde berechnet.
checkout-covered = Dein Abo hat schon alles von diesem. Wenn du wechseln willst, stopp es erst in /premium. Nichts wurde berechnet.
checkout-unavailable = Ich kann gerade keine Zahlung annehmen. Versuch es gleich noch einmal. Nichts wurde berechnet.
checkout-off = Ich nehme gerade keine Zahlungen an. Versuch es bitte später wieder. Nichts wurde berechnet.

payment-stars = { $stars ->
    [one] { $stars } Star
   *[other] { $stars } Stars
}
payment-no-tier = unbekannter Artikel
payment-is-refunded = erstattet
payment-thanks = Danke! { $tier } gehört dir bis { $date }.
payment-renews = Es verlängert sich von selbst. Stoppen kannst du das jederzeit in /premium.
payment-renewed = { $tier } ist bis { $date } verlängert. Danke!
payment-replaces = Dein früheres Abo von { $tier } verlängert sich nicht mehr. Was davon übrig ist, geht nicht verloren.
payment-refunded = { $stars ->
    [one] { $stars } Star wurde dir erstattet.
   *[other] { $stars } Stars wurden dir erstattet.
}
payment-refunded-some = Eine Zahlung wurde dir erstattet.
payment-refunded-tier = Es war deine Zahlung für { $paid }. Deine Stufe jetzt: { $tier }.
payment-refunded-stopped = Dieses Abo verlängert sich nicht mehr.
payment-refunded-unknown = Es war eine Zahlung für etwas, das ich nicht verkaufe.
payment-kept = { $stars ->
    [one] Du hast { $stars } Star für etwas bezahlt, das ich nicht verkaufe, und Telegram ließ mich ihn nicht zurückgeben. Die Admins wissen Bescheid und holen es nach.
   *[other] Du hast { $stars } Stars für etwas bezahlt, das ich nicht verkaufe, und Telegram ließ mich sie nicht zurückgeben. Die Admins wissen Bescheid und holen es nach.
}
payment-unbooked = Etwas an einer Zahlung von dir ließ sich nicht aufschreiben. Es ist nicht verloren: Die Admins wissen Bescheid und bringen es in Ordnung.
payment-renewal-active = { $tier } verlängert sich wieder, am { $date }.
payment-renewal-canceled = { $tier } verlängert sich nicht mehr. Was bezahlt ist, bleibt deins; der laufende Monat ist bis { $date } bezahlt.
payment-renewal-failed = { $stars ->
    [one] Telegram konnte { $stars } Star für { $tier } nicht abbuchen, fällig am { $date }. Lade deine Stars auf (Einstellungen › Meine Stars), sonst endet es einen Tag später.
   *[other] Telegram konnte { $stars } Stars für { $tier } nicht abbuchen, fällig am { $date }. Lade deine Stars auf (Einstellungen › Meine Stars), sonst endet es einen Tag später.
}
payment-admin-paid = Neues Abo
payment-admin-renewed = Abo verlängert
payment-admin-refunded = Zahlung erstattet
payment-admin-kept = Für etwas Unbekanntes bezahlt, und Telegram lehnt die Erstattung ab: bitte nachsehen
payment-admin-unbooked = Eine Zahlung oder Erstattung ließ sich nicht buchen: siehe Log
payment-admin-unstoppable = Ein zweites Abo ließ sich nicht stoppen: Diese Person zahlt vielleicht doppelt
payment-admin-who = Von Person { $user }

paysupport-title = Hilfe beim Bezahlen
paysupport-about = Telegrams eigener Support kann bei Käufen hier nicht helfen; die Leute hinter diesem Bot schon. Nenn die Zahlung mit ihrem Code.
paysupport-none = Du hast hier noch nichts bezahlt.

terms-title = Bedingungen
terms-service = Du kaufst höhere Limits für diesen Bot und seine API, für dein eigenes Telegram-Konto. Sonst wird nichts verkauft.
terms-price = Der Preis steht vor dem Bezahlen in /premium, in Telegram Stars. Ein Monat hat 30 Tage.
terms-renewal = Ein Abo verlängert sich von selbst, bis du es in /premium oder in Telegram stoppst. Was bezahlt ist, bleibt bis zum Ende deins.
terms-refund = Wenn etwas schiefging, bitte über /paysupport um deine Stars. Ein erstatteter Monat endet sofort.
terms-rules = Dein Schlüssel ist nur für dich. Ein Schlüssel, der die Runde macht, wird gesperrt; wenn das ein Irrtum war, schreib an /support.
terms-data = Was ich mir von dir merke, und wie du es löschst: /privacy. Zahlungen bleiben verzeichnet.
terms-contact = Wer für diesen Bot einsteht: die Leute hinter /support. Telegram ist am Kauf nicht beteiligt.

refund-usage = Schick /refund und den Code der Zahlung. Bei einer Zahlung, die ich nie gesehen habe, häng die ID der Person an.
refund-unknown = Diesen Code kenne ich nicht. Wenn Telegram die Zahlung zeigt, schick /refund, den Code und die ID der Person.
refund-before = Diese Zahlung wurde schon erstattet. Mehr wurde nicht ausgezahlt.
refund-unsure = Telegram hat nicht geantwortet. Schick den Befehl noch einmal: Nichts wird doppelt erstattet.
refund-refused = Telegram lehnt ab: { $reason }

command-premium = Höhere Limits
command-paysupport = Hilfe beim Bezahlen
command-terms = Kaufbedingungen
