answer-button-continue = 続ける
answer-button-regenerate = 再回答
answer-button-new = 新しいチャット
answer-button-stop = 停止
answer-button-cancel = キャンセル
answer-button-retry = もう一度試す
answer-button-keep = すべて残す
answer-button-model = 別のモデル

answer-waiting = { $position ->
    [1] 次がこの質問の番です。いま一つ前に回答しています。
   *[other] この質問は { $position } 番目です。順番に回答します。
}
answer-waiting-maintenance = 少しの間メンテナンス中です。質問は保管し、終わりしだい自動で回答します。
answer-cancelled = キャンセルしました。料金は発生していません。
answer-stopped = 最初の言葉の前に停止しました。料金は発生していません。
answer-summarised = 完了：新しいモデルはこれまでの要点を把握しています。そのまま続けてください。
answer-no-summary = 要約はありませんが、何も失われていません：新しいモデルが、収まるかぎり元の会話を直接読みます。

answer-note-file = 続きが長いため、回答の全文は下のファイルにあります。
answer-note-length = 回答が最大の長さに達しました。「続ける」で続きが読めます。
answer-note-filtered = モデル自身のフィルターがここで回答を終えました。
answer-note-stopped = 停止しました。
answer-note-broken = ここでモデルとの接続が切れました。
answer-note-broken-free = ここでモデルとの接続が切れました。この回答に料金は発生していません。
answer-note-rich-off = ここでは Telegram がリッチ回答に対応していないため、オフにしました。/settings で再びオンにできます。
answer-note-pictures = このモデルは画像を見られないため、画像なしで回答しました。
answer-note-left-out = チャットが長くなったため、モデルは最初の { $count } 件の質問を見ていません。

answer-not-charged = 料金は発生していません。
answer-failed-engine-busy = モデルが混み合っていて、質問を受け付けませんでした。
answer-failed-engine-away = いまモデルに接続できません。
answer-failed-engine-failed = モデルはこの質問の処理に失敗しました。
answer-failed-timeout = モデルからの応答が長く途絶えました。
answer-failed-empty = モデルは何も言わずに終わりました。
answer-failed-filtered = モデル自身のフィルターが回答を止めました。
answer-failed-refused = { $param ->
    [messages] モデルがこの質問を拒否しました。
   *[other] モデルがこのリクエストを拒否しました。
}
answer-failed-model-gone = このモデルはもうありません。別のモデルを選べば、チャットを続けられます。
answer-failed-too-long = 質問がこのモデルの読める長さを超えています。短くするか、もっと長く読めるモデルを選んでください。
answer-failed-limit = 質問の上限に達しました。
answer-failed-key-banned = キーが利用停止のため、モデルに質問できません。誤りと思われる場合は、/support にご連絡ください。
answer-failed-key-refused = サービスがキーを受け付けませんでした：/key をご覧ください。
answer-failed-talk-gone = このチャットはもうありません。
answer-failed-picture-too-big = 画像が大きすぎます：20 MB 以下で、できれば写真として送ってください。
answer-failed-picture-unreadable = この画像は読み取れません：ファイルが壊れているか、未知の形式です。写真として送ってください。
answer-failed-picture-gone = この画像は Telegram に残っていません。もう一度送ってください。
answer-failed-service = こちら側に問題があり、運営者に通知しました。
answer-failed-unknown = 回答中に問題が発生しました。
