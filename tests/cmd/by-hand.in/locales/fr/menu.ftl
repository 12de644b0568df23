open = Ouvrir un jardin dans { -app }

save = Enregistrer

save = Sauver

Quitter le programme

close = Fermer « été » { again
