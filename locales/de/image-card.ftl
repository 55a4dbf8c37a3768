image-queued = { $position ->
    [1] Du bist als Nächstes dran.
   *[other] Du bist Nummer { $position } in der Reihe.
}
image-queued-maintenance = { $position ->
    [1] Bei mir läuft kurz eine Wartung. Dein Auftrag ist der erste, den ich danach beginne, von selbst.
   *[other] Bei mir läuft kurz eine Wartung. Dein Auftrag bleibt als Nummer { $position } in der Reihe und beginnt von selbst.
}
image-wait-seconds = { $seconds ->
    [one] Noch etwa { $seconds } Sekunde.
   *[other] Noch etwa { $seconds } Sekunden.
}
image-wait-minutes = { $minutes ->
    [one] Noch etwa { $minutes } Minute.
   *[other] Noch etwa { $minutes } Minuten.
}

image-drawing = { $kind ->
    [gif] Animiere…
   *[image] Zeichne…
}
image-drawing-for = { $kind ->
    [gif] Animiere… { $seconds } s
   *[image] Zeichne… { $seconds } s
}
image-drawing-still = { $kind ->
    [gif] Animiere noch… { $seconds } s
   *[image] Zeichne noch… { $seconds } s
}
image-drawing-slow = { $kind ->
    [gif] Dieses GIF braucht seine Zeit… { $seconds } s
   *[image] Dieses Bild braucht seine Zeit… { $seconds } s
}
image-engine-waiting = Der Zeichendienst antwortet nicht. Ich versuche es weiter, du musst nichts tun.
image-cancelled = Abgebrochen. Nichts wurde berechnet.

image-result-details-gif = { $steps ->
    [one] { $steps } Schritt · CFG { $cfg }
   *[other] { $steps } Schritte · CFG { $cfg }
}
image-result-seconds = { $seconds } s
image-result-seed = Seed

image-album-drawn = { $drawn } von { $count } fertig
image-album-short = { $drawn ->
    [one] Hier ist { $drawn } Bild von { $count }; der Rest wurde nicht berechnet.
   *[other] Hier sind { $drawn } Bilder von { $count }; der Rest wurde nicht berechnet.
}
image-album-cancelled = Abgebrochen.

image-not-charged = Nichts wurde berechnet.
image-failed-engine-busy = { $kind ->
    [gif] Der Zeichendienst ist beschäftigt und hat dieses GIF nicht angenommen.
   *[image] Der Zeichendienst ist beschäftigt und hat dieses Bild nicht angenommen.
}
image-failed-engine-away = Der Zeichendienst ist gerade nicht erreichbar.
image-failed-engine-failed = { $kind ->
    [gif] Der Zeichendienst ist an diesem GIF gescheitert.
   *[image] Der Zeichendienst ist an diesem Bild gescheitert.
}
image-failed-timeout = { $kind ->
    [gif] Das GIF hat zu lange gedauert und wurde aufgegeben.
   *[image] Das Bild hat zu lange gedauert und wurde aufgegeben.
}
image-failed-refused = { $param ->
    [model] Der Zeichendienst hat dieses Modell nicht mehr.
    [sampler] Der Zeichendienst hat diesen Sampler nicht mehr.
    [prompt] Der Zeichendienst hat diese Beschreibung abgelehnt.
   *[other] Der Zeichendienst hat diese Anfrage abgelehnt.
}
image-failed-limit-image = Das Limit an Bildern ist erreicht.
image-failed-limit-gif = Das Limit an GIFs ist erreicht.
image-failed-key-banned = Dein Schlüssel ist gesperrt, deshalb kann ich nicht für dich zeichnen. Wenn das ein Irrtum ist, schreib an /support.
image-failed-key-refused = Der Zeichendienst hat deinen Schlüssel nicht angenommen: siehe /key.
image-failed-not-allowed-here = { $kind ->
    [gif] In diesem Chat darf ich keine GIFs senden.
   *[image] In diesem Chat darf ich keine Bilder senden.
}
image-failed-too-big = { $kind ->
    [gif] Das GIF ist größer geworden, als Telegram mich senden lässt.
   *[image] Das Bild ist größer geworden, als Telegram mich senden lässt.
}
image-failed-no-way-here = Es ist gezeichnet, aber in dieser Nachricht lässt sich gerade nichts zeigen. Der Betreiber weiß Bescheid.
image-failed-no-private-chat = Es ist gezeichnet, aber ich habe keinen privaten Chat mit dir, um es zu schicken. Öffne mich, tippe auf „Starten“ und versuch es noch einmal.
image-failed-service = Bei uns stimmt etwas nicht; der Betreiber weiß Bescheid.
image-failed-unknown = { $kind ->
    [gif] Beim Animieren ist etwas schiefgegangen.
   *[image] Beim Zeichnen ist etwas schiefgegangen.
}

image-button-cancel = Abbrechen
image-button-again = Nochmal
image-button-vary = Variante
image-button-edit = Ändern
image-button-seed = Gleicher Seed
image-button-file = Als Datei
image-button-gif = Als GIF
image-button-delete = Löschen
image-button-retry = Nochmal versuchen
