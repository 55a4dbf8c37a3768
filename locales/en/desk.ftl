off-image = Pictures are off for the moment. Nothing was charged; please try again later.
off-gif = GIFs are off for the moment. Nothing was charged; please try again later.
off-chat = Chats are off for the moment. Nothing was charged; please try again later.
off-inline = Inline mode is off for the moment
off-guest = I answer only in my own chats for the moment. Nothing was charged; please try again later.
off-keys = I give out no new keys for the moment. Please try again later.
off-trial = Trials are off for the moment. Please try again later.
off-payments = I take no payments for the moment. Please try again later.
