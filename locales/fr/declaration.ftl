### Traduction faite par nous à partir de l’anglais. Brouillon : personne ne l’a relu.

declaration = Déclaration du GSEF2021 à Mexico (traduction non officielle)

declaration-01 = Depuis sa création à Séoul en 2013, le GSEF joue un rôle clé dans la mobilisation des acteurs et des organisations de l’économie sociale et solidaire (ESS) à l’échelle internationale. Après être passé par Montréal en 2016 et par Bilbao en 2018, le GSEF2021 se réunit aujourd’hui à Mexico. Il est devenu une voix de l’ESS dans le monde, appelant les gouvernements locaux, régionaux et nationaux à reconnaître le rôle vital que joue l’ESS pour relever les défis socioéconomiques et environnementaux communs aux pays du monde entier.

declaration-02 = La pandémie inattendue de COVID-19 a rendu impossible, en 2020, la tenue du GSEF2020 à Mexico. Toutefois, un Forum virtuel mondial du GSEF, qui a été une grande réussite, s’est tenu du 19 au 23 octobre 2020 avec 8 500 participants.

declaration-03 = Aujourd’hui, au dernier jour de cette cinquième édition, organisée en format hybride en raison de la crise en cours, nous publions la présente déclaration afin d’exprimer l’engagement commun de toutes les participantes et de tous les participants, venus de toute la planète, avec d’importantes contributions du Mexique et de la région de l’Amérique latine et des Caraïbes (ALC).

declaration-subheading-01 = APPEL À L’ACTION

declaration-04 = Le GSEF2021 a offert un espace d’échange de connaissances et de synergies entre les acteurs de l’ESS, qui réaffirment leur engagement en faveur de ce qui suit :

demands-01 = Nous appelons **tous les gouvernements** et les **organisations internationales et régionales** à :

demand-01 = respecter le droit fondamental à l’égalité d’accès à des services sociaux de qualité, en particulier aux services de santé, et garantir à toutes et à tous le droit à une vie digne ;

demand-02 = promouvoir les valeurs fondamentales d’humanité et d’inclusion sociale dans tous les aspects de la vie, y compris l’équité de genre, l’élimination de toutes les formes de discrimination et la dignité ;

demand-03 = accroître la participation des jeunes au positionnement de l’ESS comme moyen de faire face à la crise sanitaire, socioéconomique et environnementale actuelle ;

demand-04 = promouvoir l’élaboration et l’adoption de cadres réglementaires et législatifs co-construits et permettre, à l’échelle locale, des politiques publiques favorables à l’ESS, afin d’en renforcer les écosystèmes ;

demand-05 = collaborer et se coordonner avec les gouvernements nationaux, régionaux et locaux. Toutes les parties prenantes – citoyens, réseaux et organisations de l’ESS – doivent participer à ce processus ;

demand-06 = soutenir la coopération décentralisée afin de renforcer l’ancrage local de l’ESS.

demands-02 = Nous appelons plus particulièrement les **gouvernements locaux** à :

demand-07 = adopter une approche du développement local qui intègre les principes et les valeurs de l’ESS ;

demand-08 = renforcer le développement des écosystèmes locaux et régionaux en favorisant des partenariats innovants entre les acteurs de l’économie traditionnelle et/ou de l’économie informelle, les acteurs de l’ESS et les gouvernements locaux ;

demand-09 = mettre en œuvre des politiques favorisant l’émergence locale de solutions socialement innovantes et soutenir leur capacité de croissance.

demands-03 = Nous appelons les **acteurs de l’ESS** à :

demand-10 = renforcer la collaboration et les échanges Nord-Sud, Sud-Sud et multi-acteurs, afin de promouvoir davantage l’ESS et l’innovation sociale ;

demand-11 = promouvoir des alliances nouvelles et durables entre les entreprises de l’ESS, afin de développer des projets socialement innovants, ancrés dans les communautés locales ;

demand-12 = renforcer le plaidoyer politique pour l’adoption de politiques et de cadres juridiques propices au développement de l’ESS, en partenariat avec les gouvernements, en particulier les gouvernements locaux ;

demand-13 = développer la recherche et l’expertise sur l’ESS ;

demand-14 = adopter une approche à long terme de la promotion de l’ESS, alignée sur les ODD de l’ONU ;

demand-15 = accorder la priorité aux perspectives de genre, de race et d’intersectionnalité ;

demand-16 = s’engager activement dans la co-conception d’outils de mesure et d’évaluation de l’impact des initiatives de l’ESS.
