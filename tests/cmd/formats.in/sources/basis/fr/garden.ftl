### What the translations in locales/fr/garden.ftl were made from. Written by gsef-i18n.

# state: translated
# translation: value 95bb97f5c5df557f
welcome = Welcome to the garden, 50% off today.

# state: translated
# translation: value 8f7dcaa3c37fa507
hours = Open on St John's day

# state: translated
# translation: value dfae4fea5c676b10, title 7528c48eedacce14
rules = Please leave the flowers where they are.
    .title = Rules

# state: missing
tools = Tools
