inline-image-title = Desenhar
inline-image-about = { $model } · { $size }
inline-gif-title = Criar um GIF
inline-gif-about = Alguns segundos em movimento
inline-ask-title = Fazer uma pergunta
inline-ask-about = { $model } responde neste chat mesmo
inline-own-title = Das minhas imagens

inline-hint = Escreva o que desenhar ou perguntar
inline-join-first = Entre no nosso canal para me usar aqui
inline-limited = Limite atingido, livre { $wait }
inline-open-first = Abra-me primeiro
inline-banned = Sua chave está bloqueada
inline-problem = Algo está errado: veja o quê
inline-away = Já volto

inline-placeholder = { $choice ->
    [ask] Um momento. Se nada acontecer, toque em “Fazer”.
    [gif] Seu GIF já vai começar. Se nada acontecer, toque em “Fazer”.
   *[image] Sua imagem já vai começar. Se nada acontecer, toque em “Fazer”.
}
inline-button-make = Fazer
inline-button-cancel = Cancelar
inline-button-stop = Parar
inline-button-retry = Tentar de novo
inline-button-reask = Tentar de novo
inline-button-again = De novo
inline-button-yours = Faça a sua
inline-button-open = Abrir-me
inline-button-see = Ver
inline-button-rest = Ler o resto
inline-button-go-on = Seguir no privado

inline-in-private = Está pronto, no chat privado de quem pediu.
inline-join = Entre antes no nosso canal: “Abrir-me” mostra como. Nada foi cobrado.
inline-failed = Algo deu errado do nosso lado. Nada foi cobrado.
inline-cut = Isto é só o começo.
inline-started = A caminho.
inline-words-gone = Não lembro mais do que se tratava. Envie mais uma vez.

inline-back-title = Tudo pronto
inline-back = Escolha um chat, e o que você digitou estará lá de novo.
inline-button-back = Escolher um chat
inline-back-gone = Não lembro mais o que você digitou. Escreva meu nome e algumas palavras em qualquer chat.

inline-go-on = Isso é tudo. Continue aqui: é só escrever.
inline-answer-elsewhere = Esta resposta é de quem perguntou. Pergunte o mesmo para mim e terá a sua.
inline-guest-empty = Escreva depois do meu nome o que você quer: “desenhe uma raposa vermelha”, ou uma pergunta.

staging-missing-title = Não dá para mostrar imagens em mensagens inline
staging-missing = O Telegram não aceita envios ali. Por enquanto eu as envio a chats privados. Crie um canal privado, adicione-me como administrador e ponha o id dele em STAGING_CHAT_ID.
staging-trouble-title = O chat auxiliar não aceita arquivos
staging-trouble-missing = Não estou nele, ou ele não existe. Adicione-me de novo ou confira STAGING_CHAT_ID.
staging-trouble-no-rights = Não posso enviar imagens e arquivos ali. Torne-me um administrador que possa postar.
staging-trouble-flooded = O Telegram pede uma pausa ali: vai coisa demais de uma vez. Um canal próprio aguenta mais que um grupo.
staging-trouble-refused = O Telegram recusa o que envio ali. O log diz por quê.
staging-trouble-until = Até lá, o que é desenhado inline não é cobrado nem mostrado.
