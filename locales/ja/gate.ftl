gate-title = まずは一歩
gate-about = { $count ->
    [1] このチャンネルの登録者のために働いています。参加して戻ると、ご依頼は自動で実行されます。
   *[other] これらのチャンネルの登録者のために働いています。参加して戻ると、ご依頼は自動で実行されます。
}
gate-channel-join = { $channel } に参加
gate-channel-joined = ✓ { $channel }
gate-channel-unnamed = 私たちのチャンネル
gate-button-check = 参加しました
gate-still-missing = まだ参加を確認できません：{ $channels }。参加してからもう一度押してください。
gate-join-first = 先にチャンネルに参加すると、使えるようになります。
gate-open-title = 参加ありがとうございます、ようこそ！
gate-open = すべて使えるようになりました。
gate-open-resuming = では、先ほどのご依頼を。
gate-key-suspended = { $channel } を退出したため、API キーは停止中です。いつでも戻れば、すぐにまた使えます。
gate-key-renewed = おかえりなさい！API キーがまた使えます。
gate-join-declined = { $channel } にお通しできません：API キーが利用停止です。誤りであれば、私にメッセージを送り /support を押してください。
gate-alert-name = { $title }（{ $channel }）
gate-alert-title = { $channel } の参加者が見えません
gate-alert-not-admin = そこでは管理者ではありません。チャンネル設定の「管理者」で私を管理者にしてください。
gate-alert-not-there = もうチャンネルにいません。もう一度、管理者として追加してください。
gate-alert-no-channel = そのチャンネルはもうないか、CHANNEL_ID が誤っています。CHANNEL_ID を確認して私を再起動するか、そこから削除してください。
gate-alert-open = それまではだれも止めません：全員が通れます。
gate-alert-works = { $channel } の参加者がまた見えます。ゲートは正常です。
gate-alert-invite-title = { $channel } に人を通せません
gate-alert-invite = 参加希望者がいますが、リンクの作成も申請への対応もできません。そこで「登録者の追加」の権限をください。または CHANNEL_URL にリンクを書いてください。
