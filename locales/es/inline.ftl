inline-image-title = Dibujar
inline-image-about = { $model } · { $size }
inline-gif-title = Crear un GIF
inline-gif-about = Unos segundos en movimiento
inline-ask-title = Hacer una pregunta
inline-ask-about = { $model } responde en este mismo chat
inline-own-title = De mis imágenes

inline-hint = Escribe qué dibujar o preguntar
inline-join-first = Únete a nuestro canal para usarme aquí
inline-limited = Límite alcanzado, libre { $wait }
inline-open-first = Ábreme primero
inline-banned = Tu clave está bloqueada
inline-problem = Algo va mal: míralo
inline-away = Vuelvo enseguida

inline-placeholder = { $choice ->
    [ask] Un momento. Si no pasa nada, pulsa «Hacer».
    [gif] Tu GIF está a punto de empezar. Si no pasa nada, pulsa «Hacer».
   *[image] Tu imagen está a punto de empezar. Si no pasa nada, pulsa «Hacer».
}
inline-button-make = Hacer
inline-button-cancel = Cancelar
inline-button-stop = Parar
inline-button-retry = Reintentar
inline-button-reask = Reintentar
inline-button-again = Otra vez
inline-button-yours = Haz la tuya
inline-button-open = Abrirme
inline-button-see = Ver
inline-button-rest = Leer el resto
inline-button-go-on = Seguir en privado

inline-in-private = Está listo, en el chat privado de quien lo pidió.
inline-join = Únete antes a nuestro canal: «Abrirme» muestra cómo. No se ha cobrado nada.
inline-failed = Algo ha fallado por nuestra parte. No se ha cobrado nada.
inline-cut = Esto es solo el principio.
inline-started = En marcha.
inline-words-gone = Ya no recuerdo de qué iba esto. Envíalo otra vez.

inline-back-title = Todo listo
inline-back = Elige un chat, y lo que escribiste vuelve a estar ahí.
inline-button-back = Elegir un chat
inline-back-gone = Ya no recuerdo lo que escribiste. Escribe mi nombre y unas palabras en cualquier chat.

inline-go-on = Eso es todo. Sigue aquí: solo escribe.
inline-answer-elsewhere = Esta respuesta es para quien preguntó. Pregúntame lo mismo y tendrás la tuya.
inline-guest-empty = Escribe detrás de mi nombre lo que quieres: «dibuja un zorro rojo», o una pregunta.

staging-missing-title = No se pueden mostrar imágenes en mensajes en línea
staging-missing = Telegram no acepta subidas ahí. Por ahora las envío a chats privados. Crea un canal privado, añádeme como administrador y pon su id en STAGING_CHAT_ID.
staging-trouble-title = El chat auxiliar no acepta archivos
staging-trouble-missing = No estoy en él, o no existe. Añádeme de nuevo o revisa STAGING_CHAT_ID.
staging-trouble-no-rights = No puedo enviar imágenes ni archivos allí. Hazme administrador con permiso para publicar.
staging-trouble-flooded = Telegram pide dejarlo en paz un rato: se envía demasiado a la vez. Un canal propio aguanta más que un grupo.
staging-trouble-refused = Telegram rechaza lo que envío allí. El registro dice por qué.
staging-trouble-until = Hasta entonces, lo que se dibuja en línea ni se cobra ni se muestra.
