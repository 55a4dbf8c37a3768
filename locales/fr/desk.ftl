command-admin = Le tableau de bord des administrateurs
command-stats = Chiffres et graphiques
command-broadcast = Écrire à tout le monde
command-ban = Bloquer la clé de quelqu’un
command-unban = Débloquer une clé
command-grant = Donner une formule à quelqu’un
command-refund = Rembourser un paiement

off-image = Les images sont désactivées pour le moment. Rien n’a été facturé ; réessayez plus tard.
off-gif = Les GIF sont désactivés pour le moment. Rien n’a été facturé ; réessayez plus tard.
off-chat = Les chats sont désactivés pour le moment. Rien n’a été facturé ; réessayez plus tard.
off-inline = Le mode inline est désactivé pour le moment
off-guest = Pour le moment, je ne réponds que dans mes propres chats. Rien n’a été facturé ; réessayez plus tard.
off-keys = Je ne donne pas de nouvelles clés pour le moment. Réessayez plus tard.
off-trial = Les essais sont désactivés pour le moment. Réessayez plus tard.
off-payments = Je n’accepte pas de paiements pour le moment. Réessayez plus tard.

desk-title = Tableau de bord
desk-about = Tout ici est réservé aux administrateurs. /admin avec un id, un @nom, ou en réponse à un message transféré, ouvre aussitôt une personne.
desk-button-statistics = Statistiques
desk-button-broadcasts = Diffusions
desk-button-people = Personnes
desk-button-audit = Qui a fait quoi
desk-button-switches = Fonctions
desk-button-maintenance = Maintenance
desk-button-checks = Vérifications
desk-button-refresh = Actualiser

desk-under-maintenance = ⚠️ EN MAINTENANCE
desk-maintenance-since = Depuis { $time }, par l’administrateur { $admin }. Les demandes sont acceptées et attendent.
desk-off = ⚠️ À l’arrêt : { $names }
desk-switches-about = Touchez pour désactiver ou activer une fonction, partout et aussitôt. On le dit gentiment aux gens, les développeurs reçoivent un 503, et rien n’est facturé à personne. Ce qui est déjà dans la file est terminé.
desk-switch-on = { $name } : marche
desk-switch-off = { $name } : ARRÊT
desk-turned-on = { $name } : de nouveau en marche
desk-turned-off = { $name } : à l’arrêt
desk-maintenance-about = Pendant la maintenance, images et questions sont acceptées et attendent ; les gens le voient sur leurs cartes, et tout reprend ensuite de soi-même. Les développeurs reçoivent un 503 avec Retry-After. Ce qui est en cours est terminé. Elle survit aux redémarrages.
desk-button-maintain-on = Commencer la maintenance
desk-button-maintain-off = Terminer la maintenance
desk-maintenance-on = La maintenance a commencé.
desk-maintenance-off = La maintenance est terminée. Tout reprend.

switch-image = Images
switch-gif = GIF
switch-chat = Chats
switch-inline = Inline
switch-guest = Mode invité
switch-keys = Nouvelles clés
switch-trial = Essais
switch-payments = Paiements
switch-gateway-image = API : images
switch-gateway-gif = API : GIF
switch-gateway-llm = API : chats

desk-people-ask = Qui cherchez-vous ? Envoyez un id ou un @nom, ou transférez un message de cette personne.
desk-people-nobody = Cela ne désigne personne. Envoyez un id ou un @nom, ou transférez un message de cette personne.
desk-people-unknown = Je n’ai jamais rencontré personne de ce nom. Envoyez son id, ou transférez un message de cette personne.
desk-people-hidden = Cette personne masque son identité quand on transfère ses messages. Envoyez son id ou son @nom.
desk-person-language = Langue : { $language }
desk-person-first = Première visite : { $time }
desk-person-last = Dernière visite : { $time }
desk-person-blocked = M’a bloqué : { $time }
desk-person-deactivated = N’est plus sur Telegram depuis { $time }
desk-person-support-open = Assistance : ouverte depuis { $time }
desk-person-support-closed = Assistance : close, ouverte { $time }
desk-button-tiers = Donner une formule…
desk-tiers-about = Quelle formule pour { $id }, et pour combien de temps ? La personne en est prévenue. Ce qu’elle paie elle-même lui reste.
desk-button-grant = { $days ->
    [one] { $tier }, { $days } jour
   *[other] { $tier }, { $days } jours
}
desk-button-grant-for-ever = { $tier }, pour toujours
desk-button-take-back = Reprendre ce qui a été donné
desk-button-refund = Rembourser { $stars } ⭐ du { $date }…
desk-refund-ask = { $stars ->
    [one] Rembourser { $stars } Star ?
   *[other] Rembourser { $stars } Stars ?
}
desk-refund-about = La formule ainsi payée se termine, et un abonnement ne se renouvelle plus. La personne en est prévenue.
desk-button-refund-now = { $stars ->
    [one] Rembourser { $stars } Star
   *[other] Rembourser { $stars } Stars
}

audit-empty = Rien n’a encore été fait.
audit-line = { $time } · { $admin } · { $act }
audit-line-of = { $time } · { $admin } · { $act } · { $what }
audit-operator = ligne de commande
audit-answers = { $count ->
    [one] { $admin } a répondu { $count } fois à l’assistance aujourd’hui.
   *[other] { $admin } a répondu { $count } fois à l’assistance aujourd’hui.
}
audit-button-latest = Les plus récents
audit-button-older = Plus anciens
audit-ban = a bloqué
audit-unban = a débloqué
audit-grant = a donné une formule
audit-refund = a remboursé
audit-switch-off = a désactivé
audit-switch-on = a activé
audit-maintenance-on = a commencé la maintenance
audit-maintenance-off = a terminé la maintenance
audit-alert-mute = a mis une alerte en sourdine
audit-broadcast-send = a envoyé une diffusion
audit-broadcast-schedule = a programmé une diffusion
audit-broadcast-pause = a mis une diffusion en pause
audit-broadcast-resume = a repris une diffusion
audit-broadcast-stop = a arrêté une diffusion
audit-broadcast-edit = a modifié une diffusion partout
audit-broadcast-delete = a supprimé une diffusion partout
audit-broadcast-resend = a renvoyé une diffusion

checks-under-way = Je regarde tout…
checks-right = Tout va bien.
checks-wrong = { $count ->
    [one] { $count } chose ne va pas.
   *[other] { $count } choses ne vont pas.
}
checks-button-again = Vérifier de nouveau
check-channel-ok = Canal { $name } : je vois qui s’y trouve.
check-channel-no-gate = Aucun canal exigé : tout le monde peut utiliser le bot. CHANNEL_ID désigne les canaux à rejoindre.
check-channel-not-admin = Canal { $name } : nommez-moi administrateur. D’ici là, tout le monde passe.
check-channel-not-there = Canal { $name } : ajoutez-moi comme administrateur. D’ici là, tout le monde passe.
check-channel-no-channel = Canal { $name } introuvable. Vérifiez CHANNEL_ID.
check-channel-no-invite = Canal { $name } : donnez-moi le droit « Ajouter des abonnés », ou définissez CHANNEL_URL. Sinon les gens ne voient pas comment entrer.
check-channel-unknown = Canal { $name } : Telegram n’a pas répondu. Vérifiez de nouveau.
check-staging-ok = Chat de transit : je peux y envoyer des fichiers et les supprimer.
check-staging-unset = Pas de chat de transit : ce qui est dessiné inline arrive en privé. STAGING_CHAT_ID en désigne un.
check-staging-cant-send = Chat de transit : je ne peux pas y envoyer de fichiers. Ajoutez-moi avec le droit de publier, et vérifiez STAGING_CHAT_ID.
check-staging-cant-delete = Chat de transit : je peux y envoyer, mais pas supprimer. Un fichier d’essai y reste.
check-staging-unknown = Chat de transit : Telegram n’a pas répondu. Vérifiez de nouveau.
check-group-ok = { $count ->
    [one] { $count } groupe : je peux y écrire et supprimer.
   *[other] { $count } groupes : je peux y écrire et supprimer.
}
check-group-none = Je ne connais encore aucun groupe.
check-group-silent = Groupe { $name } : je n’ai pas le droit d’y écrire ou d’y envoyer des images. Ses administrateurs peuvent l’autoriser.
check-group-cant-delete = Groupe { $name } : je ne peux pas supprimer de messages, une clé publiée là y reste donc. Ses administrateurs peuvent me nommer administrateur.
check-group-unknown = Groupe { $name } : Telegram n’a pas répondu. Vérifiez de nouveau.
check-updates-ok = Les mises à jour arrivent.
check-updates-webhook-set = Un webhook est défini, mais je vais chercher les mises à jour moi-même, aucune n’arrive donc. Démarrez-moi une fois comme seul processus, ou supprimez le webhook.
check-updates-no-webhook = Aucun webhook n’est défini, aucune mise à jour n’arrive donc. Lancez l’étape release.
check-updates-other-webhook = Le webhook mène ailleurs. Vérifiez WEBHOOK_URL et lancez l’étape release.
check-updates-failing = Le webhook a échoué dans l’heure : { $name }
check-updates-behind = { $count ->
    [one] { $count } mise à jour attend chez Telegram. Y a-t-il assez de processus ?
   *[other] { $count } mises à jour attendent chez Telegram. Y a-t-il assez de processus ?
}
check-updates-unasked = Pas demandé à Telegram : { $name }. Lancez l’étape release.
check-privacy-ok = Le mode confidentialité est désactivé : je vois ce qui s’écrit dans les groupes, et les clés qui y sont divulguées.
check-privacy-on = Le mode confidentialité est activé : dans les groupes où je ne suis pas administrateur, je ne vois que les commandes et les réponses, et manque les clés divulguées. @BotFather, /setprivacy.
check-inline-ok = Le mode inline est activé. Impossible de savoir si /setinlinefeedback de @BotFather est à 100 % ; sans cela, ce que les gens choisissent ne commence pas tout seul.
check-inline-off = Le mode inline est désactivé. Activez-le chez @BotFather : /setinline, puis /setinlinefeedback à 100 %.
check-guest-ok = Le mode invité est activé.
check-guest-off = Le mode invité est désactivé, personne ne peut donc m’appeler dans un chat où je ne suis pas. @BotFather l’active.
check-payments-ok = { $count ->
    [one] Les paiements marchent. Solde : { $count } Star.
   *[other] Les paiements marchent. Solde : { $count } Stars.
}
check-payments-unknown = Paiements : le solde de Stars est illisible.
check-engines-ok = { $count ->
    [one] Les moteurs répondent, avec { $count } modèle d’images.
   *[other] Les moteurs répondent, avec { $count } modèles d’images.
}
check-engines-away = Les moteurs ne répondent pas, rien ne peut donc être créé. Vérifiez API_BASE_URL et où il mène.
check-telegram-unknown = Telegram n’a pas répondu à une question. Vérifiez de nouveau.

alert-title = Un problème est survenu
alert-count = { $count ->
    [one] { $count } fois depuis ma dernière alerte.
   *[other] { $count } fois depuis ma dernière alerte.
}
alert-hint = Le journal dit le reste. De ce type, je ne parle qu’une fois par heure au plus.
alert-button-mute = Sourdine pour un jour
alert-button-unmute = Signaler de nouveau
alert-muted = En sourdine pour un jour. Je compte toujours.
alert-unmuted = Je signalerai le prochain.
