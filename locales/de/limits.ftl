limits-title = Deine Limits
limits-tier = Stufe: { $tier }
limits-tier-grant = Stufe: { $tier }, deine bis { $until }
limits-tier-trial = Stufe: { $tier }, zur Probe bis { $until }
limits-tier-paid = Stufe: { $tier }, bezahlt bis { $until }
limits-tier-grace = Stufe: { $tier }. Die bezahlte Zeit ist vorbei; du behältst sie bis { $until }, falls die Verlängerung sich verspätet.
limits-image = Bilder
limits-gif = GIFs
limits-llm = Fragen
limits-unlimited = { $name }: kein Limit
limits-used = { $name }: { $used } verbraucht von { $allowance }, { $left } übrig.
limits-frees = Noch eins: { $time }.
limits-trial-now = { $tier } kannst du einmal pro Woche kostenlos testen.
limits-trial-at = { $tier } kannst du ab { $time } wieder testen.
limits-trial-begun = { $hours ->
    [one] { $tier } gehört dir für { $hours } Stunde. Viel Spaß!
   *[other] { $tier } gehört dir für { $hours } Stunden. Viel Spaß!
}
limits-trial-too-soon = Der nächste Test ist { $wait } möglich.
limits-trial-not-needed = Du hast { $tier } schon.
limits-trial-barred = Dein API-Schlüssel ist gesperrt oder ruht, deshalb gibt es gerade keinen Test.
limits-button-refresh = Aktualisieren
limits-up-to-date = Alles aktuell

limit-button-trial = { $hours ->
    [one] { $tier } { $hours } Stunde testen
   *[other] { $tier } { $hours } Stunden testen
}
limit-trial = { $hours ->
    [one] Du kannst sie { $hours } Stunde kostenlos testen.
   *[other] Du kannst sie { $hours } Stunden kostenlos testen.
}
limit-near-image = Du hast { $used } von { $limit } Bildern verbraucht. Noch eins: { $time }.
limit-near-gif = Du hast { $used } von { $limit } GIFs verbraucht. Noch eins: { $time }.
limit-near-llm = Du hast { $used } von { $limit } Fragen verbraucht. Noch eine: { $time }.
limit-again-at = Weiter geht es: { $time }.
