title = LE DÉPLIANT

front-01 = Deux pensées sur les jardins.
