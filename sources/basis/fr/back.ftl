### What the translations in locales/fr/back.ftl were made from. Written by gsef-i18n.

# state: draft
# translation: value 9582dc86d25ce214
thanks = Thanks

# state: draft
# translation: value a377655930e7145d
# note: « Secretariat of Labor and Work Promotion », « Ministry for Social Welfare » : mêmes organismes que dans les crédits, d’où les mêmes noms français. Anglais réparé.
thanks-01 = Document drawn up in the framework of the GSEF2021 Global Forum organized by the GSEF Secretariat and Mexico through the Local Organizing Committee of the GSEF2021 comprising the Government of Mexico City through the Secretariat of Economic Development, the Secretariat of Labor and Work Promotion and the General Coordination of Advisors and International Affairs of Mexico City, and the Government of Mexico through its National Institute of Social Economy of the Ministry for Social Welfare.

# state: draft
# translation: value f53d355b262c5893
thanks-02 = We would like to express our gratitude to the **Sparkassen Foundation**, and to the panelists who made their presentations at the José Luis Cuevas Museum and online via www.gsef2021.org. We would also like to thank the Organizing Committee (OC) and the different allied institutions for holding the GSEF2021 Global Forum and drawing up this publication.

# state: draft
# translation: value 11dde227a550da73
# note: « Panelists » : « Intervenantes et intervenants » ici et dans les remerciements, mais masculin générique à presentation-06 (« 300 intervenants ») et declaration-02 (« 8 500 participants »). Confirmer cet usage.
panelists = Panelists

# state: draft
# translation: value 8fa5dfbe9b14fad5
panelists-thanks-01 = We would also like to thank all the panelists who participated in the self-organized sessions of the GSEF2021.

# state: draft
# translation: value a64b787a609c2f4c
publisher = National Institute for Social Economy

# state: draft
# translation: value e05d1b7b6b7dc6ff
# note: Adresse laissée en espagnol, telle qu’elle est imprimée. Confirmer.
address = Segunda cerrada de Belisario Domínguez, No. 40, Colonia del Carmen, Alcaldía Coyoacán, C.P. 04100, Ciudad de México

# state: draft
# translation: value 4581fba1f215887f
phone = Phone: 5589406467
