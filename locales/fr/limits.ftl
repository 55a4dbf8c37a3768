limits-title = Vos limites
limits-tier = Formule : { $tier }
limits-tier-grant = Formule : { $tier }, à vous jusqu’au { $until }
limits-tier-trial = Formule : { $tier }, à l’essai jusqu’au { $until }
limits-tier-paid = Formule : { $tier }, payée jusqu’au { $until }
limits-tier-grace = Formule : { $tier }. Ce que vous avez payé est terminé ; vous la gardez jusqu’au { $until }, au cas où le renouvellement tarderait.
limits-image = Images
limits-gif = GIF
limits-llm = Questions
limits-unlimited = { $name } : sans limite
limits-used = { $name } : { $used } sur { $allowance }, reste { $left }.
limits-frees = Encore une : { $time }.
limits-trial-now = Vous pouvez essayer { $tier } gratuitement, une fois par semaine.
limits-trial-at = Vous pourrez réessayer { $tier } à partir du { $time }.
limits-trial-begun = { $hours ->
    [one] { $tier } est à vous pendant { $hours } heure. Profitez-en !
   *[other] { $tier } est à vous pendant { $hours } heures. Profitez-en !
}
limits-trial-too-soon = Le prochain essai sera possible { $wait }.
limits-trial-not-needed = Vous avez déjà { $tier }.
limits-trial-barred = Votre clé API est bloquée ou en pause, il n’y a donc pas d’essai pour le moment.
limits-button-refresh = Actualiser
limits-up-to-date = C’est à jour

limit-button-trial = { $hours ->
    [one] Essayer { $tier } { $hours } heure
   *[other] Essayer { $tier } { $hours } heures
}
limit-trial = { $hours ->
    [one] Vous pouvez l’essayer gratuitement pendant { $hours } heure.
   *[other] Vous pouvez l’essayer gratuitement pendant { $hours } heures.
}
limit-near-image = Vous avez utilisé { $used } de vos { $limit } images. Encore une : { $time }.
limit-near-gif = Vous avez utilisé { $used } de vos { $limit } GIF. Encore un : { $time }.
limit-near-llm = Vous avez utilisé { $used } de vos { $limit } questions. Encore une : { $time }.
limit-again-at = La prochaine fois : { $time }.
