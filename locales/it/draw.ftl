draw-title = { $kind ->
    [gif] Nuova GIF
   *[image] Nuova immagine
}
draw-ask-prompt = { $kind ->
    [gif] Cosa deve muoversi? Descrivilo con parole tue, in qualsiasi lingua.
   *[image] Cosa disegno? Descrivilo con parole tue, in qualsiasi lingua.
}
draw-ask-prompt-reply = { $kind ->
    [gif] Cosa deve muoversi? Rispondi a questo messaggio con una descrizione.
   *[image] Cosa disegno? Rispondi a questo messaggio con una descrizione.
}
draw-model = Modello: { $model }
draw-size = Dimensioni: { $size }
draw-review-hint = { $kind ->
    [gif] Tutto pronto? Premi «Anima». Per cambiare la descrizione, inviane una nuova.
   *[image] Tutto pronto? Premi «Disegna». Per cambiare la descrizione, inviane una nuova.
}
draw-button-model = Modello: { $model }
draw-button-size = Dimensioni: { $size }
draw-button-count = Quantità: { $value }
draw-button-go = { $kind ->
    [gif] Anima
   *[image] Disegna
}
draw-models-title = Scegli un modello
draw-models-hint = { $count ->
    [one] C’è { $count } modello.
   *[other] C’è una scelta di { $count } modelli. Puoi anche scrivere un nome.
}
draw-page = { $page } / { $pages }
draw-sizes-title = Scegli le dimensioni
draw-sizes-hint = Puoi anche scriverle, per esempio 768x1024.
draw-automatic = automatico
draw-random = casuale
draw-button-steps = Passi: { $value }
draw-button-cfg = CFG: { $value }
draw-button-sampler = Sampler: { $value }
draw-button-seed = Seed: { $value }
draw-button-negative = Escludi…
draw-button-negative-set = ✓ Escludi
draw-button-loras = { $count ->
    [0] LoRA
   *[other] LoRA: { $count }
}
draw-button-presets = Preset
draw-button-star = ☆ Aggiungi il modello ai preferiti
draw-button-unstar = ★ Togli il modello dai preferiti
draw-button-save = Salva impostazioni
draw-button-show-all = Mostra tutto
draw-button-remove = Rimuovi
draw-search = { $count ->
    [one] { $count } nome con { $search }.
   *[other] { $count } nomi con { $search }.
}
draw-samplers-title = Scegli un sampler
draw-samplers-hint = Decide come il rumore diventa un’immagine. Puoi anche scrivere un nome.
draw-loras-title = Scegli i LoRA
draw-loras-hint = Fino a cinque piccoli modelli in più. Toccane uno per aggiungerlo, di nuovo per il suo peso, o scrivilo, per esempio add_detail:0.8.
draw-lora-title = Peso del LoRA
draw-lora-hint = Da { $min } a { $max }; 1 è la piena forza. Puoi anche scrivere un numero.
draw-presets-title = Preset
draw-presets-hint = { $count ->
    [0] Ancora nulla di salvato. Salva modello, dimensioni e tutto il resto con un nome.
   *[other] Tocca un nome per usare le sue impostazioni.
}
draw-preset-name-title = Salva come preset
draw-preset-name-hint = Come chiamo queste impostazioni? Invia un nome breve.
draw-count-title = Quante immagini?
draw-count-hint = Da { $min } a { $max }, in un album. Ognuna conta come un’immagine. Puoi anche scrivere un numero.
draw-steps-title = Passi
draw-steps-hint = Più passi richiedono più tempo e danno più dettagli. Da { $min } a { $max }; puoi anche scrivere un numero.
draw-cfg-title = CFG
draw-cfg-hint = { $kind ->
    [gif] Quanto fedelmente la GIF segue le tue parole. Da { $min } a { $max }; puoi anche scrivere un numero.
   *[image] Quanto fedelmente l’immagine segue le tue parole. Da { $min } a { $max }; puoi anche scrivere un numero.
}
draw-seed-title = Seed
draw-seed-hint = { $kind ->
    [gif] Lo stesso seed rifà la stessa GIF. Scrivi un numero da { $min } a { $max } o lascialo casuale.
   *[image] Lo stesso seed rifà la stessa immagine. Scrivi un numero da { $min } a { $max } o lascialo casuale.
}
draw-negative-title = Escludi
draw-negative-hint = { $kind ->
    [gif] Cosa non deve esserci nella GIF? Invialo come testo, per esempio: sfocato, testo, dita in più.
   *[image] Cosa non deve esserci nell’immagine? Invialo come testo, per esempio: sfocato, testo, dita in più.
}
draw-cancelled = Annullato. Non è stato addebitato nulla.
draw-panel-expired = Questo pannello è scaduto. Invia /image o /gif per aprirne uno nuovo.
draw-need-words = Mi serve a parole: invia la descrizione come testo.
draw-started = Subito!

draw-limited-image = { $limit ->
    [one] Per ora hai usato la tua { $limit } immagine. Non è stato addebitato nulla.
   *[other] Per ora hai usato le tue { $limit } immagini. Non è stato addebitato nulla.
}
draw-limited-gif = { $limit ->
    [one] Per ora hai usato la tua { $limit } GIF. Non è stato addebitato nulla.
   *[other] Per ora hai usato le tue { $limit } GIF. Non è stato addebitato nulla.
}
draw-limited-until = La prossima può iniziare { $wait }, alle { $time }.
draw-limited-several = { $remaining ->
    [one] Hai chiesto { $count } immagini e per ora ne resta { $remaining }. Non è stato addebitato nulla.
   *[other] Hai chiesto { $count } immagini e per ora ne restano { $remaining }. Non è stato addebitato nulla.
}
draw-limited-several-until = Possono iniziare tutte { $wait }, alle { $time }.
draw-limited-too-many = Insieme non ci stanno mai: chiedine { $limit } al massimo.
draw-backlog-full = { $max ->
    [one] Hai { $max } immagine o GIF in coda, di più non si può. Non è stato addebitato nulla. Aspetta o annulla.
   *[other] Hai { $max } tra immagini e GIF in coda, di più non si può. Non è stato addebitato nulla. Aspettane una o annullane una.
}
draw-key-banned = La tua chiave API è bloccata, quindi non posso disegnare per te. Se pensi sia un errore, scrivi a /support.
draw-engine-away = Il motore di disegno non è raggiungibile in questo momento. Non è stato addebitato nulla. Riprova tra un minuto.

draw-problem-unknown-option = Non conosco l’opzione { $option }.
draw-problem-mistyped-option = Non conosco l’opzione { $option }. Intendevi { $suggestion }?
draw-problem-not-for-gifs = Le GIF non hanno { $option }; funziona con /image.
draw-problem-repeated-option = { $option } c’è due volte. Quale vale?
draw-problem-missing-value = Dopo { $option } serve un valore.
draw-problem-not-in-range = { $option } accetta numeri interi da { $min } a { $max }, non { $value }.
draw-problem-bad-size = Non posso disegnare in { $value }. Usa i pixel, per esempio { $pixels } (ogni lato da { $min } a { $max }), o un rapporto, per esempio { $ratio }.
draw-problem-prompt-too-long = La descrizione è di { $length } caratteri; il massimo è { $max }.
draw-problem-unknown-model = Non c’è un modello { $value }.
draw-problem-mistyped-model = Non c’è un modello { $value }. Intendevi { $suggestion }?
draw-problem-unknown-sampler = Non c’è un sampler { $value }.
draw-problem-mistyped-sampler = Non c’è un sampler { $value }. Intendevi { $suggestion }?
draw-problem-bad-lora = Non capisco il LoRA { $value }. Scrivilo come { $example }, con un peso da { $min } a { $max }.
draw-problem-too-many-loras = Sono troppi LoRA: { $max } al massimo.
draw-problem-unknown-lora = Non c’è un LoRA { $value }.
draw-problem-mistyped-lora = Non c’è un LoRA { $value }. Intendevi { $suggestion }?
draw-problem-unknown-preset = Non c’è un preset { $value }.
draw-problem-mistyped-preset = Non c’è un preset { $value }. Intendevi { $suggestion }?
draw-problem-too-many-presets = Hai già { $max } preset, di più non si può. Prima eliminane uno.
draw-problem-next = Non è stato addebitato nulla. Correggi la riga e inviala di nuovo, o lascia che chieda passo passo.

draw-recipe-gone = Non ricordo più come è stato fatto. Invia /image o /gif per crearne uno nuovo.
draw-cancel-too-late = Troppo tardi: è già finito.
draw-cancelling = Mi fermo. Ciò che è già disegnato resta.
draw-deleted = Eliminato.
draw-delete-failed = Telegram non mi lascia più eliminare questo messaggio.
