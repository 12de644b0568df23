### Traducción propia a partir del inglés. Borrador: ninguna persona lo ha revisado.

country-cl = Chile

country-jp = Japón

country-mx = México

country-it = Italia

country-ar = Argentina

country-gt = Guatemala

country-ca = Canadá

country-sg = Singapur

country-kr = Corea del Sur

country-tg = Togo

country-uy = Uruguay

country-es = España

country-sn = Senegal

country-bo = Bolivia

country-de = Alemania

country-be = Bélgica

country-br = Brasil

country-co = Colombia

country-kh = Camboya

country-cm = Camerún

country-ci = Costa de Marfil

country-cr = Costa Rica

country-hr = Croacia

country-cu = Cuba

country-ec = Ecuador

country-us = Estados Unidos de América

country-ph = Filipinas

country-fi = Finlandia

country-fr = Francia

country-id = Indonesia

country-ie = Irlanda

country-ke = Kenia

country-mg = Madagascar

country-ml = Mali

country-ma = Marruecos

country-ni = Nicaragua

country-nl = Países Bajos

country-py = Paraguay

country-pe = Perú

country-tw = Taiwán

country-gb = Reino Unido

country-tn = Túnez

country-rs = Serbia

country-tr = Turquía

country-ug = Uganda

country-za = Sudáfrica

country-ch = Suiza

country-va = El Vaticano

country-ve = Venezuela

country-zm = Zambia
