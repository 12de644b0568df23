### What the translations in locales/fr/declaration.ftl were made from. Written by gsef-i18n.

# state: draft
# translation: value e45eb3a9c7c19334
# note: Un texte français officiel existe (« Déclaration du GSEF2021 à Mexico ») ; le nôtre est une traduction non officielle de la version abrégée du livre. Reproduire le texte adopté, ou garder l’avertissement ?
declaration = GSEF2021 Mexico City Declaration

# state: draft
# translation: value 1c1c4af95f4d313e
# note: « GSEF2021 now gathers in Mexico City after travelling to Montreal… It has become a voice » : littéral ; c’est le Forum mondial, non l’édition 2021, qui est passé par Montréal et Bilbao (le texte officiel français dit « Le Forum mondial est devenu »).
declaration-01 = GSEF has played a key role in mobilizing Social and Solidarity Economy (SSE) actors and organizations internationally since its creation in Seoul in 2013. GSEF2021 now gathers in Mexico City after travelling to Montreal in 2016 and Bilbao in 2018. It has become a voice for SSE globally, calling upon local, regional and national governments to recognize the vital role played by SSE in meeting socioeconomic and environmental challenges common to countries throughout the world.

# state: draft
# translation: value 4fd11280104cad5a
declaration-02 = The unexpected COVID-19 pandemic in 2020 made it impossible to convene GSEF2020 in Mexico City. However, a highly successful GSEF Global Virtual Forum was held with 8,500 participants from 19 to 23 October 2020.

# state: draft
# translation: value 16fee63214f2b536
# note: « the Latin American and the Caribbean (LAC) region » : faute anglaise réparée, « la région de l’Amérique latine et des Caraïbes (ALC) ».
declaration-03 = Today on the last day of the 5th edition, organized in a hybrid format due to the ongoing crisis, we issue this declaration to express the shared commitment of all participants from across the planet, with significant contributions from Mexico and the Latin American and the Caribbean (LAC) region.

# state: draft
# translation: value 4b5c618b0cd3eaa4
declaration-subheading-01 = CALL FOR ACTION

# state: draft
# translation: value 3c5d390cba7bf405
declaration-04 = GSEF2021 has provided a space for knowledge exchange and synergies amongst SSE actors, who reaffirm their commitment to the following:

# state: draft
# translation: value cc9abf38d0ea7a9e
demands-01 = We call on **all governments** and **international and regional organizations** to:

# state: draft
# translation: value 356dfe6cf4004c81
demand-01 = Respect the basic right of equal access to quality social services, especially health services, and ensure the right to a dignified life for all;

# state: draft
# translation: value 3e33be182a52468a
demand-02 = Foster the fundamental values of humanity and social inclusion in all aspects of life, including gender equity, the elimination of all forms of discrimination, and dignity;

# state: draft
# translation: value f42ab54a3f0a9e6e
demand-03 = Increase the participation of young people in positioning SSE as a means to face the current health, socioeconomic and environmental crisis;

# state: draft
# translation: value 1b5a162f72a84f2c
demand-04 = Promote the development and adoption of co-constructed regulatory and legislative frameworks, and enable public policies at the local level in favor of SSE to strengthen its ecosystems;

# state: draft
# translation: value 9dec15cfeca044e0
demand-05 = Collaborate and coordinate with national, regional and local governments. All stakeholders – citizens, SSE networks and organizations – must participate in this process;

# state: draft
# translation: value 2a6c8a2747937efb
demand-06 = Support decentralized cooperation in order to enhance the local anchoring of SSE.

# state: draft
# translation: value efd18961fdc02bfa
demands-02 = We specifically call on **local governments** to:

# state: draft
# translation: value e33c4300247387a4
demand-07 = Adopt a local development approach embracing the principles and values of SSE;

# state: draft
# translation: value 0a357e4ebf33e1dc
# note: « actors of the traditional and/or informal economy » : « de l’économie traditionnelle et/ou de l’économie informelle ». À comparer avec le texte officiel.
demand-08 = Strengthen the development of local and regional ecosystems by promoting innovative partnerships between actors of the traditional and/or informal economy, SSE actors and local governments;

# state: draft
# translation: value d67987993b644724
demand-09 = Implement policies promoting the local emergence of socially innovative solutions and support their capacity to grow.

# state: draft
# translation: value 3e38963bbe8d394c
demands-03 = We call on **SSE actors** to:

# state: draft
# translation: value 4fa8eebff723f999
demand-10 = Strengthen North-South, South-South and multi-actor collaboration and exchanges to further promote SSE and social innovation;

# state: draft
# translation: value 5818000350cad9c5
demand-11 = Promote new and lasting alliances between SSE enterprises in order to develop socially innovative projects, rooted in local communities;

# state: draft
# translation: value 3bc4a2db0c69f10a
demand-12 = Reinforce political advocacy for the adoption of policies and legal frameworks conducive to the development of SSE in partnership with governments, especially local governments;

# state: draft
# translation: value a229c9b7cc2f57bd
demand-13 = Develop research on and expertise in SSE;

# state: draft
# translation: value 389471177fb744ee
demand-14 = Adopt a long-term approach to the promotion of SSE aligned with the UN SDGs;

# state: draft
# translation: value 22101f5752e8e6a1
demand-15 = Prioritize gender, race and intersectional perspectives;

# state: draft
# translation: value 2d7d1e83146afa53
demand-16 = Engage actively in the co-design of tools to measure and evaluate the impact of SSE initiatives.
