### Made by `gsef-i18n extract` from sources/100-strong-ideas.en.txt: edits here are lost.
### Correct the text by an erratum beside the source.

# Country, wherever it is printed.
country-cl = Chile

# Country, wherever it is printed.
country-jp = Japan

# Country, wherever it is printed.
country-mx = Mexico

# Country, wherever it is printed.
country-it = Italy

# Country, wherever it is printed.
country-ar = Argentina

# Country, wherever it is printed.
country-gt = Guatemala

# Country, wherever it is printed.
country-ca = Canada

# Country, wherever it is printed.
country-sg = Singapore

# Country, wherever it is printed.
country-kr = South Korea

# Country, wherever it is printed.
country-tg = Togo

# Country, wherever it is printed.
country-uy = Uruguay

# Country, wherever it is printed.
country-es = Spain

# Country, wherever it is printed.
country-sn = Senegal

# Country, wherever it is printed.
country-bo = Bolivia

# Country, wherever it is printed.
country-de = Germany

# Country, wherever it is printed.
country-be = Belgium

# Country, wherever it is printed.
country-br = Brazil

# Country, wherever it is printed.
country-co = Colombia

# Country, wherever it is printed.
country-kh = Cambodia

# Country, wherever it is printed.
country-cm = Cameroon

# Country, wherever it is printed.
country-ci = Côte d'Ivoire

# Country, wherever it is printed.
country-cr = Costa Rica

# Country, wherever it is printed.
country-hr = Croatia

# Country, wherever it is printed.
country-cu = Cuba

# Country, wherever it is printed.
country-ec = Ecuador

# Country, wherever it is printed.
country-us = United States of America

# Country, wherever it is printed.
country-ph = The Philippines

# Country, wherever it is printed.
country-fi = Finland

# Country, wherever it is printed.
country-fr = France

# Country, wherever it is printed.
country-id = Indonesia

# Country, wherever it is printed.
country-ie = Ireland

# Country, wherever it is printed.
country-ke = Kenya

# Country, wherever it is printed.
country-mg = Madagascar

# Country, wherever it is printed.
country-ml = Mali

# Country, wherever it is printed.
country-ma = Morocco

# Country, wherever it is printed.
country-ni = Nicaragua

# Country, wherever it is printed.
country-nl = The Netherlands

# Country, wherever it is printed.
country-py = Paraguay

# Country, wherever it is printed.
country-pe = Peru

# Country, wherever it is printed.
country-tw = Taiwan

# Country, wherever it is printed.
country-gb = United Kingdom

# Country, wherever it is printed.
country-tn = Tunisia

# Country, wherever it is printed.
country-rs = Serbia

# Country, wherever it is printed.
country-tr = Turkey

# Country, wherever it is printed.
country-ug = Uganda

# Country, wherever it is printed.
country-za = South Africa

# Country, wherever it is printed.
country-ch = Switzerland

# Country, wherever it is printed.
country-va = The Vatican

# Country, wherever it is printed.
country-ve = Venezuela

# Country, wherever it is printed.
country-zm = Zambia
