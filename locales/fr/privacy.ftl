privacy-title = Ce dont je me souviens
privacy-talks-kept = { $days ->
    [one] Chats : { $days } jour après la dernière réponse.
   *[other] Chats : { $days } jours après la dernière réponse.
}
privacy-talks-not-kept = { $hours ->
    [one] Nouveaux chats : { $hours } heure après la dernière réponse, pour que vous puissiez continuer.
   *[other] Nouveaux chats : { $hours } heures après la dernière réponse, pour que vous puissiez continuer.
}
privacy-held = { $days ->
    [one] Ce qui attend sous un de mes boutons : jusqu’à ce que vous le touchiez, { $days } jour au plus.
   *[other] Ce qui attend sous un de mes boutons : jusqu’à ce que vous le touchiez, { $days } jours au plus.
}
privacy-pictures = { $days ->
    [one] Images : comment elles ont été faites, { $days } jour. Les fichiers sont chez Telegram, pas chez moi.
   *[other] Images : comment elles ont été faites, { $days } jours. Les fichiers sont chez Telegram, pas chez moi.
}
privacy-support = { $days ->
    [one] Assistance : ce que vous écrivez va aux administrateurs. Que c’était vous, et quels messages : { $days } jour après le dernier.
   *[other] Assistance : ce que vous écrivez va aux administrateurs. Que c’était vous, et quels messages : { $days } jours après le dernier.
}
privacy-settings = Vos réglages : langue, favoris, préréglages et rôles, jusqu’à ce que vous les changiez.
privacy-book = Que vous m’écrivez : depuis quand, quand pour la dernière fois, dans quelle langue, et votre @nom. Les actualités vous trouvent ainsi, et les administrateurs aussi quand vous avez besoin d’aide. Ce que vous désactivez reste désactivé pour toujours.
privacy-key = Votre clé API : chiffrée, avec votre formule et ce qui compte dans ses limites.
privacy-payments = Vos paiements : ce qui a été payé et quand, pour toujours. Comment vous payez, seul Telegram le sait.
privacy-engine = Ce que vous demandez va aux modèles avec ce qui a été dit avant dans ce chat, et sans votre nom.
privacy-button-keep = Garder mes chats désormais
privacy-button-forget = Ne plus garder mes chats
privacy-button-talks = Supprimer tous mes chats
privacy-button-pictures = Supprimer mon historique d’images
privacy-button-delete-talks = Oui, supprimer tous les chats
privacy-button-delete-pictures = Oui, supprimer l’historique
privacy-button-back = Retour
privacy-ask-talks = Supprimer tous vos chats, ici et dans tous les groupes ? C’est définitif. Ce qui est dans Telegram y reste.
privacy-ask-pictures = Supprimer votre historique d’images, et comment elles ont été faites ? Leurs boutons ne marcheront plus. Ce qui est dans Telegram y reste.
privacy-talks-deleted = Tous vos chats sont supprimés.
privacy-pictures-deleted = Votre historique d’images est supprimé.
privacy-elsewhere = Cela reste entre nous : ouvrez-le dans notre chat privé.
