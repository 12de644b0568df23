### What the translations in locales/fr/front.ftl were made from. Written by gsef-i18n.

# state: draft
# translation: value 667055a07bd845f8
title = 100 strong ideas: Social and Solidarity Economy

# state: draft
# translation: value de35aa38e15c7fdf
forum = GSEF2021 GLOBAL FORUM

# state: draft
# translation: value 895b9fd76668b511
# note: « co-creation of paths for a green and inclusive economy » : forme de la presse francophone, « co-création de voies pour une économie verte et inclusive ». Confirmer la forme officielle de la devise.
motto = Local governments and Social Economy: co-creation of paths for a green and inclusive economy

# state: draft
# translation: value 746ef34219b7bdf6
place = Mexico City

# state: draft
# translation: value 723aa5616d8dbaf5
# note: « D.R. 2021 » est l’abréviation espagnole de « derechos reservados », laissée telle quelle (elle se lit aussi « droits réservés »). Faut-il imprimer « © 2021 » ?
rights = D.R. 2021, National Institute of Social Economy, Mexico City, Mexico

# state: draft
# translation: value 4b3bbe811588ee09
website = gob.mx/inaes

# state: draft
# translation: value 2930bffe44caaa8d
credits-role-01 = TECHNICAL SECRETARIAT OF THE GLOBAL SOCIAL ECONOMY FORUM, GSEF2021

# state: draft
# translation: value 76de17c0509cb858
credits-body-01 = Global Social Economy Forum

# state: draft
# translation: value 6acccc73354f78ad
# speaker: Laurence Kwark. A woman.
credits-post-01 = General Secretary

# state: draft
# translation: value fb910f3ec82c8691
credits-body-02 = Ministry of Social Welfare

# state: draft
# translation: value cfb1f43f2cb39a04
# speaker: Javier May Rodríguez. A man.
# note: « Secretary for Social Welfare » : nous avons écrit « ministre du Bien-être » (secrétariat fédéral = ministère, secrétariat de la ville = secrétariat). Confirmer cette règle pour tous les postes des crédits.
credits-post-02 = Secretary for Social Welfare

# state: draft
# translation: value a64b787a609c2f4c
credits-body-03 = National Institute of Social Economy

# state: draft
# translation: value 9f6538d4e7854ddd
# speaker: Juan Manuel Martínez Louvier. A man.
credits-post-03 = President of the GSEF2021 Organizing Committee and Director General of INAES

# state: draft
# translation: value 4ce6dc3611749f68
credits-body-04 = Government of Mexico City

# state: draft
# translation: value 21f36c7fb49846ee
# speaker: Claudia Sheinbaum Pardo. A woman.
credits-post-04 = Head of Government

# state: draft
# translation: value 453c051c0307388e
credits-body-05 = Secretariat of Labor and Employment Promotion of Mexico City

# state: draft
# translation: value 889cc16ab11e212d
# speaker: José Luis Rodríguez Díaz de León. A man.
credits-post-05 = Secretary for Labor and Employment Promotion

# state: draft
# translation: value 1c2a213677901c35
credits-body-06 = Secretariat of Economic Development of Mexico City

# state: draft
# translation: value 7778319537d47392
# speaker: Fadlala Akabani Hneide. A man.
credits-post-06 = Secretary for Economic Development

# state: draft
# translation: value 034ed1cf5fd16ce8
credits-body-07 = General Coordination of Advisors and International Affairs of Mexico City

# state: draft
# translation: value ca49e7c10e8edad3
# speaker: Diana Alarcón González. A woman.
# note: « Chief Advisor » : nous avons mis le poste complet que le prologue donne à la même personne, « coordinatrice générale des conseillers et des affaires internationales ». Confirmer.
credits-post-07 = Chief Advisor

# state: draft
# translation: value a062292549c3965a
credits-role-02 = COORDINATION

# state: draft
# translation: value 236592158a160a7e
credits-role-03 = DRAFTING

# state: draft
# translation: value 4e5f8f1b5976d720
# note: « EDITION » : traduit « ÉDITION ». S’agit-il de l’édition, de la mise au point du texte ou de la correction ?
credits-role-04 = EDITION

# state: draft
# translation: value c224f356d3059bae
credits-role-05 = DESIGN

# state: draft
# translation: value 480df3db59132591
# note: « TRANSLATION INTO ENGLISH AND FRENCH » : nous avons ajouté « de l’édition originale », car les personnes nommées n’ont pas fait la présente traduction. Confirmer, et dire où placer la note sur celle-ci.
credits-role-06 = TRANSLATION INTO ENGLISH AND FRENCH

# state: draft
# translation: value c50c055120ed63be
credits-role-07 = COMMUNICATION AND DISSEMINATION

# state: draft
# translation: value f9973d0366d9ea2f
# note: « Director of the Cuba Project and Director General of the German Services Foundation, German Sparkassenstiftung in Latin America and the Caribbean, Luis Proaño Guillén » : les deux postes et les deux organismes sont traduits comme imprimés. Lequel est le sien, « German Services Foundation » est-elle le même organisme (la Sparkassenstiftung est la fondation des caisses d’épargne), et quel est le nom français de la fondation ?
acknowledgement-01 = We would like to thank each of the people who actively took part in the **GSEF2021 Organizing Committee**, as well as the Sparkassen Foundation through its Director of the Cuba Project and **Director General of the German Services Foundation, German Sparkassenstiftung in Latin America and the Caribbean, Luis Proaño Guillén**, for sharing their time, knowledge and experiences in order to carry out the activities in the framework of the GSEF2021.

# state: draft
# translation: value c54080c41475b99a
# note: Mention légale mexicaine : traduction faite par nous, il n’existe pas de formule française consacrée. Confirmer qu’elle doit être traduite et non reproduite en espagnol.
legal-notice = This is a public program which is not connected to any political party. It is prohibited to use it for purposes other than social development.

# state: draft
# translation: value 2df8c9b9a927de3b
welcome-01 = The Social and Solidarity Economy (SSE) stands as a path allowing for a better transition towards a state of collective well-being, since it is a model based on the principles of cooperation, solidarity, equality and democratic self-governance in the implementation of strategies, methodologies, actions and practices carried out by collective property enterprises, non-governmental organizations, collectives, governments, academia and civil society.

# state: draft
# translation: value bc7ddeb83ef144a5
# note: « in designing, developing and encouraging multisectoral strategies » : rattaché à « le rôle que jouent tous les acteurs dans » (« ainsi que dans la conception, l’élaboration et la promotion »). Anglais réparé.
welcome-02 = Under the current circumstances, it is fundamental to think back on the role played by all actors in the orchestration of the collective organization, in designing, developing and encouraging multisectoral strategies aiming to build a future society of common well-being.

# state: draft
# translation: value c9d24b15347e4d45
welcome-03 = The synergy in multisectoral relations is more important than ever, therefore, in this 5th edition of the GSEF2021 Global Forum, we made an open call for people to join us on our search for alternative paths in the construction of a better world.

# state: draft
# translation: value 06d128d1102ad33e
# note: « our 5 exhaustive days of Forum » : calque réparé, « nos cinq jours intenses de Forum ».
welcome-04 = This document gathers the most inspirational ideas arisen from the sessions of our 5 exhaustive days of Forum, which took place from October 4th through 8th 2021. We believe in the power of their diffusion, comprehension and expansion.

# state: draft
# translation: value 909bf9878e2d9b48
# note: « to stimulate the economic proximity of products » : littéral, « stimuler la proximité économique des produits ». Conjecture : l’économie de proximité, les produits locaux.
welcome-05 = These strong ideas are more than simple words, they are calls for action: to take into consideration the access to decent work, to incite collective entrepreneurial practices, to stimulate the economic proximity of products, to reinforce strategies of natural conservation, to take a better look at ethical and solidarity financial practices, as well as working on a more inclusive world.

# state: draft
# translation: value d42566b94e1ca21a
# note: « these strong ideas brought by the GSEF2021, where the SSE is our best option » : littéral, « où l’économie sociale et solidaire est notre meilleure option ». Ce « où » renvoie-t-il au Forum ou aux idées ? « take part in history » : « l’histoire » est-elle bien l’Histoire ?
welcome-06 = We invite you to take part in history, in getting to know and appropriate these strong ideas brought by the GSEF2021, where the Social and Solidarity Economy is our best option for the common good.

# state: draft
# translation: value 688286bf292f8c52
forum-and-place = GSEF2021 Global Forum, Mexico City

# state: draft
# translation: value 75cb69e421b03d82
date-and-place = November 2021, Mexico City

# state: draft
# translation: value 3ae36c1094224b92
introduction = Introduction by the GSEF Secretariat

# state: draft
# translation: value 8e7a9c365b36d46a
# speaker: Laurence Kwark. A woman.
introduction-post = Secretary General of the Global Social Economy Forum

# state: draft
# translation: value 075aadb6f3f553d6
introduction-01 = Warm greetings from the GSEF Secretariat.

# state: draft
# translation: value 31999758ec1eaabf
introduction-02 = I would like to welcome everyone to the 5th edition of the GSEF2021 Forum, Mexico City. There were round table discussions and learning sessions, discussions and debates at this forum hosted for the first time in the region of Latin America and the Caribbean. GSEF2021 was a space to link visions from all around the world on important topical issues for co-creation and co-operation between governments and Social and Solidarity Economy (SSE) actors on the ground. These synergies will allow us to together take steps toward a future in which no one is left behind.

# state: draft
# translation: value 396d748b13e6580c
# note: « We are far away from each other » : « loin les uns des autres » ; « best practices » : « bonnes pratiques ». Confirmer avec la signataire.
introduction-03 = Despite the COVID-19 pandemic and the distance, GSEF2021 is a celebration of our lives of struggle, work and hope based on the values of the Social and Solidarity Economy. We are far away from each other but united by the same spirit, the same hope, and the same determination to make tomorrow a better day. At a time of great changes, we gather to share best practices, experiences, and innovation.

# state: draft
# translation: value ac109556e1363307
introduction-04 = As part of the preparatory activities for the Forum over the past year, a number of events and meetings toward GSEF2021 were held. This was only possible thanks to the tremendous dedication and collaboration of the National Institute of Social Economy in Mexico (INAES) and the Government of Mexico City. This allowed GSEF2021 to provide opportunities for all actors, including governments of all levels, civil society organizations, cooperatives and all types of SSE organizations, as well as for individual stakeholders, academia and international organizations and policy-makers to meet for the first time in the history of the GSEF in a hybrid format and share experiences, challenges, solutions and visions for a future based on the principles and values of the SSE.

# state: draft
# translation: value 5adc5b6a0d0641e5
# note: « becomes the dream of many », « daily gifts to discover the passions, peaceful coexistence, and wisdom » : rendus littéralement (« devient le rêve de beaucoup », « cadeaux quotidiens pour découvrir… »). Confirmer avec la signataire.
introduction-05 = We might be quicker on our own, but together we can go further and become stronger. GSEF2021 is proof of this and becomes the dream of many. With so many new challenges to face on the way, we experienced these five days as daily gifts to discover the passions, peaceful coexistence, and wisdom of the SSE actors, and together we are building the path for a better future.

# state: draft
# translation: value 409ba731f0f82afa
introduction-06 = The spirit of solidarity is here, and each and every one of you is a testament to that. We will continue down our path and beyond GSEF2021. We hope that everyone remains in good health and spirit. We will see you at GSEF2023 in Dakar.

# state: draft
# translation: value a160606439ba6906
introduction-07 = Sincerely, Laurence Kwark.

# state: draft
# translation: value 787913a034b6ece1
presentation = Presentation by the National Institute of Social Economy

# state: draft
# translation: value d5d3445c8c1e3091
# speaker: Juan Manuel Martínez Louvier. A man.
presentation-post = Director General of INAES and President of the GSEF2021 Organizing Committee

# state: draft
# translation: value ee67b3a828059d7a
# note: « It is a matter of a common effort between…, the celebration of… » : phrase sans construction en anglais, refaite avec « La tenue à Mexico du GSEF2021 » pour sujet. Anglais réparé.
presentation-01 = It is a matter of a common effort between the National Institute for Social Economy (INAES), the government of Mexico City and the Global Social Economy Forum (GSEF), the celebration of the GSEF2021 in Mexico City, a forum providing a space for visibility and stimulation of strategies aiming the well-being of societies.

# state: draft
# translation: value 7f9259a62aba0ff8
# note: « stimulates the communitarian development with a productive inclusion… and this articulation must come from the communities » : littéral. Que désigne « cette articulation » ?
presentation-02 = Today more than ever, we have to think back on the current economical dynamics. The social and solidarity economy stimulates the communitarian development with a productive inclusion and an ecological perspective, and this articulation must come from the communities and from all of its members, hence the importance of the participation of local governments.

# state: draft
# translation: value 39fb228b48543391
# note: « making its début on digital platforms, the foreword to this major event took place » : nous avons écrit « pour ses débuts…, a eu lieu le prélude » ; « foreword » (avant-propos) est réparé, l’italique de « début » supprimé.
presentation-03 = The Global Social Economy Forum was planned for Fall 2020, however, the public health crisis of COVID-19 forced us to anticipate new scenarios. Thus, in 2020, making its *début* on digital platforms, the foreword to this major event took place.

# state: draft
# translation: value b0032c326bd46a79
# note: « extraordinarily » : « de façon extraordinaire » (conjecture : à titre exceptionnel). « the certainty that represents this economic model » : littéral ici et à l’idée 1 ; « interaction » est rendu par « échange » dans les deux.
presentation-04 = This year, we met under a hybrid format and, extraordinarily, Mexico City was the global center of social and solidarity economy for five days. A place of interaction to discover the approaches and experiences from all five continents, pointing out the certainty that represents this economic model if we want to attain a better future.

# state: draft
# translation: value 9f16d5979961deb6
# note: « unlike some people may think » : réparé, « contrairement à ce que d’aucuns pensent ». « its participation is considerable » : littéral ; participation à quoi (au système économique ?) ?
presentation-05 = I'm glad to announce that we reached a wide physical and virtual audience this year because, unlike some people may think, the social and solidarity economy is an outstanding element of the global economic system, and its participation is considerable. I witnessed all this on October 4th through 8th, watching the rising interest from the population and the passion in the work of each one of the participants.

# state: draft
# translation: value 35d15c928d27e1a0
presentation-06 = This document gathers the most powerful ideas from the more than 300 panelists who articulated the global message of the GSEF2021 by expressing themselves during the sessions.

# state: draft
# translation: value 8ab0e2813ce7c86f
# note: « engrave on a synthetical document… of all of our alliances » : « graver dans un texte synthétique… de toutes nos alliances ». Conjecture : « de tous nos alliés ».
presentation-07 = This document sought to respect the space where these ideas were expressed and to engrave on a synthetical document the great intellectual, critical and reflexive talent of the interventions made from the practices and vocations of all of our alliances.

# state: draft
# translation: value e80a5cfcd72b99eb
presentation-08 = To sum up, the COVID-19 pandemic emphasized a distinguishing feature of our times: the world is full of interrogations concerning the greatest uncertainties surrounding us. I hope this document, these 100 strong ideas, these tiny little pieces put together, will serve as a guiding light to help us find the great answers we are looking for.

# state: draft
# translation: value 812206867268d86f
# note: « building a new world and straighten it » : littéral, « à le redresser » ; conjecture : « à le renforcer » (strengthen). « make grow the exercise of an economy » : réparé, « développer la pratique d’une économie ».
presentation-09 = My biggest wish is for this tool to serve all the people working daily on building a new world and straighten it, to all whom, like me, aspire to make grow the exercise of an economy at the service of the people, of a Social Economy everywhere and for everybody, and I know for a fact that our common work will successfully transform our realities.

# state: draft
# translation: value 22f858bd49529c2f
# note: « I wish this will harbor the hope to meet again » : « Je souhaite que cela porte l’espoir de nous retrouver ». Conjecture : « Je nourris l’espoir ».
presentation-10 = I wish this will harbor the hope to meet again and share all the positive benefits of this great transformation in Dakar 2023.

# state: draft
# translation: value 3f047843b8a46e40
# note: « Introduction by… », « Presentation by… », « Prologue by… » : rendus tous trois par « par » ; « Prologue » est gardé. Préfère-t-on « Avant-propos » ?
prologue = Prologue by the Government of Mexico City

# state: draft
# translation: value 03b4c24ffe94c016
# speaker: Diana Alarcón González. A woman.
prologue-post = General Coordinator of Advisors and International Affairs, Government of Mexico City

# state: draft
# translation: value 38c03e5726ae347a
# note: « we sought to recall on this process », « enthusing, we have assumed this commitment to carry out » : réparé, « revenir sur ce processus », « avec enthousiasme, nous avons assumé cet engagement d’organiser ». « receiving the relay from Bilbao » : « avoir pris le relais ».
prologue-01 = With this publication, we sought to recall on this process dating back to 2018, when Mexico City was chosen as host for the GSEF after receiving the relay from Bilbao. Since then, enthusing, we have assumed this commitment to carry out the 5th edition of the Forum – and for the first time in Latin America and the Caribbean – convinced more than ever that the Social and Solidarity Economy should be stimulated more and also be local, national and internationally recognized.

# state: draft
# translation: value b22e8258d2231dd8
# note: « the stop to all of our daily activities and work schedules » : « l’arrêt de toutes nos activités quotidiennes et de nos calendriers de travail ». « placing people at the core » : formule commune du livre, « placer l’humain au centre ».
prologue-02 = In despite of the COVID-19 pandemic and the stop to all of our daily activities and work schedules, our commitment and enthusiasm were not affected in any way, rather we convinced ourselves more about the importance of having alternative models of development in our countries and cities, placing people at the core of programs and public policies.

# state: draft
# translation: value 6c698cf5dcc2d8e7
# note: « a hybrid format, like the one which took place… entitled… » : réparé, « en format hybride, comme nous l’avons fait du 4 au 8 octobre…, sous le titre ». La devise, imprimée ici avec « to » et d’autres capitales, est donnée sous sa forme de la page de titre.
prologue-03 = Thus, we adapted to the virtual world to keep alive the Forum, at least until we could meet again in a hybrid format, like the one which took place from October 4th through 8th of this year entitled “Local Governments and social economy: co-creation of paths to a green and inclusive economy”.

# state: draft
# translation: value bf7a8e6a2151e7df
prologue-04 = Together from Mexico City, we have passed the message that different paths are possible and that in order to make progress, we should think back on ourselves as human beings, as collectives and as cities. Our city project aims to become a more inclusive and sustainable city in both economic and environmental fields.

# state: draft
# translation: value 24b3b515a6e7fa0c
# note: « we hope we had contributed », « since years, decades or even centuries as well » : temps et tournure réparés, « nous espérons avoir contribué », « depuis des années, des décennies, voire des siècles ».
prologue-05 = On behalf of Mexico City’s Government, we hope we had contributed to meet the main goals we had fixed for this edition: opening a few doors to the GSEF in Latin America from its biggest Spanish-speaking city, drawing attention to the most important international Forum for Social Economy and to the good social economy practices conceived inside Latin American cities since years, decades or even centuries as well.

# state: draft
# translation: value 4764e2d2f0f5409f
# note: « give free rein to this important project » : « donner corps à cet important projet ». « From the Co-Presidency » : « Au nom de la coprésidence ». Confirmer avec la signataire.
prologue-06 = It was a great privilege for us in Mexico to give free rein to this important project, alongside the General Secretariat of the GSEF, the National Institute for Social Economy of Mexico and the Organizing Committee. From the Co-Presidency of the GSEF2021, we’d like to thank all of you!

# state: draft
# translation: value d5dc4b6680035759
# note: « Ph.D. » avant le nom : nous avons écrit « Diana Alarcón González, Ph. D. », usage français. Confirmer.
prologue-07 = Ph.D. Diana Alarcón González
