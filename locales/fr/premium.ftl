premium-title = Premium
premium-now-free = Vous avez la formule gratuite.
premium-now = Vous avez { $tier } jusqu’au { $date }.
premium-now-for-ever = Vous avez { $tier }, sans date de fin.
premium-renews = { $stars ->
    [one] { $tier } se renouvelle le { $date } pour { $stars } Star.
   *[other] { $tier } se renouvelle le { $date } pour { $stars } Stars.
}
premium-renewal-failed = Telegram n’a pas pu prélever le prochain paiement de { $tier }, prévu le { $date }. Rechargez vos Stars et tout continuera.
premium-renewal-off = { $tier } ne se renouvelle plus. Le mois en cours est payé jusqu’au { $date }.
premium-offer = { $stars ->
    [one] { $tier } · { $stars } Star par mois
   *[other] { $tier } · { $stars } Stars par mois
}
premium-image = Images : { $allowance }
premium-gif = GIF : { $allowance }
premium-llm = Réponses de modèles : { $allowance }
premium-no-limit = sans limite
premium-unlimited = Images, GIF et réponses sans limite
premium-about = Un mois compte 30 jours. Il se renouvelle seul jusqu’à ce que vous l’arrêtiez, et ce qui est payé reste à vous jusqu’au bout.
premium-more = Conditions : /terms · Aide aux paiements : /paysupport
premium-upgrade = Prenez { $tier }, et { $lower } cesse de se renouveler. Les jours restants ne sont pas perdus : ils reprennent quand { $tier } se termine.
premium-nothing-sold = Il n’y a rien à acheter ici.
premium-no-links = Telegram ne me donne aucun moyen de paiement en ce moment. Appuyez de nouveau sur le bouton dans une minute ; rien n’a été facturé.
premium-button-subscribe = { $stars ->
    [one] { $tier } pour { $stars } Star par mois
   *[other] { $tier } pour { $stars } Stars par mois
}
premium-button-stop = Ne plus renouveler { $tier }
premium-button-stop-now = Oui, ne plus renouveler
premium-button-resume = Renouveler { $tier } à nouveau
premium-ask-stop = Ne plus renouveler { $tier } ? Ce qui est payé reste à vous ; Telegram ne prélèvera rien le { $date }.
premium-stopped = { $tier } ne se renouvelle plus. Ce qui est payé reste à vous.
premium-resumed = { $tier } peut de nouveau se renouveler. Si Telegram l’affiche encore comme annulé, activez-le dans Paramètres › Mes Stars.
premium-resume-yourself = Vous avez arrêté { $tier } dans Telegram, vous seul pouvez donc le reprendre : Paramètres › Mes Stars › ce bot.
premium-renews-already = Un autre de vos abonnements se renouvelle déjà. Arrêtez-le d’abord, pour ne pas payer deux fois.
premium-over = Cet abonnement est terminé. Rien n’a été facturé.
premium-not-changed = Telegram ne l’a pas fait cette fois. Réessayez dans une minute, ou changez-le dans Paramètres › Mes Stars.
premium-elsewhere = Les paiements restent entre nous : continuons dans notre chat privé.
premium-invoice-title = { $tier } pour un mois
premium-invoice-description = Tout ce qu’offre { $tier }, par périodes de 30 jours. Se renouvelle seul jusqu’à ce que vous l’arrêtiez dans /premium ou dans les paramètres de Telegram.

checkout-not-offered = Ce prix n’est plus valable. Envoyez /premium pour le prix actuel. Rien n’a été facturé.
checkout-banned = Votre clé API est bloquée, cela ne vous servirait donc à rien. Écrivez d’abord à /support. Rien n’a été facturé.
checkout-subscribed = Vous avez déjà cet abonnement, et il se renouvelle seul. Rien n’a été facturé.
checkout-covered = Votre abonnement comprend déjà tout celui-ci. Pour changer, arrêtez-le d’abord dans /premium. Rien n’a été facturé.
checkout-unavailable = Je ne peux pas accepter de paiement à l’instant. Réessayez bientôt. Rien n’a été facturé.
checkout-off = Je n’accepte pas de paiements en ce moment. Réessayez plus tard. Rien n’a été facturé.

payment-stars = { $stars ->
    [one] { $stars } Star
   *[other] { $stars } Stars
}
payment-no-tier = article inconnu
payment-is-refunded = remboursé
payment-thanks = Merci ! { $tier } est à vous jusqu’au { $date }.
payment-renews = Il se renouvelle seul. Vous pouvez l’arrêter à tout moment dans /premium.
payment-renewed = { $tier } est renouvelé jusqu’au { $date }. Merci !
payment-replaces = Votre abonnement précédent à { $tier } ne se renouvelle plus. Ce qu’il en reste n’est pas perdu.
payment-refunded = { $stars ->
    [one] { $stars } Star vous a été rendue.
   *[other] { $stars } Stars vous ont été rendues.
}
payment-refunded-some = Un paiement vous a été remboursé.
payment-refunded-tier = C’était votre paiement pour { $paid }. Votre formule actuelle : { $tier }.
payment-refunded-stopped = Cet abonnement ne se renouvelle plus.
payment-refunded-unknown = C’était un paiement pour quelque chose que je ne vends pas.
payment-kept = { $stars ->
    [one] Vous avez payé { $stars } Star pour quelque chose que je ne vends pas, et Telegram ne m’a pas laissé la rendre. Les administrateurs le savent et le feront.
   *[other] Vous avez payé { $stars } Stars pour quelque chose que je ne vends pas, et Telegram ne m’a pas laissé les rendre. Les administrateurs le savent et le feront.
}
payment-unbooked = Quelque chose dans un de vos paiements n’a pas pu être noté. Rien n’est perdu : les administrateurs le savent et arrangeront cela.
payment-renewal-active = { $tier } se renouvelle de nouveau, le { $date }.
payment-renewal-canceled = { $tier } ne se renouvelle plus. Ce qui est payé reste à vous ; le mois en cours est payé jusqu’au { $date }.
payment-renewal-failed = { $stars ->
    [one] Telegram n’a pas pu prélever { $stars } Star pour { $tier }, à la date du { $date }. Rechargez vos Stars dans Paramètres › Mes Stars, sinon il se termine un jour plus tard.
   *[other] Telegram n’a pas pu prélever { $stars } Stars pour { $tier }, à la date du { $date }. Rechargez vos Stars dans Paramètres › Mes Stars, sinon il se termine un jour plus tard.
}
payment-admin-paid = Nouvel abonnement
payment-admin-renewed = Abonnement renouvelé
payment-admin-refunded = Paiement remboursé
payment-admin-kept = Payé pour quelque chose d’inconnu, et Telegram refuse le remboursement : à vérifier
payment-admin-unbooked = Un paiement ou remboursement n’a pas pu être enregistré : voir le journal
payment-admin-unstoppable = Un second abonnement n’a pas pu être arrêté : cette personne risque de payer deux fois
payment-admin-who = De l’utilisateur { $user }

paysupport-title = Aide aux paiements
paysupport-about = L’assistance de Telegram ne peut rien pour ce qui s’achète ici ; les personnes qui gèrent ce bot, si. Désignez le paiement par son code.
paysupport-none = Vous n’avez encore rien payé ici.

terms-title = Conditions
terms-service = Vous achetez des limites plus hautes pour ce bot et son API, pour votre propre compte Telegram. Rien d’autre n’est vendu.
terms-price = Le prix figure dans /premium, en Telegram Stars, avant le paiement. Un mois compte 30 jours.
terms-renewal = Un abonnement se renouvelle seul jusqu’à ce que vous l’arrêtiez dans /premium ou dans Telegram. Ce qui est payé reste à vous jusqu’au bout.
terms-refund = En cas de problème, demandez le remboursement de vos Stars avec /paysupport. Un mois remboursé se termine aussitôt.
terms-rules = Votre clé est pour vous seul. Une clé qui circule est bloquée ; si c’était une erreur, écrivez à /support.
terms-data = Ce dont je me souviens de vous, et comment le supprimer : /privacy. Les paiements restent enregistrés.
terms-contact = Qui répond de ce bot : les personnes derrière /support. Telegram n’est pas partie à l’achat.

refund-usage = Envoyez /refund et le code du paiement. Pour un paiement que je n’ai jamais vu, ajoutez l’id de l’utilisateur.
refund-unknown = Je ne connais pas ce code. Si Telegram affiche le paiement, envoyez /refund, le code et l’id de l’utilisateur.
refund-before = Ce paiement a déjà été remboursé. Rien de plus n’a été versé.
refund-unsure = Telegram n’a pas répondu. Renvoyez la commande : rien n’est remboursé deux fois.
refund-refused = Telegram refuse : { $reason }

command-premium = Limites plus hautes
command-paysupport = Aide aux paiements
command-terms = Conditions d’achat
