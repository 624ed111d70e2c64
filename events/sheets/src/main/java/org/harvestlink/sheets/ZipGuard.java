package org.harvestlink.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Looks through a workbook before anything is built of it: how large it is unpacked, and whether its cells have places that exist. */
final class ZipGuard {

    static final long MOST_BYTES = 96L << 20;
    private static final int MOST_ENTRIES = 2_000;
    private static final int OVERLAP = 64;
    private static final Pattern PLACE = Pattern.compile("\\sr\\s*=\\s*[\"']([^\"']{0,40})");
    private static final Pattern REAL = Pattern.compile("[A-Z]{0,3}\\d{0,7}");

    private ZipGuard() {}

    static void check(byte[] bytes) {
        long total = 0;
        int entries = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (++entries > MOST_ENTRIES) {
                    throw bomb();
                }
                try (InputStream content = zip.getInputStream(entry)) {
                    total += look(content, entry.getName().contains("worksheets/"), MOST_BYTES - total);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableSheetException(
                    "Tệp Excel bị hỏng; xin mở bằng Excel rồi lưu lại.",
                    "The workbook is damaged; save it again in Excel.");
        }
    }

    private static long look(InputStream entry, boolean cells, long left) throws IOException {
        byte[] buffer = new byte[1 << 16];
        String before = "";
        long size = 0;
        for (int n = entry.read(buffer); n >= 0; n = entry.read(buffer)) {
            size += n;
            if (size > left) {
                throw bomb();
            }
            if (cells) {
                String part = before + new String(buffer, 0, n, StandardCharsets.ISO_8859_1);
                requireRealPlaces(part);
                before = part.substring(Math.max(0, part.length() - OVERLAP));
            }
        }
        return size;
    }

    private static void requireRealPlaces(String part) {
        if (part.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("not UTF-8");
        }
        for (Matcher place = PLACE.matcher(part); place.find(); ) {
            // What the end of the part cuts off comes again whole with the next one.
            if (place.end() < part.length() && !REAL.matcher(place.group(1)).matches()) {
                throw new IllegalArgumentException(place.group(1));
            }
        }
    }

    private static UnreadableSheetException bomb() {
        return new UnreadableSheetException(
                "Tệp Excel quá lớn sau khi giải nén (hơn 96 MB); xin bỏ bớt trang tính, ảnh và dòng.",
                "The workbook is too large when unpacked (over 96 MB); remove sheets, pictures and rows.");
    }
}
