history-drawn = Desenhado em { $day }
history-lost = { $kind ->
    [gif] O Telegram não tem mais este GIF, mas eu lembro como foi feito: toque em “De novo”.
   *[image] O Telegram não tem mais esta imagem, mas eu lembro como foi feita: toque em “De novo”.
}
history-empty-title = Minhas imagens
history-empty = Ainda não há nada, e isso é fácil de mudar. O que você desenhar agora espera por você aqui por meio ano.
history-elsewhere = Suas imagens são só suas: mostro no nosso chat privado.
history-button-drop = Tirar do histórico
history-dropped = Saiu de “Minhas imagens” de vez. A mensagem no chat fica.
history-gone = Isto não está mais em “Minhas imagens”.
