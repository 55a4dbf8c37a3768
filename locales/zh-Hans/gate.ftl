gate-title = 先完成一步
gate-about = { $count ->
    [1] 我为这个频道的订阅者服务。加入后再回来：您的请求会自动执行。
   *[other] 我为这些频道的订阅者服务。加入后再回来：您的请求会自动执行。
}
gate-channel-join = 加入 { $channel }
gate-channel-joined = ✓ { $channel }
gate-channel-unnamed = 我们的频道
gate-button-check = 我已加入
gate-still-missing = 还没看到您加入：{ $channels }。请加入后再点一次。
gate-join-first = 请先加入频道，然后就能用了。
gate-open-title = 欢迎加入！
gate-open = 全部功能已开放。
gate-open-resuming = 现在来做您刚才要的。
gate-key-suspended = 您离开了 { $channel }，API 密钥已暂停。随时回来，它会立刻恢复。
gate-key-renewed = 欢迎回来！您的 API 密钥已恢复。
gate-join-declined = 我不能让您加入 { $channel }：您的 API 密钥已被封禁。如有误会，请给我发消息并点 /support。
gate-alert-name = { $title }（{ $channel }）
gate-alert-title = 我看不到谁在 { $channel } 里
gate-alert-not-admin = 我在那里不是管理员。请在频道设置的“管理员”中把我设为管理员。
gate-alert-not-there = 我已不在频道里。请重新把我添加为管理员。
gate-alert-no-channel = 这个频道已不存在，或 CHANNEL_ID 写错了。请检查 CHANNEL_ID 并重启我，或把它从中删除。
gate-alert-open = 在此之前不拦任何人：所有人都能通过。
gate-alert-works = 我又能看到谁在 { $channel } 里了，验证恢复正常。
gate-alert-invite-title = 我无法让人加入 { $channel }
gate-alert-invite = 有人想加入，但我既不能创建链接，也不能处理申请。请在那里给我“添加订阅者”权限，或在 CHANNEL_URL 中填写链接。
