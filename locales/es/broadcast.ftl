broadcast-title = Difusiones
broadcast-about = Responde con { $command } a cualquier mensaje de este chat, también reenviado, y lo enviaré a todos los que elijas. Las publicaciones nuevas de tu canal las propongo yo.
broadcast-about-quiet = Responde con { $command } a cualquier mensaje de este chat, también reenviado, y lo enviaré a todos los que elijas. Las publicaciones nuevas de tu canal no te las propongo ahora.
broadcast-none = Aún no ha habido ninguna.
broadcast-reply-unusable = Esto no se puede difundir: es un mensaje de servicio, o demasiado antiguo para que lo vea. Responde a un texto, una imagen, un archivo, una encuesta o un álbum.
broadcast-admins-only = Estos botones son para administradores.
broadcast-gone = Esta difusión es demasiado antigua.
broadcast-button-offers-on = Proponerme publicaciones nuevas
broadcast-button-offers-off = No proponerme publicaciones
broadcast-button-list = Todas las difusiones

broadcast-offer-title = ¿Difundir esta publicación?
broadcast-offer-album = Álbum
broadcast-button-prepare = Preparar
broadcast-button-not-now = Esta no
broadcast-offer-declined = De acuerdo, esta publicación se queda en el canal.
broadcast-offers-off = Ya no te propondré publicaciones nuevas. { $command } lo recupera.

broadcast-kind-text = Texto
broadcast-kind-photo = Foto
broadcast-kind-video = Vídeo
broadcast-kind-animation = GIF
broadcast-kind-audio = Audio
broadcast-kind-document = Archivo
broadcast-kind-voice = Mensaje de voz
broadcast-kind-video_note = Videomensaje
broadcast-kind-sticker = Sticker
broadcast-kind-poll = Encuesta
broadcast-kind-album = Álbum de { $count }
broadcast-kind-other = Mensaje
broadcast-kind-from = { $what } de { $channel }

broadcast-state-draft = Difusión: borrador
broadcast-state-scheduled = Difusión: programada
broadcast-state-counting = Difusión: reuniendo a quienes la reciben
broadcast-state-running-send = Difusión: enviando
broadcast-state-running-resend = Difusión: enviando otra vez
broadcast-state-running-edit = Difusión: editando en todas partes
broadcast-state-running-delete = Difusión: eliminando en todas partes
broadcast-state-paused = Difusión: en pausa
broadcast-state-finished = Difusión: terminada
broadcast-state-stopped = Difusión: detenida

broadcast-to-all = Para: todos los que la quieran
broadcast-to = Para: { $who }
broadcast-who-active = { $days ->
    [one] activos en el último día
   *[other] activos en los últimos { $days } días
}
broadcast-language-unknown = idioma desconocido
broadcast-as-news = Como: novedad, que se puede desactivar
broadcast-as-offers = Como: oferta, que se puede desactivar
broadcast-as-service = Como: aviso de servicio, que nadie puede desactivar
broadcast-duration-seconds = { $seconds } s
broadcast-duration-minutes = { $minutes } min { $seconds } s
broadcast-duration-hours = { $hours } h { $minutes } min
broadcast-people = { $count ->
    [one] { $count } persona, aprox. { $duration }
   *[other] { $count } personas, aprox. { $duration }
}
broadcast-nobody = No hay nadie en este público, así que no hay a quién enviarla.
broadcast-turbo-on = El turbo de pago está activado: hasta 1000 mensajes por segundo, por { $stars } Stars
broadcast-turbo-balance = El bot tiene { $balance } Stars.
broadcast-turbo-short = El bot tiene { $balance } Stars: son pocas, así que Telegram lo rechazará.
broadcast-turbo-unknown = No he podido leer cuántas Stars tiene el bot.

broadcast-warning-uncopyable = Telegram no me deja copiar esto, así que no se puede enviar.
broadcast-warning-protected = Su chat protege el contenido, así que Telegram no me deja copiarlo. Quita la protección y prueba otra vez.
broadcast-warning-missing = La publicación ya no está, así que no se puede enviar.
broadcast-warning-rights = Ya no puedo leer ese chat, así que no se puede enviar. Hazme administrador allí y prueba otra vez.
broadcast-warning-caption = Su descripción es demasiado larga para una copia: { $count } caracteres, y se permiten 1024. Acórtala donde está y prueba otra vez.
broadcast-warning-quiz = Es un cuestionario cuya respuesta no conozco, así que Telegram no me deja copiarlo.
broadcast-warning-paid = El contenido de pago no se puede copiar.
broadcast-warning-giveaway = Los sorteos no se pueden copiar.
broadcast-warning-album-buttons = Los álbumes no pueden llevar botones: no irán ni los de la publicación ni «No recibir más».
broadcast-warning-album-mute = Los álbumes no pueden llevar botones: se desactivan en { $command }.
broadcast-warning-album-part = Es una parte de un álbum cuyas otras partes no he visto. Reenvía el álbum aquí y respóndele para enviarlo entero.
broadcast-warning-buttons = { $count ->
    [one] { $count } botón solo funciona donde está la publicación y no irá.
   *[other] { $count } botones solo funcionan donde está la publicación y no irán.
}
broadcast-warning-poll = Cada persona recibe su propia encuesta: los votos no se cuentan juntos.
broadcast-warning-edit-kind = Una vez enviado, este tipo no se puede editar en todas partes, solo eliminar.

broadcast-button-audience = Público
broadcast-button-category = Categoría
broadcast-button-turbo-on = Activar el turbo de pago
broadcast-button-turbo-off = Desactivar el turbo de pago
broadcast-button-test = Probar conmigo
broadcast-button-send = Enviar ahora
broadcast-button-send-sure = { $count ->
    [one] Sí, enviar a { $count } persona
   *[other] Sí, enviar a { $count } personas
}
broadcast-button-schedule = Programar
broadcast-button-cancel = Cancelar
broadcast-button-everybody = Todos
broadcast-button-languages = Idiomas
broadcast-button-active = Activos en 30 días
broadcast-button-language = { $language }: { $count }
broadcast-button-news = Novedades
broadcast-button-offers = Ofertas
broadcast-button-service = Servicio
broadcast-audience-ask = ¿Quién debe recibirla? Quienes desactivaron esta categoría o me bloquearon no la reciben nunca.
broadcast-languages-ask = ¿Qué idiomas? Al lado de cada uno está a cuántas personas llega.
broadcast-category-ask = ¿Qué es? Novedades y ofertas se pueden desactivar, unas sin las otras. Los avisos de servicio llegan a todos: fallos y cambios de condiciones, nada más.
broadcast-send-ask = { $count ->
    [one] ¿Enviarla ahora a { $count } persona?
   *[other] ¿Enviarla ahora a { $count } personas?
}
broadcast-send-ask-turbo = Cuesta { $stars } Stars.
broadcast-cancelled = Cancelada. No se ha enviado nada.
broadcast-tested = Te la he enviado, con sonido. Nadie más la tiene.
broadcast-first = { $name } se ha adelantado: { $what }
broadcast-first-send = ya se está enviando.
broadcast-first-schedule = ya está programada.
broadcast-first-cancel = Ya está cancelada.
broadcast-first-other = ya no está en ese estado.
broadcast-an-admin = Otro administrador
broadcast-changed-meanwhile = No ha cambiado nada: la difusión ya no está en ese estado.

broadcast-schedule-ask = ¿Cuándo? Tu hora es { $time } ({ $zone }).
broadcast-zone-ask = ¿Qué hora es donde estás? Solo lo pregunto una vez.
broadcast-time-ask = ¿Cuándo la envío? Escríbelo como { $short }, o con el día como { $long } ({ $zone }).
broadcast-time-unreadable = No entiendo esa hora. Escríbela como { $short }, o con el día como { $long }.
broadcast-time-past = Ese momento ya pasó. ¿Cuándo, entonces?
broadcast-time-too-far = Es demasiado lejos: 90 días como máximo. ¿Cuándo, entonces?
broadcast-scheduled-for = Se enviará: { $time }
broadcast-button-in-an-hour = En 1 hora
broadcast-button-tonight = Hoy 19:00
broadcast-button-tomorrow = Mañana 9:00
broadcast-button-type = Otra hora…
broadcast-button-zone = Zona horaria: { $zone }
broadcast-button-unschedule = No enviar
broadcast-button-zone-choice = { $time } ({ $zone })

broadcast-progress = { $percent } % de { $total }
broadcast-counted = { $count ->
    [one] { $count } persona por ahora
   *[other] { $count } personas por ahora
}
broadcast-count-sent = La recibieron: { $count }
broadcast-count-edited = Editada: { $count }
broadcast-count-deleted = Eliminada: { $count }
broadcast-count-blocked = Me bloquearon: { $count }
broadcast-count-failed = Fallaron: { $count }
broadcast-count-deferred = Por reintentar: { $count }
broadcast-count-uncertain = Dudosos: { $count }
broadcast-count-left = Quedan: { $count }
broadcast-rate = { $count } por segundo, quedan aprox. { $duration }
broadcast-held = Telegram pide una pausa; sigue solo: { $time }.
broadcast-old-text = { $count ->
    [one] Mientras tanto se editó la publicación: { $count } persona tiene la versión antigua. Quien falta recibe la nueva.
   *[other] Mientras tanto se editó la publicación: { $count } personas tienen la versión antigua. Quien falta recibe la nueva.
}
broadcast-uncertain-hint = Dudosos: se le pidió a Telegram, y un fallo o un corte de conexión se tragó la respuesta. Puede que la tengan.
broadcast-took = Duró { $duration }
broadcast-button-pause = Pausar
broadcast-button-resume = Seguir
broadcast-button-stop = Parar
broadcast-button-stop-sure = Sí, parar del todo
broadcast-stop-ask = ¿Pararla del todo? Quien la tiene la conserva, y nadie más la recibe. Tras una pausa se puede seguir.

broadcast-trouble-post-gone = La he pausado: se eliminó la publicación, así que no queda nada que copiar. No se pierde nadie; puedes pararla y después eliminarla en todas partes.
broadcast-trouble-not-copyable = La he pausado: Telegram ya no me deja copiar la publicación. ¿Su chat protege ahora el contenido? Cámbialo y sigue.
broadcast-trouble-source-gone = La he pausado: ya no puedo leer el chat donde está la publicación. Hazme administrador allí de nuevo y sigue.
broadcast-trouble-rejected = La he pausado: Telegram rechaza la publicación para una persona tras otra. Mira la lista, y sigue o para.
broadcast-trouble-no-balance = La he pausado: el bot tiene muy pocas Stars para el turbo de pago. Recárgalas y sigue.
broadcast-trouble-no-answers = La he pausado: Telegram no responde. Sigue cuando responda; nadie la recibe dos veces.

broadcast-button-edit = Editar en todas partes
broadcast-button-edit-sure = { $count ->
    [one] Sí, editar { $count } mensaje
   *[other] Sí, editar { $count } mensajes
}
broadcast-edit-ask = { $count ->
    [one] ¿Editarla en { $count } persona, según lo que dice ahora la publicación?
   *[other] ¿Editarla en { $count } personas, según lo que dice ahora la publicación?
}
broadcast-edit-nothing = Primero edita la publicación donde está; después llevo el cambio a todos.
broadcast-button-delete = Eliminar en todas partes
broadcast-button-delete-sure = { $count ->
    [one] Sí, eliminar { $count } mensaje
   *[other] Sí, eliminar { $count } mensajes
}
broadcast-delete-ask = { $count ->
    [one] ¿Eliminarla en { $count } persona? No se puede deshacer.
   *[other] ¿Eliminarla en { $count } personas? No se puede deshacer.
}
broadcast-delete-late = Tiene más de 48 horas; puede que Telegram se niegue a eliminar una parte.
broadcast-button-resend-failed = Reenviar a los que fallaron: { $count }
broadcast-button-resend-uncertain = Reenviar a los dudosos: { $count }
broadcast-resend-failed-ask = { $count ->
    [one] ¿Enviarla otra vez a { $count } persona que no la recibió?
   *[other] ¿Enviarla otra vez a { $count } personas que no la recibieron?
}
broadcast-resend-uncertain-ask = { $count ->
    [one] ¿Enviarla otra vez a { $count } persona que quizá ya la tenga? Puede que la reciba dos veces.
   *[other] ¿Enviarla otra vez a { $count } personas que quizá ya la tengan? Puede que algunas la reciban dos veces.
}
broadcast-button-sure = Sí
broadcast-button-list-file = Lista en archivo
broadcast-file-caption = { $part ->
    [1] Todos y qué pasó con cada uno
   *[other] Todos y qué pasó con cada uno, parte { $part }
}
broadcast-file-coming = La lista está en camino.

broadcast-mute = No recibir más
broadcast-unmute = Volver a recibir
broadcast-muted-news = Desactivadas: no te enviaré novedades. /settings las recupera.
broadcast-muted-offers = Desactivadas: no te enviaré ofertas. /settings las recupera.
broadcast-unmuted-news = Volverás a recibir novedades.
broadcast-unmuted-offers = Volverás a recibir ofertas.
