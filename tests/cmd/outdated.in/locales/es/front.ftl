title = EL FOLLETO
