chat-limited = { $limit ->
    [one] Has usado tu pregunta por ahora. No se ha cobrado nada.
   *[other] Has usado tus { $limit } preguntas por ahora. No se ha cobrado nada.
}
chat-limited-until = Puedes volver a preguntar { $wait }, a las { $time }.
chat-line-full = { $waiting ->
    [one] Aquí espera { $waiting } pregunta tuya, y es el máximo. No se ha cobrado nada. Inténtalo de nuevo cuando tenga respuesta.
   *[other] Aquí esperan { $waiting } preguntas tuyas, y es el máximo. No se ha cobrado nada. Inténtalo de nuevo cuando una tenga respuesta.
}
chat-key-banned = Tu clave API está bloqueada, así que no puedo preguntar a un modelo por ti. Si crees que es un error, escribe a /support.
chat-engine-away = Ahora mismo no puedo contactar con los modelos de lenguaje. No se ha cobrado nada. Inténtalo de nuevo en un minuto.

chat-title-new = Chat nuevo
chat-title-open = Este chat
chat-model = Modelo: { $model } · { $strengths }
chat-persona = Personaje: { $persona }
chat-creativity = Creatividad: { $creativity }
chat-kept = { $days ->
    [one] Se guarda { $days } día después de la última respuesta.
   *[other] Se guarda { $days } días después de la última respuesta.
}
chat-not-kept = { $hours ->
    [one] Se olvida { $hours } hora después de la última respuesta.
   *[other] Se olvida { $hours } horas después de la última respuesta.
}
chat-home-hint = Pulsa «Empezar» o envía directamente tu pregunta.
chat-home-hint-reply = Pulsa «Empezar» o responde a este mensaje con tu pregunta.
chat-home-hint-open = Cambia lo que quieras y aplícalo a este chat, o empieza uno nuevo.
chat-button-model = Modelo: { $model }
chat-button-persona = Personaje: { $persona }
chat-button-creativity = Creatividad: { $creativity }
chat-button-keep = Guardar el chat nuevo
chat-button-dont-keep = No guardar el chat nuevo
chat-button-settings = Ajustes del chat
chat-button-start = Empezar
chat-button-start-new = Empezar un chat nuevo
chat-button-apply = Aplicar a este chat
chat-button-show-all = Ver todo
chat-button-star = ☆ Añadir mi modelo a favoritos
chat-button-unstar = ★ Quitar mi modelo de favoritos
chat-button-new-persona = Personaje nuevo
chat-button-use-persona = Usar
chat-button-rename = Renombrar
chat-button-instructions = Instrucciones
chat-button-delete = Eliminar
chat-button-exact = Valores exactos
chat-button-parameter = { $name }: { $value }
chat-button-default = Volver al original

chat-models-title = Elige un modelo
chat-models-hint = { $count ->
    [one] Hay { $count } modelo.
   *[other] Hay { $count } modelos. También puedes escribir una parte del nombre.
}
chat-model-line = { $model } – { $strengths }
chat-page = { $page } / { $pages }
chat-search = { $count ->
    [one] { $count } nombre con { $search }:
   *[other] { $count } nombres con { $search }:
}
chat-strength-pictures = ve imágenes
chat-strength-code = código
chat-strength-reasoning = razonamiento
chat-strength-roleplay = juegos de rol
chat-strength-writing = redacción
chat-strength-long = textos largos
chat-strength-fast = rápido
chat-strength-general = preguntas generales

chat-personas-title = ¿Quién responde?
chat-persona-line = { $name } – { $about }
chat-personas-hint = { $count ->
    [0] También puedes crear el tuyo: un nombre e instrucciones con tus palabras.
   *[other] Abajo están los que has creado. ✎ cambia uno.
}
chat-personas-full = No hay sitio: elimina antes uno
chat-persona-new = Personaje nuevo
chat-persona-name-hint = { $max ->
    [one] ¿Cómo se llama? Envía un nombre de hasta { $max } carácter.
   *[other] ¿Cómo se llama? Envía un nombre de hasta { $max } caracteres.
}
chat-persona-prompt-hint = { $max ->
    [one] ¿Cómo debe responder? Envía las instrucciones, de hasta { $max } carácter. Por ejemplo: Eres un entrenador de ajedrez paciente. Pregúntame mi jugada antes de comentarla.
   *[other] ¿Cómo debe responder? Envía las instrucciones, de hasta { $max } caracteres. Por ejemplo: Eres un entrenador de ajedrez paciente. Pregúntame mi jugada antes de comentarla.
}
chat-persona-name_empty = El nombre necesita al menos un carácter visible.
chat-persona-name_too_long = { $max ->
    [one] El nombre es demasiado largo: { $max } carácter como máximo.
   *[other] El nombre es demasiado largo: { $max } caracteres como máximo.
}
chat-persona-prompt_empty = Las instrucciones necesitan al menos un carácter visible.
chat-persona-prompt_too_long = { $max ->
    [one] Las instrucciones son demasiado largas: { $max } carácter como máximo.
   *[other] Las instrucciones son demasiado largas: { $max } caracteres como máximo.
}
chat-persona-too_many = { $max ->
    [one] Tienes { $max } personaje, y es el máximo. Elimina antes el que tienes.
   *[other] Tienes { $max } personajes, y es el máximo. Elimina antes uno.
}
persona-name-assistant = Asistente
persona-name-writer = Escritor
persona-name-coder = Programador
persona-name-teacher = Profesor
persona-name-translator = Traductor
persona-name-editor = Editor
persona-name-brainstormer = Lluvia de ideas
persona-name-friend = Amigo
persona-about-assistant = responde al grano
persona-about-writer = cuentos, posts y cartas con voz propia
persona-about-coder = código que funciona y su porqué
persona-about-teacher = explica paso a paso y luego te pregunta
persona-about-translator = la traducción y nada más
persona-about-editor = corrige tu texto y enumera los cambios
persona-about-brainstormer = ideas de lo evidente a lo atrevido
persona-about-friend = breve, cercano, se interesa por ti

chat-creativity-title = ¿Con cuánta libertad responde?
chat-creativity-line = { $name } – { $about }
chat-creativity-precise = Preciso
chat-creativity-balanced = Equilibrado
chat-creativity-creative = Creativo
chat-creativity-own = tus valores
chat-creativity-about-precise = datos y código, casi igual cada vez
chat-creativity-about-balanced = para la mayoría de las preguntas
chat-creativity-about-creative = historias e ideas, distinto cada vez
chat-exact-title = Valores exactos
chat-exact-hint = Para quien sabe lo que hace. Cada modelo tiene su carácter.
chat-default = predeterminado
chat-parameter-maxTokens = Longitud
chat-parameter-temperature = Temperatura
chat-parameter-topP = Top P
chat-parameter-topK = Top K
chat-parameter-repetitionPenalty = Repetición
chat-parameter-presencePenalty = Presencia
chat-parameter-frequencyPenalty = Frecuencia
chat-parameter-about-maxTokens = La respuesta más larga, en tokens; 1000 son unas 700 palabras en español. Lo que sea más largo se puede continuar.
chat-parameter-about-temperature = Cuánto azar hay al elegir las palabras. Por encima de 2 casi ningún modelo dice algo coherente.
chat-parameter-about-topP = Solo las palabras más probables que juntas suman esta probabilidad.
chat-parameter-about-topK = Solo este número de palabras más probables; 0 son todas.
chat-parameter-about-repetitionPenalty = Por encima de 1, las palabras ya dichas se repiten menos; por debajo de 1, más.
chat-parameter-about-presencePenalty = Por encima de 0, los temas nuevos llegan antes; por debajo de 0, después.
chat-parameter-about-frequencyPenalty = Por encima de 0, las palabras frecuentes salen menos; por debajo de 0, más.
chat-parameter-hint = De { $min } a { $max }; por defecto, { $default }. También puedes escribir un número.

chat-switch-title = ¿Qué hacemos con lo dicho?
chat-switch-ask = { $model } es nuevo en este chat.
chat-switch-keep = Conservarlo todo
chat-switch-summarise = Conservar un resumen
chat-switch-new = Empezar un chat nuevo
chat-loss-pictures = { $count ->
    [one] No ve imágenes: { $count } queda fuera.
   *[other] No ve imágenes: { $count } quedan fuera.
}
chat-loss-turns = { $count ->
    [one] Le cabe menos: la pregunta más antigua, con su respuesta, no entra.
   *[other] Le cabe menos: las { $count } preguntas más antiguas, con sus respuestas, no entran.
}

chat-end-begun = Tu chat está abierto
chat-end-changed = Listo, desde la próxima respuesta
chat-end-kept = Listo, y todo lo dicho se queda
chat-end-summarising = Listo, estoy resumiendo lo dicho
chat-open-hint = Envía tu pregunta, sin más. /new empieza de cero, /stop termina el chat.
chat-open-hint-reply = Envía /chat con tu pregunta o responde a mis respuestas. /new empieza de cero, /stop termina el chat.
chat-card-closed = Cerrado. No se ha cambiado nada.
chat-card-expired = Esta tarjeta ha caducado. Envía /chat para abrir una nueva.
chat-need-words = Lo necesito en palabras: envíalo como texto.
chat-no-model = No hay ningún modelo con { $typed } en el nombre.
chat-no-model-suggestion = No hay ningún modelo { $typed }. ¿Querías decir { $suggestion }?
chat-not-in-range = { $name } acepta un número de { $min } a { $max }, no { $typed }.
chat-not-in-range-whole = { $name } acepta un número entero de { $min } a { $max }, no { $typed }.

chat-talk-gone = Este chat se ha eliminado o es demasiado antiguo.
chat-answer-gone = Ya no recuerdo esta respuesta. Envía tu pregunta otra vez.
chat-not-yours = Este chat es de otra persona. Envía /chat para empezar el tuyo.
chat-asked = ¡Voy!
chat-stopping = Estoy parando. Lo que ya ha llegado se queda.
chat-stop-too-late = Demasiado tarde: ya está terminado.
chat-cancelled = Cancelado. No se ha cobrado nada.
chat-cancel-too-late = Demasiado tarde: ya le ha llegado el turno.
chat-closed = Este chat está cerrado. Te espera en «Mis chats».
chat-nothing-open = Aquí no hay ningún chat abierto ni ninguna respuesta en camino.

talks-title = Mis chats
talks-hint = { $count ->
    [one] Tienes { $count } chat.
   *[other] Tienes { $count } chats, primero los últimos.
}
talks-untitled = Chat sin título
talks-none = Aún no tienes chats. Pregunta algo y aparecerá aquí.
talks-elsewhere = Tus chats son solo para ti: están en nuestro chat privado.
talks-facts = { $count ->
    [one] { $model } · { $count } pregunta
   *[other] { $model } · { $count } preguntas
}
talks-last = Última respuesta: { $day }
talks-is-open = Abierto aquí
talks-button-page = Todos los chats
talks-button-resume = Abrir de nuevo
talks-button-rename = Renombrar
talks-button-export = Exportar
talks-button-remove = Eliminar
talks-button-delete = Sí, eliminar
talks-button-close = Cerrar
talks-remove-ask = ¿Eliminar { $title } con todo lo que se dijo? No se puede recuperar.
talks-rename-ask = ¿Cómo se llamará { $title }? Envía un título nuevo.
talks-title-empty = El título necesita al menos un carácter visible.
talks-resumed = Abierto de nuevo: sigue escribiendo.
talks-exporting = Aquí va el archivo.
talks-deleted = Eliminado.
export-you = Tú
export-left-branch = De una rama abandonada.
export-picture = Imagen { $number }
export-unfinished = La respuesta no llegó a su final.
