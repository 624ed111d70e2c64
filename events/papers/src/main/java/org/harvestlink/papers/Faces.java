package org.harvestlink.papers;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The letters on our papers: DejaVu Sans Condensed, which has every Vietnamese one. Of a face, a paper carries the letters that it
 * uses.
 */
final class Faces {

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
    private static final BaseFont REGULAR = read("DejaVuSansCondensed.ttf");
    private static final BaseFont BOLD = read("DejaVuSansCondensed-Bold.ttf");
    private static final Color SOFT_INK = new Color(0x55, 0x5F, 0x58);

    private Faces() {}

    /** @param size in points */
    static Font plain(float size) {
        return new Font(REGULAR, size, Font.NORMAL, Color.BLACK);
    }

    static Font soft(float size) {
        return new Font(REGULAR, size, Font.NORMAL, SOFT_INK);
    }

    static Font bold(float size) {
        return new Font(BOLD, size, Font.NORMAL, Color.BLACK);
    }

    private static BaseFont read(String file) {
        try (InputStream font = BaseFont.class.getResourceAsStream(FOLDER + file)) {
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, font.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
