report-subtitle = Broadcast
report-empty = Nobody was written to
report-sent = Sent
report-blocked = Blocked the bot
report-failed = Failed
report-uncertain = Uncertain
report-per-minute = Sent per minute
