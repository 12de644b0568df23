welcome = Welcome to the garden, 50% off today, and bring your friends.
hours = Open on St John’s day
rules = Please leave the flowers where they are.
    .title = Rules
tools = Tools
