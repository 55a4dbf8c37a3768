inline-image-title = 画图
inline-image-about = { $model } · { $size }
inline-gif-title = 做 GIF
inline-gif-about = 会动的几秒钟
inline-ask-title = 提一个问题
inline-ask-about = { $model } 直接在此聊天中回答
inline-own-title = 来自我的图片

inline-hint = 写下要画或要问的
inline-join-first = 加入我们的频道即可在此使用
inline-limited = 额度已用完，{ $wait }恢复
inline-open-first = 请先打开我
inline-banned = 您的密钥已被封禁
inline-problem = 出了点问题：查看
inline-away = 我马上回来

inline-placeholder = { $choice ->
    [ask] 请稍等。如果没有动静，请点“制作”。
    [gif] 您的 GIF 即将开始。如果没有动静，请点“制作”。
   *[image] 您的图片即将开始。如果没有动静，请点“制作”。
}
inline-button-make = 制作
inline-button-cancel = 取消
inline-button-stop = 停止
inline-button-retry = 重试
inline-button-reask = 重试
inline-button-again = 再来一次
inline-button-yours = 做一个自己的
inline-button-open = 打开我
inline-button-see = 查看
inline-button-rest = 阅读全文
inline-button-go-on = 私聊继续

inline-in-private = 已完成，在请求者的私聊里。
inline-join = 请先加入我们的频道：点“打开我”查看方法，未扣费。
inline-failed = 我们这边出了问题，未扣费。
inline-cut = 这只是开头。
inline-started = 开始了。
inline-words-gone = 我已不记得这是关于什么的，请再发一次。

inline-back-title = 准备好了
inline-back = 选择一个聊天，您输入的内容会再次出现。
inline-button-back = 选择聊天
inline-back-gone = 我已不记得您输入的内容。请在任意聊天中输入我的名字和几个词。

inline-go-on = 回答到此为止。可以在这里继续：直接写就行。
inline-answer-elsewhere = 这个回答属于提问者。您问我同样的问题，就会有自己的回答。
inline-guest-empty = 在我的名字后面写下您想要的：“画一只红狐狸”，或一个问题。

staging-missing-title = 图片无法在内联消息中显示
staging-missing = Telegram 不接受在那里上传，目前我发到私聊。请创建一个私有频道，把我设为管理员，并把它的 id 填入 STAGING_CHAT_ID。
staging-trouble-title = 中转聊天不接收文件
staging-trouble-missing = 我不在其中，或它不存在。请重新添加我，或检查 STAGING_CHAT_ID。
staging-trouble-no-rights = 我无权在那里发送图片和文件。请把我设为可发布内容的管理员。
staging-trouble-flooded = Telegram 要求暂停一会儿：一次发送得太多。单独的频道比群组承受得更多。
staging-trouble-refused = Telegram 拒绝我发到那里的内容，原因见日志。
staging-trouble-until = 在此之前，内联绘制的内容不扣费也不显示。
