### Traducción propia a partir del inglés. Borrador: ninguna persona lo ha revisado.

chapter-1 = Construir y reconstruir una comunidad incluyente

session-01 = Inauguración

session-02 = Panel de alcaldesas y alcaldes

session-03 = Plenaria 1. Construir y reconstruir una comunidad incluyente

session-04 = Modelos de inclusión desde la economía social

session-05 = Construcción de organizaciones y empresas de la economía social y solidaria para fomentar modelos de trabajo y sociedades incluyentes y sostenibles

session-06 = Acciones gubernamentales para la inclusión desde la ESS

session-07 = La economía social y los cuidados

chapter-2 = Educación, aprendizaje e investigación para la economía social y solidaria

session-08 = Plenaria 2. Educación, aprendizaje e investigación para la economía social y solidaria

session-09 = Experiencias de aprendizaje y seguimiento para la ESS

session-10 = Pasarela de iniciativas

session-11 = MatchImpulsa: programa de impulso empresarial para la digitalización y la plataformización de la ESS

session-12 = Caminos para la educación y la capacitación en la ESS

chapter-3 = Contribución a la transformación ecológica desde la ESS

session-13 = Plenaria 3. Contribución a la transformación ecológica desde la ESS

session-14 = Prácticas para la sostenibilidad desde la ESS

session-15 = Red de Gobiernos para la ESS en América Latina y el Caribe

session-16 = Desarrollar alianzas territoriales e internacionales: la economía social y solidaria como una economía centrada en las personas y respetuosa del planeta

session-17 = Luz-es: cooperativas de energía sostenible

chapter-4 = Promover mecanismos diversos e innovadores de finanzas sociales

session-18 = Plenaria 4. Promover mecanismos diversos e innovadores de finanzas sociales

session-19 = Desarrollo solidario a través del ahorro y crédito comunitario

session-20 = Estadísticas sobre la ESS: ¿dónde estamos y hacia dónde vamos?

session-21 = Mecanismos de finanzas solidarias desde los gobiernos locales

session-22 = Monedas para la transformación social: el nuevo amanecer de los sistemas de crédito mutuo en Iberoamérica

chapter-5 = Desarrollar las alianzas territoriales e internacionales

session-23 = El Acuerdo de Ciudad por una economía para la vida: Barcelona ESS 2030

session-24 = Declaración y anuncio del GSEF2023

session-25 = Plenaria 5. Desarrollar las alianzas territoriales e internacionales

session-26 = Experiencias exitosas de alianzas locales

session-27 = Políticas de economía social y solidaria en Montevideo (Uruguay), Maricá (Brasil) y San Martín (Argentina). Diálogos reflexivos entre la gestión y la investigación-acción

session-28 = Clausura
