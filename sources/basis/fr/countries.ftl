### What the translations in locales/fr/countries.ftl were made from. Written by gsef-i18n.

# state: draft
# translation: value a2f7017e041dc028
country-cl = Chile

# state: draft
# translation: value b2c3a9aa668d2bb8
country-jp = Japan

# state: draft
# translation: value 20a71c3d97fc2832
country-mx = Mexico

# state: draft
# translation: value 72e24102c6d3ed1b
country-it = Italy

# state: draft
# translation: value f18c1db4439a0289
country-ar = Argentina

# state: draft
# translation: value 9ec09bb8ec980ca5
country-gt = Guatemala

# state: draft
# translation: value 203efc25c83fe512
country-ca = Canada

# state: draft
# translation: value 948efa3bf05c8ec2
country-sg = Singapore

# state: draft
# translation: value 0eea04f696cc8e7b
country-kr = South Korea

# state: draft
# translation: value 4390bdd3923f391f
country-tg = Togo

# state: draft
# translation: value 2cd9e8a62929feef
country-uy = Uruguay

# state: draft
# translation: value 31042478466159d3
country-es = Spain

# state: draft
# translation: value 3df04d4ef2309b5e
country-sn = Senegal

# state: draft
# translation: value ec0c17fdeddde860
country-bo = Bolivia

# state: draft
# translation: value 19dfa063d5a5a278
country-de = Germany

# state: draft
# translation: value bca0335fb2c52c03
country-be = Belgium

# state: draft
# translation: value 549a0901609e47cd
country-br = Brazil

# state: draft
# translation: value 65d39b6c09bfd3e4
country-co = Colombia

# state: draft
# translation: value 7604675899d8f19f
country-kh = Cambodia

# state: draft
# translation: value 217884a27fad841a
country-cm = Cameroon

# state: draft
# translation: value defe7ba55919070a
country-ci = Côte d'Ivoire

# state: draft
# translation: value 7149cb3c85b208cf
country-cr = Costa Rica

# state: draft
# translation: value f03e9b5816ef9f62
country-hr = Croatia

# state: draft
# translation: value 3e34a79984bc1c25
country-cu = Cuba

# state: draft
# translation: value ae571abf038189f7
country-ec = Ecuador

# state: draft
# translation: value 628586970f08f410
country-us = United States of America

# state: draft
# translation: value 4f5e421ab6fa3541
country-ph = The Philippines

# state: draft
# translation: value 1db7e77612c0bb84
country-fi = Finland

# state: draft
# translation: value 87e43ac7f13cf647
country-fr = France

# state: draft
# translation: value 0f902b00a2514b18
country-id = Indonesia

# state: draft
# translation: value 354758754132c592
country-ie = Ireland

# state: draft
# translation: value e49d1a1deeeb4771
country-ke = Kenya

# state: draft
# translation: value dc944f0967cdb136
country-mg = Madagascar

# state: draft
# translation: value 9bc54d62421cf2b2
country-ml = Mali

# state: draft
# translation: value c0b16de99aa2ca22
country-ma = Morocco

# state: draft
# translation: value 3023706ddacb1dea
country-ni = Nicaragua

# state: draft
# translation: value 72480c2725f05417
country-nl = The Netherlands

# state: draft
# translation: value 8faf8bf99151255a
country-py = Paraguay

# state: draft
# translation: value e5925dfa09d19adc
country-pe = Peru

# state: draft
# translation: value fa3353c8388d4030
country-tw = Taiwan

# state: draft
# translation: value abc8c3a39d183278
country-gb = United Kingdom

# state: draft
# translation: value 8760aec981971acf
country-tn = Tunisia

# state: draft
# translation: value 6d0e0fffdccfcef7
country-rs = Serbia

# state: draft
# translation: value 7edd5df345793ee3
country-tr = Turkey

# state: draft
# translation: value 08ca2e59ebda8872
country-ug = Uganda

# state: draft
# translation: value 54253bf55c88c18a
country-za = South Africa

# state: draft
# translation: value 8656045647c7ff01
country-ch = Switzerland

# state: draft
# translation: value 62fdb2e24ed30b2a
# note: « The Vatican » : « Le Vatican », avec l’article, comme l’anglais ; les autres pays sont sans article. Confirmer.
country-va = The Vatican

# state: draft
# translation: value e686e9485a06c80a
country-ve = Venezuela

# state: draft
# translation: value f62402a8798b511b
country-zm = Zambia
