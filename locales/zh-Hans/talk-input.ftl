input-choice = 把它画成图片，还是聊聊它？
input-button-picture = 画成图片
input-button-talk = 聊聊它
input-button-remember = ☐ 不再询问
input-button-remembers = ☑ 不再询问
input-remembered-picture = 从现在起，没有打开对话时，我会把您写的画成图片。/chat 打开对话。
input-remembered-talk = 从现在起，我会回答您写的内容。画图用 /image。
input-button-forget = 恢复询问
input-forgotten = 好的，我每次都会问。
input-gone = 您在这里写的内容我已经没有了，请重新发送。

input-nothing-asked = 请在我的名字后面直接写问题，或用它回复您想问的内容。

input-unseeing = { $model } 看不了图片。未扣费。
input-unseeing-none = { $model } 看不了图片，目前其他模型也看不了。未扣费。
input-button-switch = 问 { $model }
input-button-words = 只发送文字
input-no-seeing-model = 目前没有能看图片的模型。未扣费。

input-kept = 这条和您紧接着发送的我都留着：点按钮即可提问。
input-button-ask = 现在提问

input-rest-unseen = 这占满了一整条消息，后面可能还有。在本群里我只收到提到我名字的内容：请带上我的名字发送其余部分，或在私聊里全部发送。未扣费。
input-edited-piece = 这条消息是一个长问题的一部分，我不知道现在完整的是什么。请一次性重新发送。
text-in-pieces = 您的消息对 Telegram 来说太长，被拆开了：我只读了第一段。一条消息放得下的内容会保持完整。

input-unreadable-voice = 我听不了音频。
input-unreadable-video = 我看不了视频和动画。
input-unreadable-sticker = 不错！可惜我读不了贴纸和游戏。
input-unreadable-poll = 我读不了投票和清单。
input-unreadable-location = 我读不了地图上的地点。
input-unreadable-contact = 我读不了联系人名片。
input-unreadable-file = 我读不了这种文件。
input-unreadable-picture-type = 我读不了这种格式的图片。
input-unreadable-large-picture = 图片太大：Telegram 最多给我 20 MB。
input-unreadable-other = 我读不了这种消息。
input-readable = 请发送文字、照片，或图片文件（PNG、JPEG、WebP 或 GIF）。
