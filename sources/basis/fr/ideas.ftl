### What the translations in locales/fr/ideas.ftl were made from. Written by gsef-i18n.

# state: draft
# translation: value c2b47420b4b91366, title 323aa5412825daa4
idea-001 = The GSEF2021 is a space of interaction to get to know the different approaches and experiences of the social and solidarity economy from all over the world, especially those exposing the certainty that this economic model represents if we want to reach a better future.
    .title = Certainty of a better future

# state: draft
# translation: value 74825b6ddf07ddfe, title 23b28aa0d67d9e37
idea-002 = The GSEF2021 provides the opportunity to spread the spirit of the social and solidarity economy as well as its message of solidarity and cooperation to all the world's population.
    .title = The spirit of the SSE

# state: draft
# translation: value 336552e668751815, title 1e40a372a9a47afb, affiliation f0e29ca48c571ec1
# speaker: José Mujica. A man.
idea-003 = The efforts supporting the social and solidarity economy come with a real challenge of civilization
    .title = A challenge of civilization
    .affiliation = Former President of Uruguay

# state: draft
# translation: value 253135f5fd442215, title 638d2fec6e34ca4d
idea-004 = We shall promote a new model of consumption and production, aiming for SSE organizations to participate more in it.
    .title = Promoting for a wider participation

# state: draft
# translation: value 1344e154ff9c6649, title ff40f77960b00aa2
idea-005 = It is a critical time for local governments to start an active dialogue in order to strengthen cooperation between all actors, as well as reinforcing the capacity of the SSE to overcome the challenges cities from all over the world have been facing.
    .title = A dialogue to strengthen cooperation

# state: draft
# translation: value 326d75130194a272, title aa81fc1355c67d83
idea-006 = The current crisis sets down a series of challenges for local governments which, collaborating with SSE's agents, could stimulate new scenarios, like fostering a society in an eco-social transition to achieve a social and sustainable development.
    .title = Stimulate new scenarios

# state: draft
# translation: value e4e06d6d4d1c3488, title 8a0229f52941f033
idea-007 = Local governments have to engage in starting the transformation, so cities shall be conceived as laboratories for innovation and experimenting new solutions.
    .title = Cities as innovation laboratories

# state: draft
# translation: value 96ad2a362d7ad4ea, title fb7952974113a986
# note: « make possible the solution to territorial diversity » : une diversité ne se résout pas ; réparé, « répondre à la diversité territoriale ». « the citizenship » : « des citoyens ».
idea-008 = Promoting decent work is fundamental to transform the labor market into a space capable of articulating a more equal society, and the SSE can contribute to it by adjusting public policies and adapting them to the citizenship's preferences and needs. This would make possible the solution to territorial diversity and in keeping the communities united, as well as reinforcing social and productive integration processes.
    .title = Transforming the labor market

# state: draft
# translation: value 2fea55983bebb0ad, title fb13761ed1704d93, affiliation 6c50799c236d6abf
# speaker: Alberto Arenas, Chile. A man.
# note: « with a big approach on rights » : « avec une forte approche axée sur les droits ». Conjecture : « une forte approche fondée sur les droits », terme des Nations unies.
idea-009 = In order to transit to a more equal world where nobody would be left behind, we need a multidimensional perspective on inequality with a big approach on rights
    .title = An approach focused on rights
    .affiliation = Director for the Social Development Division of the ECLAC

# state: draft
# translation: value 7c618c323789949a, title 766cb522cdd6a6e3, affiliation 54aa6c6323557fd7
# speaker: Shigeru Tanaka, Japan
# note: Genre de Shigeru Tanaka inconnu : masculin (« directeur exécutif », « co-coordinateur »). Confirmer.
idea-010 = We must rely on Social Economy, it's the only approach we could take on if we seek to reach a sustainable society and planet
    .title = The SSE is the only possible path
    .affiliation = Executive Director of PARC and Co-coordinator of RIPESS

# state: draft
# translation: value cecc7ab2713e72d3, title dae60505d6b84c05
# note: « they suppose the inclusion… regardless of… preferences » : phrase refaite (« sont inclusifs par nature ») ; de quelles préférences s’agit-il ?
idea-011 = The nature of the cooperative movement and the social and solidarity economy is to be inclusive; they suppose the inclusion of all social sectors and of women and men regardless of their religion, race, color, preferences or political ideology.
    .title = The inclusion of everybody

# state: draft
# translation: value c13ecab90c211efe, title 9757b09e42a0d77b, affiliation 038e0b8755fdd892
# speaker: Albert Maurilio Chan, Mexico
# note: « U Yich Lu’um Ac » : écrit « A. C. » (asociación civil). Confirmer le nom officiel du centre et sa traduction.
idea-012 = If problems and conflicts are global, then we have the duty to globalize all solutions
    .title = Globalize solutions
    .affiliation = Interdisciplinary Center of Research and Alternative Development U Yich Lu'um Ac

# state: draft
# translation: value 8b2b2213f56cf1b1, title 1399986e0c8de12d, affiliation 3d031dd3ca3253d1
# speaker: Barbara Franchini, Italy
# note: L’organisme s’appelle-t-il « on Cooperative and Social Enterprises » ? Nous avons écrit « sur les entreprises coopératives et sociales (EURICSE) ».
idea-013 = The SSE is an efficient way for promoting justice and social inclusion in every region of the world
    .title = Promotion of justice and social inclusion
    .affiliation = European Research Institute on Cooperative and Social Enterprise (EURICSE)

# state: draft
# translation: value 39a048ada1ec694e, title acf55e9f391995b3, affiliation e3fddf8fae9a7ec4
# speaker: Mercedes Carrizo, Argentina
# note: « The bonds… must be provided » : littéral, « doivent être assurés » ; conjecture : « favorisés ». Confirmer aussi la graphie « Qom Alphi ».
idea-014 = The bonds between local organizations to exchange knowledge must be provided
    .title = Bonds to exchange knowledge
    .affiliation = Project Qom Alphi

# state: draft
# translation: value 66dcdbdeade7c51b, title fc6629073bd3b747, affiliation c85de51f61b0e5ae
# speaker: Valeska Sarmiento, Guatemala
# note: « Economic and Solidarity Circuits Commission RIPESS LAC » : « Commission des circuits économiques solidaires du RIPESS LAC ». Est-ce le nom de la commission ?
idea-015 = We must foster competitive advantages and the most unique features of all localities if we seek to reinforce local economy and employment
    .title = Reinforcement of the local economy and employment
    .affiliation = Economic and Solidarity Circuits Commission RIPESS LAC

# state: draft
# translation: value 6d99b5834e15ca6b, title 311367814f57337e, affiliation d447345ff5651cb3
# speaker: Rocío Moreno, Mexico. A woman.
idea-016 = We must listen to the territorial knowledge to create public policies adapted to the traits of each region
    .title = The importance of local knowledge
    .affiliation = Secretary for Social Development in Quintana Roo

# state: draft
# translation: value 1033ed858780d1e7, title b95be997f786a69e
idea-017 = By encouraging the inclusion of the communities in the solution, not only are we promoting participation in the economy but also stimulating the growth of the community from a collective and collaborative logic.
    .title = Growth from a collective logic

# state: draft
# translation: value 6320a00872156495, title 8027dedf8a92afc4
idea-018 = The SSE provides spaces of socialization, of construction and deconstruction (both individual and collective), and to reinforce its organizational facets, we must foster the senses of co-ownership, joint responsibility and participation. These factors may help to build a collective identity.
    .title = Reinforcement of the organizational facets

# state: draft
# translation: value f9b0a7c63cb18607, title 7aed64b88d9e1a23
idea-019 = At the United Nations there's a great faith in the power of cooperatives to meet the Sustainable Development Goals. Together we can reach prosperity for the people and protect our planet, together we can meet the SDGs.
    .title = The SSE and the SDGs

# state: draft
# translation: value 3744005e20a76f69, title d5de978d0f98650f, affiliation 0fadded5c79518b5
# speaker: Nancy Yadira Santiago, Mexico. A woman.
# note: « To keep up with international treaties subscribing a new economic model » : « Pour être à la hauteur des traités internationaux qui souscrivent à » ; conjecture : « Pour respecter les traités ». L’énumération finale est seulement ponctuée.
idea-020 = To keep up with international treaties subscribing a new economic model, we must take responsible actions in the territories by reducing the economic inequality gap between the underprivileged groups and the big capitals. Only this way, governments could meet with the 2030 Agenda goals: eradicate poverty and encourage prosperity, sustainable production and build a more inclusive and less unequal society
    .title = Taking responsible actions to reduce inequality
    .affiliation = Federal Deputy

# state: draft
# translation: value 49d9f5bcdd7c14a7, title e1eb22f4f821d39a
idea-021 = Some public policies seek to homogenize territorial aspects, however it's in the differences that the SSE's changing and transforming reality resides.
    .title = The transformative power of differences

# state: draft
# translation: value afcf925bf5ffc12b, title c4a4280a942cf36a, affiliation 7562b232e9b02f1c
# speaker: Johanne Lavoie, Canada
# note: « to behave in a traditional way » : littéral, « agir de manière traditionnelle », qui contredit « approches innovantes » ; conjecture : « transversale ». « Montreal City » : « Ville de Montréal ».
idea-022 = Local governments have great possibilities to behave in a traditional way by assuring the promotion and support of these measures so cities can assume their responsibility to develop innovative approaches
    .title = Cities are responsible for innovative development
    .affiliation = Montreal City

# state: draft
# translation: value f5c430577f44be21, title b4d5d998a85932d3
idea-023 = Care systems must completely adapt to the people's needs and not the other way around; we must design flexible models because each sector, rural or urban, is unique. Furthermore, we must emphasize the importance of the proximity services supply so an effective access can be guaranteed.
    .title = People's need must be placed at the core

# state: draft
# translation: value b9f01f08ddcb82d0, title b317ba0c326a2e73
# note: « strongly feminist » : réparé, « fortement féminisé ». « it deserves to be encouraged by public institutions too » : compris « également par les institutions publiques ».
idea-024 = There are 3 main features of care today: strongly feminist, family centered and a trend of commodification. The latter could be overcome by the incursion of the SSE in the sector. Care is one of the sectors stimulating the economy and it deserves to be encouraged by public institutions too.
    .title = The mercantilist care trend can be overcome through the SSE

# state: draft
# translation: value a90b868b2fdb5df8, title bb795fe12d249774
# note: « schooling », dans une session sur le soin : « formation ». « communitarian organizations, which must be free » : littéral, « libres » ; conjecture : la formation doit être « gratuite », « afin de ne pas devenir une limitation ».
idea-025 = For a suitable schooling, we need universities, municipalities and provincial authorities to join their efforts with the communitarian organizations, which must be free, so they don't become a limitation.
    .title = Participation of everybody for a best suited schooling

# state: draft
# translation: value 2b22df51edb084c1, title 92b89d33d2249072
idea-026 = Before we start asking ourselves how to teach, we should have a clearer notion on how reality is built. The education on social and solidarity economy is not neutral because it belongs to the fight against hegemony, against the systematically learnt notions of the dominant ideology.
    .title = Teaching is not neutral

# state: draft
# translation: value 1cc640a9ccf2dec2, title 4b39bbbbe7c755ae, affiliation 502485945a29fe08
# speaker: José Luis Coraggio, Argentina. A man.
idea-027 = Education means the deconstruction of the neoliberal perspective of the world, of ethics, of what is rational, of what is possible or impossible and of all the things impregnating our minds
    .title = Education on the SSE is a deconstruction
    .affiliation = Emeritus Professor of the National University of General Sarmiento

# state: draft
# translation: value 5cba3783a273c0ba, title f6316164d6872759
idea-028 = Teaching social and solidarity economy is a path we must take, not only to have another perspective on economy but another social perspective on the causes of inequality, injustice and the irrationality of what’s rationalized, and to develop a critical thinking too.
    .title = Education on SSE is one of the ways

# state: draft
# translation: value 24ff50947e1ae31b, title 2aeaf6d555f15b79, affiliation ae4f6b15a63c6b6f
# speaker: Patsian Low, Singapore
# note: « Asian Venture Philanthropy Network » : nom propre laissé en anglais. Confirmer.
idea-029 = A holistic education centered on community could have a lot of positive results on a nation’s potential and on economic development
    .title = Education focused on the communities
    .affiliation = Asian Venture Philanthropy Network

# state: draft
# translation: value cd592dc9e0e45da5, title ae99adf79d99821b, affiliation 79e5a7f39735e1ec
# speaker: Karen Maguire. A woman.
# note: « Head of the Local Employment Division, OECD » : « cheffe de la division de l’emploi local de l’OCDE ». Confirmer le nom de l’unité ; l’anglais n’imprime pas de pays.
idea-030 = We can see there’s a tendency on the rise to change paradigms, to change perspectives. Social and solidarity economy went from being a minor topic to be a lot more widespread, it has become more and more important in political agendas and it carries out many transformations within education systems
    .title = Changing paradigms
    .affiliation = Head of the Local Employment Division, OECD

# state: draft
# translation: value 609c2d657694e062, title 2f7b296b2d6885f5
idea-031 = The Social and Solidarity Economy stands out because of its capability to create resilience in our economies and societies; by creating jobs, for example, and preserving them better than other actors from the economy.
    .title = Capability of resilience in the SSE

# state: draft
# translation: value 463b53ce94a032f5, title 13a4f389f4bd5628, affiliation 5fa8425f45af06fb
# speaker: Karla Melissa Barrera, Mexico
idea-032 = We must stop devaluing learning and education because it’s in the classrooms that factors of change could be generated for our society
    .title = Generating change factors
    .affiliation = Chiapas Polytechnic University

# state: draft
# translation: value 5b5a7145a95970dc, title 3e517edd27080bba, affiliation 15defbd2e2119add
# speaker: Sunkyung Han, South Korea
# note: « our experimentations with the campus » : littéral, « nos expérimentations avec le campus ». De quel campus (ou programme) s’agit-il ? La ponctuation devant « promoting » est une virgule en français.
idea-033 = Because of the atypical COVID-19 pandemic situation we are currently facing, we have become more and more aware of the role played by the SSE, a role it will keep playing in the search for a new direction for our society. We have put to the test our experimentations with the campus in some South Korean cities, and I think we shall keep doing it like that; promoting SSE experimentations for the future
    .title = A new direction for society with the SSE
    .affiliation = Cdot

# state: draft
# translation: value d02b7f36c305966c, title 81a26a1103b4abde
# note: « and the alternation » : littéral, « l’alternance » (études et travail ?). « human management », « design and management of human actions » : littéral, « gestion humaine », « gestion des actions humaines ».
idea-034 = Having a perspective on auto-evaluation may lead to new learning processes making easier the design and management of human actions, the promotion of interests and needs, the challenges identification, the critical and creative thinking development, as well as new bonds with other institutions and the alternation.
    .title = Learning processes allowing for human management

# state: draft
# translation: value 581af8161f2c50c9, title 11d396561841e775
idea-035 = Ethical finances must be promoted, especially those allowing for populations or sectors excluded from the traditional financial models to access financial resources and steer these resources to the stimulation of local economies.
    .title = Promotion of ethical finances

# state: draft
# translation: value 59281bb516164e44, title 9f2f189da91a6821
# note: « dogmatic thinking » parmi trois pratiques clés : littéral, « la pensée dogmatique » ; conjecture : « dialogique ».
idea-036 = With these so particular conditions, we must think back on human relationships, on our own relationship to technology, to the environment and to the features of the system we make part of. From this context and thoughts, people should generate new capacities fostering resilience and thriving societies. For this task, we identified 3 key practices: a) dogmatic thinking; b) collective narratives; and c) problem identification through social imaginary. All this would allow us to create new narratives for the future we wish for.
    .title = The future we wish for: thriving societies

# state: draft
# translation: value e57c2a993d85426b, title 7409c7df91650cde
idea-037 = Education must be an agent for different local actors to rally, and us, the different local actors, we must take on the solidarity education perspective.
    .title = Solidarity education

# state: draft
# translation: value 328a5f81a545ba4d, title 366756b0d2fb12a0
# note: « the handicapped people and the neuronal diversity » : calque réparé, « la neurodiversité ».
idea-038 = Let's not forget the handicapped people and the neuronal diversity; we are all seeking decent work.
    .title = Decent work for all the vulnerable groups

# state: draft
# translation: value 73338ef9e0c5e4c3, title 9018ca26f87add2f
# note: « Empowering the representatives and adapting to the beneficiaries » : « Renforcer le pouvoir d’agir des représentants et s’adapter aux bénéficiaires ». De quels représentants s’agit-il ?
idea-039 = Empowering the representatives and adapting to the beneficiaries with a series of different mechanisms.
    .title = Empowerment mechanisms

# state: draft
# translation: value ebea2d2efcd3dc33, title 88abe65a7558d6f0
idea-040 = Together we work, together we walk and together we dream of putting people back in first place and with fair incomes.
    .title = Putting back people in first place

# state: draft
# translation: value 927529df38fb8cb0, title 3d042bb3678212d6
# note: « because, if they don’t, they’ll stay behind » : accord réparé, « car, dans le cas contraire, elles resteront à la traîne » (les entreprises).
idea-041 = Digitization of solidarity enterprises must happen right now because, if they don't, they'll stay behind.
    .title = Minimizing the digital gap

# state: draft
# translation: value 6ec70ed2e5c8a09a, title e7eb25a82496531d
# note: « We would better have nothing and target what we could have. We are not aiming a short term, but it could certainly happen » : inintelligible, traduit mot à mot. Que dit cette idée, et le titre « Target the important points » ?
idea-042 = We would better have nothing and target what we could have. We are not aiming a short term, but it could certainly happen.
    .title = Target the important points

# state: draft
# translation: value 6812c14fc809270b, title 78dd97805e3266e4
# note: « two projects working simultaneously, creating synergies or withdrawal » : littéral, « des synergies ou un retrait ». De quels projets et de quel retrait (repli ?) s’agit-il ?
idea-043 = Digital sustainability is a complex element, the inter-cooperation capacity could have two projects working simultaneously, creating synergies or withdrawal.
    .title = Digital goods should be at disposal of the greatest number of people and without barriers

# state: draft
# translation: value 79652dc563a1c32d, title 94e0c19ea64f691b
idea-044 = We must boost the reinforcement of capacities to face the obstacles, not only physical but institutional obstacles restricting education and work opportunities.
    .title = Taking down the obstacles restricting opportunities

# state: draft
# translation: value a877ce34d6616e3d, title 5b8c10258ac15304
idea-045 = We must think back on learning taking into account that the world has become more complex and where precariousness still dominates.
    .title = Education with a social projection

# state: draft
# translation: value ba298081a06fb41d, title 89ec75e0cd39fb5a, affiliation cc4c5bd40d78c5be
# speaker: Mario Radrigán, Chile
# note: « Santiago University » : « Université de Santiago ». Est-ce l’Université de Santiago du Chili ?
idea-046 = I think it’s awful to talk about ‘human capital’, to talk about people as if they were just another factor in production and not the center of economy
    .title = People should be at the center of the economy
    .affiliation = Santiago University

# state: draft
# translation: value 0859a5fdc33ff239, title d0a1a1957da2a2a9
idea-047 = As opposed to the capitalist logic of going where the biggest profits are, the SSE goes to the people to improve their quality of life; furthermore, the SSE could be an answer to the migratory flow phenomenon.
    .title = The SSE can be found where people are living

# state: draft
# translation: value 9462083675e23caa, title 1f2e2847707663ce, affiliation 9e7f76df6dbc0fdd
# speaker: Kevin Ossah, Togo. A man.
idea-048 = The pandemic has taught us that human beings must be at the center of our attention
    .title = Human beings at the center
    .affiliation = Executive Director of OJEDD International

# state: draft
# translation: value ec010e5da302fb97, title 04d8674bf88328ba
idea-049 = Against the current crisis, it is time for us to make a productive transformation and transform the principles and values from a more humane economic perspective, an economy of life guaranteeing the protection of our planet; and the SSE is the ideal mechanism to achieve it.
    .title = An economy of life

# state: draft
# translation: value a825f170b52b8b3d, title c32b512e3a79ac83
# note: « people and their relationship to the environment is put back » : accord réparé, « qui replacent l’humain et sa relation à l’environnement au cœur ».
idea-050 = We must address the economic, social and environmental issues through public policies and strategies framed by rationality and human rights, and where people and their relationship to the environment is put back at the center of our attention.
    .title = The relationship between the environment and human beings at the center

# state: draft
# translation: value b12b111e082029b7, title d8b61fd7c0636391
idea-051 = To build again our ecosystems, we must take into consideration our planet limitations, we must recognize the multiple relationships between individuals and the ecosystems to reach balance, we must live in sufficiency, we must learn the ethics of sharing and be careful of our forms of production.
    .title = Recognizing our interrelations

# state: draft
# translation: value 8a72898b7f4299d9, title 4ba8580209d04feb, affiliation 78884418bfe4c69b
# speaker: Nahúm Sánchez, Mexico
# note: « indisputably united » : littéral, « indiscutablement unis » ; conjecture : « indissociablement ». « Ejidos lobo Network » : « Réseau Ejidos Lobo », nom à confirmer.
idea-052 = We can no longer think about conservation without development and we shall neither think about development without the conservation of the ecosystems
    .title = Development and conservation, indisputably united
    .affiliation = Ejidos lobo Network

# state: draft
# translation: value 8c85edd76ed300bd, title 34f51c727828d36a
# note: « cooperativism, which in practice is its own backbone » : compris comme la colonne vertébrale de l’ESS. « formation, education and training » : « la formation, l’éducation et le perfectionnement ».
idea-053 = We must work and strengthen the SSE and cooperativism, which in practice is its own backbone, through formation, education and training aiming a communitarian impact to strengthen the social fabric.
    .title = Strengthening the social fabric

# state: draft
# translation: value 894fd0b802efba76, title 20d22f7a3719bace, affiliation 136a4c8b0af8e7e8
# speaker: Gaëlle Généreux, Canada
idea-054 = Not all Social Economy enterprises think about the environment and this must change. The SSE has a great potential of transformation because it respects the limitations of the ecosystems by seeking the greater good and not economic profits
    .title = There are still some changes to make
    .affiliation = TIESS

# state: draft
# translation: value 6de33a3c3bcb7f93, title 4d73b2291236aa41, affiliation a06f79a49747a042
# speaker: Juan Manuel Martínez Louvier, Mexico. A man.
# note: « The SSE techniques », « the creation of future from a decent treatment in work » : littéral, « Les techniques de l’ESS », « la création d’avenir à partir d’un traitement décent au travail ». Conjecture : pratiques de l’ESS.
idea-055 = The SSE techniques promote decent work more than other types of economy, and we should look at the SSE as a promoter of the creation of future from a decent treatment in work
    .title = Creator of future
    .affiliation = Director General of INAES

# state: draft
# translation: value 2e6a87d83aba4b14, title 75920e96febc3c70
# note: « social protection and dialogue » : compris « dialogue social », comme à l’OIT ; « labor rights » : « droits du travail ».
idea-056 = The enterprises from the SSE create decent work opportunities which leads to the creation of productive and inclusive employment, to labor rights, to social protection and dialogue and, moreover, they contribute to a greater resilience in communities because they put back the people at the center of the attention.
    .title = The SSE as a generator of opportunities

# state: draft
# translation: value 287af1d23bc8b54b, title 9bb400836455850b
# note: « there are still some support and bonding structures to put back in place » : littéral, « remettre en place » ; conjecture : « mettre en place ». « a range for diversity » : « éventail de diversité ».
idea-057 = The Social and Solidarity Economy is a more diverse sector and with wider dimensions than we could imagine; the SSE is about a new style of development with 2 main features: equality and sustainability. The SSE deeply contributes to the creation of decent jobs having for transversal axis sustainability, equality, inclusion and circular economy; nevertheless, there are still some support and bonding structures to put back in place so the SSE can reach its full development.
    .title = The SSE as a range for diversity

# state: draft
# translation: value 9555250e776b4051, title 578af292b1f14b20
idea-058 = The productive enterprises with low inequality gaps should be the norm in the whole economy and not only a feature of the social and solidarity economy. It's not only about reinforcing and developing the Social Economy potential, but to find how to extend the deployment of its principles to the rest of the economic and social structure too.
    .title = Extend the deployment of SSE principles

# state: draft
# translation: value 473c45a18daf9498, title 2916c651a0e39935, affiliation e54c8fb0bb2ddbcf, pull-quote 840fe14db149cf57
# speaker: Béatrice Alain, Canada. A woman.
idea-059 = To develop and strengthen the SSE we have created some support structures for the enterprises and social movements engaged to the goals of the Social Economy. In this way, all these actors reunite to imagine and develop new tools to make the SSE grow, may it be by contributing to extend the already existent enterprises or by developing new ones in the sectors where there’s a need tied to the new, more sustainable and equalitarian societies
    .title = United we can make the SSE grow
    .affiliation = Director General of the Chantier de l’économie sociale
    .pull-quote = To develop and strengthen the SSE we have created some support structures for the enterprises and social movements engaged…

# state: draft
# translation: value f57be13f1615d3a2, title eae21336fdfdc929
# note: « they wish to involve more directly their strategies » : complété, « y associer plus directement leurs stratégies » (au travail de l’ONU). Confirmer. La « stratégie » unique de la seconde phrase reste telle quelle.
idea-060 = Actors and networks from the SSE are more conscious of the UN’s work on the SSE and they wish to involve more directly their strategies to strengthen the potential of the SSE in each region. This is the strategy to overcome the growing inequality caused by the COVID-19 pandemic and to meet the SDGs.
    .title = Reinforcing the SSE’s potential

# state: draft
# translation: value b06c5566e315f0e7, title 3547d617511aa54c
# note: « we also retrieve and make visible the local experiences » : « nous recueillons » ; conjecture : « nous reprenons » ou « remettons en valeur ». « production and life reproduction » : « la production et la reproduction de la vie ».
idea-061 = Here we weave and we build but we also retrieve and make visible the local experiences taking place around social and solidarity economy. We weave a whole vision that takes into consideration production and life reproduction. Accordingly, we must understand very well what the notion of “living well” means as a way of association between ourselves, to articulate and bond with nature and the environment, and not only as our relationship to consumption.
    .title = Redefine the notion of living well

# state: draft
# translation: value f125360c1de4c932, title a462bae3e13dfb54
idea-062 = The SSE allowed us to adapt the productive processes to meet the personal needs and worries, our project not only is about a process of generation of energy but one about transformation of the consumption logics in all communities too.
    .title = Transforming logics

# state: draft
# translation: value 7107898f48562901, title 68f993e555b77f5f
# note: « reinforcement of the population » : littéral, « renforcement de la population » ; conjecture : renforcer le pouvoir d’agir. « a greater impact on the environment » : littéral, peut se lire comme une atteinte. « have proven the stimulation » : réparé, « ont démontré qu’elles stimulent ».
idea-063 = When we talk about decentralized energies, reinforcement of the population or the independence of energy, we must think of sustainable energy with accessible prices for people. This is strongly tied to the initiative of SSE organizations. Energy cooperatives have proven the stimulation of local economy, and this is because people started to involve themselves on the generation of energy and understanding well that it is together that we have a greater impact on the environment.
    .title = Together we generate a greater impact

# state: draft
# translation: value 376e91c4d3ebd1b8, title f3563cde74cdaba6
idea-064 = Cooperative energy consists in putting the energetic transition in the hands of people, with sustainable models where people are those who run the processes and appropriate themselves of the transition. Accordingly, many cooperative energy models have been developed.
    .title = The energetic transition in the hands of people

# state: draft
# translation: value 52cdd7e1991de89f, title 0c12bc09c54ac97f
# note: « the opportunities they may take advantage from it », « execute their knowledge into their territories » : réparé, « les opportunités qu’il peut leur offrir », « mettre en œuvre leurs connaissances dans leurs territoires ».
idea-065 = We must train people to understand the energetic sector as well as the opportunities they may take advantage from it. To train them in the new technologies, instill them with curiosity of the electricity generation, make them overcome the fear of studying it and once they have understood it, allow them to execute their knowledge into their territories.
    .title = Understanding energy

# state: draft
# translation: value 02c4103a6baeca80, title 6c7f289d7fc4f310
# note: « to think on what the governments may benefit from it » : « à ce que les gouvernements peuvent en retirer ». Antécédent de « en » incertain ; accord anglais réparé.
idea-066 = If we were to put others ahead of ourselves, to think first of the final users, to think on what the governments may benefit from it, on how to protect the environment with all of our practices, then, we would be able to have sustainable financial services.
    .title = Sustainable financial services

# state: draft
# translation: value e47930ca17566a92, title 2e08922572fd6012
idea-067 = As we build other types of economy, we must build other types of bonds of financial intermediation settled by solidarity and cooperation too.
    .title = Bonds of financial intermediation

# state: draft
# translation: value e9daef6bbda965c0, title b95e2cd6af7ab01d
idea-068 = To reach our greater potential, we must create more solid financial ecosystems with customized financial services for the multiple actors of the social and solidarity economy.
    .title = Creating more solid financial ecosystems

# state: draft
# translation: value c1ba9b2191c28fad, title 0324758c0a801b9c
idea-069 = We have a deeper understanding now of the destructiveness of the consequences of the traditional financial system, thus, we must revisit its goals.
    .title = Revisit the goals of the financial system

# state: draft
# translation: value 91cec948387ba5a0, title 7b6855d1f16e792b
# note: « We must ensure continuity to the rural area since they are the suppliers » : nombre réparé, « des zones rurales… elles ». De quelle continuité s’agit-il ?
idea-070 = We must ensure continuity to the rural area since they are the suppliers of food and life.
    .title = Suppliers of life

# state: draft
# translation: value 81e6a3a5b0ab1979, title 5c0395ab232fe086
# note: « school desertion and migration » : calque réparé, « l’abandon scolaire » ; « the youth must be empowered » : « renforcer le pouvoir d’agir des jeunes ».
idea-071 = Because of school desertion and migration, the youth must be empowered.
    .title = Empowering the youth

# state: draft
# translation: value 61ec577d2e2dc4d5, title 6f3e2faadd182017
idea-072 = We must absolutely understand that money is not the center of development and of measure of well-being.
    .title = Money is not the center

# state: draft
# translation: value 74995f375d012f77, title e358b14b958a6019
# note: « the international classification of the industry » : réparé d’après la nomenclature des Nations unies, « classification internationale type par industrie » (CITI). Confirmer.
idea-073 = The main problem is the invisibility of some entities in statistics. Hence, we must mobilize all of the involved bodies to make more visible the SSE on the home surveys about employment and in establishment surveys so the international comparability can be guaranteed. We must refer to international norms such as the international classification of the industry or the recommendations of the ILO on labor and employment measurement. However, to have a bigger picture on the situation of our country, we must adapt the frame to our national legal definition.
    .title = Making the SSE visible

# state: draft
# translation: value c62cadd1c20254c0, title dc636cffb404e579
# note: « statistical proves » : réparé, « essais statistiques » (conjecture du glossaire, aussi dans le titre). « a good government » : rendu par « une bonne gouvernance » ; « interested parties » : « parties prenantes ».
idea-074 = The standardization, the conceptual discussion, the political mobilization, the implementation and the statistical proves should be approached in a more harmonious and coordinated way. It's important to develop further this initiative to have a good government, an extensive opening to take on some topics with different resources and experiences from the multiple interested parties.
    .title = Implementation and statistical proves

# state: draft
# translation: value 3f5b520cef0a1716, title e611e7c76f356dda
# note: « by important and feasible national subtypes », « even rural or urban fields » : littéral, « importants et réalisables », « voire selon les milieux ruraux ou urbains ». À comparer avec les directives de l’OIT sur les statistiques des coopératives ; conjecture : « lorsque cela est pertinent et faisable », « y compris selon le milieu ».
idea-075 = Statistics on cooperatives must be systematically tabulated in the following manner: a) by the four types of cooperatives as well as by important and feasible national subtypes; b) by economic activity field; and c) by regions noteworthy to the national goals, even rural or urban fields.
    .title = Systematical tabulation of statistics

# state: draft
# translation: value d34725f16ed3f89e, title 1c91446d1410bbb3
idea-076 = Besides the financing of social economy initiatives, the solidarity finances have two main action courses: the first one being to move forward on cultural change in alliance with the local public administrations and the second one being to build social or relational capital with the participation of the population. In the co-creation process, the formation of a collective and solidarity subject fostering the transformations in the communities is a key element.
    .title = Courses of action for the solidarity finances

# state: draft
# translation: value 19882b226fa98e2d, title 6fddff8e6ba5c327
idea-077 = The work in alliance and cooperation can be illustrated by three situations. First, a single voice to face the federal government so communities' needs can be expressed in a collective manner. Secondly, the joint creation of an analysis guide for social economy projects from particular experiences. Finally, the unified participation to the consultations carried out by governments so public policies on social and solidarity economy may be formulated.
    .title = The alliances and the cooperation to formulate policies

# state: draft
# translation: value 794221241abeb847, title cda4089fadb6df1c
# note: « it also requires the promotion of changing the political action » : « celle-ci (l’inclusion financière) exige aussi de promouvoir un changement de l’action politique ». Sujet de « it » à confirmer.
idea-078 = The role of solidarity finances is to provide the access to the basic economic means to satisfy people's needs and motivate investment; those are some particular aspects of the financial inclusion but it also requires the promotion of changing the political action and the institutional participation from governments in order to stimulate the local inclusive development.
    .title = Stimulate the local and inclusive development

# state: draft
# translation: value 6e3c890b9ebd8ef7, title 90a47f0fb854b2b4
# speaker: Ricardo Orzi, Argentina
# note: « current assets » : « liquidités » (circulante) ; « influential territories » : « territoires d’influence » ; « a citizenship aware » : « des citoyens conscients ». Sens supposés à confirmer.
idea-079 = The creation of a local monetary system would allow us to create current assets in territories where there aren’t, to promote an increase of activities in influential territories and to generate a citizenship aware of the context they are living
    .title = Generation of conscious citizenship through a local monetary system

# state: draft
# translation: value 6a9251d0a04d2214, title 7e1a3d29460211dd
# speaker: Helena Almirati, Uruguay
idea-080 = Solidary bartering is much more than a simple solidarity exchange, it’s about building people and values
    .title = Solidarity exchange

# state: draft
# translation: value 56201be97cb0c571, title 22e0c987a654e82b
idea-081 = To guarantee the increasing transactions with social currencies, we must extend and consolidate our links to a greater number of groups and communities and extend the market as well.
    .title = Extend and consolidate bonds

# state: draft
# translation: value 83ddfabb258c2cbe, title ff233be201f1ec79
# note: « the starting point of the transformation of the way of thinking and stop living off people » : littéral, « cesser de vivre aux dépens des personnes ». Conjectures : « commencer à vivre pour les personnes », « cesser de tourner le dos aux personnes ».
idea-082 = Exchange projects based on social currencies are the starting point of the transformation of the way of thinking and stop living off people and their communities.
    .title = Transforming the way of thinking

# state: draft
# translation: value eeec99710f7ce95f, title fdaba67a92f07d9e
idea-083 = A constant common effort allowed us to open a space to gather and inter-cooperate with the multiple actors of the SSE, such as cooperatives, mutuals, the tertiary social sector, ethical finances and communitarian economies, which, when inter-cooperating, accomplish great synergies.
    .title = Inter-cooperate to accomplish great synergies

# state: draft
# translation: value e9d77c118fd54fbe, title 82fed7f9d1105093
idea-084 = Within the strategies aiming this sector, there shall not be any unidirectionality where local governments provide and the sector takes advantage; the strategies must be bidirectional where every party, according to their own field of competence, functions and contributes through common goals and challenges.
    .title = Joint construction of public policies

# state: draft
# translation: value aeea13c639f428cf, title 438d461aa7b20aee, affiliation 56ad9da66c1336d5
# speaker: Anna Albareda Sanz, Spain. A woman.
# note: « Manager of the Taula d’entitats… » : « directrice ». « assume responsibilities and collective engagements » : « prendre des responsabilités et des engagements collectifs ».
idea-085 = All actors involved in the SSE must assume responsibilities and collective engagements to be allowed to rebuild the system in a realist manner and they shall not lose sight on three main aspects for any collective field: generosity, mutual agreement and trust
    .title = We must assume collective engagements
    .affiliation = Manager of the Taula d'entitats del Tercer Sector Social de Catalunya

# state: draft
# translation: value 2376ea15dd1a4a06, title c5745cd13b1e3103, affiliation c8e3cb12b2cbdf8a
# speaker: Humberto Cerdio Vázquez, Mexico. A man.
# note: « General Coordinator of the Entrepreneurial Promotion and Development of the INAES » : « coordinateur général de la promotion et du développement des entreprises à l’INAES ». Confirmer le poste.
# note: « effectively implement » : nous écrivons « mettre effectivement en œuvre » ; l’original disait peut-être « efficacement ».
idea-086 = The social economy constitutes a mechanism to transform the world and make it much better, and meetings and Forums such as the GSEF2021 allowed us to exchange experiences and to imagine new ideas. The biggest challenge we have yet to face is to come back to our action fields and effectively implement our strategies with a Social and Solidarity Economy perspective; only this way we may shift to a better world
    .title = The actions on the territories, a key element to stimulate the SSE
    .affiliation = General Coordinator of the Entrepreneurial Promotion and Development of the INAES

# state: draft
# translation: value 79032e4d0f6bf197, title 4071ac2fb3b82c98
# note: « properly accomplish these goals » : « atteindre au mieux ces objectifs ». « a great example for the SE’s power » : « of » supposé. Quels sont « ces » objectifs ?
idea-087 = The alliances suppose the sum of different efforts, convictions and willingness to properly accomplish these goals. Collaboration is a great example for the Social Economy’s power of transformation, which, by involving allies, alliances, teams and wills, could change realities.
    .title = By working on our alliances, we could accomplish common challenges

# state: draft
# translation: value 76915f5983e9507a, title be0f3308085b7fb1, affiliation da8cb094bf924af0
# speaker: Laurence Kwark, South Korea. A woman.
idea-088 = We’re currently dealing with a big humanitarian crisis affecting all three fields: society, economics and the environment. Our life, our fight and our hopes must be based on the values of the social and solidarity economy. We must engage in working for a different, better, more inclusive, sustainable and more fraternal society so we can take better care of each other and of our planet
    .title = Global engagement
    .affiliation = Secretary General of the GSEF

# state: draft
# translation: value 6fe3870f9a8b2291, title 3c4c7261c9ef280d
# note: « COVID-19, a trigger action from the SSE » : réparé, « un déclencheur d’action par l’ESS ». « we cannot stop anymore… we must meet more than before » : littéral ; « to integrate » reste sans complément.
idea-089 = The pandemic highlighted the fact that we cannot stop anymore and therefore, we must meet more than before to find ways to protect our society and the people. We acknowledge the need we have to find alternative models of development to put back the people at the core of our public policies and programs. The SSE practices are our best option to integrate and avoid leaving anyone behind.
    .title = COVID-19, a trigger action from the SSE

# state: draft
# translation: value d5903543ed567ec1, title 23012fa5b2929821, affiliation 7b4466fe3b7a297e
# speaker: Soham El Wardini, Senegal. A woman.
# note: « it has differentiated from the rest » : littéral, « des autres » (les autres économies ?).
idea-090 = The Social and Solidarity Economy is a path towards the solution of many current conflicts because it has differentiated from the rest as the cooperation economy, it has proven that together we are stronger, together we can go further and together we are more solidary
    .title = Cooperation economy
    .affiliation = Mayor of Dakar

# state: draft
# translation: value b4208a958a0747de, title 8b8491e4a71c3cf5
# note: « Among the challenges… there are the exchange of experiences… and a more accelerated integration » : l’échange d’expériences est imprimé comme un défi qui empêche la diffusion ; littéral. Conjecture : le manque d’échanges.
idea-091 = Among the challenges to the configuration of international alliances preventing the massive diffusion of the principles and values of the SSE, there are the exchange of experiences between actors and a more accelerated integration of the sector, due to language, time differences between countries and lack of information.
    .title = Suppress all barriers

# state: draft
# translation: value bc513d63695d65e3, title 9f614f87f2f4e7e6
# note: « vocation and benefits » : littéral, « la vocation et les bénéfices ». S’agit-il de bénéfices (profits) ou d’avantages ?
idea-092 = To stimulate the SSE, we must work in network with young economists, on topics about finances and humanity, inequalities, vocation and benefits, among others.
    .title = Working with the youth

# state: draft
# translation: value 74cd7c24e9d411c9, title 5d5e4c879935440b, affiliation a06f79a49747a042
# speaker: Juan Manuel Martínez Louvier, Mexico. A man.
# note: « go to the markets, monopolized by profit-making interests and not adding any value » : littéral, « n’ajoutant aucune valeur » se rapportant aux marchés. Qui n’ajoute aucune valeur ?
idea-093 = SSE enterprises shall be redistribution factors by means of two ways: a) go to the markets, monopolized by profit-making interests and not adding any value; and b) build international networks
    .title = Redistribution factor
    .affiliation = Director General of INAES

# state: draft
# translation: value e2ea172afee88894, title 23498ad3f04ce795, affiliation 543d8d2981492226
# speaker: Blanca Boix, Spain
# note: « psycho-social transition » : littéral, « transition psychosociale » ; conjecture : « écosociale », comme à l’idée 6.
idea-094 = We must prioritize people and their well-being in the human development programs in territories. We must build a community in psycho-social transition and develop a strategy that fosters sustainable local development
    .title = Building local resilient communities
    .affiliation = REAS Euskadi

# state: draft
# translation: value 5cf542bffa84d426, title 820768d8986cb0e1, affiliation 079ff6a00947f3b0
# speaker: Katherine Fernández, Bolivia
# note: « those stay only written in paper » : « celles-ci restent lettre morte » (les lois et les normes). « policies leading to new public policies » : littéral. Deux virgules entre phrases sont devenues des points-virgules.
idea-095 = Let’s not expect we’ll find all of our answers written in laws, norms or governmental planning, frequently those stay only written in paper. We must proceed with or without governments, this way we could create policies leading to new public policies and demand their implementation. We must start with actions
    .title = Not all of our answers are in the legal frame
    .affiliation = Polinizar Network

# state: draft
# translation: value 9c816ad7686d2523, title 62f4f0ab3c6d8eff, affiliation 16cdb3c9170d843e, pull-quote e8bdac4713453a54
# speaker: Isabel Andreoni, Uruguay. A woman.
# note: « The only universal thing that policies may have, it’s justice and solidarity, then, they must be » : « ; ainsi, elles doivent » pour « then ». « perceived needs » : « besoins ressentis ».
idea-096 = Policies are born from the perceived needs. The only universal thing that policies may have, it’s justice and solidarity, then, they must be deeply rooted in each territory, because of cultural and other types of differences, and also, they must highlight the construction of a collective subject who’ll become the subject of change
    .title = Suitable policies for each territory
    .affiliation = Director of Montevideo Rural
    .pull-quote = Policies are born from the perceived needs…

# state: draft
# translation: value abcd3cf14cc4efdd, title 38c3022f2cf18518
# note: « We must aim right at the countryside », « are great spheres of action » : « viser directement la campagne », « un vaste champ d’action ». Accords anglais réparés.
idea-097 = We must aim right at the countryside with economic opportunities for workers. We must stop the hegemonical conception of big infrastructure systems and urban services; the production of services and infrastructure are great spheres of action for the SSE. To be successful, local policies must come with radical changes, capable of democratizing the regulations and make a real transformation.
    .title = Stop the hegemonical conceptions

# state: draft
# translation: value dee8207482476e03, title d89a65ca49a679df
idea-098 = The civilization crisis brought to light by the COVID-19 pandemic demands the reassessment of the paradigms currently dominating and which alienated us from nature and the principles of life.
    .title = Reassessment of dominant paradigms

# state: draft
# translation: value 806648ceae6af693, title dbad27a914ec0532
# note: « We must innovate the complementary productive models » : réparé, « innover dans les modèles productifs complémentaires » ; complémentaires de quoi ? « whole development » : « développement intégral ».
idea-099 = We must innovate the complementary productive models, such as the SSE, with the capacity to integrate the multiple dimensions of people's life and with a great potential to contribute to a whole development, without leaving anyone behind.
    .title = SSE's great potential

# state: draft
# translation: value d8b58a6be9a7a871, title a45cbf5c456c85bf
idea-100 = Beyond the GSEF, the SSE produces optimism and a deep hope in humanity so future generations may have a future with a more inclusive and conscious economy.
    .title = Optimism and hope arise from the SSE
