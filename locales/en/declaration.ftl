### Made by `gsef-i18n extract` from sources/100-strong-ideas.en.txt: edits here are lost.
### Correct the text by an erratum beside the source.

# Heading.
declaration = GSEF2021 Mexico City Declaration

# Paragraph of “GSEF2021 Mexico City Declaration”.
declaration-01 = GSEF has played a key role in mobilizing Social and Solidarity Economy (SSE) actors and organizations internationally since its creation in Seoul in 2013. GSEF2021 now gathers in Mexico City after travelling to Montreal in 2016 and Bilbao in 2018. It has become a voice for SSE globally, calling upon local, regional and national governments to recognize the vital role played by SSE in meeting socioeconomic and environmental challenges common to countries throughout the world.

# Paragraph of “GSEF2021 Mexico City Declaration”.
declaration-02 = The unexpected COVID-19 pandemic in 2020 made it impossible to convene GSEF2020 in Mexico City. However, a highly successful GSEF Global Virtual Forum was held with 8,500 participants from 19 to 23 October 2020.

# Paragraph of “GSEF2021 Mexico City Declaration”.
declaration-03 = Today on the last day of the 5th edition, organized in a hybrid format due to the ongoing crisis, we issue this declaration to express the shared commitment of all participants from across the planet, with significant contributions from Mexico and the Latin American and the Caribbean (LAC) region.

# Heading within “GSEF2021 Mexico City Declaration”.
declaration-subheading-01 = CALL FOR ACTION

# Paragraph of “GSEF2021 Mexico City Declaration”.
declaration-04 = GSEF2021 has provided a space for knowledge exchange and synergies amongst SSE actors, who reaffirm their commitment to the following:

# Opens a list, in “GSEF2021 Mexico City Declaration”.
demands-01 = We call on **all governments** and **international and regional organizations** to:

# Item of a list, in “GSEF2021 Mexico City Declaration”.
demand-01 = Respect the basic right of equal access to quality social services, especially health services, and ensure the right to a dignified life for all;

# Item of a list, in “GSEF2021 Mexico City Declaration”.
demand-02 = Foster the fundamental values of humanity and social inclusion in all aspects of life, including gender equity, the elimination of all forms of discrimination, and dignity;

# Item of a list, in “GSEF2021 Mexico City Declaration”.
demand-03 = Increase the participation of young people in positioning SSE as a means to face the current health, socioeconomic and environmental crisis;

# Item of a list, in “GSEF2021 Mexico City Declaration”.
demand-04 = Promote the development and adoption of co-constructed regulatory and legislative frameworks, and enable public policies at the local level in favor of SSE to strengthen its ecosystems;

# Item of a list, in “GSEF2021 Mexico City Declaration”.
demand-05 = Collaborate and coordinate with national, regional and local governments. All stakeholders – citizens, SSE networks and organizations – must participate in this process;

# Item of a list, in “GSEF2021 Mexico City Declaration”.
demand-06 = Support decentralized cooperation in order to enhance the local anchoring of SSE.

# Opens a list, in “GSEF2021 Mexico City Declaration”.
demands-02 = We specifically call on **local governments** to:

# Item of a list, in “GSEF2021 Mexico City Declaration”.
demand-07 = Adopt a local development approach embracing the principles and values of SSE;

# Item of a list, in “GSEF2021 Mexico City Declaration”.
demand-08 = Strengthen the development of local and regional ecosystems by promoting innovative partnerships between actors of the traditional and/or informal economy, SSE actors and local governments;

# Item of a list, in “GSEF2021 Mexico City Declaration”.
demand-09 = Implement policies promoting the local emergence of socially innovative solutions and support their capacity to grow.

# Opens a list, in “GSEF2021 Mexico City Declaration”.
demands-03 = We call on **SSE actors** to:

# Item of a list, in “GSEF2021 Mexico City Declaration”.
demand-10 = Strengthen North-South, South-South and multi-actor collaboration and exchanges to further promote SSE and social innovation;

# Item of a list, in “GSEF2021 Mexico City Declaration”.
demand-11 = Promote new and lasting alliances between SSE enterprises in order to develop socially innovative projects, rooted in local communities;

# Item of a list, in “GSEF2021 Mexico City Declaration”.
demand-12 = Reinforce political advocacy for the adoption of policies and legal frameworks conducive to the development of SSE in partnership with governments, especially local governments;

# Item of a list, in “GSEF2021 Mexico City Declaration”.
demand-13 = Develop research on and expertise in SSE;

# Item of a list, in “GSEF2021 Mexico City Declaration”.
demand-14 = Adopt a long-term approach to the promotion of SSE aligned with the UN SDGs;

# Item of a list, in “GSEF2021 Mexico City Declaration”.
demand-15 = Prioritize gender, race and intersectional perspectives;

# Item of a list, in “GSEF2021 Mexico City Declaration”.
demand-16 = Engage actively in the co-design of tools to measure and evaluate the impact of SSE initiatives.
