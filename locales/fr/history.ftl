history-drawn = Dessiné le { $day }
history-lost = { $kind ->
    [gif] Telegram n’a plus ce GIF, mais je me souviens comment il a été fait : appuyez sur « Encore ».
   *[image] Telegram n’a plus cette image, mais je me souviens comment elle a été faite : appuyez sur « Encore ».
}
history-empty-title = Mes images
history-empty = Rien ici pour l’instant, et c’est facile à changer. Ce que vous dessinerez vous attendra ici pendant six mois.
history-elsewhere = Vos images sont à vous seul : je les montre dans notre chat privé.
history-button-drop = Retirer de l’historique
history-dropped = Retiré de « Mes images » pour de bon. Le message dans le chat reste.
history-gone = Ceci n’est plus dans « Mes images ».
