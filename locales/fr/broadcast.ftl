broadcast-title = Diffusions
broadcast-about = Répondez par { $command } à n’importe quel message de ce chat, même transféré, et je l’enverrai à tous ceux que vous choisirez. Je propose de moi-même les nouvelles publications de votre canal.
broadcast-about-quiet = Répondez par { $command } à n’importe quel message de ce chat, même transféré, et je l’enverrai à tous ceux que vous choisirez. Je ne vous propose pas en ce moment les nouvelles publications de votre canal.
broadcast-none = Il n’y en a pas encore eu.
broadcast-reply-unusable = Impossible de diffuser cela : c’est un message de service, ou il est trop ancien pour que je le voie. Répondez à un texte, une image, un fichier, un sondage ou un album.
broadcast-admins-only = Ces boutons sont pour les administrateurs.
broadcast-gone = Cette diffusion est trop ancienne.
broadcast-button-offers-on = Me proposer les publications
broadcast-button-offers-off = Ne plus me les proposer
broadcast-button-list = Toutes les diffusions

broadcast-offer-title = Diffuser cette publication ?
broadcast-offer-album = Album
broadcast-button-prepare = Préparer
broadcast-button-not-now = Pas celle-ci
broadcast-offer-declined = D’accord, cette publication reste dans le canal.
broadcast-offers-off = Je ne vous proposerai plus les nouvelles publications. { $command } permet d’y revenir.

broadcast-kind-text = Texte
broadcast-kind-photo = Photo
broadcast-kind-video = Vidéo
broadcast-kind-animation = GIF
broadcast-kind-audio = Audio
broadcast-kind-document = Fichier
broadcast-kind-voice = Message vocal
broadcast-kind-video_note = Message vidéo
broadcast-kind-sticker = Sticker
broadcast-kind-poll = Sondage
broadcast-kind-album = Album de { $count }
broadcast-kind-other = Message
broadcast-kind-from = { $what } de { $channel }

broadcast-state-draft = Diffusion : brouillon
broadcast-state-scheduled = Diffusion : programmée
broadcast-state-counting = Diffusion : je réunis les destinataires
broadcast-state-running-send = Diffusion : envoi en cours
broadcast-state-running-resend = Diffusion : nouvel envoi en cours
broadcast-state-running-edit = Diffusion : modification partout
broadcast-state-running-delete = Diffusion : suppression partout
broadcast-state-paused = Diffusion : en pause
broadcast-state-finished = Diffusion : terminée
broadcast-state-stopped = Diffusion : arrêtée

broadcast-to-all = À : tous ceux qui le veulent
broadcast-to = À : { $who }
broadcast-who-active = { $days ->
    [one] actifs le dernier jour
   *[other] actifs ces { $days } derniers jours
}
broadcast-language-unknown = langue inconnue
broadcast-as-news = Comme : actualité, que l’on peut désactiver
broadcast-as-offers = Comme : offre, que l’on peut désactiver
broadcast-as-service = Comme : message de service, que nul ne peut désactiver
broadcast-duration-seconds = { $seconds } s
broadcast-duration-minutes = { $minutes } min { $seconds } s
broadcast-duration-hours = { $hours } h { $minutes } min
broadcast-people = { $count ->
    [one] { $count } personne, environ { $duration }
   *[other] { $count } personnes, environ { $duration }
}
broadcast-nobody = Il n’y a personne dans cette audience, donc personne à qui l’envoyer.
broadcast-turbo-on = Le turbo payant est activé : jusqu’à 1 000 messages par seconde, pour { $stars } Stars
broadcast-turbo-balance = Le bot a { $balance } Stars.
broadcast-turbo-short = Le bot a { $balance } Stars : trop peu, Telegram refusera donc.
broadcast-turbo-unknown = Je n’ai pas pu lire combien de Stars a le bot.

broadcast-warning-uncopyable = Telegram ne me laisse pas copier cela, l’envoi est donc impossible.
broadcast-warning-protected = Son chat protège ses contenus, Telegram ne me laisse donc pas copier cela. Désactivez la protection et refaites un essai.
broadcast-warning-missing = La publication n’est plus là, l’envoi est donc impossible.
broadcast-warning-rights = Je n’ai plus le droit de lire ce chat, l’envoi est donc impossible. Nommez-moi administrateur là-bas et refaites un essai.
broadcast-warning-caption = Sa légende est trop longue pour une copie : { $count } caractères, pour 1024 autorisés. Raccourcissez-la là où elle est et refaites un essai.
broadcast-warning-quiz = C’est un quiz dont je ne connais pas la réponse, Telegram ne me laisse donc pas le copier.
broadcast-warning-paid = Les médias payants ne peuvent pas être copiés.
broadcast-warning-giveaway = Les concours ne peuvent pas être copiés.
broadcast-warning-album-buttons = Les albums ne peuvent pas avoir de boutons : ceux de la publication et « Ne plus recevoir » sont laissés de côté.
broadcast-warning-album-mute = Les albums ne peuvent pas avoir de boutons ; on les désactive dans { $command }.
broadcast-warning-album-part = C’est une partie d’un album dont je n’ai pas vu le reste. Transférez l’album ici et répondez-y pour l’envoyer en entier.
broadcast-warning-buttons = { $count ->
    [one] { $count } bouton ne marche que là où est la publication, il est laissé de côté.
   *[other] { $count } boutons ne marchent que là où est la publication, ils sont laissés de côté.
}
broadcast-warning-poll = Chaque personne reçoit son propre sondage : les votes ne sont pas comptés ensemble.
broadcast-warning-edit-kind = Une fois envoyé, ce type ne peut pas être modifié partout, seulement supprimé.

broadcast-button-audience = Audience
broadcast-button-category = Catégorie
broadcast-button-turbo-on = Activer le turbo payant
broadcast-button-turbo-off = Désactiver le turbo payant
broadcast-button-test = Essai pour moi
broadcast-button-send = Envoyer maintenant
broadcast-button-send-sure = { $count ->
    [one] Oui, envoyer à { $count } personne
   *[other] Oui, envoyer à { $count } personnes
}
broadcast-button-schedule = Programmer
broadcast-button-cancel = Annuler
broadcast-button-everybody = Tout le monde
broadcast-button-languages = Langues
broadcast-button-active = Actifs sur 30 jours
broadcast-button-language = { $language } : { $count }
broadcast-button-news = Actualités
broadcast-button-offers = Offres
broadcast-button-service = Service
broadcast-audience-ask = Qui doit le recevoir ? Ceux qui ont désactivé cette catégorie ou m’ont bloqué ne le reçoivent jamais.
broadcast-languages-ask = Quelles langues ? À côté de chacune, le nombre de personnes qu’elle touche.
broadcast-category-ask = De quoi s’agit-il ? Chacun peut désactiver les actualités et les offres, les unes sans les autres. Les messages de service vont à tous : pannes et nouvelles conditions, rien d’autre.
broadcast-send-ask = { $count ->
    [one] L’envoyer maintenant à { $count } personne ?
   *[other] L’envoyer maintenant à { $count } personnes ?
}
broadcast-send-ask-turbo = Cela coûte { $stars } Stars.
broadcast-cancelled = Annulé. Rien n’a été envoyé.
broadcast-tested = Envoyé à vous, avec le son. Personne d’autre ne l’a.
broadcast-first = { $name } vous a devancé : { $what }
broadcast-first-send = l’envoi est déjà en cours.
broadcast-first-schedule = la diffusion est déjà programmée.
broadcast-first-cancel = La diffusion est déjà annulée.
broadcast-first-other = la diffusion n’est plus dans cet état.
broadcast-an-admin = Un autre administrateur
broadcast-changed-meanwhile = Rien n’a changé : la diffusion n’est plus dans cet état.

broadcast-schedule-ask = Quand ? Chez vous, il est { $time } ({ $zone }).
broadcast-zone-ask = Quelle heure est-il chez vous ? Je ne le demande qu’une fois.
broadcast-time-ask = Quand dois-je l’envoyer ? Écrivez-le comme { $short }, ou avec le jour comme { $long } ({ $zone }).
broadcast-time-unreadable = Je ne peux pas lire cela comme une heure. Écrivez-la comme { $short }, ou avec le jour comme { $long }.
broadcast-time-past = Ce moment est passé. Quand, alors ?
broadcast-time-too-far = C’est trop loin : 90 jours au plus. Quand, alors ?
broadcast-scheduled-for = Envoi prévu : { $time }
broadcast-button-in-an-hour = Dans 1 heure
broadcast-button-tonight = Ce soir 19:00
broadcast-button-tomorrow = Demain 9:00
broadcast-button-type = Une autre heure…
broadcast-button-zone = Fuseau horaire : { $zone }
broadcast-button-unschedule = Ne pas envoyer
broadcast-button-zone-choice = { $time } ({ $zone })

broadcast-progress = { $percent } % de { $total }
broadcast-counted = { $count ->
    [one] { $count } personne pour l’instant
   *[other] { $count } personnes pour l’instant
}
broadcast-count-sent = L’ont reçu : { $count }
broadcast-count-edited = Modifié : { $count }
broadcast-count-deleted = Supprimé : { $count }
broadcast-count-blocked = M’ont bloqué : { $count }
broadcast-count-failed = Échecs : { $count }
broadcast-count-deferred = À réessayer : { $count }
broadcast-count-uncertain = Incertains : { $count }
broadcast-count-left = Restent : { $count }
broadcast-rate = { $count } par seconde, encore { $duration } environ
broadcast-held = Telegram demande une pause ; cela reprendra tout seul : { $time }.
broadcast-old-text = { $count ->
    [one] La publication a été modifiée entre-temps : { $count } personne a l’ancienne version. Ceux qui suivent reçoivent la nouvelle.
   *[other] La publication a été modifiée entre-temps : { $count } personnes ont l’ancienne version. Ceux qui suivent reçoivent la nouvelle.
}
broadcast-uncertain-hint = Incertains : la demande est partie chez Telegram, et un plantage ou une coupure a avalé la réponse. Ils l’ont peut-être reçu.
broadcast-took = Durée : { $duration }
broadcast-button-pause = Pause
broadcast-button-resume = Continuer
broadcast-button-stop = Arrêter
broadcast-button-stop-sure = Oui, arrêter pour de bon
broadcast-stop-ask = Arrêter pour de bon ? Ceux qui l’ont le gardent, et personne d’autre ne le reçoit. Après une pause, on peut continuer.

broadcast-trouble-post-gone = J’ai fait une pause : la publication a été supprimée, il n’y a donc plus rien à copier. Personne n’est perdu ; vous pouvez arrêter, puis la supprimer partout.
broadcast-trouble-not-copyable = J’ai fait une pause : Telegram ne me laisse plus copier la publication. Son chat protège-t-il maintenant ses contenus ? Changez cela et continuez.
broadcast-trouble-source-gone = J’ai fait une pause : je n’ai plus le droit de lire le chat de la publication. Nommez-moi de nouveau administrateur là-bas et continuez.
broadcast-trouble-rejected = J’ai fait une pause : Telegram refuse la publication pour une personne après l’autre. Regardez la liste, puis continuez ou arrêtez.
broadcast-trouble-no-balance = J’ai fait une pause : le bot a trop peu de Stars pour le turbo payant. Rechargez-les et continuez.
broadcast-trouble-no-answers = J’ai fait une pause : Telegram ne répond pas. Continuez quand il répondra ; personne ne le reçoit deux fois.

broadcast-button-edit = Modifier partout
broadcast-button-edit-sure = { $count ->
    [one] Oui, modifier { $count } message
   *[other] Oui, modifier { $count } messages
}
broadcast-edit-ask = { $count ->
    [one] Le modifier chez { $count } personne, selon ce que dit maintenant la publication ?
   *[other] Le modifier chez { $count } personnes, selon ce que dit maintenant la publication ?
}
broadcast-edit-nothing = Modifiez d’abord la publication là où elle est ; je porterai ensuite cela à tous.
broadcast-button-delete = Supprimer partout
broadcast-button-delete-sure = { $count ->
    [one] Oui, supprimer { $count } message
   *[other] Oui, supprimer { $count } messages
}
broadcast-delete-ask = { $count ->
    [one] Le supprimer chez { $count } personne ? C’est définitif.
   *[other] Le supprimer chez { $count } personnes ? C’est définitif.
}
broadcast-delete-late = Il a plus de 48 heures ; Telegram refusera peut-être d’en supprimer une partie.
broadcast-button-resend-failed = Renvoyer aux échecs : { $count }
broadcast-button-resend-uncertain = Renvoyer aux incertains : { $count }
broadcast-resend-failed-ask = { $count ->
    [one] Le renvoyer à { $count } personne qui ne l’a pas reçu ?
   *[other] Le renvoyer à { $count } personnes qui ne l’ont pas reçu ?
}
broadcast-resend-uncertain-ask = { $count ->
    [one] Le renvoyer à { $count } personne qui l’a peut-être déjà ? Elle risque de le recevoir deux fois.
   *[other] Le renvoyer à { $count } personnes qui l’ont peut-être déjà ? Certaines risquent de le recevoir deux fois.
}
broadcast-button-sure = Oui
broadcast-button-list-file = Liste en fichier
broadcast-file-caption = { $part ->
    [1] Toutes les personnes et ce qu’il en est
   *[other] Toutes les personnes et ce qu’il en est, partie { $part }
}
broadcast-file-coming = La liste arrive.

broadcast-mute = Ne plus recevoir
broadcast-unmute = Recevoir de nouveau
broadcast-muted-news = C’est désactivé : je ne vous enverrai pas d’actualités. /settings les fait revenir.
broadcast-muted-offers = C’est désactivé : je ne vous enverrai pas d’offres. /settings les fait revenir.
broadcast-unmuted-news = Vous recevrez de nouveau les actualités.
broadcast-unmuted-offers = Vous recevrez de nouveau les offres.
