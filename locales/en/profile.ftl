command-start = Say hello
command-image = Draw a picture
command-key = My API key
command-language = Change the language
command-cancel = Stop what we are doing
command-help = What I can do
profile-description = Tell me what you want to see, and I’ll draw it. Send /image followed by a description, or press Start and I’ll show you around. You also get an API key for your own programs.
profile-short-description = Draws pictures from your words, in chats and groups.
