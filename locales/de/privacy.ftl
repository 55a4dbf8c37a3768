privacy-title = Was ich mir merke
privacy-talks-kept = { $days ->
    [one] Chats: { $days } Tag nach der letzten Antwort.
   *[other] Chats: { $days } Tage nach der letzten Antwort.
}
privacy-talks-not-kept = { $hours ->
    [one] Neue Chats: { $hours } Stunde nach der letzten Antwort, damit du weitermachen kannst.
   *[other] Neue Chats: { $hours } Stunden nach der letzten Antwort, damit du weitermachen kannst.
}
privacy-held = { $days ->
    [one] Was unter einem Knopf von mir wartet: bis du ihn antippst, höchstens { $days } Tag.
   *[other] Was unter einem Knopf von mir wartet: bis du ihn antippst, höchstens { $days } Tage.
}
privacy-pictures = { $days ->
    [one] Bilder: wie sie gemacht wurden, { $days } Tag. Die Dateien liegen bei Telegram, nicht bei mir.
   *[other] Bilder: wie sie gemacht wurden, { $days } Tage. Die Dateien liegen bei Telegram, nicht bei mir.
}
privacy-support = { $days ->
    [one] Support: Was du schreibst, geht an die Admins. Dass du es warst, und welche Nachrichten es sind: { $days } Tag nach der letzten.
   *[other] Support: Was du schreibst, geht an die Admins. Dass du es warst, und welche Nachrichten es sind: { $days } Tage nach der letzten.
}
privacy-settings = Deine Einstellungen: Sprache, Favoriten, Vorlagen und Rollen, bis du sie änderst.
privacy-book = Dass du mir schreibst: seit wann, zuletzt wann, in welcher Sprache, und dein @Name. So finden dich Neuigkeiten, und die Admins, wenn du Hilfe brauchst. Was du abbestellst, bleibt auf Dauer abbestellt.
privacy-key = Dein API-Schlüssel: verschlüsselt, mit deiner Stufe und dem, was für seine Limits zählt.
privacy-payments = Deine Zahlungen: was wann bezahlt wurde, auf Dauer. Womit du zahlst, weiß nur Telegram.
privacy-engine = Was du fragst, geht mit dem zuvor in diesem Chat Gesagten an die Modelle, und ohne deinen Namen.
privacy-button-keep = Meine Chats ab jetzt aufheben
privacy-button-forget = Meine Chats ab jetzt nicht aufheben
privacy-button-talks = Alle meine Chats löschen
privacy-button-pictures = Meinen Bildverlauf löschen
privacy-button-delete-talks = Ja, alle Chats löschen
privacy-button-delete-pictures = Ja, den Verlauf löschen
privacy-button-back = Zurück
privacy-ask-talks = Alle deine Chats löschen, hier und in jeder Gruppe? Sie lassen sich nicht zurückholen. Was in Telegram steht, bleibt dort.
privacy-ask-pictures = Deinen Bildverlauf löschen, und wie diese Bilder gemacht wurden? Ihre Knöpfe gehen dann nicht mehr. Was in Telegram steht, bleibt dort.
privacy-talks-deleted = Alle deine Chats sind gelöscht.
privacy-pictures-deleted = Dein Bildverlauf ist gelöscht.
privacy-elsewhere = Das bleibt unter uns: Öffne es in unserem privaten Chat.
