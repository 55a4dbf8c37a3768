privacy-title = Lo que recuerdo
privacy-talks-kept = { $days ->
    [one] Chats: { $days } día después de la última respuesta.
   *[other] Chats: { $days } días después de la última respuesta.
}
privacy-talks-not-kept = { $hours ->
    [one] Chats nuevos: { $hours } hora después de la última respuesta, para que puedas seguir.
   *[other] Chats nuevos: { $hours } horas después de la última respuesta, para que puedas seguir.
}
privacy-held = { $days ->
    [one] Lo que espera bajo un botón mío: hasta que lo toques, { $days } día como máximo.
   *[other] Lo que espera bajo un botón mío: hasta que lo toques, { $days } días como máximo.
}
privacy-pictures = { $days ->
    [one] Imágenes: cómo se hicieron, { $days } día. Los archivos los guarda Telegram, no yo.
   *[other] Imágenes: cómo se hicieron, { $days } días. Los archivos los guarda Telegram, no yo.
}
privacy-support = { $days ->
    [one] Soporte: lo que escribes llega a los administradores. Que fuiste tú y qué mensajes son: { $days } día después del último.
   *[other] Soporte: lo que escribes llega a los administradores. Que fuiste tú y qué mensajes son: { $days } días después del último.
}
privacy-settings = Tus ajustes: idioma, favoritos, preajustes y personajes, hasta que los cambies.
privacy-book = Que me escribes: desde cuándo, cuándo por última vez, en qué idioma, y tu @nombre. Así te llegan las novedades, y los administradores te encuentran cuando necesitas ayuda. Lo que desactivas queda desactivado para siempre.
privacy-key = Tu clave API: cifrada, con tu nivel y lo que cuenta para sus límites.
privacy-payments = Tus pagos: qué se pagó y cuándo, para siempre. Cómo pagas, solo lo sabe Telegram.
privacy-engine = Lo que preguntas va a los modelos junto con lo dicho antes en ese chat, y sin tu nombre.
privacy-button-keep = Guardar mis chats desde ahora
privacy-button-forget = No guardar mis chats desde ahora
privacy-button-talks = Eliminar todos mis chats
privacy-button-pictures = Eliminar mi historial de imágenes
privacy-button-delete-talks = Sí, eliminar todos los chats
privacy-button-delete-pictures = Sí, eliminar el historial
privacy-button-back = Atrás
privacy-ask-talks = ¿Eliminar todos tus chats, aquí y en todos los grupos? No se pueden recuperar. Lo que está en Telegram se queda ahí.
privacy-ask-pictures = ¿Eliminar tu historial de imágenes y cómo se hicieron? Sus botones dejarán de funcionar. Lo que está en Telegram se queda ahí.
privacy-talks-deleted = Todos tus chats se han eliminado.
privacy-pictures-deleted = Tu historial de imágenes se ha eliminado.
privacy-elsewhere = Eso queda entre nosotros: ábrelo en nuestro chat privado.
