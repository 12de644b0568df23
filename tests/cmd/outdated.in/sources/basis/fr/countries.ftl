### What the translations in locales/fr/countries.ftl were made from. Written by gsef-i18n.

# state: translated
# translation: value e5925dfa09d19adc
country-pe = Peru
