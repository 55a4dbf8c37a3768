limits-title = Tus límites
limits-tier = Nivel: { $tier }
limits-tier-grant = Nivel: { $tier }, tuyo hasta el { $until }
limits-tier-trial = Nivel: { $tier }, de prueba hasta el { $until }
limits-tier-paid = Nivel: { $tier }, pagado hasta el { $until }
limits-tier-grace = Nivel: { $tier }. Lo que pagaste ha terminado; lo conservas hasta el { $until }, por si la renovación se retrasa.
limits-image = Imágenes
limits-gif = GIF
limits-llm = Preguntas
limits-unlimited = { $name }: sin límite
limits-used = { $name }: { $used } usadas de { $allowance }, quedan { $left }.
limits-frees = Otra más: { $time }.
limits-trial-now = Puedes probar { $tier } gratis, una vez por semana.
limits-trial-at = Puedes volver a probar { $tier } a partir de: { $time }.
limits-trial-begun = { $hours ->
    [one] { $tier } es tuyo durante { $hours } hora. ¡Disfrútalo!
   *[other] { $tier } es tuyo durante { $hours } horas. ¡Disfrútalo!
}
limits-trial-too-soon = La próxima prueba es posible { $wait }.
limits-trial-not-needed = Ya tienes { $tier }.
limits-trial-barred = Tu clave API está bloqueada o en pausa, así que por ahora no hay prueba.
limits-button-refresh = Actualizar
limits-up-to-date = Todo al día

limit-button-trial = { $hours ->
    [one] Probar { $tier } { $hours } hora
   *[other] Probar { $tier } { $hours } horas
}
limit-trial = { $hours ->
    [one] Puedes probarlo gratis durante { $hours } hora.
   *[other] Puedes probarlo gratis durante { $hours } horas.
}
limit-near-image = Has usado { $used } de tus { $limit } imágenes. Otra más: { $time }.
limit-near-gif = Has usado { $used } de tus { $limit } GIF. Otro más: { $time }.
limit-near-llm = Has usado { $used } de tus { $limit } preguntas. Otra más: { $time }.
limit-again-at = La próxima vez: { $time }.
