### Traduction faite par nous à partir de l’anglais. Brouillon : personne ne l’a relu.

chapter-1 = Construire et reconstruire une communauté inclusive

session-01 = Ouverture

session-02 = Table ronde des maires

session-03 = Plénière 1. Construire et reconstruire une communauté inclusive

session-04 = Modèles d’inclusion issus de l’économie sociale

session-05 = Bâtir des organisations et des entreprises de l’économie sociale et solidaire pour favoriser des sociétés et des modèles de travail inclusifs et durables

session-06 = Actions gouvernementales pour l’inclusion par l’ESS

session-07 = L’économie sociale et le soin (care)

chapter-2 = Éducation, apprentissage et recherche pour l’économie sociale et solidaire

session-08 = Plénière 2. Éducation, apprentissage et recherche pour l’économie sociale et solidaire

session-09 = Expériences d’apprentissage et de suivi pour l’ESS

session-10 = Vitrine d’initiatives

session-11 = MatchImpulsa : programme d’appui aux entreprises pour la transition numérique et la plateformisation de l’ESS

session-12 = Voies pour l’éducation et la formation à l’ESS

chapter-3 = Contribution de l’ESS à la transformation écologique

session-13 = Plénière 3. Contribution de l’ESS à la transformation écologique

session-14 = Pratiques de l’ESS en faveur de la durabilité

session-15 = Réseau des gouvernements d’Amérique latine et des Caraïbes pour l’ESS

session-16 = Développer des alliances territoriales et internationales : l’économie sociale et solidaire, une économie centrée sur les personnes et attentive à la planète

session-17 = Luz-es : coopératives d’énergie durable

chapter-4 = Promouvoir des mécanismes divers et innovants de finance sociale

session-18 = Plénière 4. Promouvoir des mécanismes divers et innovants de finance sociale

session-19 = Développement solidaire par l’épargne et le crédit communautaires

session-20 = Statistiques sur l’ESS : où en sommes-nous ? et où allons-nous ?

session-21 = Mécanismes de finance solidaire portés par les gouvernements locaux

session-22 = Monnaies pour la transformation sociale : l’aube nouvelle des systèmes de crédit mutuel en Amérique ibérique

chapter-5 = Développer les alliances territoriales et internationales

session-23 = L’accord de ville pour une économie pour la vie : Barcelone ESS 2030

session-24 = Déclaration et annonce du GSEF2023

session-25 = Plénière 5. Développer les alliances territoriales et internationales

session-26 = Expériences réussies d’alliances locales

session-27 = Politiques d’économie sociale et solidaire à Montevideo (Uruguay), Maricá (Brésil) et San Martín (Argentine). Dialogues réflexifs entre gestion et recherche-action

session-28 = Clôture
