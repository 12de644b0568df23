### Traduction faite par nous à partir de l’anglais. Brouillon : personne ne l’a relu.

country-cl = Chili

country-jp = Japon

country-mx = Mexique

country-it = Italie

country-ar = Argentine

country-gt = Guatemala

country-ca = Canada

country-sg = Singapour

country-kr = Corée du Sud

country-tg = Togo

country-uy = Uruguay

country-es = Espagne

country-sn = Sénégal

country-bo = Bolivie

country-de = Allemagne

country-be = Belgique

country-br = Brésil

country-co = Colombie

country-kh = Cambodge

country-cm = Cameroun

country-ci = Côte d’Ivoire

country-cr = Costa Rica

country-hr = Croatie

country-cu = Cuba

country-ec = Équateur

country-us = États-Unis d’Amérique

country-ph = Philippines

country-fi = Finlande

country-fr = France

country-id = Indonésie

country-ie = Irlande

country-ke = Kenya

country-mg = Madagascar

country-ml = Mali

country-ma = Maroc

country-ni = Nicaragua

country-nl = Pays-Bas

country-py = Paraguay

country-pe = Pérou

country-tw = Taïwan

country-gb = Royaume-Uni

country-tn = Tunisie

country-rs = Serbie

country-tr = Turquie

country-ug = Ouganda

country-za = Afrique du Sud

country-ch = Suisse

country-va = Le Vatican

country-ve = Venezuela

country-zm = Zambie
