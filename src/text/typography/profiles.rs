//! The norms, each with its authority.

use super::{Apostrophe, Gap, Inverted, Marks, Profile, Spacing};

const GUILLEMETS: Marks = Marks { open: '«', close: '»' };
const CHEVRONS: Marks = Marks { open: '‹', close: '›' };
const DOUBLE: Marks = Marks { open: '“', close: '”' };
const SINGLE: Marks = Marks { open: '‘', close: '’' };

/// U+00A0, as wide as a space between words.
const NO_BREAK: &str = "\u{A0}";
/// U+202F, which French calls *espace fine*.
const NARROW: &str = "\u{202F}";
/// Either of the two: where the narrow one cannot be typed, the other stands for it.
const NARROW_OR_NO_BREAK: Gap = &[NARROW, NO_BREAK];

/// Every norm, the default of a language before its others.
pub(super) const PROFILES: &[Profile] = &[
    // The Chicago Manual of Style, chapter 13: “ ” and within them ‘ ’.
    Profile { name: "en", quotes: &[&[DOUBLE, SINGLE, DOUBLE]], ..ENGLISH },
    // New Hart's Rules, chapter 9: ‘ ’ comes first; newspapers have it as the Americans do.
    Profile { name: "en-GB", quotes: &[&[SINGLE, DOUBLE, SINGLE], &[DOUBLE, SINGLE, DOUBLE]], ..ENGLISH },
    // Real Academia Española, Ortografía (2010), on “comillas”: « », within them “ ”, within those ‘ ’. In Mexico print
    // has “ ” first. Both are accepted under either name; they differ in what is proposed, and in which marks a text that is
    // printed as a quotation is taken to stand in.
    Profile { name: "es-MX", quotes: &[&[DOUBLE, SINGLE], &[GUILLEMETS, DOUBLE, SINGLE]], ..SPANISH },
    Profile { name: "es-ES", quotes: &[&[GUILLEMETS, DOUBLE, SINGLE], &[DOUBLE, SINGLE]], ..SPANISH },
    // Imprimerie nationale, Lexique des règles typographiques: « espace fine » before ; ! ?, « espace mots insécable »
    // before : and inside « ».
    Profile { name: "fr-FR", quotes: &[&[GUILLEMETS, DOUBLE, SINGLE]], ..FRENCH },
    // Office québécois de la langue française, Espacement avant et après les signes de ponctuation et les symboles: no
    // space before ; ! ? where there is no narrow one.
    Profile {
        name: "fr-CA",
        quotes: &[&[GUILLEMETS, DOUBLE, SINGLE]],
        spacing: Some(Spacing {
            high: &["", NARROW],
            colon: &[NO_BREAK],
            guillemets: &[NO_BREAK],
            percent: &[NO_BREAK, NARROW],
            thousands: &[NO_BREAK, NARROW],
        }),
        ..FRENCH
    },
    // Code de rédaction interinstitutionnel of the European Union, 6.4: “xx; xx”, “xx: xx”, “«xx»”, and 00 %.
    Profile {
        name: "fr-EU",
        quotes: &[&[GUILLEMETS, DOUBLE, SINGLE]],
        spacing: Some(Spacing {
            high: &[""],
            colon: &[""],
            guillemets: &[""],
            percent: &[NO_BREAK, NARROW],
            thousands: &[NO_BREAK, NARROW],
        }),
        ..FRENCH
    },
    // Guide du typographe (Groupe de Lausanne): ‹ › within « ». Newspapers set « » without spaces, books with narrow ones;
    // only a space that breaks the line is wrong in both.
    Profile {
        name: "fr-CH",
        quotes: &[&[GUILLEMETS, CHEVRONS], &[GUILLEMETS, DOUBLE, SINGLE]],
        spacing: Some(Spacing {
            high: NARROW_OR_NO_BREAK,
            colon: NARROW_OR_NO_BREAK,
            guillemets: &[NARROW, NO_BREAK, ""],
            percent: NARROW_OR_NO_BREAK,
            thousands: NARROW_OR_NO_BREAK,
        }),
        ..FRENCH
    },
];

/// The norm of a language that has none here: nothing is asked.
pub(super) const NONE: Profile = Profile {
    name: "none",
    quotes: &[],
    spacing: None,
    apostrophe: Apostrophe::Unasked,
    inverted: Inverted::Unasked,
    ellipsis: false,
};

/// What the norms of English share.
const ENGLISH: Profile =
    Profile { apostrophe: Apostrophe::Contractions, inverted: Inverted::Unknown, ellipsis: true, ..NONE };

/// What the norms of Spanish share. Real Academia Española, Ortografía (2010): ¿ and ¡ are obligatory, as many as there are ?
/// and !; the apostrophe is ’, and stands in words of other languages.
const SPANISH: Profile =
    Profile { apostrophe: Apostrophe::Names, inverted: Inverted::Required, ellipsis: true, ..NONE };

/// What the norms of French share.
const FRENCH: Profile = Profile {
    spacing: Some(Spacing {
        high: NARROW_OR_NO_BREAK,
        colon: &[NO_BREAK],
        guillemets: &[NO_BREAK],
        percent: &[NO_BREAK, NARROW],
        thousands: NARROW_OR_NO_BREAK,
    }),
    apostrophe: Apostrophe::Elisions,
    inverted: Inverted::Unknown,
    ellipsis: true,
    ..NONE
};
