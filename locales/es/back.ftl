### Traducción propia a partir del inglés. Borrador: ninguna persona lo ha revisado.

thanks = Agradecimientos

thanks-01 = Documento elaborado en el marco del Foro Global GSEF2021, organizado por la Secretaría del GSEF y por México, a través del Comité Organizador Local del GSEF2021, integrado por el Gobierno de la Ciudad de México, por medio de la Secretaría de Desarrollo Económico, la Secretaría de Trabajo y Fomento al Empleo y la Coordinación General de Asesores y Asuntos Internacionales de la Ciudad de México, y por el Gobierno de México, por medio del Instituto Nacional de la Economía Social de la Secretaría de Bienestar.

thanks-02 = Expresamos nuestra gratitud a la **Fundación Sparkassen**, así como a las y los panelistas que hicieron sus presentaciones en el Museo José Luis Cuevas y en línea, a través de www.gsef2021.org. Agradecemos también al Comité Organizador (CO) y a las distintas instituciones aliadas por la realización del Foro Global GSEF2021 y la elaboración de esta publicación.

panelists = Panelistas

panelists-thanks-01 = Agradecemos también a todas y todos los panelistas que participaron en las sesiones autogestionadas del GSEF2021.

publisher = Instituto Nacional de la Economía Social

address = Segunda cerrada de Belisario Domínguez, No. 40, Colonia del Carmen, Alcaldía Coyoacán, C.P. 04100, Ciudad de México

phone = Teléfono: 5589406467
