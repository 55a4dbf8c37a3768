group-title = Ajustes deste grupo
group-about = Só os administradores do grupo podem mudá-los.
group-uses = Respondo a: { $uses }
group-uses-none = Aqui não respondo a nenhum comando
group-audience-everybody = Quem pode me pedir: todos
group-audience-admins = Quem pode me pedir: só administradores
group-cap-none = Por pessoa e dia: quanto o limite dela permitir
group-cap = { $count ->
    [one] Por pessoa e dia: { $count } pedido
   *[other] Por pessoa e dia: { $count } pedidos
}
group-pool-none = Quem paga: cada um do próprio limite
group-pool-given = { $count ->
    [one] Quem paga: { $admin }, { $count } pedido por dia para todos juntos
   *[other] Quem paga: { $admin }, { $count } pedidos por dia para todos juntos
}
group-pool-admin = um administrador
group-quiet-none = Horas de silêncio: nenhuma
group-quiet-hours = Horas de silêncio: das { $from } às { $until } ({ $zone })
group-language-own = Idioma: o de cada um
group-language = Idioma: { $language }
group-context-on = Chats: uma pergunta continua o chat da pessoa
group-context-off = Chats: cada pergunta é separada
group-button-settings = Ajustes do grupo
group-button-image = Imagens
group-button-gif = GIFs
group-button-chat = Chat
group-button-audience-everybody = Liberar para todos
group-button-audience-admins = Só para administradores
group-button-cap = Por pessoa
group-button-pool = Quem paga
group-button-quiet = Horas de silêncio
group-button-language = Idioma
group-button-context-on = Continuar os chats
group-button-context-off = Cada pergunta separada
group-button-close = Fechar
group-button-back = Voltar
group-button-no-cap = Sem limite
group-button-no-pool = Cada um por si
group-button-quiet-on = Definir horas de silêncio
group-button-quiet-off = Sem horas de silêncio
group-button-quiet-from = Das { $hour }
group-button-quiet-until = Até { $hour }
group-button-language-own = O de cada um
group-about-cap = Quanto uma pessoa pode pedir aqui por dia? O limite dela continua como está.
group-about-pool = Quanto por dia você dá ao grupo do seu próprio limite? Assim os membros não gastam nada aqui.
group-about-quiet = Nestas horas não faço nada aqui. A hora do grupo é { $zone }.
group-about-language = Que idioma falo aqui?
group-changed = Feito.
group-for-admins = Só os administradores deste grupo podem mudar isso.

group-refused-off-image = As imagens estão desativadas neste grupo. No nosso chat privado elas funcionam.
group-refused-off-gif = Os GIFs estão desativados neste grupo. No nosso chat privado eles funcionam.
group-refused-off-chat = Os chats estão desativados neste grupo. No nosso chat privado eles funcionam.
group-refused-quiet = Este grupo está em horas de silêncio até { $time }. Nada foi cobrado. No nosso chat privado estou acordado.
group-refused-admins-only = Neste grupo só os administradores podem me pedir. No nosso chat privado, você também pode.
group-refused-person-full = Sua parte de hoje neste grupo acabou. Haverá mais às { $time }, e no nosso chat privado você tem seu próprio limite.
group-refused-pool-full = O limite de hoje deste grupo acabou. Haverá mais às { $time }, e no nosso chat privado você tem o seu.
group-refused-pool-dry = O limite que este grupo usa acabou até { $time }. No nosso chat privado você tem o seu.
group-refused-pool-barred = Quem paga por este grupo não pode no momento. Os administradores podem mudar isso em /settings; no nosso chat privado você tem seu próprio limite.
group-ask-in-private = Pedir no privado

group-welcome-title = Oi! Faço imagens, GIFs e respostas.
group-welcome-image = Imagem: { $example }
group-welcome-gif = GIF: { $example }
group-welcome-chat = Pergunta: { $example }, ou comece com { $name }, ou responda a uma resposta minha
group-welcome-silent = Fora isso, fico em silêncio e não leio a conversa.
group-welcome-rights = Do que preciso
group-right-send = Enviar mensagens e mídia, para poder responder: tenho.
group-right-send-missing = Enviar mensagens e mídia, para poder responder: falta. Permita, por favor.
group-right-delete = Excluir mensagens, para remover chaves API postadas por engano: tenho.
group-right-delete-missing = Excluir mensagens, para remover chaves API postadas por engano: não tenho. Você decide.

silenced-no-rights = Não posso enviar isso em “{ $group }”. Nada foi cobrado. Peça aos administradores que me permitam mensagens e mídia, ou peça aqui.
silenced-topic-closed = O tópico em “{ $group }” foi fechado ou não existe mais, então não posso responder lá. Nada foi cobrado. Pergunte em outro tópico ou aqui.
silenced-flood = “{ $group }” não aceita mais mensagens minhas agora. Nada foi cobrado. Tente em um minuto ou peça aqui.
silenced-brought-here = O tópico em “{ $group }” foi fechado ou não existe mais, então o que você pediu está aqui.
silenced-group-unnamed = seu grupo
