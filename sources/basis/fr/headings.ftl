### What the translations in locales/fr/headings.ftl were made from. Written by gsef-i18n.

# state: draft
# translation: value 310f066f09e5e910
chapter-1 = Build and rebuild an inclusive community

# state: draft
# translation: value 5ec1ae8efe5f32e4
session-01 = Opening

# state: draft
# translation: value 7c38021eaa4a92d1
session-02 = Mayors Panel

# state: draft
# translation: value e90b0472a5d185c4
session-03 = Plenary 1. Build and rebuild an inclusive community

# state: draft
# translation: value 4d4be8ab6094f01d
session-04 = Inclusion models from the Social Economy

# state: draft
# translation: value 578bc0a7f5be4f60
session-05 = Building Social and Solidarity Economy organizations and enterprises to foster inclusive and sustainable work models and societies

# state: draft
# translation: value 6db703d7d1b2408e
# note: « Government actions for inclusion from the SSE » : nous avons écrit « pour l’inclusion par l’ESS ». Confirmer avec le programme en français (de même « Pratiques de l’ESS » à la session 14 et « portés par les gouvernements locaux » à la session 21, pour « from »).
session-06 = Government actions for inclusion from the SSE

# state: draft
# translation: value d45609b0b6f09b91
# note: « The Social Economy and care » : nous avons écrit « le soin (care) », puis « soin » et « systèmes de soin » aux idées 23 et 24. Confirmer, car « soins » seul se lit au sens médical.
session-07 = The Social Economy and care

# state: draft
# translation: value 7182cb14636f5443
chapter-2 = Education, Learning and Research for Social and Solidarity Economy

# state: draft
# translation: value 37f9451c817e3e65
session-08 = Plenary 2. Education, Learning and Research for Social and Solidarity Economy

# state: draft
# translation: value 42da384d841bdc75
session-09 = Learning and monitoring experiences for SSE

# state: draft
# translation: value 344166dddae814d3
session-10 = Catwalk of Initiatives

# state: draft
# translation: value 06dd97da436ac615
# note: « Match-Impulsa » : nous avons écrit MatchImpulsa, graphie du site du programme. Confirmer le nom, et « programme d’appui aux entreprises » pour « business promotion program ».
session-11 = Match-Impulsa: business promotion program for the digitization and platformization of the SSE

# state: draft
# translation: value d45f1651fd5e7fe3
session-12 = Paths for education and training in SSE

# state: draft
# translation: value 0c9c6c780fe33b49
chapter-3 = Contribution to Ecological Transformation from SSE

# state: draft
# translation: value cceb2efe5118c292
session-13 = Plenary 3. Contribution to ecological transformation from SSE

# state: draft
# translation: value 58ca1fd6177acb03
session-14 = Practices for sustainability from the SSE

# state: draft
# translation: value 45f3dfa7bd78ae59
# note: « Network of Governments for the SSE in Latin America and the Caribbean » : traduit « Réseau des gouvernements d’Amérique latine et des Caraïbes pour l’ESS ». Est-ce le nom officiel du réseau ?
session-15 = Network of Governments for the SSE in Latin America and the Caribbean

# state: draft
# translation: value ae826e448f3fbcae
session-16 = Develop territorial and international alliances: the Social and Solidarity Economy as people-centered and a planet-sensitive economy

# state: draft
# translation: value b9fdb53d4bc3a2d8
session-17 = Luz-es: Sustainable energy cooperatives

# state: draft
# translation: value 307f2b04a0c14439
chapter-4 = Promote Diverse and Innovative Mechanisms of Social Finances

# state: draft
# translation: value 079eb9fa0213e54d
session-18 = Plenary 4. Promote diverse and innovative mechanisms of Social Finances

# state: draft
# translation: value 3bbabcf251b6b5c4
session-19 = Solidarity development through community savings and credit

# state: draft
# translation: value 1df47c89689e978e
session-20 = Statistics on SSE: where are we? and where are we heading?

# state: draft
# translation: value 8d3364b53ceb7f0c
session-21 = Solidarity Finance mechanisms from local governments

# state: draft
# translation: value af062c71209c2234
# note: « Ibero-America » : nous avons écrit « Amérique ibérique » ; l’Espagne et le Portugal en sont-ils exclus ? Sinon, « l’espace ibéro-américain ».
session-22 = Currencies for Social Transformation: the new dawn of mutual credit systems in Ibero-America

# state: draft
# translation: value f427614b40590a36
chapter-5 = Develop the Territorial and International Alliances

# state: draft
# translation: value 583f3b28dcbaf6f1
session-23 = The city agreement for an economy for life: Barcelona SSE 2030

# state: draft
# translation: value 30b34105ec37cd23
# note: « Declaration and announcement GSEF2023 » : « Déclaration et annonce du GSEF2023 » peut se lire comme une déclaration du GSEF2023, alors qu’il s’agit de la Déclaration du GSEF2021. Confirmer l’intitulé avec le programme.
session-24 = Declaration and announcement GSEF2023

# state: draft
# translation: value 77a26f99d6249059
session-25 = Plenary 5. Develop the territorial and international alliances

# state: draft
# translation: value 3d1d49840087c929
session-26 = Successful experiences of local alliances

# state: draft
# translation: value fe9a133921bc3a89
session-27 = Social and solidarity economy policies in Montevideo (Uruguay), Maricá (Brazil) and San Martín (Argentina). Reflective Dialogues Between Management and Action-Research

# state: draft
# translation: value 77ca29bd6314b298
session-28 = Closure
