history-drawn = Drawn on { $day }
history-lost = { $kind ->
    [gif] Telegram no longer has this GIF, but I remember how it was made: press Again.
   *[image] Telegram no longer has this picture, but I remember how it was made: press Again.
}
history-empty-title = My images
history-empty = Nothing here yet, and that is easy to change. Whatever you draw from now on waits for you here, for half a year.
history-elsewhere = Your images are yours alone: I show them in our private chat.
history-button-drop = Delete from history
history-dropped = Gone from My images for good. Its message in the chat stays.
history-gone = This one is no longer in My images.
