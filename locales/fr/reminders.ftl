reminder-ends = { $tier } est à vous jusqu’au { $until }.
reminder-paid-ends = { $tier } est payé jusqu’au { $until } et ne se renouvelle pas seul. Vous le gardez un jour de plus ; ensuite, vous pouvez vous réabonner quand vous voulez.
reminder-renews = { $tier } se renouvelle seul le { $until }. Pour l’arrêter, ouvrez Premium.
reminder-ended = { $tier } est terminé. Votre formule est maintenant { $now }.
reminder-trial-ended = Votre essai de { $tier } est terminé. Votre formule est de nouveau { $now }.
reminder-trial-again = Le prochain essai est possible à partir du { $time }.
