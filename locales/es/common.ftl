language-name = Español

button-back = Atrás
button-cancel = Cancelar
button-close = Cerrar

open-draw = Dibujar
open-gif = Crear un GIF
open-key = Mi clave API
open-help = Ayuda
open-history = Mis imágenes
open-settings = Ajustes
open-language = Idioma
open-chat = Chatear con IA
open-talks = Mis chats
open-limits = Mis límites
open-premium = Premium
open-privacy = Privacidad
open-support = Soporte

tier-free = gratis
tier-tier1 = Tier 1
tier-tier2 = Tier 2

wait-seconds = { $seconds ->
    [one] en { $seconds } segundo
   *[other] en { $seconds } segundos
}
wait-minutes = { $minutes ->
    [one] en { $minutes } minuto
   *[other] en { $minutes } minutos
}
wait-hours = { $hours ->
    [one] en { $hours } hora
   *[other] en { $hours } horas
}
wait-days = { $days ->
    [one] en { $days } día
   *[other] en { $days } días
}

limit-offer = { $tier } tiene { $allowance }.
limit-offer-unlimited = { $tier } no tiene límite.
limit-per-minute = { $count } por minuto
limit-per-hour = { $count } por hora
limit-per-day = { $count } por día
limit-per-seconds = { $seconds ->
    [one] { $count } en { $seconds } segundo
   *[other] { $count } en { $seconds } segundos
}

not-yours = Estos botones son de otra persona. Envía /image para tener los tuyos.
outdated-button = Este botón es demasiado antiguo. Envía el comando otra vez.
anonymous-sender = Necesito saber quién pregunta. Desactiva un momento el modo anónimo o escríbeme en privado.
too-fast = ¡Qué rapidez! Dame unos segundos e inténtalo de nuevo.
failed = Algo ha fallado por nuestra parte. No se ha cobrado nada. Inténtalo de nuevo; si sigue pasando, menciona el código { $reference }.
failed-toast = Algo ha fallado por nuestra parte. No se ha cobrado nada. Inténtalo de nuevo.

unknown-command = No conozco { $command }. Todo lo que sé hacer está en /help.
unknown-command-suggestion = No conozco { $command }. ¿Querías decir { $suggestion }?

cancel-done = Cancelado. No se ha cobrado nada.
cancel-nothing = Ahora mismo no hay nada que cancelar.
