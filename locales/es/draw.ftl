draw-title = { $kind ->
    [gif] GIF nuevo
   *[image] Imagen nueva
}
draw-ask-prompt = { $kind ->
    [gif] ¿Qué debe moverse? Descríbelo con tus palabras, en cualquier idioma.
   *[image] ¿Qué dibujo? Descríbelo con tus palabras, en cualquier idioma.
}
draw-ask-prompt-reply = { $kind ->
    [gif] ¿Qué debe moverse? Responde a este mensaje con una descripción.
   *[image] ¿Qué dibujo? Responde a este mensaje con una descripción.
}
draw-model = Modelo: { $model }
draw-size = Tamaño: { $size }
draw-review-hint = { $kind ->
    [gif] ¿Todo listo? Pulsa «Animar». Para cambiar la descripción, envía una nueva.
   *[image] ¿Todo listo? Pulsa «Dibujar». Para cambiar la descripción, envía una nueva.
}
draw-button-model = Modelo: { $model }
draw-button-size = Tamaño: { $size }
draw-button-count = Cantidad: { $value }
draw-button-go = { $kind ->
    [gif] Animar
   *[image] Dibujar
}
draw-models-title = Elige un modelo
draw-models-hint = { $count ->
    [one] Hay { $count } modelo.
   *[other] Hay { $count } modelos. También puedes escribir un nombre.
}
draw-page = { $page } / { $pages }
draw-sizes-title = Elige un tamaño
draw-sizes-hint = También puedes escribir uno, por ejemplo 768x1024.
draw-automatic = automático
draw-random = al azar
draw-button-steps = Pasos: { $value }
draw-button-cfg = CFG: { $value }
draw-button-sampler = Sampler: { $value }
draw-button-seed = Seed: { $value }
draw-button-negative = Excluir…
draw-button-negative-set = ✓ Excluir
draw-button-loras = { $count ->
    [0] LoRA
   *[other] LoRA: { $count }
}
draw-button-presets = Preajustes
draw-button-star = ☆ Añadir mi modelo a favoritos
draw-button-unstar = ★ Quitar mi modelo de favoritos
draw-button-save = Guardar estos ajustes
draw-button-show-all = Ver todo
draw-button-remove = Quitar
draw-search = { $count ->
    [one] { $count } nombre con { $search }.
   *[other] { $count } nombres con { $search }.
}
draw-samplers-title = Elige un sampler
draw-samplers-hint = Decide cómo el ruido se convierte en imagen. También puedes escribir un nombre.
draw-loras-title = Elige LoRA
draw-loras-hint = Hasta cinco modelos pequeños encima. Toca uno para añadirlo, tócalo otra vez para su peso, o escribe uno, por ejemplo add_detail:0.8.
draw-lora-title = Peso del LoRA
draw-lora-hint = De { $min } a { $max }; 1 es toda su fuerza. También puedes escribir un número.
draw-presets-title = Preajustes
draw-presets-hint = { $count ->
    [0] Aún no hay nada guardado. Guarda modelo, tamaño y todo lo demás con un nombre.
   *[other] Toca un nombre para usar sus ajustes.
}
draw-preset-name-title = Guardar como preajuste
draw-preset-name-hint = ¿Cómo llamo a estos ajustes? Envía un nombre corto.
draw-count-title = ¿Cuántas imágenes?
draw-count-hint = De { $min } a { $max }, en un álbum. Cada una cuenta como una imagen. También puedes escribir un número.
draw-steps-title = Pasos
draw-steps-hint = Más pasos tardan más y dan más detalle. De { $min } a { $max }; también puedes escribir un número.
draw-cfg-title = CFG
draw-cfg-hint = { $kind ->
    [gif] Con qué rigor sigue el GIF tus palabras. De { $min } a { $max }; también puedes escribir un número.
   *[image] Con qué rigor sigue la imagen tus palabras. De { $min } a { $max }; también puedes escribir un número.
}
draw-seed-title = Seed
draw-seed-hint = { $kind ->
    [gif] El mismo seed da otra vez el mismo GIF. Escribe un número de { $min } a { $max } o déjalo al azar.
   *[image] El mismo seed da otra vez la misma imagen. Escribe un número de { $min } a { $max } o déjalo al azar.
}
draw-negative-title = Excluir
draw-negative-hint = { $kind ->
    [gif] ¿Qué no debe salir en el GIF? Envíalo como texto, por ejemplo: borroso, texto, dedos de más.
   *[image] ¿Qué no debe salir en la imagen? Envíalo como texto, por ejemplo: borroso, texto, dedos de más.
}
draw-cancelled = Cancelado. No se ha cobrado nada.
draw-panel-expired = Este panel ha caducado. Envía /image o /gif para abrir uno nuevo.
draw-need-words = Lo necesito en palabras: envía la descripción como texto.
draw-started = ¡Voy!

draw-limited-image = { $limit ->
    [one] Has usado tu imagen por ahora. No se ha cobrado nada.
   *[other] Has usado tus { $limit } imágenes por ahora. No se ha cobrado nada.
}
draw-limited-gif = { $limit ->
    [one] Has usado tu GIF por ahora. No se ha cobrado nada.
   *[other] Has usado tus { $limit } GIF por ahora. No se ha cobrado nada.
}
draw-limited-until = La próxima puede empezar { $wait }, a las { $time }.
draw-limited-several = { $remaining ->
    [one] Has pedido { $count } imágenes y por ahora queda { $remaining }. No se ha cobrado nada.
   *[other] Has pedido { $count } imágenes y por ahora quedan { $remaining }. No se ha cobrado nada.
}
draw-limited-several-until = Todas pueden empezar { $wait }, a las { $time }.
draw-limited-too-many = Juntas no caben nunca: pide { $limit } como máximo.
draw-backlog-full = { $max ->
    [one] Tienes { $max } imagen o GIF en la cola, y es el máximo a la vez. No se ha cobrado nada. Espera a que termine o cancela.
   *[other] Tienes { $max } imágenes y GIF en la cola, y es el máximo a la vez. No se ha cobrado nada. Espera a que termine una o cancélala.
}
draw-key-banned = Tu clave API está bloqueada, así que no puedo dibujar para ti. Si crees que es un error, escribe a /support.
draw-engine-away = Ahora mismo no puedo contactar con el motor de dibujo. No se ha cobrado nada. Inténtalo de nuevo en un minuto.

draw-problem-unknown-option = No conozco la opción { $option }.
draw-problem-mistyped-option = No conozco la opción { $option }. ¿Querías decir { $suggestion }?
draw-problem-not-for-gifs = Los GIF no tienen { $option }; funciona con /image.
draw-problem-repeated-option = { $option } aparece dos veces. ¿Cuál vale?
draw-problem-missing-value = Después de { $option } hace falta un valor.
draw-problem-not-in-range = { $option } acepta números enteros de { $min } a { $max }, no { $value }.
draw-problem-bad-size = No puedo dibujar el tamaño { $value }. Usa píxeles, por ejemplo { $pixels } (cada lado de { $min } a { $max }), o una proporción, por ejemplo { $ratio }.
draw-problem-prompt-too-long = La descripción tiene { $length } caracteres; el máximo es { $max }.
draw-problem-unknown-model = No hay ningún modelo { $value }.
draw-problem-mistyped-model = No hay ningún modelo { $value }. ¿Querías decir { $suggestion }?
draw-problem-unknown-sampler = No hay ningún sampler { $value }.
draw-problem-mistyped-sampler = No hay ningún sampler { $value }. ¿Querías decir { $suggestion }?
draw-problem-bad-lora = No entiendo el LoRA { $value }. Escríbelo como { $example }, con un peso de { $min } a { $max }.
draw-problem-too-many-loras = Son demasiados LoRA: el máximo es { $max }.
draw-problem-unknown-lora = No hay ningún LoRA { $value }.
draw-problem-mistyped-lora = No hay ningún LoRA { $value }. ¿Querías decir { $suggestion }?
draw-problem-unknown-preset = No hay ningún preajuste { $value }.
draw-problem-mistyped-preset = No hay ningún preajuste { $value }. ¿Querías decir { $suggestion }?
draw-problem-too-many-presets = Ya tienes { $max } preajustes, y es el máximo. Elimina antes uno.
draw-problem-next = No se ha cobrado nada. Corrige la línea y envíala otra vez, o deja que pregunte paso a paso.

draw-recipe-gone = Ya no recuerdo cómo se hizo. Envía /image o /gif para hacer otro.
draw-cancel-too-late = Demasiado tarde: ya está terminado.
draw-cancelling = Estoy parando. Lo que ya está dibujado se queda.
draw-deleted = Eliminado.
draw-delete-failed = Telegram ya no me deja eliminar este mensaje.
