### Markup, addresses and characters: what must come through a translation unharmed.
