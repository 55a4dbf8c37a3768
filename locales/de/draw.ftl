draw-title = { $kind ->
    [gif] Neues GIF
   *[image] Neues Bild
}
draw-ask-prompt = { $kind ->
    [gif] Was soll sich bewegen? Beschreib es in deinen Worten, in jeder Sprache.
   *[image] Was soll ich zeichnen? Beschreib es in deinen Worten, in jeder Sprache.
}
draw-ask-prompt-reply = { $kind ->
    [gif] Was soll sich bewegen? Antworte auf diese Nachricht mit einer Beschreibung.
   *[image] Was soll ich zeichnen? Antworte auf diese Nachricht mit einer Beschreibung.
}
draw-model = Modell: { $model }
draw-size = Größe: { $size }
draw-review-hint = { $kind ->
    [gif] Alles klar? Tippe auf „Animieren“. Für eine andere Beschreibung schick einfach eine neue.
   *[image] Alles klar? Tippe auf „Zeichnen“. Für eine andere Beschreibung schick einfach eine neue.
}
draw-button-model = Modell: { $model }
draw-button-size = Größe: { $size }
draw-button-count = Anzahl: { $value }
draw-button-go = { $kind ->
    [gif] Animieren
   *[image] Zeichnen
}
draw-models-title = Modell wählen
draw-models-hint = { $count ->
    [one] Es gibt { $count } Modell.
   *[other] Es gibt { $count } Modelle. Du kannst auch einen Namen schreiben.
}
draw-page = { $page } / { $pages }
draw-sizes-title = Größe wählen
draw-sizes-hint = Du kannst auch eine schreiben, zum Beispiel 768x1024.
draw-automatic = automatisch
draw-random = zufällig
draw-button-steps = Schritte: { $value }
draw-button-cfg = CFG: { $value }
draw-button-sampler = Sampler: { $value }
draw-button-seed = Seed: { $value }
draw-button-negative = Weglassen…
draw-button-negative-set = ✓ Weglassen
draw-button-loras = { $count ->
    [0] LoRAs
   *[other] LoRAs: { $count }
}
draw-button-presets = Vorlagen
draw-button-star = ☆ Mein Modell zu den Favoriten
draw-button-unstar = ★ Mein Modell aus den Favoriten
draw-button-save = Einstellungen speichern
draw-button-show-all = Alle zeigen
draw-button-remove = Entfernen
draw-search = { $count ->
    [one] { $count } Name mit { $search }.
   *[other] { $count } Namen mit { $search }.
}
draw-samplers-title = Sampler wählen
draw-samplers-hint = Er bestimmt, wie aus Rauschen ein Bild wird. Du kannst auch einen Namen schreiben.
draw-loras-title = LoRAs wählen
draw-loras-hint = Bis zu fünf kleine Modelle obendrauf. Tippe auf eins, um es hinzuzufügen, noch einmal für sein Gewicht, oder schreib eins, zum Beispiel add_detail:0.8.
draw-lora-title = Gewicht des LoRAs
draw-lora-hint = Von { $min } bis { $max }; 1 ist die volle Stärke. Du kannst auch eine Zahl schreiben.
draw-presets-title = Vorlagen
draw-presets-hint = { $count ->
    [0] Noch nichts gespeichert. Speichere Modell, Größe und alles andere unter einem Namen.
   *[other] Tippe auf einen Namen, um seine Einstellungen zu verwenden.
}
draw-preset-name-title = Als Vorlage speichern
draw-preset-name-hint = Wie sollen diese Einstellungen heißen? Schick einen kurzen Namen.
draw-count-title = Wie viele Bilder?
draw-count-hint = Von { $min } bis { $max }, als Album. Jedes zählt als ein Bild. Du kannst auch eine Zahl schreiben.
draw-steps-title = Schritte
draw-steps-hint = Mehr Schritte dauern länger und zeigen mehr Details. Von { $min } bis { $max }; du kannst auch eine Zahl schreiben.
draw-cfg-title = CFG
draw-cfg-hint = { $kind ->
    [gif] Wie streng das GIF deinen Worten folgt. Von { $min } bis { $max }; du kannst auch eine Zahl schreiben.
   *[image] Wie streng das Bild deinen Worten folgt. Von { $min } bis { $max }; du kannst auch eine Zahl schreiben.
}
draw-seed-title = Seed
draw-seed-hint = { $kind ->
    [gif] Derselbe Seed ergibt wieder dasselbe GIF. Schreib eine Zahl von { $min } bis { $max }, oder lass ihn zufällig.
   *[image] Derselbe Seed ergibt wieder dasselbe Bild. Schreib eine Zahl von { $min } bis { $max }, oder lass ihn zufällig.
}
draw-negative-title = Weglassen
draw-negative-hint = { $kind ->
    [gif] Was soll im GIF nicht vorkommen? Schick es als Text, zum Beispiel: unscharf, Text, zusätzliche Finger.
   *[image] Was soll im Bild nicht vorkommen? Schick es als Text, zum Beispiel: unscharf, Text, zusätzliche Finger.
}
draw-cancelled = Abgebrochen. Nichts wurde berechnet.
draw-panel-expired = Dieses Fenster ist abgelaufen. Schick /image oder /gif, um ein neues zu öffnen.
draw-need-words = Ich brauche es in Worten: Schick die Beschreibung als Text.
draw-started = Bin dran!

draw-limited-image = { $limit ->
    [one] Du hast dein { $limit } Bild vorerst verbraucht. Nichts wurde berechnet.
   *[other] Du hast deine { $limit } Bilder vorerst verbraucht. Nichts wurde berechnet.
}
draw-limited-gif = { $limit ->
    [one] Du hast dein { $limit } GIF vorerst verbraucht. Nichts wurde berechnet.
   *[other] Du hast deine { $limit } GIFs vorerst verbraucht. Nichts wurde berechnet.
}
draw-limited-until = Das nächste kann { $wait } beginnen, um { $time }.
draw-limited-several = { $remaining ->
    [one] Du möchtest { $count } Bilder, aber vorerst ist nur { $remaining } übrig. Nichts wurde berechnet.
   *[other] Du möchtest { $count } Bilder, aber vorerst sind nur { $remaining } übrig. Nichts wurde berechnet.
}
draw-limited-several-until = Alle zusammen können { $wait } beginnen, um { $time }.
draw-limited-too-many = So viele passen nie zusammen: höchstens { $limit }.
draw-backlog-full = { $max ->
    [one] Du hast { $max } Bild oder GIF in der Reihe, mehr geht nicht auf einmal. Nichts wurde berechnet. Warte darauf oder brich es ab.
   *[other] Du hast { $max } Bilder und GIFs in der Reihe, mehr geht nicht auf einmal. Nichts wurde berechnet. Warte auf eins oder brich eins ab.
}
draw-key-banned = Dein API-Schlüssel ist gesperrt, deshalb kann ich nicht für dich zeichnen. Wenn das ein Irrtum ist, schreib an /support.
draw-engine-away = Der Zeichendienst ist gerade nicht erreichbar. Nichts wurde berechnet. Versuch es in einer Minute wieder.

draw-problem-unknown-option = Die Option { $option } kenne ich nicht.
draw-problem-mistyped-option = Die Option { $option } kenne ich nicht. Meinst du { $suggestion }?
draw-problem-not-for-gifs = GIFs haben kein { $option }; es geht mit /image.
draw-problem-repeated-option = { $option } steht zweimal da. Was gilt?
draw-problem-missing-value = Nach { $option } fehlt ein Wert.
draw-problem-not-in-range = { $option } nimmt ganze Zahlen von { $min } bis { $max }, nicht { $value }.
draw-problem-bad-size = Die Größe { $value } kann ich nicht zeichnen. Nimm Pixel wie { $pixels } (jede Seite { $min } bis { $max }) oder ein Verhältnis wie { $ratio }.
draw-problem-prompt-too-long = Die Beschreibung hat { $length } Zeichen; höchstens { $max } sind möglich.
draw-problem-unknown-model = Es gibt kein Modell { $value }.
draw-problem-mistyped-model = Es gibt kein Modell { $value }. Meinst du { $suggestion }?
draw-problem-unknown-sampler = Es gibt keinen Sampler { $value }.
draw-problem-mistyped-sampler = Es gibt keinen Sampler { $value }. Meinst du { $suggestion }?
draw-problem-bad-lora = Das LoRA { $value } verstehe ich nicht. Schreib es wie { $example }, mit einem Gewicht von { $min } bis { $max }.
draw-problem-too-many-loras = Das sind zu viele LoRAs: höchstens { $max }.
draw-problem-unknown-lora = Es gibt kein LoRA { $value }.
draw-problem-mistyped-lora = Es gibt kein LoRA { $value }. Meinst du { $suggestion }?
draw-problem-unknown-preset = Es gibt keine Vorlage { $value }.
draw-problem-mistyped-preset = Es gibt keine Vorlage { $value }. Meinst du { $suggestion }?
draw-problem-too-many-presets = Du hast schon { $max } Vorlagen, mehr geht nicht. Lösch erst eine.
draw-problem-next = Nichts wurde berechnet. Verbessere die Zeile und schick sie noch einmal, oder lass mich Schritt für Schritt fragen.

draw-recipe-gone = Ich weiß nicht mehr, wie das gemacht wurde. Schick /image oder /gif für etwas Neues.
draw-cancel-too-late = Zu spät: Es ist schon fertig.
draw-cancelling = Ich höre auf. Was schon gezeichnet ist, bleibt.
draw-deleted = Gelöscht.
draw-delete-failed = Telegram lässt mich diese Nachricht nicht mehr löschen.
