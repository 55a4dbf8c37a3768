input-choice = J’en fais une image, ou nous en parlons ?
input-button-picture = Faire une image
input-button-talk = En parler
input-button-remember = ☐ Ne plus demander
input-button-remembers = ☑ Ne plus demander
input-remembered-picture = Désormais, je fais une image de ce que vous écrivez quand aucun chat n’est ouvert. /chat en ouvre un.
input-remembered-talk = Désormais, je réponds à ce que vous écrivez. Les images se font avec /image.
input-button-forget = Me redemander
input-forgotten = Bien, je vous demanderai à chaque fois.
input-gone = Je n’ai plus ce que vous avez écrit ici. Renvoyez-le, s’il vous plaît.

input-nothing-asked = Écrivez votre question juste après mon nom, ou répondez ainsi à ce qui vous interroge.

input-unseeing = { $model } ne voit pas les images. Rien n’a été facturé.
input-unseeing-none = { $model } ne voit pas les images, et aucun autre modèle ne les voit en ce moment. Rien n’a été facturé.
input-button-switch = Demander à { $model }
input-button-words = Envoyer seulement les mots
input-no-seeing-model = Aucun modèle qui voit les images n’est disponible. Rien n’a été facturé.

input-kept = J’ai gardé ceci et ce que vous envoyez à l’instant : le bouton pose la question.
input-button-ask = Demander maintenant

input-rest-unseen = Cela remplit tout un message, il y a donc peut-être une suite. Dans ce groupe, je ne reçois que ce qui me nomme : envoyez le reste avec mon nom, ou tout dans notre chat privé. Rien n’a été facturé.
input-edited-piece = Ce message fait partie d’une question plus longue, et je ne sais pas ce que devient le tout. Renvoyez-la d’un seul coup.
text-in-pieces = Votre message était trop long pour Telegram et est arrivé en morceaux : je n’ai lu que le premier. Ce qui tient dans un message reste entier.

input-unreadable-voice = Je ne peux pas écouter d’audio.
input-unreadable-video = Je ne peux pas regarder de vidéos ni d’animations.
input-unreadable-sticker = Joli ! Mais je ne sais pas lire les stickers et les jeux.
input-unreadable-poll = Je ne sais pas lire les sondages et les listes.
input-unreadable-location = Je ne sais pas lire les lieux sur une carte.
input-unreadable-contact = Je ne sais pas lire les fiches de contact.
input-unreadable-file = Je ne sais pas lire les fichiers de ce type.
input-unreadable-picture-type = Je ne sais pas lire les images dans ce format.
input-unreadable-large-picture = Cette image est trop lourde : Telegram me donne 20 Mo au plus.
input-unreadable-other = Je ne sais pas lire ce type de message.
input-readable = Envoyez-moi des mots, une photo ou une image en fichier (PNG, JPEG, WebP ou GIF).
