language-name = Português (Brasil)

button-back = Voltar
button-cancel = Cancelar
button-close = Fechar

open-draw = Desenhar
open-gif = Criar um GIF
open-key = Minha chave API
open-help = Ajuda
open-history = Minhas imagens
open-settings = Ajustes
open-language = Idioma
open-chat = Perguntar à IA
open-talks = Meus chats
open-limits = Meus limites
open-premium = Premium
open-privacy = Privacidade
open-support = Suporte

tier-free = grátis
tier-tier1 = Tier 1
tier-tier2 = Tier 2

wait-seconds = { $seconds ->
    [one] em { $seconds } segundo
   *[other] em { $seconds } segundos
}
wait-minutes = { $minutes ->
    [one] em { $minutes } minuto
   *[other] em { $minutes } minutos
}
wait-hours = { $hours ->
    [one] em { $hours } hora
   *[other] em { $hours } horas
}
wait-days = { $days ->
    [one] em { $days } dia
   *[other] em { $days } dias
}

limit-offer = { $tier } tem { $allowance }.
limit-offer-unlimited = { $tier } não tem limite.
limit-per-minute = { $count } por minuto
limit-per-hour = { $count } por hora
limit-per-day = { $count } por dia
limit-per-seconds = { $seconds ->
    [one] { $count } em { $seconds } segundo
   *[other] { $count } em { $seconds } segundos
}

not-yours = Estes botões são de outra pessoa. Envie /image para ter os seus.
outdated-button = Este botão é antigo demais. Envie o comando de novo.
anonymous-sender = Preciso saber quem está pedindo. Desative o modo anônimo por um momento ou me escreva no privado.
too-fast = Que rapidez! Me dê alguns segundos e tente de novo.
failed = Algo deu errado do nosso lado. Nada foi cobrado. Tente de novo; se continuar, informe o código { $reference }.
failed-toast = Algo deu errado do nosso lado. Nada foi cobrado. Tente de novo.

unknown-command = Não conheço { $command }. Tudo o que sei fazer está em /help.
unknown-command-suggestion = Não conheço { $command }. Você quis dizer { $suggestion }?

cancel-done = Cancelado. Nada foi cobrado.
cancel-nothing = Não há nada para cancelar agora.
