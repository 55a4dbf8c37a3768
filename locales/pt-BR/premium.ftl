premium-title = Premium
premium-now-free = Você tem o plano grátis.
premium-now = Você tem { $tier } até { $date }.
premium-now-for-ever = Você tem { $tier }, sem data de fim.
premium-renews = { $stars ->
    [one] { $tier } renova em { $date } por { $stars } Star.
   *[other] { $tier } renova em { $date } por { $stars } Stars.
}
premium-renewal-failed = O Telegram não conseguiu cobrar o próximo pagamento de { $tier }, previsto para { $date }. Recarregue suas Stars e tudo continua.
premium-renewal-off = { $tier } não renova mais. O mês atual está pago até { $date }.
premium-offer = { $stars ->
    [one] { $tier } · { $stars } Star por mês
   *[other] { $tier } · { $stars } Stars por mês
}
premium-image = Imagens: { $allowance }
premium-gif = GIFs: { $allowance }
premium-llm = Respostas de modelos: { $allowance }
premium-no-limit = sem limite
premium-unlimited = Imagens, GIFs e respostas sem limite
premium-about = Um mês são 30 dias. Ele renova sozinho até você parar, e o que foi pago é seu até o fim.
premium-more = Termos: /terms · Ajuda com pagamentos: /paysupport
premium-upgrade = Ao assinar { $tier }, { $lower } deixa de renovar. Os dias restantes não se perdem: continuam quando { $tier } terminar.
premium-nothing-sold = Não há nada à venda aqui.
premium-no-links = O Telegram não me dá uma forma de pagamento agora. Toque no botão de novo em um minuto; nada foi cobrado.
premium-button-subscribe = { $stars ->
    [one] { $tier } por { $stars } Star ao mês
   *[other] { $tier } por { $stars } Stars ao mês
}
premium-button-stop = Não renovar { $tier }
premium-button-stop-now = Sim, não renovar
premium-button-resume = Renovar { $tier } de novo
premium-ask-stop = Parar de renovar { $tier }? O que foi pago continua seu; o Telegram não cobrará nada em { $date }.
premium-stopped = { $tier } não renova mais. O que foi pago continua seu.
premium-resumed = { $tier } pode renovar de novo. Se o Telegram ainda o mostra como cancelado, ative em Configurações › Minhas Stars.
premium-resume-yourself = Você cancelou { $tier } no Telegram, então só você pode retomá-lo: Configurações › Minhas Stars › este bot.
premium-renews-already = Outra assinatura sua já renova. Pare essa antes, para não pagar duas vezes.
premium-over = Esta assinatura terminou. Nada foi cobrado.
premium-not-changed = O Telegram não fez isso agora. Tente em um minuto ou mude em Configurações › Minhas Stars.
premium-elsewhere = Pagamentos ficam entre nós: vamos continuar no nosso chat privado.
premium-invoice-title = { $tier } por um mês
premium-invoice-description = Tudo o que { $tier } tem, por períodos de 30 dias. Renova sozinho até você parar em /premium ou nas configurações do Telegram.

checkout-not-offered = Este preço está desatualizado. Envie /premium para ver o atual. Nada foi cobrado.
checkout-banned = Sua chave API está bloqueada, então isto não serviria de nada. Escreva antes em /support. Nada foi cobrado.
checkout-subscribed = Você já tem esta assinatura, e ela renova sozinha. Nada foi cobrado.
checkout-covered = Sua assinatura já tem tudo o que esta oferece. Para trocar, pare-a antes em /premium. Nada foi cobrado.
checkout-unavailable = Não posso aceitar pagamentos neste momento. Tente de novo em breve. Nada foi cobrado.
checkout-off = Não aceito pagamentos por enquanto. Tente mais tarde. Nada foi cobrado.

payment-stars = { $stars ->
    [one] { $stars } Star
   *[other] { $stars } Stars
}
payment-no-tier = item desconhecido
payment-is-refunded = reembolsado
payment-thanks = Obrigado! { $tier } é seu até { $date }.
payment-renews = Renova sozinho. Você pode parar quando quiser em /premium.
payment-renewed = { $tier } foi renovado até { $date }. Obrigado!
payment-replaces = Sua assinatura anterior de { $tier } não renova mais. O que resta dela não se perde.
payment-refunded = { $stars ->
    [one] { $stars } Star foi devolvida a você.
   *[other] { $stars } Stars foram devolvidas a você.
}
payment-refunded-some = Um pagamento foi devolvido a você.
payment-refunded-tier = Era seu pagamento de { $paid }. Seu plano agora: { $tier }.
payment-refunded-stopped = Essa assinatura não renova mais.
payment-refunded-unknown = Era um pagamento por algo que não vendo.
payment-kept = { $stars ->
    [one] Você pagou { $stars } Star por algo que não vendo, e o Telegram não me deixou devolvê-la. Os administradores sabem e vão devolver.
   *[other] Você pagou { $stars } Stars por algo que não vendo, e o Telegram não me deixou devolvê-las. Os administradores sabem e vão devolver.
}
payment-unbooked = Algo sobre um pagamento seu não pôde ser anotado. Não se perdeu: os administradores sabem e vão resolver.
payment-renewal-active = { $tier } renova de novo, em { $date }.
payment-renewal-canceled = { $tier } não renova mais. O que foi pago continua seu; o mês atual está pago até { $date }.
payment-renewal-failed = { $stars ->
    [one] O Telegram não conseguiu cobrar { $stars } Star por { $tier }, com data de { $date }. Recarregue suas Stars em Configurações › Minhas Stars, ou termina um dia depois.
   *[other] O Telegram não conseguiu cobrar { $stars } Stars por { $tier }, com data de { $date }. Recarregue suas Stars em Configurações › Minhas Stars, ou termina um dia depois.
}
payment-admin-paid = Nova assinatura
payment-admin-renewed = Assinatura renovada
payment-admin-refunded = Pagamento reembolsado
payment-admin-kept = Pagou por algo desconhecido, e o Telegram recusa o reembolso: verifique, por favor
payment-admin-unbooked = Um pagamento ou reembolso não pôde ser registrado: veja o log
payment-admin-unstoppable = Uma segunda assinatura não pôde ser parada: a pessoa pode pagar duas vezes
payment-admin-who = Do usuário { $user }

paysupport-title = Ajuda com pagamentos
paysupport-about = O suporte do Telegram não pode ajudar com o que se compra aqui; quem cuida deste bot pode. Indique o pagamento pelo código.
paysupport-none = Você ainda não pagou nada aqui.

terms-title = Termos
terms-service = Você compra limites maiores para este bot e sua API, para sua própria conta do Telegram. Nada mais é vendido.
terms-price = O preço está em /premium, em Telegram Stars, antes do pagamento. Um mês são 30 dias.
terms-renewal = Uma assinatura renova sozinha até você parar em /premium ou no Telegram. O que foi pago é seu até o fim.
terms-refund = Se algo deu errado, peça suas Stars de volta em /paysupport. Um mês reembolsado termina na hora.
terms-rules = Sua chave é só para você. Uma chave que circula é bloqueada; se foi um engano, escreva em /support.
terms-data = O que lembro de você e como excluir: /privacy. Os pagamentos ficam registrados.
terms-contact = Quem responde por este bot: as pessoas por trás de /support. O Telegram não é parte da compra.

refund-usage = Envie /refund e o código do pagamento. Para um pagamento que nunca vi, acrescente o id do usuário.
refund-unknown = Não conheço este código. Se o Telegram mostra o pagamento, envie /refund, o código e o id do usuário.
refund-before = Este pagamento já tinha sido devolvido. Nada mais foi pago.
refund-unsure = O Telegram não respondeu. Envie o comando de novo: nada é devolvido duas vezes.
refund-refused = O Telegram recusa: { $reason }

command-premium = Limites maiores
command-paysupport = Ajuda com pagamentos
command-terms = Termos de compra
