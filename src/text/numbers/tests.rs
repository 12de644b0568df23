use super::*;

fn language(code: &str) -> LanguageIdentifier {
    code.parse().expect("a language")
}

/// The whole numbers that a text mentions, by their first reading.
fn numbers(code: &str, text: &str) -> Vec<u128> {
    mentions(text, &language(code)).iter().filter_map(|mention| mention.readings[0].as_whole()).collect()
}

#[test]
fn words_are_read_in_three_languages() {
    for (code, text, expected) in [
        ("en", "twenty-one, five hundred and six, two thousand twenty-one", vec![21, 506, 2021]),
        ("en", "ten and twelve, twenty-first", vec![10, 12, 21]),
        ("es", "treinta y cinco, dos mil veintiuno, cien mil, mil millones", vec![35, 2021, 100_000, 1_000_000_000]),
        ("es", "cinco y seis, vigésimo primero", vec![5, 6, 21]),
        ("fr", "quatre-vingt-dix-sept, vingt et un, mille neuf cent quatre-vingts", vec![97, 21, 1980]),
        ("fr", "dix-huit, soixante et onze, dix-septième, deux milliards", vec![18, 71, 17, 2_000_000_000]),
    ] {
        assert_eq!(numbers(code, text), expected, "{code}: {text}");
    }
}

#[test]
fn digits_carry_what_belongs_to_them() {
    let found = mentions("EXPO2021, COVID-19, 1990s, 2.5 billion, 2019-21, mid-2020", &language("en"));
    let labels: Vec<_> = found.iter().map(|mention| mention.label.as_deref().unwrap_or("")).collect();
    assert_eq!(labels, ["expo", "covid", "", "", "", "", "mid"]);
    assert!(found[0].named && found[1].named && !found[6].named);
    assert_eq!(found[2].readings, [Value::whole(1990), Value::whole(90)]);
    assert_eq!(found[3].readings, [Value::whole(2_500_000_000)]);
    assert_eq!(found[5].readings, [Value::whole(21), Value::whole(2021)]);
}

#[test]
fn times_are_times_of_day() {
    for (code, text) in [
        ("en", "5:30 pm"),
        ("en", "17:30"),
        ("fr", "17 h 30"),
        ("fr", "17h30"),
        ("es", "5:30 p. m."),
        ("es", "5:30 de la tarde"),
        ("es", "17.30 h"),
        ("de", "17.30 Uhr"),
        ("it", "17.30"),
        ("ar", "5:30 مساء"),
        ("he", "ב-17:30"),
        ("ja", "17時30分"),
        ("ja", "午後5時半"),
        ("zh", "下午5:30"),
        ("zh", "17点30分"),
    ] {
        let found = mentions(text, &language(code));
        assert_eq!(found.len(), 1, "{text}");
        assert!(found[0].readings.contains(&Value::Time(17 * 60 + 30)), "{text}: {found:?}");
    }
}
