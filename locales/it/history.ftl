history-drawn = Disegnato il { $day }
history-lost = { $kind ->
    [gif] Telegram non ha più questa GIF, ma ricordo come è stata fatta: premi «Ancora».
   *[image] Telegram non ha più questa immagine, ma ricordo come è stata fatta: premi «Ancora».
}
history-empty-title = Le mie immagini
history-empty = Qui non c’è ancora nulla, ed è facile rimediare. Ciò che disegni d’ora in poi ti aspetta qui per sei mesi.
history-elsewhere = Le tue immagini sono solo tue: le mostro nella nostra chat privata.
history-button-drop = Togli dalla cronologia
history-dropped = Tolto da «Le mie immagini» per sempre. Il messaggio nella chat resta.
history-gone = Questo non è più in «Le mie immagini».
