history-drawn = Dibujado el { $day }
history-lost = { $kind ->
    [gif] Telegram ya no tiene este GIF, pero recuerdo cómo se hizo: pulsa «Otra vez».
   *[image] Telegram ya no tiene esta imagen, pero recuerdo cómo se hizo: pulsa «Otra vez».
}
history-empty-title = Mis imágenes
history-empty = Aún no hay nada, y eso tiene fácil arreglo. Lo que dibujes desde ahora te espera aquí medio año.
history-elsewhere = Tus imágenes son solo tuyas: las enseño en nuestro chat privado.
history-button-drop = Quitar del historial
history-dropped = Eliminado de «Mis imágenes» para siempre. Su mensaje en el chat se queda.
history-gone = Esto ya no está en «Mis imágenes».
