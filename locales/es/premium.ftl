premium-title = Premium
premium-now-free = Tienes el nivel gratis.
premium-now = Tienes { $tier } hasta el { $date }.
premium-now-for-ever = Tienes { $tier }, sin fecha de fin.
premium-renews = { $stars ->
    [one] { $tier } se renueva el { $date } por { $stars } Star.
   *[other] { $tier } se renueva el { $date } por { $stars } Stars.
}
premium-renewal-failed = Telegram no ha podido cobrar el próximo pago de { $tier }, previsto para el { $date }. Recarga tus Stars y continuará.
premium-renewal-off = { $tier } ya no se renueva. El mes actual está pagado hasta el { $date }.
premium-offer = { $stars ->
    [one] { $tier } · { $stars } Star al mes
   *[other] { $tier } · { $stars } Stars al mes
}
premium-image = Imágenes: { $allowance }
premium-gif = GIF: { $allowance }
premium-llm = Respuestas de modelos: { $allowance }
premium-no-limit = sin límite
premium-unlimited = Imágenes, GIF y respuestas sin límite
premium-about = Un mes son 30 días. Se renueva solo hasta que lo pares, y lo pagado es tuyo hasta el final.
premium-more = Condiciones: /terms · Ayuda con los pagos: /paysupport
premium-upgrade = Si eliges { $tier }, { $lower } deja de renovarse. Los días que quedan no se pierden: siguen cuando termine { $tier }.
premium-nothing-sold = Aquí no hay nada que comprar.
premium-no-links = Telegram no me da ahora una forma de pago. Pulsa el botón otra vez en un minuto; no se ha cobrado nada.
premium-button-subscribe = { $stars ->
    [one] { $tier } por { $stars } Star al mes
   *[other] { $tier } por { $stars } Stars al mes
}
premium-button-stop = No renovar { $tier }
premium-button-stop-now = Sí, no renovar
premium-button-resume = Volver a renovar { $tier }
premium-ask-stop = ¿Dejar de renovar { $tier }? Lo pagado sigue siendo tuyo; Telegram no cobrará nada el { $date }.
premium-stopped = { $tier } ya no se renueva. Lo pagado sigue siendo tuyo.
premium-resumed = { $tier } puede renovarse de nuevo. Si Telegram aún lo muestra cancelado, actívalo en Ajustes › Mis Stars.
premium-resume-yourself = Cancelaste { $tier } en Telegram, así que solo tú puedes retomarlo: Ajustes › Mis Stars › este bot.
premium-renews-already = Ya se renueva otra suscripción tuya. Para primero esa, para no pagar dos veces.
premium-over = Esta suscripción ha terminado. No se ha cobrado nada.
premium-not-changed = Telegram no lo ha hecho ahora. Inténtalo en un minuto o cámbialo en Ajustes › Mis Stars.
premium-elsewhere = Los pagos quedan entre nosotros: sigamos en nuestro chat privado.
premium-invoice-title = { $tier } por un mes
premium-invoice-description = Todo lo que tiene { $tier }, por periodos de 30 días. Se renueva solo hasta que lo pares en /premium o en los ajustes de Telegram.

checkout-not-offered = Este precio ya no vale. Envía /premium para ver el actual. No se ha cobrado nada.
checkout-banned = Tu clave API está bloqueada, así que esto no te serviría de nada. Escribe antes a /support. No se ha cobrado nada.
checkout-subscribed = Ya tienes esta suscripción, y se renueva sola. No se ha cobrado nada.
checkout-covered = Tu suscripción ya incluye todo lo de esta. Si quieres cambiar, párala antes en /premium. No se ha cobrado nada.
checkout-unavailable = Ahora mismo no puedo aceptar pagos. Inténtalo dentro de poco. No se ha cobrado nada.
checkout-off = Por ahora no acepto pagos. Inténtalo más tarde. No se ha cobrado nada.

payment-stars = { $stars ->
    [one] { $stars } Star
   *[other] { $stars } Stars
}
payment-no-tier = artículo desconocido
payment-is-refunded = reembolsado
payment-thanks = ¡Gracias! { $tier } es tuyo hasta el { $date }.
payment-renews = Se renueva solo. Puedes pararlo cuando quieras en /premium.
payment-renewed = { $tier } se ha renovado hasta el { $date }. ¡Gracias!
payment-replaces = Tu suscripción anterior a { $tier } ya no se renueva. Lo que quedaba no se pierde.
payment-refunded = { $stars ->
    [one] Se te ha devuelto { $stars } Star.
   *[other] Se te han devuelto { $stars } Stars.
}
payment-refunded-some = Se te ha devuelto un pago.
payment-refunded-tier = Era tu pago de { $paid }. Tu nivel actual: { $tier }.
payment-refunded-stopped = Esa suscripción ya no se renueva.
payment-refunded-unknown = Era un pago por algo que no vendo.
payment-kept = { $stars ->
    [one] Pagaste { $stars } Star por algo que no vendo, y Telegram no me dejó devolverla. Los administradores lo saben y lo harán.
   *[other] Pagaste { $stars } Stars por algo que no vendo, y Telegram no me dejó devolverlas. Los administradores lo saben y lo harán.
}
payment-unbooked = No se ha podido anotar algo de un pago tuyo. No se ha perdido: los administradores lo saben y lo arreglarán.
payment-renewal-active = { $tier } se renueva de nuevo, el { $date }.
payment-renewal-canceled = { $tier } ya no se renueva. Lo pagado sigue siendo tuyo; el mes actual está pagado hasta el { $date }.
payment-renewal-failed = { $stars ->
    [one] Telegram no ha podido cobrar { $stars } Star por { $tier }, con fecha { $date }. Recarga tus Stars en Ajustes › Mis Stars, o terminará un día después.
   *[other] Telegram no ha podido cobrar { $stars } Stars por { $tier }, con fecha { $date }. Recarga tus Stars en Ajustes › Mis Stars, o terminará un día después.
}
payment-admin-paid = Nueva suscripción
payment-admin-renewed = Suscripción renovada
payment-admin-refunded = Pago reembolsado
payment-admin-kept = Pagó algo desconocido y Telegram rechaza el reembolso: revísalo, por favor
payment-admin-unbooked = No se pudo registrar un pago o reembolso: mira el registro
payment-admin-unstoppable = No se pudo parar una segunda suscripción: esta persona puede pagar dos veces
payment-admin-who = Del usuario { $user }

paysupport-title = Ayuda con los pagos
paysupport-about = El soporte de Telegram no puede ayudar con lo que se compra aquí; quienes llevan este bot, sí. Indica el pago por su código.
paysupport-none = Aún no has pagado nada aquí.

terms-title = Condiciones
terms-service = Compras límites más altos para este bot y su API, para tu propia cuenta de Telegram. No se vende nada más.
terms-price = El precio está en /premium, en Telegram Stars, antes de pagar. Un mes son 30 días.
terms-renewal = Una suscripción se renueva sola hasta que la pares en /premium o en Telegram. Lo pagado es tuyo hasta el final.
terms-refund = Si algo salió mal, pide que te devuelvan tus Stars con /paysupport. Un mes reembolsado termina al momento.
terms-rules = Tu clave es solo para ti. Una clave que circula se bloquea; si fue un error, escribe a /support.
terms-data = Lo que recuerdo de ti y cómo eliminarlo: /privacy. Los pagos quedan registrados.
terms-contact = Quién responde por este bot: las personas detrás de /support. Telegram no es parte de la compra.

refund-usage = Envía /refund y el código del pago. Si es un pago que nunca vi, añade detrás el id del usuario.
refund-unknown = No conozco este código. Si Telegram muestra el pago, envía /refund, el código y el id del usuario.
refund-before = Este pago ya se había devuelto. No se ha pagado nada más.
refund-unsure = Telegram no respondió. Envía el comando otra vez: nada se devuelve dos veces.
refund-refused = Telegram lo rechaza: { $reason }

command-premium = Límites más altos
command-paysupport = Ayuda con los pagos
command-terms = Condiciones de compra
