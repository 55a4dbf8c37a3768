chat-limited = { $limit ->
    [one] You’ve used your { $limit } question for now. Nothing was charged.
   *[other] You’ve used your { $limit } questions for now. Nothing was charged.
}
chat-limited-until = You can ask again { $wait }, at { $time }.
chat-line-full = { $waiting ->
    [one] { $waiting } of your questions is waiting here, which is the most. Nothing was charged. Try again when it is answered.
   *[other] { $waiting } of your questions are waiting here, which is the most. Nothing was charged. Try again when one of them is answered.
}
chat-key-banned = Your API key is banned, so I can’t ask a model for you. If you think that’s a mistake, write to /support.
chat-engine-away = I can’t reach the language models right now. Nothing was charged. Please try again in a minute.

chat-title-new = New chat
chat-title-open = This chat
chat-model = Model: { $model } · { $strengths }
chat-persona = Persona: { $persona }
chat-creativity = Creativity: { $creativity }
chat-kept = { $days ->
    [one] Kept for { $days } day after the last answer.
   *[other] Kept for { $days } days after the last answer.
}
chat-not-kept = { $hours ->
    [one] Forgotten { $hours } hour after the last answer.
   *[other] Forgotten { $hours } hours after the last answer.
}
chat-home-hint = Press Start, or just send your question.
chat-home-hint-reply = Press Start, or reply to this message with your question.
chat-home-hint-open = Change what you like and apply it to this chat, or start a new one.
chat-button-model = Model: { $model }
chat-button-persona = Persona: { $persona }
chat-button-creativity = Creativity: { $creativity }
chat-button-keep = Keep the new chat
chat-button-dont-keep = Don’t keep the new chat
chat-button-settings = Chat settings
chat-button-start = Start
chat-button-start-new = Start a new chat
chat-button-apply = Apply to this chat
chat-button-show-all = Show all
chat-button-star = ☆ Add my model to favourites
chat-button-unstar = ★ Remove my model from favourites
chat-button-new-persona = New persona
chat-button-use-persona = Use
chat-button-rename = Rename
chat-button-instructions = Instructions
chat-button-delete = Delete
chat-button-exact = Exact values
chat-button-parameter = { $name }: { $value }
chat-button-default = Back to the default

chat-models-title = Choose a model
chat-models-hint = { $count ->
    [one] There is { $count } model.
   *[other] There are { $count } models. You can also type a part of a name.
}
chat-model-line = { $model } – { $strengths }
chat-page = { $page } / { $pages }
chat-search = { $count ->
    [one] { $count } name with { $search } in it:
   *[other] { $count } names with { $search } in them:
}
chat-strength-pictures = sees pictures
chat-strength-code = code
chat-strength-reasoning = reasoning
chat-strength-roleplay = role play
chat-strength-writing = writing
chat-strength-long = long texts
chat-strength-fast = fast
chat-strength-general = general questions

chat-personas-title = Who shall answer?
chat-persona-line = { $name } – { $about }
chat-personas-hint = { $count ->
    [0] You can also make your own: a name, and instructions in your words.
   *[other] Below are those you made. ✎ changes one.
}
chat-personas-full = No room for more: delete one first
chat-persona-new = New persona
chat-persona-name-hint = { $max ->
    [one] What shall it be called? Send a name of { $max } character.
   *[other] What shall it be called? Send a name of up to { $max } characters.
}
chat-persona-prompt-hint = { $max ->
    [one] How shall it answer? Send the instructions, in { $max } character.
   *[other] How shall it answer? Send the instructions, up to { $max } characters. Such as: You are a patient chess coach. Ask me for my move before you comment.
}
chat-persona-name_empty = A name needs at least one character that can be seen.
chat-persona-name_too_long = { $max ->
    [one] That name is too long: { $max } character is the most.
   *[other] That name is too long: { $max } characters are the most.
}
chat-persona-prompt_empty = The instructions need at least one character that can be seen.
chat-persona-prompt_too_long = { $max ->
    [one] Those instructions are too long: { $max } character is the most.
   *[other] Those instructions are too long: { $max } characters are the most.
}
chat-persona-too_many = { $max ->
    [one] You have { $max } persona, which is the most. Delete it first.
   *[other] You have { $max } personas, which is the most. Delete one first.
}
persona-name-assistant = Assistant
persona-name-writer = Writer
persona-name-coder = Coder
persona-name-teacher = Teacher
persona-name-translator = Translator
persona-name-editor = Editor
persona-name-brainstormer = Idea partner
persona-name-friend = Friend
persona-about-assistant = answers to the point
persona-about-writer = stories, posts, letters with a voice
persona-about-coder = working code and its reasons
persona-about-teacher = explains step by step, then asks you
persona-about-translator = the translation and nothing else
persona-about-editor = corrects your text, lists the changes
persona-about-brainstormer = ideas from the obvious to the bold
persona-about-friend = short, warm, asks back

chat-creativity-title = How freely shall it answer?
chat-creativity-line = { $name } – { $about }
chat-creativity-precise = Precise
chat-creativity-balanced = Balanced
chat-creativity-creative = Creative
chat-creativity-own = your values
chat-creativity-about-precise = facts and code, nearly the same every time
chat-creativity-about-balanced = for most questions
chat-creativity-about-creative = stories and ideas, different every time
chat-exact-title = Exact values
chat-exact-hint = For those who know what they do. Every model has its own taste.
chat-default = default
chat-parameter-maxTokens = Answer length
chat-parameter-temperature = Temperature
chat-parameter-topP = Top P
chat-parameter-topK = Top K
chat-parameter-repetitionPenalty = Repetition
chat-parameter-presencePenalty = Presence
chat-parameter-frequencyPenalty = Frequency
chat-parameter-about-maxTokens = The longest answer, in tokens; 1,000 are about 750 English words. What is longer can be continued.
chat-parameter-about-temperature = How much chance there is in the choice of words. Above 2 hardly any model makes sense.
chat-parameter-about-topP = Only the likeliest words that together have this probability.
chat-parameter-about-topK = Only so many of the likeliest words; 0 is all of them.
chat-parameter-about-repetitionPenalty = Above 1 words that are there already come less often, below 1 more often.
chat-parameter-about-presencePenalty = Above 0 new subjects come sooner, below 0 later.
chat-parameter-about-frequencyPenalty = Above 0 frequent words come less often, below 0 more often.
chat-parameter-hint = From { $min } to { $max }; the default is { $default }. You can also type a number.

chat-switch-title = What about what was said?
chat-switch-ask = { $model } is new to this chat.
chat-switch-keep = Keep all of it
chat-switch-summarise = Keep a summary
chat-switch-new = Begin a new chat
chat-loss-pictures = { $count ->
    [one] It can’t see pictures: { $count } is left out.
   *[other] It can’t see pictures: { $count } are left out.
}
chat-loss-turns = { $count ->
    [one] It holds less: the oldest { $count } question with its answer does not fit.
   *[other] It holds less: the oldest { $count } questions with their answers don’t fit.
}

chat-end-begun = Your chat is open
chat-end-changed = Done, from the next answer on
chat-end-kept = Done, and all that was said stays
chat-end-summarising = Done, I’m writing a summary of what was said
chat-open-hint = Just send your question. /new begins afresh, /stop ends the chat.
chat-open-hint-reply = Send /chat with your question, or reply to my answers. /new begins afresh, /stop ends the chat.
chat-card-closed = Closed. Nothing was changed.
chat-card-expired = This card has expired. Send /chat to open a new one.
chat-need-words = I need it in words: send it as text.
chat-no-model = There is no model with { $typed } in its name.
chat-no-model-suggestion = There is no model { $typed }. Did you mean { $suggestion }?
chat-not-in-range = { $name } takes a number from { $min } to { $max }, not { $typed }.
chat-not-in-range-whole = { $name } takes a whole number from { $min } to { $max }, not { $typed }.

chat-talk-gone = This chat is deleted, or too old to be kept.
chat-answer-gone = I no longer remember this answer. Send your question again.
chat-not-yours = This is somebody else’s chat. Send /chat to begin your own.
chat-asked = On it!
chat-stopping = I’m stopping. What came so far stays.
chat-stop-too-late = Too late: it is already finished.
chat-cancelled = Cancelled. Nothing was charged.
chat-cancel-too-late = Too late: its turn has come.
chat-closed = This chat is closed. It waits in “My chats”.
chat-nothing-open = No chat is open here, and no answer is on its way.

talks-title = My chats
talks-hint = { $count ->
    [one] You have { $count } chat.
   *[other] You have { $count } chats, the latest first.
}
talks-untitled = Chat without a title
talks-none = You have no chats yet. Ask something, and it stands here.
talks-elsewhere = Your chats are for your eyes only: they are in our private chat.
talks-facts = { $count ->
    [one] { $model } · { $count } question
   *[other] { $model } · { $count } questions
}
talks-last = Last answer: { $day }
talks-is-open = Open here
talks-button-page = All chats
talks-button-resume = Open again
talks-button-rename = Rename
talks-button-export = Export
talks-button-remove = Delete
talks-button-delete = Yes, delete it
talks-button-close = Close
talks-remove-ask = Delete { $title } with everything that was said in it? It can’t be brought back.
talks-rename-ask = What shall { $title } be called? Send a new title.
talks-title-empty = A title needs at least one character that can be seen.
talks-resumed = Open again: just go on writing.
talks-exporting = Here comes the file.
talks-deleted = Deleted.
export-you = You
export-left-branch = From a branch that was left.
export-picture = Picture { $number }
export-unfinished = The answer did not come to its end.
