language-name = Français

button-back = Retour
button-cancel = Annuler
button-close = Fermer

open-draw = Dessiner
open-gif = Créer un GIF
open-key = Ma clé API
open-help = Aide
open-history = Mes images
open-settings = Réglages
open-language = Langue
open-chat = Parler à un modèle
open-talks = Mes chats
open-limits = Mes limites
open-premium = Premium
open-privacy = Confidentialité
open-support = Assistance

tier-free = gratuit
tier-tier1 = Tier 1
tier-tier2 = Tier 2

wait-seconds = { $seconds ->
    [one] dans { $seconds } seconde
   *[other] dans { $seconds } secondes
}
wait-minutes = { $minutes ->
    [one] dans { $minutes } minute
   *[other] dans { $minutes } minutes
}
wait-hours = { $hours ->
    [one] dans { $hours } heure
   *[other] dans { $hours } heures
}
wait-days = { $days ->
    [one] dans { $days } jour
   *[other] dans { $days } jours
}

limit-offer = { $tier } a { $allowance }.
limit-offer-unlimited = { $tier } n’a pas de limite.
limit-per-minute = { $count } par minute
limit-per-hour = { $count } par heure
limit-per-day = { $count } par jour
limit-per-seconds = { $seconds ->
    [one] { $count } en { $seconds } seconde
   *[other] { $count } en { $seconds } secondes
}

not-yours = Ces boutons sont à quelqu’un d’autre. Envoyez /image pour avoir les vôtres.
outdated-button = Ce bouton est trop ancien. Renvoyez la commande.
anonymous-sender = Je dois savoir qui demande. Désactivez un instant l’anonymat, ou écrivez-moi en privé.
too-fast = Quelle rapidité ! Laissez-moi quelques secondes et réessayez.
failed = Un problème est survenu de notre côté. Rien n’a été facturé. Réessayez ; si cela continue, indiquez le code { $reference }.
failed-toast = Un problème est survenu de notre côté. Rien n’a été facturé. Réessayez.

unknown-command = Je ne connais pas { $command }. Tout ce que je sais faire est dans /help.
unknown-command-suggestion = Je ne connais pas { $command }. Vouliez-vous dire { $suggestion } ?

cancel-done = Annulé. Rien n’a été facturé.
cancel-nothing = Il n’y a rien à annuler pour le moment.
