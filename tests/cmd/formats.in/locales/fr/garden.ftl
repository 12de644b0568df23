welcome = Bienvenue au jardin, 50 % de remise aujourd’hui.
hours = Ouvert à la  Saint-Jean
rules = Laissez les fleurs où elles sont.
    .title = Règles
rules = Laissez les fleurs où elles sont.
