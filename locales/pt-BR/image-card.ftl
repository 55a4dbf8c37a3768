image-queued = { $position ->
    [1] Você é o próximo.
   *[other] Seu lugar na fila: { $position }.
}
image-queued-maintenance = { $position ->
    [1] Estou em manutenção por um momento. Seu pedido será o primeiro que começo depois, por conta própria.
   *[other] Estou em manutenção por um momento. Seu pedido fica no lugar { $position } da fila e começa sozinho.
}
image-wait-seconds = { $seconds ->
    [one] Falta cerca de { $seconds } segundo.
   *[other] Faltam cerca de { $seconds } segundos.
}
image-wait-minutes = { $minutes ->
    [one] Falta cerca de { $minutes } minuto.
   *[other] Faltam cerca de { $minutes } minutos.
}

image-drawing = { $kind ->
    [gif] Animando…
   *[image] Desenhando…
}
image-drawing-for = { $kind ->
    [gif] Animando… { $seconds } s
   *[image] Desenhando… { $seconds } s
}
image-drawing-still = { $kind ->
    [gif] Ainda animando… { $seconds } s
   *[image] Ainda desenhando… { $seconds } s
}
image-drawing-slow = { $kind ->
    [gif] Este GIF leva seu tempo… { $seconds } s
   *[image] Esta imagem leva seu tempo… { $seconds } s
}
image-engine-waiting = O motor de desenho não responde. Continuo tentando, você não precisa fazer nada.
image-cancelled = Cancelado. Nada foi cobrado.

image-result-details-gif = { $steps ->
    [one] { $steps } passo · CFG { $cfg }
   *[other] { $steps } passos · CFG { $cfg }
}
image-result-seconds = { $seconds } s
image-result-seed = seed

image-album-drawn = { $drawn } de { $count } prontas
image-album-short = { $drawn ->
    [one] { $drawn } imagem de { $count } está aqui; o resto não foi cobrado.
   *[other] { $drawn } imagens de { $count } estão aqui; o resto não foi cobrado.
}
image-album-cancelled = Cancelado.

image-not-charged = Nada foi cobrado.
image-failed-engine-busy = { $kind ->
    [gif] O motor de desenho está ocupado e não aceitou este GIF.
   *[image] O motor de desenho está ocupado e não aceitou esta imagem.
}
image-failed-engine-away = Não consigo falar com o motor de desenho agora.
image-failed-engine-failed = { $kind ->
    [gif] O motor de desenho falhou neste GIF.
   *[image] O motor de desenho falhou nesta imagem.
}
image-failed-timeout = { $kind ->
    [gif] O GIF demorou demais e foi abandonado.
   *[image] A imagem demorou demais e foi abandonada.
}
image-failed-refused = { $param ->
    [model] O motor de desenho não tem mais este modelo.
    [sampler] O motor de desenho não tem mais este sampler.
    [prompt] O motor de desenho recusou esta descrição.
   *[other] O motor de desenho recusou este pedido.
}
image-failed-limit-image = O limite de imagens acabou.
image-failed-limit-gif = O limite de GIFs acabou.
image-failed-key-banned = Sua chave está bloqueada, então não posso desenhar para você. Se acha que é um engano, escreva em /support.
image-failed-key-refused = O serviço de desenho não aceitou sua chave: veja /key.
image-failed-not-allowed-here = { $kind ->
    [gif] Este chat não me deixa enviar GIFs.
   *[image] Este chat não me deixa enviar imagens.
}
image-failed-too-big = { $kind ->
    [gif] O GIF ficou maior do que o Telegram me deixa enviar.
   *[image] A imagem ficou maior do que o Telegram me deixa enviar.
}
image-failed-no-way-here = Está desenhado, mas agora não dá para mostrar nada nesta mensagem. O responsável foi avisado.
image-failed-no-private-chat = Está desenhado, mas não tenho um chat privado com você para enviar. Abra-me, toque em “Iniciar” e tente de novo.
image-failed-service = Algo deu errado do nosso lado, e o responsável já foi avisado.
image-failed-unknown = { $kind ->
    [gif] Algo deu errado ao animar.
   *[image] Algo deu errado ao desenhar.
}

image-button-cancel = Cancelar
image-button-again = De novo
image-button-vary = Variar
image-button-edit = Editar
image-button-seed = Mesmo seed
image-button-file = Como arquivo
image-button-gif = Virar GIF
image-button-delete = Excluir
image-button-retry = Tentar de novo
