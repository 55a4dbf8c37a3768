command-admin = El panel del administrador
command-stats = Cifras y gráficos
command-broadcast = Escribir a todos
command-ban = Bloquear la clave de alguien
command-unban = Desbloquear una clave
command-grant = Dar un nivel a alguien
command-refund = Devolver un pago

off-image = Las imágenes están desactivadas por ahora. No se ha cobrado nada; inténtalo más tarde.
off-gif = Los GIF están desactivados por ahora. No se ha cobrado nada; inténtalo más tarde.
off-chat = Los chats están desactivados por ahora. No se ha cobrado nada; inténtalo más tarde.
off-inline = El modo en línea está desactivado por ahora
off-guest = Por ahora solo respondo en mis propios chats. No se ha cobrado nada; inténtalo más tarde.
off-keys = Por ahora no doy claves nuevas. Inténtalo más tarde.
off-trial = Las pruebas están desactivadas por ahora. Inténtalo más tarde.
off-payments = Por ahora no acepto pagos. Inténtalo más tarde.

desk-title = Panel
desk-about = Todo lo de aquí es solo para administradores. /admin con un id, un @nombre, o como respuesta a un mensaje reenviado, abre a una persona al momento.
desk-button-statistics = Estadísticas
desk-button-broadcasts = Difusiones
desk-button-people = Personas
desk-button-audit = Quién hizo qué
desk-button-switches = Funciones
desk-button-maintenance = Mantenimiento
desk-button-checks = Comprobaciones
desk-button-refresh = Actualizar

desk-under-maintenance = ⚠️ EN MANTENIMIENTO
desk-maintenance-since = Desde { $time }, por el administrador { $admin }. Las peticiones se aceptan y esperan.
desk-off = ⚠️ Fuera de servicio: { $names }
desk-switches-about = Toca para desactivar o activar una función, en todas partes y al momento. A la gente se le dice con amabilidad, los desarrolladores reciben un 503, y no se cobra a nadie. Lo que ya está en la cola se termina.
desk-switch-on = { $name }: sí
desk-switch-off = { $name }: NO
desk-turned-on = { $name }: en marcha de nuevo
desk-turned-off = { $name }: fuera de servicio
desk-maintenance-about = Durante el mantenimiento, imágenes y preguntas se aceptan y esperan; la gente lo ve en sus tarjetas, y después todo sigue solo. Los desarrolladores reciben un 503 con Retry-After. Lo que está en marcha se termina. Sobrevive a los reinicios.
desk-button-maintain-on = Empezar el mantenimiento
desk-button-maintain-off = Terminar el mantenimiento
desk-maintenance-on = El mantenimiento ha empezado.
desk-maintenance-off = El mantenimiento ha terminado. Todo sigue.

switch-image = Imágenes
switch-gif = GIF
switch-chat = Chats
switch-inline = En línea
switch-guest = Modo invitado
switch-keys = Claves nuevas
switch-trial = Pruebas
switch-payments = Pagos
switch-gateway-image = API: imágenes
switch-gateway-gif = API: GIF
switch-gateway-llm = API: chats

desk-people-ask = ¿A quién buscas? Envía un id o un @nombre, o reenvía un mensaje suyo.
desk-people-nobody = Eso no nombra a nadie. Envía un id o un @nombre, o reenvía un mensaje suyo.
desk-people-unknown = No conozco a nadie con ese nombre. Envía su id o reenvía un mensaje suyo.
desk-people-hidden = Esta persona oculta quién es cuando se reenvían sus mensajes. Envía su id o su @nombre.
desk-person-language = Idioma: { $language }
desk-person-first = Primera visita: { $time }
desk-person-last = Última visita: { $time }
desk-person-blocked = Me bloqueó: { $time }
desk-person-deactivated = Ya no está en Telegram desde: { $time }
desk-person-support-open = Soporte: abierto desde: { $time }
desk-person-support-closed = Soporte: cerrado, se abrió: { $time }
desk-button-tiers = Dar un nivel…
desk-tiers-about = ¿Qué nivel para { $id }, y por cuánto tiempo? Se le avisa. Lo que paga por su cuenta sigue siendo suyo.
desk-button-grant = { $days ->
    [one] { $tier }, { $days } día
   *[other] { $tier }, { $days } días
}
desk-button-grant-for-ever = { $tier }, para siempre
desk-button-take-back = Retirar lo que se dio
desk-button-refund = Devolver { $stars } ⭐ del { $date }…
desk-refund-ask = { $stars ->
    [one] ¿Devolver { $stars } Star?
   *[other] ¿Devolver { $stars } Stars?
}
desk-refund-about = El nivel que pagó termina, y una suscripción ya no se renueva. Se le avisa.
desk-button-refund-now = { $stars ->
    [one] Devolver { $stars } Star
   *[other] Devolver { $stars } Stars
}

audit-empty = Aún no se ha hecho nada.
audit-line = { $time } · { $admin } · { $act }
audit-line-of = { $time } · { $admin } · { $act } · { $what }
audit-operator = línea de comandos
audit-answers = { $count ->
    [one] { $admin } dio hoy { $count } respuesta de soporte.
   *[other] { $admin } dio hoy { $count } respuestas de soporte.
}
audit-button-latest = Lo último
audit-button-older = Anterior
audit-ban = bloqueó
audit-unban = desbloqueó
audit-grant = dio un nivel
audit-refund = devolvió dinero
audit-switch-off = desactivó
audit-switch-on = activó
audit-maintenance-on = empezó el mantenimiento
audit-maintenance-off = terminó el mantenimiento
audit-alert-mute = silenció un aviso
audit-broadcast-send = envió una difusión
audit-broadcast-schedule = programó una difusión
audit-broadcast-pause = pausó una difusión
audit-broadcast-resume = reanudó una difusión
audit-broadcast-stop = paró una difusión
audit-broadcast-edit = editó una difusión en todas partes
audit-broadcast-delete = eliminó una difusión en todas partes
audit-broadcast-resend = envió otra vez una difusión

checks-under-way = Lo miro todo…
checks-right = Todo está bien.
checks-wrong = { $count ->
    [one] { $count } cosa va mal.
   *[other] { $count } cosas van mal.
}
checks-button-again = Comprobar otra vez
check-channel-ok = Canal { $name }: veo quién está en él.
check-channel-no-gate = Ningún canal obligatorio: todos pueden usar el bot. CHANNEL_ID nombra los canales a los que hay que unirse.
check-channel-not-admin = Canal { $name }: hazme administrador. Hasta entonces, todos pueden pasar.
check-channel-not-there = Canal { $name }: añádeme como administrador. Hasta entonces, todos pueden pasar.
check-channel-no-channel = No se encuentra el canal { $name }. Revisa CHANNEL_ID.
check-channel-no-invite = Canal { $name }: dame el permiso «Añadir suscriptores» o define CHANNEL_URL. Si no, la gente no ve cómo entrar.
check-channel-unknown = Canal { $name }: Telegram no respondió. Comprueba otra vez.
check-staging-ok = Chat auxiliar: puedo enviar archivos allí y eliminarlos.
check-staging-unset = Sin chat auxiliar: lo que se dibuja en línea llega en privado. STAGING_CHAT_ID nombra uno.
check-staging-cant-send = Chat auxiliar: no puedo enviar archivos allí. Añádeme con permiso para publicar y revisa STAGING_CHAT_ID.
check-staging-cant-delete = Chat auxiliar: puedo enviar allí, pero no eliminar. Un archivo de prueba se queda allí.
check-staging-unknown = Chat auxiliar: Telegram no respondió. Comprueba otra vez.
check-group-ok = { $count ->
    [one] { $count } grupo: puedo escribir y eliminar allí.
   *[other] { $count } grupos: puedo escribir y eliminar allí.
}
check-group-none = Aún no conozco ningún grupo.
check-group-silent = Grupo { $name }: no puedo escribir o enviar imágenes allí. Sus administradores pueden permitirlo.
check-group-cant-delete = Grupo { $name }: no puedo eliminar mensajes, así que una clave publicada allí se queda. Sus administradores pueden hacerme administrador.
check-group-unknown = Grupo { $name }: Telegram no respondió. Comprueba otra vez.
check-updates-ok = Las actualizaciones llegan.
check-updates-webhook-set = Hay un webhook, pero recojo las actualizaciones yo mismo, así que no llega ninguna. Iníciame una vez como único proceso o elimina el webhook.
check-updates-no-webhook = No hay webhook, así que no llegan actualizaciones. Ejecuta el paso release.
check-updates-other-webhook = El webhook lleva a otra parte. Revisa WEBHOOK_URL y ejecuta el paso release.
check-updates-failing = El webhook falló en la última hora: { $name }
check-updates-behind = { $count ->
    [one] { $count } actualización espera en Telegram. ¿Hay suficientes procesos?
   *[other] { $count } actualizaciones esperan en Telegram. ¿Hay suficientes procesos?
}
check-updates-unasked = No se le ha pedido a Telegram: { $name }. Ejecuta el paso release.
check-privacy-ok = El modo de privacidad está desactivado: veo lo que se escribe en los grupos y las claves que se filtran allí.
check-privacy-on = El modo de privacidad está activado: en los grupos donde no soy administrador solo veo comandos y respuestas, y se me escapan las claves que se filtran. @BotFather, /setprivacy.
check-inline-ok = El modo en línea está activado. No se puede saber si /setinlinefeedback de @BotFather está al 100 %; si no lo está, lo que la gente elige no empieza solo.
check-inline-off = El modo en línea está desactivado. Actívalo en @BotFather: /setinline y después /setinlinefeedback al 100 %.
check-guest-ok = El modo invitado está activado.
check-guest-off = El modo invitado está desactivado, así que nadie puede llamarme a chats donde no estoy. @BotFather lo activa.
check-payments-ok = { $count ->
    [one] Los pagos funcionan. Saldo: { $count } Star.
   *[other] Los pagos funcionan. Saldo: { $count } Stars.
}
check-payments-unknown = Pagos: no se puede leer el saldo de Stars.
check-engines-ok = { $count ->
    [one] Los motores responden, con { $count } modelo de imágenes.
   *[other] Los motores responden, con { $count } modelos de imágenes.
}
check-engines-away = Los motores no responden, así que no se puede hacer nada. Revisa API_BASE_URL y a dónde lleva.
check-telegram-unknown = Telegram no respondió a una pregunta. Comprueba otra vez.

alert-title = Algo ha fallado
alert-count = { $count ->
    [one] { $count } vez desde el último aviso.
   *[other] { $count } veces desde el último aviso.
}
alert-hint = Lo demás está en el registro. De este tipo aviso como mucho una vez por hora.
alert-button-mute = Silenciar un día
alert-button-unmute = Volver a avisar
alert-muted = Silenciado un día. Se sigue contando.
alert-unmuted = Del próximo vuelvo a avisar.
