draw-title = { $kind ->
    [gif] 新 GIF
   *[image] 新图片
}
draw-ask-prompt = { $kind ->
    [gif] 想让什么动起来？用您自己的话描述，任何语言都行。
   *[image] 想画什么？用您自己的话描述，任何语言都行。
}
draw-ask-prompt-reply = { $kind ->
    [gif] 想让什么动起来？请用描述回复这条消息。
   *[image] 想画什么？请用描述回复这条消息。
}
draw-model = 模型：{ $model }
draw-size = 尺寸：{ $size }
draw-review-hint = { $kind ->
    [gif] 准备好了？点“生成动画”。要修改描述，直接发送新的。
   *[image] 准备好了？点“画图”。要修改描述，直接发送新的。
}
draw-button-model = 模型：{ $model }
draw-button-size = 尺寸：{ $size }
draw-button-count = 数量：{ $value }
draw-button-go = { $kind ->
    [gif] 生成动画
   *[image] 画图
}
draw-models-title = 选择模型
draw-models-hint = 共有 { $count } 个模型，也可以输入名称。
draw-page = { $page } / { $pages }
draw-sizes-title = 选择尺寸
draw-sizes-hint = 也可以自己输入，例如 768x1024。
draw-automatic = 自动
draw-random = 随机
draw-button-steps = 步数：{ $value }
draw-button-cfg = CFG：{ $value }
draw-button-sampler = 采样器：{ $value }
draw-button-seed = 种子：{ $value }
draw-button-negative = 排除…
draw-button-negative-set = ✓ 排除
draw-button-loras = { $count ->
    [0] LoRA
   *[other] LoRA：{ $count }
}
draw-button-presets = 预设
draw-button-star = ☆ 收藏我的模型
draw-button-unstar = ★ 取消收藏我的模型
draw-button-save = 保存这些设置
draw-button-show-all = 显示全部
draw-button-remove = 移除
draw-search = { $count } 个名称含有 { $search }。
draw-samplers-title = 选择采样器
draw-samplers-hint = 它决定噪声怎样变成图片。也可以输入名称。
draw-loras-title = 选择 LoRA
draw-loras-hint = 最多叠加五个小模型。点一下添加，再点一下设置权重，或直接输入，例如 add_detail:0.8。
draw-lora-title = LoRA 权重
draw-lora-hint = 从 { $min } 到 { $max }，1 为全部强度。也可以输入数字。
draw-presets-title = 预设
draw-presets-hint = { $count ->
    [0] 还没有保存。把模型、尺寸和其他设置存成一个名字吧。
   *[other] 点名称即可使用它的设置。
}
draw-preset-name-title = 存为预设
draw-preset-name-hint = 这些设置叫什么？请发送一个短名称。
draw-count-title = 要几张图片？
draw-count-hint = 从 { $min } 到 { $max }，以相册显示，每张单独计数。也可以输入数字。
draw-steps-title = 步数
draw-steps-hint = 步数越多，时间越长，细节越多。从 { $min } 到 { $max }，也可以输入数字。
draw-cfg-title = CFG
draw-cfg-hint = { $kind ->
    [gif] GIF遵循描述的严格程度。从 { $min } 到 { $max }，也可以输入数字。
   *[image] 图片遵循描述的严格程度。从 { $min } 到 { $max }，也可以输入数字。
}
draw-seed-title = 种子
draw-seed-hint = { $kind ->
    [gif] 相同的种子会再次得到相同的 GIF。请输入 { $min } 到 { $max } 的数字，或保持随机。
   *[image] 相同的种子会再次得到相同的图片。请输入 { $min } 到 { $max } 的数字，或保持随机。
}
draw-negative-title = 排除
draw-negative-hint = { $kind ->
    [gif] GIF 里不该出现什么？请以文本发送，例如：模糊、文字、多余的手指。
   *[image] 图片里不该出现什么？请以文本发送，例如：模糊、文字、多余的手指。
}
draw-cancelled = 已取消，未扣费。
draw-panel-expired = 这个面板已过期。发送 /image 或 /gif 打开新的。
draw-need-words = 我需要文字：请以文本发送描述。
draw-started = 马上就来！

draw-limited-image = 您目前的 { $limit } 张图片已用完，未扣费。
draw-limited-gif = 您目前的 { $limit } 个 GIF 已用完，未扣费。
draw-limited-until = 下一个可在{ $wait }开始（{ $time }）。
draw-limited-several = 您要 { $count } 张图片，目前只剩 { $remaining } 张。未扣费。
draw-limited-several-until = 全部可在{ $wait }开始（{ $time }）。
draw-limited-too-many = 一次放不下这么多：最多 { $limit } 张。
draw-backlog-full = 您有 { $max } 个图片和 GIF 在排队，已是上限。未扣费。请等一个完成，或取消一个。
draw-key-banned = 您的 API 密钥已被封禁，我无法为您画图。如有误会，请发送 /support。
draw-engine-away = 目前连不上绘图引擎。未扣费。请一分钟后再试。

draw-problem-unknown-option = 我不认识选项 { $option }。
draw-problem-mistyped-option = 我不认识选项 { $option }。您是指 { $suggestion } 吗？
draw-problem-not-for-gifs = GIF 没有 { $option }，它用于 /image。
draw-problem-repeated-option = { $option } 出现了两次，以哪个为准？
draw-problem-missing-value = { $option } 后面需要一个值。
draw-problem-not-in-range = { $option } 需要 { $min } 到 { $max } 的整数，而不是 { $value }。
draw-problem-bad-size = 画不了 { $value } 这个尺寸。请用像素，如 { $pixels }（每边 { $min } 到 { $max }），或比例，如 { $ratio }。
draw-problem-prompt-too-long = 描述有 { $length } 个字符，最多 { $max } 个。
draw-problem-unknown-model = 没有模型 { $value }。
draw-problem-mistyped-model = 没有模型 { $value }。您是指 { $suggestion } 吗？
draw-problem-unknown-sampler = 没有采样器 { $value }。
draw-problem-mistyped-sampler = 没有采样器 { $value }。您是指 { $suggestion } 吗？
draw-problem-bad-lora = 看不懂 LoRA { $value }。请写成 { $example }，权重从 { $min } 到 { $max }。
draw-problem-too-many-loras = LoRA 太多：最多 { $max } 个。
draw-problem-unknown-lora = 没有 LoRA { $value }。
draw-problem-mistyped-lora = 没有 LoRA { $value }。您是指 { $suggestion } 吗？
draw-problem-unknown-preset = 没有预设 { $value }。
draw-problem-mistyped-preset = 没有预设 { $value }。您是指 { $suggestion } 吗？
draw-problem-too-many-presets = 您已有 { $max } 个预设，已是上限。请先删除一个。
draw-problem-next = 未扣费。请改好这一行再发送，或让我一步步来问。

draw-recipe-gone = 我已经不记得这是怎么做的了。发送 /image 或 /gif 做个新的。
draw-cancel-too-late = 太晚了：已经完成。
draw-cancelling = 正在停止，已画好的会保留。
draw-deleted = 已删除。
draw-delete-failed = Telegram 不再允许我删除这条消息。
