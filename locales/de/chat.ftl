chat-limited = { $limit ->
    [one] Du hast deine { $limit } Frage vorerst verbraucht. Nichts wurde berechnet.
   *[other] Du hast deine { $limit } Fragen vorerst verbraucht. Nichts wurde berechnet.
}
chat-limited-until = Du kannst { $wait } wieder fragen, um { $time }.
chat-line-full = { $waiting ->
    [one] Hier wartet { $waiting } Frage von dir, mehr geht nicht. Nichts wurde berechnet. Versuch es wieder, wenn sie beantwortet ist.
   *[other] Hier warten { $waiting } Fragen von dir, mehr geht nicht. Nichts wurde berechnet. Versuch es wieder, wenn eine davon beantwortet ist.
}
chat-key-banned = Dein API-Schlüssel ist gesperrt, deshalb kann ich kein Modell für dich fragen. Wenn das ein Irrtum ist, schreib an /support.
chat-engine-away = Die Sprachmodelle sind gerade nicht erreichbar. Nichts wurde berechnet. Versuch es in einer Minute wieder.

chat-title-new = Neuer Chat
chat-title-open = Dieser Chat
chat-model = Modell: { $model } · { $strengths }
chat-persona = Rolle: { $persona }
chat-creativity = Kreativität: { $creativity }
chat-kept = { $days ->
    [one] Wird nach der letzten Antwort { $days } Tag aufgehoben.
   *[other] Wird nach der letzten Antwort { $days } Tage aufgehoben.
}
chat-not-kept = { $hours ->
    [one] Wird { $hours } Stunde nach der letzten Antwort vergessen.
   *[other] Wird { $hours } Stunden nach der letzten Antwort vergessen.
}
chat-home-hint = Tippe auf „Los“ oder schick gleich deine Frage.
chat-home-hint-reply = Tippe auf „Los“ oder antworte auf diese Nachricht mit deiner Frage.
chat-home-hint-open = Ändere, was du magst, und übernimm es in diesen Chat, oder beginn einen neuen.
chat-button-model = Modell: { $model }
chat-button-persona = Rolle: { $persona }
chat-button-creativity = Kreativität: { $creativity }
chat-button-keep = Neuen Chat aufheben
chat-button-dont-keep = Neuen Chat nicht aufheben
chat-button-settings = Chat-Einstellungen
chat-button-start = Los
chat-button-start-new = Neuen Chat beginnen
chat-button-apply = Hier übernehmen
chat-button-show-all = Alle zeigen
chat-button-star = ☆ Mein Modell zu den Favoriten
chat-button-unstar = ★ Mein Modell aus den Favoriten
chat-button-new-persona = Neue Rolle
chat-button-use-persona = Verwenden
chat-button-rename = Umbenennen
chat-button-instructions = Anweisungen
chat-button-delete = Löschen
chat-button-exact = Genaue Werte
chat-button-parameter = { $name }: { $value }
chat-button-default = Zurück zum Standard

chat-models-title = Modell wählen
chat-models-hint = { $count ->
    [one] Es gibt { $count } Modell.
   *[other] Es gibt { $count } Modelle. Du kannst auch einen Teil des Namens schreiben.
}
chat-model-line = { $model } – { $strengths }
chat-page = { $page } / { $pages }
chat-search = { $count ->
    [one] { $count } Name mit { $search }:
   *[other] { $count } Namen mit { $search }:
}
chat-strength-pictures = sieht Bilder
chat-strength-code = Code
chat-strength-reasoning = logisches Denken
chat-strength-roleplay = Rollenspiel
chat-strength-writing = Schreiben
chat-strength-long = lange Texte
chat-strength-fast = schnell
chat-strength-general = allgemeine Fragen

chat-personas-title = Wer soll antworten?
chat-persona-line = { $name } – { $about }
chat-personas-hint = { $count ->
    [0] Du kannst auch eine eigene machen: ein Name und Anweisungen in deinen Worten.
   *[other] Unten stehen deine eigenen. ✎ ändert eine.
}
chat-personas-full = Kein Platz mehr: Lösch erst eine
chat-persona-new = Neue Rolle
chat-persona-name-hint = { $max ->
    [one] Wie soll sie heißen? Schick einen Namen mit höchstens { $max } Zeichen.
   *[other] Wie soll sie heißen? Schick einen Namen mit höchstens { $max } Zeichen.
}
chat-persona-prompt-hint = { $max ->
    [one] Wie soll sie antworten? Schick die Anweisungen, höchstens { $max } Zeichen. Zum Beispiel: Du bist ein geduldiger Schachtrainer. Frag nach meinem Zug, bevor du ihn kommentierst.
   *[other] Wie soll sie antworten? Schick die Anweisungen, höchstens { $max } Zeichen. Zum Beispiel: Du bist ein geduldiger Schachtrainer. Frag nach meinem Zug, bevor du ihn kommentierst.
}
chat-persona-name_empty = Ein Name braucht mindestens ein sichtbares Zeichen.
chat-persona-name_too_long = { $max ->
    [one] Dieser Name ist zu lang: höchstens { $max } Zeichen.
   *[other] Dieser Name ist zu lang: höchstens { $max } Zeichen.
}
chat-persona-prompt_empty = Die Anweisungen brauchen mindestens ein sichtbares Zeichen.
chat-persona-prompt_too_long = { $max ->
    [one] Diese Anweisungen sind zu lang: höchstens { $max } Zeichen.
   *[other] Diese Anweisungen sind zu lang: höchstens { $max } Zeichen.
}
chat-persona-too_many = { $max ->
    [one] Du hast { $max } Rolle, mehr geht nicht. Lösch erst diese.
   *[other] Du hast { $max } Rollen, mehr geht nicht. Lösch erst eine.
}
persona-name-assistant = Assistent
persona-name-writer = Autor
persona-name-coder = Programmierer
persona-name-teacher = Lehrer
persona-name-translator = Übersetzer
persona-name-editor = Lektor
persona-name-brainstormer = Ideengeber
persona-name-friend = Freund
persona-about-assistant = antwortet auf den Punkt
persona-about-writer = Geschichten, Posts, Briefe mit eigener Stimme
persona-about-coder = Code, der läuft, und warum
persona-about-teacher = erklärt Schritt für Schritt und fragt dann nach
persona-about-translator = die Übersetzung und sonst nichts
persona-about-editor = verbessert deinen Text und nennt die Änderungen
persona-about-brainstormer = Ideen, von naheliegend bis kühn
persona-about-friend = kurz, herzlich, fragt zurück

chat-creativity-title = Wie frei soll die Antwort sein?
chat-creativity-line = { $name } – { $about }
chat-creativity-precise = Genau
chat-creativity-balanced = Ausgewogen
chat-creativity-creative = Kreativ
chat-creativity-own = deine Werte
chat-creativity-about-precise = Fakten und Code, fast jedes Mal gleich
chat-creativity-about-balanced = für die meisten Fragen
chat-creativity-about-creative = Geschichten und Ideen, jedes Mal anders
chat-exact-title = Genaue Werte
chat-exact-hint = Für alle, die wissen, was sie tun. Jedes Modell hat seine Eigenheiten.
chat-default = Standard
chat-parameter-maxTokens = Antwortlänge
chat-parameter-temperature = Temperatur
chat-parameter-topP = Top P
chat-parameter-topK = Top K
chat-parameter-repetitionPenalty = Wiederholung
chat-parameter-presencePenalty = Präsenz
chat-parameter-frequencyPenalty = Häufigkeit
chat-parameter-about-maxTokens = Die längste Antwort in Tokens; 1.000 sind etwa 600 deutsche Wörter. Was länger ist, kann weitergehen.
chat-parameter-about-temperature = Wie viel Zufall in der Wortwahl steckt. Über 2 ergibt kaum ein Modell noch Sinn.
chat-parameter-about-topP = Nur die wahrscheinlichsten Wörter, die zusammen diese Wahrscheinlichkeit haben.
chat-parameter-about-topK = Nur so viele der wahrscheinlichsten Wörter; 0 heißt alle.
chat-parameter-about-repetitionPenalty = Über 1 kommen schon benutzte Wörter seltener, unter 1 öfter.
chat-parameter-about-presencePenalty = Über 0 kommen neue Themen früher, unter 0 später.
chat-parameter-about-frequencyPenalty = Über 0 kommen häufige Wörter seltener, unter 0 öfter.
chat-parameter-hint = Von { $min } bis { $max }; Standard ist { $default }. Du kannst auch eine Zahl schreiben.

chat-switch-title = Was wird aus dem Gesagten?
chat-switch-ask = { $model } ist neu in diesem Chat.
chat-switch-keep = Alles behalten
chat-switch-summarise = Zusammenfassung behalten
chat-switch-new = Neuen Chat beginnen
chat-loss-pictures = { $count ->
    [one] Es sieht keine Bilder: { $count } fällt weg.
   *[other] Es sieht keine Bilder: { $count } fallen weg.
}
chat-loss-turns = { $count ->
    [one] Es fasst weniger: Die älteste Frage passt mit ihrer Antwort nicht hinein.
   *[other] Es fasst weniger: Die ältesten { $count } Fragen passen mit ihren Antworten nicht hinein.
}

chat-end-begun = Dein Chat ist offen
chat-end-changed = Fertig, ab der nächsten Antwort
chat-end-kept = Fertig, und alles Gesagte bleibt
chat-end-summarising = Fertig, ich fasse das Gesagte zusammen
chat-open-hint = Schick einfach deine Frage. /new fängt neu an, /stop beendet den Chat.
chat-open-hint-reply = Schick /chat mit deiner Frage oder antworte auf meine Antworten. /new fängt neu an, /stop beendet den Chat.
chat-card-closed = Geschlossen. Nichts wurde geändert.
chat-card-expired = Diese Karte ist abgelaufen. Schick /chat, um eine neue zu öffnen.
chat-need-words = Ich brauche es in Worten: Schick es als Text.
chat-no-model = Kein Modell hat { $typed } im Namen.
chat-no-model-suggestion = Es gibt kein Modell { $typed }. Meinst du { $suggestion }?
chat-not-in-range = { $name } nimmt eine Zahl von { $min } bis { $max }, nicht { $typed }.
chat-not-in-range-whole = { $name } nimmt eine ganze Zahl von { $min } bis { $max }, nicht { $typed }.

chat-talk-gone = Dieser Chat ist gelöscht oder zu alt.
chat-answer-gone = Ich erinnere mich nicht mehr an diese Antwort. Schick deine Frage noch einmal.
chat-not-yours = Dieser Chat gehört jemand anderem. Schick /chat, um deinen eigenen zu beginnen.
chat-asked = Bin dran!
chat-stopping = Ich höre auf. Was schon da ist, bleibt.
chat-stop-too-late = Zu spät: Es ist schon fertig.
chat-cancelled = Abgebrochen. Nichts wurde berechnet.
chat-cancel-too-late = Zu spät: Sie ist schon an der Reihe.
chat-closed = Dieser Chat ist geschlossen. Er wartet in „Meine Chats“.
chat-nothing-open = Hier ist kein Chat offen und keine Antwort unterwegs.

talks-title = Meine Chats
talks-hint = { $count ->
    [one] Du hast { $count } Chat.
   *[other] Du hast { $count } Chats, die neuesten zuerst.
}
talks-untitled = Chat ohne Titel
talks-none = Du hast noch keine Chats. Frag etwas, dann steht es hier.
talks-elsewhere = Deine Chats sind nur für dich: Sie sind in unserem privaten Chat.
talks-facts = { $count ->
    [one] { $model } · { $count } Frage
   *[other] { $model } · { $count } Fragen
}
talks-last = Letzte Antwort: { $day }
talks-is-open = Hier offen
talks-button-page = Alle Chats
talks-button-resume = Wieder öffnen
talks-button-rename = Umbenennen
talks-button-export = Exportieren
talks-button-remove = Löschen
talks-button-delete = Ja, löschen
talks-button-close = Schließen
talks-remove-ask = { $title } mit allem löschen, was darin gesagt wurde? Das lässt sich nicht zurückholen.
talks-rename-ask = Wie soll { $title } heißen? Schick einen neuen Titel.
talks-title-empty = Ein Titel braucht mindestens ein sichtbares Zeichen.
talks-resumed = Wieder offen: Schreib einfach weiter.
talks-exporting = Hier kommt die Datei.
talks-deleted = Gelöscht.
export-you = Du
export-left-branch = Aus einem verlassenen Zweig.
export-picture = Bild { $number }
export-unfinished = Die Antwort kam nicht bis zum Ende.
