language-name = Deutsch

button-back = Zurück
button-cancel = Abbrechen
button-close = Schließen

open-draw = Bild zeichnen
open-gif = GIF machen
open-key = Mein API-Schlüssel
open-help = Hilfe
open-history = Meine Bilder
open-settings = Einstellungen
open-language = Sprache
open-chat = Modell fragen
open-talks = Meine Chats
open-limits = Meine Limits
open-premium = Premium
open-privacy = Privatsphäre
open-support = Support

tier-free = kostenlos
tier-tier1 = Tier 1
tier-tier2 = Tier 2

wait-seconds = { $seconds ->
    [one] in { $seconds } Sekunde
   *[other] in { $seconds } Sekunden
}
wait-minutes = { $minutes ->
    [one] in { $minutes } Minute
   *[other] in { $minutes } Minuten
}
wait-hours = { $hours ->
    [one] in { $hours } Stunde
   *[other] in { $hours } Stunden
}
wait-days = { $days ->
    [one] in { $days } Tag
   *[other] in { $days } Tagen
}

limit-offer = { $tier } hat { $allowance }.
limit-offer-unlimited = { $tier } hat kein Limit.
limit-per-minute = { $count } pro Minute
limit-per-hour = { $count } pro Stunde
limit-per-day = { $count } pro Tag
limit-per-seconds = { $seconds ->
    [one] { $count } in { $seconds } Sekunde
   *[other] { $count } in { $seconds } Sekunden
}

not-yours = Diese Knöpfe gehören jemand anderem. Schick /image für deine eigenen.
outdated-button = Dieser Knopf ist zu alt. Schick den Befehl noch einmal.
anonymous-sender = Ich muss wissen, wer fragt. Schalte „Anonym bleiben“ kurz aus oder schreib mir privat.
too-fast = Das ging schnell! Gib mir ein paar Sekunden und versuch es dann wieder.
failed = Bei uns ist etwas schiefgegangen. Nichts wurde berechnet. Versuch es noch einmal; wenn es wieder passiert, nenn den Code { $reference }.
failed-toast = Bei uns ist etwas schiefgegangen. Nichts wurde berechnet. Versuch es noch einmal.

unknown-command = { $command } kenne ich nicht. Was ich kann, steht in /help.
unknown-command-suggestion = { $command } kenne ich nicht. Meinst du { $suggestion }?

cancel-done = Abgebrochen. Nichts wurde berechnet.
cancel-nothing = Gerade gibt es nichts abzubrechen.
