about-name = Garden
about-version = Version { $version }
