gate-title = Erst ein Schritt
gate-about = { $count ->
    [one] Ich arbeite für die Abonnenten dieses Kanals. Tritt bei und komm zurück: Was du wolltest, läuft dann von selbst.
   *[other] Ich arbeite für die Abonnenten dieser Kanäle. Tritt ihnen bei und komm zurück: Was du wolltest, läuft dann von selbst.
}
gate-channel-join = { $channel } beitreten
gate-channel-joined = ✓ { $channel }
gate-channel-unnamed = unser Kanal
gate-button-check = Bin beigetreten
gate-still-missing = Ich sehe dich dort noch nicht: { $channels }. Tritt bei und tippe noch einmal.
gate-join-first = Tritt erst dem Kanal bei, dann geht es.
gate-open-title = Du bist dabei, willkommen!
gate-open = Alles ist freigeschaltet.
gate-open-resuming = Und jetzt zu dem, was du wolltest.
gate-key-suspended = Du hast { $channel } verlassen, deshalb ruht dein API-Schlüssel. Komm jederzeit zurück, und er gilt sofort wieder.
gate-key-renewed = Willkommen zurück! Dein API-Schlüssel gilt wieder.
gate-join-declined = Ich kann dich nicht in { $channel } lassen: Dein API-Schlüssel ist gesperrt. Wenn das ein Irrtum ist, schreib mir und tippe auf /support.
gate-alert-name = { $title } ({ $channel })
gate-alert-title = Ich sehe nicht, wer in { $channel } ist
gate-alert-not-admin = Ich bin dort kein Administrator. Mach mich dazu, in den Einstellungen des Kanals unter „Administratoren“.
gate-alert-not-there = Ich bin nicht mehr darin. Füg mich wieder als Administrator zum Kanal hinzu.
gate-alert-no-channel = Diesen Kanal gibt es nicht mehr, oder CHANNEL_ID nennt ihn falsch. Prüf CHANNEL_ID und starte mich neu, oder nimm ihn dort heraus.
gate-alert-open = Bis dahin bleibt niemand draußen: Alle kommen durch.
gate-alert-works = Ich sehe wieder, wer in { $channel } ist. Die Prüfung läuft.
gate-alert-invite-title = Ich kann niemanden in { $channel } lassen
gate-alert-invite = Es möchten Leute beitreten, aber ich darf dort weder einen Link machen noch Anfragen beantworten. Gib mir das Recht „Abonnenten hinzufügen“ oder setz einen Link in CHANNEL_URL.
