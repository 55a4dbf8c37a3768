reminder-ends = { $tier } es tuyo hasta el { $until }.
reminder-paid-ends = { $tier } está pagado hasta el { $until } y no se renueva solo. Lo conservas un día más; después puedes volver a suscribirte cuando quieras.
reminder-renews = { $tier } se renueva solo: { $until }. Para pararlo, abre Premium.
reminder-ended = { $tier } ha terminado. Tu nivel es ahora { $now }.
reminder-trial-ended = Tu prueba de { $tier } ha terminado. Tu nivel vuelve a ser { $now }.
reminder-trial-again = La próxima prueba es posible a partir de: { $time }.
