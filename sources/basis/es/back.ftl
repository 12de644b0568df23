### What the translations in locales/es/back.ftl were made from. Written by gsef-i18n.

# state: draft
# translation: value c91d5677a751397b
thanks = Thanks

# state: draft
# translation: value 70428b212d893136
# note: “Secretariat of Labor and Work Promotion” y “Ministry for Social Welfare” (en los créditos, “Employment Promotion” y “Ministry of”): pusimos los nombres oficiales, Secretaría de Trabajo y Fomento al Empleo y Secretaría de Bienestar.
thanks-01 = Document drawn up in the framework of the GSEF2021 Global Forum organized by the GSEF Secretariat and Mexico through the Local Organizing Committee of the GSEF2021 comprising the Government of Mexico City through the Secretariat of Economic Development, the Secretariat of Labor and Work Promotion and the General Coordination of Advisors and International Affairs of Mexico City, and the Government of Mexico through its National Institute of Social Economy of the Ministry for Social Welfare.

# state: draft
# translation: value 79da4e4ca9b2635b
thanks-02 = We would like to express our gratitude to the **Sparkassen Foundation**, and to the panelists who made their presentations at the José Luis Cuevas Museum and online via www.gsef2021.org. We would also like to thank the Organizing Committee (OC) and the different allied institutions for holding the GSEF2021 Global Forum and drawing up this publication.

# state: draft
# translation: value d6200b4c4c0bb68c
panelists = Panelists

# state: draft
# translation: value f47f4f7f97baaf54
panelists-thanks-01 = We would also like to thank all the panelists who participated in the self-organized sessions of the GSEF2021.

# state: draft
# translation: value 8dbac3aff2dd9978
publisher = National Institute for Social Economy

# state: draft
# translation: value e05d1b7b6b7dc6ff
# note: La dirección se deja como está impresa (“Segunda cerrada…, No. 40…, C.P. 04100”); la norma de esta edición pediría “núm. 40” y “C. P.”. Confirmar si se normaliza.
address = Segunda cerrada de Belisario Domínguez, No. 40, Colonia del Carmen, Alcaldía Coyoacán, C.P. 04100, Ciudad de México

# state: draft
# translation: value fd35736b3d989f6f
phone = Phone: 5589406467
