### What the translations in locales/es/countries.ftl were made from. Written by gsef-i18n.

# state: draft
# translation: value 13689ec931898c3f
country-cl = Chile

# state: draft
# translation: value 030bf413e7099354
country-jp = Japan

# state: draft
# translation: value 829018e01943e57d
country-mx = Mexico

# state: draft
# translation: value 2112c04c11ce4646
country-it = Italy

# state: draft
# translation: value 143a04eef4a72d48
country-ar = Argentina

# state: draft
# translation: value 9ec09bb8ec980ca5
country-gt = Guatemala

# state: draft
# translation: value bbe146df55fc5f94
country-ca = Canada

# state: draft
# translation: value 1e0c67eca5d4a40a
country-sg = Singapore

# state: draft
# translation: value ed2ff47e2ac30f3e
country-kr = South Korea

# state: draft
# translation: value 4390bdd3923f391f
country-tg = Togo

# state: draft
# translation: value 2cd9e8a62929feef
country-uy = Uruguay

# state: draft
# translation: value d9d30a81b6a901d3
country-es = Spain

# state: draft
# translation: value 8bd820bfe1042012
country-sn = Senegal

# state: draft
# translation: value 08f3c4da8b749df1
country-bo = Bolivia

# state: draft
# translation: value a41f60d4222dc27e
country-de = Germany

# state: draft
# translation: value fcf55653d3670b00
country-be = Belgium

# state: draft
# translation: value 4c8c40bcb5edf313
country-br = Brazil

# state: draft
# translation: value 5989e52572e52855
country-co = Colombia

# state: draft
# translation: value f4977a1d564d4c05
country-kh = Cambodia

# state: draft
# translation: value 267c843f3f8ed510
country-cm = Cameroon

# state: draft
# translation: value 1e4d88e1afe2300f
country-ci = Côte d'Ivoire

# state: draft
# translation: value 7149cb3c85b208cf
country-cr = Costa Rica

# state: draft
# translation: value 0eecda96e0c67bbd
country-hr = Croatia

# state: draft
# translation: value 3e34a79984bc1c25
country-cu = Cuba

# state: draft
# translation: value a6739579b5227ab9
country-ec = Ecuador

# state: draft
# translation: value 52df8e3876e0169b
country-us = United States of America

# state: draft
# translation: value c4b704714378151c
country-ph = The Philippines

# state: draft
# translation: value 341c222a326e1af7
country-fi = Finland

# state: draft
# translation: value 7d1db6e83a8bce38
country-fr = France

# state: draft
# translation: value cf63c8bb04b9f0fd
country-id = Indonesia

# state: draft
# translation: value 44a51867ba210cda
country-ie = Ireland

# state: draft
# translation: value 34045cfff1a6dac9
country-ke = Kenya

# state: draft
# translation: value dc944f0967cdb136
country-mg = Madagascar

# state: draft
# translation: value 9bc54d62421cf2b2
country-ml = Mali

# state: draft
# translation: value 49b731ac2715600d
country-ma = Morocco

# state: draft
# translation: value 3023706ddacb1dea
country-ni = Nicaragua

# state: draft
# translation: value b0b50bdd9f98326a
country-nl = The Netherlands

# state: draft
# translation: value 8faf8bf99151255a
country-py = Paraguay

# state: draft
# translation: value 61bc195ae13cc2cc
country-pe = Peru

# state: draft
# translation: value e6301a7332e7f2b2
country-tw = Taiwan

# state: draft
# translation: value 74e0e5d6a5725c78
country-gb = United Kingdom

# state: draft
# translation: value eadcc4245d944b6c
country-tn = Tunisia

# state: draft
# translation: value de9910f6befbbda7
country-rs = Serbia

# state: draft
# translation: value 9c3ea1515d05f868
country-tr = Turkey

# state: draft
# translation: value fae319af7598a65f
country-ug = Uganda

# state: draft
# translation: value 48240063cef61f90
country-za = South Africa

# state: draft
# translation: value 37c25584a800cdd2
country-ch = Switzerland

# state: draft
# translation: value 29cc92103b466253
country-va = The Vatican

# state: draft
# translation: value e686e9485a06c80a
country-ve = Venezuela

# state: draft
# translation: value 7c678eee2770f9eb
country-zm = Zambia
