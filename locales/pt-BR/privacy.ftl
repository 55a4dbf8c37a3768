privacy-title = O que eu lembro
privacy-talks-kept = { $days ->
    [one] Chats: por { $days } dia após a última resposta.
   *[other] Chats: por { $days } dias após a última resposta.
}
privacy-talks-not-kept = { $hours ->
    [one] Novos chats: por { $hours } hora após a última resposta, para você poder continuar.
   *[other] Novos chats: por { $hours } horas após a última resposta, para você poder continuar.
}
privacy-held = { $days ->
    [one] O que espera sob um botão meu: até você tocar nele, por no máximo { $days } dia.
   *[other] O que espera sob um botão meu: até você tocar nele, por no máximo { $days } dias.
}
privacy-pictures = { $days ->
    [one] Imagens: como foram feitas, por { $days } dia. Os arquivos ficam com o Telegram, não comigo.
   *[other] Imagens: como foram feitas, por { $days } dias. Os arquivos ficam com o Telegram, não comigo.
}
privacy-support = { $days ->
    [one] Suporte: o que você escreve vai aos administradores. Que foi você, e quais são essas mensagens: por { $days } dia após a última.
   *[other] Suporte: o que você escreve vai aos administradores. Que foi você, e quais são essas mensagens: por { $days } dias após a última.
}
privacy-settings = Seus ajustes: idioma, favoritos, predefinições e personas, até você mudar.
privacy-book = Que você me escreve: desde quando, quando pela última vez, em que idioma, e seu @nome. Assim as novidades chegam a você, e os administradores também quando você precisa de ajuda. O que você desativa fica desativado para sempre.
privacy-key = Sua chave API: criptografada, com seu plano e o que conta para os limites.
privacy-payments = Seus pagamentos: o que foi pago e quando, para sempre. Como você paga, só o Telegram sabe.
privacy-engine = O que você pergunta vai para os modelos junto com o que foi dito antes naquele chat, e sem o seu nome.
privacy-button-keep = Guardar meus chats de agora em diante
privacy-button-forget = Não guardar meus chats de agora em diante
privacy-button-talks = Excluir todos os meus chats
privacy-button-pictures = Excluir meu histórico de imagens
privacy-button-delete-talks = Sim, excluir todos os chats
privacy-button-delete-pictures = Sim, excluir o histórico
privacy-button-back = Voltar
privacy-ask-talks = Excluir todos os seus chats, aqui e em todos os grupos? Não dá para recuperar. O que está no Telegram fica lá.
privacy-ask-pictures = Excluir seu histórico de imagens, e como elas foram feitas? Os botões delas deixam de funcionar. O que está no Telegram fica lá.
privacy-talks-deleted = Todos os seus chats foram excluídos.
privacy-pictures-deleted = Seu histórico de imagens foi excluído.
privacy-elsewhere = Isso fica entre nós: abra no nosso chat privado.
