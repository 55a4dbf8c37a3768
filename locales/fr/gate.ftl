gate-title = D’abord une étape
gate-about = { $count ->
    [one] Je travaille pour les abonnés de ce canal. Rejoignez-le et revenez : ce que vous avez demandé se fera tout seul.
   *[other] Je travaille pour les abonnés de ces canaux. Rejoignez-les et revenez : ce que vous avez demandé se fera tout seul.
}
gate-channel-join = Rejoindre { $channel }
gate-channel-joined = ✓ { $channel }
gate-channel-unnamed = notre canal
gate-button-check = J’ai rejoint
gate-still-missing = Je ne vous y vois pas encore : { $channels }. Rejoignez et appuyez de nouveau.
gate-join-first = Rejoignez d’abord le canal, et cela marchera.
gate-open-title = Vous y êtes, bienvenue !
gate-open = Tout est débloqué.
gate-open-resuming = Et maintenant, ce que vous avez demandé.
gate-key-suspended = Vous avez quitté { $channel }, votre clé API est donc en pause. Revenez quand vous voulez, et elle remarchera aussitôt.
gate-key-renewed = Bon retour ! Votre clé API marche de nouveau.
gate-join-declined = Je ne peux pas vous laisser entrer dans { $channel } : votre clé API est bloquée. Si c’est une erreur, écrivez-moi et touchez /support.
gate-alert-name = { $title } ({ $channel })
gate-alert-title = Je ne vois pas qui est dans { $channel }
gate-alert-not-admin = Je n’y suis pas administrateur. Nommez-moi dans les réglages du canal, sous « Administrateurs ».
gate-alert-not-there = Je n’y suis plus. Ajoutez-moi de nouveau au canal comme administrateur.
gate-alert-no-channel = Ce canal n’existe plus, ou CHANNEL_ID le désigne mal. Vérifiez CHANNEL_ID et redémarrez-moi, ou retirez-le de là.
gate-alert-open = D’ici là, personne n’est refusé : tout le monde passe.
gate-alert-works = Je vois de nouveau qui est dans { $channel }. Le contrôle marche.
gate-alert-invite-title = Je ne peux laisser entrer personne dans { $channel }
gate-alert-invite = Des gens veulent rejoindre, et je ne peux ni créer un lien ni répondre aux demandes. Donnez-moi là-bas le droit « Ajouter des abonnés », ou mettez un lien dans CHANNEL_URL.
