broadcast-title = Transmissões
broadcast-about = Responda com { $command } a qualquer mensagem deste chat, mesmo encaminhada, e eu a envio a todos que você escolher. As novas publicações do seu canal eu mesmo sugiro.
broadcast-about-quiet = Responda com { $command } a qualquer mensagem deste chat, mesmo encaminhada, e eu a envio a todos que você escolher. As novas publicações do seu canal não sugiro a você agora.
broadcast-none = Ainda não houve nenhuma.
broadcast-reply-unusable = Isto não dá para transmitir: é uma mensagem de serviço, ou antiga demais para eu ver. Responda a um texto, uma imagem, um arquivo, uma enquete ou um álbum.
broadcast-admins-only = Estes botões são para administradores.
broadcast-gone = Esta transmissão é antiga demais.
broadcast-button-offers-on = Sugerir novas publicações
broadcast-button-offers-off = Não sugerir publicações
broadcast-button-list = Todas as transmissões

broadcast-offer-title = Transmitir esta publicação?
broadcast-offer-album = Álbum
broadcast-button-prepare = Preparar
broadcast-button-not-now = Esta não
broadcast-offer-declined = Tudo bem, esta publicação fica no canal.
broadcast-offers-off = Não vou mais sugerir novas publicações. { $command } traz isso de volta.

broadcast-kind-text = Texto
broadcast-kind-photo = Foto
broadcast-kind-video = Vídeo
broadcast-kind-animation = GIF
broadcast-kind-audio = Áudio
broadcast-kind-document = Arquivo
broadcast-kind-voice = Mensagem de voz
broadcast-kind-video_note = Mensagem de vídeo
broadcast-kind-sticker = Figurinha
broadcast-kind-poll = Enquete
broadcast-kind-album = Álbum de { $count }
broadcast-kind-other = Mensagem
broadcast-kind-from = { $what } de { $channel }

broadcast-state-draft = Transmissão: rascunho
broadcast-state-scheduled = Transmissão: agendada
broadcast-state-counting = Transmissão: reunindo quem recebe
broadcast-state-running-send = Transmissão: enviando
broadcast-state-running-resend = Transmissão: enviando de novo
broadcast-state-running-edit = Transmissão: editando em todos
broadcast-state-running-delete = Transmissão: excluindo em todos
broadcast-state-paused = Transmissão: pausada
broadcast-state-finished = Transmissão: concluída
broadcast-state-stopped = Transmissão: parada

broadcast-to-all = Para: todos que quiserem
broadcast-to = Para: { $who }
broadcast-who-active = { $days ->
    [one] ativos no último dia
   *[other] ativos nos últimos { $days } dias
}
broadcast-language-unknown = idioma desconhecido
broadcast-as-news = Como: novidade, que dá para desativar
broadcast-as-offers = Como: oferta, que dá para desativar
broadcast-as-service = Como: aviso de serviço, que ninguém pode desativar
broadcast-duration-seconds = { $seconds } s
broadcast-duration-minutes = { $minutes } min { $seconds } s
broadcast-duration-hours = { $hours } h { $minutes } min
broadcast-people = { $count ->
    [one] { $count } pessoa, cerca de { $duration }
   *[other] { $count } pessoas, cerca de { $duration }
}
broadcast-nobody = Não há ninguém neste público, então não há a quem enviar.
broadcast-turbo-on = O turbo pago está ativado: até 1.000 mensagens por segundo, por { $stars } Stars
broadcast-turbo-balance = O bot tem { $balance } Stars.
broadcast-turbo-short = O bot tem { $balance } Stars: são poucas, então o Telegram vai recusar.
broadcast-turbo-unknown = Não consegui ler quantas Stars o bot tem.

broadcast-warning-uncopyable = O Telegram não me deixa copiar isto, então não dá para enviar.
broadcast-warning-protected = O chat de origem protege o conteúdo, então o Telegram não me deixa copiar isto. Desative a proteção e teste de novo.
broadcast-warning-missing = A publicação não está mais lá, então não dá para enviar.
broadcast-warning-rights = Não posso mais ler esse chat, então não dá para enviar. Torne-me administrador lá e teste de novo.
broadcast-warning-caption = A legenda é longa demais para uma cópia: { $count } caracteres, e são permitidos 1024. Encurte-a onde ela está e teste de novo.
broadcast-warning-quiz = É um quiz cuja resposta não conheço, então o Telegram não me deixa copiar.
broadcast-warning-paid = Mídia paga não pode ser copiada.
broadcast-warning-giveaway = Sorteios não podem ser copiados.
broadcast-warning-album-buttons = Álbuns não podem ter botões: os da publicação e “Não receber mais” ficam de fora.
broadcast-warning-album-mute = Álbuns não podem ter botões: dá para desativar em { $command }.
broadcast-warning-album-part = É uma parte de um álbum cujas outras partes não vi. Encaminhe o álbum para cá e responda a ele para enviar tudo.
broadcast-warning-buttons = { $count ->
    [one] { $count } botão só funciona onde está a publicação e fica de fora.
   *[other] { $count } botões só funcionam onde está a publicação e ficam de fora.
}
broadcast-warning-poll = Cada pessoa recebe uma enquete própria: os votos não são contados juntos.
broadcast-warning-edit-kind = Depois de enviado, este tipo não pode ser editado em todos, só excluído.

broadcast-button-audience = Público
broadcast-button-category = Categoria
broadcast-button-turbo-on = Ativar o turbo pago
broadcast-button-turbo-off = Desativar o turbo pago
broadcast-button-test = Testar comigo
broadcast-button-send = Enviar agora
broadcast-button-send-sure = { $count ->
    [one] Sim, enviar a { $count } pessoa
   *[other] Sim, enviar a { $count } pessoas
}
broadcast-button-schedule = Agendar
broadcast-button-cancel = Cancelar
broadcast-button-everybody = Todos
broadcast-button-languages = Idiomas
broadcast-button-active = Ativos em 30 dias
broadcast-button-language = { $language }: { $count }
broadcast-button-news = Novidades
broadcast-button-offers = Ofertas
broadcast-button-service = Serviço
broadcast-audience-ask = Quem deve receber? Quem desativou esta categoria ou me bloqueou nunca recebe.
broadcast-languages-ask = Quais idiomas? Ao lado de cada um está quantas pessoas ele alcança.
broadcast-category-ask = O que é? Novidades e ofertas podem ser desativadas, umas sem as outras. Avisos de serviço chegam a todos: falhas e mudanças nos termos, nada mais.
broadcast-send-ask = { $count ->
    [one] Enviar agora a { $count } pessoa?
   *[other] Enviar agora a { $count } pessoas?
}
broadcast-send-ask-turbo = Custa { $stars } Stars.
broadcast-cancelled = Cancelada. Nada foi enviado.
broadcast-tested = Enviada a você, com som. Ninguém mais a tem.
broadcast-first = { $name } chegou antes: { $what }
broadcast-first-send = já está sendo enviada.
broadcast-first-schedule = já está agendada.
broadcast-first-cancel = Já está cancelada.
broadcast-first-other = não está mais nesse estado.
broadcast-an-admin = Outro administrador
broadcast-changed-meanwhile = Nada mudou: a transmissão não está mais nesse estado.

broadcast-schedule-ask = Quando? Sua hora é { $time } ({ $zone }).
broadcast-zone-ask = Que horas são onde você está? Só pergunto uma vez.
broadcast-time-ask = Quando devo enviar? Escreva como { $short }, ou com o dia, como { $long } ({ $zone }).
broadcast-time-unreadable = Não consigo ler isso como uma hora. Escreva como { $short }, ou com o dia, como { $long }.
broadcast-time-past = Esse momento já passou. Quando, então?
broadcast-time-too-far = É longe demais: no máximo 90 dias. Quando, então?
broadcast-scheduled-for = Será enviada: { $time }
broadcast-button-in-an-hour = Em 1 hora
broadcast-button-tonight = Hoje 19:00
broadcast-button-tomorrow = Amanhã 9:00
broadcast-button-type = Outra hora…
broadcast-button-zone = Fuso horário: { $zone }
broadcast-button-unschedule = Não enviar
broadcast-button-zone-choice = { $time } ({ $zone })

broadcast-progress = { $percent }% de { $total }
broadcast-counted = { $count ->
    [one] { $count } pessoa até agora
   *[other] { $count } pessoas até agora
}
broadcast-count-sent = Receberam: { $count }
broadcast-count-edited = Editadas: { $count }
broadcast-count-deleted = Excluídas: { $count }
broadcast-count-blocked = Me bloquearam: { $count }
broadcast-count-failed = Falharam: { $count }
broadcast-count-deferred = A tentar de novo: { $count }
broadcast-count-uncertain = Incertas: { $count }
broadcast-count-left = Faltam: { $count }
broadcast-rate = { $count } por segundo, ainda cerca de { $duration }
broadcast-held = O Telegram pede uma pausa; continua sozinha: { $time }.
broadcast-old-text = { $count ->
    [one] A publicação foi editada enquanto isso: { $count } pessoa tem a versão antiga. Quem vem agora recebe a nova.
   *[other] A publicação foi editada enquanto isso: { $count } pessoas têm a versão antiga. Quem vem agora recebe a nova.
}
broadcast-uncertain-hint = Incertas: o pedido foi ao Telegram, e uma falha ou queda de conexão engoliu a resposta. Talvez a tenham recebido.
broadcast-took = Durou { $duration }
broadcast-button-pause = Pausar
broadcast-button-resume = Continuar
broadcast-button-stop = Parar
broadcast-button-stop-sure = Sim, parar de vez
broadcast-stop-ask = Parar de vez? Quem a tem fica com ela, e ninguém mais recebe. Depois de uma pausa dá para continuar.

broadcast-trouble-post-gone = Pausei: a publicação foi excluída, então não há mais o que copiar. Ninguém se perde; você pode parar e depois excluir em todos.
broadcast-trouble-not-copyable = Pausei: o Telegram não me deixa mais copiar a publicação. O chat de origem protege o conteúdo agora? Mude isso e continue.
broadcast-trouble-source-gone = Pausei: não posso mais ler o chat onde está a publicação. Torne-me administrador lá de novo e continue.
broadcast-trouble-rejected = Pausei: o Telegram recusa a publicação para uma pessoa após a outra. Veja a lista, e continue ou pare.
broadcast-trouble-no-balance = Pausei: o bot tem poucas Stars para o turbo pago. Recarregue-as e continue.
broadcast-trouble-no-answers = Pausei: o Telegram não responde. Continue quando responder; ninguém recebe duas vezes.

broadcast-button-edit = Editar em todos
broadcast-button-edit-sure = { $count ->
    [one] Sim, editar { $count } mensagem
   *[other] Sim, editar { $count } mensagens
}
broadcast-edit-ask = { $count ->
    [one] Editar em { $count } pessoa, para o que a publicação diz agora?
   *[other] Editar em { $count } pessoas, para o que a publicação diz agora?
}
broadcast-edit-nothing = Primeiro edite a publicação onde ela está; depois levo a mudança a todos.
broadcast-button-delete = Excluir em todos
broadcast-button-delete-sure = { $count ->
    [one] Sim, excluir { $count } mensagem
   *[other] Sim, excluir { $count } mensagens
}
broadcast-delete-ask = { $count ->
    [one] Excluir em { $count } pessoa? Não dá para desfazer.
   *[other] Excluir em { $count } pessoas? Não dá para desfazer.
}
broadcast-delete-late = Tem mais de 48 horas; o Telegram talvez se recuse a excluir uma parte.
broadcast-button-resend-failed = Reenviar às que falharam: { $count }
broadcast-button-resend-uncertain = Reenviar às incertas: { $count }
broadcast-resend-failed-ask = { $count ->
    [one] Enviar de novo a { $count } pessoa que não recebeu?
   *[other] Enviar de novo a { $count } pessoas que não receberam?
}
broadcast-resend-uncertain-ask = { $count ->
    [one] Enviar de novo a { $count } pessoa que talvez já tenha? Ela pode receber duas vezes.
   *[other] Enviar de novo a { $count } pessoas que talvez já tenham? Algumas podem receber duas vezes.
}
broadcast-button-sure = Sim
broadcast-button-list-file = Lista em arquivo
broadcast-file-caption = { $part ->
    [1] Todas as pessoas e o que houve com cada uma
   *[other] Todas as pessoas e o que houve com cada uma, parte { $part }
}
broadcast-file-coming = A lista está a caminho.

broadcast-mute = Não receber mais
broadcast-unmute = Voltar a receber
broadcast-muted-news = Desativadas: não vou enviar novidades a você. /settings as traz de volta.
broadcast-muted-offers = Desativadas: não vou enviar ofertas a você. /settings as traz de volta.
broadcast-unmuted-news = Você vai receber novidades de novo.
broadcast-unmuted-offers = Você vai receber ofertas de novo.
