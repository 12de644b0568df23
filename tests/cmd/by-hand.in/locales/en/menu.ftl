-app = Garden

open = Open a garden in { -app }

save = Save
    .title = Keep all changes

quit = Quit
