### Traducción propia a partir del inglés. Borrador: ninguna persona lo ha revisado.

title = 100 ideas fuerza: Economía Social y Solidaria

forum = FORO GLOBAL GSEF2021

motto = Gobiernos locales y economía social: cocreación de caminos para una economía verde e incluyente

place = Ciudad de México

rights = D. R. 2021, Instituto Nacional de la Economía Social, Ciudad de México, México

website = gob.mx/inaes

credits-role-01 = SECRETARÍA TÉCNICA DEL FORO GLOBAL DE ECONOMÍA SOCIAL, GSEF2021

credits-body-01 = Foro Global de Economía Social

credits-post-01 = Secretaria general

credits-body-02 = Secretaría de Bienestar

credits-post-02 = Secretario de Bienestar

credits-body-03 = Instituto Nacional de la Economía Social

credits-post-03 = Presidente del Comité Organizador del GSEF2021 y director general del INAES

credits-body-04 = Gobierno de la Ciudad de México

credits-post-04 = Jefa de Gobierno

credits-body-05 = Secretaría de Trabajo y Fomento al Empleo de la Ciudad de México

credits-post-05 = Secretario de Trabajo y Fomento al Empleo

credits-body-06 = Secretaría de Desarrollo Económico de la Ciudad de México

credits-post-06 = Secretario de Desarrollo Económico

credits-body-07 = Coordinación General de Asesores y Asuntos Internacionales de la Ciudad de México

credits-post-07 = Coordinadora general de Asesores y Asuntos Internacionales

credits-role-02 = COORDINACIÓN

credits-role-03 = REDACCIÓN

credits-role-04 = EDICIÓN

credits-role-05 = DISEÑO

credits-role-06 = TRADUCCIÓN AL INGLÉS Y AL FRANCÉS DE LA EDICIÓN ORIGINAL

credits-role-07 = COMUNICACIÓN Y DIFUSIÓN

acknowledgement-01 = Agradecemos a cada una de las personas que participaron activamente en el **Comité Organizador del GSEF2021**, así como a la Fundación Sparkassen, por conducto de su director del Proyecto Cuba y **director general de la Fundación Alemana de Servicios, Sparkassenstiftung Alemana Latinoamérica y el Caribe, Luis Proaño Guillén**, por compartir su tiempo, conocimientos y experiencias para llevar a cabo las actividades en el marco del GSEF2021.

legal-notice = Este programa es público, ajeno a cualquier partido político. Queda prohibido el uso para fines distintos al desarrollo social.

welcome-01 = La Economía Social y Solidaria (ESS) se erige como un camino que permite transitar mejor hacia un estado de bienestar colectivo, ya que es un modelo basado en los principios de cooperación, solidaridad, igualdad y autogestión democrática en la puesta en marcha de estrategias, metodologías, acciones y prácticas que llevan a cabo empresas de propiedad colectiva, organizaciones no gubernamentales, colectivos, gobiernos, academia y sociedad civil.

welcome-02 = En las circunstancias actuales, es fundamental repensar el papel que desempeñan todos los actores en la articulación de la organización colectiva, al diseñar, desarrollar e impulsar estrategias multisectoriales encaminadas a construir una sociedad futura de bienestar común.

welcome-03 = La sinergia en las relaciones multisectoriales es más importante que nunca; por ello, en esta quinta edición del Foro Global GSEF2021 hicimos una convocatoria abierta para que las personas se sumaran a nuestra búsqueda de caminos alternativos en la construcción de un mundo mejor.

welcome-04 = Este documento reúne las ideas más inspiradoras surgidas de las sesiones de nuestros cinco intensos días de Foro, del 4 al 8 de octubre de 2021. Creemos en el poder de su difusión, comprensión y expansión.

welcome-05 = Estas ideas fuerza son más que simples palabras: son llamados a la acción para tomar en cuenta el acceso al trabajo decente, incentivar las prácticas emprendedoras colectivas, estimular la proximidad económica de los productos, reforzar las estrategias de conservación de la naturaleza, mirar con mayor detenimiento las prácticas financieras éticas y solidarias, así como trabajar por un mundo más incluyente.

welcome-06 = Les extendemos la invitación a formar parte de la historia, a conocer y hacer suyas estas ideas fuerza que nos deja el GSEF2021, en el que la economía social y solidaria es nuestra mejor opción para el bien común.

forum-and-place = Foro Global GSEF2021, Ciudad de México

date-and-place = Noviembre de 2021, Ciudad de México

introduction = Introducción de la Secretaría del GSEF

introduction-post = Secretaria general del Foro Global de Economía Social

introduction-01 = Un cordial saludo de parte de la Secretaría del GSEF.

introduction-02 = Quisiera dar a todas y todos la bienvenida a la quinta edición del Foro GSEF2021, Ciudad de México. En este foro, celebrado por primera vez en la región de América Latina y el Caribe, hubo mesas redondas y sesiones de aprendizaje, discusiones y debates. El GSEF2021 fue un espacio para vincular visiones de todo el mundo sobre importantes temas de actualidad, en favor de la cocreación y la cooperación entre los gobiernos y los actores de la Economía Social y Solidaria (ESS) en el terreno. Estas sinergias nos permitirán dar, en conjunto, pasos hacia un futuro en el que nadie se quede atrás.

introduction-03 = A pesar de la pandemia de COVID-19 y de la distancia, el GSEF2021 es una celebración de nuestras vidas de lucha, trabajo y esperanza, basadas en los valores de la economía social y solidaria. Estamos lejos unas personas de otras, pero nos unen el mismo espíritu, la misma esperanza y la misma determinación de hacer del mañana un día mejor. En una época de grandes cambios, nos reunimos para compartir las mejores prácticas, experiencias e innovación.

introduction-04 = Como parte de las actividades preparatorias del Foro, durante el último año se llevaron a cabo diversos eventos y reuniones rumbo al GSEF2021. Esto solo fue posible gracias a la enorme dedicación y colaboración del Instituto Nacional de la Economía Social de México (INAES) y del Gobierno de la Ciudad de México. Ello permitió que el GSEF2021 brindara a todos los actores —entre ellos, los gobiernos de todos los niveles, las organizaciones de la sociedad civil, las cooperativas y todo tipo de organizaciones de la ESS—, así como a las partes interesadas a título individual, a la academia, a los organismos internacionales y a las y los responsables de políticas públicas, la oportunidad de reunirse por primera vez en la historia del GSEF en formato híbrido y de compartir experiencias, retos, soluciones y visiones de un futuro basado en los principios y valores de la ESS.

introduction-05 = Quizá por nuestra cuenta vayamos más rápido, pero juntas y juntos podemos llegar más lejos y hacernos más fuertes. El GSEF2021 es prueba de ello y se convierte en el sueño de muchas personas. Con tantos retos nuevos por enfrentar en el camino, vivimos estos cinco días como regalos cotidianos para descubrir las pasiones, la convivencia pacífica y la sabiduría de los actores de la ESS, y en conjunto estamos construyendo el camino hacia un futuro mejor.

introduction-06 = El espíritu de la solidaridad está aquí, y cada una y cada uno de ustedes da testimonio de ello. Seguiremos por nuestro camino, más allá del GSEF2021. Esperamos que todas y todos conserven la salud y el ánimo. Nos veremos en el GSEF2023, en Dakar.

introduction-07 = Atentamente, Laurence Kwark.

presentation = Presentación del Instituto Nacional de la Economía Social

presentation-post = Director general del INAES y presidente del Comité Organizador del GSEF2021

presentation-01 = La celebración en la Ciudad de México del GSEF2021, un foro que ofrece un espacio para visibilizar e impulsar estrategias encaminadas al bienestar de las sociedades, es fruto de un esfuerzo común del Instituto Nacional de la Economía Social (INAES), del Gobierno de la Ciudad de México y del Foro Global de Economía Social (GSEF).

presentation-02 = Hoy más que nunca, tenemos que repensar las dinámicas económicas actuales. La economía social y solidaria estimula el desarrollo comunitario con inclusión productiva y perspectiva ecológica, y esta articulación debe surgir de las comunidades y de todas las personas que las integran; de ahí la importancia de la participación de los gobiernos locales.

presentation-03 = El Foro Global de Economía Social estaba previsto para el otoño de 2020; sin embargo, la crisis de salud pública por COVID-19 nos obligó a anticipar nuevos escenarios. Así, en 2020, con su estreno en plataformas digitales, tuvo lugar el preámbulo de este gran evento.

presentation-04 = Este año nos reunimos en formato híbrido y, de manera extraordinaria, la Ciudad de México fue el centro mundial de la economía social y solidaria durante cinco días: un lugar de interacción para conocer los enfoques y las experiencias de los cinco continentes, que puso de relieve la certeza que representa este modelo económico si queremos alcanzar un futuro mejor.

presentation-05 = Me complace anunciar que este año llegamos a un amplio público, presencial y virtual, porque, contra lo que algunas personas piensan, la economía social y solidaria es un elemento sobresaliente del sistema económico mundial y su participación es considerable. De todo ello fui testigo del 4 al 8 de octubre, al ver el creciente interés de la población y la pasión en el trabajo de cada una de las personas participantes.

presentation-06 = Este documento reúne las ideas más poderosas de más de 300 panelistas que, al expresarse durante las sesiones, articularon el mensaje global del GSEF2021.

presentation-07 = Con este documento se buscó respetar el espacio en que se expresaron estas ideas y plasmar de manera sintética el gran talento intelectual, crítico y reflexivo de las intervenciones hechas desde las prácticas y vocaciones de todas nuestras alianzas.

presentation-08 = En suma, la pandemia de COVID-19 acentuó un rasgo distintivo de nuestro tiempo: el mundo está lleno de interrogantes sobre las mayores incertidumbres que nos rodean. Espero que este documento, estas 100 ideas fuerza, estas pequeñísimas piezas reunidas, sirvan como una luz que nos guíe para encontrar las grandes respuestas que buscamos.

presentation-09 = Mi mayor deseo es que esta herramienta les sirva a todas las personas que trabajan día con día en construir un mundo nuevo y enderezarlo, a todas aquellas que, como yo, aspiran a hacer crecer el ejercicio de una economía al servicio de las personas, de una economía social en todas partes y para todas y todos; y tengo la certeza de que nuestro trabajo común logrará transformar nuestras realidades.

presentation-10 = Deseo que esto albergue la esperanza de volver a encontrarnos y compartir todos los beneficios de esta gran transformación en Dakar 2023.

prologue = Prólogo del Gobierno de la Ciudad de México

prologue-post = Coordinadora general de Asesores y Asuntos Internacionales, Gobierno de la Ciudad de México

prologue-01 = Con esta publicación buscamos rememorar este proceso, que se remonta a 2018, cuando la Ciudad de México fue elegida como sede del GSEF tras recibir la estafeta de Bilbao. Desde entonces asumimos con entusiasmo el compromiso de llevar a cabo la quinta edición del Foro —y por primera vez en América Latina y el Caribe—, con la convicción, más firme que nunca, de que la economía social y solidaria debe recibir un mayor impulso y ser también reconocida en los ámbitos local, nacional e internacional.

prologue-02 = A pesar de la pandemia de COVID-19 y de la interrupción de todas nuestras actividades cotidianas y agendas de trabajo, nuestro compromiso y nuestro entusiasmo no se vieron afectados de modo alguno; por el contrario, nos convencimos aún más de la importancia de contar, en nuestros países y ciudades, con modelos alternativos de desarrollo que pongan a las personas en el centro de los programas y las políticas públicas.

prologue-03 = Así, nos adaptamos al mundo virtual para mantener vivo el Foro, al menos hasta que pudiéramos volver a reunirnos en un formato híbrido, como el que tuvo lugar del 4 al 8 de octubre de este año con el título “Gobiernos locales y economía social: cocreación de caminos para una economía verde e incluyente”.

prologue-04 = Juntas y juntos, desde la Ciudad de México, hemos transmitido el mensaje de que es posible seguir caminos distintos y de que, para avanzar, debemos repensarnos como seres humanos, como colectivos y como ciudades. Nuestro proyecto de ciudad aspira a una ciudad más incluyente y sostenible, tanto en lo económico como en lo ambiental.

prologue-05 = En nombre del Gobierno de la Ciudad de México, esperamos haber contribuido a cumplir los principales objetivos que nos habíamos fijado para esta edición: abrirle al GSEF algunas puertas en América Latina desde su mayor ciudad de habla hispana, y llamar la atención sobre el foro internacional de economía social más importante y sobre las buenas prácticas de economía social gestadas en las ciudades latinoamericanas desde hace años, décadas o incluso siglos.

prologue-06 = En México tuvimos el gran privilegio de dar cauce a este importante proyecto, junto con la Secretaría General del GSEF, el Instituto Nacional de la Economía Social de México y el Comité Organizador. Desde la Copresidencia del GSEF2021, ¡les damos las gracias a todas y todos!

prologue-07 = Dra. Diana Alarcón González
