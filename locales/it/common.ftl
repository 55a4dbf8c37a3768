language-name = Italiano

button-back = Indietro
button-cancel = Annulla
button-close = Chiudi

open-draw = Disegna
open-gif = Crea una GIF
open-key = La mia chiave API
open-help = Aiuto
open-history = Le mie immagini
open-settings = Impostazioni
open-language = Lingua
open-chat = Chiedi a un modello
open-talks = Le mie chat
open-limits = I miei limiti
open-premium = Premium
open-privacy = Privacy
open-support = Assistenza

tier-free = gratis
tier-tier1 = Tier 1
tier-tier2 = Tier 2

wait-seconds = { $seconds ->
    [one] tra { $seconds } secondo
   *[other] tra { $seconds } secondi
}
wait-minutes = { $minutes ->
    [one] tra { $minutes } minuto
   *[other] tra { $minutes } minuti
}
wait-hours = { $hours ->
    [one] tra { $hours } ora
   *[other] tra { $hours } ore
}
wait-days = { $days ->
    [one] tra { $days } giorno
   *[other] tra { $days } giorni
}

limit-offer = { $tier } ha { $allowance }.
limit-offer-unlimited = { $tier } non ha limiti.
limit-per-minute = { $count } al minuto
limit-per-hour = { $count } all’ora
limit-per-day = { $count } al giorno
limit-per-seconds = { $seconds ->
    [one] { $count } in { $seconds } secondo
   *[other] { $count } in { $seconds } secondi
}

not-yours = Questi pulsanti sono di qualcun altro. Invia /image per avere i tuoi.
outdated-button = Questo pulsante è troppo vecchio. Invia di nuovo il comando.
anonymous-sender = Devo sapere chi chiede. Disattiva un momento l’anonimato o scrivimi in privato.
too-fast = Che velocità! Dammi qualche secondo e riprova.
failed = Qualcosa è andato storto da parte nostra. Non è stato addebitato nulla. Riprova; se succede ancora, indica il codice { $reference }.
failed-toast = Qualcosa è andato storto da parte nostra. Non è stato addebitato nulla. Riprova.

unknown-command = Non conosco { $command }. Tutto ciò che so fare è in /help.
unknown-command-suggestion = Non conosco { $command }. Intendevi { $suggestion }?

cancel-done = Annullato. Non è stato addebitato nulla.
cancel-nothing = Al momento non c’è nulla da annullare.
