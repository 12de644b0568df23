### Traduction faite par nous à partir de l’anglais. Brouillon : personne ne l’a relu.

idea-001 = Le GSEF2021 est un espace d’échange qui permet de découvrir les différentes approches et expériences de l’économie sociale et solidaire du monde entier, en particulier celles qui montrent la certitude que représente ce modèle économique si nous voulons parvenir à un avenir meilleur.
    .title = La certitude d’un avenir meilleur

idea-002 = Le GSEF2021 offre l’occasion de diffuser l’esprit de l’économie sociale et solidaire, ainsi que son message de solidarité et de coopération, auprès de toute la population mondiale.
    .title = L’esprit de l’ESS

idea-003 = Les efforts en faveur de l’économie sociale et solidaire s’accompagnent d’un véritable défi de civilisation
    .title = Un défi de civilisation
    .affiliation = ancien président de l’Uruguay

idea-004 = Nous devons promouvoir un nouveau modèle de consommation et de production, en visant à ce que les organisations de l’ESS y participent davantage.
    .title = Promouvoir une participation plus large

idea-005 = Le moment est crucial pour que les gouvernements locaux engagent un dialogue actif afin de renforcer la coopération entre tous les acteurs, ainsi que la capacité de l’ESS à relever les défis auxquels font face les villes du monde entier.
    .title = Un dialogue pour renforcer la coopération

idea-006 = La crise actuelle pose une série de défis aux gouvernements locaux qui, en collaboration avec les acteurs de l’ESS, pourraient susciter de nouveaux scénarios, par exemple en encourageant une société en transition écosociale afin de parvenir à un développement social et durable.
    .title = Susciter de nouveaux scénarios

idea-007 = Les gouvernements locaux doivent s’engager à amorcer la transformation ; les villes doivent donc être conçues comme des laboratoires d’innovation et d’expérimentation de nouvelles solutions.
    .title = Les villes comme laboratoires d’innovation

idea-008 = Promouvoir le travail décent est fondamental pour transformer le marché du travail en un espace capable de structurer une société plus égalitaire, et l’ESS peut y contribuer en ajustant les politiques publiques et en les adaptant aux préférences et aux besoins des citoyens. Cela permettrait de répondre à la diversité territoriale et de préserver l’unité des communautés, tout en renforçant les processus d’intégration sociale et productive.
    .title = Transformer le marché du travail

idea-009 = Pour passer à un monde plus égalitaire où l’on ne laisserait personne de côté, nous avons besoin d’une perspective multidimensionnelle sur l’inégalité, avec une forte approche axée sur les droits
    .title = Une approche axée sur les droits
    .affiliation = directeur de la division du développement social de la CEPALC

idea-010 = Nous devons nous appuyer sur l’économie sociale, c’est la seule approche que nous puissions adopter si nous cherchons à parvenir à une société et à une planète durables
    .title = L’ESS est la seule voie possible
    .affiliation = directeur exécutif de PARC et co-coordinateur du RIPESS

idea-011 = Le mouvement coopératif et l’économie sociale et solidaire sont inclusifs par nature ; ils supposent l’inclusion de tous les secteurs sociaux, des femmes et des hommes, sans distinction de religion, de race, de couleur, de préférences ou d’idéologie politique.
    .title = L’inclusion de toutes et de tous

idea-012 = Si les problèmes et les conflits sont mondiaux, alors nous avons le devoir de mondialiser toutes les solutions
    .title = Mondialiser les solutions
    .affiliation = Centre interdisciplinaire de recherche et de développement alternatif U Yich Lu’um, A. C.

idea-013 = L’ESS est un moyen efficace de promouvoir la justice et l’inclusion sociale dans chaque région du monde
    .title = La promotion de la justice et de l’inclusion sociale
    .affiliation = Institut européen de recherche sur les entreprises coopératives et sociales (EURICSE)

idea-014 = Les liens entre les organisations locales pour échanger des connaissances doivent être assurés
    .title = Des liens pour échanger des connaissances
    .affiliation = Projet Qom Alphi

idea-015 = Nous devons favoriser les avantages concurrentiels et les caractéristiques les plus singulières de toutes les localités si nous cherchons à renforcer l’économie locale et l’emploi
    .title = Le renforcement de l’économie locale et de l’emploi
    .affiliation = Commission des circuits économiques solidaires du RIPESS LAC

idea-016 = Nous devons être à l’écoute des savoirs territoriaux pour créer des politiques publiques adaptées aux caractéristiques de chaque région
    .title = L’importance des savoirs locaux
    .affiliation = secrétaire au Développement social du Quintana Roo

idea-017 = En encourageant l’inclusion des communautés dans la solution, non seulement nous favorisons la participation à l’économie, mais nous stimulons aussi la croissance de la communauté à partir d’une logique collective et collaborative.
    .title = La croissance à partir d’une logique collective

idea-018 = L’ESS offre des espaces de socialisation, de construction et de déconstruction (tant individuelles que collectives) et, pour en renforcer les aspects organisationnels, nous devons encourager le sens de la propriété partagée, de la coresponsabilité et de la participation. Ces facteurs peuvent contribuer à bâtir une identité collective.
    .title = Le renforcement des aspects organisationnels

idea-019 = Aux Nations unies, on croit fermement au pouvoir des coopératives pour atteindre les Objectifs de développement durable. Ensemble, nous pouvons parvenir à la prospérité pour les populations et protéger notre planète ; ensemble, nous pouvons atteindre les ODD.
    .title = L’ESS et les ODD

idea-020 = Pour être à la hauteur des traités internationaux qui souscrivent à un nouveau modèle économique, nous devons mener des actions responsables dans les territoires en réduisant l’écart d’inégalités économiques entre les groupes défavorisés et les grands capitaux. C’est seulement ainsi que les gouvernements pourraient atteindre les objectifs de l’Agenda 2030 : éradiquer la pauvreté et encourager la prospérité, la production durable, et construire une société plus inclusive et moins inégalitaire
    .title = Mener des actions responsables pour réduire l’inégalité
    .affiliation = députée fédérale

idea-021 = Certaines politiques publiques cherchent à homogénéiser les aspects territoriaux ; c’est pourtant dans les différences que réside la réalité changeante et transformatrice de l’ESS.
    .title = Le pouvoir transformateur des différences

idea-022 = Les gouvernements locaux ont de grandes possibilités d’agir de manière traditionnelle en assurant la promotion et le soutien de ces mesures, afin que les villes puissent assumer leur responsabilité d’élaborer des approches innovantes
    .title = Les villes sont responsables du développement innovant
    .affiliation = Ville de Montréal

idea-023 = Les systèmes de soin doivent s’adapter entièrement aux besoins des personnes, et non l’inverse ; nous devons concevoir des modèles souples, car chaque secteur, rural ou urbain, est unique. En outre, nous devons souligner l’importance de l’offre de services de proximité, afin de garantir un accès effectif.
    .title = Les besoins des personnes doivent être placés au centre

idea-024 = Le soin présente aujourd’hui trois grandes caractéristiques : il est fortement féminisé, centré sur la famille et tend à la marchandisation. Cette dernière tendance pourrait être surmontée par l’arrivée de l’ESS dans le secteur. Le soin est l’un des secteurs qui stimulent l’économie, et il mérite d’être encouragé également par les institutions publiques.
    .title = La tendance mercantile du soin peut être surmontée grâce à l’ESS

idea-025 = Pour une formation adéquate, il faut que les universités, les municipalités et les autorités provinciales unissent leurs efforts à ceux des organisations communautaires, qui doivent être libres, afin de ne pas devenir une limitation.
    .title = La participation de toutes et de tous pour une formation mieux adaptée

idea-026 = Avant de commencer à nous demander comment enseigner, nous devrions avoir une idée plus claire de la façon dont se construit la réalité. L’éducation à l’économie sociale et solidaire n’est pas neutre, car elle s’inscrit dans la lutte contre l’hégémonie, contre les notions systématiquement apprises de l’idéologie dominante.
    .title = Enseigner n’est pas neutre

idea-027 = L’éducation signifie la déconstruction de la vision néolibérale du monde, de l’éthique, de ce qui est rationnel, de ce qui est possible ou impossible et de toutes les choses qui imprègnent nos esprits
    .title = L’éducation à l’ESS est une déconstruction
    .affiliation = professeur émérite de l’Université nationale de General Sarmiento

idea-028 = Enseigner l’économie sociale et solidaire est un chemin que nous devons emprunter, non seulement pour porter un autre regard sur l’économie, mais aussi pour porter un autre regard social sur les causes de l’inégalité, de l’injustice et de l’irrationalité de ce qui est rationalisé, et pour développer une pensée critique.
    .title = L’éducation à l’ESS est l’un des chemins

idea-029 = Une éducation holistique centrée sur la communauté pourrait avoir beaucoup d’effets positifs sur le potentiel d’une nation et sur le développement économique
    .title = Une éducation axée sur les communautés
    .affiliation = Asian Venture Philanthropy Network

idea-030 = Nous pouvons voir qu’il y a une tendance croissante à changer de paradigmes, à changer de perspectives. L’économie sociale et solidaire est passée du statut de sujet mineur à celui de sujet bien plus répandu, elle est devenue de plus en plus importante dans les agendas politiques et elle opère de nombreuses transformations au sein des systèmes éducatifs
    .title = Changer de paradigmes
    .affiliation = cheffe de la division de l’emploi local de l’OCDE

idea-031 = L’économie sociale et solidaire se distingue par sa capacité à créer de la résilience dans nos économies et nos sociétés, par exemple en créant des emplois et en les préservant mieux que d’autres acteurs de l’économie.
    .title = La capacité de résilience de l’ESS

idea-032 = Nous devons cesser de dévaloriser l’apprentissage et l’éducation, car c’est dans les salles de classe que pourraient être générés des facteurs de changement pour notre société
    .title = Générer des facteurs de changement
    .affiliation = Université polytechnique du Chiapas

idea-033 = En raison de la situation atypique de pandémie de COVID-19 à laquelle nous faisons face actuellement, nous avons de plus en plus pris conscience du rôle joué par l’ESS, un rôle qu’elle continuera de jouer dans la recherche d’une nouvelle direction pour notre société. Nous avons mis à l’épreuve nos expérimentations avec le campus dans certaines villes de Corée du Sud, et je pense que nous devons continuer à le faire ainsi, en promouvant des expérimentations de l’ESS pour l’avenir
    .title = Une nouvelle direction pour la société avec l’ESS
    .affiliation = Cdot

idea-034 = Une perspective d’autoévaluation peut conduire à de nouveaux processus d’apprentissage facilitant la conception et la gestion des actions humaines, la promotion des intérêts et des besoins, l’identification des défis, le développement d’une pensée critique et créative, ainsi que de nouveaux liens avec d’autres institutions et l’alternance.
    .title = Des processus d’apprentissage qui permettent la gestion humaine

idea-035 = Il faut promouvoir la finance éthique, en particulier celle qui permet aux populations ou aux secteurs exclus des modèles financiers traditionnels d’accéder à des ressources financières et d’orienter ces ressources vers la stimulation des économies locales.
    .title = La promotion de la finance éthique

idea-036 = Dans des conditions aussi particulières, nous devons repenser les relations humaines, notre propre rapport à la technologie, à l’environnement et aux caractéristiques du système dont nous faisons partie. À partir de ce contexte et de ces réflexions, les personnes devraient générer de nouvelles capacités favorisant la résilience et des sociétés florissantes. Pour cette tâche, nous avons identifié trois pratiques clés : a) la pensée dogmatique ; b) les récits collectifs ; et c) l’identification des problèmes par l’imaginaire social. Tout cela nous permettrait de créer de nouveaux récits pour l’avenir que nous souhaitons.
    .title = L’avenir que nous souhaitons : des sociétés florissantes

idea-037 = L’éducation doit être un agent de rassemblement des différents acteurs locaux, et nous, les différents acteurs locaux, nous devons adopter la perspective de l’éducation solidaire.
    .title = L’éducation solidaire

idea-038 = N’oublions pas les personnes handicapées ni la neurodiversité ; nous sommes toutes et tous à la recherche d’un travail décent.
    .title = Un travail décent pour tous les groupes vulnérables

idea-039 = Renforcer le pouvoir d’agir des représentants et s’adapter aux bénéficiaires au moyen d’une série de mécanismes différents.
    .title = Des mécanismes de renforcement du pouvoir d’agir

idea-040 = Ensemble nous travaillons, ensemble nous marchons et ensemble nous rêvons de replacer l’humain au premier plan, avec des revenus justes.
    .title = Replacer l’humain au premier plan

idea-041 = La transition numérique des entreprises solidaires doit se faire dès maintenant car, dans le cas contraire, elles resteront à la traîne.
    .title = Réduire au minimum la fracture numérique

idea-042 = Mieux vaudrait ne rien avoir et viser ce que nous pourrions avoir. Nous ne visons pas le court terme, mais cela pourrait certainement arriver.
    .title = Viser les points importants

idea-043 = La durabilité numérique est un élément complexe ; la capacité d’intercoopération pourrait faire travailler deux projets simultanément, en créant des synergies ou un retrait.
    .title = Les biens numériques devraient être à la disposition du plus grand nombre et sans barrières

idea-044 = Nous devons stimuler le renforcement des capacités pour faire face aux obstacles, non seulement physiques mais aussi institutionnels, qui restreignent les opportunités d’éducation et de travail.
    .title = Abattre les obstacles qui restreignent les opportunités

idea-045 = Nous devons repenser l’apprentissage en tenant compte du fait que le monde est devenu plus complexe et que la précarité y domine toujours.
    .title = Une éducation à portée sociale

idea-046 = Je trouve affreux de parler de “capital humain”, de parler des personnes comme si elles n’étaient qu’un facteur de production de plus et non le centre de l’économie
    .title = L’humain devrait être au centre de l’économie
    .affiliation = Université de Santiago

idea-047 = Contrairement à la logique capitaliste, qui consiste à aller là où se trouvent les plus grands profits, l’ESS va vers les personnes pour améliorer leur qualité de vie ; de plus, l’ESS pourrait être une réponse au phénomène des flux migratoires.
    .title = L’ESS se trouve là où vivent les personnes

idea-048 = La pandémie nous a appris que l’être humain doit être au centre de notre attention
    .title = L’être humain au centre
    .affiliation = directeur exécutif d’OJEDD International

idea-049 = Face à la crise actuelle, il est temps pour nous d’opérer une transformation productive et de transformer les principes et les valeurs dans une perspective économique plus humaine, une économie de la vie qui garantisse la protection de notre planète ; et l’ESS est le mécanisme idéal pour y parvenir.
    .title = Une économie de la vie

idea-050 = Nous devons aborder les enjeux économiques, sociaux et environnementaux au moyen de politiques publiques et de stratégies encadrées par la rationalité et les droits humains, et qui replacent l’humain et sa relation à l’environnement au cœur de notre attention.
    .title = La relation entre l’environnement et l’être humain au centre

idea-051 = Pour reconstruire nos écosystèmes, nous devons prendre en considération les limites de notre planète, nous devons reconnaître les multiples relations entre les individus et les écosystèmes afin de parvenir à l’équilibre, nous devons vivre dans la sobriété, nous devons apprendre l’éthique du partage et être attentifs à nos formes de production.
    .title = Reconnaître nos interrelations

idea-052 = Nous ne pouvons plus penser la conservation sans le développement et nous ne devons pas non plus penser le développement sans la conservation des écosystèmes
    .title = Développement et conservation, indiscutablement unis
    .affiliation = Réseau Ejidos Lobo

idea-053 = Nous devons travailler au renforcement de l’ESS et du mouvement coopératif, qui en est dans la pratique la colonne vertébrale, par la formation, l’éducation et le perfectionnement, en visant un impact communautaire afin de renforcer le tissu social.
    .title = Renforcer le tissu social

idea-054 = Les entreprises de l’économie sociale ne pensent pas toutes à l’environnement et cela doit changer. L’ESS a un grand potentiel de transformation parce qu’elle respecte les limites des écosystèmes en recherchant le bien commun et non les profits économiques
    .title = Il reste encore des changements à opérer
    .affiliation = TIESS

idea-055 = Les techniques de l’ESS promeuvent le travail décent plus que d’autres types d’économie, et nous devrions considérer l’ESS comme une promotrice de la création d’avenir à partir d’un traitement décent au travail
    .title = Créatrice d’avenir
    .affiliation = directeur général de l’INAES

idea-056 = Les entreprises de l’ESS créent des opportunités de travail décent, ce qui conduit à la création d’emplois productifs et inclusifs, aux droits du travail, à la protection sociale et au dialogue social ; de plus, elles contribuent à une plus grande résilience des communautés, car elles replacent l’humain au cœur de l’attention.
    .title = L’ESS comme génératrice d’opportunités

idea-057 = L’économie sociale et solidaire est un secteur plus diversifié et aux dimensions plus vastes que nous ne pourrions l’imaginer ; l’ESS relève d’un nouveau style de développement qui présente deux grandes caractéristiques : l’égalité et la durabilité. L’ESS contribue fortement à la création d’emplois décents ayant pour axe transversal la durabilité, l’égalité, l’inclusion et l’économie circulaire ; néanmoins, il reste à remettre en place certaines structures de soutien et de mise en relation pour que l’ESS puisse atteindre son plein développement.
    .title = L’ESS comme éventail de diversité

idea-058 = Les entreprises productives présentant un faible écart d’inégalités devraient être la norme dans l’ensemble de l’économie, et non pas seulement une caractéristique de l’économie sociale et solidaire. Il ne s’agit pas seulement de renforcer et de développer le potentiel de l’économie sociale, mais aussi de trouver comment étendre le déploiement de ses principes au reste de la structure économique et sociale.
    .title = Étendre le déploiement des principes de l’ESS

idea-059 = Pour développer et renforcer l’ESS, nous avons créé des structures de soutien pour les entreprises et les mouvements sociaux engagés en faveur des objectifs de l’économie sociale. De cette façon, tous ces acteurs se réunissent pour imaginer et développer de nouveaux outils afin de faire grandir l’ESS, que ce soit en contribuant à l’expansion des entreprises déjà existantes ou en en développant de nouvelles dans les secteurs où il y a un besoin lié aux nouvelles sociétés, plus durables et plus égalitaires
    .title = Par l’union, nous pouvons faire grandir l’ESS
    .affiliation = directrice générale du Chantier de l’économie sociale
    .pull-quote = Pour développer et renforcer l’ESS, nous avons créé des structures de soutien pour les entreprises et les mouvements sociaux engagés…

idea-060 = Les acteurs et les réseaux de l’ESS sont plus conscients du travail de l’ONU sur l’ESS et souhaitent y associer plus directement leurs stratégies afin de renforcer le potentiel de l’ESS dans chaque région. Telle est la stratégie pour surmonter l’inégalité croissante causée par la pandémie de COVID-19 et pour atteindre les ODD.
    .title = Renforcer le potentiel de l’ESS

idea-061 = Ici, nous tissons et nous construisons, mais nous recueillons aussi et rendons visibles les expériences locales qui ont lieu autour de l’économie sociale et solidaire. Nous tissons une vision d’ensemble qui prend en considération la production et la reproduction de la vie. Par conséquent, nous devons très bien comprendre ce que signifie la notion de « bien vivre » en tant que manière de nous associer entre nous, de nous articuler et de nous lier à la nature et à l’environnement, et non pas seulement en tant que rapport à la consommation.
    .title = Redéfinir la notion de bien vivre

idea-062 = L’ESS nous a permis d’adapter les processus productifs pour répondre aux préoccupations et aux besoins personnels ; notre projet ne porte pas seulement sur un processus de production d’énergie, mais aussi sur un processus de transformation des logiques de consommation dans toutes les communautés.
    .title = Transformer les logiques

idea-063 = Lorsque nous parlons d’énergies décentralisées, de renforcement de la population ou d’indépendance énergétique, nous devons penser à une énergie durable à des prix accessibles pour les personnes. Cela est étroitement lié à l’initiative des organisations de l’ESS. Les coopératives d’énergie ont démontré qu’elles stimulent l’économie locale, et ce parce que les personnes ont commencé à s’impliquer dans la production d’énergie et à bien comprendre que c’est ensemble que nous avons un plus grand impact sur l’environnement.
    .title = Ensemble, nous générons un plus grand impact

idea-064 = L’énergie coopérative consiste à mettre la transition énergétique entre les mains des personnes, avec des modèles durables où ce sont elles qui conduisent les processus et s’approprient la transition. C’est ainsi que de nombreux modèles d’énergie coopérative ont été développés.
    .title = La transition énergétique entre les mains des personnes

idea-065 = Nous devons former les personnes à comprendre le secteur énergétique ainsi que les opportunités qu’il peut leur offrir. Les former aux nouvelles technologies, éveiller leur curiosité pour la production d’électricité, leur faire surmonter la peur de l’étudier et, une fois qu’elles l’auront comprise, leur permettre de mettre en œuvre leurs connaissances dans leurs territoires.
    .title = Comprendre l’énergie

idea-066 = Si nous faisions passer les autres avant nous-mêmes, si nous pensions d’abord aux utilisateurs finaux, à ce que les gouvernements peuvent en retirer, à la manière de protéger l’environnement par toutes nos pratiques, alors nous serions en mesure d’avoir des services financiers durables.
    .title = Des services financiers durables

idea-067 = De même que nous construisons d’autres types d’économie, nous devons aussi construire d’autres types de liens d’intermédiation financière, fondés sur la solidarité et la coopération.
    .title = Des liens d’intermédiation financière

idea-068 = Pour atteindre notre plein potentiel, nous devons créer des écosystèmes financiers plus solides, dotés de services financiers sur mesure pour les multiples acteurs de l’économie sociale et solidaire.
    .title = Créer des écosystèmes financiers plus solides

idea-069 = Nous comprenons mieux désormais le caractère destructeur des conséquences du système financier traditionnel ; nous devons donc en revoir les objectifs.
    .title = Revoir les objectifs du système financier

idea-070 = Nous devons assurer la continuité des zones rurales, car elles sont pourvoyeuses de nourriture et de vie.
    .title = Pourvoyeuses de vie

idea-071 = En raison de l’abandon scolaire et de la migration, il faut renforcer le pouvoir d’agir des jeunes.
    .title = Renforcer le pouvoir d’agir des jeunes

idea-072 = Nous devons absolument comprendre que l’argent n’est pas le centre du développement ni de la mesure du bien-être.
    .title = L’argent n’est pas le centre

idea-073 = Le principal problème est l’invisibilité de certaines entités dans les statistiques. C’est pourquoi nous devons mobiliser tous les organismes concernés pour rendre l’ESS plus visible dans les enquêtes auprès des ménages sur l’emploi et dans les enquêtes auprès des établissements, afin de garantir la comparabilité internationale. Nous devons nous référer à des normes internationales telles que la classification internationale type par industrie ou les recommandations de l’OIT sur la mesure du travail et de l’emploi. Cependant, pour avoir une vision plus large de la situation de notre pays, nous devons adapter le cadre à notre définition juridique nationale.
    .title = Rendre l’ESS visible

idea-074 = La normalisation, la discussion conceptuelle, la mobilisation politique, la mise en œuvre et les essais statistiques devraient être abordés de manière plus harmonieuse et coordonnée. Il est important de développer davantage cette initiative pour avoir une bonne gouvernance et une large ouverture permettant d’aborder certains sujets avec les différentes ressources et expériences des multiples parties prenantes.
    .title = Mise en œuvre et essais statistiques

idea-075 = Les statistiques sur les coopératives doivent être systématiquement mises en tableaux de la manière suivante : a) selon les quatre types de coopératives ainsi que selon les sous-types nationaux importants et réalisables ; b) selon le domaine d’activité économique ; et c) selon les régions pertinentes au regard des objectifs nationaux, voire selon les milieux ruraux ou urbains.
    .title = La mise en tableaux systématique des statistiques

idea-076 = Outre le financement d’initiatives d’économie sociale, la finance solidaire a deux grandes lignes d’action : la première consiste à faire progresser le changement culturel en alliance avec les administrations publiques locales, et la seconde à construire un capital social ou relationnel avec la participation de la population. Dans le processus de co-création, la formation d’un sujet collectif et solidaire favorisant les transformations dans les communautés est un élément clé.
    .title = Les lignes d’action de la finance solidaire

idea-077 = Le travail en alliance et en coopération peut être illustré par trois situations. Premièrement, une voix unique face au gouvernement fédéral, pour que les besoins des communautés puissent s’exprimer de manière collective. Deuxièmement, la création conjointe d’un guide d’analyse pour les projets d’économie sociale à partir d’expériences particulières. Enfin, la participation unifiée aux consultations menées par les gouvernements, afin que puissent être formulées des politiques publiques d’économie sociale et solidaire.
    .title = Les alliances et la coopération pour formuler des politiques

idea-078 = Le rôle de la finance solidaire est de donner accès aux moyens économiques de base pour satisfaire les besoins des personnes et encourager l’investissement ; ce sont là quelques aspects particuliers de l’inclusion financière, mais celle-ci exige aussi de promouvoir un changement de l’action politique et la participation institutionnelle des gouvernements, afin de stimuler le développement local inclusif.
    .title = Stimuler le développement local et inclusif

idea-079 = La création d’un système monétaire local nous permettrait de créer des liquidités dans les territoires où il n’y en a pas, de promouvoir une augmentation des activités dans les territoires d’influence et de faire émerger des citoyens conscients du contexte dans lequel ils vivent
    .title = Faire émerger des citoyens conscients grâce à un système monétaire local

idea-080 = Le troc solidaire est bien plus qu’un simple échange solidaire, il s’agit de construire des personnes et des valeurs
    .title = L’échange solidaire

idea-081 = Pour garantir l’augmentation des transactions en monnaies sociales, nous devons étendre et consolider nos liens avec un plus grand nombre de groupes et de communautés, et étendre également le marché.
    .title = Étendre et consolider les liens

idea-082 = Les projets d’échange fondés sur des monnaies sociales sont le point de départ pour transformer la manière de penser et cesser de vivre aux dépens des personnes et de leurs communautés.
    .title = Transformer la manière de penser

idea-083 = Un effort commun constant nous a permis d’ouvrir un espace de rencontre et d’intercoopération avec les multiples acteurs de l’ESS, tels que les coopératives, les mutuelles, le tiers secteur social, la finance éthique et les économies communautaires, qui, en intercoopérant, parviennent à de grandes synergies.
    .title = Intercoopérer pour parvenir à de grandes synergies

idea-084 = Dans les stratégies destinées à ce secteur, il ne doit y avoir aucun sens unique, où les gouvernements locaux donneraient et où le secteur profiterait ; les stratégies doivent être bidirectionnelles : chaque partie, selon son propre domaine de compétences, y agit et y contribue autour d’objectifs et de défis communs.
    .title = La construction conjointe des politiques publiques

idea-085 = Tous les acteurs impliqués dans l’ESS doivent prendre des responsabilités et des engagements collectifs afin de pouvoir reconstruire le système de manière réaliste et ils ne doivent pas perdre de vue trois aspects principaux pour tout domaine collectif : la générosité, l’accord mutuel et la confiance
    .title = Nous devons prendre des engagements collectifs
    .affiliation = directrice de la Taula d’entitats del Tercer Sector Social de Catalunya

idea-086 = L’économie sociale constitue un mécanisme pour transformer le monde et le rendre bien meilleur, et des rencontres et des forums tels que le GSEF2021 nous ont permis d’échanger des expériences et d’imaginer de nouvelles idées. Le plus grand défi qu’il nous reste à relever est de revenir à nos champs d’action et de mettre effectivement en œuvre nos stratégies dans une perspective d’économie sociale et solidaire ; c’est seulement ainsi que nous pourrons passer à un monde meilleur
    .title = Les actions dans les territoires, un élément clé pour stimuler l’ESS
    .affiliation = coordinateur général de la promotion et du développement des entreprises à l’INAES

idea-087 = Les alliances supposent l’addition de différents efforts, convictions et volontés pour atteindre au mieux ces objectifs. La collaboration est un excellent exemple du pouvoir de transformation de l’économie sociale qui, en associant des alliés, des alliances, des équipes et des volontés, pourrait changer des réalités.
    .title = En travaillant à nos alliances, nous pourrions relever des défis communs

idea-088 = Nous faisons actuellement face à une grande crise humanitaire qui touche les trois domaines : la société, l’économie et l’environnement. Notre vie, notre lutte et nos espoirs doivent se fonder sur les valeurs de l’économie sociale et solidaire. Nous devons nous engager à œuvrer pour une société différente, meilleure, plus inclusive, durable et plus fraternelle, afin que nous puissions mieux prendre soin les uns des autres et de notre planète
    .title = Un engagement mondial
    .affiliation = secrétaire générale du GSEF

idea-089 = La pandémie a mis en évidence le fait que nous ne pouvons plus nous arrêter et que, par conséquent, nous devons nous réunir plus qu’auparavant pour trouver des moyens de protéger notre société et les personnes. Nous reconnaissons la nécessité de trouver des modèles de développement alternatifs pour replacer l’humain au cœur de nos politiques publiques et de nos programmes. Les pratiques de l’ESS sont notre meilleure option pour intégrer et ne laisser personne de côté.
    .title = La COVID-19, un déclencheur d’action par l’ESS

idea-090 = L’économie sociale et solidaire est une voie vers la solution de nombreux conflits actuels parce qu’elle s’est différenciée des autres en tant qu’économie de la coopération ; elle a prouvé qu’ensemble nous sommes plus forts, ensemble nous pouvons aller plus loin et ensemble nous sommes plus solidaires
    .title = L’économie de la coopération
    .affiliation = maire de Dakar

idea-091 = Parmi les défis que pose la configuration d’alliances internationales et qui empêchent une large diffusion des principes et des valeurs de l’ESS figurent l’échange d’expériences entre acteurs et une intégration plus rapide du secteur, en raison de la langue, des décalages horaires entre pays et du manque d’information.
    .title = Supprimer toutes les barrières

idea-092 = Pour stimuler l’ESS, nous devons travailler en réseau avec de jeunes économistes, sur des sujets tels que la finance et l’humanité, les inégalités, la vocation et les bénéfices, entre autres.
    .title = Travailler avec les jeunes

idea-093 = Les entreprises de l’ESS doivent être des facteurs de redistribution par deux moyens : a) aller vers les marchés, monopolisés par des intérêts lucratifs et n’ajoutant aucune valeur ; et b) construire des réseaux internationaux
    .title = Un facteur de redistribution
    .affiliation = directeur général de l’INAES

idea-094 = Nous devons donner la priorité aux personnes et à leur bien-être dans les programmes territoriaux de développement humain. Nous devons construire une communauté en transition psychosociale et élaborer une stratégie qui favorise un développement local durable
    .title = Construire des communautés locales résilientes
    .affiliation = REAS Euskadi

idea-095 = Ne nous attendons pas à trouver toutes nos réponses écrites dans les lois, les normes ou la planification gouvernementale ; souvent, celles-ci restent lettre morte. Nous devons avancer avec ou sans les gouvernements ; de cette façon, nous pourrions créer des politiques menant à de nouvelles politiques publiques et exiger leur mise en œuvre. Nous devons commencer par des actions
    .title = Nos réponses ne se trouvent pas toutes dans le cadre juridique
    .affiliation = Réseau Polinizar

idea-096 = Les politiques naissent des besoins ressentis. La seule chose universelle que les politiques puissent avoir, c’est la justice et la solidarité ; ainsi, elles doivent être profondément enracinées dans chaque territoire, en raison des différences culturelles et d’autres types de différences, et elles doivent aussi mettre en lumière la construction d’un sujet collectif qui deviendra le sujet du changement
    .title = Des politiques adaptées à chaque territoire
    .affiliation = directrice de Montevideo Rural
    .pull-quote = Les politiques naissent des besoins ressentis…

idea-097 = Nous devons viser directement la campagne, avec des opportunités économiques pour les travailleurs. Nous devons mettre fin à la conception hégémonique des grands systèmes d’infrastructures et des services urbains ; la production de services et d’infrastructures constitue un vaste champ d’action pour l’ESS. Pour réussir, les politiques locales doivent s’accompagner de changements radicaux, capables de démocratiser les réglementations et d’opérer une véritable transformation.
    .title = Mettre fin aux conceptions hégémoniques

idea-098 = La crise de civilisation mise en lumière par la pandémie de COVID-19 exige le réexamen des paradigmes qui dominent actuellement et qui nous ont éloignés de la nature et des principes de la vie.
    .title = Le réexamen des paradigmes dominants

idea-099 = Nous devons innover dans les modèles productifs complémentaires tels que l’ESS, capables d’intégrer les multiples dimensions de la vie des personnes et dotés d’un grand potentiel pour contribuer à un développement intégral, sans laisser personne de côté.
    .title = Le grand potentiel de l’ESS

idea-100 = Au-delà du GSEF, l’ESS suscite l’optimisme et un profond espoir en l’humanité, afin que les générations futures puissent avoir un avenir avec une économie plus inclusive et plus consciente.
    .title = L’optimisme et l’espoir naissent de l’ESS
