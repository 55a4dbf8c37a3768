group-title = Settings of this group
group-about = Only admins of the group can change them.
group-uses = I answer to: { $uses }
group-uses-none = I answer to no command here
group-audience-everybody = Who may ask me: everybody
group-audience-admins = Who may ask me: admins only
group-cap-none = Per person and day: as much as their own allowance
group-cap = { $count ->
    [one] Per person and day: { $count } request
   *[other] Per person and day: { $count } requests
}
group-pool-none = Who pays: everybody from their own allowance
group-pool-given = { $count ->
    [one] Who pays: { $admin }, { $count } request a day for all together
   *[other] Who pays: { $admin }, { $count } requests a day for all together
}
group-pool-admin = an admin
group-quiet-none = Quiet hours: none
group-quiet-hours = Quiet hours: { $from } to { $until } ({ $zone })
group-language-own = Language: everybody’s own
group-language = Language: { $language }
group-context-on = Chats: a question goes on with the person’s chat
group-context-off = Chats: each question stands by itself
group-button-settings = Group settings
group-button-image = Pictures
group-button-gif = GIFs
group-button-chat = Chat
group-button-audience-everybody = Let everybody ask
group-button-audience-admins = Let only admins ask
group-button-cap = Per person
group-button-pool = Who pays
group-button-quiet = Quiet hours
group-button-language = Language
group-button-context-on = Go on with chats
group-button-context-off = Take each question by itself
group-button-close = Close
group-button-back = Back
group-button-no-cap = No limit
group-button-no-pool = Everybody for themselves
group-button-quiet-on = Set quiet hours
group-button-quiet-off = No quiet hours
group-button-quiet-from = From { $hour }
group-button-quiet-until = To { $hour }
group-button-language-own = Everybody’s own
group-about-cap = How much may one person ask for here in a day? Their own allowance stays as it is.
group-about-pool = How much a day do you give the group from your own allowance? Members then pay nothing here.
group-about-quiet = At these hours I make nothing here. The group’s time is { $zone }.
group-about-language = Which language do I speak here?
group-changed = Done.
group-for-admins = Only admins of this group can change that.

group-refused-off-image = Pictures are turned off in this group. In our private chat they work.
group-refused-off-gif = GIFs are turned off in this group. In our private chat they work.
group-refused-off-chat = Chats are turned off in this group. In our private chat they work.
group-refused-quiet = This group has quiet hours until { $time }. Nothing was charged. In our private chat I’m awake.
group-refused-admins-only = In this group only admins may ask me. In our private chat you may, too.
group-refused-person-full = You’ve used your share in this group for today. There is more at { $time }, and in our private chat you have your own allowance.
group-refused-pool-full = Today’s allowance of this group is used up. There is more at { $time }, and in our private chat you have your own.
group-refused-pool-dry = The allowance this group draws on is used up until { $time }. In our private chat you have your own.
group-refused-pool-barred = Whoever pays for this group can’t at the moment. Its admins can change that in /settings; in our private chat you have your own allowance.
group-ask-in-private = Ask in private

group-welcome-title = Hi! I make pictures, GIFs and answers.
group-welcome-image = Picture: { $example }
group-welcome-gif = GIF: { $example }
group-welcome-chat = Question: { $example }, or begin with { $name }, or reply to an answer of mine
group-welcome-silent = Otherwise I stay silent, and I don’t read along.
group-welcome-rights = What I need
group-right-send = Sending messages and media, to answer at all: I have it.
group-right-send-missing = Sending messages and media, to answer at all: it’s missing. Please allow it.
group-right-delete = Deleting messages, to remove API keys that somebody posts by mistake: I have it.
group-right-delete-missing = Deleting messages, to remove API keys that somebody posts by mistake: I don’t have it. It’s up to you.

silenced-no-rights = I may not send that in “{ $group }”. Nothing was charged. Ask its admins to let me send messages and media, or ask me here.
silenced-topic-closed = The topic in “{ $group }” is closed or gone, so I can’t answer there. Nothing was charged. Ask in another topic, or here.
silenced-flood = “{ $group }” takes no more messages from me right now. Nothing was charged. Try again in a minute, or ask me here.
silenced-brought-here = The topic in “{ $group }” is closed or gone, so what you asked for is here.
silenced-group-unnamed = your group
