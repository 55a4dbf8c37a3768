answer-button-continue = Continuar
answer-button-regenerate = Otra respuesta
answer-button-new = Chat nuevo
answer-button-stop = Parar
answer-button-cancel = Cancelar
answer-button-retry = Reintentar
answer-button-keep = Conservarlo todo
answer-button-model = Otro modelo

answer-waiting = { $position ->
    [1] Tu pregunta es la siguiente: aún respondo a la anterior.
   *[other] Tu pregunta es la número { $position } en la cola. Respondo de una en una.
}
answer-waiting-maintenance = Estoy en mantenimiento un momento. Tu pregunta está guardada, y después la responderé por mi cuenta.
answer-cancelled = Cancelado. No se ha cobrado nada.
answer-stopped = Detenido antes de la primera palabra. No se ha cobrado nada.
answer-summarised = Listo: el modelo nuevo sabe en resumen lo que se dijo. Puedes seguir.
answer-no-summary = Así que no hay resumen, y nada se pierde: el nuevo modelo lee lo que se dijo, tanto como le quepa.

answer-note-file = El resto es largo: la respuesta completa está en el archivo de abajo.
answer-note-length = La respuesta ha llegado a su longitud máxima. «Continuar» sigue desde aquí.
answer-note-filtered = El propio filtro del modelo ha terminado aquí la respuesta.
answer-note-stopped = Detenido.
answer-note-broken = La conexión con el modelo se ha cortado aquí.
answer-note-broken-free = La conexión con el modelo se ha cortado aquí. Esta respuesta no se ha cobrado.
answer-note-rich-off = Al final Telegram no admite aquí respuestas con formato, así que las he desactivado. /settings las vuelve a activar.
answer-note-pictures = Este modelo no ve imágenes, así que ha respondido sin ellas.
answer-note-left-out = { $count ->
    [one] El chat se ha hecho largo: el modelo ya no ve la primera pregunta.
   *[other] El chat se ha hecho largo: el modelo ya no ve las primeras { $count } preguntas.
}

answer-not-charged = No se ha cobrado nada.
answer-failed-engine-busy = El modelo está ocupado y no ha aceptado la pregunta.
answer-failed-engine-away = Ahora mismo no se puede contactar con el modelo.
answer-failed-engine-failed = El modelo ha fallado con esta pregunta.
answer-failed-timeout = El modelo ha estado callado demasiado tiempo.
answer-failed-empty = El modelo ha terminado sin decir nada.
answer-failed-filtered = El propio filtro del modelo ha retenido la respuesta.
answer-failed-refused = { $param ->
    [messages] El modelo ha rechazado esta pregunta.
   *[other] El modelo ha rechazado esta petición.
}
answer-failed-model-gone = Este modelo ya no existe. Elige otro y el chat continúa.
answer-failed-too-long = La pregunta es más larga de lo que este modelo puede leer. Acórtala o elige un modelo que lea más.
answer-failed-limit = Has llegado a tu límite de preguntas.
answer-failed-key-banned = Tu clave está bloqueada, así que no puedo preguntar a un modelo por ti. Si crees que es un error, escribe a /support.
answer-failed-key-refused = El servicio no ha aceptado tu clave: mira /key.
answer-failed-talk-gone = Este chat ya no existe.
answer-failed-picture-too-big = La imagen es demasiado grande: envía una de 20 MB como máximo, mejor como foto.
answer-failed-picture-unreadable = No puedo leer esta imagen: el archivo está dañado o no conozco su formato. Envíala como foto.
answer-failed-picture-gone = Telegram ya no tiene esta imagen. Envíala otra vez.
answer-failed-service = Algo falla por nuestra parte; ya hemos avisado al responsable.
answer-failed-unknown = Algo ha salido mal al responder.
