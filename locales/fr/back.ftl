### Traduction faite par nous à partir de l’anglais. Brouillon : personne ne l’a relu.

thanks = Remerciements

thanks-01 = Document élaboré dans le cadre du Forum mondial GSEF2021, organisé par le Secrétariat du GSEF et par le Mexique, par l’intermédiaire du comité d’organisation local du GSEF2021, qui réunit le gouvernement de la ville de Mexico, à travers le Secrétariat au Développement économique, le Secrétariat au Travail et à la Promotion de l’emploi et la Coordination générale des conseillers et des affaires internationales de la ville de Mexico, et le gouvernement du Mexique, à travers l’Institut national de l’économie sociale du ministère du Bien-être.

thanks-02 = Nous exprimons notre gratitude à la **Fondation Sparkassen**, ainsi qu’aux intervenantes et aux intervenants qui ont fait leurs présentations au musée José Luis Cuevas et en ligne sur www.gsef2021.org. Nous remercions également le comité d’organisation (CO) et les différentes institutions alliées pour la tenue du Forum mondial GSEF2021 et l’élaboration de cette publication.

panelists = Intervenantes et intervenants

panelists-thanks-01 = Nous remercions également toutes les intervenantes et tous les intervenants qui ont participé aux sessions auto-organisées du GSEF2021.

publisher = Institut national de l’économie sociale

address = Segunda cerrada de Belisario Domínguez, No. 40, Colonia del Carmen, Alcaldía Coyoacán, C.P. 04100, Ciudad de México

phone = Téléphone : 5589406467
