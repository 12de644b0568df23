//! What kind of change a drift is.

/// The kinds of drift, the least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// White space, or another form of the same mark (’ for ', “ for ", … for ...).
    Cosmetic,
    /// An erratum that keeps the meaning.
    Editorial,
    /// Only numbers differ.
    Numbers,
    /// Who speaks, or in which post.
    Context,
    /// Words.
    Wording,
}

impl Kind {
    /// The name in machine formats.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Cosmetic => "cosmetic",
            Self::Editorial => "editorial",
            Self::Numbers => "numbers",
            Self::Context => "context",
            Self::Wording => "wording",
        }
    }

    /// Whether a translator has to look at it.
    pub fn matters(self) -> bool {
        self >= Self::Numbers
    }
}

/// The kind of the change from one pattern to another. `alike` are older wordings of the new one that mean the same.
pub fn kind(from: &str, to: &str, alike: &[String]) -> Kind {
    let old = folded(from);
    if old == folded(to) {
        Kind::Cosmetic
    } else if alike.iter().any(|other| folded(other) == old) {
        Kind::Editorial
    } else if without_numbers(&old) == without_numbers(&folded(to)) {
        Kind::Numbers
    } else {
        Kind::Wording
    }
}

/// The text with one form for each mark and one blank between words.
fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut blank = false;
    for character in text.replace("...", "…").chars() {
        if character.is_whitespace() {
            blank = true;
            continue;
        }
        if blank && !out.is_empty() {
            out.push(' ');
        }
        blank = false;
        out.push(match character {
            '’' | '‘' | '‛' | '′' => '\'',
            '“' | '”' | '„' | '«' | '»' | '″' => '"',
            '–' | '—' | '‑' | '−' => '-',
            other => other,
        });
    }
    out
}

/// The text with each number replaced by a sign. Digits with marks between them, as in 8,500 and 13.6, are one number.
fn without_numbers(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut index = 0;
    while index < characters.len() {
        if !characters[index].is_numeric() {
            out.push(characters[index]);
            index += 1;
            continue;
        }
        out.push('#');
        while index < characters.len()
            && (characters[index].is_numeric()
                || (matches!(characters[index], '.' | ',' | '\'')
                    && characters.get(index + 1).is_some_and(|next| next.is_numeric())))
        {
            index += 1;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_change_has_its_kind() {
        for (from, to, alike, expected) in [
            ("It's  so", "It’s so", "", Kind::Cosmetic),
            ("« a »", "« a »", "", Kind::Cosmetic),
            ("and so...", "and so…", "", Kind::Cosmetic),
            ("8,500 people in 2020", "9,000 people in 2021", "", Kind::Numbers),
            ("the consevation", "the conservation", "the consevation", Kind::Editorial),
            ("the consevation", "the conservation", "", Kind::Wording),
            ("5 days", "five days", "", Kind::Wording),
            ("people", "the people", "", Kind::Wording),
        ] {
            let alike: Vec<String> = Some(alike.to_owned()).filter(|text| !text.is_empty()).into_iter().collect();
            assert_eq!(kind(from, to, &alike), expected, "{from} → {to}");
        }
    }
}
