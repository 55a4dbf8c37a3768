reminder-ends = { $tier } é seu até { $until }.
reminder-paid-ends = { $tier } está pago até { $until } e não renova sozinho. Você o mantém por mais um dia; depois pode assinar de novo quando quiser.
reminder-renews = { $tier } renova sozinho: { $until }. Para parar, abra Premium.
reminder-ended = { $tier } terminou. Seu plano agora é { $now }.
reminder-trial-ended = Seu teste de { $tier } terminou. Seu plano é { $now } de novo.
reminder-trial-again = O próximo teste é possível a partir de: { $time }.
