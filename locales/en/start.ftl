start-greeting = Hi, { $name }!
start-about = Tell me what you want to see, and I’ll draw it: any subject, any style, up to 1024×1024. I also make GIFs.
start-try = Try this: { $example }
start-example = /image a red fox in the snow
start-group = Hi! Send { $example } here and I’ll draw it for everyone to see.

help-title = What I can do
help-image = Draw at once: { $example }
help-image-steps = Draw step by step: /image
help-gif = Make a GIF: { $example }
help-gif-example = /gif a cat playing with a ball
help-key = Your API key for your own programs: /key
help-language = Change the language: /language
help-cancel = Stop what we are in the middle of: /cancel
help-options-title = Options after the prompt
help-option-model = { $option } – which model draws
help-option-size = { $option } or { $ratio } – each side { $min } to { $max } pixels
help-option-steps = { $option } – { $min } to { $max }; more steps, more detail
help-option-cfg = { $option } – { $min } to { $max }; how closely to follow the prompt
help-option-no = { $option } – what to leave out
help-option-seed = { $option } – the same seed draws the same picture again
help-gif-options = GIFs take the options { $options }; their steps go from { $minSteps } to { $maxSteps }, their CFG from { $minCfg } to { $maxCfg }.
help-groups = I work in groups too. Buttons there only listen to the person who asked.

language-title = Choose your language
language-changed = Done, I’ll speak English now.
