group-title = Einstellungen dieser Gruppe
group-about = Nur Admins der Gruppe können sie ändern.
group-uses = Ich höre auf: { $uses }
group-uses-none = Ich höre hier auf keinen Befehl
group-audience-everybody = Wer mich fragen darf: alle
group-audience-admins = Wer mich fragen darf: nur Admins
group-cap-none = Pro Person und Tag: so viel, wie ihr eigenes Limit erlaubt
group-cap = { $count ->
    [one] Pro Person und Tag: { $count } Anfrage
   *[other] Pro Person und Tag: { $count } Anfragen
}
group-pool-none = Wer zahlt: jeder aus dem eigenen Limit
group-pool-given = { $count ->
    [one] Wer zahlt: { $admin }, { $count } Anfrage am Tag für alle zusammen
   *[other] Wer zahlt: { $admin }, { $count } Anfragen am Tag für alle zusammen
}
group-pool-admin = ein Admin
group-quiet-none = Ruhezeit: keine
group-quiet-hours = Ruhezeit: { $from } bis { $until } ({ $zone })
group-language-own = Sprache: die jeder Person
group-language = Sprache: { $language }
group-context-on = Chats: Eine Frage führt den Chat der Person fort
group-context-off = Chats: Jede Frage steht für sich
group-button-settings = Gruppeneinstellungen
group-button-image = Bilder
group-button-gif = GIFs
group-button-chat = Chat
group-button-audience-everybody = Alle fragen lassen
group-button-audience-admins = Nur Admins fragen lassen
group-button-cap = Pro Person
group-button-pool = Wer zahlt
group-button-quiet = Ruhezeit
group-button-language = Sprache
group-button-context-on = Chats fortführen
group-button-context-off = Jede Frage für sich
group-button-close = Schließen
group-button-back = Zurück
group-button-no-cap = Kein Limit
group-button-no-pool = Jeder für sich
group-button-quiet-on = Ruhezeit einrichten
group-button-quiet-off = Keine Ruhezeit
group-button-quiet-from = Von { $hour }
group-button-quiet-until = Bis { $hour }
group-button-language-own = Die jeder Person
group-about-cap = Wie viel darf eine Person hier am Tag anfragen? Ihr eigenes Limit bleibt, wie es ist.
group-about-pool = Wie viel gibst du der Gruppe am Tag von deinem eigenen Limit? Mitglieder zahlen hier dann nichts.
group-about-quiet = Zu diesen Zeiten mache ich hier nichts. Die Zeit der Gruppe ist { $zone }.
group-about-language = Welche Sprache spreche ich hier?
group-changed = Fertig.
group-for-admins = Das können nur Admins dieser Gruppe ändern.

group-refused-off-image = Bilder sind in dieser Gruppe ausgeschaltet. In unserem privaten Chat gehen sie.
group-refused-off-gif = GIFs sind in dieser Gruppe ausgeschaltet. In unserem privaten Chat gehen sie.
group-refused-off-chat = Chats sind in dieser Gruppe ausgeschaltet. In unserem privaten Chat gehen sie.
group-refused-quiet = Diese Gruppe hat Ruhezeit bis { $time }. Nichts wurde berechnet. In unserem privaten Chat bin ich wach.
group-refused-admins-only = In dieser Gruppe dürfen mich nur Admins fragen. In unserem privaten Chat darfst du es auch.
group-refused-person-full = Dein Anteil in dieser Gruppe ist für heute verbraucht. Mehr gibt es um { $time }, und in unserem privaten Chat hast du dein eigenes Limit.
group-refused-pool-full = Das heutige Limit dieser Gruppe ist verbraucht. Mehr gibt es um { $time }, und in unserem privaten Chat hast du dein eigenes.
group-refused-pool-dry = Das Limit, aus dem diese Gruppe schöpft, ist bis { $time } verbraucht. In unserem privaten Chat hast du dein eigenes.
group-refused-pool-barred = Wer für diese Gruppe zahlt, kann es gerade nicht. Ihre Admins können das in /settings ändern; in unserem privaten Chat hast du dein eigenes Limit.
group-ask-in-private = Privat fragen

group-welcome-title = Hallo! Ich mache Bilder, GIFs und Antworten.
group-welcome-image = Bild: { $example }
group-welcome-gif = GIF: { $example }
group-welcome-chat = Frage: { $example }, oder beginn mit { $name }, oder antworte auf eine Antwort von mir
group-welcome-silent = Sonst bleibe ich still und lese nicht mit.
group-welcome-rights = Was ich brauche
group-right-send = Nachrichten und Medien senden, um überhaupt zu antworten: habe ich.
group-right-send-missing = Nachrichten und Medien senden, um überhaupt zu antworten: fehlt. Bitte erlaub es.
group-right-delete = Nachrichten löschen, um versehentlich gepostete API-Schlüssel zu entfernen: habe ich.
group-right-delete-missing = Nachrichten löschen, um versehentlich gepostete API-Schlüssel zu entfernen: habe ich nicht. Du entscheidest.

silenced-no-rights = Das darf ich in „{ $group }“ nicht senden. Nichts wurde berechnet. Bitte die Admins, mir Nachrichten und Medien zu erlauben, oder frag mich hier.
silenced-topic-closed = Das Thema in „{ $group }“ ist geschlossen oder weg, deshalb kann ich dort nicht antworten. Nichts wurde berechnet. Frag in einem anderen Thema oder hier.
silenced-flood = „{ $group }“ nimmt gerade keine Nachrichten mehr von mir an. Nichts wurde berechnet. Versuch es in einer Minute wieder, oder frag mich hier.
silenced-brought-here = Das Thema in „{ $group }“ ist geschlossen oder weg, deshalb ist das, was du wolltest, hier.
silenced-group-unnamed = deine Gruppe
