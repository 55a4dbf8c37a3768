image-queued = { $position ->
    [1] 下一个就是您。
   *[other] 您排在第 { $position } 位。
}
image-queued-maintenance = { $position ->
    [1] 我正在短暂维护。结束后第一个就做您的，会自动开始。
   *[other] 我正在短暂维护。您的请求已保留，排在第 { $position } 位，会自动开始。
}
image-wait-seconds = 大约还需 { $seconds } 秒。
image-wait-minutes = 大约还需 { $minutes } 分钟。

image-drawing = { $kind ->
    [gif] 正在生成动画…
   *[image] 正在画…
}
image-drawing-for = { $kind ->
    [gif] 正在生成动画… { $seconds } 秒
   *[image] 正在画… { $seconds } 秒
}
image-drawing-still = { $kind ->
    [gif] 还在生成动画… { $seconds } 秒
   *[image] 还在画… { $seconds } 秒
}
image-drawing-slow = { $kind ->
    [gif] 这个 GIF 需要些时间… { $seconds } 秒
   *[image] 这张需要些时间… { $seconds } 秒
}
image-engine-waiting = 绘图引擎没有响应。我会继续尝试，您无需操作。
image-cancelled = 已取消，未扣费。

image-result-details-gif = { $steps } 步 · CFG { $cfg }
image-result-seconds = { $seconds } 秒
image-result-seed = 种子

image-album-drawn = { $drawn } / { $count } 已完成
image-album-short = { $count } 张图片中有 { $drawn } 张在这里，其余未扣费。
image-album-cancelled = 已取消。

image-not-charged = 未扣费。
image-failed-engine-busy = { $kind ->
    [gif] 绘图引擎正忙，没有接受这个 GIF。
   *[image] 绘图引擎正忙，没有接受这张图片。
}
image-failed-engine-away = 目前连不上绘图引擎。
image-failed-engine-failed = { $kind ->
    [gif] 绘图引擎没能完成这个 GIF。
   *[image] 绘图引擎没能完成这张图片。
}
image-failed-timeout = { $kind ->
    [gif] 这个 GIF耗时太久，已放弃。
   *[image] 这张图片耗时太久，已放弃。
}
image-failed-refused = { $param ->
    [model] 绘图引擎已经没有这个模型。
    [sampler] 绘图引擎已经没有这个采样器。
    [prompt] 绘图引擎拒绝了这个描述。
   *[other] 绘图引擎拒绝了这个请求。
}
image-failed-limit-image = 图片额度已用完。
image-failed-limit-gif = GIF 额度已用完。
image-failed-key-banned = 您的密钥已被封禁，我无法为您画图。如有误会，请发送 /support。
image-failed-key-refused = 绘图服务没有接受您的密钥：见 /key。
image-failed-not-allowed-here = { $kind ->
    [gif] 这个聊天不允许我发送 GIF。
   *[image] 这个聊天不允许我发送图片。
}
image-failed-too-big = { $kind ->
    [gif] GIF超过了 Telegram 允许我发送的大小。
   *[image] 图片超过了 Telegram 允许我发送的大小。
}
image-failed-no-way-here = 已画好，但目前无法在这条消息里显示。运营者已得知。
image-failed-no-private-chat = 已画好，但我和您还没有私聊可以发送。请打开我，点“开始”后重试。
image-failed-service = 我们这边出了问题，已通知运营者。
image-failed-unknown = { $kind ->
    [gif] 生成动画时出了点问题。
   *[image] 画图时出了点问题。
}

image-button-cancel = 取消
image-button-again = 再来一次
image-button-vary = 变化
image-button-edit = 编辑
image-button-seed = 相同种子
image-button-file = 发文件
image-button-gif = 做成 GIF
image-button-delete = 删除
image-button-retry = 重试
