package org.harvestlink.sheets;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;

/** Finds out in which character set a text was saved. */
final class Encoding {

    /** @param encoding the name by which people know it */
    record Decoded(String text, String encoding) {}

    private static final Set<String> WORDS = Set.of(
            "san", "luong", "so", "gia", "xoai", "nhan", "man", "chuoi", "ngay", "giao", "hang", "tan", "vung", "trong",
            "loai", "giong", "chung", "cua", "khau", "hop", "tac", "xa", "don", "mua", "ban", "thang", "tu", "den",
            "dong", "noi", "thi", "truong", "ten", "qua", "cay", "khoi", "tron", "bo", "leo", "thanh", "long", "hong",
            "ha", "la", "son", "chau", "mai", "yen", "moc", "ghi", "chu", "toi", "da", "hach", "danh", "sach");
    private static final int LOOKED_AT = 20_000;

    private Encoding() {}

    static Decoded decode(byte[] bytes) {
        if (starts(bytes, 0xef, 0xbb, 0xbf)) {
            return new Decoded(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), "UTF-8");
        }
        if (starts(bytes, 0xff, 0xfe)) {
            return new Decoded(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), "UTF-16");
        }
        if (starts(bytes, 0xfe, 0xff)) {
            return new Decoded(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), "UTF-16");
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return new Decoded(new String(bytes, wide), "UTF-16");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Decoded(requireText(text), "UTF-8");
        } catch (CharacterCodingException notUtf8) {
            return best(bytes);
        }
    }

    /** Text in UTF-16 without a mark has a zero in most of its even or of its odd places. */
    private static Charset wide(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int looked = Math.min(bytes.length, 1_000) / 2 * 2;
        for (int i = 0; i < looked; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (odd * 4 > looked && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return even * 4 > looked && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static Decoded best(byte[] bytes) {
        List<Decoded> readings = List.of(
                new Decoded(
                        Normalizer.normalize(new String(bytes, Charset.forName("windows-1258")), Normalizer.Form.NFC),
                        "windows-1258"),
                new Decoded(OldVietnamese.tcvn3(new String(bytes, StandardCharsets.ISO_8859_1)), "TCVN3 (ABC)"),
                new Decoded(OldVietnamese.vni(new String(bytes, Charset.forName("windows-1252"))), "VNI"));
        Decoded best = readings.get(0);
        for (Decoded reading : readings) {
            if (score(reading.text) > score(best.text)) {
                best = reading;
            }
        }
        requireText(best.text);
        return best;
    }

    /** Text that lists of fruit hold, the more the better; signs that they do not, the fewer. */
    private static int score(String text) {
        int score = 0;
        String looked = text.substring(0, Math.min(text.length(), LOOKED_AT));
        for (String word : Plain.of(looked).split(" ")) {
            score += WORDS.contains(word) ? 3 : 0;
        }
        for (int i = 0; i < looked.length(); i++) {
            char c = looked.charAt(i);
            score -= c > 0x7f && !Character.isLetter(c) || c == '\ufffd' ? 1 : 0;
        }
        return score;
    }

    private static String requireText(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableSheetException(
                    "Đây không phải bảng tính; xin gửi .xlsx, .csv hoặc .tsv.",
                    "This is no spreadsheet; send .xlsx, .csv or .tsv.");
        }
        return text;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
