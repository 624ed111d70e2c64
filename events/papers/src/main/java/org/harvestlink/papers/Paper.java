package org.harvestlink.papers;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;

/**
 * A paper in A4, written from top to bottom: a title, lines, facts, tables and a code to scan. Not for several threads. Long tables
 * go on, with their heads, on the next page.
 */
public final class Paper {

    private static final float MARGIN = 42;
    private static final float CODE_SIDE = 130;
    private static final float GAP = 10;
    private static final Color RULE = new Color(0xC9, 0xCF, 0xCA);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
    private final PdfWriter writer = PdfWriter.getInstance(document, bytes);

    /**
     * A paper with its title on it.
     *
     * @param language of its words, as BCP 47 says it: {@code vi} or {@code en}
     */
    public Paper(String title, String language) {
        document.addTitle(title);
        document.addCreator("Harvestlink");
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
        document.add(new Paragraph(28, title, Faces.bold(22)));
    }

    /** A quiet line under what stands so far. */
    public Paper line(String text) {
        document.add(new Paragraph(16, text, Faces.soft(11)));
        return this;
    }

    /** What is so, in the order of the map: the names on the left, what they are on the right. */
    public Paper facts(Map<String, String> facts) {
        PdfPTable table = table(new float[] {1, 2.2f});
        facts.forEach((name, value) -> {
            table.addCell(cell(name, false, 11, true));
            table.addCell(cell(value, true, 12, false));
        });
        document.add(table);
        return this;
    }

    /**
     * A table with a head over each column.
     *
     * @param widths of the columns against each other
     */
    public Paper table(List<Integer> widths, List<String> head, List<List<String>> rows) {
        float[] shares = new float[widths.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = widths.get(i);
        }
        PdfPTable table = table(shares);
        table.setHeaderRows(1);
        head.forEach(name -> table.addCell(cell(name, true, 10, false)));
        rows.forEach(row -> row.forEach(value -> table.addCell(cell(value, false, 11, false))));
        document.add(table);
        return this;
    }

    /** A QR code with words beside it that say where it leads. */
    public Paper code(String content, String words) {
        PdfPTable table = table(new float[] {1, 2.2f});
        PdfPCell code = new PdfPCell(QrImage.of(content, CODE_SIDE, writer.getDirectContent()), false);
        code.setBorder(Rectangle.NO_BORDER);
        PdfPCell beside = new PdfPCell();
        beside.setBorder(Rectangle.NO_BORDER);
        beside.setVerticalAlignment(Element.ALIGN_MIDDLE);
        beside.addElement(new Paragraph(16, words, Faces.plain(12)));
        beside.addElement(new Paragraph(14, content, Faces.soft(9)));
        table.addCell(code);
        table.addCell(beside);
        document.add(table);
        return this;
    }

    /** The finished paper as PDF; nothing can be written on it after. */
    public byte[] bytes() {
        document.close();
        return bytes.toByteArray();
    }

    private static PdfPTable table(float[] widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(GAP);
        table.setSplitLate(false);
        return table;
    }

    private static PdfPCell cell(String text, boolean bold, float size, boolean soft) {
        PdfPCell cell =
                new PdfPCell(new Phrase(text, bold ? Faces.bold(size) : soft ? Faces.soft(size) : Faces.plain(size)));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(RULE);
        cell.setPadding(6);
        cell.setPaddingLeft(0);
        return cell;
    }
}
