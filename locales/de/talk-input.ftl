input-choice = Soll ich daraus ein Bild machen oder darüber reden?
input-button-picture = Bild machen
input-button-talk = Darüber reden
input-button-remember = ☐ Nicht mehr fragen
input-button-remembers = ☑ Nicht mehr fragen
input-remembered-picture = Ab jetzt mache ich ein Bild aus dem, was du schreibst, wenn kein Chat offen ist. /chat öffnet einen.
input-remembered-talk = Ab jetzt antworte ich auf das, was du schreibst. Bilder gibt es mit /image.
input-button-forget = Wieder fragen
input-forgotten = Gut, ich frage jedes Mal.
input-gone = Ich habe nicht mehr, was du hier geschrieben hast. Schick es bitte noch einmal.

input-nothing-asked = Schreib deine Frage gleich hinter meinen Namen, oder antworte damit auf das, wonach du fragst.

input-unseeing = { $model } sieht keine Bilder. Nichts wurde berechnet.
input-unseeing-none = { $model } sieht keine Bilder, und gerade auch kein anderes Modell. Nichts wurde berechnet.
input-button-switch = { $model } fragen
input-button-words = Nur die Worte senden
input-no-seeing-model = Gerade ist kein Modell da, das Bilder sieht. Nichts wurde berechnet.

input-kept = Ich habe das aufgehoben, und was du jetzt gleich schickst: Der Knopf fragt es.
input-button-ask = Jetzt fragen

input-rest-unseen = Das füllt eine ganze Nachricht, also kommt vielleicht noch mehr. In dieser Gruppe bekomme ich nur, was mich nennt: Schick den Rest mit meinem Namen, oder alles in unserem privaten Chat. Nichts wurde berechnet.
input-edited-piece = Diese Nachricht ist Teil einer längeren Frage, und ich weiß nicht, wie das Ganze jetzt lauten soll. Schick es bitte in einem Stück.
text-in-pieces = Deine Nachricht war zu lang für Telegram und kam in Teilen: Ich habe nur den ersten gelesen. Was in eine Nachricht passt, bleibt ganz.

input-unreadable-voice = Audio kann ich nicht anhören.
input-unreadable-video = Videos und Animationen kann ich nicht ansehen.
input-unreadable-sticker = Schön! Aber Sticker und Spiele kann ich nicht lesen.
input-unreadable-poll = Umfragen und Listen kann ich nicht lesen.
input-unreadable-location = Orte auf einer Karte kann ich nicht lesen.
input-unreadable-contact = Kontaktkarten kann ich nicht lesen.
input-unreadable-file = Dateien dieser Art kann ich nicht lesen.
input-unreadable-picture-type = Bilder in diesem Format kann ich nicht lesen.
input-unreadable-large-picture = Dieses Bild ist zu groß: Telegram gibt mir höchstens 20 MB.
input-unreadable-other = Nachrichten dieser Art kann ich nicht lesen.
input-readable = Schick mir Worte, ein Foto oder ein Bild als Datei (PNG, JPEG, WebP oder GIF).
