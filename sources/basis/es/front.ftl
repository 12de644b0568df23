### What the translations in locales/es/front.ftl were made from. Written by gsef-i18n.

# state: draft
# translation: value e09fa30c6a09dd17
title = 100 strong ideas: Social and Solidarity Economy

# state: draft
# translation: value b4d84b193e775994
forum = GSEF2021 GLOBAL FORUM

# state: draft
# translation: value cc040d780f489d81
# note: No se encontró la forma oficial en español del lema (“co-creation of paths for a green and inclusive economy”); “cocreación de caminos para una economía verde e incluyente” es traducción propia.
motto = Local governments and Social Economy: co-creation of paths for a green and inclusive economy

# state: draft
# translation: value 783f980d60d74411
place = Mexico City

# state: draft
# translation: value 33da8ed5d0dc782c
# note: “D.R. 2021”: escribimos D. R. con espacio. La mención legal mexicana lleva además el signo © y la dirección del titular: decide el INAES.
rights = D.R. 2021, National Institute of Social Economy, Mexico City, Mexico

# state: draft
# translation: value 4b3bbe811588ee09
website = gob.mx/inaes

# state: draft
# translation: value df22ce6a4d2ac087
credits-role-01 = TECHNICAL SECRETARIAT OF THE GLOBAL SOCIAL ECONOMY FORUM, GSEF2021

# state: draft
# translation: value 52e519fa18dc9989
credits-body-01 = Global Social Economy Forum

# state: draft
# translation: value 66d93a50d2383271
# speaker: Laurence Kwark. A woman.
credits-post-01 = General Secretary

# state: draft
# translation: value 64f9435db4f41e9e
credits-body-02 = Ministry of Social Welfare

# state: draft
# translation: value 764d9097abd81c8b
# speaker: Javier May Rodríguez. A man.
credits-post-02 = Secretary for Social Welfare

# state: draft
# translation: value 8dbac3aff2dd9978
credits-body-03 = National Institute of Social Economy

# state: draft
# translation: value b2f8ce957256dfa1
# speaker: Juan Manuel Martínez Louvier. A man.
credits-post-03 = President of the GSEF2021 Organizing Committee and Director General of INAES

# state: draft
# translation: value 4a2edcb42b12dc07
credits-body-04 = Government of Mexico City

# state: draft
# translation: value 9e3f4a8ff89424e7
# speaker: Claudia Sheinbaum Pardo. A woman.
credits-post-04 = Head of Government

# state: draft
# translation: value 1a50fb05f91d1e86
credits-body-05 = Secretariat of Labor and Employment Promotion of Mexico City

# state: draft
# translation: value 7471d596c428e34e
# speaker: José Luis Rodríguez Díaz de León. A man.
credits-post-05 = Secretary for Labor and Employment Promotion

# state: draft
# translation: value 10b7e330fa6ef64a
credits-body-06 = Secretariat of Economic Development of Mexico City

# state: draft
# translation: value ba42f7a02661ef23
# speaker: Fadlala Akabani Hneide. A man.
credits-post-06 = Secretary for Economic Development

# state: draft
# translation: value 112fca863991bf1f
credits-body-07 = General Coordination of Advisors and International Affairs of Mexico City

# state: draft
# translation: value a2366f30213a910e
# speaker: Diana Alarcón González. A woman.
# note: “Chief Advisor”: pusimos el cargo completo, coordinadora general de Asesores y Asuntos Internacionales, que el mismo libro da en el prólogo. Confirmar.
credits-post-07 = Chief Advisor

# state: draft
# translation: value 425fd05966d8b469
credits-role-02 = COORDINATION

# state: draft
# translation: value 52837120154b7d02
credits-role-03 = DRAFTING

# state: draft
# translation: value e78deb83f52ae890
credits-role-04 = EDITION

# state: draft
# translation: value 751bc9f124bae3e0
credits-role-05 = DESIGN

# state: draft
# translation: value 8974cbc3f020e23b
# note: “TRANSLATION INTO ENGLISH AND FRENCH”: añadimos “de la edición original”, porque las personas nombradas no hicieron esta traducción. Confirmar, y decidir dónde va la nota sobre la presente.
credits-role-06 = TRANSLATION INTO ENGLISH AND FRENCH

# state: draft
# translation: value dca51f376d46cbd8
credits-role-07 = COMMUNICATION AND DISSEMINATION

# state: draft
# translation: value a435fcd298a5239c
# note: “Director of the Cuba Project and Director General of the German Services Foundation, German Sparkassenstiftung in Latin America and the Caribbean”: tradujimos los dos cargos como están impresos (Fundación Alemana de Servicios, Sparkassenstiftung Alemana Latinoamérica y el Caribe). Confirmar cargos, nombre de la entidad y si “Sparkassen Foundation” es la misma.
acknowledgement-01 = We would like to thank each of the people who actively took part in the **GSEF2021 Organizing Committee**, as well as the Sparkassen Foundation through its Director of the Cuba Project and **Director General of the German Services Foundation, German Sparkassenstiftung in Latin America and the Caribbean, Luis Proaño Guillén**, for sharing their time, knowledge and experiences in order to carry out the activities in the framework of the GSEF2021.

# state: draft
# translation: value 135f117abcb8b93a
# note: Pusimos la leyenda de la Ley General de Desarrollo Social (art. 28), recordada pero no cotejada: confirmar el texto exacto.
legal-notice = This is a public program which is not connected to any political party. It is prohibited to use it for purposes other than social development.

# state: draft
# translation: value 3d30808b517a6cbc
welcome-01 = The Social and Solidarity Economy (SSE) stands as a path allowing for a better transition towards a state of collective well-being, since it is a model based on the principles of cooperation, solidarity, equality and democratic self-governance in the implementation of strategies, methodologies, actions and practices carried out by collective property enterprises, non-governmental organizations, collectives, governments, academia and civil society.

# state: draft
# translation: value 39bd9607bb794c41
welcome-02 = Under the current circumstances, it is fundamental to think back on the role played by all actors in the orchestration of the collective organization, in designing, developing and encouraging multisectoral strategies aiming to build a future society of common well-being.

# state: draft
# translation: value 8929703a7628c9b1
welcome-03 = The synergy in multisectoral relations is more important than ever, therefore, in this 5th edition of the GSEF2021 Global Forum, we made an open call for people to join us on our search for alternative paths in the construction of a better world.

# state: draft
# translation: value a1963026e8feaa19
# note: “5 exhaustive days”: calco enmendado, pusimos “cinco intensos días”.
welcome-04 = This document gathers the most inspirational ideas arisen from the sessions of our 5 exhaustive days of Forum, which took place from October 4th through 8th 2021. We believe in the power of their diffusion, comprehension and expansion.

# state: draft
# translation: value e4e077757dc707a5
# note: “the economic proximity of products”: literal, “la proximidad económica de los productos” (la convocatoria en inglés del foro dice “of local products and companies”). ¿Se quería decir “la economía de proximidad” o “de los productos locales”?
welcome-05 = These strong ideas are more than simple words, they are calls for action: to take into consideration the access to decent work, to incite collective entrepreneurial practices, to stimulate the economic proximity of products, to reinforce strategies of natural conservation, to take a better look at ethical and solidarity financial practices, as well as working on a more inclusive world.

# state: draft
# translation: value d8e77ca693c8f717
# note: “to take part in history, in getting to know and appropriate”: pusimos “formar parte de la historia, a conocer y hacer suyas”. ¿“Historia” o “participar en la historia”? La construcción inglesa se enmendó.
welcome-06 = We invite you to take part in history, in getting to know and appropriate these strong ideas brought by the GSEF2021, where the Social and Solidarity Economy is our best option for the common good.

# state: draft
# translation: value ed023e5bae82e0f9
forum-and-place = GSEF2021 Global Forum, Mexico City

# state: draft
# translation: value 13248822d1e6bd95
date-and-place = November 2021, Mexico City

# state: draft
# translation: value 2f1ae8ec805178fc
introduction = Introduction by the GSEF Secretariat

# state: draft
# translation: value 88c040396d1cbaac
# speaker: Laurence Kwark. A woman.
introduction-post = Secretary General of the Global Social Economy Forum

# state: draft
# translation: value a6c6165c3acb870a
introduction-01 = Warm greetings from the GSEF Secretariat.

# state: draft
# translation: value 0ec09973688ddf5d
introduction-02 = I would like to welcome everyone to the 5th edition of the GSEF2021 Forum, Mexico City. There were round table discussions and learning sessions, discussions and debates at this forum hosted for the first time in the region of Latin America and the Caribbean. GSEF2021 was a space to link visions from all around the world on important topical issues for co-creation and co-operation between governments and Social and Solidarity Economy (SSE) actors on the ground. These synergies will allow us to together take steps toward a future in which no one is left behind.

# state: draft
# translation: value 42c07f2c66f5c550
# note: “We are far away from each other”: pusimos “Estamos lejos”; y “best practices” es “las mejores prácticas”. Confirmar con la autora.
introduction-03 = Despite the COVID-19 pandemic and the distance, GSEF2021 is a celebration of our lives of struggle, work and hope based on the values of the Social and Solidarity Economy. We are far away from each other but united by the same spirit, the same hope, and the same determination to make tomorrow a better day. At a time of great changes, we gather to share best practices, experiences, and innovation.

# state: draft
# translation: value 285460936548c9b4
introduction-04 = As part of the preparatory activities for the Forum over the past year, a number of events and meetings toward GSEF2021 were held. This was only possible thanks to the tremendous dedication and collaboration of the National Institute of Social Economy in Mexico (INAES) and the Government of Mexico City. This allowed GSEF2021 to provide opportunities for all actors, including governments of all levels, civil society organizations, cooperatives and all types of SSE organizations, as well as for individual stakeholders, academia and international organizations and policy-makers to meet for the first time in the history of the GSEF in a hybrid format and share experiences, challenges, solutions and visions for a future based on the principles and values of the SSE.

# state: draft
# translation: value 9fcbcda0ee9e2ac5
introduction-05 = We might be quicker on our own, but together we can go further and become stronger. GSEF2021 is proof of this and becomes the dream of many. With so many new challenges to face on the way, we experienced these five days as daily gifts to discover the passions, peaceful coexistence, and wisdom of the SSE actors, and together we are building the path for a better future.

# state: draft
# translation: value 5c15ebaec159c3ae
introduction-06 = The spirit of solidarity is here, and each and every one of you is a testament to that. We will continue down our path and beyond GSEF2021. We hope that everyone remains in good health and spirit. We will see you at GSEF2023 in Dakar.

# state: draft
# translation: value 4f7fc94c9cec8ece
introduction-07 = Sincerely, Laurence Kwark.

# state: draft
# translation: value 362408e776a2d719
presentation = Presentation by the National Institute of Social Economy

# state: draft
# translation: value 8c34a97f2fc32d86
# speaker: Juan Manuel Martínez Louvier. A man.
presentation-post = Director General of INAES and President of the GSEF2021 Organizing Committee

# state: draft
# translation: value b555306dbe17e9e6
# note: La frase inglesa (“It is a matter of a common effort between…, the celebration of…”) está descompuesta: se reordenó con la celebración como sujeto.
presentation-01 = It is a matter of a common effort between the National Institute for Social Economy (INAES), the government of Mexico City and the Global Social Economy Forum (GSEF), the celebration of the GSEF2021 in Mexico City, a forum providing a space for visibility and stimulation of strategies aiming the well-being of societies.

# state: draft
# translation: value c2e21eca153f286b
presentation-02 = Today more than ever, we have to think back on the current economical dynamics. The social and solidarity economy stimulates the communitarian development with a productive inclusion and an ecological perspective, and this articulation must come from the communities and from all of its members, hence the importance of the participation of local governments.

# state: draft
# translation: value a2d469a9ad96c3b4
# note: “making its début… the foreword to this major event took place”: pusimos “con su estreno en plataformas digitales, tuvo lugar el preámbulo de este gran evento”; “foreword” se entendió como preámbulo.
presentation-03 = The Global Social Economy Forum was planned for Fall 2020, however, the public health crisis of COVID-19 forced us to anticipate new scenarios. Thus, in 2020, making its *début* on digital platforms, the foreword to this major event took place.

# state: draft
# translation: value 068ab1f5099b7b84
# note: “pointing out the certainty that represents this economic model”: pusimos “la certeza que representa este modelo económico”, como en la idea 1. Es traducción literal: ¿certeza de qué?
presentation-04 = This year, we met under a hybrid format and, extraordinarily, Mexico City was the global center of social and solidarity economy for five days. A place of interaction to discover the approaches and experiences from all five continents, pointing out the certainty that represents this economic model if we want to attain a better future.

# state: draft
# translation: value 74fc9e66d104867b
presentation-05 = I'm glad to announce that we reached a wide physical and virtual audience this year because, unlike some people may think, the social and solidarity economy is an outstanding element of the global economic system, and its participation is considerable. I witnessed all this on October 4th through 8th, watching the rising interest from the population and the passion in the work of each one of the participants.

# state: draft
# translation: value 8cbdb4164bb1c61d
presentation-06 = This document gathers the most powerful ideas from the more than 300 panelists who articulated the global message of the GSEF2021 by expressing themselves during the sessions.

# state: draft
# translation: value 78ec676f327dcfbb
# note: “all of our alliances”: literal, “todas nuestras alianzas”. ¿Se quería decir “todos nuestros aliados”? “engrave on a synthetical document” se enmendó: “plasmar de manera sintética”.
presentation-07 = This document sought to respect the space where these ideas were expressed and to engrave on a synthetical document the great intellectual, critical and reflexive talent of the interventions made from the practices and vocations of all of our alliances.

# state: draft
# translation: value 4a618daea652bdac
presentation-08 = To sum up, the COVID-19 pandemic emphasized a distinguishing feature of our times: the world is full of interrogations concerning the greatest uncertainties surrounding us. I hope this document, these 100 strong ideas, these tiny little pieces put together, will serve as a guiding light to help us find the great answers we are looking for.

# state: draft
# translation: value a9fe771cd5977ae8
# note: “building a new world and straighten it”: literal, “enderezarlo”; conjetura: “fortalecerlo” (strengthen). “make grow the exercise of an economy” quedó “hacer crecer el ejercicio de una economía”: ¿“la práctica”?
presentation-09 = My biggest wish is for this tool to serve all the people working daily on building a new world and straighten it, to all whom, like me, aspire to make grow the exercise of an economy at the service of the people, of a Social Economy everywhere and for everybody, and I know for a fact that our common work will successfully transform our realities.

# state: draft
# translation: value 13fb880b8b70875f
# note: “I wish this will harbor the hope”: literal, “Deseo que esto albergue la esperanza”; conjetura: “Albergo la esperanza”. No se repite “positive” de “positive benefits” (beneficios).
presentation-10 = I wish this will harbor the hope to meet again and share all the positive benefits of this great transformation in Dakar 2023.

# state: draft
# translation: value d97f041d13b922e8
prologue = Prologue by the Government of Mexico City

# state: draft
# translation: value 6775e2de20aa27bb
# speaker: Diana Alarcón González. A woman.
prologue-post = General Coordinator of Advisors and International Affairs, Government of Mexico City

# state: draft
# translation: value 9b9324484b73804f
prologue-01 = With this publication, we sought to recall on this process dating back to 2018, when Mexico City was chosen as host for the GSEF after receiving the relay from Bilbao. Since then, enthusing, we have assumed this commitment to carry out the 5th edition of the Forum – and for the first time in Latin America and the Caribbean – convinced more than ever that the Social and Solidarity Economy should be stimulated more and also be local, national and internationally recognized.

# state: draft
# translation: value 5beac9c0f67d8567
prologue-02 = In despite of the COVID-19 pandemic and the stop to all of our daily activities and work schedules, our commitment and enthusiasm were not affected in any way, rather we convinced ourselves more about the importance of having alternative models of development in our countries and cities, placing people at the core of programs and public policies.

# state: draft
# translation: value 3d98dc6e001123b0
# note: “co-creation of paths to a green…”: el lema está citado con variantes; pusimos la misma forma que en la portada.
prologue-03 = Thus, we adapted to the virtual world to keep alive the Forum, at least until we could meet again in a hybrid format, like the one which took place from October 4th through 8th of this year entitled “Local Governments and social economy: co-creation of paths to a green and inclusive economy”.

# state: draft
# translation: value c11e7e2e172b9824
prologue-04 = Together from Mexico City, we have passed the message that different paths are possible and that in order to make progress, we should think back on ourselves as human beings, as collectives and as cities. Our city project aims to become a more inclusive and sustainable city in both economic and environmental fields.

# state: draft
# translation: value c649aadf39399c1f
prologue-05 = On behalf of Mexico City’s Government, we hope we had contributed to meet the main goals we had fixed for this edition: opening a few doors to the GSEF in Latin America from its biggest Spanish-speaking city, drawing attention to the most important international Forum for Social Economy and to the good social economy practices conceived inside Latin American cities since years, decades or even centuries as well.

# state: draft
# translation: value 441216e42d4c17e7
# note: “give free rein to this important project”: pusimos “dar cauce a este importante proyecto”. Confirmar con la firmante.
prologue-06 = It was a great privilege for us in Mexico to give free rein to this important project, alongside the General Secretariat of the GSEF, the National Institute for Social Economy of Mexico and the Organizing Committee. From the Co-Presidency of the GSEF2021, we’d like to thank all of you!

# state: draft
# translation: value ac0ad96d39f51899
prologue-07 = Ph.D. Diana Alarcón González
