command-admin = O painel dos administradores
command-stats = Números e gráficos
command-broadcast = Escrever a todos
command-ban = Bloquear a chave de alguém
command-unban = Desbloquear uma chave
command-grant = Dar um plano a alguém
command-refund = Devolver um pagamento

off-image = As imagens estão desativadas por enquanto. Nada foi cobrado; tente mais tarde.
off-gif = Os GIFs estão desativados por enquanto. Nada foi cobrado; tente mais tarde.
off-chat = Os chats estão desativados por enquanto. Nada foi cobrado; tente mais tarde.
off-inline = O modo inline está desativado por enquanto
off-guest = Por enquanto só respondo nos meus próprios chats. Nada foi cobrado; tente mais tarde.
off-keys = Não dou novas chaves por enquanto. Tente mais tarde.
off-trial = Os testes estão desativados por enquanto. Tente mais tarde.
off-payments = Não aceito pagamentos por enquanto. Tente mais tarde.

desk-title = Painel
desk-about = Tudo aqui é só para administradores. /admin com um id, um @nome, ou como resposta a uma mensagem encaminhada, abre uma pessoa na hora.
desk-button-statistics = Estatísticas
desk-button-broadcasts = Transmissões
desk-button-people = Pessoas
desk-button-audit = Quem fez o quê
desk-button-switches = Funções
desk-button-maintenance = Manutenção
desk-button-checks = Verificações
desk-button-refresh = Atualizar

desk-under-maintenance = ⚠️ EM MANUTENÇÃO
desk-maintenance-since = Desde { $time }, pelo administrador { $admin }. Os pedidos são aceitos e esperam.
desk-off = ⚠️ Fora do ar: { $names }
desk-switches-about = Toque para desativar ou ativar uma função, em todo lugar e na hora. As pessoas são avisadas com gentileza, os desenvolvedores recebem um 503, e ninguém é cobrado. O que já está na fila é concluído.
desk-switch-on = { $name }: no ar
desk-switch-off = { $name }: FORA DO AR
desk-turned-on = { $name }: de novo no ar
desk-turned-off = { $name }: fora do ar
desk-maintenance-about = Durante a manutenção, imagens e perguntas são aceitas e esperam; as pessoas veem isso nos cartões delas, e depois tudo continua sozinho. Os desenvolvedores recebem um 503 com Retry-After. O que está em andamento é concluído. Ela resiste a reinícios.
desk-button-maintain-on = Começar a manutenção
desk-button-maintain-off = Terminar a manutenção
desk-maintenance-on = A manutenção começou.
desk-maintenance-off = A manutenção terminou. Tudo continua.

switch-image = Imagens
switch-gif = GIFs
switch-chat = Chats
switch-inline = Inline
switch-guest = Modo convidado
switch-keys = Novas chaves
switch-trial = Testes
switch-payments = Pagamentos
switch-gateway-image = API: imagens
switch-gateway-gif = API: GIFs
switch-gateway-llm = API: chats

desk-people-ask = Quem você procura? Envie um id ou um @nome, ou encaminhe uma mensagem da pessoa.
desk-people-nobody = Isso não indica ninguém. Envie um id ou um @nome, ou encaminhe uma mensagem da pessoa.
desk-people-unknown = Nunca encontrei ninguém com esse nome. Envie o id, ou encaminhe uma mensagem da pessoa.
desk-people-hidden = Essa pessoa esconde quem é quando suas mensagens são encaminhadas. Envie o id ou o @nome dela.
desk-person-language = Idioma: { $language }
desk-person-first = Primeira visita: { $time }
desk-person-last = Última visita: { $time }
desk-person-blocked = Me bloqueou: { $time }
desk-person-deactivated = Não está mais no Telegram desde: { $time }
desk-person-support-open = Suporte: aberto desde: { $time }
desk-person-support-closed = Suporte: encerrado, aberto em: { $time }
desk-button-tiers = Dar um plano…
desk-tiers-about = Qual plano para { $id }, e por quanto tempo? A pessoa é avisada. O que ela mesma paga continua dela.
desk-button-grant = { $days ->
    [one] { $tier }, { $days } dia
   *[other] { $tier }, { $days } dias
}
desk-button-grant-for-ever = { $tier }, para sempre
desk-button-take-back = Retirar o que foi dado
desk-button-refund = Devolver { $stars } ⭐ de { $date }…
desk-refund-ask = { $stars ->
    [one] Devolver { $stars } Star?
   *[other] Devolver { $stars } Stars?
}
desk-refund-about = O plano pago com isso termina, e uma assinatura não renova mais. A pessoa é avisada.
desk-button-refund-now = { $stars ->
    [one] Devolver { $stars } Star
   *[other] Devolver { $stars } Stars
}

audit-empty = Nada foi feito ainda.
audit-line = { $time } · { $admin } · { $act }
audit-line-of = { $time } · { $admin } · { $act } · { $what }
audit-operator = linha de comando
audit-answers = { $count ->
    [one] { $admin } deu { $count } resposta de suporte hoje.
   *[other] { $admin } deu { $count } respostas de suporte hoje.
}
audit-button-latest = Mais recentes
audit-button-older = Anteriores
audit-ban = bloqueou
audit-unban = desbloqueou
audit-grant = deu um plano
audit-refund = devolveu dinheiro
audit-switch-off = desativou
audit-switch-on = ativou
audit-maintenance-on = começou a manutenção
audit-maintenance-off = terminou a manutenção
audit-alert-mute = silenciou um alerta
audit-broadcast-send = enviou uma transmissão
audit-broadcast-schedule = agendou uma transmissão
audit-broadcast-pause = pausou uma transmissão
audit-broadcast-resume = retomou uma transmissão
audit-broadcast-stop = parou uma transmissão
audit-broadcast-edit = editou uma transmissão em todos
audit-broadcast-delete = excluiu uma transmissão em todos
audit-broadcast-resend = enviou de novo uma transmissão

checks-under-way = Olhando tudo…
checks-right = Está tudo certo.
checks-wrong = { $count ->
    [one] { $count } coisa está errada.
   *[other] { $count } coisas estão erradas.
}
checks-button-again = Verificar de novo
check-channel-ok = Canal { $name }: vejo quem está nele.
check-channel-no-gate = Nenhum canal obrigatório: todos podem usar o bot. CHANNEL_ID indica os canais em que é preciso entrar.
check-channel-not-admin = Canal { $name }: torne-me administrador. Até lá, todos passam.
check-channel-not-there = Canal { $name }: adicione-me como administrador. Até lá, todos passam.
check-channel-no-channel = O canal { $name } não foi encontrado. Confira CHANNEL_ID.
check-channel-no-invite = Canal { $name }: dê-me a permissão “Adicionar inscritos” ou defina CHANNEL_URL. Sem isso, as pessoas não veem como entrar.
check-channel-unknown = Canal { $name }: o Telegram não respondeu. Verifique de novo.
check-staging-ok = Chat auxiliar: posso enviar arquivos para lá e excluí-los.
check-staging-unset = Sem chat auxiliar: o que é desenhado inline chega no privado. STAGING_CHAT_ID indica um.
check-staging-cant-send = Chat auxiliar: não posso enviar arquivos para lá. Adicione-me com permissão para postar e confira STAGING_CHAT_ID.
check-staging-cant-delete = Chat auxiliar: posso enviar para lá, mas não excluir. Um arquivo de teste fica lá.
check-staging-unknown = Chat auxiliar: o Telegram não respondeu. Verifique de novo.
check-group-ok = { $count ->
    [one] { $count } grupo: posso escrever e excluir lá.
   *[other] { $count } grupos: posso escrever e excluir lá.
}
check-group-none = Ainda não conheço nenhum grupo.
check-group-silent = Grupo { $name }: não posso escrever ou enviar imagens lá. Os administradores podem permitir.
check-group-cant-delete = Grupo { $name }: não posso excluir mensagens, então uma chave postada lá fica. Os administradores podem me tornar um deles.
check-group-unknown = Grupo { $name }: o Telegram não respondeu. Verifique de novo.
check-updates-ok = As atualizações chegam.
check-updates-webhook-set = Há um webhook definido, mas eu mesmo busco as atualizações, então nenhuma chega. Inicie-me uma vez como único processo ou exclua o webhook.
check-updates-no-webhook = Não há webhook definido, então não chegam atualizações. Execute a etapa release.
check-updates-other-webhook = O webhook leva a outro lugar. Confira WEBHOOK_URL e execute a etapa release.
check-updates-failing = O webhook falhou na última hora: { $name }
check-updates-behind = { $count ->
    [one] { $count } atualização espera no Telegram. Há processos suficientes rodando?
   *[other] { $count } atualizações esperam no Telegram. Há processos suficientes rodando?
}
check-updates-unasked = Não foi pedido ao Telegram: { $name }. Execute a etapa release.
check-privacy-ok = O modo de privacidade está desativado: vejo o que se escreve nos grupos, e as chaves que vazam lá.
check-privacy-on = O modo de privacidade está ativado: nos grupos em que não sou administrador vejo só comandos e respostas, e não percebo chaves que vazam. @BotFather, /setprivacy.
check-inline-ok = O modo inline está ativado. Não dá para saber se /setinlinefeedback do @BotFather está em 100%; se não estiver, o que as pessoas escolhem não começa sozinho.
check-inline-off = O modo inline está desativado. Ative-o no @BotFather: /setinline, depois /setinlinefeedback em 100%.
check-guest-ok = O modo convidado está ativado.
check-guest-off = O modo convidado está desativado, então ninguém pode me chamar a chats em que não estou. O @BotFather o ativa.
check-payments-ok = { $count ->
    [one] Os pagamentos funcionam. Saldo: { $count } Star.
   *[other] Os pagamentos funcionam. Saldo: { $count } Stars.
}
check-payments-unknown = Pagamentos: não dá para ler o saldo de Stars.
check-engines-ok = { $count ->
    [one] Os motores respondem, com { $count } modelo de imagens.
   *[other] Os motores respondem, com { $count } modelos de imagens.
}
check-engines-away = Os motores não respondem, então nada pode ser feito. Confira API_BASE_URL e aonde leva.
check-telegram-unknown = O Telegram não respondeu a uma pergunta. Verifique de novo.

alert-title = Algo deu errado
alert-count = { $count ->
    [one] { $count } vez desde o último aviso.
   *[other] { $count } vezes desde o último aviso.
}
alert-hint = O resto está no log. Deste tipo, aviso no máximo uma vez por hora.
alert-button-mute = Silenciar por um dia
alert-button-unmute = Avisar de novo
alert-muted = Silenciado por um dia. Continuo contando.
alert-unmuted = Do próximo, volto a avisar.
