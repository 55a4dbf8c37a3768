group-title = Ajustes de este grupo
group-about = Solo los administradores del grupo pueden cambiarlos.
group-uses = Respondo a: { $uses }
group-uses-none = Aquí no respondo a ningún comando
group-audience-everybody = Quién puede pedirme: todos
group-audience-admins = Quién puede pedirme: solo administradores
group-cap-none = Por persona y día: lo que permita su propio límite
group-cap = { $count ->
    [one] Por persona y día: { $count } petición
   *[other] Por persona y día: { $count } peticiones
}
group-pool-none = Quién paga: cada uno de su propio límite
group-pool-given = { $count ->
    [one] Quién paga: { $admin }, { $count } petición al día para todos juntos
   *[other] Quién paga: { $admin }, { $count } peticiones al día para todos juntos
}
group-pool-admin = un administrador
group-quiet-none = Horas de silencio: ninguna
group-quiet-hours = Horas de silencio: de { $from } a { $until } ({ $zone })
group-language-own = Idioma: el de cada uno
group-language = Idioma: { $language }
group-context-on = Chats: una pregunta continúa el chat de la persona
group-context-off = Chats: cada pregunta va por su cuenta
group-button-settings = Ajustes del grupo
group-button-image = Imágenes
group-button-gif = GIF
group-button-chat = Chat
group-button-audience-everybody = Que pidan todos
group-button-audience-admins = Que pidan solo los administradores
group-button-cap = Por persona
group-button-pool = Quién paga
group-button-quiet = Horas de silencio
group-button-language = Idioma
group-button-context-on = Continuar los chats
group-button-context-off = Cada pregunta aparte
group-button-close = Cerrar
group-button-back = Atrás
group-button-no-cap = Sin límite
group-button-no-pool = Cada uno lo suyo
group-button-quiet-on = Fijar horas de silencio
group-button-quiet-off = Sin horas de silencio
group-button-quiet-from = Desde { $hour }
group-button-quiet-until = Hasta { $hour }
group-button-language-own = El de cada uno
group-about-cap = ¿Cuánto puede pedir aquí una persona al día? Su propio límite sigue igual.
group-about-pool = ¿Cuánto das al día al grupo de tu propio límite? Entonces los miembros no gastan nada aquí.
group-about-quiet = A estas horas no hago nada aquí. La hora del grupo es { $zone }.
group-about-language = ¿Qué idioma hablo aquí?
group-changed = Hecho.
group-for-admins = Eso solo lo pueden cambiar los administradores del grupo.

group-refused-off-image = Las imágenes están desactivadas en este grupo. En nuestro chat privado funcionan.
group-refused-off-gif = Los GIF están desactivados en este grupo. En nuestro chat privado funcionan.
group-refused-off-chat = Los chats están desactivados en este grupo. En nuestro chat privado funcionan.
group-refused-quiet = Este grupo tiene horas de silencio hasta las { $time }. No se ha cobrado nada. En nuestro chat privado estoy despierto.
group-refused-admins-only = En este grupo solo pueden pedirme los administradores. En nuestro chat privado, tú también.
group-refused-person-full = Has gastado tu parte de hoy en este grupo. Habrá más a las { $time }, y en nuestro chat privado tienes tu propio límite.
group-refused-pool-full = El límite de hoy de este grupo se ha gastado. Habrá más a las { $time }, y en nuestro chat privado tienes el tuyo.
group-refused-pool-dry = El límite del que usa este grupo está gastado hasta las { $time }. En nuestro chat privado tienes el tuyo.
group-refused-pool-barred = Quien paga por este grupo no puede ahora. Sus administradores pueden cambiarlo en /settings; en nuestro chat privado tienes tu propio límite.
group-ask-in-private = Pedir en privado

group-welcome-title = ¡Hola! Hago imágenes, GIF y respuestas.
group-welcome-image = Imagen: { $example }
group-welcome-gif = GIF: { $example }
group-welcome-chat = Pregunta: { $example }, o empieza con { $name }, o responde a una respuesta mía
group-welcome-silent = Si no, me quedo callado y no leo lo que se escribe.
group-welcome-rights = Qué necesito
group-right-send = Enviar mensajes y multimedia, para poder responder: lo tengo.
group-right-send-missing = Enviar mensajes y multimedia, para poder responder: falta. Permítelo, por favor.
group-right-delete = Eliminar mensajes, para quitar claves API publicadas por error: lo tengo.
group-right-delete-missing = Eliminar mensajes, para quitar claves API publicadas por error: no lo tengo. Tú decides.

silenced-no-rights = No puedo enviar eso en «{ $group }». No se ha cobrado nada. Pide a sus administradores que me permitan mensajes y multimedia, o pídemelo aquí.
silenced-topic-closed = El tema en «{ $group }» está cerrado o ya no existe, así que no puedo responder allí. No se ha cobrado nada. Pregunta en otro tema o aquí.
silenced-flood = «{ $group }» no acepta más mensajes míos ahora. No se ha cobrado nada. Inténtalo en un minuto o pídemelo aquí.
silenced-brought-here = El tema en «{ $group }» está cerrado o ya no existe, así que lo que pediste está aquí.
silenced-group-unnamed = tu grupo
