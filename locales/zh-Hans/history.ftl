history-drawn = 绘制于 { $day }
history-lost = { $kind ->
    [gif] Telegram 已经没有这个 GIF，但我记得它是怎么做的：点“再来一次”。
   *[image] Telegram 已经没有这张图片，但我记得它是怎么做的：点“再来一次”。
}
history-empty-title = 我的图片
history-empty = 这里还是空的，不过很容易改变。从现在起您画的都会在这里保留半年。
history-elsewhere = 您的图片只属于您：我在私聊里给您看。
history-button-drop = 从历史中删除
history-dropped = 已从“我的图片”永久删除，聊天里的消息还在。
history-gone = 它已经不在“我的图片”里了。
