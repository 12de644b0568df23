### Made by `gsef-i18n extract` from sources/100-strong-ideas.en.txt: edits here are lost.
### Correct the text by an erratum beside the source.

# Heading.
thanks = Thanks

# Paragraph of “Thanks”.
thanks-01 = Document drawn up in the framework of the GSEF2021 Global Forum organized by the GSEF Secretariat and Mexico through the Local Organizing Committee of the GSEF2021 comprising the Government of Mexico City through the Secretariat of Economic Development, the Secretariat of Labor and Work Promotion and the General Coordination of Advisors and International Affairs of Mexico City, and the Government of Mexico through its National Institute of Social Economy of the Ministry for Social Welfare.

# Paragraph of “Thanks”.
thanks-02 = We would like to express our gratitude to the **Sparkassen Foundation**, and to the panelists who made their presentations at the José Luis Cuevas Museum and online via www.gsef2021.org. We would also like to thank the Organizing Committee (OC) and the different allied institutions for holding the GSEF2021 Global Forum and drawing up this publication.

# Heading.
panelists = Panelists

# Paragraph.
panelists-thanks-01 = We would also like to thank all the panelists who participated in the self-organized sessions of the GSEF2021.

# Line of its own.
publisher = National Institute for Social Economy

# Line of its own.
address = Segunda cerrada de Belisario Domínguez, No. 40, Colonia del Carmen, Alcaldía Coyoacán, C.P. 04100, Ciudad de México

# Line of its own.
phone = Phone: 5589406467
