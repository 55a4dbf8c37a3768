inline-image-title = Dessiner
inline-image-about = { $model } · { $size }
inline-gif-title = Créer un GIF
inline-gif-about = Quelques secondes en mouvement
inline-ask-title = Poser une question
inline-ask-about = { $model } répond dans ce chat même
inline-own-title = De mes images

inline-hint = Écrivez que dessiner ou demander
inline-join-first = Rejoignez notre canal pour m’utiliser ici
inline-limited = Limite atteinte, libre { $wait }
inline-open-first = Ouvrez-moi d’abord
inline-banned = Votre clé est bloquée
inline-problem = Un problème : voir lequel
inline-away = Je reviens tout de suite

inline-placeholder = { $choice ->
    [ask] Un instant. Si rien ne se passe, appuyez sur « Créer ».
    [gif] Votre GIF va commencer. Si rien ne se passe, appuyez sur « Créer ».
   *[image] Votre image va commencer. Si rien ne se passe, appuyez sur « Créer ».
}
inline-button-make = Créer
inline-button-cancel = Annuler
inline-button-stop = Stop
inline-button-retry = Réessayer
inline-button-reask = Réessayer
inline-button-again = Encore
inline-button-yours = Créer la vôtre
inline-button-open = M’ouvrir
inline-button-see = Voir
inline-button-rest = Lire la suite
inline-button-go-on = Continuer en privé

inline-in-private = C’est prêt, dans le chat privé de la personne qui l’a demandé.
inline-join = Rejoignez d’abord notre canal : « M’ouvrir » montre comment. Rien n’a été facturé.
inline-failed = Un problème est survenu de notre côté. Rien n’a été facturé.
inline-cut = Ce n’est que le début.
inline-started = C’est parti.
inline-words-gone = Je ne sais plus de quoi il s’agissait. Renvoyez-le.

inline-back-title = Tout est prêt
inline-back = Choisissez un chat, et ce que vous avez écrit y sera de nouveau.
inline-button-back = Choisir un chat
inline-back-gone = Je ne sais plus ce que vous avez écrit. Écrivez mon nom et quelques mots dans un chat.

inline-go-on = C’est tout. Continuez ici : écrivez simplement.
inline-answer-elsewhere = Cette réponse est pour qui a demandé. Posez-moi la même question, et vous aurez la vôtre.
inline-guest-empty = Écrivez après mon nom ce que vous voulez : « dessine un renard roux », ou une question.

staging-missing-title = Impossible de montrer des images dans les messages inline
staging-missing = Telegram n’y accepte pas d’envois. Je les envoie pour l’instant dans les chats privés. Créez un canal privé, ajoutez-moi comme administrateur et mettez son id dans STAGING_CHAT_ID.
staging-trouble-title = Le chat de transit n’accepte pas de fichiers
staging-trouble-missing = Je n’y suis pas, ou il n’existe pas. Ajoutez-moi de nouveau, ou vérifiez STAGING_CHAT_ID.
staging-trouble-no-rights = Je ne peux pas y envoyer d’images ni de fichiers. Nommez-moi administrateur avec le droit de publier.
staging-trouble-flooded = Telegram demande une pause : trop d’envois à la fois. Un canal à part supporte plus qu’un groupe.
staging-trouble-refused = Telegram refuse ce que j’y envoie. Le journal dit pourquoi.
staging-trouble-until = D’ici là, ce qui est dessiné inline n’est ni facturé ni montré.
