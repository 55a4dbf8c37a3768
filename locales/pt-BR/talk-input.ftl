input-choice = Faço uma imagem disso ou conversamos sobre isso?
input-button-picture = Fazer uma imagem
input-button-talk = Conversar
input-button-remember = ☐ Não perguntar mais
input-button-remembers = ☑ Não perguntar mais
input-remembered-picture = De agora em diante, faço uma imagem do que você escrever quando não houver chat aberto. /chat abre um.
input-remembered-talk = De agora em diante, respondo ao que você escrever. Imagens vêm com /image.
input-button-forget = Perguntar de novo
input-forgotten = Certo, vou perguntar toda vez.
input-gone = Não tenho mais o que você escreveu aqui. Envie de novo, por favor.

input-nothing-asked = Escreva sua pergunta logo depois do meu nome, ou responda com ela àquilo sobre o que está perguntando.

input-unseeing = { $model } não vê imagens. Nada foi cobrado.
input-unseeing-none = { $model } não vê imagens, e agora nenhum outro modelo vê. Nada foi cobrado.
input-button-switch = Perguntar a { $model }
input-button-words = Enviar só as palavras
input-no-seeing-model = Nenhum modelo que vê imagens está disponível agora. Nada foi cobrado.

input-kept = Guardei isto e o que você enviar agora mesmo: o botão faz a pergunta.
input-button-ask = Perguntar agora

input-rest-unseen = Isto enche uma mensagem inteira, então pode haver mais. Neste grupo só recebo o que cita meu nome: envie o resto com ele, ou tudo no nosso chat privado. Nada foi cobrado.
input-edited-piece = Esta mensagem é parte de uma pergunta maior, e não sei como o todo deve ficar agora. Envie de novo de uma só vez.
text-in-pieces = Sua mensagem era longa demais para o Telegram e veio em partes: li só a primeira. O que cabe em uma mensagem chega inteiro.

input-unreadable-voice = Não consigo ouvir áudio.
input-unreadable-video = Não consigo ver vídeos e animações.
input-unreadable-sticker = Que legal! Mas não sei ler figurinhas e jogos.
input-unreadable-poll = Não sei ler enquetes e listas.
input-unreadable-location = Não sei ler lugares no mapa.
input-unreadable-contact = Não sei ler cartões de contato.
input-unreadable-file = Não sei ler arquivos desse tipo.
input-unreadable-picture-type = Não sei ler imagens nesse formato.
input-unreadable-large-picture = Essa imagem é grande demais: o Telegram me entrega no máximo 20 MB.
input-unreadable-other = Não sei ler esse tipo de mensagem.
input-readable = Envie palavras, uma foto ou uma imagem como arquivo (PNG, JPEG, WebP ou GIF).
