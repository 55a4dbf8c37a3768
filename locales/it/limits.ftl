limits-title = I tuoi limiti
limits-tier = Piano: { $tier }
limits-tier-grant = Piano: { $tier }, tuo fino al { $until }
limits-tier-trial = Piano: { $tier }, in prova fino al { $until }
limits-tier-paid = Piano: { $tier }, pagato fino al { $until }
limits-tier-grace = Piano: { $tier }. Ciò che hai pagato è finito; lo tieni fino al { $until }, nel caso il rinnovo tardi.
limits-image = Immagini
limits-gif = GIF
limits-llm = Domande
limits-unlimited = { $name }: nessun limite
limits-used = { $name }: { $used } di { $allowance }, ne restano { $left }.
limits-frees = Un altro uso: { $time }.
limits-trial-now = Puoi provare { $tier } gratis, una volta a settimana.
limits-trial-at = Puoi riprovare { $tier } a partire da: { $time }.
limits-trial-begun = { $hours ->
    [one] { $tier } è tuo per { $hours } ora. Buon divertimento!
   *[other] { $tier } è tuo per { $hours } ore. Buon divertimento!
}
limits-trial-too-soon = La prossima prova è possibile { $wait }.
limits-trial-not-needed = Hai già { $tier }.
limits-trial-barred = La tua chiave API è bloccata o in pausa, quindi per ora niente prova.
limits-button-refresh = Aggiorna
limits-up-to-date = Tutto aggiornato

limit-button-trial = { $hours ->
    [one] Prova { $tier } per { $hours } ora
   *[other] Prova { $tier } per { $hours } ore
}
limit-trial = { $hours ->
    [one] Puoi provarlo gratis per { $hours } ora.
   *[other] Puoi provarlo gratis per { $hours } ore.
}
limit-near-image = Hai usato { $used } delle tue { $limit } immagini. Un’altra: { $time }.
limit-near-gif = Hai usato { $used } delle tue { $limit } GIF. Un’altra: { $time }.
limit-near-llm = Hai usato { $used } delle tue { $limit } domande. Un’altra: { $time }.
limit-again-at = Il prossimo uso: { $time }.
