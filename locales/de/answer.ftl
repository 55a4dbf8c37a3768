answer-button-continue = Weiter
answer-button-regenerate = Neu antworten
answer-button-new = Neuer Chat
answer-button-stop = Stopp
answer-button-cancel = Abbrechen
answer-button-retry = Nochmal versuchen
answer-button-keep = Alles behalten
answer-button-model = Anderes Modell

answer-waiting = { $position ->
    [1] Deine Frage ist die nächste: Ich beantworte noch die davor.
   *[other] Deine Frage ist Nummer { $position } in der Reihe. Ich antworte der Reihe nach.
}
answer-waiting-maintenance = Bei mir läuft kurz eine Wartung. Deine Frage ist aufgehoben, und danach beantworte ich sie von selbst.
answer-cancelled = Abgebrochen. Nichts wurde berechnet.
answer-stopped = Vor dem ersten Wort gestoppt. Nichts wurde berechnet.
answer-summarised = Fertig: Das neue Modell weiß in Kürze, worum es ging. Mach einfach weiter.
answer-no-summary = Also gibt es keine Zusammenfassung, und nichts geht verloren: Das neue Modell liest das Gesagte selbst, so viel davon hineinpasst.

answer-note-file = Der Rest ist lang: Die ganze Antwort steht in der Datei unten.
answer-note-length = Die Antwort hat ihre größte Länge erreicht. „Weiter“ macht hier weiter.
answer-note-filtered = Der Filter des Modells hat die Antwort hier beendet.
answer-note-stopped = Gestoppt.
answer-note-broken = Die Verbindung zum Modell ist hier abgebrochen.
answer-note-broken-free = Die Verbindung zum Modell ist hier abgebrochen. Diese Antwort wurde nicht berechnet.
answer-note-rich-off = Telegram hat hier doch keine formatierten Antworten, deshalb habe ich sie ausgeschaltet. /settings schaltet sie wieder ein.
answer-note-pictures = Dieses Modell sieht keine Bilder und hat deshalb ohne sie geantwortet.
answer-note-left-out = { $count ->
    [one] Der Chat ist lang geworden: Das Modell sieht die erste Frage nicht mehr.
   *[other] Der Chat ist lang geworden: Das Modell sieht die ersten { $count } Fragen nicht mehr.
}

answer-not-charged = Nichts wurde berechnet.
answer-failed-engine-busy = Das Modell ist beschäftigt und hat die Frage nicht angenommen.
answer-failed-engine-away = Das Modell ist gerade nicht erreichbar.
answer-failed-engine-failed = Das Modell ist an dieser Frage gescheitert.
answer-failed-timeout = Das Modell hat zu lange geschwiegen.
answer-failed-empty = Das Modell hat ohne ein Wort aufgehört.
answer-failed-filtered = Der Filter des Modells hat die Antwort zurückgehalten.
answer-failed-refused = { $param ->
    [messages] Das Modell hat diese Frage abgelehnt.
   *[other] Das Modell hat diese Anfrage abgelehnt.
}
answer-failed-model-gone = Dieses Modell gibt es nicht mehr. Wähle ein anderes, und der Chat geht weiter.
answer-failed-too-long = Die Frage ist länger, als dieses Modell lesen kann. Kürze sie oder wähle ein Modell, das mehr liest.
answer-failed-limit = Dein Limit an Fragen ist erreicht.
answer-failed-key-banned = Dein Schlüssel ist gesperrt, deshalb kann ich kein Modell für dich fragen. Wenn das ein Irrtum ist, schreib an /support.
answer-failed-key-refused = Der Dienst hat deinen Schlüssel nicht angenommen: siehe /key.
answer-failed-talk-gone = Diesen Chat gibt es nicht mehr.
answer-failed-picture-too-big = Das Bild ist zu groß für mich: Schick eins mit höchstens 20 MB, am besten als Foto.
answer-failed-picture-unreadable = Ich kann dieses Bild nicht lesen: Die Datei ist beschädigt oder von unbekannter Art. Schick es als Foto.
answer-failed-picture-gone = Telegram hat dieses Bild nicht mehr. Schick es noch einmal.
answer-failed-service = Bei uns stimmt etwas nicht; der Betreiber weiß Bescheid.
answer-failed-unknown = Beim Antworten ist etwas schiefgegangen.
