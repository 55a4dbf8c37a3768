language-name = 简体中文

button-back = 返回
button-cancel = 取消
button-close = 关闭

open-draw = 画图
open-gif = 做 GIF
open-key = 我的 API 密钥
open-help = 帮助
open-history = 我的图片
open-settings = 设置
open-language = 语言
open-chat = 和模型对话
open-talks = 我的对话
open-limits = 我的额度
open-premium = Premium
open-privacy = 隐私
open-support = 客服

tier-free = 免费
tier-tier1 = Tier 1
tier-tier2 = Tier 2

wait-seconds = { $seconds } 秒后
wait-minutes = { $minutes } 分钟后
wait-hours = { $hours } 小时后
wait-days = { $days } 天后

limit-offer = { $tier } 可用 { $allowance }。
limit-offer-unlimited = { $tier } 不限次数。
limit-per-minute = 每分钟 { $count } 次
limit-per-hour = 每小时 { $count } 次
limit-per-day = 每天 { $count } 次
limit-per-seconds = 每 { $seconds } 秒 { $count } 次

not-yours = 这些按钮是别人的。发送 /image 获取您自己的。
outdated-button = 这个按钮太旧了，请重新发送命令。
anonymous-sender = 我需要知道是谁在提问。请暂时关闭匿名，或私聊我。
too-fast = 好快！请等几秒再试。
failed = 我们这边出了问题，未扣费。请重试；如果一直这样，请提供代码 { $reference }。
failed-toast = 我们这边出了问题，未扣费。请重试。

unknown-command = 我不认识 { $command }。我会做的都在 /help 里。
unknown-command-suggestion = 我不认识 { $command }。您是指 { $suggestion } 吗？

cancel-done = 已取消，未扣费。
cancel-nothing = 现在没有可取消的。
