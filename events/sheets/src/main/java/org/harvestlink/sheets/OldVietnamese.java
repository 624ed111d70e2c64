package org.harvestlink.sheets;

import java.text.Normalizer;
import java.util.Map;

/** The two Vietnamese codings from before Unicode that old machines still write. */
final class OldVietnamese {

    private static final String TCVN3 =
            "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢£¤¥¦§";
    private static final String UNICODE = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂÊÔƠƯĐ";

    private static final char GRAVE = '\u0300';
    private static final char ACUTE = '\u0301';
    private static final char HOOK = '\u0309';
    private static final char TILDE = '\u0303';
    private static final char DOT = '\u0323';
    private static final char ROOF = '\u0302';
    private static final char BOWL = '\u0306';

    /** What VNI writes behind a letter to put marks on it. */
    private static final Map<Character, String> MARKS = Map.ofEntries(
            Map.entry('ù', "" + ACUTE),
            Map.entry('ø', "" + GRAVE),
            Map.entry('û', "" + HOOK),
            Map.entry('õ', "" + TILDE),
            Map.entry('ï', "" + DOT),
            Map.entry('â', "" + ROOF),
            Map.entry('á', "" + ROOF + ACUTE),
            Map.entry('à', "" + ROOF + GRAVE),
            Map.entry('å', "" + ROOF + HOOK),
            Map.entry('ã', "" + ROOF + TILDE),
            Map.entry('ä', "" + ROOF + DOT),
            Map.entry('ê', "" + BOWL),
            Map.entry('é', "" + BOWL + ACUTE),
            Map.entry('è', "" + BOWL + GRAVE),
            Map.entry('ú', "" + BOWL + HOOK),
            Map.entry('ü', "" + BOWL + TILDE),
            Map.entry('ë', "" + BOWL + DOT));

    private static final Map<Character, Character> LETTERS =
            Map.of('ô', 'ơ', 'Ô', 'Ơ', 'ö', 'ư', 'Ö', 'Ư', 'ñ', 'đ', 'Ñ', 'Đ', 'æ', 'ỉ', 'ó', 'ĩ', 'ò', 'ị', 'î', 'ỵ');

    private OldVietnamese() {}

    /** TCVN 5712-3, also called ABC: one byte a letter, capitals without tones. */
    static String tcvn3(String latin1) {
        StringBuilder text = new StringBuilder(latin1.length());
        for (int i = 0; i < latin1.length(); i++) {
            int at = TCVN3.indexOf(latin1.charAt(i));
            text.append(at < 0 ? latin1.charAt(i) : UNICODE.charAt(at));
        }
        return text.toString();
    }

    /** VNI for Windows: a letter, and behind it one byte with its marks. */
    static String vni(String windows1252) {
        StringBuilder text = new StringBuilder(windows1252.length());
        for (int i = 0; i < windows1252.length(); i++) {
            char c = windows1252.charAt(i);
            String marks = MARKS.get(Character.toLowerCase(c));
            if (marks != null && text.length() > 0 && "aeouyAEOUYơƠưƯ".indexOf(text.charAt(text.length() - 1)) >= 0) {
                text.append(marks);
            } else {
                text.append(LETTERS.getOrDefault(c, c));
            }
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
