limits-title = Seus limites
limits-tier = Plano: { $tier }
limits-tier-grant = Plano: { $tier }, seu até { $until }
limits-tier-trial = Plano: { $tier }, em teste até { $until }
limits-tier-paid = Plano: { $tier }, pago até { $until }
limits-tier-grace = Plano: { $tier }. O que você pagou terminou; você o mantém até { $until }, caso a renovação atrase.
limits-image = Imagens
limits-gif = GIFs
limits-llm = Perguntas
limits-unlimited = { $name }: sem limite
limits-used = { $name }: { $used } de { $allowance }, restam { $left }.
limits-frees = Mais um uso: { $time }.
limits-trial-now = Você pode testar { $tier } de graça, uma vez por semana.
limits-trial-at = Você pode testar { $tier } de novo a partir de: { $time }.
limits-trial-begun = { $hours ->
    [one] { $tier } é seu por { $hours } hora. Aproveite!
   *[other] { $tier } é seu por { $hours } horas. Aproveite!
}
limits-trial-too-soon = O próximo teste é possível { $wait }.
limits-trial-not-needed = Você já tem { $tier }.
limits-trial-barred = Sua chave API está bloqueada ou pausada, então não há teste por enquanto.
limits-button-refresh = Atualizar
limits-up-to-date = Tudo atualizado

limit-button-trial = { $hours ->
    [one] Testar { $tier } por { $hours } hora
   *[other] Testar { $tier } por { $hours } horas
}
limit-trial = { $hours ->
    [one] Você pode testá-lo de graça por { $hours } hora.
   *[other] Você pode testá-lo de graça por { $hours } horas.
}
limit-near-image = Você usou { $used } das suas { $limit } imagens. Mais uma: { $time }.
limit-near-gif = Você usou { $used } dos seus { $limit } GIFs. Mais um: { $time }.
limit-near-llm = Você usou { $used } das suas { $limit } perguntas. Mais uma: { $time }.
limit-again-at = Próximo uso: { $time }.
