### Made by `gsef-i18n extract` from sources/100-strong-ideas.en.txt: edits here are lost.
### Correct the text by an erratum beside the source.

# Chapter heading.
chapter-1 = Build and rebuild an inclusive community

# Session heading, in “Build and rebuild an inclusive community”.
session-01 = Opening

# Session heading, in “Build and rebuild an inclusive community”.
session-02 = Mayors Panel

# Session heading, in “Build and rebuild an inclusive community”.
session-03 = Plenary 1. Build and rebuild an inclusive community

# Session heading, in “Build and rebuild an inclusive community”.
session-04 = Inclusion models from the Social Economy

# Session heading, in “Build and rebuild an inclusive community”.
session-05 = Building Social and Solidarity Economy organizations and enterprises to foster inclusive and sustainable work models and societies

# Session heading, in “Build and rebuild an inclusive community”.
session-06 = Government actions for inclusion from the SSE

# Session heading, in “Build and rebuild an inclusive community”.
session-07 = The Social Economy and care

# Chapter heading.
chapter-2 = Education, Learning and Research for Social and Solidarity Economy

# Session heading, in “Education, Learning and Research for Social and Solidarity Economy”.
session-08 = Plenary 2. Education, Learning and Research for Social and Solidarity Economy

# Session heading, in “Education, Learning and Research for Social and Solidarity Economy”.
session-09 = Learning and monitoring experiences for SSE

# Session heading, in “Education, Learning and Research for Social and Solidarity Economy”.
session-10 = Catwalk of Initiatives

# Session heading, in “Education, Learning and Research for Social and Solidarity Economy”.
session-11 = Match-Impulsa: business promotion program for the digitization and platformization of the SSE

# Session heading, in “Education, Learning and Research for Social and Solidarity Economy”.
session-12 = Paths for education and training in SSE

# Chapter heading.
chapter-3 = Contribution to Ecological Transformation from SSE

# Session heading, in “Contribution to Ecological Transformation from SSE”.
session-13 = Plenary 3. Contribution to ecological transformation from SSE

# Session heading, in “Contribution to Ecological Transformation from SSE”.
session-14 = Practices for sustainability from the SSE

# Session heading, in “Contribution to Ecological Transformation from SSE”.
session-15 = Network of Governments for the SSE in Latin America and the Caribbean

# Session heading, in “Contribution to Ecological Transformation from SSE”.
session-16 = Develop territorial and international alliances: the Social and Solidarity Economy as people-centered and a planet-sensitive economy

# Session heading, in “Contribution to Ecological Transformation from SSE”.
session-17 = Luz-es: Sustainable energy cooperatives

# Chapter heading.
chapter-4 = Promote Diverse and Innovative Mechanisms of Social Finances

# Session heading, in “Promote Diverse and Innovative Mechanisms of Social Finances”.
session-18 = Plenary 4. Promote diverse and innovative mechanisms of Social Finances

# Session heading, in “Promote Diverse and Innovative Mechanisms of Social Finances”.
session-19 = Solidarity development through community savings and credit

# Session heading, in “Promote Diverse and Innovative Mechanisms of Social Finances”.
session-20 = Statistics on SSE: where are we? and where are we heading?

# Session heading, in “Promote Diverse and Innovative Mechanisms of Social Finances”.
session-21 = Solidarity Finance mechanisms from local governments

# Session heading, in “Promote Diverse and Innovative Mechanisms of Social Finances”.
session-22 = Currencies for Social Transformation: the new dawn of mutual credit systems in Ibero-America

# Chapter heading.
chapter-5 = Develop the Territorial and International Alliances

# Session heading, in “Develop the Territorial and International Alliances”.
session-23 = The city agreement for an economy for life: Barcelona SSE 2030

# Session heading, in “Develop the Territorial and International Alliances”.
session-24 = Declaration and announcement GSEF2023

# Session heading, in “Develop the Territorial and International Alliances”.
session-25 = Plenary 5. Develop the territorial and international alliances

# Session heading, in “Develop the Territorial and International Alliances”.
session-26 = Successful experiences of local alliances

# Session heading, in “Develop the Territorial and International Alliances”.
session-27 = Social and solidarity economy policies in Montevideo (Uruguay), Maricá (Brazil) and San Martín (Argentina). Reflective Dialogues Between Management and Action-Research

# Session heading.
session-28 = Closure
