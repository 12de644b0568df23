### What the translations in locales/es/declaration.ftl were made from. Written by gsef-i18n.

# state: draft
# translation: value 4326b9ab14b5cf84
# note: La Declaración adoptada tiene texto oficial en español, que dice “agentes de la ESS” donde el libro, y esta traducción no oficial, dicen “actores”. Decidir si se reproduce el texto oficial.
declaration = GSEF2021 Mexico City Declaration

# state: draft
# translation: value 00085e86b75eceeb
declaration-01 = GSEF has played a key role in mobilizing Social and Solidarity Economy (SSE) actors and organizations internationally since its creation in Seoul in 2013. GSEF2021 now gathers in Mexico City after travelling to Montreal in 2016 and Bilbao in 2018. It has become a voice for SSE globally, calling upon local, regional and national governments to recognize the vital role played by SSE in meeting socioeconomic and environmental challenges common to countries throughout the world.

# state: draft
# translation: value 86587efbf79a556e
declaration-02 = The unexpected COVID-19 pandemic in 2020 made it impossible to convene GSEF2020 in Mexico City. However, a highly successful GSEF Global Virtual Forum was held with 8,500 participants from 19 to 23 October 2020.

# state: draft
# translation: value 785ed6b0f163af95
# note: “the Latin American and the Caribbean (LAC) region”: errata inglesa; pusimos “la región de América Latina y el Caribe (ALC)”.
declaration-03 = Today on the last day of the 5th edition, organized in a hybrid format due to the ongoing crisis, we issue this declaration to express the shared commitment of all participants from across the planet, with significant contributions from Mexico and the Latin American and the Caribbean (LAC) region.

# state: draft
# translation: value 9e1f83e4482c6526
declaration-subheading-01 = CALL FOR ACTION

# state: draft
# translation: value 35817fe7261c6c9a
declaration-04 = GSEF2021 has provided a space for knowledge exchange and synergies amongst SSE actors, who reaffirm their commitment to the following:

# state: draft
# translation: value 48fd13238d073730
demands-01 = We call on **all governments** and **international and regional organizations** to:

# state: draft
# translation: value d27e0e86b7d07153
demand-01 = Respect the basic right of equal access to quality social services, especially health services, and ensure the right to a dignified life for all;

# state: draft
# translation: value f0265ba37b596a94
demand-02 = Foster the fundamental values of humanity and social inclusion in all aspects of life, including gender equity, the elimination of all forms of discrimination, and dignity;

# state: draft
# translation: value 1c355751154eb7f8
demand-03 = Increase the participation of young people in positioning SSE as a means to face the current health, socioeconomic and environmental crisis;

# state: draft
# translation: value 7e511b9486f623d2
demand-04 = Promote the development and adoption of co-constructed regulatory and legislative frameworks, and enable public policies at the local level in favor of SSE to strengthen its ecosystems;

# state: draft
# translation: value 682c34305bc8478f
# note: “Collaborate and coordinate… All stakeholders – citizens, SSE networks and organizations – must participate in this process”: dos oraciones reunidas en una para conservar la serie de infinitivos. Cotejar con el texto oficial.
demand-05 = Collaborate and coordinate with national, regional and local governments. All stakeholders – citizens, SSE networks and organizations – must participate in this process;

# state: draft
# translation: value d9b81edc1041889d
demand-06 = Support decentralized cooperation in order to enhance the local anchoring of SSE.

# state: draft
# translation: value 1ff8027145dd1fda
demands-02 = We specifically call on **local governments** to:

# state: draft
# translation: value 80ccbecc58425e38
demand-07 = Adopt a local development approach embracing the principles and values of SSE;

# state: draft
# translation: value caf37af241ea137d
# note: “traditional and/or informal economy”: pusimos “tradicional o de la economía informal” para no escribir “y/o”. Cotejar con el texto oficial.
demand-08 = Strengthen the development of local and regional ecosystems by promoting innovative partnerships between actors of the traditional and/or informal economy, SSE actors and local governments;

# state: draft
# translation: value 504af4710770ff3f
demand-09 = Implement policies promoting the local emergence of socially innovative solutions and support their capacity to grow.

# state: draft
# translation: value b2120e0cbc605b6e
demands-03 = We call on **SSE actors** to:

# state: draft
# translation: value 33978951d95853e4
demand-10 = Strengthen North-South, South-South and multi-actor collaboration and exchanges to further promote SSE and social innovation;

# state: draft
# translation: value f115bea5e01707ea
demand-11 = Promote new and lasting alliances between SSE enterprises in order to develop socially innovative projects, rooted in local communities;

# state: draft
# translation: value e3787421ffa5b8f0
demand-12 = Reinforce political advocacy for the adoption of policies and legal frameworks conducive to the development of SSE in partnership with governments, especially local governments;

# state: draft
# translation: value 179a0d209bd05686
demand-13 = Develop research on and expertise in SSE;

# state: draft
# translation: value e8e30134a8917413
demand-14 = Adopt a long-term approach to the promotion of SSE aligned with the UN SDGs;

# state: draft
# translation: value c6f70fd01b8d7e68
demand-15 = Prioritize gender, race and intersectional perspectives;

# state: draft
# translation: value 64611a0b9f734e8b
demand-16 = Engage actively in the co-design of tools to measure and evaluate the impact of SSE initiatives.
