inline-image-title = Bild zeichnen
inline-image-about = { $model } · { $size }
inline-gif-title = GIF machen
inline-gif-about = Ein paar bewegte Sekunden
inline-ask-title = Eine Frage stellen
inline-ask-about = { $model } antwortet gleich in diesem Chat
inline-own-title = Aus meinen Bildern

inline-hint = Schreib, was ich zeichnen oder beantworten soll
inline-join-first = Tritt unserem Kanal bei, um mich hier zu nutzen
inline-limited = Limit erreicht, wieder frei { $wait }
inline-open-first = Öffne mich zuerst
inline-banned = Dein Schlüssel ist gesperrt
inline-problem = Etwas stimmt nicht: sieh nach
inline-away = Ich bin gleich zurück

inline-placeholder = { $choice ->
    [ask] Einen Moment. Wenn nichts passiert, tippe auf „Machen“.
    [gif] Dein GIF beginnt gleich. Wenn nichts passiert, tippe auf „Machen“.
   *[image] Dein Bild beginnt gleich. Wenn nichts passiert, tippe auf „Machen“.
}
inline-button-make = Machen
inline-button-cancel = Abbrechen
inline-button-stop = Stopp
inline-button-retry = Nochmal versuchen
inline-button-reask = Nochmal versuchen
inline-button-again = Nochmal
inline-button-yours = Eigenes machen
inline-button-open = Mich öffnen
inline-button-see = Ansehen
inline-button-rest = Den Rest lesen
inline-button-go-on = Privat weiterreden

inline-in-private = Fertig, im privaten Chat der Person, die gefragt hat.
inline-join = Tritt erst unserem Kanal bei: „Mich öffnen“ zeigt, wie. Nichts wurde berechnet.
inline-failed = Bei uns ist etwas schiefgegangen. Nichts wurde berechnet.
inline-cut = Das ist erst der Anfang.
inline-started = Läuft.
inline-words-gone = Ich weiß nicht mehr, worum es hier ging. Schick es noch einmal.

inline-back-title = Alles bereit
inline-back = Wähle einen Chat, und was du getippt hast, ist wieder da.
inline-button-back = Chat wählen
inline-back-gone = Ich weiß nicht mehr, was du getippt hast. Schreib meinen Namen und ein paar Worte in einen Chat.

inline-go-on = Das ist alles. Mach hier weiter: Schreib einfach.
inline-answer-elsewhere = Diese Antwort ist für die Person, die gefragt hat. Frag mich dasselbe, dann hast du deine eigene.
inline-guest-empty = Schreib hinter meinen Namen, was du möchtest: „zeichne einen Rotfuchs“, oder eine Frage.

staging-missing-title = Bilder lassen sich in Inline-Nachrichten nicht zeigen
staging-missing = Telegram nimmt dort nichts Hochgeladenes an. Vorerst schicke ich sie in private Chats. Leg einen privaten Kanal an, mach mich dort zum Administrator und trag seine ID in STAGING_CHAT_ID ein.
staging-trouble-title = Der Ablage-Chat nimmt keine Dateien an
staging-trouble-missing = Ich bin nicht darin, oder es gibt ihn nicht. Füg mich wieder hinzu, oder prüf STAGING_CHAT_ID.
staging-trouble-no-rights = Ich darf dort keine Bilder und Dateien senden. Mach mich zum Administrator, der posten darf.
staging-trouble-flooded = Telegram möchte dort eine Weile Ruhe: Es geht zu viel auf einmal hin. Ein eigener Kanal verträgt mehr als eine Gruppe.
staging-trouble-refused = Telegram lehnt ab, was ich dorthin sende. Warum, steht im Log.
staging-trouble-until = Bis dahin wird inline Gezeichnetes weder berechnet noch gezeigt.
