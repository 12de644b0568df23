### What the translations in locales/es/countries.ftl were made from. Written by gsef-i18n.

# state: missing
country-pe = Peru
