### Traducción propia a partir del inglés. Borrador: ninguna persona lo ha revisado.

idea-001 = El GSEF2021 es un espacio de interacción para conocer los distintos enfoques y experiencias de la economía social y solidaria de todo el mundo, en especial los que muestran la certeza que este modelo económico representa si queremos alcanzar un futuro mejor.
    .title = La certeza de un futuro mejor

idea-002 = El GSEF2021 brinda la oportunidad de difundir el espíritu de la economía social y solidaria, así como su mensaje de solidaridad y cooperación, entre toda la población mundial.
    .title = El espíritu de la ESS

idea-003 = Los esfuerzos en favor de la economía social y solidaria conllevan un verdadero reto civilizatorio
    .title = Un reto civilizatorio
    .affiliation = expresidente de Uruguay

idea-004 = Debemos impulsar un nuevo modelo de consumo y producción, procurando que las organizaciones de la ESS participen más en él.
    .title = Impulsar una mayor participación

idea-005 = Es un momento crítico para que los gobiernos locales entablen un diálogo activo a fin de fortalecer la cooperación entre todos los actores y de reforzar la capacidad de la ESS para superar los retos que han venido enfrentando las ciudades de todo el mundo.
    .title = Un diálogo para fortalecer la cooperación

idea-006 = La crisis actual plantea una serie de retos a los gobiernos locales, los cuales, en colaboración con los actores de la ESS, podrían impulsar nuevos escenarios, como el fomento de una sociedad en transición ecosocial para alcanzar un desarrollo social y sostenible.
    .title = Impulsar nuevos escenarios

idea-007 = Los gobiernos locales tienen que comprometerse a iniciar la transformación, de modo que las ciudades se conciban como laboratorios para innovar y experimentar nuevas soluciones.
    .title = Las ciudades como laboratorios de innovación

idea-008 = Promover el trabajo decente es fundamental para transformar el mercado laboral en un espacio capaz de articular una sociedad más igualitaria, y la ESS puede contribuir a ello ajustando las políticas públicas y adaptándolas a las preferencias y necesidades de la ciudadanía. Esto haría posible dar respuesta a la diversidad territorial y mantener unidas a las comunidades, además de reforzar los procesos de integración social y productiva.
    .title = Transformar el mercado laboral

idea-009 = Para transitar a un mundo más igualitario en el que nadie se quede atrás, necesitamos una perspectiva multidimensional de la desigualdad, con un gran enfoque en los derechos
    .title = Un enfoque centrado en los derechos
    .affiliation = director de la División de Desarrollo Social de la CEPAL

idea-010 = Debemos apoyarnos en la economía social; es el único enfoque que podríamos adoptar si buscamos alcanzar una sociedad y un planeta sostenibles
    .title = La ESS es el único camino posible
    .affiliation = director ejecutivo de PARC y cocoordinador de RIPESS

idea-011 = La naturaleza del movimiento cooperativo y de la economía social y solidaria es incluyente: ambos suponen la inclusión de todos los sectores sociales y de mujeres y hombres, sin importar su religión, raza, color, preferencias o ideología política.
    .title = La inclusión de todas las personas

idea-012 = Si los problemas y los conflictos son globales, entonces tenemos el deber de globalizar todas las soluciones
    .title = Globalizar las soluciones
    .affiliation = Centro Interdisciplinario de Investigación y Desarrollo Alternativo U Yich Lu’um, A. C.

idea-013 = La ESS es una manera eficiente de promover la justicia y la inclusión social en cada región del mundo
    .title = Promoción de la justicia y la inclusión social
    .affiliation = Instituto Europeo de Investigación sobre Empresas Cooperativas y Sociales (EURICSE)

idea-014 = Deben facilitarse los vínculos entre las organizaciones locales para intercambiar conocimientos
    .title = Vínculos para intercambiar conocimientos
    .affiliation = Proyecto Qom Alphi

idea-015 = Debemos fomentar las ventajas competitivas y los rasgos más singulares de todas las localidades si buscamos reforzar la economía y el empleo locales
    .title = Fortalecimiento de la economía y el empleo locales
    .affiliation = Comisión de Circuitos Económicos Solidarios de RIPESS LAC

idea-016 = Debemos escuchar los saberes territoriales para crear políticas públicas adaptadas a las características de cada región
    .title = La importancia de los saberes locales
    .affiliation = secretaria de Desarrollo Social de Quintana Roo

idea-017 = Al alentar la inclusión de las comunidades en la solución, no solo promovemos la participación en la economía, sino que también impulsamos el crecimiento de la comunidad desde una lógica colectiva y colaborativa.
    .title = Crecimiento desde una lógica colectiva

idea-018 = La ESS ofrece espacios de socialización, de construcción y de deconstrucción (tanto individuales como colectivas) y, para reforzar sus facetas organizativas, debemos fomentar el sentido de copropiedad, de corresponsabilidad y de participación. Estos factores pueden ayudar a construir una identidad colectiva.
    .title = Fortalecimiento de las facetas organizativas

idea-019 = En las Naciones Unidas hay una gran confianza en el poder de las cooperativas para cumplir los Objetivos de Desarrollo Sostenible. Juntas y juntos podemos alcanzar la prosperidad de las personas y proteger nuestro planeta; juntas y juntos podemos cumplir los ODS.
    .title = La ESS y los ODS

idea-020 = Para cumplir con los tratados internacionales que suscriben un nuevo modelo económico, debemos emprender acciones responsables en los territorios, reduciendo la brecha de desigualdad económica entre los grupos desfavorecidos y los grandes capitales. Solo así los gobiernos podrían cumplir los objetivos de la Agenda 2030: erradicar la pobreza, fomentar la prosperidad y la producción sostenible, y construir una sociedad más incluyente y menos desigual
    .title = Emprender acciones responsables para reducir la desigualdad
    .affiliation = diputada federal

idea-021 = Algunas políticas públicas buscan homogeneizar los aspectos territoriales; sin embargo, es en las diferencias donde reside la realidad cambiante y transformadora de la ESS.
    .title = El poder transformador de las diferencias

idea-022 = Los gobiernos locales tienen grandes posibilidades de actuar de manera tradicional, asegurando la promoción y el respaldo de estas medidas para que las ciudades puedan asumir su responsabilidad de desarrollar enfoques innovadores
    .title = Las ciudades son responsables del desarrollo innovador
    .affiliation = Ciudad de Montreal

idea-023 = Los sistemas de cuidados deben adaptarse por completo a las necesidades de las personas, y no al revés; debemos diseñar modelos flexibles, porque cada sector, rural o urbano, es único. Además, debemos hacer hincapié en la importancia de la oferta de servicios de proximidad para que pueda garantizarse un acceso efectivo.
    .title = Las necesidades de las personas deben estar en el centro

idea-024 = El sector de los cuidados tiene hoy tres características principales: está fuertemente feminizado, centrado en la familia y con tendencia a la mercantilización. Esta última podría superarse con la incursión de la ESS en el sector. El de los cuidados es uno de los sectores que dinamizan la economía y merece que también las instituciones públicas lo impulsen.
    .title = La tendencia mercantilista de los cuidados puede superarse mediante la ESS

idea-025 = Para una formación adecuada, necesitamos que las universidades, los municipios y las autoridades provinciales unan sus esfuerzos con las organizaciones comunitarias, que deben ser libres para no convertirse en una limitación.
    .title = Participación de todas las personas para una formación más adecuada

idea-026 = Antes de empezar a preguntarnos cómo enseñar, deberíamos tener una noción más clara de cómo se construye la realidad. La educación en economía social y solidaria no es neutral, porque forma parte de la lucha contra la hegemonía, contra las nociones de la ideología dominante aprendidas sistemáticamente.
    .title = Enseñar no es neutral

idea-027 = La educación significa la deconstrucción de la perspectiva neoliberal del mundo, de la ética, de lo que es racional, de lo que es posible o imposible y de todas las cosas que impregnan nuestras mentes
    .title = La educación en la ESS es una deconstrucción
    .affiliation = profesor emérito de la Universidad Nacional de General Sarmiento

idea-028 = Enseñar economía social y solidaria es un camino que debemos emprender para tener no solo otra perspectiva de la economía, sino también otra perspectiva social de las causas de la desigualdad, de la injusticia y de la irracionalidad de lo racionalizado, así como para desarrollar un pensamiento crítico.
    .title = La educación en la ESS es uno de los caminos

idea-029 = Una educación holística centrada en la comunidad podría tener muchos resultados positivos en el potencial de una nación y en el desarrollo económico
    .title = Una educación centrada en las comunidades
    .affiliation = Asian Venture Philanthropy Network

idea-030 = Podemos ver que hay una tendencia creciente a cambiar de paradigmas, a cambiar de perspectivas. La economía social y solidaria pasó de ser un tema menor a estar mucho más difundida, ha cobrado cada vez más importancia en las agendas políticas y lleva a cabo muchas transformaciones dentro de los sistemas educativos
    .title = Cambiar de paradigmas
    .affiliation = jefa de la División de Empleo Local de la OCDE

idea-031 = La economía social y solidaria se distingue por su capacidad de generar resiliencia en nuestras economías y sociedades; por ejemplo, al crear empleos y preservarlos mejor que otros actores de la economía.
    .title = La capacidad de resiliencia de la ESS

idea-032 = Debemos dejar de devaluar el aprendizaje y la educación, porque es en las aulas donde podrían generarse factores de cambio para nuestra sociedad
    .title = Generar factores de cambio
    .affiliation = Universidad Politécnica de Chiapas

idea-033 = Debido a la situación atípica de pandemia de COVID-19 que enfrentamos actualmente, hemos cobrado cada vez más conciencia del papel que desempeña la ESS, un papel que seguirá desempeñando en la búsqueda de un nuevo rumbo para nuestra sociedad. Hemos puesto a prueba nuestras experimentaciones con el campus en algunas ciudades de Corea del Sur, y creo que debemos seguir haciéndolo así: promoviendo experimentaciones de la ESS para el futuro
    .title = Un nuevo rumbo para la sociedad con la ESS
    .affiliation = Cdot

idea-034 = Tener una perspectiva de autoevaluación puede conducir a nuevos procesos de aprendizaje que faciliten el diseño y la gestión de las acciones humanas, la promoción de intereses y necesidades, la identificación de retos, el desarrollo del pensamiento crítico y creativo, así como nuevos vínculos con otras instituciones y la alternancia.
    .title = Procesos de aprendizaje que permiten la gestión humana

idea-035 = Deben promoverse las finanzas éticas, en especial las que permiten a poblaciones o sectores excluidos de los modelos financieros tradicionales acceder a recursos financieros y orientar esos recursos a la dinamización de las economías locales.
    .title = Promoción de las finanzas éticas

idea-036 = En estas condiciones tan particulares, debemos repensar las relaciones humanas y nuestra propia relación con la tecnología, con el medio ambiente y con las características del sistema del que formamos parte. A partir de este contexto y de estas reflexiones, las personas deberían generar nuevas capacidades que propicien la resiliencia y sociedades prósperas. Para esta tarea, identificamos tres prácticas clave: a) pensamiento dogmático; b) narrativas colectivas; y c) identificación de problemas mediante el imaginario social. Todo ello nos permitiría crear nuevas narrativas para el futuro que deseamos.
    .title = El futuro que deseamos: sociedades prósperas

idea-037 = La educación debe ser un agente que aglutine a los distintos actores locales, y nosotros, los distintos actores locales, debemos asumir la perspectiva de la educación solidaria.
    .title = Educación solidaria

idea-038 = No olvidemos a las personas con discapacidad ni la neurodiversidad; todas las personas buscamos un trabajo decente.
    .title = Trabajo decente para todos los grupos vulnerables

idea-039 = Empoderar a las y los representantes y adaptarse a las personas beneficiarias con una serie de mecanismos diferentes.
    .title = Mecanismos de empoderamiento

idea-040 = Juntas y juntos trabajamos, juntas y juntos caminamos, y juntas y juntos soñamos con volver a poner a las personas en primer lugar y con ingresos justos.
    .title = Volver a poner a las personas en primer lugar

idea-041 = La digitalización de las empresas solidarias debe darse ahora mismo, porque, de lo contrario, se quedarán rezagadas.
    .title = Reducir al mínimo la brecha digital

idea-042 = Más nos valdría no tener nada y apuntar a lo que podríamos tener. No apuntamos al corto plazo, pero ciertamente podría suceder.
    .title = Apuntar a lo importante

idea-043 = La sostenibilidad digital es un elemento complejo; la capacidad de intercooperación podría hacer que dos proyectos trabajen simultáneamente, creando sinergias o repliegue.
    .title = Los bienes digitales deben estar a disposición del mayor número de personas y sin barreras

idea-044 = Debemos impulsar el fortalecimiento de capacidades para enfrentar los obstáculos —no solo físicos, sino también institucionales— que restringen las oportunidades de educación y de trabajo.
    .title = Derribar los obstáculos que restringen las oportunidades

idea-045 = Debemos repensar el aprendizaje tomando en cuenta que el mundo se ha vuelto más complejo y que en él sigue predominando la precariedad.
    .title = Una educación con proyección social

idea-046 = Me parece terrible hablar de ‘capital humano’, hablar de las personas como si fueran un factor más de la producción y no el centro de la economía
    .title = Las personas deben estar en el centro de la economía
    .affiliation = Universidad de Santiago

idea-047 = A diferencia de la lógica capitalista de ir a donde están las mayores ganancias, la ESS va hacia las personas para mejorar su calidad de vida; además, la ESS podría ser una respuesta al fenómeno de los flujos migratorios.
    .title = La ESS se encuentra donde viven las personas

idea-048 = La pandemia nos ha enseñado que los seres humanos deben estar en el centro de nuestra atención
    .title = Los seres humanos, en el centro
    .affiliation = director ejecutivo de OJEDD International

idea-049 = Frente a la crisis actual, es momento de emprender una transformación productiva y de transformar los principios y valores desde una perspectiva económica más humana, una economía de la vida que garantice la protección de nuestro planeta; y la ESS es el mecanismo ideal para lograrlo.
    .title = Una economía de la vida

idea-050 = Debemos abordar los problemas económicos, sociales y ambientales mediante políticas y estrategias públicas enmarcadas en la racionalidad y los derechos humanos, y en las que se vuelva a poner a las personas y su relación con el medio ambiente en el centro de nuestra atención.
    .title = La relación entre el medio ambiente y los seres humanos, en el centro

idea-051 = Para volver a construir nuestros ecosistemas, debemos tomar en cuenta los límites de nuestro planeta, debemos reconocer las múltiples relaciones entre las personas y los ecosistemas para alcanzar el equilibrio, debemos vivir en la suficiencia, debemos aprender la ética del compartir y debemos poner cuidado en nuestras formas de producción.
    .title = Reconocer nuestras interrelaciones

idea-052 = Ya no podemos pensar en la conservación sin desarrollo ni tampoco debemos pensar en el desarrollo sin la conservación de los ecosistemas
    .title = Desarrollo y conservación, indiscutiblemente unidos
    .affiliation = Red Ejidos Lobo

idea-053 = Debemos trabajar en la ESS y en el cooperativismo —que en la práctica es su columna vertebral— y fortalecerlos mediante la formación, la educación y la capacitación, con miras a un impacto comunitario que fortalezca el tejido social.
    .title = Fortalecer el tejido social

idea-054 = No todas las empresas de la economía social piensan en el medio ambiente, y esto debe cambiar. La ESS tiene un gran potencial de transformación porque respeta los límites de los ecosistemas al buscar el bien común y no las ganancias económicas
    .title = Todavía quedan algunos cambios por hacer
    .affiliation = TIESS

idea-055 = Las técnicas de la ESS promueven el trabajo decente más que otros tipos de economía, y deberíamos ver a la ESS como una promotora de la creación de futuro a partir de un trato decente en el trabajo
    .title = Creadora de futuro
    .affiliation = director general del INAES

idea-056 = Las empresas de la ESS crean oportunidades de trabajo decente que conducen a la creación de empleo productivo e incluyente, a los derechos laborales, a la protección social y al diálogo social; además, contribuyen a una mayor resiliencia de las comunidades, porque vuelven a poner a las personas en el centro de la atención.
    .title = La ESS como generadora de oportunidades

idea-057 = La economía social y solidaria es un sector más diverso y de dimensiones más amplias de lo que podríamos imaginar; la ESS supone un nuevo estilo de desarrollo con dos características principales: la igualdad y la sostenibilidad. La ESS contribuye profundamente a la creación de empleos decentes que tienen como eje transversal la sostenibilidad, la igualdad, la inclusión y la economía circular; no obstante, aún quedan por restablecer algunas estructuras de apoyo y vinculación para que la ESS pueda alcanzar su pleno desarrollo.
    .title = La ESS como abanico de diversidad

idea-058 = Las empresas productivas con brechas de desigualdad reducidas deberían ser la norma en toda la economía, y no solo una característica de la economía social y solidaria. No se trata únicamente de reforzar y desarrollar el potencial de la economía social, sino también de encontrar cómo extender el despliegue de sus principios al resto de la estructura económica y social.
    .title = Extender el despliegue de los principios de la ESS

idea-059 = Para desarrollar y fortalecer la ESS, hemos creado algunas estructuras de apoyo para las empresas y los movimientos sociales comprometidos con los objetivos de la economía social. De esta manera, todos estos actores se reúnen para imaginar y desarrollar nuevas herramientas que hagan crecer la ESS, ya sea contribuyendo a ampliar las empresas ya existentes o desarrollando otras nuevas en los sectores donde hay una necesidad vinculada a las nuevas sociedades, más sostenibles e igualitarias
    .title = Unidas y unidos podemos hacer crecer la ESS
    .affiliation = directora general del Chantier de l’économie sociale
    .pull-quote = Para desarrollar y fortalecer la ESS, hemos creado algunas estructuras de apoyo para las empresas y los movimientos sociales comprometidos…

idea-060 = Los actores y las redes de la ESS son más conscientes del trabajo de la ONU sobre la ESS y desean vincular de manera más directa a ese trabajo sus estrategias para fortalecer el potencial de la ESS en cada región. Esta es la estrategia para superar la creciente desigualdad provocada por la pandemia de COVID-19 y para cumplir los ODS.
    .title = Reforzar el potencial de la ESS

idea-061 = Aquí tejemos y construimos, pero también recuperamos y visibilizamos las experiencias locales que tienen lugar en torno a la economía social y solidaria. Tejemos una visión integral que toma en cuenta la producción y la reproducción de la vida. Por consiguiente, debemos comprender muy bien qué significa la noción de “buen vivir” como una forma de asociarnos entre las personas, y de articularnos y vincularnos con la naturaleza y el medio ambiente, y no solo como nuestra relación con el consumo.
    .title = Redefinir la noción de buen vivir

idea-062 = La ESS nos permitió adaptar los procesos productivos para atender las necesidades e inquietudes de las personas; nuestro proyecto no consiste solo en un proceso de generación de energía, sino también en uno de transformación de las lógicas de consumo en todas las comunidades.
    .title = Transformar lógicas

idea-063 = Cuando hablamos de energías descentralizadas, de fortalecimiento de la población o de independencia energética, debemos pensar en una energía sostenible a precios accesibles para las personas. Esto está estrechamente ligado a la iniciativa de las organizaciones de la ESS. Las cooperativas de energía han demostrado que dinamizan la economía local, y ello se debe a que las personas comenzaron a involucrarse en la generación de energía y a comprender bien que juntas y juntos generamos un mayor impacto en el medio ambiente.
    .title = Juntas y juntos generamos un mayor impacto

idea-064 = La energía cooperativa consiste en poner la transición energética en manos de las personas, con modelos sostenibles en los que son las personas quienes dirigen los procesos y se apropian de la transición. Por consiguiente, se han desarrollado muchos modelos de energía cooperativa.
    .title = La transición energética en manos de las personas

idea-065 = Debemos capacitar a las personas para que comprendan el sector energético y las oportunidades que en él pueden aprovechar: capacitarlas en las nuevas tecnologías, despertar en ellas la curiosidad por la generación de electricidad, hacer que superen el miedo a estudiarla y, una vez que la hayan comprendido, permitirles aplicar sus conocimientos en sus territorios.
    .title = Comprender la energía

idea-066 = Si antepusiéramos el bien de las demás personas al nuestro, si pensáramos primero en las personas usuarias finales, en cómo podrían beneficiarse los gobiernos y en cómo proteger el medio ambiente con todas nuestras prácticas, entonces podríamos contar con servicios financieros sostenibles.
    .title = Servicios financieros sostenibles

idea-067 = Así como construimos otros tipos de economía, debemos construir también otros tipos de vínculos de intermediación financiera, cimentados en la solidaridad y la cooperación.
    .title = Vínculos de intermediación financiera

idea-068 = Para alcanzar nuestro mayor potencial, debemos crear ecosistemas financieros más sólidos, con servicios financieros a la medida de los múltiples actores de la economía social y solidaria.
    .title = Crear ecosistemas financieros más sólidos

idea-069 = Hoy comprendemos más a fondo lo destructivas que son las consecuencias del sistema financiero tradicional; por lo tanto, debemos revisar sus objetivos.
    .title = Revisar los objetivos del sistema financiero

idea-070 = Debemos asegurar la continuidad de las zonas rurales, pues son las proveedoras de alimentos y de vida.
    .title = Proveedoras de vida

idea-071 = Debido a la deserción escolar y a la migración, es necesario empoderar a las juventudes.
    .title = Empoderar a las juventudes

idea-072 = Es absolutamente necesario comprender que el dinero no es el centro del desarrollo ni de la medición del bienestar.
    .title = El dinero no es el centro

idea-073 = El principal problema es la invisibilidad de algunas entidades en las estadísticas. Por ello, debemos movilizar a todos los organismos involucrados para dar mayor visibilidad a la ESS en las encuestas de hogares sobre empleo y en las encuestas a establecimientos, de modo que pueda garantizarse la comparabilidad internacional. Debemos remitirnos a normas internacionales como la Clasificación Industrial Internacional Uniforme o las recomendaciones de la OIT sobre la medición del trabajo y el empleo. Sin embargo, para tener un panorama más amplio de la situación de nuestro país, debemos adaptar el marco a nuestra definición jurídica nacional.
    .title = Visibilizar la ESS

idea-074 = La estandarización, la discusión conceptual, la movilización política, la implementación y las pruebas estadísticas deberían abordarse de manera más armónica y coordinada. Es importante seguir desarrollando esta iniciativa para contar con un buen gobierno y una amplia apertura que permita abordar algunos temas con distintos recursos y experiencias de las múltiples partes interesadas.
    .title = Implementación y pruebas estadísticas

idea-075 = Las estadísticas sobre cooperativas deben tabularse sistemáticamente de la siguiente manera: a) por los cuatro tipos de cooperativas, así como por subtipos nacionales importantes y viables; b) por rama de actividad económica; y c) por regiones relevantes para los objetivos nacionales, incluidos los ámbitos rural y urbano.
    .title = Tabulación sistemática de las estadísticas

idea-076 = Además de financiar iniciativas de economía social, las finanzas solidarias tienen dos líneas de acción principales: la primera, avanzar en el cambio cultural en alianza con las administraciones públicas locales; y la segunda, construir capital social o relacional con la participación de la población. En el proceso de cocreación, la formación de un sujeto colectivo y solidario que impulse las transformaciones en las comunidades es un elemento clave.
    .title = Líneas de acción de las finanzas solidarias

idea-077 = El trabajo en alianza y cooperación puede ilustrarse con tres situaciones. Primero, una sola voz ante el gobierno federal para que las necesidades de las comunidades puedan expresarse de manera colectiva. Segundo, la creación conjunta de una guía de análisis de proyectos de economía social a partir de experiencias particulares. Por último, la participación unificada en las consultas que realizan los gobiernos para que puedan formularse políticas públicas de economía social y solidaria.
    .title = Las alianzas y la cooperación para formular políticas

idea-078 = El papel de las finanzas solidarias es brindar acceso a los medios económicos básicos para satisfacer las necesidades de las personas y motivar la inversión; esos son algunos aspectos particulares de la inclusión financiera, pero esta requiere también promover un cambio en la acción política y en la participación institucional de los gobiernos a fin de impulsar el desarrollo local incluyente.
    .title = Impulsar el desarrollo local e incluyente

idea-079 = La creación de un sistema monetario local nos permitiría generar circulante en territorios donde no lo hay, promover un aumento de las actividades en territorios de influencia y generar una ciudadanía consciente del contexto en el que vive
    .title = Generación de una ciudadanía consciente mediante un sistema monetario local

idea-080 = El trueque solidario es mucho más que un simple intercambio solidario; se trata de construir personas y valores
    .title = Intercambio solidario

idea-081 = Para garantizar el aumento de las transacciones con monedas sociales, debemos extender y consolidar nuestros vínculos con un mayor número de grupos y comunidades, y extender también el mercado.
    .title = Extender y consolidar vínculos

idea-082 = Los proyectos de intercambio basados en monedas sociales son el punto de partida para transformar la manera de pensar y dejar de vivir a costa de las personas y de sus comunidades.
    .title = Transformar la manera de pensar

idea-083 = Un esfuerzo común y constante nos permitió abrir un espacio de encuentro e intercooperación con los múltiples actores de la ESS, como las cooperativas, las mutualidades, el tercer sector social, las finanzas éticas y las economías comunitarias, que, al intercooperar, logran grandes sinergias.
    .title = Intercooperar para lograr grandes sinergias

idea-084 = En las estrategias dirigidas a este sector no debe haber una unidireccionalidad en la que los gobiernos locales provean y el sector aproveche; las estrategias deben ser bidireccionales, de modo que cada parte, según su propio ámbito de competencias, funcione y contribuya a través de objetivos y retos comunes.
    .title = Construcción conjunta de políticas públicas

idea-085 = Todos los actores involucrados en la ESS deben asumir responsabilidades y compromisos colectivos para poder reconstruir el sistema de manera realista y no deben perder de vista tres aspectos principales para cualquier ámbito colectivo: la generosidad, el acuerdo mutuo y la confianza
    .title = Debemos asumir compromisos colectivos
    .affiliation = gerente de la Taula d’entitats del Tercer Sector Social de Catalunya

idea-086 = La economía social constituye un mecanismo para transformar el mundo y hacerlo mucho mejor, y encuentros y foros como el GSEF2021 nos permitieron intercambiar experiencias e imaginar nuevas ideas. El mayor reto que aún tenemos que enfrentar es volver a nuestros ámbitos de acción e implementar efectivamente nuestras estrategias con una perspectiva de economía social y solidaria; solo así podremos transitar a un mundo mejor
    .title = Las acciones en los territorios, un elemento clave para impulsar la ESS
    .affiliation = coordinador general de Fomento y Desarrollo Empresarial del INAES

idea-087 = Las alianzas suponen la suma de distintos esfuerzos, convicciones y voluntades para lograr debidamente estos objetivos. La colaboración es un gran ejemplo del poder de transformación de la economía social, que, al involucrar a aliados, alianzas, equipos y voluntades, podría cambiar realidades.
    .title = Trabajando en nuestras alianzas, podríamos superar retos comunes

idea-088 = Actualmente enfrentamos una gran crisis humanitaria que afecta los tres ámbitos: la sociedad, la economía y el medio ambiente. Nuestra vida, nuestra lucha y nuestras esperanzas deben basarse en los valores de la economía social y solidaria. Debemos comprometernos a trabajar por una sociedad diferente, mejor, más incluyente, sostenible y más fraterna para que podamos cuidarnos mejor mutuamente y cuidar mejor nuestro planeta
    .title = Compromiso global
    .affiliation = secretaria general del GSEF

idea-089 = La pandemia puso de relieve que ya no podemos detenernos y que, por lo tanto, debemos reunirnos más que antes a fin de encontrar maneras de proteger a nuestra sociedad y a las personas. Reconocemos la necesidad que tenemos de encontrar modelos alternativos de desarrollo para volver a poner a las personas en el centro de nuestras políticas y programas públicos. Las prácticas de la ESS son nuestra mejor opción para integrar y no dejar a nadie atrás.
    .title = La COVID-19, detonante de la acción desde la ESS

idea-090 = La economía social y solidaria es un camino hacia la solución de muchos conflictos actuales, porque se ha diferenciado del resto como la economía de la cooperación; ha demostrado que juntas y juntos somos más fuertes, juntas y juntos podemos llegar más lejos, y juntas y juntos somos más solidarios
    .title = Economía de la cooperación
    .affiliation = alcaldesa de Dakar

idea-091 = Entre los retos que enfrenta la configuración de alianzas internacionales y que impiden la difusión masiva de los principios y valores de la ESS se encuentran el intercambio de experiencias entre los actores y una integración más acelerada del sector, debido al idioma, a las diferencias horarias entre países y a la falta de información.
    .title = Suprimir todas las barreras

idea-092 = Para impulsar la ESS, debemos trabajar en red con jóvenes economistas sobre temas de finanzas y humanidad, desigualdades, vocación y beneficios, entre otros.
    .title = Trabajar con las juventudes

idea-093 = Las empresas de la ESS deben ser factores de redistribución por dos vías: a) ir a los mercados, monopolizados por intereses lucrativos y que no agregan ningún valor; y b) construir redes internacionales
    .title = Factor de redistribución
    .affiliation = director general del INAES

idea-094 = Debemos dar prioridad a las personas y a su bienestar en los programas de desarrollo humano en los territorios. Debemos construir una comunidad en transición psicosocial y desarrollar una estrategia que fomente el desarrollo local sostenible
    .title = Construir comunidades locales resilientes
    .affiliation = REAS Euskadi

idea-095 = No esperemos encontrar todas nuestras respuestas escritas en leyes, normas o planeación gubernamental; con frecuencia, estas se quedan en el papel. Debemos proceder con o sin los gobiernos; de esta manera podríamos crear políticas que conduzcan a nuevas políticas públicas y exigir su implementación. Debemos comenzar con acciones
    .title = No todas nuestras respuestas están en el marco jurídico
    .affiliation = Red Polinizar

idea-096 = Las políticas nacen de las necesidades sentidas. Lo único universal que pueden tener las políticas es la justicia y la solidaridad; entonces, deben estar profundamente arraigadas en cada territorio, debido a las diferencias culturales y de otros tipos, y también deben poner de relieve la construcción de un sujeto colectivo que se convertirá en el sujeto de cambio
    .title = Políticas adecuadas para cada territorio
    .affiliation = directora de Montevideo Rural
    .pull-quote = Las políticas nacen de las necesidades sentidas…

idea-097 = Debemos dirigirnos directamente al campo con oportunidades económicas para las personas trabajadoras. Debemos poner fin a la concepción hegemónica de los grandes sistemas de infraestructura y de servicios urbanos; la producción de servicios e infraestructura es un gran ámbito de acción para la ESS. Para tener éxito, las políticas locales deben venir acompañadas de cambios radicales, capaces de democratizar las regulaciones y de lograr una verdadera transformación.
    .title = Poner fin a las concepciones hegemónicas

idea-098 = La crisis civilizatoria que la pandemia de COVID-19 sacó a la luz exige replantear los paradigmas que actualmente dominan y que nos alejaron de la naturaleza y de los principios de la vida.
    .title = Replanteamiento de los paradigmas dominantes

idea-099 = Debemos innovar en los modelos productivos complementarios, como la ESS, con capacidad para integrar las múltiples dimensiones de la vida de las personas y con un gran potencial para contribuir a un desarrollo integral, sin dejar a nadie atrás.
    .title = El gran potencial de la ESS

idea-100 = Más allá del GSEF, la ESS genera optimismo y una profunda esperanza en la humanidad para que las próximas generaciones puedan tener un futuro con una economía más incluyente y consciente.
    .title = El optimismo y la esperanza surgen de la ESS
