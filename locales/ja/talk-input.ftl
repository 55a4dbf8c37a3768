input-choice = これを画像にしますか、それとも話しますか？
input-button-picture = 画像にする
input-button-talk = 話す
input-button-remember = ☐ 次から聞かない
input-button-remembers = ☑ 次から聞かない
input-remembered-picture = これからは、チャットが開いていないとき、書かれたものを画像にします。/chat で開けます。
input-remembered-talk = これからは、書かれたものに答えます。画像は /image で作れます。
input-button-forget = また聞く
input-forgotten = 分かりました、毎回お聞きします。
input-gone = ここに書かれたものはもうありません。もう一度送ってください。

input-nothing-asked = 私の名前のすぐ後に質問を書くか、質問したいメッセージにそれで返信してください。

input-unseeing = { $model } は画像を見られません。料金は発生していません。
input-unseeing-none = { $model } は画像を見られず、いま見られる他のモデルもありません。料金は発生していません。
input-button-switch = { $model } に聞く
input-button-words = 言葉だけ送る
input-no-seeing-model = いま画像を見られるモデルがありません。料金は発生していません。

input-kept = これと、続けて送るものを預かりました：ボタンで質問できます。
input-button-ask = いま質問する

input-rest-unseen = メッセージ 1 通分いっぱいなので、続きがあるかもしれません。このグループでは私の名前を含むものだけが届きます：残りを名前付きで送るか、個人チャットで全部送ってください。料金は発生していません。
input-edited-piece = このメッセージは長い質問の一部なので、全体がどうなるか分かりません。まとめてもう一度送ってください。
text-in-pieces = メッセージが Telegram には長すぎて分割されました：最初の部分だけ読みました。1 通に収まるものはそのまま届きます。

input-unreadable-voice = 音声は聞けません。
input-unreadable-video = 動画とアニメーションは見られません。
input-unreadable-sticker = いいですね！でも、ステッカーとゲームは読めません。
input-unreadable-poll = アンケートとリストは読めません。
input-unreadable-location = 地図上の場所は読めません。
input-unreadable-contact = 連絡先カードは読めません。
input-unreadable-file = この種類のファイルは読めません。
input-unreadable-picture-type = この形式の画像は読めません。
input-unreadable-large-picture = 画像が大きすぎます：Telegram から受け取れるのは 20 MB までです。
input-unreadable-other = この種類のメッセージは読めません。
input-readable = 言葉、写真、または画像ファイル（PNG、JPEG、WebP、GIF）を送ってください。
