premium-title = Premium
premium-now-free = You’re on the free tier.
premium-now = You have { $tier } until { $date }.
premium-now-for-ever = You have { $tier }, without an end.
premium-renews = { $stars ->
    [one] { $tier } renews on { $date } for { $stars } Star.
   *[other] { $tier } renews on { $date } for { $stars } Stars.
}
premium-renewal-failed = Telegram could not take the next payment for { $tier }, due on { $date }. Top up your Stars and it goes on.
premium-renewal-off = { $tier } no longer renews. Its current month was paid until { $date }.
premium-offer = { $stars ->
    [one] { $tier } · { $stars } Star a month
   *[other] { $tier } · { $stars } Stars a month
}
premium-image = Pictures: { $allowance }
premium-gif = GIFs: { $allowance }
premium-llm = Answers of models: { $allowance }
premium-no-limit = no limit
premium-unlimited = Pictures, GIFs and answers without a limit
premium-about = A month is 30 days. It renews by itself until you stop it, and what is paid for stays yours to its end.
premium-more = Terms: /terms · Help with payments: /paysupport
premium-upgrade = Take { $tier }, and { $lower } stops renewing. Its remaining days are not lost: they go on when { $tier } ends.
premium-nothing-sold = There is nothing to buy here.
premium-no-links = Telegram gives me no way to pay right now. Try the button again in a minute; nothing was charged.
premium-button-subscribe = { $stars ->
    [one] { $tier } for { $stars } Star a month
   *[other] { $tier } for { $stars } Stars a month
}
premium-button-stop = Stop renewing { $tier }
premium-button-stop-now = Yes, stop renewing
premium-button-resume = Renew { $tier } again
premium-ask-stop = Stop renewing { $tier }? What is paid for stays yours; Telegram will take nothing on { $date }.
premium-stopped = { $tier } no longer renews. What is paid for stays yours.
premium-resumed = { $tier } may renew again. If Telegram still shows it as cancelled, switch it on in Settings › My Stars.
premium-resume-yourself = You ended { $tier } in Telegram, so only you can take it up again: Settings › My Stars › this bot.
premium-renews-already = Another subscription of yours renews already. Stop that one first, so that you don’t pay twice.
premium-over = This subscription has ended. Nothing was charged.
premium-not-changed = Telegram didn’t do that just now. Try again in a minute, or change it in Settings › My Stars.
premium-elsewhere = Payments are between you and me: let’s go on in our private chat.
premium-invoice-title = { $tier } for a month
premium-invoice-description = Everything { $tier } has, for 30 days at a time. It renews by itself until you stop it in /premium or in Telegram’s settings.

checkout-not-offered = This price is out of date. Send /premium for the current one. Nothing was charged.
checkout-banned = Your API key is banned, so this would do nothing for you. Write to /support first. Nothing was charged.
checkout-subscribed = You have this subscription already, and it renews by itself. Nothing was charged.
checkout-covered = Your subscription has everything of this one already. Stop it in /premium first, if you want to change. Nothing was charged.
checkout-unavailable = I can’t take payments this minute. Please try again shortly. Nothing was charged.
checkout-off = I take no payments for the moment. Please try again later. Nothing was charged.

payment-stars = { $stars ->
    [one] { $stars } Star
   *[other] { $stars } Stars
}
payment-no-tier = unknown item
payment-is-refunded = refunded
payment-thanks = Thank you! { $tier } is yours until { $date }.
payment-renews = It renews by itself. You can stop that at any time in /premium.
payment-renewed = { $tier } is renewed until { $date }. Thank you!
payment-replaces = Your earlier subscription to { $tier } no longer renews. What is left of it is not lost.
payment-refunded = { $stars ->
    [one] { $stars } Star was given back to you.
   *[other] { $stars } Stars were given back to you.
}
payment-refunded-some = A payment was given back to you.
payment-refunded-tier = It was your payment for { $paid }. Your tier now: { $tier }.
payment-refunded-stopped = That subscription no longer renews.
payment-refunded-unknown = It was a payment for something I don’t sell.
payment-kept = { $stars ->
    [one] You paid { $stars } Star for something I don’t sell, and Telegram didn’t let me give it back. The admins know and will.
   *[other] You paid { $stars } Stars for something I don’t sell, and Telegram didn’t let me give them back. The admins know and will.
}
payment-unbooked = Something about a payment of yours could not be written down. It is not lost: the admins know and will put it right.
payment-renewal-active = { $tier } renews again, on { $date }.
payment-renewal-canceled = { $tier } no longer renews. What is paid for stays yours; its current month was paid until { $date }.
payment-renewal-failed = { $stars ->
    [one] Telegram could not take { $stars } Star for { $tier }, due on { $date }. Top up your Stars in Settings › My Stars, or it ends a day later.
   *[other] Telegram could not take { $stars } Stars for { $tier }, due on { $date }. Top up your Stars in Settings › My Stars, or it ends a day later.
}
payment-admin-paid = New subscription
payment-admin-renewed = Subscription renewed
payment-admin-refunded = Payment refunded
payment-admin-kept = Paid for something unknown, and Telegram refuses the refund: please look into it
payment-admin-unbooked = A payment or refund could not be booked: look into the log
payment-admin-unstoppable = A second subscription could not be stopped: this person may pay twice
payment-admin-who = From user { $user }

paysupport-title = Help with payments
paysupport-about = Telegram’s own support can’t help with what is bought here; the people who run this bot can. Name the payment by its code.
paysupport-none = You have paid for nothing here so far.

terms-title = Terms
terms-service = You buy higher limits for this bot and its API, for your own Telegram account. Nothing else is sold.
terms-price = The price stands in /premium, in Telegram Stars, before you pay. A month is 30 days.
terms-renewal = A subscription renews by itself until you stop it in /premium or in Telegram. What is paid for stays yours to its end.
terms-refund = If something went wrong, ask for your Stars back through /paysupport. A refunded month ends at once.
terms-rules = Your key is for you alone. A key that gets around is banned; write to /support if that was a mistake.
terms-data = What is remembered of you, and how to delete it: /privacy. Payments stay on record.
terms-contact = Who answers for this bot: the people behind /support. Telegram is not a party to the purchase.

refund-usage = Send /refund and the payment’s code. For a payment I never saw, add the user’s id behind it.
refund-unknown = I don’t know this code. If Telegram shows the payment, send /refund, the code and the user’s id.
refund-before = This payment was given back before. Nothing more was paid out.
refund-unsure = Telegram didn’t answer. Send the command again: nothing is given back twice.
refund-refused = Telegram refuses: { $reason }

command-premium = Higher limits
command-paysupport = Help with payments
command-terms = Terms of purchase
