### Termes convenus, noms et orthographe.
