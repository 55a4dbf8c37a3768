answer-button-continue = Continuar
answer-button-regenerate = Refazer
answer-button-new = Novo chat
answer-button-stop = Parar
answer-button-cancel = Cancelar
answer-button-retry = Tentar de novo
answer-button-keep = Manter tudo
answer-button-model = Outro modelo

answer-waiting = { $position ->
    [1] Sua pergunta é a próxima: ainda estou respondendo à anterior.
   *[other] Sua pergunta é a número { $position } da fila. Respondo uma de cada vez.
}
answer-waiting-maintenance = Estou em manutenção por um momento. Sua pergunta está guardada, e depois respondo a ela por conta própria.
answer-cancelled = Cancelado. Nada foi cobrado.
answer-stopped = Parei antes da primeira palavra. Nada foi cobrado.
answer-summarised = Pronto: o novo modelo sabe em resumo o que foi dito. É só continuar.
answer-no-summary = Então não há resumo, e nada se perde: o novo modelo lê o que foi dito, tanto quanto couber.

answer-note-file = O resto é longo: a resposta completa está no arquivo abaixo.
answer-note-length = A resposta chegou ao tamanho máximo. “Continuar” segue daqui.
answer-note-filtered = O próprio filtro do modelo encerrou a resposta aqui.
answer-note-stopped = Parado.
answer-note-broken = A conexão com o modelo caiu aqui.
answer-note-broken-free = A conexão com o modelo caiu aqui. Esta resposta não foi cobrada.
answer-note-rich-off = O Telegram afinal não tem respostas formatadas aqui, então eu as desativei. /settings as ativa de novo.
answer-note-pictures = Este modelo não vê imagens, então respondeu sem elas.
answer-note-left-out = { $count ->
    [one] O chat ficou longo: o modelo não vê mais a primeira pergunta.
   *[other] O chat ficou longo: o modelo não vê mais as primeiras { $count } perguntas.
}

answer-not-charged = Nada foi cobrado.
answer-failed-engine-busy = O modelo está ocupado e não aceitou a pergunta.
answer-failed-engine-away = Não consigo falar com o modelo agora.
answer-failed-engine-failed = O modelo falhou nesta pergunta.
answer-failed-timeout = O modelo ficou em silêncio por tempo demais.
answer-failed-empty = O modelo terminou sem dizer nada.
answer-failed-filtered = O próprio filtro do modelo reteve a resposta.
answer-failed-refused = { $param ->
    [messages] O modelo recusou esta pergunta.
   *[other] O modelo recusou este pedido.
}
answer-failed-model-gone = Este modelo não existe mais. Escolha outro, e o chat continua.
answer-failed-too-long = A pergunta é maior do que este modelo consegue ler. Encurte-a ou escolha um modelo que leia mais.
answer-failed-limit = Seu limite de perguntas acabou.
answer-failed-key-banned = Sua chave está bloqueada, então não posso perguntar a um modelo por você. Se acha que é um engano, escreva em /support.
answer-failed-key-refused = O serviço não aceitou sua chave: veja /key.
answer-failed-talk-gone = Este chat não existe mais.
answer-failed-picture-too-big = A imagem é grande demais: envie uma de até 20 MB, de preferência como foto.
answer-failed-picture-unreadable = Não consigo ler esta imagem: o arquivo está danificado ou não conheço o formato. Envie como foto.
answer-failed-picture-gone = O Telegram não tem mais esta imagem. Envie de novo.
answer-failed-service = Algo deu errado do nosso lado, e o responsável já foi avisado.
answer-failed-unknown = Algo deu errado ao responder.
