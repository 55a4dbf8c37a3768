gate-title = Antes, um passo
gate-about = { $count ->
    [one] Trabalho para os inscritos deste canal. Entre nele e volte: o que você pediu roda sozinho.
   *[other] Trabalho para os inscritos destes canais. Entre neles e volte: o que você pediu roda sozinho.
}
gate-channel-join = Entrar em { $channel }
gate-channel-joined = ✓ { $channel }
gate-channel-unnamed = nosso canal
gate-button-check = Já entrei
gate-still-missing = Ainda não vejo você lá: { $channels }. Entre e toque de novo.
gate-join-first = Entre no canal primeiro, e isto vai funcionar.
gate-open-title = Você entrou, boas-vindas!
gate-open = Tudo está liberado.
gate-open-resuming = Agora, o que você pediu.
gate-key-suspended = Você saiu de { $channel }, então sua chave API está pausada. Volte quando quiser, e ela funciona na hora.
gate-key-renewed = Que bom ter você de volta! Sua chave API funciona de novo.
gate-join-declined = Não posso deixar você entrar em { $channel }: sua chave API está bloqueada. Se for um engano, escreva para mim e toque em /support.
gate-alert-name = { $title } ({ $channel })
gate-alert-title = Não consigo ver quem está em { $channel }
gate-alert-not-admin = Não sou administrador lá. Torne-me um nas configurações do canal, em “Administradores”.
gate-alert-not-there = Não estou mais lá. Adicione-me de novo ao canal como administrador.
gate-alert-no-channel = Esse canal não existe mais, ou CHANNEL_ID o indica errado. Confira CHANNEL_ID e me reinicie, ou tire-o de lá.
gate-alert-open = Até lá, ninguém fica de fora: todos passam.
gate-alert-works = Vejo de novo quem está em { $channel }. A verificação funciona.
gate-alert-invite-title = Não consigo deixar ninguém entrar em { $channel }
gate-alert-invite = Há pessoas querendo entrar, e não posso criar um link nem responder a pedidos. Dê-me lá a permissão “Adicionar inscritos” ou ponha um link em CHANNEL_URL.
