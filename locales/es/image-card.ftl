image-queued = { $position ->
    [1] Te toca enseguida.
   *[other] Tu puesto en la cola: { $position }.
}
image-queued-maintenance = { $position ->
    [1] Estoy en mantenimiento un momento. Lo tuyo será lo primero que empiece después, por mi cuenta.
   *[other] Estoy en mantenimiento un momento. Lo tuyo conserva el puesto { $position } de la cola y empezará solo.
}
image-wait-seconds = { $seconds ->
    [one] Falta unos { $seconds } segundo.
   *[other] Faltan unos { $seconds } segundos.
}
image-wait-minutes = { $minutes ->
    [one] Falta unos { $minutes } minuto.
   *[other] Faltan unos { $minutes } minutos.
}

image-drawing = { $kind ->
    [gif] Animando…
   *[image] Dibujando…
}
image-drawing-for = { $kind ->
    [gif] Animando… { $seconds } s
   *[image] Dibujando… { $seconds } s
}
image-drawing-still = { $kind ->
    [gif] Sigo animando… { $seconds } s
   *[image] Sigo dibujando… { $seconds } s
}
image-drawing-slow = { $kind ->
    [gif] Este GIF lleva su tiempo… { $seconds } s
   *[image] Esta imagen lleva su tiempo… { $seconds } s
}
image-engine-waiting = El motor de dibujo no responde. Sigo intentándolo, no tienes que hacer nada.
image-cancelled = Cancelado. No se ha cobrado nada.

image-result-details-gif = { $steps ->
    [one] { $steps } paso · CFG { $cfg }
   *[other] { $steps } pasos · CFG { $cfg }
}
image-result-seconds = { $seconds } s
image-result-seed = seed

image-album-drawn = { $drawn } de { $count } listas
image-album-short = { $drawn ->
    [one] Aquí está { $drawn } imagen de { $count }; el resto no se ha cobrado.
   *[other] Aquí están { $drawn } imágenes de { $count }; el resto no se ha cobrado.
}
image-album-cancelled = Cancelado.

image-not-charged = No se ha cobrado nada.
image-failed-engine-busy = { $kind ->
    [gif] El motor de dibujo está ocupado y no ha aceptado este GIF.
   *[image] El motor de dibujo está ocupado y no ha aceptado esta imagen.
}
image-failed-engine-away = Ahora mismo no se puede contactar con el motor de dibujo.
image-failed-engine-failed = { $kind ->
    [gif] El motor de dibujo ha fallado con este GIF.
   *[image] El motor de dibujo ha fallado con esta imagen.
}
image-failed-timeout = { $kind ->
    [gif] El GIF tardaba demasiado y se ha abandonado.
   *[image] La imagen tardaba demasiado y se ha abandonado.
}
image-failed-refused = { $param ->
    [model] El motor de dibujo ya no tiene este modelo.
    [sampler] El motor de dibujo ya no tiene este sampler.
    [prompt] El motor de dibujo ha rechazado esta descripción.
   *[other] El motor de dibujo ha rechazado esta petición.
}
image-failed-limit-image = Se ha alcanzado el límite de imágenes.
image-failed-limit-gif = Se ha alcanzado el límite de GIF.
image-failed-key-banned = Tu clave está bloqueada, así que no puedo dibujar para ti. Si crees que es un error, escribe a /support.
image-failed-key-refused = El servicio de dibujo no ha aceptado tu clave: mira /key.
image-failed-not-allowed-here = { $kind ->
    [gif] Este chat no me deja enviar GIF.
   *[image] Este chat no me deja enviar imágenes.
}
image-failed-too-big = { $kind ->
    [gif] El GIF pesa más de lo que Telegram me deja enviar.
   *[image] La imagen pesa más de lo que Telegram me deja enviar.
}
image-failed-no-way-here = Está dibujado, pero ahora no se puede mostrar nada en este mensaje. El responsable ya está avisado.
image-failed-no-private-chat = Está dibujado, pero no tengo un chat privado contigo para enviártelo. Ábreme, pulsa «Iniciar» e inténtalo de nuevo.
image-failed-service = Algo falla por nuestra parte; ya hemos avisado al responsable.
image-failed-unknown = { $kind ->
    [gif] Algo ha salido mal al animar.
   *[image] Algo ha salido mal al dibujar.
}

image-button-cancel = Cancelar
image-button-again = Otra vez
image-button-vary = Variar
image-button-edit = Editar
image-button-seed = Mismo seed
image-button-file = Como archivo
image-button-gif = Hacer GIF
image-button-delete = Eliminar
image-button-retry = Reintentar
