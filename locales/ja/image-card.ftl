image-queued = { $position ->
    [1] 次があなたの番です。
   *[other] あなたは { $position } 番目です。
}
image-queued-maintenance = { $position ->
    [1] 少しの間メンテナンス中です。終わると、あなたの分から自動で始めます。
   *[other] 少しの間メンテナンス中です。あなたの分は { $position } 番目として保管し、自動で始まります。
}
image-wait-seconds = あと約 { $seconds } 秒です。
image-wait-minutes = あと約 { $minutes } 分です。

image-drawing = { $kind ->
    [gif] 動かしています…
   *[image] 描いています…
}
image-drawing-for = { $kind ->
    [gif] 動かしています… { $seconds } 秒
   *[image] 描いています… { $seconds } 秒
}
image-drawing-still = { $kind ->
    [gif] まだ動かしています… { $seconds } 秒
   *[image] まだ描いています… { $seconds } 秒
}
image-drawing-slow = { $kind ->
    [gif] この GIF は時間がかかっています… { $seconds } 秒
   *[image] 時間がかかっています… { $seconds } 秒
}
image-engine-waiting = 描画エンジンが応答していません。試し続けますので、そのままお待ちください。
image-cancelled = キャンセルしました。料金は発生していません。

image-result-details-gif = { $steps } ステップ · CFG { $cfg }
image-result-seconds = { $seconds } 秒
image-result-seed = シード

image-album-drawn = { $count } 枚中 { $drawn } 枚完成
image-album-short = { $count } 枚中 { $drawn } 枚ができました。残りの料金は発生していません。
image-album-cancelled = キャンセルしました。

image-not-charged = 料金は発生していません。
image-failed-engine-busy = { $kind ->
    [gif] 描画エンジンが混み合っていて、この GIF を受け付けませんでした。
   *[image] 描画エンジンが混み合っていて、この画像を受け付けませんでした。
}
image-failed-engine-away = いま描画エンジンに接続できません。
image-failed-engine-failed = { $kind ->
    [gif] 描画エンジンはこの GIF の作成に失敗しました。
   *[image] 描画エンジンはこの画像の作成に失敗しました。
}
image-failed-timeout = { $kind ->
    [gif] GIFに時間がかかりすぎたため、中止しました。
   *[image] 画像に時間がかかりすぎたため、中止しました。
}
image-failed-refused = { $param ->
    [model] 描画エンジンにこのモデルはもうありません。
    [sampler] 描画エンジンにこのサンプラーはもうありません。
    [prompt] 描画エンジンがこの説明を拒否しました。
   *[other] 描画エンジンがこのリクエストを拒否しました。
}
image-failed-limit-image = 画像の上限に達しました。
image-failed-limit-gif = GIF の上限に達しました。
image-failed-key-banned = キーが利用停止のため、描けません。誤りと思われる場合は、/support にご連絡ください。
image-failed-key-refused = 描画サービスがキーを受け付けませんでした：/key をご覧ください。
image-failed-not-allowed-here = { $kind ->
    [gif] このチャットでは GIF を送れません。
   *[image] このチャットでは画像を送れません。
}
image-failed-too-big = { $kind ->
    [gif] GIFが Telegram で送れる大きさを超えました。
   *[image] 画像が Telegram で送れる大きさを超えました。
}
image-failed-no-way-here = 描けましたが、いまこのメッセージには表示できません。運営者に知らせました。
image-failed-no-private-chat = 描けましたが、送るための個人チャットがありません。私を開いて「開始」を押し、もう一度お試しください。
image-failed-service = こちら側に問題があり、運営者に通知しました。
image-failed-unknown = { $kind ->
    [gif] 動かしているときに問題が発生しました。
   *[image] 描いているときに問題が発生しました。
}

image-button-cancel = キャンセル
image-button-again = もう一度
image-button-vary = バリエーション
image-button-edit = 編集
image-button-seed = 同じシード
image-button-file = ファイルで
image-button-gif = GIF にする
image-button-delete = 削除
image-button-retry = もう一度試す
