### Traducción propia a partir del inglés. Borrador: ninguna persona lo ha revisado.

declaration = Declaración del GSEF2021 de Ciudad de México (traducción no oficial)

declaration-01 = Desde su creación en Seúl en 2013, el GSEF ha desempeñado un papel clave en la movilización internacional de los actores y las organizaciones de la Economía Social y Solidaria (ESS). El GSEF2021 se reúne ahora en la Ciudad de México, tras su paso por Montreal en 2016 y por Bilbao en 2018. Se ha convertido en una voz de la ESS en el ámbito mundial, que llama a los gobiernos locales, regionales y nacionales a reconocer el papel vital que desempeña la ESS para hacer frente a los retos socioeconómicos y ambientales comunes a los países de todo el mundo.

declaration-02 = La inesperada pandemia de COVID-19 impidió convocar en 2020 el GSEF2020 en la Ciudad de México. Sin embargo, el Foro Virtual Mundial del GSEF, realizado del 19 al 23 de octubre de 2020 con 8 500 participantes, tuvo un gran éxito.

declaration-03 = Hoy, último día de la quinta edición, organizada en formato híbrido a causa de la crisis que persiste, emitimos esta declaración para manifestar el compromiso que compartimos todas las personas participantes de todo el planeta, con aportaciones significativas de México y de la región de América Latina y el Caribe (ALC).

declaration-subheading-01 = LLAMADO A LA ACCIÓN

declaration-04 = El GSEF2021 ha ofrecido un espacio para el intercambio de conocimientos y las sinergias entre los actores de la ESS, quienes reafirman su compromiso con lo siguiente:

demands-01 = Hacemos un llamado a **todos los gobiernos** y a los **organismos internacionales y regionales** para:

demand-01 = respetar el derecho básico de acceso en igualdad de condiciones a servicios sociales de calidad, en especial a los servicios de salud, y garantizar el derecho a una vida digna para todas las personas;

demand-02 = fomentar los valores fundamentales de humanidad e inclusión social en todos los ámbitos de la vida, entre ellos la equidad de género, la eliminación de todas las formas de discriminación y la dignidad;

demand-03 = aumentar la participación de las personas jóvenes en el posicionamiento de la ESS como medio para hacer frente a la actual crisis sanitaria, socioeconómica y ambiental;

demand-04 = promover la elaboración y la adopción de marcos normativos y legislativos coconstruidos, y facilitar políticas públicas de ámbito local en favor de la ESS para fortalecer sus ecosistemas;

demand-05 = colaborar y coordinarse con los gobiernos nacionales, regionales y locales, proceso en el que deben participar todas las partes interesadas —ciudadanía, redes y organizaciones de la ESS—;

demand-06 = apoyar la cooperación descentralizada a fin de reforzar el arraigo local de la ESS.

demands-02 = Hacemos un llamado específico a los **gobiernos locales** para:

demand-07 = adoptar un enfoque de desarrollo local que haga suyos los principios y valores de la ESS;

demand-08 = fortalecer el desarrollo de los ecosistemas locales y regionales mediante la promoción de alianzas innovadoras entre actores de la economía tradicional o de la economía informal, actores de la ESS y gobiernos locales;

demand-09 = aplicar políticas que promuevan el surgimiento local de soluciones socialmente innovadoras y apoyar su capacidad de crecimiento.

demands-03 = Hacemos un llamado a los **actores de la ESS** para:

demand-10 = fortalecer la colaboración y los intercambios Norte-Sur, Sur-Sur y entre múltiples actores para impulsar aún más la ESS y la innovación social;

demand-11 = promover alianzas nuevas y duraderas entre empresas de la ESS para desarrollar proyectos socialmente innovadores, arraigados en las comunidades locales;

demand-12 = reforzar la incidencia política en favor de la adopción de políticas y marcos jurídicos propicios para el desarrollo de la ESS, en alianza con los gobiernos, en especial los gobiernos locales;

demand-13 = desarrollar la investigación y los conocimientos especializados sobre la ESS;

demand-14 = adoptar un enfoque de largo plazo para la promoción de la ESS, alineado con los ODS de la ONU;

demand-15 = dar prioridad a las perspectivas de género, de raza e interseccional;

demand-16 = participar activamente en el codiseño de herramientas para medir y evaluar el impacto de las iniciativas de la ESS.
