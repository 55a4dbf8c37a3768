command-admin = Der Leitstand für Admins
command-stats = Zahlen und Diagramme
command-broadcast = An alle schreiben
command-ban = Jemandes Schlüssel sperren
command-unban = Einen Schlüssel entsperren
command-grant = Jemandem eine Stufe vergeben
command-refund = Eine Zahlung erstatten

off-image = Bilder sind gerade ausgeschaltet. Nichts wurde berechnet; versuch es bitte später wieder.
off-gif = GIFs sind gerade ausgeschaltet. Nichts wurde berechnet; versuch es bitte später wieder.
off-chat = Chats sind gerade ausgeschaltet. Nichts wurde berechnet; versuch es bitte später wieder.
off-inline = Der Inline-Modus ist gerade aus
off-guest = Ich antworte gerade nur in meinen eigenen Chats. Nichts wurde berechnet; versuch es bitte später wieder.
off-keys = Ich gebe gerade keine neuen Schlüssel aus. Versuch es bitte später wieder.
off-trial = Tests sind gerade ausgeschaltet. Versuch es bitte später wieder.
off-payments = Ich nehme gerade keine Zahlungen an. Versuch es bitte später wieder.

desk-title = Leitstand
desk-about = Alles hier ist nur für Admins. /admin mit einer ID, einem @Namen oder als Antwort auf eine weitergeleitete Nachricht öffnet gleich eine Person.
desk-button-statistics = Statistik
desk-button-broadcasts = Rundnachrichten
desk-button-people = Personen
desk-button-audit = Wer was getan hat
desk-button-switches = Funktionen
desk-button-maintenance = Wartung
desk-button-checks = Prüfungen
desk-button-refresh = Aktualisieren

desk-under-maintenance = ⚠️ WARTUNG LÄUFT
desk-maintenance-since = Seit { $time }, durch Admin { $admin }. Anfragen werden angenommen und warten.
desk-off = ⚠️ Aus: { $names }
desk-switches-about = Tippe, um eine Funktion aus- oder einzuschalten, überall und sofort. Die Leute erfahren es freundlich, Entwickler bekommen 503, und niemandem wird etwas berechnet. Was schon in der Reihe ist, wird fertig.
desk-switch-on = { $name }: an
desk-switch-off = { $name }: AUS
desk-turned-on = { $name }: wieder an
desk-turned-off = { $name }: aus
desk-maintenance-about = Während der Wartung werden Bilder und Fragen angenommen und warten; die Leute sehen es auf ihren Karten, und danach geht alles von selbst weiter. Entwickler bekommen 503 mit Retry-After. Was läuft, wird fertig. Ein Neustart beendet die Wartung nicht.
desk-button-maintain-on = Wartung beginnen
desk-button-maintain-off = Wartung beenden
desk-maintenance-on = Die Wartung hat begonnen.
desk-maintenance-off = Die Wartung ist vorbei. Alles geht weiter.

switch-image = Bilder
switch-gif = GIFs
switch-chat = Chats
switch-inline = Inline
switch-guest = Gastmodus
switch-keys = Neue Schlüssel
switch-trial = Tests
switch-payments = Zahlungen
switch-gateway-image = API: Bilder
switch-gateway-gif = API: GIFs
switch-gateway-llm = API: Chats

desk-people-ask = Wen suchst du? Schick eine ID oder einen @Namen, oder leite eine Nachricht der Person weiter.
desk-people-nobody = Damit ist niemand genannt. Schick eine ID oder einen @Namen, oder leite eine Nachricht der Person weiter.
desk-people-unknown = Jemanden mit diesem Namen kenne ich nicht. Schick die ID, oder leite eine Nachricht der Person weiter.
desk-people-hidden = Beim Weiterleiten verbirgt diese Person, wer sie ist. Schick ihre ID oder ihren @Namen.
desk-person-language = Sprache: { $language }
desk-person-first = Zuerst gesehen: { $time }
desk-person-last = Zuletzt gesehen: { $time }
desk-person-blocked = Hat mich blockiert seit { $time }
desk-person-deactivated = Nicht mehr bei Telegram seit { $time }
desk-person-support-open = Support: offen seit { $time }
desk-person-support-closed = Support: geschlossen, eröffnet { $time }
desk-button-tiers = Stufe vergeben…
desk-tiers-about = Welche Stufe für { $id }, und wie lange? Die Person erfährt davon. Was sie selbst bezahlt, bleibt ihr.
desk-button-grant = { $days ->
    [one] { $tier }, { $days } Tag
   *[other] { $tier }, { $days } Tage
}
desk-button-grant-for-ever = { $tier }, für immer
desk-button-take-back = Vergebenes zurücknehmen
desk-button-refund = { $stars } ⭐ vom { $date } erstatten…
desk-refund-ask = { $stars ->
    [one] { $stars } Star erstatten?
   *[other] { $stars } Stars erstatten?
}
desk-refund-about = Die damit bezahlte Stufe endet, und ein Abo verlängert sich nicht mehr. Die Person erfährt davon.
desk-button-refund-now = { $stars ->
    [one] { $stars } Star erstatten
   *[other] { $stars } Stars erstatten
}

audit-empty = Noch wurde nichts getan.
audit-line = { $time } · { $admin } · { $act }
audit-line-of = { $time } · { $admin } · { $act } · { $what }
audit-operator = Kommandozeile
audit-answers = { $count ->
    [one] { $admin } hat heute { $count } Antwort im Support gegeben.
   *[other] { $admin } hat heute { $count } Antworten im Support gegeben.
}
audit-button-latest = Neueste
audit-button-older = Ältere
audit-ban = gesperrt
audit-unban = entsperrt
audit-grant = Stufe vergeben
audit-refund = Geld erstattet
audit-switch-off = ausgeschaltet
audit-switch-on = eingeschaltet
audit-maintenance-on = Wartung begonnen
audit-maintenance-off = Wartung beendet
audit-alert-mute = Alarm stummgeschaltet
audit-broadcast-send = Rundnachricht gesendet
audit-broadcast-schedule = Rundnachricht geplant
audit-broadcast-pause = Rundnachricht pausiert
audit-broadcast-resume = Rundnachricht fortgesetzt
audit-broadcast-stop = Rundnachricht gestoppt
audit-broadcast-edit = Rundnachricht überall bearbeitet
audit-broadcast-delete = Rundnachricht überall gelöscht
audit-broadcast-resend = Rundnachricht noch einmal gesendet

checks-under-way = Ich sehe mir alles an…
checks-right = Alles in Ordnung.
checks-wrong = { $count ->
    [one] { $count } Sache stimmt nicht.
   *[other] { $count } Sachen stimmen nicht.
}
checks-button-again = Noch einmal prüfen
check-channel-ok = Kanal { $name }: Ich sehe, wer darin ist.
check-channel-no-gate = Kein Kanal ist Pflicht: Alle dürfen den Bot nutzen. CHANNEL_ID nennt Kanäle, denen man beitreten muss.
check-channel-not-admin = Kanal { $name }: Mach mich zum Administrator. Bis dahin kommen alle durch.
check-channel-not-there = Kanal { $name }: Füg mich als Administrator hinzu. Bis dahin kommen alle durch.
check-channel-no-channel = Kanal { $name } ist nicht zu finden. Prüf CHANNEL_ID.
check-channel-no-invite = Kanal { $name }: Gib mir das Recht „Abonnenten hinzufügen“ oder setz CHANNEL_URL. Sonst sehen die Leute keinen Weg hinein.
check-channel-unknown = Kanal { $name }: Telegram hat nicht geantwortet. Prüf noch einmal.
check-staging-ok = Ablage-Chat: Ich kann dorthin Dateien senden und sie löschen.
check-staging-unset = Kein Ablage-Chat: Inline Gezeichnetes kommt privat. STAGING_CHAT_ID nennt einen.
check-staging-cant-send = Ablage-Chat: Ich kann dorthin keine Dateien senden. Füg mich mit dem Recht zum Posten hinzu, und prüf STAGING_CHAT_ID.
check-staging-cant-delete = Ablage-Chat: Ich kann dorthin senden, aber nicht löschen. Eine Testdatei bleibt dort.
check-staging-unknown = Ablage-Chat: Telegram hat nicht geantwortet. Prüf noch einmal.
check-group-ok = { $count ->
    [one] { $count } Gruppe: Ich kann dort schreiben und löschen.
   *[other] { $count } Gruppen: Ich kann dort schreiben und löschen.
}
check-group-none = Ich kenne noch keine Gruppen.
check-group-silent = Gruppe { $name }: Ich darf dort nicht schreiben oder keine Bilder senden. Ihre Admins können es erlauben.
check-group-cant-delete = Gruppe { $name }: Ich kann keine Nachrichten löschen, deshalb bleibt ein dort geposteter Schlüssel stehen. Ihre Admins können mich zum Admin machen.
check-group-unknown = Gruppe { $name }: Telegram hat nicht geantwortet. Prüf noch einmal.
check-updates-ok = Updates kommen an.
check-updates-webhook-set = Ein Webhook ist gesetzt, aber ich hole Updates selbst ab, deshalb kommen keine. Starte mich einmal als einzigen Prozess, oder lösch den Webhook.
check-updates-no-webhook = Kein Webhook ist gesetzt, deshalb kommen keine Updates. Führ den Schritt release aus.
check-updates-other-webhook = Der Webhook führt woandershin. Prüf WEBHOOK_URL und führ den Schritt release aus.
check-updates-failing = Der Webhook ist in der letzten Stunde fehlgeschlagen: { $name }
check-updates-behind = { $count ->
    [one] { $count } Update wartet bei Telegram. Laufen genug Prozesse?
   *[other] { $count } Updates warten bei Telegram. Laufen genug Prozesse?
}
check-updates-unasked = Telegram wurde nicht um { $name } gebeten. Führ den Schritt release aus.
check-privacy-ok = Der Privatsphäre-Modus ist aus: Ich sehe, was in Gruppen geschrieben wird, und Schlüssel, die dort öffentlich werden.
check-privacy-on = Der Privatsphäre-Modus ist an: In Gruppen, in denen ich kein Admin bin, sehe ich nur Befehle und Antworten und übersehe Schlüssel, die öffentlich werden. @BotFather, /setprivacy.
check-inline-ok = Der Inline-Modus ist an. Ob /setinlinefeedback bei @BotFather auf 100 % steht, lässt sich nicht abfragen; ohne das beginnt nicht von selbst, was die Leute wählen.
check-inline-off = Der Inline-Modus ist aus. Schalte ihn bei @BotFather ein: /setinline, dann /setinlinefeedback auf 100 %.
check-guest-ok = Der Gastmodus ist an.
check-guest-off = Der Gastmodus ist aus, deshalb kann mich niemand in Chats rufen, in denen ich nicht bin. @BotFather schaltet ihn ein.
check-payments-ok = { $count ->
    [one] Zahlungen gehen. Guthaben: { $count } Star.
   *[other] Zahlungen gehen. Guthaben: { $count } Stars.
}
check-payments-unknown = Zahlungen: Das Guthaben an Stars lässt sich nicht lesen.
check-engines-ok = { $count ->
    [one] Die Engines antworten, mit { $count } Bildmodell.
   *[other] Die Engines antworten, mit { $count } Bildmodellen.
}
check-engines-away = Die Engines antworten nicht, deshalb lässt sich nichts machen. Prüf API_BASE_URL und wohin es führt.
check-telegram-unknown = Telegram hat eine Frage nicht beantwortet. Prüf noch einmal.

alert-title = Etwas ist schiefgegangen
alert-count = { $count ->
    [one] { $count } Mal seit der letzten Meldung.
   *[other] { $count } Mal seit der letzten Meldung.
}
alert-hint = Der Rest steht im Log. Von dieser Art melde ich höchstens einmal in der Stunde etwas.
alert-button-mute = Einen Tag stumm
alert-button-unmute = Wieder melden
alert-muted = Für einen Tag stumm. Gezählt wird weiter.
alert-unmuted = Den nächsten Fehler melde ich wieder.
