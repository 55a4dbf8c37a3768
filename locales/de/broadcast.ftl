broadcast-title = Rundnachrichten
broadcast-about = Antworte mit { $command } auf eine beliebige Nachricht in diesem Chat, auch eine weitergeleitete, und ich schicke sie allen, die du auswählst. Neue Beiträge in deinem Kanal schlage ich von selbst vor.
broadcast-about-quiet = Antworte mit { $command } auf eine beliebige Nachricht in diesem Chat, auch eine weitergeleitete, und ich schicke sie allen, die du auswählst. Neue Beiträge in deinem Kanal schlage ich dir gerade nicht vor.
broadcast-none = Es gab noch keine.
broadcast-reply-unusable = Das lässt sich nicht verschicken: Es ist eine Systemnachricht, oder so alt, dass ich es nicht sehe. Antworte auf einen Text, ein Bild, eine Datei, eine Umfrage oder ein Album.
broadcast-admins-only = Diese Knöpfe sind für Admins.
broadcast-gone = Diese Rundnachricht ist zu alt, um damit weiterzumachen.
broadcast-button-offers-on = Neue Beiträge vorschlagen
broadcast-button-offers-off = Keine Beiträge vorschlagen
broadcast-button-list = Alle Rundnachrichten

broadcast-offer-title = Diesen Beitrag als Rundnachricht senden?
broadcast-offer-album = Album
broadcast-button-prepare = Vorbereiten
broadcast-button-not-now = Diesen nicht
broadcast-offer-declined = Gut, dieser Beitrag bleibt im Kanal.
broadcast-offers-off = Ich schlage dir keine neuen Beiträge mehr vor. { $command } bringt das zurück.

broadcast-kind-text = Text
broadcast-kind-photo = Foto
broadcast-kind-video = Video
broadcast-kind-animation = GIF
broadcast-kind-audio = Audio
broadcast-kind-document = Datei
broadcast-kind-voice = Sprachnachricht
broadcast-kind-video_note = Videonachricht
broadcast-kind-sticker = Sticker
broadcast-kind-poll = Umfrage
broadcast-kind-album = Album mit { $count }
broadcast-kind-other = Nachricht
broadcast-kind-from = { $what } aus { $channel }

broadcast-state-draft = Rundnachricht: Entwurf
broadcast-state-scheduled = Rundnachricht: geplant
broadcast-state-counting = Rundnachricht: sammle, wer sie bekommt
broadcast-state-running-send = Rundnachricht: wird gesendet
broadcast-state-running-resend = Rundnachricht: wird noch einmal gesendet
broadcast-state-running-edit = Rundnachricht: wird überall bearbeitet
broadcast-state-running-delete = Rundnachricht: wird überall gelöscht
broadcast-state-paused = Rundnachricht: pausiert
broadcast-state-finished = Rundnachricht: fertig
broadcast-state-stopped = Rundnachricht: gestoppt

broadcast-to-all = An: alle, die es möchten
broadcast-to = An: { $who }
broadcast-who-active = { $days ->
    [one] aktiv am letzten Tag
   *[other] aktiv in den letzten { $days } Tagen
}
broadcast-language-unknown = Sprache unbekannt
broadcast-as-news = Als: Neuigkeit, die man abbestellen kann
broadcast-as-offers = Als: Angebot, das man abbestellen kann
broadcast-as-service = Als: Servicehinweis, den niemand abbestellen kann
broadcast-duration-seconds = { $seconds } s
broadcast-duration-minutes = { $minutes } min { $seconds } s
broadcast-duration-hours = { $hours } h { $minutes } min
broadcast-people = { $count ->
    [one] { $count } Person, etwa { $duration }
   *[other] { $count } Personen, etwa { $duration }
}
broadcast-nobody = Zu dieser Zielgruppe gehört niemand, also bekommt es niemand.
broadcast-turbo-on = Der bezahlte Turbo ist an: bis zu 1.000 Nachrichten in der Sekunde, für { $stars } Stars
broadcast-turbo-balance = Der Bot hat { $balance } Stars.
broadcast-turbo-short = Der Bot hat { $balance } Stars: zu wenige, Telegram wird es ablehnen.
broadcast-turbo-unknown = Ich konnte nicht lesen, wie viele Stars der Bot hat.

broadcast-warning-uncopyable = Telegram lässt mich das nicht kopieren, deshalb lässt es sich nicht senden.
broadcast-warning-protected = Sein Chat schützt seine Inhalte, deshalb lässt Telegram mich das nicht kopieren. Schalte den Schutz aus und probier es noch einmal.
broadcast-warning-missing = Den Beitrag gibt es nicht mehr, deshalb lässt er sich nicht senden.
broadcast-warning-rights = Ich darf diesen Chat nicht mehr lesen, deshalb lässt es sich nicht senden. Mach mich dort zum Administrator und probier es noch einmal.
broadcast-warning-caption = Der Bildtext ist zu lang für eine Kopie: { $count } Zeichen, erlaubt sind 1024. Kürze ihn, wo er steht, und probier es noch einmal.
broadcast-warning-quiz = Es ist ein Quiz, dessen Antwort ich nicht kenne, deshalb lässt Telegram mich es nicht kopieren.
broadcast-warning-paid = Bezahlte Medien lassen sich nicht kopieren.
broadcast-warning-giveaway = Verlosungen lassen sich nicht kopieren.
broadcast-warning-album-buttons = Alben können keine Knöpfe haben: Die eigenen des Beitrags und „Abbestellen“ fallen weg.
broadcast-warning-album-mute = Alben können keine Knöpfe haben: Abbestellen geht in { $command }.
broadcast-warning-album-part = Es ist ein Teil eines Albums, dessen andere Teile ich nicht gesehen habe. Leite das Album hierher weiter und antworte darauf, um alles zu senden.
broadcast-warning-buttons = { $count ->
    [one] { $count } Knopf geht nur dort, wo der Beitrag steht, und fällt weg.
   *[other] { $count } Knöpfe gehen nur dort, wo der Beitrag steht, und fallen weg.
}
broadcast-warning-poll = Jede Person bekommt eine eigene Umfrage: Die Stimmen werden nicht zusammengezählt.
broadcast-warning-edit-kind = Ist es einmal draußen, lässt sich diese Art nicht überall bearbeiten, nur löschen.

broadcast-button-audience = Zielgruppe
broadcast-button-category = Kategorie
broadcast-button-turbo-on = Bezahlten Turbo einschalten
broadcast-button-turbo-off = Bezahlten Turbo ausschalten
broadcast-button-test = Zur Probe an mich
broadcast-button-send = Jetzt senden
broadcast-button-send-sure = { $count ->
    [one] Ja, an { $count } Person senden
   *[other] Ja, an { $count } Personen senden
}
broadcast-button-schedule = Planen
broadcast-button-cancel = Abbrechen
broadcast-button-everybody = Alle
broadcast-button-languages = Sprachen
broadcast-button-active = In 30 Tagen aktiv
broadcast-button-language = { $language }: { $count }
broadcast-button-news = Neuigkeiten
broadcast-button-offers = Angebote
broadcast-button-service = Servicehinweise
broadcast-audience-ask = Wer soll es bekommen? Wer diese Kategorie abbestellt oder mich blockiert hat, bekommt es nie.
broadcast-languages-ask = Welche Sprachen? Daneben steht, wie viele Personen jede erreicht.
broadcast-category-ask = Was ist es? Neuigkeiten und Angebote lassen sich einzeln abbestellen. Servicehinweise erreichen alle: Ausfälle und geänderte Bedingungen, sonst nichts.
broadcast-send-ask = { $count ->
    [one] Jetzt an { $count } Person senden?
   *[other] Jetzt an { $count } Personen senden?
}
broadcast-send-ask-turbo = Das kostet { $stars } Stars.
broadcast-cancelled = Abgebrochen. Nichts wurde gesendet.
broadcast-tested = An dich gesendet, mit Ton. Niemand sonst hat es.
broadcast-first = { $name } war schneller: { $what }
broadcast-first-send = Es wird schon gesendet.
broadcast-first-schedule = Es ist schon geplant.
broadcast-first-cancel = Es ist schon abgebrochen.
broadcast-first-other = Es ist nicht mehr in diesem Zustand.
broadcast-an-admin = Ein anderer Admin
broadcast-changed-meanwhile = Nichts hat sich geändert: Die Rundnachricht ist nicht mehr in diesem Zustand.

broadcast-schedule-ask = Wann? Bei dir ist es { $time } ({ $zone }).
broadcast-zone-ask = Wie spät ist es bei dir? Das frage ich nur einmal.
broadcast-time-ask = Wann soll ich es senden? Schreib es wie { $short }, oder mit dem Tag wie { $long } ({ $zone }).
broadcast-time-unreadable = Als Zeit verstehe ich das nicht. Schreib sie wie { $short }, oder mit dem Tag wie { $long }.
broadcast-time-past = Das ist schon vorbei. Wann stattdessen?
broadcast-time-too-far = Das ist zu weit weg: höchstens 90 Tage. Wann stattdessen?
broadcast-scheduled-for = Wird gesendet: { $time }
broadcast-button-in-an-hour = In 1 Stunde
broadcast-button-tonight = Heute 19:00
broadcast-button-tomorrow = Morgen 9:00
broadcast-button-type = Andere Zeit…
broadcast-button-zone = Zeitzone: { $zone }
broadcast-button-unschedule = Nicht senden
broadcast-button-zone-choice = { $time } ({ $zone })

broadcast-progress = { $percent } % von { $total }
broadcast-counted = { $count ->
    [one] Bisher { $count } Person
   *[other] Bisher { $count } Personen
}
broadcast-count-sent = Erreicht: { $count }
broadcast-count-edited = Bearbeitet: { $count }
broadcast-count-deleted = Gelöscht: { $count }
broadcast-count-blocked = Haben mich blockiert: { $count }
broadcast-count-failed = Fehlgeschlagen: { $count }
broadcast-count-deferred = Versuche ich noch einmal: { $count }
broadcast-count-uncertain = Unklar: { $count }
broadcast-count-left = Übrig: { $count }
broadcast-rate = { $count } in der Sekunde, noch etwa { $duration }
broadcast-held = Telegram bittet um eine Pause; von selbst weiter geht es: { $time }.
broadcast-old-text = { $count ->
    [one] Der Beitrag wurde inzwischen bearbeitet: { $count } Person hat die alte Fassung. Wer jetzt an die Reihe kommt, bekommt die neue.
   *[other] Der Beitrag wurde inzwischen bearbeitet: { $count } Personen haben die alte Fassung. Wer jetzt an die Reihe kommt, bekommt die neue.
}
broadcast-uncertain-hint = Unklar: Ich habe Telegram gefragt, und ein Absturz oder eine verlorene Verbindung hat die Antwort verschluckt. Vielleicht ist es angekommen.
broadcast-took = Dauer: { $duration }
broadcast-button-pause = Pausieren
broadcast-button-resume = Weiter
broadcast-button-stop = Stopp
broadcast-button-stop-sure = Ja, endgültig stoppen
broadcast-stop-ask = Endgültig stoppen? Wer es hat, behält es, und sonst bekommt es niemand. Eine Pause lässt sich beenden.

broadcast-trouble-post-gone = Ich habe pausiert: Der Beitrag wurde gelöscht, also gibt es nichts mehr zu kopieren. Niemand ist verloren; du kannst stoppen und es danach überall löschen.
broadcast-trouble-not-copyable = Ich habe pausiert: Telegram lässt mich den Beitrag nicht mehr kopieren. Schützt sein Chat jetzt die Inhalte? Ändere das und tippe auf „Weiter“.
broadcast-trouble-source-gone = Ich habe pausiert: Ich darf den Chat mit dem Beitrag nicht mehr lesen. Mach mich dort wieder zum Administrator und tippe auf „Weiter“.
broadcast-trouble-rejected = Ich habe pausiert: Telegram lehnt den Beitrag bei einer Person nach der anderen ab. Sieh in die Liste, und mach weiter oder stopp.
broadcast-trouble-no-balance = Ich habe pausiert: Der Bot hat zu wenige Stars für den bezahlten Turbo. Lade sie auf und tippe auf „Weiter“.
broadcast-trouble-no-answers = Ich habe pausiert: Telegram antwortet nicht. Mach weiter, wenn es wieder antwortet; niemand bekommt es doppelt.

broadcast-button-edit = Überall bearbeiten
broadcast-button-edit-sure = { $count ->
    [one] Ja, { $count } Nachricht bearbeiten
   *[other] Ja, { $count } Nachrichten bearbeiten
}
broadcast-edit-ask = { $count ->
    [one] Bei { $count } Person bearbeiten, zu dem, was jetzt im Beitrag steht?
   *[other] Bei { $count } Personen bearbeiten, zu dem, was jetzt im Beitrag steht?
}
broadcast-edit-nothing = Bearbeite erst den Beitrag, wo er steht; dann bringe ich das zu allen.
broadcast-button-delete = Überall löschen
broadcast-button-delete-sure = { $count ->
    [one] Ja, { $count } Nachricht löschen
   *[other] Ja, { $count } Nachrichten löschen
}
broadcast-delete-ask = { $count ->
    [one] Bei { $count } Person löschen? Das lässt sich nicht zurückholen.
   *[other] Bei { $count } Personen löschen? Das lässt sich nicht zurückholen.
}
broadcast-delete-late = Es ist älter als 48 Stunden; bei manchen lässt Telegram mich es vielleicht nicht löschen.
broadcast-button-resend-failed = Nochmal an Fehlgeschlagene: { $count }
broadcast-button-resend-uncertain = Nochmal an Unklare: { $count }
broadcast-resend-failed-ask = { $count ->
    [one] Noch einmal an { $count } Person senden, die es nicht bekommen hat?
   *[other] Noch einmal an { $count } Personen senden, die es nicht bekommen haben?
}
broadcast-resend-uncertain-ask = { $count ->
    [one] Noch einmal an { $count } Person senden, die es vielleicht schon hat? Sie bekommt es dann vielleicht doppelt.
   *[other] Noch einmal an { $count } Personen senden, die es vielleicht schon haben? Manche bekommen es dann vielleicht doppelt.
}
broadcast-button-sure = Ja
broadcast-button-list-file = Liste als Datei
broadcast-file-caption = { $part ->
    [1] Alle, und wie es bei ihnen ausging
   *[other] Alle, und wie es bei ihnen ausging, Teil { $part }
}
broadcast-file-coming = Die Liste ist unterwegs.

broadcast-mute = Abbestellen
broadcast-unmute = Wieder erhalten
broadcast-muted-news = Abbestellt: Ich schicke dir keine Neuigkeiten. /settings bringt sie zurück.
broadcast-muted-offers = Abbestellt: Ich schicke dir keine Angebote. /settings bringt sie zurück.
broadcast-unmuted-news = Du bekommst wieder Neuigkeiten.
broadcast-unmuted-offers = Du bekommst wieder Angebote.
