group-title = Réglages de ce groupe
group-about = Seuls les administrateurs du groupe peuvent les changer.
group-uses = Je réponds à : { $uses }
group-uses-none = Ici, je ne réponds à aucune commande
group-audience-everybody = Qui peut me demander : tout le monde
group-audience-admins = Qui peut me demander : les administrateurs seulement
group-cap-none = Par personne et par jour : autant que sa propre limite
group-cap = { $count ->
    [one] Par personne et par jour : { $count } demande
   *[other] Par personne et par jour : { $count } demandes
}
group-pool-none = Qui paie : chacun sur sa propre limite
group-pool-given = { $count ->
    [one] Qui paie : { $admin }, { $count } demande par jour pour tous ensemble
   *[other] Qui paie : { $admin }, { $count } demandes par jour pour tous ensemble
}
group-pool-admin = un administrateur
group-quiet-none = Heures calmes : aucune
group-quiet-hours = Heures calmes : de { $from } à { $until } ({ $zone })
group-language-own = Langue : celle de chacun
group-language = Langue : { $language }
group-context-on = Chats : une question continue le chat de la personne
group-context-off = Chats : chaque question est à part
group-button-settings = Réglages du groupe
group-button-image = Images
group-button-gif = GIF
group-button-chat = Chat
group-button-audience-everybody = Ouvrir à tous
group-button-audience-admins = Réserver aux administrateurs
group-button-cap = Par personne
group-button-pool = Qui paie
group-button-quiet = Heures calmes
group-button-language = Langue
group-button-context-on = Continuer les chats
group-button-context-off = Chaque question à part
group-button-close = Fermer
group-button-back = Retour
group-button-no-cap = Sans limite
group-button-no-pool = Chacun pour soi
group-button-quiet-on = Fixer des heures calmes
group-button-quiet-off = Pas d’heures calmes
group-button-quiet-from = De { $hour }
group-button-quiet-until = À { $hour }
group-button-language-own = Celle de chacun
group-about-cap = Combien une personne peut-elle demander ici par jour ? Sa propre limite reste la même.
group-about-pool = Combien donnez-vous par jour au groupe sur votre propre limite ? Les membres ne paient alors rien ici.
group-about-quiet = À ces heures, je ne fais rien ici. L’heure du groupe est { $zone }.
group-about-language = Quelle langue dois-je parler ici ?
group-changed = C’est fait.
group-for-admins = Seuls les administrateurs de ce groupe peuvent changer cela.

group-refused-off-image = Les images sont désactivées dans ce groupe. Dans notre chat privé, elles marchent.
group-refused-off-gif = Les GIF sont désactivés dans ce groupe. Dans notre chat privé, ils marchent.
group-refused-off-chat = Les chats sont désactivés dans ce groupe. Dans notre chat privé, ils marchent.
group-refused-quiet = Ce groupe est en heures calmes jusqu’à { $time }. Rien n’a été facturé. Dans notre chat privé, je suis éveillé.
group-refused-admins-only = Dans ce groupe, seuls les administrateurs peuvent me demander. Dans notre chat privé, vous aussi.
group-refused-person-full = Vous avez utilisé votre part du jour dans ce groupe. Il y en aura encore à { $time }, et dans notre chat privé vous avez votre propre limite.
group-refused-pool-full = La limite du jour de ce groupe est utilisée. Il y en aura encore à { $time }, et dans notre chat privé vous avez la vôtre.
group-refused-pool-dry = La limite où puise ce groupe est utilisée jusqu’à { $time }. Dans notre chat privé, vous avez la vôtre.
group-refused-pool-barred = La personne qui paie pour ce groupe ne le peut pas en ce moment. Ses administrateurs peuvent changer cela dans /settings ; dans notre chat privé, vous avez votre propre limite.
group-ask-in-private = Demander en privé

group-welcome-title = Bonjour ! Je fais des images, des GIF et des réponses.
group-welcome-image = Image : { $example }
group-welcome-gif = GIF : { $example }
group-welcome-chat = Question : { $example }, ou commencez par { $name }, ou répondez à une de mes réponses
group-welcome-silent = Sinon, je me tais et je ne lis pas vos messages.
group-welcome-rights = Ce qu’il me faut
group-right-send = Envoyer des messages et des médias, pour pouvoir répondre : je l’ai.
group-right-send-missing = Envoyer des messages et des médias, pour pouvoir répondre : il manque. Autorisez-le, s’il vous plaît.
group-right-delete = Supprimer des messages, pour retirer des clés API publiées par erreur : je l’ai.
group-right-delete-missing = Supprimer des messages, pour retirer des clés API publiées par erreur : je ne l’ai pas. À vous de voir.

silenced-no-rights = Je n’ai pas le droit d’envoyer cela dans « { $group } ». Rien n’a été facturé. Demandez à ses administrateurs de m’autoriser messages et médias, ou demandez-moi ici.
silenced-topic-closed = Le sujet dans « { $group } » est fermé ou supprimé, je ne peux donc pas y répondre. Rien n’a été facturé. Demandez dans un autre sujet, ou ici.
silenced-flood = « { $group } » n’accepte plus de messages de moi en ce moment. Rien n’a été facturé. Réessayez dans une minute, ou demandez-moi ici.
silenced-brought-here = Le sujet dans « { $group } » est fermé ou supprimé, ce que vous avez demandé est donc ici.
silenced-group-unnamed = votre groupe
