draw-title = { $kind ->
    [gif] 新しい GIF
   *[image] 新しい画像
}
draw-ask-prompt = { $kind ->
    [gif] 何を動かしますか？自分の言葉で、どの言語でも書いてください。
   *[image] 何を描きますか？自分の言葉で、どの言語でも書いてください。
}
draw-ask-prompt-reply = { $kind ->
    [gif] 何を動かしますか？このメッセージに説明で返信してください。
   *[image] 何を描きますか？このメッセージに説明で返信してください。
}
draw-model = モデル：{ $model }
draw-size = サイズ：{ $size }
draw-review-hint = { $kind ->
    [gif] 準備ができたら「動かす」を押してください。説明を変えるには、新しいものを送るだけです。
   *[image] 準備ができたら「描く」を押してください。説明を変えるには、新しいものを送るだけです。
}
draw-button-model = モデル：{ $model }
draw-button-size = サイズ：{ $size }
draw-button-count = 枚数：{ $value }
draw-button-go = { $kind ->
    [gif] 動かす
   *[image] 描く
}
draw-models-title = モデルを選択
draw-models-hint = { $count } 個のモデルがあります。名前を入力することもできます。
draw-page = { $page } / { $pages }
draw-sizes-title = サイズを選択
draw-sizes-hint = 768x1024 のように入力することもできます。
draw-automatic = 自動
draw-random = ランダム
draw-button-steps = ステップ：{ $value }
draw-button-cfg = CFG：{ $value }
draw-button-sampler = サンプラー：{ $value }
draw-button-seed = シード：{ $value }
draw-button-negative = 除外…
draw-button-negative-set = ✓ 除外
draw-button-loras = { $count ->
    [0] LoRA
   *[other] LoRA：{ $count }
}
draw-button-presets = プリセット
draw-button-star = ☆ モデルをお気に入りに追加
draw-button-unstar = ★ モデルをお気に入りから外す
draw-button-save = この設定を保存
draw-button-show-all = すべて表示
draw-button-remove = 外す
draw-search = { $search } を含む名前 { $count } 件。
draw-samplers-title = サンプラーを選択
draw-samplers-hint = ノイズがどう画像になるかを決めます。名前を入力することもできます。
draw-loras-title = LoRA を選択
draw-loras-hint = 小さなモデルを 5 個まで重ねられます。押すと追加、もう一度押すと重み、add_detail:0.8 のような入力もできます。
draw-lora-title = LoRA の重み
draw-lora-hint = { $min } から { $max } まで、1 が最大の強さです。数字を入力することもできます。
draw-presets-title = プリセット
draw-presets-hint = { $count ->
    [0] まだ保存がありません。モデルやサイズなどに名前を付けて保存できます。
   *[other] 名前を押すと、その設定を使います。
}
draw-preset-name-title = プリセットとして保存
draw-preset-name-hint = この設定の名前は？短い名前を送ってください。
draw-count-title = 画像は何枚ですか？
draw-count-hint = { $min } から { $max } まで、アルバムで表示します。1 枚ずつ数えます。数字を入力することもできます。
draw-steps-title = ステップ
draw-steps-hint = ステップが多いほど時間がかかり、細かくなります。{ $min } から { $max } まで。数字を入力することもできます。
draw-cfg-title = CFG
draw-cfg-hint = { $kind ->
    [gif] GIFが言葉にどれだけ忠実か。{ $min } から { $max } まで。数字を入力することもできます。
   *[image] 画像が言葉にどれだけ忠実か。{ $min } から { $max } まで。数字を入力することもできます。
}
draw-seed-title = シード
draw-seed-hint = { $kind ->
    [gif] 同じシードなら同じ GIF になります。{ $min } から { $max } までの数字を入力するか、ランダムのままにしてください。
   *[image] 同じシードなら同じ画像になります。{ $min } から { $max } までの数字を入力するか、ランダムのままにしてください。
}
draw-negative-title = 除外
draw-negative-hint = { $kind ->
    [gif] GIF に入れたくないものは？テキストで送ってください。例：ぼやけ、文字、余分な指。
   *[image] 画像に入れたくないものは？テキストで送ってください。例：ぼやけ、文字、余分な指。
}
draw-cancelled = キャンセルしました。料金は発生していません。
draw-panel-expired = このパネルは期限切れです。/image か /gif を送ると新しく開けます。
draw-need-words = 言葉が必要です：説明をテキストで送ってください。
draw-started = すぐに！

draw-limited-image = いまは { $limit } 枚の画像を使い切りました。料金は発生していません。
draw-limited-gif = いまは { $limit } 個の GIF を使い切りました。料金は発生していません。
draw-limited-until = 次は{ $wait }（{ $time }）に始められます。
draw-limited-several = ご希望は { $count } 枚ですが、いまの残りは { $remaining } 枚です。料金は発生していません。
draw-limited-several-until = すべて{ $wait }（{ $time }）に始められます。
draw-limited-too-many = 一度には収まりません：最大 { $limit } 枚です。
draw-backlog-full = 画像と GIF が { $max } 個待っていて、これが上限です。料金は発生していません。完成を待つか、一つキャンセルしてください。
draw-key-banned = API キーが利用停止のため、描けません。誤りと思われる場合は、/support にご連絡ください。
draw-engine-away = いま描画エンジンに接続できません。料金は発生していません。1 分後にもう一度お試しください。

draw-problem-unknown-option = { $option } というオプションは分かりません。
draw-problem-mistyped-option = { $option } というオプションは分かりません。{ $suggestion } のことですか？
draw-problem-not-for-gifs = GIF に { $option } はありません。/image で使えます。
draw-problem-repeated-option = { $option } が 2 回あります。どちらですか？
draw-problem-missing-value = { $option } の後に値が必要です。
draw-problem-not-in-range = { $option } は { $min } から { $max } までの整数です。{ $value } は使えません。
draw-problem-bad-size = { $value } のサイズでは描けません。{ $pixels } のようなピクセル（各辺 { $min } から { $max }）か、{ $ratio } のような比率で指定してください。
draw-problem-prompt-too-long = 説明が { $length } 文字あります。最大は { $max } 文字です。
draw-problem-unknown-model = { $value } というモデルはありません。
draw-problem-mistyped-model = { $value } というモデルはありません。{ $suggestion } のことですか？
draw-problem-unknown-sampler = { $value } というサンプラーはありません。
draw-problem-mistyped-sampler = { $value } というサンプラーはありません。{ $suggestion } のことですか？
draw-problem-bad-lora = LoRA の { $value } が読み取れません。{ $example } のように、重みを { $min } から { $max } で書いてください。
draw-problem-too-many-loras = LoRA が多すぎます：最大 { $max } 個です。
draw-problem-unknown-lora = { $value } という LoRA はありません。
draw-problem-mistyped-lora = { $value } という LoRA はありません。{ $suggestion } のことですか？
draw-problem-unknown-preset = { $value } というプリセットはありません。
draw-problem-mistyped-preset = { $value } というプリセットはありません。{ $suggestion } のことですか？
draw-problem-too-many-presets = プリセットはすでに { $max } 個あり、これが上限です。先に一つ削除してください。
draw-problem-next = 料金は発生していません。直してもう一度送るか、順番に質問させてください。

draw-recipe-gone = 作り方をもう覚えていません。/image か /gif を送ると新しく作れます。
draw-cancel-too-late = 間に合いませんでした：すでに完了しています。
draw-cancelling = 停止します。描き終えたものは残ります。
draw-deleted = 削除しました。
draw-delete-failed = Telegram の制限により、このメッセージはもう削除できません。
