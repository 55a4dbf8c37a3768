language-name = 日本語

button-back = 戻る
button-cancel = キャンセル
button-close = 閉じる

open-draw = 画像を描く
open-gif = GIF を作る
open-key = API キー
open-help = ヘルプ
open-history = マイ画像
open-settings = 設定
open-language = 言語
open-chat = モデルと話す
open-talks = マイチャット
open-limits = 利用上限
open-premium = Premium
open-privacy = プライバシー
open-support = サポート

tier-free = 無料
tier-tier1 = Tier 1
tier-tier2 = Tier 2

wait-seconds = { $seconds } 秒後
wait-minutes = { $minutes } 分後
wait-hours = { $hours } 時間後
wait-days = { $days } 日後

limit-offer = { $tier } では { $allowance }です。
limit-offer-unlimited = { $tier } は無制限です。
limit-per-minute = 1 分に { $count } 回
limit-per-hour = 1 時間に { $count } 回
limit-per-day = 1 日に { $count } 回
limit-per-seconds = { $seconds } 秒に { $count } 回

not-yours = これは別の人のボタンです。/image を送ると自分のボタンが出ます。
outdated-button = このボタンは古すぎます。コマンドをもう一度送ってください。
anonymous-sender = どなたの質問か知る必要があります。匿名を一時的にオフにするか、個人チャットで送ってください。
too-fast = 速いですね！数秒待ってから、もう一度お試しください。
failed = こちら側で問題が発生しました。料金は発生していません。もう一度お試しください。続く場合はコード { $reference } をお知らせください。
failed-toast = こちら側で問題が発生しました。料金は発生していません。もう一度お試しください。

unknown-command = { $command } は分かりません。できることはすべて /help にあります。
unknown-command-suggestion = { $command } は分かりません。{ $suggestion } のことですか？

cancel-done = キャンセルしました。料金は発生していません。
cancel-nothing = いまキャンセルするものはありません。
