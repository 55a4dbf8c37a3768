history-drawn = { $day } に作成
history-lost = { $kind ->
    [gif] この GIFは Telegram に残っていませんが、作り方は覚えています：「もう一度」を押してください。
   *[image] この画像は Telegram に残っていませんが、作り方は覚えています：「もう一度」を押してください。
}
history-empty-title = マイ画像
history-empty = まだ何もありません。これから描くものは、半年間ここに残ります。
history-elsewhere = 画像はあなただけのものです。私との個人チャットでお見せします。
history-button-drop = 履歴から削除
history-dropped = 「マイ画像」から完全に削除しました。チャットのメッセージは残ります。
history-gone = これはもう「マイ画像」にありません。
