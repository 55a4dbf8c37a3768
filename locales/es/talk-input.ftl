input-choice = ¿Hago una imagen de esto o hablamos de ello?
input-button-picture = Hacer una imagen
input-button-talk = Hablar de ello
input-button-remember = ☐ No preguntar más
input-button-remembers = ☑ No preguntar más
input-remembered-picture = Desde ahora hago una imagen de lo que escribas cuando no haya un chat abierto. /chat abre uno.
input-remembered-talk = Desde ahora respondo a lo que escribas. Las imágenes, con /image.
input-button-forget = Preguntar de nuevo
input-forgotten = De acuerdo, te preguntaré cada vez.
input-gone = Ya no tengo lo que escribiste aquí. Envíalo otra vez, por favor.

input-nothing-asked = Escribe tu pregunta justo después de mi nombre, o responde con él a lo que quieras preguntar.

input-unseeing = { $model } no ve imágenes. No se ha cobrado nada.
input-unseeing-none = { $model } no ve imágenes, y ahora mismo ningún otro modelo las ve. No se ha cobrado nada.
input-button-switch = Preguntar a { $model }
input-button-words = Enviar solo las palabras
input-no-seeing-model = Ahora mismo no hay ningún modelo que vea imágenes. No se ha cobrado nada.

input-kept = He guardado esto y lo que envíes ahora mismo: el botón lo pregunta.
input-button-ask = Preguntar ahora

input-rest-unseen = Esto llena un mensaje entero, así que puede haber más. En este grupo solo recibo lo que me nombra: envía el resto con mi nombre, o todo en nuestro chat privado. No se ha cobrado nada.
input-edited-piece = Este mensaje es parte de una pregunta más larga y no sé cómo debe quedar entera. Envíala otra vez de una sola vez.
text-in-pieces = Tu mensaje era demasiado largo para Telegram y llegó en partes: solo he leído la primera. Lo que cabe en un mensaje llega entero.

input-unreadable-voice = No puedo escuchar audio.
input-unreadable-video = No puedo ver vídeos ni animaciones.
input-unreadable-sticker = ¡Qué bueno! Pero no sé leer stickers ni juegos.
input-unreadable-poll = No sé leer encuestas ni listas.
input-unreadable-location = No sé leer lugares en un mapa.
input-unreadable-contact = No sé leer tarjetas de contacto.
input-unreadable-file = No sé leer archivos de ese tipo.
input-unreadable-picture-type = No sé leer imágenes en ese formato.
input-unreadable-large-picture = Esa imagen es demasiado grande: Telegram me da 20 MB como máximo.
input-unreadable-other = No sé leer ese tipo de mensaje.
input-readable = Envíame palabras, una foto o una imagen como archivo (PNG, JPEG, WebP o GIF).
