draw-title = { $kind ->
    [gif] Novo GIF
   *[image] Nova imagem
}
draw-ask-prompt = { $kind ->
    [gif] O que deve se mexer? Descreva com suas palavras, em qualquer idioma.
   *[image] O que desenho? Descreva com suas palavras, em qualquer idioma.
}
draw-ask-prompt-reply = { $kind ->
    [gif] O que deve se mexer? Responda a esta mensagem com uma descrição.
   *[image] O que desenho? Responda a esta mensagem com uma descrição.
}
draw-model = Modelo: { $model }
draw-size = Tamanho: { $size }
draw-review-hint = { $kind ->
    [gif] Tudo certo? Toque em “Animar”. Para mudar a descrição, é só enviar outra.
   *[image] Tudo certo? Toque em “Desenhar”. Para mudar a descrição, é só enviar outra.
}
draw-button-model = Modelo: { $model }
draw-button-size = Tamanho: { $size }
draw-button-count = Quantas: { $value }
draw-button-go = { $kind ->
    [gif] Animar
   *[image] Desenhar
}
draw-models-title = Escolha um modelo
draw-models-hint = { $count ->
    [one] Há { $count } modelo.
   *[other] Há { $count } modelos. Você também pode digitar um nome.
}
draw-page = { $page } / { $pages }
draw-sizes-title = Escolha um tamanho
draw-sizes-hint = Você também pode digitar um, como 768x1024.
draw-automatic = automático
draw-random = aleatório
draw-button-steps = Passos: { $value }
draw-button-cfg = CFG: { $value }
draw-button-sampler = Sampler: { $value }
draw-button-seed = Seed: { $value }
draw-button-negative = Deixar de fora…
draw-button-negative-set = ✓ Deixar de fora
draw-button-loras = { $count ->
    [0] LoRAs
   *[other] LoRAs: { $count }
}
draw-button-presets = Predefinições
draw-button-star = ☆ Pôr meu modelo nos favoritos
draw-button-unstar = ★ Tirar meu modelo dos favoritos
draw-button-save = Salvar estes ajustes
draw-button-show-all = Mostrar tudo
draw-button-remove = Remover
draw-search = { $count ->
    [one] { $count } nome com { $search }.
   *[other] { $count } nomes com { $search }.
}
draw-samplers-title = Escolha um sampler
draw-samplers-hint = Ele decide como o ruído vira imagem. Você também pode digitar um nome.
draw-loras-title = Escolha LoRAs
draw-loras-hint = Até cinco modelos pequenos por cima. Toque em um para adicionar, toque de novo para o peso, ou digite um, como add_detail:0.8.
draw-lora-title = Peso do LoRA
draw-lora-hint = De { $min } a { $max }; 1 é a força total. Você também pode digitar um número.
draw-presets-title = Predefinições
draw-presets-hint = { $count ->
    [0] Nada salvo ainda. Salve modelo, tamanho e tudo o mais com um nome.
   *[other] Toque em um nome para usar seus ajustes.
}
draw-preset-name-title = Salvar como predefinição
draw-preset-name-hint = Como chamo estes ajustes? Envie um nome curto.
draw-count-title = Quantas imagens?
draw-count-hint = De { $min } a { $max }, em um álbum. Cada uma conta como uma imagem. Você também pode digitar um número.
draw-steps-title = Passos
draw-steps-hint = Mais passos demoram mais e dão mais detalhes. De { $min } a { $max }; você também pode digitar um número.
draw-cfg-title = CFG
draw-cfg-hint = { $kind ->
    [gif] Quão fielmente o GIF segue suas palavras. De { $min } a { $max }; você também pode digitar um número.
   *[image] Quão fielmente a imagem segue suas palavras. De { $min } a { $max }; você também pode digitar um número.
}
draw-seed-title = Seed
draw-seed-hint = { $kind ->
    [gif] O mesmo seed faz de novo o mesmo GIF. Digite um número de { $min } a { $max } ou deixe aleatório.
   *[image] O mesmo seed faz de novo a mesma imagem. Digite um número de { $min } a { $max } ou deixe aleatório.
}
draw-negative-title = Deixar de fora
draw-negative-hint = { $kind ->
    [gif] O que não deve aparecer no GIF? Envie como texto, por exemplo: desfoque, texto, dedos a mais.
   *[image] O que não deve aparecer na imagem? Envie como texto, por exemplo: desfoque, texto, dedos a mais.
}
draw-cancelled = Cancelado. Nada foi cobrado.
draw-panel-expired = Este painel expirou. Envie /image ou /gif para abrir um novo.
draw-need-words = Preciso disso em palavras: envie a descrição como texto.
draw-started = Já vou!

draw-limited-image = { $limit ->
    [one] Você já usou sua { $limit } imagem por enquanto. Nada foi cobrado.
   *[other] Você já usou suas { $limit } imagens por enquanto. Nada foi cobrado.
}
draw-limited-gif = { $limit ->
    [one] Você já usou seu { $limit } GIF por enquanto. Nada foi cobrado.
   *[other] Você já usou seus { $limit } GIFs por enquanto. Nada foi cobrado.
}
draw-limited-until = A próxima pode começar { $wait }, às { $time }.
draw-limited-several = { $remaining ->
    [one] Você pediu { $count } imagens, e por enquanto resta { $remaining }. Nada foi cobrado.
   *[other] Você pediu { $count } imagens, e por enquanto restam { $remaining }. Nada foi cobrado.
}
draw-limited-several-until = Todas podem começar { $wait }, às { $time }.
draw-limited-too-many = Juntas elas nunca cabem: peça no máximo { $limit }.
draw-backlog-full = { $max ->
    [one] Você tem { $max } imagem ou GIF na fila, e esse é o máximo de uma vez. Nada foi cobrado. Espere ou cancele.
   *[other] Você tem { $max } imagens e GIFs na fila, e esse é o máximo de uma vez. Nada foi cobrado. Espere uma terminar ou cancele uma.
}
draw-key-banned = Sua chave API está bloqueada, então não posso desenhar para você. Se acha que é um engano, escreva em /support.
draw-engine-away = Não consigo falar com o motor de desenho agora. Nada foi cobrado. Tente de novo em um minuto.

draw-problem-unknown-option = Não conheço a opção { $option }.
draw-problem-mistyped-option = Não conheço a opção { $option }. Você quis dizer { $suggestion }?
draw-problem-not-for-gifs = GIFs não têm { $option }; funciona com /image.
draw-problem-repeated-option = { $option } aparece duas vezes. Qual vale?
draw-problem-missing-value = Depois de { $option } falta um valor.
draw-problem-not-in-range = { $option } aceita números inteiros de { $min } a { $max }, não { $value }.
draw-problem-bad-size = Não consigo desenhar no tamanho { $value }. Use pixels, como { $pixels } (cada lado de { $min } a { $max }), ou uma proporção, como { $ratio }.
draw-problem-prompt-too-long = A descrição tem { $length } caracteres; o máximo é { $max }.
draw-problem-unknown-model = Não há modelo { $value }.
draw-problem-mistyped-model = Não há modelo { $value }. Você quis dizer { $suggestion }?
draw-problem-unknown-sampler = Não há sampler { $value }.
draw-problem-mistyped-sampler = Não há sampler { $value }. Você quis dizer { $suggestion }?
draw-problem-bad-lora = Não entendi o LoRA { $value }. Escreva como { $example }, com peso de { $min } a { $max }.
draw-problem-too-many-loras = São LoRAs demais: o máximo é { $max }.
draw-problem-unknown-lora = Não há LoRA { $value }.
draw-problem-mistyped-lora = Não há LoRA { $value }. Você quis dizer { $suggestion }?
draw-problem-unknown-preset = Não há predefinição { $value }.
draw-problem-mistyped-preset = Não há predefinição { $value }. Você quis dizer { $suggestion }?
draw-problem-too-many-presets = Você já tem { $max } predefinições, e esse é o máximo. Exclua uma antes.
draw-problem-next = Nada foi cobrado. Corrija a linha e envie de novo, ou deixe que eu pergunte passo a passo.

draw-recipe-gone = Não lembro mais como isto foi feito. Envie /image ou /gif para fazer outro.
draw-cancel-too-late = Tarde demais: já terminou.
draw-cancelling = Estou parando. O que já foi desenhado fica.
draw-deleted = Excluído.
draw-delete-failed = O Telegram não me deixa mais excluir esta mensagem.
