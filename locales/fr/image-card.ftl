image-queued = { $position ->
    [1] C’est bientôt votre tour.
   *[other] Votre place dans la file : { $position }.
}
image-queued-maintenance = { $position ->
    [1] Je suis en maintenance un instant. Votre demande sera la première ensuite, d’elle-même.
   *[other] Je suis en maintenance un instant. Votre demande garde le numéro { $position } dans la file et commencera d’elle-même.
}
image-wait-seconds = { $seconds ->
    [one] Encore { $seconds } seconde environ.
   *[other] Encore { $seconds } secondes environ.
}
image-wait-minutes = { $minutes ->
    [one] Encore { $minutes } minute environ.
   *[other] Encore { $minutes } minutes environ.
}

image-drawing = { $kind ->
    [gif] J’anime…
   *[image] Je dessine…
}
image-drawing-for = { $kind ->
    [gif] J’anime… { $seconds } s
   *[image] Je dessine… { $seconds } s
}
image-drawing-still = { $kind ->
    [gif] J’anime encore… { $seconds } s
   *[image] Je dessine encore… { $seconds } s
}
image-drawing-slow = { $kind ->
    [gif] Ce GIF prend son temps… { $seconds } s
   *[image] Cette image prend son temps… { $seconds } s
}
image-engine-waiting = Le moteur de dessin ne répond pas. Je continue d’essayer, vous n’avez rien à faire.
image-cancelled = Annulé. Rien n’a été facturé.

image-result-details-gif = { $steps ->
    [one] { $steps } étape · CFG { $cfg }
   *[other] { $steps } étapes · CFG { $cfg }
}
image-result-seconds = { $seconds } s
image-result-seed = seed

image-album-drawn = { $drawn } sur { $count } prêtes
image-album-short = { $drawn ->
    [one] { $drawn } image sur { $count } est là ; le reste n’a pas été facturé.
   *[other] { $drawn } images sur { $count } sont là ; le reste n’a pas été facturé.
}
image-album-cancelled = Annulé.

image-not-charged = Rien n’a été facturé.
image-failed-engine-busy = { $kind ->
    [gif] Le moteur de dessin est occupé et n’a pas pris ce GIF.
   *[image] Le moteur de dessin est occupé et n’a pas pris cette image.
}
image-failed-engine-away = Le moteur de dessin est injoignable pour le moment.
image-failed-engine-failed = { $kind ->
    [gif] Le moteur de dessin a échoué sur ce GIF.
   *[image] Le moteur de dessin a échoué sur cette image.
}
image-failed-timeout = { $kind ->
    [gif] Le GIF prenait trop de temps et a été abandonné.
   *[image] L’image prenait trop de temps et a été abandonnée.
}
image-failed-refused = { $param ->
    [model] Le moteur de dessin n’a plus ce modèle.
    [sampler] Le moteur de dessin n’a plus ce sampler.
    [prompt] Le moteur de dessin a refusé cette description.
   *[other] Le moteur de dessin a refusé cette demande.
}
image-failed-limit-image = La limite d’images est atteinte.
image-failed-limit-gif = La limite de GIF est atteinte.
image-failed-key-banned = Votre clé est bloquée, je ne peux donc pas dessiner pour vous. Si c’est une erreur, écrivez à /support.
image-failed-key-refused = Le service de dessin n’a pas accepté votre clé : voir /key.
image-failed-not-allowed-here = { $kind ->
    [gif] Ce chat ne me laisse pas envoyer de GIF.
   *[image] Ce chat ne me laisse pas envoyer d’images.
}
image-failed-too-big = { $kind ->
    [gif] Le GIF dépasse la taille que Telegram me laisse envoyer.
   *[image] L’image dépasse la taille que Telegram me laisse envoyer.
}
image-failed-no-way-here = C’est dessiné, mais rien ne peut s’afficher dans ce message pour l’instant. Le responsable est prévenu.
image-failed-no-private-chat = C’est dessiné, mais nous n’avons pas de chat privé où vous l’envoyer. Ouvrez-moi, appuyez sur « Démarrer » et réessayez.
image-failed-service = Quelque chose ne va pas de notre côté, et le responsable est prévenu.
image-failed-unknown = { $kind ->
    [gif] Un problème est survenu pendant l’animation.
   *[image] Un problème est survenu pendant le dessin.
}

image-button-cancel = Annuler
image-button-again = Encore
image-button-vary = Varier
image-button-edit = Modifier
image-button-seed = Même seed
image-button-file = En fichier
image-button-gif = En GIF
image-button-delete = Supprimer
image-button-retry = Réessayer
