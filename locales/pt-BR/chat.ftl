chat-limited = { $limit ->
    [one] Você já usou sua { $limit } pergunta por enquanto. Nada foi cobrado.
   *[other] Você já usou suas { $limit } perguntas por enquanto. Nada foi cobrado.
}
chat-limited-until = Você pode perguntar de novo { $wait }, às { $time }.
chat-line-full = { $waiting ->
    [one] { $waiting } pergunta sua espera aqui, e esse é o máximo. Nada foi cobrado. Tente de novo quando ela for respondida.
   *[other] { $waiting } perguntas suas esperam aqui, e esse é o máximo. Nada foi cobrado. Tente de novo quando uma delas for respondida.
}
chat-key-banned = Sua chave API está bloqueada, então não posso perguntar a um modelo por você. Se acha que é um engano, escreva em /support.
chat-engine-away = Não consigo falar com os modelos de linguagem agora. Nada foi cobrado. Tente de novo em um minuto.

chat-title-new = Novo chat
chat-title-open = Este chat
chat-model = Modelo: { $model } · { $strengths }
chat-persona = Persona: { $persona }
chat-creativity = Criatividade: { $creativity }
chat-kept = { $days ->
    [one] Guardado por { $days } dia após a última resposta.
   *[other] Guardado por { $days } dias após a última resposta.
}
chat-not-kept = { $hours ->
    [one] Esquecido { $hours } hora após a última resposta.
   *[other] Esquecido { $hours } horas após a última resposta.
}
chat-home-hint = Toque em “Começar” ou envie logo sua pergunta.
chat-home-hint-reply = Toque em “Começar” ou responda a esta mensagem com sua pergunta.
chat-home-hint-open = Mude o que quiser e aplique a este chat, ou comece um novo.
chat-button-model = Modelo: { $model }
chat-button-persona = Persona: { $persona }
chat-button-creativity = Criatividade: { $creativity }
chat-button-keep = Guardar o novo chat
chat-button-dont-keep = Não guardar o novo chat
chat-button-settings = Ajustes do chat
chat-button-start = Começar
chat-button-start-new = Começar um novo chat
chat-button-apply = Aplicar a este chat
chat-button-show-all = Mostrar tudo
chat-button-star = ☆ Pôr meu modelo nos favoritos
chat-button-unstar = ★ Tirar meu modelo dos favoritos
chat-button-new-persona = Nova persona
chat-button-use-persona = Usar
chat-button-rename = Renomear
chat-button-instructions = Instruções
chat-button-delete = Excluir
chat-button-exact = Valores exatos
chat-button-parameter = { $name }: { $value }
chat-button-default = Voltar ao padrão

chat-models-title = Escolha um modelo
chat-models-hint = { $count ->
    [one] Há { $count } modelo.
   *[other] Há { $count } modelos. Você também pode digitar parte do nome.
}
chat-model-line = { $model } – { $strengths }
chat-page = { $page } / { $pages }
chat-search = { $count ->
    [one] { $count } nome com { $search }:
   *[other] { $count } nomes com { $search }:
}
chat-strength-pictures = vê imagens
chat-strength-code = código
chat-strength-reasoning = raciocínio
chat-strength-roleplay = interpretação de papéis
chat-strength-writing = escrita
chat-strength-long = textos longos
chat-strength-fast = rápido
chat-strength-general = perguntas gerais

chat-personas-title = Quem responde?
chat-persona-line = { $name } – { $about }
chat-personas-hint = { $count ->
    [0] Você também pode criar a sua: um nome e instruções em suas palavras.
   *[other] Abaixo estão as que você criou. ✎ altera uma.
}
chat-personas-full = Sem espaço: exclua uma antes
chat-persona-new = Nova persona
chat-persona-name-hint = { $max ->
    [one] Como ela se chama? Envie um nome de até { $max } caractere.
   *[other] Como ela se chama? Envie um nome de até { $max } caracteres.
}
chat-persona-prompt-hint = { $max ->
    [one] Como ela deve responder? Envie as instruções, de até { $max } caractere. Por exemplo: Você é um treinador de xadrez paciente. Pergunte meu lance antes de comentar.
   *[other] Como ela deve responder? Envie as instruções, de até { $max } caracteres. Por exemplo: Você é um treinador de xadrez paciente. Pergunte meu lance antes de comentar.
}
chat-persona-name_empty = O nome precisa de pelo menos um caractere visível.
chat-persona-name_too_long = { $max ->
    [one] O nome é longo demais: no máximo { $max } caractere.
   *[other] O nome é longo demais: no máximo { $max } caracteres.
}
chat-persona-prompt_empty = As instruções precisam de pelo menos um caractere visível.
chat-persona-prompt_too_long = { $max ->
    [one] As instruções são longas demais: no máximo { $max } caractere.
   *[other] As instruções são longas demais: no máximo { $max } caracteres.
}
chat-persona-too_many = { $max ->
    [one] Você tem { $max } persona, e esse é o máximo. Exclua-a antes.
   *[other] Você tem { $max } personas, e esse é o máximo. Exclua uma antes.
}
persona-name-assistant = Assistente
persona-name-writer = Escritor
persona-name-coder = Programador
persona-name-teacher = Professor
persona-name-translator = Tradutor
persona-name-editor = Revisor
persona-name-brainstormer = Parceiro de ideias
persona-name-friend = Amigo
persona-about-assistant = responde direto ao ponto
persona-about-writer = contos, posts e cartas com voz própria
persona-about-coder = código que funciona e seus porquês
persona-about-teacher = explica passo a passo e depois pergunta
persona-about-translator = a tradução e nada mais
persona-about-editor = corrige seu texto e lista as mudanças
persona-about-brainstormer = ideias do óbvio ao ousado
persona-about-friend = breve, próximo, puxa conversa

chat-creativity-title = Quão livre deve ser a resposta?
chat-creativity-line = { $name } – { $about }
chat-creativity-precise = Preciso
chat-creativity-balanced = Equilibrado
chat-creativity-creative = Criativo
chat-creativity-own = seus valores
chat-creativity-about-precise = fatos e código, quase igual toda vez
chat-creativity-about-balanced = para a maioria das perguntas
chat-creativity-about-creative = histórias e ideias, diferente toda vez
chat-exact-title = Valores exatos
chat-exact-hint = Para quem sabe o que faz. Cada modelo tem seu jeito.
chat-default = padrão
chat-parameter-maxTokens = Tamanho
chat-parameter-temperature = Temperatura
chat-parameter-topP = Top P
chat-parameter-topK = Top K
chat-parameter-repetitionPenalty = Repetição
chat-parameter-presencePenalty = Presença
chat-parameter-frequencyPenalty = Frequência
chat-parameter-about-maxTokens = A resposta mais longa, em tokens; 1.000 são umas 700 palavras em português. O que for mais longo pode continuar.
chat-parameter-about-temperature = Quanto acaso há na escolha das palavras. Acima de 2, quase nenhum modelo faz sentido.
chat-parameter-about-topP = Só as palavras mais prováveis que juntas somam esta probabilidade.
chat-parameter-about-topK = Só esta quantidade das palavras mais prováveis; 0 são todas.
chat-parameter-about-repetitionPenalty = Acima de 1, palavras já ditas voltam menos; abaixo de 1, mais.
chat-parameter-about-presencePenalty = Acima de 0, assuntos novos chegam antes; abaixo de 0, depois.
chat-parameter-about-frequencyPenalty = Acima de 0, palavras frequentes aparecem menos; abaixo de 0, mais.
chat-parameter-hint = De { $min } a { $max }; o padrão é { $default }. Você também pode digitar um número.

chat-switch-title = O que fazer com o que foi dito?
chat-switch-ask = { $model } é novo neste chat.
chat-switch-keep = Manter tudo
chat-switch-summarise = Manter um resumo
chat-switch-new = Começar um novo chat
chat-loss-pictures = { $count ->
    [one] Ele não vê imagens: { $count } fica de fora.
   *[other] Ele não vê imagens: { $count } ficam de fora.
}
chat-loss-turns = { $count ->
    [one] Nele cabe menos: a pergunta mais antiga e sua resposta ficam de fora.
   *[other] Nele cabe menos: as { $count } perguntas mais antigas e suas respostas ficam de fora.
}

chat-end-begun = Seu chat está aberto
chat-end-changed = Pronto, a partir da próxima resposta
chat-end-kept = Pronto, e tudo o que foi dito fica
chat-end-summarising = Pronto, estou resumindo o que foi dito
chat-open-hint = É só enviar sua pergunta. /new recomeça, /stop encerra o chat.
chat-open-hint-reply = Envie /chat com sua pergunta ou responda às minhas respostas. /new recomeça, /stop encerra o chat.
chat-card-closed = Fechado. Nada mudou.
chat-card-expired = Este cartão expirou. Envie /chat para abrir um novo.
chat-need-words = Preciso disso em palavras: envie como texto.
chat-no-model = Não há modelo com { $typed } no nome.
chat-no-model-suggestion = Não há modelo { $typed }. Você quis dizer { $suggestion }?
chat-not-in-range = { $name } aceita um número de { $min } a { $max }, não { $typed }.
chat-not-in-range-whole = { $name } aceita um número inteiro de { $min } a { $max }, não { $typed }.

chat-talk-gone = Este chat foi excluído ou é antigo demais.
chat-answer-gone = Não me lembro mais desta resposta. Envie sua pergunta de novo.
chat-not-yours = Este chat é de outra pessoa. Envie /chat para começar o seu.
chat-asked = Já vou!
chat-stopping = Estou parando. O que já chegou fica.
chat-stop-too-late = Tarde demais: já terminou.
chat-cancelled = Cancelado. Nada foi cobrado.
chat-cancel-too-late = Tarde demais: a vez dela chegou.
chat-closed = Este chat está fechado. Ele espera em “Meus chats”.
chat-nothing-open = Não há chat aberto aqui, nem resposta a caminho.

talks-title = Meus chats
talks-hint = { $count ->
    [one] Você tem { $count } chat.
   *[other] Você tem { $count } chats, os mais recentes primeiro.
}
talks-untitled = Chat sem título
talks-none = Você ainda não tem chats. Pergunte algo, e ele aparece aqui.
talks-elsewhere = Seus chats são só para você: estão no nosso chat privado.
talks-facts = { $count ->
    [one] { $model } · { $count } pergunta
   *[other] { $model } · { $count } perguntas
}
talks-last = Última resposta: { $day }
talks-is-open = Aberto aqui
talks-button-page = Todos os chats
talks-button-resume = Abrir de novo
talks-button-rename = Renomear
talks-button-export = Exportar
talks-button-remove = Excluir
talks-button-delete = Sim, excluir
talks-button-close = Fechar
talks-remove-ask = Excluir { $title } com tudo o que foi dito? Não dá para recuperar.
talks-rename-ask = Como { $title } vai se chamar? Envie um novo título.
talks-title-empty = O título precisa de pelo menos um caractere visível.
talks-resumed = Aberto de novo: é só continuar escrevendo.
talks-exporting = Aqui vai o arquivo.
talks-deleted = Excluído.
export-you = Você
export-left-branch = De um ramo abandonado.
export-picture = Imagem { $number }
export-unfinished = A resposta não chegou ao fim.
