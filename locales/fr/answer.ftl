answer-button-continue = Continuer
answer-button-regenerate = Regénérer
answer-button-new = Nouveau chat
answer-button-stop = Stop
answer-button-cancel = Annuler
answer-button-retry = Réessayer
answer-button-keep = Tout garder
answer-button-model = Autre modèle

answer-waiting = { $position ->
    [1] Votre question est la prochaine : je réponds encore à la précédente.
   *[other] Votre question est numéro { $position } dans la file. Je réponds à une question à la fois.
}
answer-waiting-maintenance = Je suis en maintenance un instant. Votre question est gardée, et j’y répondrai de moi-même ensuite.
answer-cancelled = Annulé. Rien n’a été facturé.
answer-stopped = Arrêté avant le premier mot. Rien n’a été facturé.
answer-summarised = C’est fait : le nouveau modèle sait en bref ce qui a été dit. Continuez simplement.
answer-no-summary = Il n’y a donc pas de résumé, et rien n’est perdu : le nouveau modèle lit ce qui a été dit, autant qu’il peut en contenir.

answer-note-file = La suite est longue : la réponse entière est dans le fichier ci-dessous.
answer-note-length = La réponse a atteint sa longueur maximale. « Continuer » reprend ici.
answer-note-filtered = Le filtre du modèle a arrêté la réponse ici.
answer-note-stopped = Arrêté.
answer-note-broken = La connexion au modèle s’est coupée ici.
answer-note-broken-free = La connexion au modèle s’est coupée ici. Cette réponse n’a pas été facturée.
answer-note-rich-off = Finalement, Telegram n’a pas de réponses enrichies ici, je les ai donc désactivées. /settings les réactive.
answer-note-pictures = Ce modèle ne voit pas les images et a donc répondu sans elles.
answer-note-left-out = { $count ->
    [one] Le chat est devenu long : le modèle ne voit plus sa première question.
   *[other] Le chat est devenu long : le modèle ne voit plus ses { $count } premières questions.
}

answer-not-charged = Rien n’a été facturé.
answer-failed-engine-busy = Le modèle est occupé et n’a pas pris la question.
answer-failed-engine-away = Le modèle est injoignable pour le moment.
answer-failed-engine-failed = Le modèle a échoué sur cette question.
answer-failed-timeout = Le modèle est resté silencieux trop longtemps.
answer-failed-empty = Le modèle s’est arrêté sans un mot.
answer-failed-filtered = Le filtre du modèle a retenu la réponse.
answer-failed-refused = { $param ->
    [messages] Le modèle a refusé cette question.
   *[other] Le modèle a refusé cette demande.
}
answer-failed-model-gone = Ce modèle n’existe plus. Choisissez-en un autre, et le chat continue.
answer-failed-too-long = La question est plus longue que ce que ce modèle peut lire. Raccourcissez-la ou choisissez un modèle qui lit davantage.
answer-failed-limit = Votre limite de questions est atteinte.
answer-failed-key-banned = Votre clé est bloquée, je ne peux donc pas interroger un modèle pour vous. Si c’est une erreur, écrivez à /support.
answer-failed-key-refused = Le service n’a pas accepté votre clé : voir /key.
answer-failed-talk-gone = Ce chat n’existe plus.
answer-failed-picture-too-big = L’image est trop lourde : envoyez-en une de 20 Mo au plus, de préférence comme photo.
answer-failed-picture-unreadable = Je ne peux pas lire cette image : le fichier est abîmé ou d’un type inconnu. Envoyez-la comme photo.
answer-failed-picture-gone = Telegram n’a plus cette image. Envoyez-la encore une fois.
answer-failed-service = Quelque chose ne va pas de notre côté, et le responsable est prévenu.
answer-failed-unknown = Un problème est survenu pendant la réponse.
