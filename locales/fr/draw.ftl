draw-title = { $kind ->
    [gif] Nouveau GIF
   *[image] Nouvelle image
}
draw-ask-prompt = { $kind ->
    [gif] Qu’est-ce qui doit bouger ? Décrivez-le avec vos mots, dans n’importe quelle langue.
   *[image] Que dois-je dessiner ? Décrivez-le avec vos mots, dans n’importe quelle langue.
}
draw-ask-prompt-reply = { $kind ->
    [gif] Qu’est-ce qui doit bouger ? Répondez à ce message avec une description.
   *[image] Que dois-je dessiner ? Répondez à ce message avec une description.
}
draw-model = Modèle : { $model }
draw-size = Taille : { $size }
draw-review-hint = { $kind ->
    [gif] Tout est prêt ? Appuyez sur « Animer ». Pour changer la description, envoyez-en une nouvelle.
   *[image] Tout est prêt ? Appuyez sur « Dessiner ». Pour changer la description, envoyez-en une nouvelle.
}
draw-button-model = Modèle : { $model }
draw-button-size = Taille : { $size }
draw-button-count = Nombre : { $value }
draw-button-go = { $kind ->
    [gif] Animer
   *[image] Dessiner
}
draw-models-title = Choisissez un modèle
draw-models-hint = { $count ->
    [one] Il y a { $count } modèle.
   *[other] Il y a { $count } modèles. Vous pouvez aussi taper un nom.
}
draw-page = { $page } / { $pages }
draw-sizes-title = Choisissez une taille
draw-sizes-hint = Vous pouvez aussi en taper une, comme 768x1024.
draw-automatic = automatique
draw-random = au hasard
draw-button-steps = Étapes : { $value }
draw-button-cfg = CFG : { $value }
draw-button-sampler = Sampler : { $value }
draw-button-seed = Seed : { $value }
draw-button-negative = Exclure…
draw-button-negative-set = ✓ Exclure
draw-button-loras = { $count ->
    [0] LoRA
   *[other] LoRA : { $count }
}
draw-button-presets = Préréglages
draw-button-star = ☆ Ajouter mon modèle aux favoris
draw-button-unstar = ★ Retirer mon modèle des favoris
draw-button-save = Enregistrer ces réglages
draw-button-show-all = Tout afficher
draw-button-remove = Retirer
draw-search = { $count ->
    [one] { $count } nom avec { $search }.
   *[other] { $count } noms avec { $search }.
}
draw-samplers-title = Choisissez un sampler
draw-samplers-hint = Il décide comment le bruit devient une image. Vous pouvez aussi taper un nom.
draw-loras-title = Choisissez des LoRA
draw-loras-hint = Jusqu’à cinq petits modèles en plus. Touchez-en un pour l’ajouter, encore une fois pour son poids, ou tapez-en un, comme add_detail:0.8.
draw-lora-title = Poids du LoRA
draw-lora-hint = De { $min } à { $max } ; 1 est sa pleine force. Vous pouvez aussi taper un nombre.
draw-presets-title = Préréglages
draw-presets-hint = { $count ->
    [0] Rien d’enregistré. Gardez modèle, taille et tout le reste sous un nom.
   *[other] Touchez un nom pour utiliser ses réglages.
}
draw-preset-name-title = Enregistrer comme préréglage
draw-preset-name-hint = Comment appeler ces réglages ? Envoyez un nom court.
draw-count-title = Combien d’images ?
draw-count-hint = De { $min } à { $max }, en album. Chacune compte pour une image. Vous pouvez aussi taper un nombre.
draw-steps-title = Étapes
draw-steps-hint = Plus d’étapes prennent plus de temps et montrent plus de détails. De { $min } à { $max } ; vous pouvez aussi taper un nombre.
draw-cfg-title = CFG
draw-cfg-hint = { $kind ->
    [gif] Avec quelle fidélité le GIF suit vos mots. De { $min } à { $max } ; vous pouvez aussi taper un nombre.
   *[image] Avec quelle fidélité l’image suit vos mots. De { $min } à { $max } ; vous pouvez aussi taper un nombre.
}
draw-seed-title = Seed
draw-seed-hint = { $kind ->
    [gif] Le même seed refait le même GIF. Tapez un nombre de { $min } à { $max }, ou laissez le hasard faire.
   *[image] Le même seed refait la même image. Tapez un nombre de { $min } à { $max }, ou laissez le hasard faire.
}
draw-negative-title = Exclure
draw-negative-hint = { $kind ->
    [gif] Que ne doit-on pas voir dans le GIF ? Envoyez-le en texte, par exemple : flou, texte, doigts en trop.
   *[image] Que ne doit-on pas voir dans l’image ? Envoyez-le en texte, par exemple : flou, texte, doigts en trop.
}
draw-cancelled = Annulé. Rien n’a été facturé.
draw-panel-expired = Ce panneau a expiré. Envoyez /image ou /gif pour en ouvrir un nouveau.
draw-need-words = Il me faut des mots : envoyez la description en texte.
draw-started = C’est parti !

draw-limited-image = { $limit ->
    [one] Vous avez utilisé votre { $limit } image pour le moment. Rien n’a été facturé.
   *[other] Vous avez utilisé vos { $limit } images pour le moment. Rien n’a été facturé.
}
draw-limited-gif = { $limit ->
    [one] Vous avez utilisé votre { $limit } GIF pour le moment. Rien n’a été facturé.
   *[other] Vous avez utilisé vos { $limit } GIF pour le moment. Rien n’a été facturé.
}
draw-limited-until = La suite pourra commencer { $wait }, à { $time }.
draw-limited-several = Vous demandez { $count } images, et il en reste { $remaining } pour le moment. Rien n’a été facturé.
draw-limited-several-until = Toutes pourront commencer { $wait }, à { $time }.
draw-limited-too-many = Ensemble, elles ne tiennent jamais : demandez-en { $limit } au plus.
draw-backlog-full = { $max ->
    [one] Vous avez { $max } image ou GIF dans la file, c’est le maximum à la fois. Rien n’a été facturé. Attendez ou annulez.
   *[other] Vous avez { $max } images et GIF dans la file, c’est le maximum à la fois. Rien n’a été facturé. Attendez-en une ou annulez-en une.
}
draw-key-banned = Votre clé API est bloquée, je ne peux donc pas dessiner pour vous. Si c’est une erreur, écrivez à /support.
draw-engine-away = Le moteur de dessin est injoignable pour le moment. Rien n’a été facturé. Réessayez dans une minute.

draw-problem-unknown-option = Je ne connais pas l’option { $option }.
draw-problem-mistyped-option = Je ne connais pas l’option { $option }. Vouliez-vous dire { $suggestion } ?
draw-problem-not-for-gifs = Les GIF n’ont pas de { $option } ; cela marche avec /image.
draw-problem-repeated-option = { $option } apparaît deux fois. Laquelle compte ?
draw-problem-missing-value = Il faut une valeur après { $option }.
draw-problem-not-in-range = { $option } prend des nombres entiers de { $min } à { $max }, pas { $value }.
draw-problem-bad-size = Je ne peux pas dessiner en { $value }. Donnez des pixels, comme { $pixels } (chaque côté de { $min } à { $max }), ou un rapport, comme { $ratio }.
draw-problem-prompt-too-long = La description fait { $length } caractères ; le maximum est { $max }.
draw-problem-unknown-model = Il n’y a pas de modèle { $value }.
draw-problem-mistyped-model = Il n’y a pas de modèle { $value }. Vouliez-vous dire { $suggestion } ?
draw-problem-unknown-sampler = Il n’y a pas de sampler { $value }.
draw-problem-mistyped-sampler = Il n’y a pas de sampler { $value }. Vouliez-vous dire { $suggestion } ?
draw-problem-bad-lora = Je ne comprends pas le LoRA { $value }. Écrivez-le comme { $example }, avec un poids de { $min } à { $max }.
draw-problem-too-many-loras = Cela fait trop de LoRA : { $max } au plus.
draw-problem-unknown-lora = Il n’y a pas de LoRA { $value }.
draw-problem-mistyped-lora = Il n’y a pas de LoRA { $value }. Vouliez-vous dire { $suggestion } ?
draw-problem-unknown-preset = Il n’y a pas de préréglage { $value }.
draw-problem-mistyped-preset = Il n’y a pas de préréglage { $value }. Vouliez-vous dire { $suggestion } ?
draw-problem-too-many-presets = Vous avez déjà { $max } préréglages, c’est le maximum. Supprimez-en un d’abord.
draw-problem-next = Rien n’a été facturé. Corrigez la ligne et renvoyez-la, ou laissez-moi demander pas à pas.

draw-recipe-gone = Je ne sais plus comment ceci a été fait. Envoyez /image ou /gif pour créer autre chose.
draw-cancel-too-late = Trop tard : c’est déjà terminé.
draw-cancelling = Je m’arrête. Ce qui est déjà dessiné reste.
draw-deleted = Supprimé.
draw-delete-failed = Telegram ne me laisse plus supprimer ce message.
