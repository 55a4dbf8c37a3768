history-drawn = Gezeichnet am { $day }
history-lost = { $kind ->
    [gif] Telegram hat dieses GIF nicht mehr, aber ich weiß noch, wie es gemacht wurde: Tippe auf „Nochmal“.
   *[image] Telegram hat dieses Bild nicht mehr, aber ich weiß noch, wie es gemacht wurde: Tippe auf „Nochmal“.
}
history-empty-title = Meine Bilder
history-empty = Noch nichts da, und das lässt sich leicht ändern. Was du ab jetzt zeichnest, wartet hier ein halbes Jahr auf dich.
history-elsewhere = Deine Bilder gehören nur dir: Ich zeige sie in unserem privaten Chat.
history-button-drop = Aus Verlauf löschen
history-dropped = Für immer aus „Meine Bilder“ gelöscht. Die Nachricht im Chat bleibt.
history-gone = Das ist nicht mehr in „Meine Bilder“.
