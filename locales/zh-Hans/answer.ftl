answer-button-continue = 继续
answer-button-regenerate = 重新回答
answer-button-new = 新对话
answer-button-stop = 停止
answer-button-cancel = 取消
answer-button-retry = 重试
answer-button-keep = 全部保留
answer-button-model = 换个模型

answer-waiting = { $position ->
    [1] 下一个就是您的问题：我还在回答上一个。
   *[other] 您的问题排在第 { $position } 位，我会逐个回答。
}
answer-waiting-maintenance = 我正在短暂维护。您的问题已保留，维护结束后我会自动回答。
answer-cancelled = 已取消，未扣费。
answer-stopped = 还没开始就停止了，未扣费。
answer-summarised = 好了：新模型已大致了解之前的内容，请继续。
answer-no-summary = 所以没有摘要，但什么都没丢：新模型会直接阅读之前的内容，能装多少读多少。

answer-note-file = 后面还很长：完整回答在下方文件里。
answer-note-length = 回答已达到长度上限，点“继续”可从这里接着说。
answer-note-filtered = 模型自身的过滤器在此结束了回答。
answer-note-stopped = 已停止。
answer-note-broken = 与模型的连接在此中断。
answer-note-broken-free = 与模型的连接在此中断，这次回答未扣费。
answer-note-rich-off = 原来 Telegram 在这里还不支持富文本回答，我已关闭。/settings 可重新开启。
answer-note-pictures = 这个模型看不了图片，所以没有参考图片作答。
answer-note-left-out = 对话已经很长：模型不再看到最初的 { $count } 个问题。

answer-not-charged = 未扣费。
answer-failed-engine-busy = 模型正忙，没有接受这个问题。
answer-failed-engine-away = 目前连不上模型。
answer-failed-engine-failed = 模型没能回答这个问题。
answer-failed-timeout = 模型太久没有回应。
answer-failed-empty = 模型什么也没说就结束了。
answer-failed-filtered = 模型自身的过滤器拦下了回答。
answer-failed-refused = { $param ->
    [messages] 模型拒绝了这个问题。
   *[other] 模型拒绝了这个请求。
}
answer-failed-model-gone = 这个模型已经没有了。换一个，对话就能继续。
answer-failed-too-long = 问题超过了这个模型能读的长度。请缩短，或换一个能读更长内容的模型。
answer-failed-limit = 您的提问额度已用完。
answer-failed-key-banned = 您的密钥已被封禁，我无法替您询问模型。如有误会，请发送 /support。
answer-failed-key-refused = 服务没有接受您的密钥：见 /key。
answer-failed-talk-gone = 这个对话已经没有了。
answer-failed-picture-too-big = 图片太大：请发送不超过 20 MB 的，最好以照片形式发送。
answer-failed-picture-unreadable = 我读不了这张图片：文件已损坏或格式未知。请以照片形式发送。
answer-failed-picture-gone = Telegram 已经没有这张图片，请再发一次。
answer-failed-service = 我们这边出了问题，已通知运营者。
answer-failed-unknown = 回答时出了点问题。
