country-pe = Pérou
