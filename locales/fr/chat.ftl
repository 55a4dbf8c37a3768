chat-limited = { $limit ->
    [one] Vous avez utilisé votre { $limit } question pour le moment. Rien n’a été facturé.
   *[other] Vous avez utilisé vos { $limit } questions pour le moment. Rien n’a été facturé.
}
chat-limited-until = Vous pourrez reposer une question { $wait }, à { $time }.
chat-line-full = { $waiting ->
    [one] { $waiting } question de vous attend ici, c’est le maximum. Rien n’a été facturé. Réessayez quand elle aura sa réponse.
   *[other] { $waiting } questions de vous attendent ici, c’est le maximum. Rien n’a été facturé. Réessayez quand l’une d’elles aura sa réponse.
}
chat-key-banned = Votre clé API est bloquée, je ne peux donc pas interroger un modèle pour vous. Si c’est une erreur, écrivez à /support.
chat-engine-away = Les modèles de langage sont injoignables pour le moment. Rien n’a été facturé. Réessayez dans une minute.

chat-title-new = Nouveau chat
chat-title-open = Ce chat
chat-model = Modèle : { $model } · { $strengths }
chat-persona = Rôle : { $persona }
chat-creativity = Créativité : { $creativity }
chat-kept = { $days ->
    [one] Conservé { $days } jour après la dernière réponse.
   *[other] Conservé { $days } jours après la dernière réponse.
}
chat-not-kept = { $hours ->
    [one] Oublié { $hours } heure après la dernière réponse.
   *[other] Oublié { $hours } heures après la dernière réponse.
}
chat-home-hint = Appuyez sur « Démarrer » ou envoyez directement votre question.
chat-home-hint-reply = Appuyez sur « Démarrer » ou répondez à ce message avec votre question.
chat-home-hint-open = Changez ce que vous voulez et appliquez-le à ce chat, ou commencez-en un nouveau.
chat-button-model = Modèle : { $model }
chat-button-persona = Rôle : { $persona }
chat-button-creativity = Créativité : { $creativity }
chat-button-keep = Garder le nouveau chat
chat-button-dont-keep = Ne pas garder le chat
chat-button-settings = Réglages du chat
chat-button-start = Démarrer
chat-button-start-new = Démarrer un nouveau chat
chat-button-apply = Appliquer à ce chat
chat-button-show-all = Tout afficher
chat-button-star = ☆ Ajouter mon modèle aux favoris
chat-button-unstar = ★ Retirer mon modèle des favoris
chat-button-new-persona = Nouveau rôle
chat-button-use-persona = Utiliser
chat-button-rename = Renommer
chat-button-instructions = Consignes
chat-button-delete = Supprimer
chat-button-exact = Valeurs exactes
chat-button-parameter = { $name }: { $value }
chat-button-default = Revenir au défaut

chat-models-title = Choisissez un modèle
chat-models-hint = { $count ->
    [one] Il y a { $count } modèle.
   *[other] Il y a { $count } modèles. Vous pouvez aussi taper une partie du nom.
}
chat-model-line = { $model } – { $strengths }
chat-page = { $page } / { $pages }
chat-search = { $count ->
    [one] { $count } nom avec { $search } :
   *[other] { $count } noms avec { $search } :
}
chat-strength-pictures = voit les images
chat-strength-code = code
chat-strength-reasoning = raisonnement
chat-strength-roleplay = jeu de rôle
chat-strength-writing = rédaction
chat-strength-long = longs textes
chat-strength-fast = rapide
chat-strength-general = questions générales

chat-personas-title = Qui doit répondre ?
chat-persona-line = { $name } – { $about }
chat-personas-hint = { $count ->
    [0] Vous pouvez aussi créer le vôtre : un nom et des consignes dans vos mots.
   *[other] Ci-dessous, ceux que vous avez créés. ✎ en modifie un.
}
chat-personas-full = Plus de place : supprimez-en un d’abord
chat-persona-new = Nouveau rôle
chat-persona-name-hint = { $max ->
    [one] Quel est son nom ? Envoyez un nom de { $max } caractère au plus.
   *[other] Quel est son nom ? Envoyez un nom de { $max } caractères au plus.
}
chat-persona-prompt-hint = { $max ->
    [one] Comment doit-il répondre ? Envoyez les consignes, { $max } caractère au plus. Par exemple : Tu es un entraîneur d’échecs patient. Demande-moi mon coup avant de le commenter.
   *[other] Comment doit-il répondre ? Envoyez les consignes, { $max } caractères au plus. Par exemple : Tu es un entraîneur d’échecs patient. Demande-moi mon coup avant de le commenter.
}
chat-persona-name_empty = Un nom doit avoir au moins un caractère visible.
chat-persona-name_too_long = { $max ->
    [one] Ce nom est trop long : { $max } caractère au plus.
   *[other] Ce nom est trop long : { $max } caractères au plus.
}
chat-persona-prompt_empty = Les consignes doivent avoir au moins un caractère visible.
chat-persona-prompt_too_long = { $max ->
    [one] Ces consignes sont trop longues : { $max } caractère au plus.
   *[other] Ces consignes sont trop longues : { $max } caractères au plus.
}
chat-persona-too_many = { $max ->
    [one] Vous avez { $max } rôle, c’est le maximum. Supprimez-le d’abord.
   *[other] Vous avez { $max } rôles, c’est le maximum. Supprimez-en un d’abord.
}
persona-name-assistant = Assistant
persona-name-writer = Écrivain
persona-name-coder = Programmeur
persona-name-teacher = Professeur
persona-name-translator = Traducteur
persona-name-editor = Relecteur
persona-name-brainstormer = Boîte à idées
persona-name-friend = Ami
persona-about-assistant = va droit au but
persona-about-writer = histoires, posts et lettres avec une voix
persona-about-coder = du code qui marche, et pourquoi
persona-about-teacher = explique pas à pas, puis vous interroge
persona-about-translator = la traduction et rien d’autre
persona-about-editor = corrige votre texte et liste les changements
persona-about-brainstormer = des idées, de l’évidente à l’audacieuse
persona-about-friend = bref, chaleureux, s’intéresse à vous

chat-creativity-title = Avec quelle liberté répondre ?
chat-creativity-line = { $name } – { $about }
chat-creativity-precise = Précis
chat-creativity-balanced = Équilibré
chat-creativity-creative = Créatif
chat-creativity-own = vos valeurs
chat-creativity-about-precise = faits et code, presque pareil à chaque fois
chat-creativity-about-balanced = pour la plupart des questions
chat-creativity-about-creative = histoires et idées, différent à chaque fois
chat-exact-title = Valeurs exactes
chat-exact-hint = Pour qui sait ce qu’il fait. Chaque modèle a son caractère.
chat-default = par défaut
chat-parameter-maxTokens = Longueur
chat-parameter-temperature = Température
chat-parameter-topP = Top P
chat-parameter-topK = Top K
chat-parameter-repetitionPenalty = Répétition
chat-parameter-presencePenalty = Présence
chat-parameter-frequencyPenalty = Fréquence
chat-parameter-about-maxTokens = La réponse la plus longue, en tokens ; 1 000 font environ 650 mots français. Au-delà, on peut continuer.
chat-parameter-about-temperature = La part de hasard dans le choix des mots. Au-dessus de 2, presque aucun modèle n’a de sens.
chat-parameter-about-topP = Seulement les mots les plus probables qui, ensemble, ont cette probabilité.
chat-parameter-about-topK = Seulement ce nombre de mots les plus probables ; 0 les prend tous.
chat-parameter-about-repetitionPenalty = Au-dessus de 1, les mots déjà dits reviennent moins ; en dessous de 1, plus.
chat-parameter-about-presencePenalty = Au-dessus de 0, les nouveaux sujets arrivent plus tôt ; en dessous de 0, plus tard.
chat-parameter-about-frequencyPenalty = Au-dessus de 0, les mots fréquents reviennent moins ; en dessous de 0, plus.
chat-parameter-hint = De { $min } à { $max } ; par défaut { $default }. Vous pouvez aussi taper un nombre.

chat-switch-title = Que faire de ce qui a été dit ?
chat-switch-ask = { $model } est nouveau dans ce chat.
chat-switch-keep = Tout garder
chat-switch-summarise = Garder un résumé
chat-switch-new = Commencer un nouveau chat
chat-loss-pictures = { $count ->
    [one] Il ne voit pas les images : { $count } est laissée de côté.
   *[other] Il ne voit pas les images : { $count } sont laissées de côté.
}
chat-loss-turns = { $count ->
    [one] Il contient moins : la plus ancienne question et sa réponse ne tiennent pas.
   *[other] Il contient moins : les { $count } plus anciennes questions et leurs réponses ne tiennent pas.
}

chat-end-begun = Votre chat est ouvert
chat-end-changed = C’est fait, dès la prochaine réponse
chat-end-kept = C’est fait, et tout ce qui a été dit reste
chat-end-summarising = C’est fait, je résume ce qui a été dit
chat-open-hint = Envoyez simplement votre question. /new repart de zéro, /stop termine le chat.
chat-open-hint-reply = Envoyez /chat avec votre question, ou répondez à mes réponses. /new repart de zéro, /stop termine le chat.
chat-card-closed = Fermé. Rien n’a changé.
chat-card-expired = Cette carte a expiré. Envoyez /chat pour en ouvrir une nouvelle.
chat-need-words = Il me faut des mots : envoyez du texte.
chat-no-model = Aucun modèle n’a { $typed } dans son nom.
chat-no-model-suggestion = Il n’y a pas de modèle { $typed }. Vouliez-vous dire { $suggestion } ?
chat-not-in-range = { $name } prend un nombre de { $min } à { $max }, pas { $typed }.
chat-not-in-range-whole = { $name } prend un nombre entier de { $min } à { $max }, pas { $typed }.

chat-talk-gone = Ce chat est supprimé, ou trop ancien.
chat-answer-gone = Je ne me souviens plus de cette réponse. Renvoyez votre question.
chat-not-yours = Ce chat est à quelqu’un d’autre. Envoyez /chat pour commencer le vôtre.
chat-asked = C’est parti !
chat-stopping = Je m’arrête. Ce qui est déjà arrivé reste.
chat-stop-too-late = Trop tard : c’est déjà terminé.
chat-cancelled = Annulé. Rien n’a été facturé.
chat-cancel-too-late = Trop tard : son tour est venu.
chat-closed = Ce chat est fermé. Il attend dans « Mes chats ».
chat-nothing-open = Aucun chat n’est ouvert ici, et aucune réponse n’est en route.

talks-title = Mes chats
talks-hint = { $count ->
    [one] Vous avez { $count } chat.
   *[other] Vous avez { $count } chats, les plus récents d’abord.
}
talks-untitled = Chat sans titre
talks-none = Vous n’avez pas encore de chat. Posez une question, et il apparaîtra ici.
talks-elsewhere = Vos chats sont pour vous seul : ils sont dans notre chat privé.
talks-facts = { $count ->
    [one] { $model } · { $count } question
   *[other] { $model } · { $count } questions
}
talks-last = Dernière réponse : { $day }
talks-is-open = Ouvert ici
talks-button-page = Tous les chats
talks-button-resume = Rouvrir
talks-button-rename = Renommer
talks-button-export = Exporter
talks-button-remove = Supprimer
talks-button-delete = Oui, supprimer
talks-button-close = Fermer
talks-remove-ask = Supprimer { $title } avec tout ce qui y a été dit ? C’est définitif.
talks-rename-ask = Comment appeler { $title } ? Envoyez un nouveau titre.
talks-title-empty = Un titre doit avoir au moins un caractère visible.
talks-resumed = Rouvert : continuez simplement d’écrire.
talks-exporting = Voici le fichier.
talks-deleted = Supprimé.
export-you = Vous
export-left-branch = D’une branche abandonnée.
export-picture = Image { $number }
export-unfinished = La réponse n’est pas allée au bout.
