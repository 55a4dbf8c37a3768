reminder-ends = { $tier } è tuo fino al { $until }.
reminder-paid-ends = { $tier } è pagato fino al { $until } e non si rinnova da solo. Lo tieni un giorno in più; poi puoi abbonarti di nuovo quando vuoi.
reminder-renews = { $tier } si rinnova da solo: { $until }. Per fermarlo, apri Premium.
reminder-ended = { $tier } è finito. Il tuo piano ora è { $now }.
reminder-trial-ended = La tua prova di { $tier } è finita. Il tuo piano è di nuovo { $now }.
reminder-trial-again = La prossima prova è possibile a partire da: { $time }.
