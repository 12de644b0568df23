### What the translations in locales/es/headings.ftl were made from. Written by gsef-i18n.

# state: draft
# translation: value 3e477c27c60b9092
chapter-1 = Build and rebuild an inclusive community

# state: draft
# translation: value e08610d949ccfc19
session-01 = Opening

# state: draft
# translation: value 62acc77b8c1771e4
session-02 = Mayors Panel

# state: draft
# translation: value 6aa27c69ba45a437
session-03 = Plenary 1. Build and rebuild an inclusive community

# state: draft
# translation: value 7d295bb046f0c825
session-04 = Inclusion models from the Social Economy

# state: draft
# translation: value 2482e2e3c8c00b1b
session-05 = Building Social and Solidarity Economy organizations and enterprises to foster inclusive and sustainable work models and societies

# state: draft
# translation: value 19864f173db684d9
session-06 = Government actions for inclusion from the SSE

# state: draft
# translation: value efe38fe19b3f19cc
session-07 = The Social Economy and care

# state: draft
# translation: value 9787868d315ca3c4
chapter-2 = Education, Learning and Research for Social and Solidarity Economy

# state: draft
# translation: value f62b32d1a5432176
session-08 = Plenary 2. Education, Learning and Research for Social and Solidarity Economy

# state: draft
# translation: value e06284ca6ccd8d77
# note: “monitoring experiences”: pusimos “seguimiento”. ¿La sesión se llamó “acompañamiento”?
session-09 = Learning and monitoring experiences for SSE

# state: draft
# translation: value 3e93167c997fedc6
session-10 = Catwalk of Initiatives

# state: draft
# translation: value d8429aa634133c5d
# note: “Match-Impulsa”: escribimos MatchImpulsa, como en su sitio. Confirmar el nombre del programa y si “business promotion” es “impulso empresarial”.
session-11 = Match-Impulsa: business promotion program for the digitization and platformization of the SSE

# state: draft
# translation: value 9286378c5c6c533c
session-12 = Paths for education and training in SSE

# state: draft
# translation: value 0a4c324296bc4f88
chapter-3 = Contribution to Ecological Transformation from SSE

# state: draft
# translation: value 477b88e923965cc2
session-13 = Plenary 3. Contribution to ecological transformation from SSE

# state: draft
# translation: value 68c8b544f851c0e1
session-14 = Practices for sustainability from the SSE

# state: draft
# translation: value 02c5c53cd8290d79
# note: “Network of Governments for the SSE in Latin America and the Caribbean”: lo tratamos como nombre propio (Red de Gobiernos…). ¿Es el nombre oficial de la red?
session-15 = Network of Governments for the SSE in Latin America and the Caribbean

# state: draft
# translation: value 4035abbdf1191180
# note: “planet-sensitive economy”: pusimos “respetuosa del planeta”. Confirmar con el programa en español (¿“sensible con el planeta”?).
session-16 = Develop territorial and international alliances: the Social and Solidarity Economy as people-centered and a planet-sensitive economy

# state: draft
# translation: value 5e5200d0131e2737
session-17 = Luz-es: Sustainable energy cooperatives

# state: draft
# translation: value 67a481a5c53984f2
chapter-4 = Promote Diverse and Innovative Mechanisms of Social Finances

# state: draft
# translation: value d325aa0a65bd9caf
session-18 = Plenary 4. Promote diverse and innovative mechanisms of Social Finances

# state: draft
# translation: value ec8f8909e0465c2d
session-19 = Solidarity development through community savings and credit

# state: draft
# translation: value 4371ee47d647d08f
# note: “where are we? and where are we heading?”: dos preguntas reunidas en una sola (“¿dónde estamos y hacia dónde vamos?”). Confirmar con el programa.
session-20 = Statistics on SSE: where are we? and where are we heading?

# state: draft
# translation: value a940113ef247f347
session-21 = Solidarity Finance mechanisms from local governments

# state: draft
# translation: value 0de62eca8c7087ac
session-22 = Currencies for Social Transformation: the new dawn of mutual credit systems in Ibero-America

# state: draft
# translation: value 7dc761014a033b1b
chapter-5 = Develop the Territorial and International Alliances

# state: draft
# translation: value d3b4de87448f8e06
session-23 = The city agreement for an economy for life: Barcelona SSE 2030

# state: draft
# translation: value c44dc4507e042f4e
# note: “Declaration and announcement GSEF2023”: pusimos “Declaración y anuncio del GSEF2023”; la Declaración es la del GSEF2021 y el anuncio, el del GSEF2023. Confirmar el título en español.
session-24 = Declaration and announcement GSEF2023

# state: draft
# translation: value b6ba7c444e6f0238
session-25 = Plenary 5. Develop the territorial and international alliances

# state: draft
# translation: value 6668d96eb1e90b73
session-26 = Successful experiences of local alliances

# state: draft
# translation: value 1e6ef944f4cc6aa3
session-27 = Social and solidarity economy policies in Montevideo (Uruguay), Maricá (Brazil) and San Martín (Argentina). Reflective Dialogues Between Management and Action-Research

# state: draft
# translation: value 2e5ee5861c799d58
session-28 = Closure
