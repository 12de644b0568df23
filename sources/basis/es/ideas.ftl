### What the translations in locales/es/ideas.ftl were made from. Written by gsef-i18n.

# state: draft
# translation: value 6bdd22b373fe7b92, title 732d5c6013c1aced
idea-001 = The GSEF2021 is a space of interaction to get to know the different approaches and experiences of the social and solidarity economy from all over the world, especially those exposing the certainty that this economic model represents if we want to reach a better future.
    .title = Certainty of a better future

# state: draft
# translation: value d9103a127259ef94, title 210b4cc92e7fc009
idea-002 = The GSEF2021 provides the opportunity to spread the spirit of the social and solidarity economy as well as its message of solidarity and cooperation to all the world's population.
    .title = The spirit of the SSE

# state: draft
# translation: value f5eb4cd9c38e5163, title 54d59451bd2828e0, affiliation 8d7ce3325c12df84
# speaker: José Mujica. A man.
idea-003 = The efforts supporting the social and solidarity economy come with a real challenge of civilization
    .title = A challenge of civilization
    .affiliation = Former President of Uruguay

# state: draft
# translation: value 6faab3203510cf17, title 2d26fb45bc73f492
idea-004 = We shall promote a new model of consumption and production, aiming for SSE organizations to participate more in it.
    .title = Promoting for a wider participation

# state: draft
# translation: value 30aaab3cf993c650, title f3cd1971f727a053
idea-005 = It is a critical time for local governments to start an active dialogue in order to strengthen cooperation between all actors, as well as reinforcing the capacity of the SSE to overcome the challenges cities from all over the world have been facing.
    .title = A dialogue to strengthen cooperation

# state: draft
# translation: value 70c775aed42a385b, title 4309cc9b4396f250
idea-006 = The current crisis sets down a series of challenges for local governments which, collaborating with SSE's agents, could stimulate new scenarios, like fostering a society in an eco-social transition to achieve a social and sustainable development.
    .title = Stimulate new scenarios

# state: draft
# translation: value 8d2e5b4cfe3450c5, title 320593491c8bb80e
idea-007 = Local governments have to engage in starting the transformation, so cities shall be conceived as laboratories for innovation and experimenting new solutions.
    .title = Cities as innovation laboratories

# state: draft
# translation: value 611f545f000c5038, title 91c3c40c37c11cbd
# note: “make possible the solution to territorial diversity”: la diversidad no se soluciona; se enmendó “dar respuesta a la diversidad territorial”. Confirmar.
idea-008 = Promoting decent work is fundamental to transform the labor market into a space capable of articulating a more equal society, and the SSE can contribute to it by adjusting public policies and adapting them to the citizenship's preferences and needs. This would make possible the solution to territorial diversity and in keeping the communities united, as well as reinforcing social and productive integration processes.
    .title = Transforming the labor market

# state: draft
# translation: value feb1d66720ce45be, title dc6849f7d6aea948, affiliation ab2f1cf342a41a78
# speaker: Alberto Arenas, Chile. A man.
# note: “with a big approach on rights”: literal, “con un gran enfoque en los derechos”; conjetura: “con un fuerte enfoque de derechos”.
idea-009 = In order to transit to a more equal world where nobody would be left behind, we need a multidimensional perspective on inequality with a big approach on rights
    .title = An approach focused on rights
    .affiliation = Director for the Social Development Division of the ECLAC

# state: draft
# translation: value a04ef5898c1d75aa, title c6b1a0796eae3f23, affiliation f5d0a7b9f5fa068e
# speaker: Shigeru Tanaka, Japan
# note: Género de la persona citada desconocido: se puso masculino (director ejecutivo, cocoordinador). La coma inglesa entre oraciones es punto y coma en español.
idea-010 = We must rely on Social Economy, it's the only approach we could take on if we seek to reach a sustainable society and planet
    .title = The SSE is the only possible path
    .affiliation = Executive Director of PARC and Co-coordinator of RIPESS

# state: draft
# translation: value c3202c7a396d212c, title 5cc022642562fc42
idea-011 = The nature of the cooperative movement and the social and solidarity economy is to be inclusive; they suppose the inclusion of all social sectors and of women and men regardless of their religion, race, color, preferences or political ideology.
    .title = The inclusion of everybody

# state: draft
# translation: value 19251674f9c3e98d, title bb65c8d6bb7074b2, affiliation 5dabbb075d7b7729
# speaker: Albert Maurilio Chan, Mexico
# note: “Ac”: escrito “A. C.” (asociación civil). Confirmar la forma y el nombre oficial del centro U Yich Lu’um.
idea-012 = If problems and conflicts are global, then we have the duty to globalize all solutions
    .title = Globalize solutions
    .affiliation = Interdisciplinary Center of Research and Alternative Development U Yich Lu'um Ac

# state: draft
# translation: value 2fffdf6619200960, title eba09d623cb2cdbd, affiliation c9927053fc1c9761
# speaker: Barbara Franchini, Italy
idea-013 = The SSE is an efficient way for promoting justice and social inclusion in every region of the world
    .title = Promotion of justice and social inclusion
    .affiliation = European Research Institute on Cooperative and Social Enterprise (EURICSE)

# state: draft
# translation: value 1498dd1b047a49bb, title 8ac6aa0411d94b80, affiliation 5eb97347e8582c22
# speaker: Mercedes Carrizo, Argentina
# note: “bonds… must be provided”: pusimos “Deben facilitarse los vínculos” (en el sentido de proporcionar); conjetura: “propiciarse”. Confirmar también la grafía “Qom Alphi”.
idea-014 = The bonds between local organizations to exchange knowledge must be provided
    .title = Bonds to exchange knowledge
    .affiliation = Project Qom Alphi

# state: draft
# translation: value 487ac4fa099899d2, title 5c27e80071a1dbe7, affiliation 4dc559a5c96af36d
# speaker: Valeska Sarmiento, Guatemala
idea-015 = We must foster competitive advantages and the most unique features of all localities if we seek to reinforce local economy and employment
    .title = Reinforcement of the local economy and employment
    .affiliation = Economic and Solidarity Circuits Commission RIPESS LAC

# state: draft
# translation: value 3ba013803fcc0846, title 026fd94519d0b6c6, affiliation 6edf83e0425ec181
# speaker: Rocío Moreno, Mexico. A woman.
idea-016 = We must listen to the territorial knowledge to create public policies adapted to the traits of each region
    .title = The importance of local knowledge
    .affiliation = Secretary for Social Development in Quintana Roo

# state: draft
# translation: value 1957abc6dcdf1497, title 1e00b673f43d7f6b
idea-017 = By encouraging the inclusion of the communities in the solution, not only are we promoting participation in the economy but also stimulating the growth of the community from a collective and collaborative logic.
    .title = Growth from a collective logic

# state: draft
# translation: value afd19c6779fe8416, title 2c3cdaf117643683
idea-018 = The SSE provides spaces of socialization, of construction and deconstruction (both individual and collective), and to reinforce its organizational facets, we must foster the senses of co-ownership, joint responsibility and participation. These factors may help to build a collective identity.
    .title = Reinforcement of the organizational facets

# state: draft
# translation: value e3478e73a3180feb, title 5941c72b66418883
idea-019 = At the United Nations there's a great faith in the power of cooperatives to meet the Sustainable Development Goals. Together we can reach prosperity for the people and protect our planet, together we can meet the SDGs.
    .title = The SSE and the SDGs

# state: draft
# translation: value fdd67f84d0e5fd93, title f5c64146091e9c70, affiliation d45208e034cee5a4
# speaker: Nancy Yadira Santiago, Mexico. A woman.
# note: “subscribing a new economic model” es literal (“que suscriben”). En “eradicate poverty and encourage prosperity, sustainable production and build” solo se ordenó la enumeración, sin cambiar las palabras.
idea-020 = To keep up with international treaties subscribing a new economic model, we must take responsible actions in the territories by reducing the economic inequality gap between the underprivileged groups and the big capitals. Only this way, governments could meet with the 2030 Agenda goals: eradicate poverty and encourage prosperity, sustainable production and build a more inclusive and less unequal society
    .title = Taking responsible actions to reduce inequality
    .affiliation = Federal Deputy

# state: draft
# translation: value abf409146a85129c, title 7274b293da022f33
idea-021 = Some public policies seek to homogenize territorial aspects, however it's in the differences that the SSE's changing and transforming reality resides.
    .title = The transformative power of differences

# state: draft
# translation: value a30c88c7a75b24b0, title c79ec471ca6ec0f5, affiliation bb2f8a2e5eb15136
# speaker: Johanne Lavoie, Canada
# note: “in a traditional way”: literal, “de manera tradicional”; conjetura: “transversal” (la frase acaba en “enfoques innovadores”). “Montreal City”: Ciudad de Montreal; ¿ayuntamiento, cargo?
idea-022 = Local governments have great possibilities to behave in a traditional way by assuring the promotion and support of these measures so cities can assume their responsibility to develop innovative approaches
    .title = Cities are responsible for innovative development
    .affiliation = Montreal City

# state: draft
# translation: value 477a4dab646ef636, title 00b770ed9ea932fb
idea-023 = Care systems must completely adapt to the people's needs and not the other way around; we must design flexible models because each sector, rural or urban, is unique. Furthermore, we must emphasize the importance of the proximity services supply so an effective access can be guaranteed.
    .title = People's need must be placed at the core

# state: draft
# translation: value af25950212a2be98, title 38460a3cad06c925
# note: “strongly feminist”: errata enmendada, “fuertemente feminizado”; “3 main features of care” pasó a “El sector de los cuidados tiene…”. Confirmar.
idea-024 = There are 3 main features of care today: strongly feminist, family centered and a trend of commodification. The latter could be overcome by the incursion of the SSE in the sector. Care is one of the sectors stimulating the economy and it deserves to be encouraged by public institutions too.
    .title = The mercantilist care trend can be overcome through the SSE

# state: draft
# translation: value ffd3ad1d8e16afe9, title b15aebd34b442134
# note: “schooling” en la sesión de cuidados: pusimos “formación”. “communitarian organizations, which must be free”: literal, “libres”; conjetura: “gratuitas”.
idea-025 = For a suitable schooling, we need universities, municipalities and provincial authorities to join their efforts with the communitarian organizations, which must be free, so they don't become a limitation.
    .title = Participation of everybody for a best suited schooling

# state: draft
# translation: value 6219f11baadca200, title 7a2770d176494444
idea-026 = Before we start asking ourselves how to teach, we should have a clearer notion on how reality is built. The education on social and solidarity economy is not neutral because it belongs to the fight against hegemony, against the systematically learnt notions of the dominant ideology.
    .title = Teaching is not neutral

# state: draft
# translation: value 23047d92d3c4f540, title 6b687735c4bcd085, affiliation 89436aff9a548699
# speaker: José Luis Coraggio, Argentina. A man.
idea-027 = Education means the deconstruction of the neoliberal perspective of the world, of ethics, of what is rational, of what is possible or impossible and of all the things impregnating our minds
    .title = Education on the SSE is a deconstruction
    .affiliation = Emeritus Professor of the National University of General Sarmiento

# state: draft
# translation: value 9bb42c4c7eb53e92, title d1076c78a308554b
idea-028 = Teaching social and solidarity economy is a path we must take, not only to have another perspective on economy but another social perspective on the causes of inequality, injustice and the irrationality of what’s rationalized, and to develop a critical thinking too.
    .title = Education on SSE is one of the ways

# state: draft
# translation: value 9ed6c0555014a22a, title dfd7f0f3e2281938, affiliation ae4f6b15a63c6b6f
# speaker: Patsian Low, Singapore
# note: “Asian Venture Philanthropy Network”: se deja en inglés por ser nombre propio. Confirmar que no se traduce; falta el cargo de la persona citada.
idea-029 = A holistic education centered on community could have a lot of positive results on a nation’s potential and on economic development
    .title = Education focused on the communities
    .affiliation = Asian Venture Philanthropy Network

# state: draft
# translation: value 090abb8bebe0e36f, title 66c38225415b6094, affiliation de2c7995c699e447
# speaker: Karen Maguire. A woman.
idea-030 = We can see there’s a tendency on the rise to change paradigms, to change perspectives. Social and solidarity economy went from being a minor topic to be a lot more widespread, it has become more and more important in political agendas and it carries out many transformations within education systems
    .title = Changing paradigms
    .affiliation = Head of the Local Employment Division, OECD

# state: draft
# translation: value 7b9094c78fc065e1, title c7948c83ba5b3d9f
idea-031 = The Social and Solidarity Economy stands out because of its capability to create resilience in our economies and societies; by creating jobs, for example, and preserving them better than other actors from the economy.
    .title = Capability of resilience in the SSE

# state: draft
# translation: value d41566f1cb23752a, title 2ec7fc0fc03a734a, affiliation cdab360954553993
# speaker: Karla Melissa Barrera, Mexico
idea-032 = We must stop devaluing learning and education because it’s in the classrooms that factors of change could be generated for our society
    .title = Generating change factors
    .affiliation = Chiapas Polytechnic University

# state: draft
# translation: value a49a2ad5642a9bde, title 43e619306715f265, affiliation 15defbd2e2119add
# speaker: Sunkyung Han, South Korea
# note: “our experimentations with the campus”: literal, “nuestras experimentaciones con el campus”; se ignora qué campus es. El punto y coma inglés ante “promoting” es dos puntos en español.
idea-033 = Because of the atypical COVID-19 pandemic situation we are currently facing, we have become more and more aware of the role played by the SSE, a role it will keep playing in the search for a new direction for our society. We have put to the test our experimentations with the campus in some South Korean cities, and I think we shall keep doing it like that; promoting SSE experimentations for the future
    .title = A new direction for society with the SSE
    .affiliation = Cdot

# state: draft
# translation: value 9ec06d52fcb0146a, title 3e365f726497851c
# note: “and the alternation”: literal, “la alternancia” (¿de estudio y trabajo?). “management of human actions / human management”: “gestión de las acciones humanas / gestión humana”; ¿gestión de personas?
idea-034 = Having a perspective on auto-evaluation may lead to new learning processes making easier the design and management of human actions, the promotion of interests and needs, the challenges identification, the critical and creative thinking development, as well as new bonds with other institutions and the alternation.
    .title = Learning processes allowing for human management

# state: draft
# translation: value de9da4dc60004487, title ab2a9d0f22ab735b
idea-035 = Ethical finances must be promoted, especially those allowing for populations or sectors excluded from the traditional financial models to access financial resources and steer these resources to the stimulation of local economies.
    .title = Promotion of ethical finances

# state: draft
# translation: value 72f97166454c21a2, title 1c533a4f2d1d7dec
# note: “dogmatic thinking” entre las prácticas clave: literal, “pensamiento dogmático”; conjetura: “dialógico”.
idea-036 = With these so particular conditions, we must think back on human relationships, on our own relationship to technology, to the environment and to the features of the system we make part of. From this context and thoughts, people should generate new capacities fostering resilience and thriving societies. For this task, we identified 3 key practices: a) dogmatic thinking; b) collective narratives; and c) problem identification through social imaginary. All this would allow us to create new narratives for the future we wish for.
    .title = The future we wish for: thriving societies

# state: draft
# translation: value 55d490b1c1792194, title 7ebe36302583fd31
idea-037 = Education must be an agent for different local actors to rally, and us, the different local actors, we must take on the solidarity education perspective.
    .title = Solidarity education

# state: draft
# translation: value 60f09e839ca0925f, title eeac41d84508df9d
# note: “neuronal diversity”: calco enmendado, “neurodiversidad”.
idea-038 = Let's not forget the handicapped people and the neuronal diversity; we are all seeking decent work.
    .title = Decent work for all the vulnerable groups

# state: draft
# translation: value 1a8a0c108c77fd58, title 4bda171cc20b6cae
idea-039 = Empowering the representatives and adapting to the beneficiaries with a series of different mechanisms.
    .title = Empowerment mechanisms

# state: draft
# translation: value 86e01c3e25e93d55, title 638154d6066b8b55
# note: “putting people back in first place and with fair incomes”: literal. Como en las ideas 19, 59, 63 y 90, “together / united” se dio con el par “juntas y juntos / unidas y unidos”: confirmar el uso, también dentro de citas.
idea-040 = Together we work, together we walk and together we dream of putting people back in first place and with fair incomes.
    .title = Putting back people in first place

# state: draft
# translation: value a2cbacde6924b186, title b1497d91148d92b0
# note: “because, if they don’t, they’ll stay behind”: sujeto sin concordancia en inglés; se enmendó con “de lo contrario, se quedarán rezagadas” (las empresas).
idea-041 = Digitization of solidarity enterprises must happen right now because, if they don't, they'll stay behind.
    .title = Minimizing the digital gap

# state: draft
# translation: value ee3c2fe9dd392f36, title 6be482bfb649acd1
# note: “We would better have nothing and target what we could have. We are not aiming a short term, but it could certainly happen”: no se entiende; traducción literal. El título “Target the important points” es “Apuntar a lo importante”.
idea-042 = We would better have nothing and target what we could have. We are not aiming a short term, but it could certainly happen.
    .title = Target the important points

# state: draft
# translation: value b1f6198cef821059, title 7923a9afb4ab391f
# note: “two projects working simultaneously, creating synergies or withdrawal”: literal, “sinergias o repliegue”. ¿Qué proyectos, y repliegue de qué?
idea-043 = Digital sustainability is a complex element, the inter-cooperation capacity could have two projects working simultaneously, creating synergies or withdrawal.
    .title = Digital goods should be at disposal of the greatest number of people and without barriers

# state: draft
# translation: value 74a7a0e5a80fcf46, title 1cdd8cb082150e28
idea-044 = We must boost the reinforcement of capacities to face the obstacles, not only physical but institutional obstacles restricting education and work opportunities.
    .title = Taking down the obstacles restricting opportunities

# state: draft
# translation: value 9b369234c7fe95b0, title 889ccb7b4f6ac353
idea-045 = We must think back on learning taking into account that the world has become more complex and where precariousness still dominates.
    .title = Education with a social projection

# state: draft
# translation: value ebc037dce7a379fe, title 9c41def1b9f285c3, affiliation 61beaa2df8816b3b
# speaker: Mario Radrigán, Chile
# note: “Santiago University”: pusimos Universidad de Santiago; ¿Universidad de Santiago de Chile?
idea-046 = I think it’s awful to talk about ‘human capital’, to talk about people as if they were just another factor in production and not the center of economy
    .title = People should be at the center of the economy
    .affiliation = Santiago University

# state: draft
# translation: value 52d49a303593fe79, title 8b71fa42e67c6566
idea-047 = As opposed to the capitalist logic of going where the biggest profits are, the SSE goes to the people to improve their quality of life; furthermore, the SSE could be an answer to the migratory flow phenomenon.
    .title = The SSE can be found where people are living

# state: draft
# translation: value bac7461a9b92a71c, title d9d61e3ca2bc3258, affiliation 19b8885d4e56fdeb
# speaker: Kevin Ossah, Togo. A man.
idea-048 = The pandemic has taught us that human beings must be at the center of our attention
    .title = Human beings at the center
    .affiliation = Executive Director of OJEDD International

# state: draft
# translation: value db399d74a81f923e, title e1099ef357c7843f
idea-049 = Against the current crisis, it is time for us to make a productive transformation and transform the principles and values from a more humane economic perspective, an economy of life guaranteeing the protection of our planet; and the SSE is the ideal mechanism to achieve it.
    .title = An economy of life

# state: draft
# translation: value c165324745b744e1, title 8de6a1863d1b4284
# note: “people and their relationship… is put back”: concordancia enmendada, “se vuelva a poner a las personas y su relación…”.
idea-050 = We must address the economic, social and environmental issues through public policies and strategies framed by rationality and human rights, and where people and their relationship to the environment is put back at the center of our attention.
    .title = The relationship between the environment and human beings at the center

# state: draft
# translation: value b21bf407af475e0e, title be2430f6a5ecf668
idea-051 = To build again our ecosystems, we must take into consideration our planet limitations, we must recognize the multiple relationships between individuals and the ecosystems to reach balance, we must live in sufficiency, we must learn the ethics of sharing and be careful of our forms of production.
    .title = Recognizing our interrelations

# state: draft
# translation: value 76cdd1802673673c, title 9052aa9a1a8559e0, affiliation 8a26492e61ef2fa1
# speaker: Nahúm Sánchez, Mexico
# note: “Ejidos lobo Network”: pusimos Red Ejidos Lobo. Confirmar el nombre de la red.
idea-052 = We can no longer think about conservation without development and we shall neither think about development without the conservation of the ecosystems
    .title = Development and conservation, indisputably united
    .affiliation = Ejidos lobo Network

# state: draft
# translation: value 05e86fb720afba55, title 8f71200516f5e374
# note: “cooperativism, which in practice is its own backbone”: entendimos “su columna vertebral” (la de la ESS). Confirmar.
idea-053 = We must work and strengthen the SSE and cooperativism, which in practice is its own backbone, through formation, education and training aiming a communitarian impact to strengthen the social fabric.
    .title = Strengthening the social fabric

# state: draft
# translation: value f864764bcfae7e1f, title c5b87fd8d0c56524, affiliation 136a4c8b0af8e7e8
# speaker: Gaëlle Généreux, Canada
idea-054 = Not all Social Economy enterprises think about the environment and this must change. The SSE has a great potential of transformation because it respects the limitations of the ecosystems by seeking the greater good and not economic profits
    .title = There are still some changes to make
    .affiliation = TIESS

# state: draft
# translation: value 3259253e3d55ee25, title e36c6a4e19e40a6b, affiliation 8752819c592a8e7b
# speaker: Juan Manuel Martínez Louvier, Mexico. A man.
# note: “The SSE techniques” y “a decent treatment in work”: literal, “Las técnicas de la ESS”, “un trato decente en el trabajo”. ¿“Prácticas”, “trato digno”?
idea-055 = The SSE techniques promote decent work more than other types of economy, and we should look at the SSE as a promoter of the creation of future from a decent treatment in work
    .title = Creator of future
    .affiliation = Director General of INAES

# state: draft
# translation: value 41babd3bb141e6e0, title bc6ca7b085980cc8
idea-056 = The enterprises from the SSE create decent work opportunities which leads to the creation of productive and inclusive employment, to labor rights, to social protection and dialogue and, moreover, they contribute to a greater resilience in communities because they put back the people at the center of the attention.
    .title = The SSE as a generator of opportunities

# state: draft
# translation: value efba073ff73d257d, title ddacb42d65bd3a69
# note: “support and bonding structures to put back in place”: pusimos “por restablecer”. ¿Existían antes o son “por establecer”? “a range for diversity”: “abanico de diversidad”.
idea-057 = The Social and Solidarity Economy is a more diverse sector and with wider dimensions than we could imagine; the SSE is about a new style of development with 2 main features: equality and sustainability. The SSE deeply contributes to the creation of decent jobs having for transversal axis sustainability, equality, inclusion and circular economy; nevertheless, there are still some support and bonding structures to put back in place so the SSE can reach its full development.
    .title = The SSE as a range for diversity

# state: draft
# translation: value 906776f1b9238fa5, title 85e1d9361980bf6a
idea-058 = The productive enterprises with low inequality gaps should be the norm in the whole economy and not only a feature of the social and solidarity economy. It's not only about reinforcing and developing the Social Economy potential, but to find how to extend the deployment of its principles to the rest of the economic and social structure too.
    .title = Extend the deployment of SSE principles

# state: draft
# translation: value c6b24c52c8e528c4, title 4abbdd715c208bed, affiliation 47b57bb39ae5b3dc, pull-quote 48182d9208efb94a
# speaker: Béatrice Alain, Canada. A woman.
idea-059 = To develop and strengthen the SSE we have created some support structures for the enterprises and social movements engaged to the goals of the Social Economy. In this way, all these actors reunite to imagine and develop new tools to make the SSE grow, may it be by contributing to extend the already existent enterprises or by developing new ones in the sectors where there’s a need tied to the new, more sustainable and equalitarian societies
    .title = United we can make the SSE grow
    .affiliation = Director General of the Chantier de l’économie sociale
    .pull-quote = To develop and strengthen the SSE we have created some support structures for the enterprises and social movements engaged…

# state: draft
# translation: value 6578558de9ec5f10, title dc54172e55d068c2
# note: “they wish to involve more directly their strategies”: escribimos “vincular de manera más directa a ese trabajo sus estrategias”, que completa la frase. Confirmar; conjetura: “involucrarse más directamente con sus estrategias”.
idea-060 = Actors and networks from the SSE are more conscious of the UN’s work on the SSE and they wish to involve more directly their strategies to strengthen the potential of the SSE in each region. This is the strategy to overcome the growing inequality caused by the COVID-19 pandemic and to meet the SDGs.
    .title = Reinforcing the SSE’s potential

# state: draft
# translation: value e9b2825be6e70110, title 0de09c8d06ebedf5
idea-061 = Here we weave and we build but we also retrieve and make visible the local experiences taking place around social and solidarity economy. We weave a whole vision that takes into consideration production and life reproduction. Accordingly, we must understand very well what the notion of “living well” means as a way of association between ourselves, to articulate and bond with nature and the environment, and not only as our relationship to consumption.
    .title = Redefine the notion of living well

# state: draft
# translation: value d3e7492e0ff10a43, title 619dd8d120a0df38
idea-062 = The SSE allowed us to adapt the productive processes to meet the personal needs and worries, our project not only is about a process of generation of energy but one about transformation of the consumption logics in all communities too.
    .title = Transforming logics

# state: draft
# translation: value ee6101c9c81529ab, title 11fdae4bf7cf5be4
# note: “a greater impact on the environment”: literal, “un mayor impacto en el medio ambiente”, que puede leerse como daño; se entiende favorable. “reinforcement of the population”: “fortalecimiento de la población”.
idea-063 = When we talk about decentralized energies, reinforcement of the population or the independence of energy, we must think of sustainable energy with accessible prices for people. This is strongly tied to the initiative of SSE organizations. Energy cooperatives have proven the stimulation of local economy, and this is because people started to involve themselves on the generation of energy and understanding well that it is together that we have a greater impact on the environment.
    .title = Together we generate a greater impact

# state: draft
# translation: value 667fd831bd8588a9, title 5aa79d713c111169
idea-064 = Cooperative energy consists in putting the energetic transition in the hands of people, with sustainable models where people are those who run the processes and appropriate themselves of the transition. Accordingly, many cooperative energy models have been developed.
    .title = The energetic transition in the hands of people

# state: draft
# translation: value 5281902424fcaa18, title e8ae2bb751238b23
idea-065 = We must train people to understand the energetic sector as well as the opportunities they may take advantage from it. To train them in the new technologies, instill them with curiosity of the electricity generation, make them overcome the fear of studying it and once they have understood it, allow them to execute their knowledge into their territories.
    .title = Understanding energy

# state: draft
# translation: value c722760fc8a55a46, title 35ad582cf945b3ce
# note: “put others ahead of ourselves”: pusimos “antepusiéramos el bien de las demás personas al nuestro”. “what the governments may benefit from it”: concordancia enmendada. Confirmar.
idea-066 = If we were to put others ahead of ourselves, to think first of the final users, to think on what the governments may benefit from it, on how to protect the environment with all of our practices, then, we would be able to have sustainable financial services.
    .title = Sustainable financial services

# state: draft
# translation: value 02dc953091045c69, title 5f6fe3f2f2405117
# note: “bonds… settled by solidarity”: pusimos “cimentados en la solidaridad”; “too” se refiere a construir (“construir también”).
idea-067 = As we build other types of economy, we must build other types of bonds of financial intermediation settled by solidarity and cooperation too.
    .title = Bonds of financial intermediation

# state: draft
# translation: value 437865b0d3c45318, title e7ad8e62ba67c198
idea-068 = To reach our greater potential, we must create more solid financial ecosystems with customized financial services for the multiple actors of the social and solidarity economy.
    .title = Creating more solid financial ecosystems

# state: draft
# translation: value b7b1b8605b269d7e, title 156f2fcdd23c4bd0
idea-069 = We have a deeper understanding now of the destructiveness of the consequences of the traditional financial system, thus, we must revisit its goals.
    .title = Revisit the goals of the financial system

# state: draft
# translation: value e4c94c8aa793acb1, title 8c31c17f7d7f1194
# note: “the rural area since they are the suppliers”: falta de concordancia enmendada, “las zonas rurales… las proveedoras”.
idea-070 = We must ensure continuity to the rural area since they are the suppliers of food and life.
    .title = Suppliers of life

# state: draft
# translation: value 6edb0a892a630948, title 67131e92b7013621
idea-071 = Because of school desertion and migration, the youth must be empowered.
    .title = Empowering the youth

# state: draft
# translation: value e26b6c5b1fd3e567, title 96abc4dc619cf9b9
idea-072 = We must absolutely understand that money is not the center of development and of measure of well-being.
    .title = Money is not the center

# state: draft
# translation: value 1b3a7cc73cb1aa07, title d5ba1c434e47b5d1
# note: “the international classification of the industry”: identificada como la Clasificación Industrial Internacional Uniforme. “our country”: se ignora cuál; se dejó “nuestro país”.
idea-073 = The main problem is the invisibility of some entities in statistics. Hence, we must mobilize all of the involved bodies to make more visible the SSE on the home surveys about employment and in establishment surveys so the international comparability can be guaranteed. We must refer to international norms such as the international classification of the industry or the recommendations of the ILO on labor and employment measurement. However, to have a bigger picture on the situation of our country, we must adapt the frame to our national legal definition.
    .title = Making the SSE visible

# state: draft
# translation: value f5bb803c8fdee94f, title 2f23295babdfa80a
# note: “statistical proves”: pusimos “pruebas estadísticas”. “a good government”: literal, “un buen gobierno”; conjetura: buena gobernanza (de la iniciativa).
idea-074 = The standardization, the conceptual discussion, the political mobilization, the implementation and the statistical proves should be approached in a more harmonious and coordinated way. It's important to develop further this initiative to have a good government, an extensive opening to take on some topics with different resources and experiences from the multiple interested parties.
    .title = Implementation and statistical proves

# state: draft
# translation: value 9c025d4f60c00573, title 8774b20830447945
# note: “national goals, even rural or urban fields”: entendimos “incluidos los ámbitos rural y urbano”. ¿“field” es rama de actividad? Así se puso.
idea-075 = Statistics on cooperatives must be systematically tabulated in the following manner: a) by the four types of cooperatives as well as by important and feasible national subtypes; b) by economic activity field; and c) by regions noteworthy to the national goals, even rural or urban fields.
    .title = Systematical tabulation of statistics

# state: draft
# translation: value dd29d1c1acd20ecf, title 7990985149431c69
idea-076 = Besides the financing of social economy initiatives, the solidarity finances have two main action courses: the first one being to move forward on cultural change in alliance with the local public administrations and the second one being to build social or relational capital with the participation of the population. In the co-creation process, the formation of a collective and solidarity subject fostering the transformations in the communities is a key element.
    .title = Courses of action for the solidarity finances

# state: draft
# translation: value 182823a639017e65, title 98794f12d7b7be05
idea-077 = The work in alliance and cooperation can be illustrated by three situations. First, a single voice to face the federal government so communities' needs can be expressed in a collective manner. Secondly, the joint creation of an analysis guide for social economy projects from particular experiences. Finally, the unified participation to the consultations carried out by governments so public policies on social and solidarity economy may be formulated.
    .title = The alliances and the cooperation to formulate policies

# state: draft
# translation: value aba3a98f0261f81c, title 7957b264cf2432b7
idea-078 = The role of solidarity finances is to provide the access to the basic economic means to satisfy people's needs and motivate investment; those are some particular aspects of the financial inclusion but it also requires the promotion of changing the political action and the institutional participation from governments in order to stimulate the local inclusive development.
    .title = Stimulate the local and inclusive development

# state: draft
# translation: value e355bfd975744e75, title e8df0a24f186b530
# speaker: Ricardo Orzi, Argentina
idea-079 = The creation of a local monetary system would allow us to create current assets in territories where there aren’t, to promote an increase of activities in influential territories and to generate a citizenship aware of the context they are living
    .title = Generation of conscious citizenship through a local monetary system

# state: draft
# translation: value 842d21a853d18fe1, title d020c53429539dda
# speaker: Helena Almirati, Uruguay
idea-080 = Solidary bartering is much more than a simple solidarity exchange, it’s about building people and values
    .title = Solidarity exchange

# state: draft
# translation: value bd67c592e686da9c, title 009a0f9cc5649250
idea-081 = To guarantee the increasing transactions with social currencies, we must extend and consolidate our links to a greater number of groups and communities and extend the market as well.
    .title = Extend and consolidate bonds

# state: draft
# translation: value 9fee10f69f999da2, title 101d359a18f46bd3
# note: “and stop living off people and their communities”: literal, “dejar de vivir a costa de las personas”; ¿quién? Conjetura: “dejar de vivir de espaldas a las personas” o “empezar a vivir para ellas”.
idea-082 = Exchange projects based on social currencies are the starting point of the transformation of the way of thinking and stop living off people and their communities.
    .title = Transforming the way of thinking

# state: draft
# translation: value dded816d65af7e7d, title acdba437c440560d
idea-083 = A constant common effort allowed us to open a space to gather and inter-cooperate with the multiple actors of the SSE, such as cooperatives, mutuals, the tertiary social sector, ethical finances and communitarian economies, which, when inter-cooperating, accomplish great synergies.
    .title = Inter-cooperate to accomplish great synergies

# state: draft
# translation: value 0a34602c2e79b24c, title 43c80ca0eafb4da2
# note: “functions and contributes through common goals”: literal, “funcione y contribuya a través de objetivos y retos comunes”. “competence” se entendió como “competencias”.
idea-084 = Within the strategies aiming this sector, there shall not be any unidirectionality where local governments provide and the sector takes advantage; the strategies must be bidirectional where every party, according to their own field of competence, functions and contributes through common goals and challenges.
    .title = Joint construction of public policies

# state: draft
# translation: value a6876cdd9011b27e, title c11a01c781ee86ce, affiliation 3acdd26b232532b9
# speaker: Anna Albareda Sanz, Spain. A woman.
idea-085 = All actors involved in the SSE must assume responsibilities and collective engagements to be allowed to rebuild the system in a realist manner and they shall not lose sight on three main aspects for any collective field: generosity, mutual agreement and trust
    .title = We must assume collective engagements
    .affiliation = Manager of the Taula d'entitats del Tercer Sector Social de Catalunya

# state: draft
# translation: value 9e861f26ebe6bba6, title 1d7a0eded1da8c9f, affiliation f33d601d252105c0
# speaker: Humberto Cerdio Vázquez, Mexico. A man.
# note: “General Coordinator of the Entrepreneurial Promotion and Development”: pusimos coordinador general de Fomento y Desarrollo Empresarial. Confirmar el nombre oficial del cargo.
idea-086 = The social economy constitutes a mechanism to transform the world and make it much better, and meetings and Forums such as the GSEF2021 allowed us to exchange experiences and to imagine new ideas. The biggest challenge we have yet to face is to come back to our action fields and effectively implement our strategies with a Social and Solidarity Economy perspective; only this way we may shift to a better world
    .title = The actions on the territories, a key element to stimulate the SSE
    .affiliation = General Coordinator of the Entrepreneurial Promotion and Development of the INAES

# state: draft
# translation: value 5d39a757e137ab7c, title ae10b53b4b802812
idea-087 = The alliances suppose the sum of different efforts, convictions and willingness to properly accomplish these goals. Collaboration is a great example for the Social Economy’s power of transformation, which, by involving allies, alliances, teams and wills, could change realities.
    .title = By working on our alliances, we could accomplish common challenges

# state: draft
# translation: value 58911d78a47be272, title 136662e5208a3568, affiliation 8da84a50d28f7709
# speaker: Laurence Kwark, South Korea. A woman.
idea-088 = We’re currently dealing with a big humanitarian crisis affecting all three fields: society, economics and the environment. Our life, our fight and our hopes must be based on the values of the social and solidarity economy. We must engage in working for a different, better, more inclusive, sustainable and more fraternal society so we can take better care of each other and of our planet
    .title = Global engagement
    .affiliation = Secretary General of the GSEF

# state: draft
# translation: value 0df85ce463600c67, title 2a3db6b7c57afc90
# note: “an trigger action”: errata enmendada, “detonante de la acción”. “we cannot stop anymore”: literal, “ya no podemos detenernos”.
idea-089 = The pandemic highlighted the fact that we cannot stop anymore and therefore, we must meet more than before to find ways to protect our society and the people. We acknowledge the need we have to find alternative models of development to put back the people at the core of our public policies and programs. The SSE practices are our best option to integrate and avoid leaving anyone behind.
    .title = COVID-19, a trigger action from the SSE

# state: draft
# translation: value 2c579e716c65c7ff, title 54d883685f70a0f8, affiliation 4d88189aa05c4ce4
# speaker: Soham El Wardini, Senegal. A woman.
# note: “has differentiated… it has proven”: la coma inglesa entre oraciones es punto y coma. “more solidary”: “más solidarios”, en masculino tras el par “juntas y juntos”; ¿“solidarias y solidarios”?
idea-090 = The Social and Solidarity Economy is a path towards the solution of many current conflicts because it has differentiated from the rest as the cooperation economy, it has proven that together we are stronger, together we can go further and together we are more solidary
    .title = Cooperation economy
    .affiliation = Mayor of Dakar

# state: draft
# translation: value 5ce1e75e51822aa2, title 9b819b3a9a7fa95e
# note: “challenges to the configuration of international alliances preventing the massive diffusion”: ambiguo; enmendado para que impidan los retos y no las alianzas. El “intercambio de experiencias” figura entre los retos: ¿se quería decir que falta?
idea-091 = Among the challenges to the configuration of international alliances preventing the massive diffusion of the principles and values of the SSE, there are the exchange of experiences between actors and a more accelerated integration of the sector, due to language, time differences between countries and lack of information.
    .title = Suppress all barriers

# state: draft
# translation: value 29f43b3f077177c9, title 670d0af9b9f88910
idea-092 = To stimulate the SSE, we must work in network with young economists, on topics about finances and humanity, inequalities, vocation and benefits, among others.
    .title = Working with the youth

# state: draft
# translation: value d3c39d0e58c2d7ce, title 064448b2dbcc1b6d, affiliation 8752819c592a8e7b
# speaker: Juan Manuel Martínez Louvier, Mexico. A man.
# note: “the markets, monopolized by profit-making interests and not adding any value”: literal; ¿quién no agrega valor, los mercados o los intereses?
idea-093 = SSE enterprises shall be redistribution factors by means of two ways: a) go to the markets, monopolized by profit-making interests and not adding any value; and b) build international networks
    .title = Redistribution factor
    .affiliation = Director General of INAES

# state: draft
# translation: value 3c1a9e20f66cbec8, title d6569b81aee519e5, affiliation 543d8d2981492226
# speaker: Blanca Boix, Spain
# note: “a community in psycho-social transition”: literal, “transición psicosocial”; conjetura: “ecosocial”, como en la idea 6.
idea-094 = We must prioritize people and their well-being in the human development programs in territories. We must build a community in psycho-social transition and develop a strategy that fosters sustainable local development
    .title = Building local resilient communities
    .affiliation = REAS Euskadi

# state: draft
# translation: value 0968a551e3dd4d12, title 33f57a82ce201cb9, affiliation 96fae48a85b8a56d
# speaker: Katherine Fernández, Bolivia
# note: “laws, norms or governmental planning, frequently those stay only in paper”: las comas inglesas entre oraciones son punto y coma; “those” se entendió como leyes, normas y planeación. “create policies leading to new public policies” es literal.
idea-095 = Let’s not expect we’ll find all of our answers written in laws, norms or governmental planning, frequently those stay only written in paper. We must proceed with or without governments, this way we could create policies leading to new public policies and demand their implementation. We must start with actions
    .title = Not all of our answers are in the legal frame
    .affiliation = Polinizar Network

# state: draft
# translation: value 5957afbad1a4a7cc, title 463b38dee204faaa, affiliation a9cfb55e97025a2f, pull-quote 49ec716b9a67d9b2
# speaker: Isabel Andreoni, Uruguay. A woman.
idea-096 = Policies are born from the perceived needs. The only universal thing that policies may have, it’s justice and solidarity, then, they must be deeply rooted in each territory, because of cultural and other types of differences, and also, they must highlight the construction of a collective subject who’ll become the subject of change
    .title = Suitable policies for each territory
    .affiliation = Director of Montevideo Rural
    .pull-quote = Policies are born from the perceived needs…

# state: draft
# translation: value d386a8c30e946d67, title 0c50d60297428aef
idea-097 = We must aim right at the countryside with economic opportunities for workers. We must stop the hegemonical conception of big infrastructure systems and urban services; the production of services and infrastructure are great spheres of action for the SSE. To be successful, local policies must come with radical changes, capable of democratizing the regulations and make a real transformation.
    .title = Stop the hegemonical conceptions

# state: draft
# translation: value 43a960c512a8610f, title 07156d1b9a838a34
idea-098 = The civilization crisis brought to light by the COVID-19 pandemic demands the reassessment of the paradigms currently dominating and which alienated us from nature and the principles of life.
    .title = Reassessment of dominant paradigms

# state: draft
# translation: value 11bb12d829d3381f, title d62b0384f757c675
idea-099 = We must innovate the complementary productive models, such as the SSE, with the capacity to integrate the multiple dimensions of people's life and with a great potential to contribute to a whole development, without leaving anyone behind.
    .title = SSE's great potential

# state: draft
# translation: value 3a98debfcc3cec96, title 583479b94506adf1
idea-100 = Beyond the GSEF, the SSE produces optimism and a deep hope in humanity so future generations may have a future with a more inclusive and conscious economy.
    .title = Optimism and hope arise from the SSE
