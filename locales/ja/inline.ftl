inline-image-title = 画像を描く
inline-image-about = { $model } · { $size }
inline-gif-title = GIF を作る
inline-gif-about = 数秒間の動き
inline-ask-title = 質問する
inline-ask-about = { $model } がこのチャットで答えます
inline-own-title = マイ画像から

inline-hint = 描くもの・質問を入力
inline-join-first = チャンネルに参加すると使えます
inline-limited = 上限に達しました（{ $wait }に再開）
inline-open-first = 先に私を開いてください
inline-banned = キーは利用停止です
inline-problem = 問題があります：詳細
inline-away = すぐ戻ります

inline-placeholder = { $choice ->
    [ask] 少々お待ちください。何も起こらなければ「作る」を押してください。
    [gif] まもなく GIF を始めます。何も起こらなければ「作る」を押してください。
   *[image] まもなく描き始めます。何も起こらなければ「作る」を押してください。
}
inline-button-make = 作る
inline-button-cancel = キャンセル
inline-button-stop = 停止
inline-button-retry = もう一度試す
inline-button-reask = もう一度試す
inline-button-again = もう一度
inline-button-yours = 自分も作る
inline-button-open = ボットを開く
inline-button-see = 見る
inline-button-rest = 続きを読む
inline-button-go-on = 個人チャットで続ける

inline-in-private = できました。依頼した人の個人チャットにあります。
inline-join = 先にチャンネルに参加してください：「ボットを開く」で方法がわかります。料金は発生していません。
inline-failed = こちら側で問題が発生しました。料金は発生していません。
inline-cut = これは最初の部分だけです。
inline-started = 始めました。
inline-words-gone = 何の話だったか覚えていません。もう一度送ってください。

inline-back-title = 準備できました
inline-back = チャットを選ぶと、入力した内容がまた現れます。
inline-button-back = チャットを選ぶ
inline-back-gone = 入力された内容を覚えていません。どのチャットでも、私の名前と言葉を書いてください。

inline-go-on = 以上がすべてです。ここで続けられます：そのまま書いてください。
inline-answer-elsewhere = この回答は質問した人のものです。同じことを私に尋ねれば、あなたの回答が得られます。
inline-guest-empty = 私の名前の後に希望を書いてください：「赤いキツネを描いて」、または質問を。

staging-missing-title = インラインメッセージに画像を表示できません
staging-missing = Telegram はそこへのアップロードを受け付けません。いまは個人チャットに送っています。非公開チャンネルを作り、私を管理者にして、その ID を STAGING_CHAT_ID に書いてください。
staging-trouble-title = 中継チャットがファイルを受け付けません
staging-trouble-missing = 私がそこにいないか、チャットがありません。もう一度追加するか、STAGING_CHAT_ID を確認してください。
staging-trouble-no-rights = そこに画像やファイルを送れません。投稿できる管理者にしてください。
staging-trouble-flooded = Telegram がしばらく待つよう求めています：一度に送りすぎです。専用のチャンネルならグループより多く送れます。
staging-trouble-refused = そこに送るものを Telegram が拒否しています。理由はログにあります。
staging-trouble-until = それまで、インラインで描いたものに料金は発生せず、表示もされません。
