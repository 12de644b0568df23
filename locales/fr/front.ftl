### Traduction faite par nous à partir de l’anglais. Brouillon : personne ne l’a relu.

title = 100 idées-forces : économie sociale et solidaire

forum = FORUM MONDIAL GSEF2021

motto = Gouvernements locaux et économie sociale : co-création de voies pour une économie verte et inclusive

place = Mexico

rights = D.R. 2021, Institut national de l’économie sociale, Mexico, Mexique

website = gob.mx/inaes

credits-role-01 = SECRÉTARIAT TECHNIQUE DU FORUM MONDIAL DE L’ÉCONOMIE SOCIALE, GSEF2021

credits-body-01 = Forum mondial de l’économie sociale

credits-post-01 = Secrétaire générale

credits-body-02 = Ministère du Bien-être

credits-post-02 = Ministre du Bien-être

credits-body-03 = Institut national de l’économie sociale

credits-post-03 = Président du comité d’organisation du GSEF2021 et directeur général de l’INAES

credits-body-04 = Gouvernement de la ville de Mexico

credits-post-04 = Cheffe du gouvernement

credits-body-05 = Secrétariat au Travail et à la Promotion de l’emploi de la ville de Mexico

credits-post-05 = Secrétaire au Travail et à la Promotion de l’emploi

credits-body-06 = Secrétariat au Développement économique de la ville de Mexico

credits-post-06 = Secrétaire au Développement économique

credits-body-07 = Coordination générale des conseillers et des affaires internationales de la ville de Mexico

credits-post-07 = Coordinatrice générale des conseillers et des affaires internationales

credits-role-02 = COORDINATION

credits-role-03 = RÉDACTION

credits-role-04 = ÉDITION

credits-role-05 = CONCEPTION GRAPHIQUE

credits-role-06 = TRADUCTION EN ANGLAIS ET EN FRANÇAIS DE L’ÉDITION ORIGINALE

credits-role-07 = COMMUNICATION ET DIFFUSION

acknowledgement-01 = Nous tenons à remercier chacune des personnes qui ont pris une part active au **comité d’organisation du GSEF2021**, ainsi que la Fondation Sparkassen, en la personne de son directeur du projet Cuba et **directeur général de la Fondation allemande de services, Sparkassenstiftung allemande Amérique latine et Caraïbes, Luis Proaño Guillén**, d’avoir partagé leur temps, leurs connaissances et leurs expériences afin de mener à bien les activités organisées dans le cadre du GSEF2021.

legal-notice = Ce programme est public et n’est lié à aucun parti politique. Toute utilisation à des fins autres que le développement social est interdite.

welcome-01 = L’économie sociale et solidaire (ESS) s’affirme comme une voie permettant une meilleure transition vers un état de bien-être collectif, car elle est un modèle fondé sur les principes de coopération, de solidarité, d’égalité et d’autogestion démocratique dans la mise en œuvre de stratégies, de méthodologies, d’actions et de pratiques menées par les entreprises à propriété collective, les organisations non gouvernementales, les collectifs, les gouvernements, le monde universitaire et la société civile.

welcome-02 = Dans les circonstances actuelles, il est fondamental de repenser le rôle que jouent tous les acteurs dans l’orchestration de l’organisation collective, ainsi que dans la conception, l’élaboration et la promotion de stratégies multisectorielles visant à bâtir une société future de bien-être commun.

welcome-03 = La synergie dans les relations multisectorielles est plus importante que jamais ; c’est pourquoi, à l’occasion de cette cinquième édition du Forum mondial GSEF2021, nous avons lancé un appel ouvert à nous rejoindre dans notre recherche de voies alternatives pour la construction d’un monde meilleur.

welcome-04 = Ce document rassemble les idées les plus inspirantes issues des sessions de nos cinq jours intenses de Forum, qui se sont déroulés du 4 au 8 octobre 2021. Nous croyons au pouvoir de leur diffusion, de leur compréhension et de leur expansion.

welcome-05 = Ces idées-forces sont plus que de simples mots, ce sont des appels à l’action : prendre en considération l’accès au travail décent, encourager les pratiques entrepreneuriales collectives, stimuler la proximité économique des produits, renforcer les stratégies de conservation de la nature, porter un regard plus attentif sur les pratiques financières éthiques et solidaires, et œuvrer à un monde plus inclusif.

welcome-06 = Nous vous invitons à prendre part à l’histoire, à connaître et à vous approprier ces idées-forces apportées par le GSEF2021, où l’économie sociale et solidaire est notre meilleure option pour le bien commun.

forum-and-place = Forum mondial GSEF2021, Mexico

date-and-place = Novembre 2021, Mexico

introduction = Introduction par le Secrétariat du GSEF

introduction-post = Secrétaire générale du Forum mondial de l’économie sociale

introduction-01 = Le Secrétariat du GSEF vous adresse ses chaleureuses salutations.

introduction-02 = Je souhaite la bienvenue à toutes et à tous à la cinquième édition du Forum GSEF2021, à Mexico. Ce forum, accueilli pour la première fois dans la région de l’Amérique latine et des Caraïbes, a donné lieu à des tables rondes et à des sessions d’apprentissage, à des discussions et à des débats. Le GSEF2021 a été un espace où relier des visions du monde entier sur d’importants sujets d’actualité, pour la co-création et la coopération entre les gouvernements et les acteurs de l’économie sociale et solidaire (ESS) sur le terrain. Ces synergies nous permettront d’avancer ensemble vers un avenir qui ne laisse personne de côté.

introduction-03 = Malgré la pandémie de COVID-19 et la distance, le GSEF2021 est une célébration de nos vies de lutte, de travail et d’espoir fondées sur les valeurs de l’économie sociale et solidaire. Nous sommes loin les uns des autres, mais unis par un même esprit, un même espoir et une même détermination à faire de demain un jour meilleur. En cette époque de grands changements, nous nous réunissons pour partager bonnes pratiques, expériences et innovation.

introduction-04 = Dans le cadre des activités préparatoires au Forum, plusieurs événements et rencontres ont été organisés au cours de l’année écoulée en vue du GSEF2021. Cela n’a été possible que grâce au formidable dévouement et à la collaboration de l’Institut national de l’économie sociale du Mexique (INAES) et du gouvernement de la ville de Mexico. Le GSEF2021 a ainsi pu offrir à tous les acteurs, y compris aux gouvernements de tous les niveaux, aux organisations de la société civile, aux coopératives et à tous les types d’organisations de l’ESS, ainsi qu’aux parties prenantes individuelles, au monde universitaire, aux organisations internationales et aux décideurs publics, l’occasion de se rencontrer, pour la première fois dans l’histoire du GSEF, en format hybride et de partager des expériences, des défis, des solutions et des visions pour un avenir fondé sur les principes et les valeurs de l’ESS.

introduction-05 = Seuls, nous irions peut-être plus vite, mais ensemble, nous pouvons aller plus loin et devenir plus forts. Le GSEF2021 en est la preuve et devient le rêve de beaucoup. Avec tant de nouveaux défis à affronter en chemin, nous avons vécu ces cinq journées comme autant de cadeaux quotidiens pour découvrir les passions, la coexistence pacifique et la sagesse des acteurs de l’ESS ; et ensemble, nous traçons la voie vers un avenir meilleur.

introduction-06 = L’esprit de solidarité est là, et chacune et chacun d’entre vous en est le témoignage. Nous poursuivrons notre chemin, au-delà du GSEF2021. Nous espérons que chacune et chacun reste en bonne santé et garde le moral. Nous vous donnons rendez-vous au GSEF2023, à Dakar.

introduction-07 = Cordialement, Laurence Kwark.

presentation = Présentation par l’Institut national de l’économie sociale

presentation-post = Directeur général de l’INAES et président du comité d’organisation du GSEF2021

presentation-01 = La tenue à Mexico du GSEF2021, un forum qui offre un espace de visibilité et d’impulsion aux stratégies visant le bien-être des sociétés, est le fruit d’un effort commun de l’Institut national de l’économie sociale (INAES), du gouvernement de la ville de Mexico et du Forum mondial de l’économie sociale (GSEF).

presentation-02 = Aujourd’hui plus que jamais, nous devons repenser les dynamiques économiques actuelles. L’économie sociale et solidaire stimule le développement communautaire avec une inclusion productive et une perspective écologique, et cette articulation doit venir des communautés et de l’ensemble de leurs membres ; d’où l’importance de la participation des gouvernements locaux.

presentation-03 = Le Forum mondial de l’économie sociale était prévu pour l’automne 2020 ; cependant, la crise de santé publique due à la COVID-19 nous a contraints à anticiper de nouveaux scénarios. Ainsi, en 2020, pour ses débuts sur les plateformes numériques, a eu lieu le prélude à ce grand événement.

presentation-04 = Cette année, nous nous sommes réunis en format hybride et, de façon extraordinaire, Mexico a été pendant cinq jours le centre mondial de l’économie sociale et solidaire. Un lieu d’échange pour découvrir les approches et les expériences des cinq continents, mettant en évidence la certitude que représente ce modèle économique si nous voulons parvenir à un avenir meilleur.

presentation-05 = J’ai le plaisir d’annoncer que nous avons touché cette année un large public, sur place et en ligne, car, contrairement à ce que d’aucuns pensent, l’économie sociale et solidaire est un élément marquant du système économique mondial, et sa participation est considérable. J’ai été témoin de tout cela du 4 au 8 octobre, en voyant l’intérêt croissant de la population et la passion que chacune des participantes et chacun des participants a mise dans son travail.

presentation-06 = Ce document rassemble les idées les plus puissantes de plus de 300 intervenants qui, en s’exprimant au cours des sessions, ont articulé le message mondial du GSEF2021.

presentation-07 = Ce document a cherché à respecter l’espace où ces idées ont été exprimées et à graver dans un texte synthétique le grand talent intellectuel, critique et réflexif des interventions faites à partir des pratiques et des vocations de toutes nos alliances.

presentation-08 = En somme, la pandémie de COVID-19 a accentué un trait distinctif de notre époque : le monde est plein d’interrogations sur les plus grandes incertitudes qui nous entourent. J’espère que ce document, ces 100 idées-forces, ces tout petits morceaux réunis, nous serviront de lumière et nous guideront vers les grandes réponses que nous cherchons.

presentation-09 = Mon plus grand souhait est que cet outil serve à toutes les personnes qui travaillent chaque jour à bâtir un monde nouveau et à le redresser, à toutes celles et à tous ceux qui, comme moi, aspirent à développer la pratique d’une économie au service des personnes, d’une économie sociale partout et pour toutes et tous ; et je sais avec certitude que notre travail commun réussira à transformer nos réalités.

presentation-10 = Je souhaite que cela porte l’espoir de nous retrouver et de partager tous les bienfaits de cette grande transformation à Dakar, en 2023.

prologue = Prologue par le gouvernement de la ville de Mexico

prologue-post = Coordinatrice générale des conseillers et des affaires internationales, gouvernement de la ville de Mexico

prologue-01 = Par cette publication, nous avons voulu revenir sur ce processus qui remonte à 2018, lorsque Mexico a été choisie pour accueillir le GSEF, après avoir pris le relais de Bilbao. Depuis lors, avec enthousiasme, nous avons assumé cet engagement d’organiser la cinquième édition du Forum – et ce, pour la première fois en Amérique latine et dans les Caraïbes –, plus que jamais convaincus que l’économie sociale et solidaire doit être davantage stimulée et également reconnue aux échelles locale, nationale et internationale.

prologue-02 = En dépit de la pandémie de COVID-19 et de l’arrêt de toutes nos activités quotidiennes et de nos calendriers de travail, notre engagement et notre enthousiasme n’ont été affectés en aucune façon ; au contraire, nous nous sommes convaincus plus encore de l’importance de disposer de modèles alternatifs de développement dans nos pays et dans nos villes, et de placer l’humain au centre des programmes et des politiques publiques.

prologue-03 = Nous nous sommes donc adaptés au monde virtuel pour maintenir le Forum en vie, au moins jusqu’à ce que nous puissions nous retrouver en format hybride, comme nous l’avons fait du 4 au 8 octobre de cette année, sous le titre « Gouvernements locaux et économie sociale : co-création de voies pour une économie verte et inclusive ».

prologue-04 = Ensemble, depuis Mexico, nous avons fait passer le message que des voies différentes sont possibles et que, pour progresser, nous devons nous repenser en tant qu’êtres humains, en tant que collectifs et en tant que villes. Notre projet de ville aspire à une ville plus inclusive et plus durable, sur le plan économique comme sur le plan environnemental.

prologue-05 = Au nom du gouvernement de la ville de Mexico, nous espérons avoir contribué à atteindre les principaux objectifs que nous nous étions fixés pour cette édition : ouvrir quelques portes au GSEF en Amérique latine depuis sa plus grande ville hispanophone, attirer l’attention sur le plus important forum international de l’économie sociale et sur les bonnes pratiques d’économie sociale conçues au sein des villes latino-américaines depuis des années, des décennies, voire des siècles.

prologue-06 = Ce fut pour nous, au Mexique, un grand privilège de donner corps à cet important projet, aux côtés du Secrétariat général du GSEF, de l’Institut national de l’économie sociale du Mexique et du comité d’organisation. Au nom de la coprésidence du GSEF2021, nous vous remercions toutes et tous !

prologue-07 = Diana Alarcón González, Ph. D.
